/* jy-import-page.h - taking over a roster: file, columns, rehearsal, import, result
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_IMPORT_PAGE (jy_import_page_get_type ())

/* Opened with a file's path (s), it begins with that file.
 *
 * Actions: "page.choose" another file; "page.rehearse"; "page.import"; "page.save-problems". */
G_DECLARE_FINAL_TYPE (JyImportPage, jy_import_page, JY, IMPORT_PAGE, JyPage)

G_END_DECLS
