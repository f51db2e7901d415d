/* jy-today-page-private.h - the inside of the page of today
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-area-tree.h"
#include "jy-filter-chip.h"
#include "jy-task-groups.h"
#include "jy-task-pane.h"
#include "jy-task-table.h"
#include "jy-today-page.h"
#include "jy-today-tiles.h"
#include "jy-work-today.h"

G_BEGIN_DECLS

struct _JyTodayPage
{
  JyPage parent_instance;

  GSettings *settings;    /* (nullable): where the team is remembered */
  gint64 owner;           /* whose work is shown: a team; negative: an officer; 0: all;
                             JY_TODAY_OWNER_UNKNOWN at first */
  JyAreaTree *tree;       /* (nullable): until it is read */
  GArray *groups;         /* (nullable) (element-type JyTaskGroup): until they are counted */
  GSignalGroup *news;     /* of the office: what is out of date */
  gboolean rates_stale;   /* who is signed may be another number now */
  gboolean choices_stale; /* areas or teams are others */
  gboolean is_listed;     /* the list was shown whole */
  gboolean filling;       /* the program sets filters, not the user */

  JyTodayTiles *tiles;
  JyFilterChip *team_chip;
  JyFilterChip *area_chip;
  JyFilterChip *kind_chip;
  JyFilterChip *plan_chip;
  JyFilterChip *order_chip;
  GtkEditable *search;
  GtkLabel *count;
  JyTaskGroups *side;
  GtkStack *whole;   /* today, or a centre without people */
  GtkStack *content; /* of the list */
  JyTaskTable *table;
  JyTaskPane *pane;
};

#define JY_TODAY_OWNER_UNKNOWN (-1)

/* Sets @owner to whose work is shown. */
void jy_today_page_get_owner (JyTodayPage *self, JyTaskOwner *owner);

/* Returns: (transfer full): what the list shows */
JyTaskQuery *jy_today_page_make_query (JyTodayPage *self) G_GNUC_WARN_UNUSED_RESULT;

/* Asks for all that is shown, or first for the team it is shown for. */
void jy_today_page_load (JyTodayPage *self, GCancellable *cancellable);

/* Shows the groups of the chosen area and kind. */
void jy_today_page_show_groups (JyTodayPage *self);

/* Which actions make sense for what is selected. */
void jy_today_page_update (JyTodayPage *self);

/* Installs the actions and their keys. */
void jy_today_page_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
