/* jy-today-page.h - what must happen now: numbers, the worklist behind each, and why it is due
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_TODAY_PAGE (jy_today_page_get_type ())

/* Opened with the word of a list (s), see jy_today_tiles_find_list().  Actions: page.open,
 * page.record, page.plan, page.postpone, page.find, page.clear. */
G_DECLARE_FINAL_TYPE (JyTodayPage, jy_today_page, JY, TODAY_PAGE, JyPage)

G_END_DECLS
