/* jy-calendar-page-private.h - the inside of the calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-calendar-page.h"
#include "jy-filter-chip.h"
#include "jy-month-grid.h"
#include "jy-task-table.h"
#include "jy-week-view.h"

G_BEGIN_DECLS

struct _JyCalendarPage
{
  JyPage parent_instance;

  GDate selected;    /* the chosen day, always in what is shown; invalid until there is an office */
  gboolean filling;  /* the program sets the filters, not the user */
  gboolean to_list;  /* the list gets the focus when it comes */
  GListModel *teams; /* (owned) (nullable): to choose from */
  GCancellable *listing; /* (owned) (nullable): the list that was asked for last */

  GtkLabel *title;
  JyFilterChip *team_chip;
  JyFilterChip *area_chip;
  GtkStack *views; /* "month", "week" or "list" */
  GtkPaned *paned;
  JyMonthGrid *month;
  JyWeekView *week;
  GtkLabel *heading;
  GtkWidget *legend;
  JyTaskTable *table;
};

/* Whether the view of that name is shown. */
gboolean jy_calendar_page_shows (JyCalendarPage *self, const char *view);

/* The first and last day of what is shown. */
void jy_calendar_page_get_period (JyCalendarPage *self, GDate *from, GDate *to);

/* Chooses @day, and asks for what is then shown: the list, and the days if they are others. */
void jy_calendar_page_select (JyCalendarPage *self, const GDate *day);

/* Asks for the days that are shown; and for the list below them. */
void jy_calendar_page_load (JyCalendarPage *self, GCancellable *cancellable);
void jy_calendar_page_load_list (JyCalendarPage *self);

/* Plans @tasks (element-type gint64) for @day, if they may be done then; otherwise says why not. */
void jy_calendar_page_plan (JyCalendarPage *self, const GArray *tasks, const GDate *day);

/* Which actions make sense for what is selected, and on which days it may be done. */
void jy_calendar_page_update (JyCalendarPage *self);

/* Installs the actions and their keys. */
void jy_calendar_page_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
