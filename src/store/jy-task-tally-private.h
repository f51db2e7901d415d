/* jy-task-tally-private.h - how many tasks are in the long lists of a day, kept as tasks change
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing but an index: what is in a list is the query's to say (jy-task-query.h), and a number
 * read here is as long as its list.  Included by src/store/ only.
 */
#pragma once

#include "jy-service-kind.h"
#include "jy-store-private.h"
#include "jy-task-query.h"

G_BEGIN_DECLS

/* What decides where a row of `task` is counted. */
typedef struct
{
  gint64 area;
  gint64 team;
  JyServiceKind kind;
  GDate from;
  GDate to;
  GDate late_until;
  GDate done;      /* invalid: it is open */
  GDate cancelled; /* invalid: never */
} JyTalliedTask;

/* Changes of the numbers, until they are written. */
typedef struct
{
  JyStore *store; /* borrowed */
  GDate day;      /* that the numbers describe; invalid: they do not exist */
  guint32 oldest; /* last day of a task that a list still looks for */
  guint32 last[JY_N_TASK_PERIODS];
  GHashTable *changes; /* (owned) */
} JyTaskTally;

/* Finds the day; @self is all zero before. */
gboolean jy_task_tally_open (JyTaskTally *self, JyStore *store, GError **error);
void jy_task_tally_clear (JyTaskTally *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyTaskTally, jy_task_tally_clear)

/* One task more, or with @n -1 one less. */
void jy_task_tally_add (JyTaskTally *self, const JyTalliedTask *task, int n);
gboolean jy_task_tally_flush (JyTaskTally *self, GError **error);

/* Whether the numbers describe @day. */
gboolean jy_task_tally_has_day (JyStore *store, const GDate *day, gboolean *answer, GError **error);

/* Counts all tasks anew, for @day. */
gboolean jy_task_tally_make (JyStore *store, const GDate *day, GError **error);

/* @column: (out) (nullable) (transfer none): which column of task_tally counts what @query is
 * about; %NULL if none does */
gboolean jy_task_tally_find_column (JyStore *store,
                                    const JyTaskQuery *query,
                                    const char **column,
                                    GError **error);

G_END_DECLS
