/* jy-documents-page.h - what the office prints: a document, for whom, and how it will look
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_DOCUMENTS_PAGE (jy_documents_page_get_type ())

/* Opens with the id of a document (s).  Ctrl+P prints. */
G_DECLARE_FINAL_TYPE (JyDocumentsPage, jy_documents_page, JY, DOCUMENTS_PAGE, JyPage)

G_END_DECLS
