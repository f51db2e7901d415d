/* jy-history-page.h - everything that was done, newest first; any of it can be undone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_HISTORY_PAGE (jy_history_page_get_type ())
G_DECLARE_FINAL_TYPE (JyHistoryPage, jy_history_page, JY, HISTORY_PAGE, JyPage)

G_END_DECLS
