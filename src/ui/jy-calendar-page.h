/* jy-calendar-page.h - when what is due is to be done: month, week, list, and planning
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_CALENDAR_PAGE (jy_calendar_page_get_type ())

/* open(): "month", "week" or "list", or a day as ISO text. */
G_DECLARE_FINAL_TYPE (JyCalendarPage, jy_calendar_page, JY, CALENDAR_PAGE, JyPage)

G_END_DECLS
