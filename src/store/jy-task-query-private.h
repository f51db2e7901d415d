/* jy-task-query-private.h - the conditions of a query for tasks, in SQL
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of a statement that reads "task AS t".
 */
#pragma once

#include "jy-query.h"
#include "jy-task-query.h"

G_BEGIN_DECLS

/* All but the text, which jy_task_found_has() judges. */
void jy_task_query_add_conditions (JyQuery *self, const JyTaskQuery *query);

/* Only area, team, officer and kind. */
void jy_task_query_add_places (JyQuery *self, const JyTaskQuery *query);

/* Who a text finds: (element-type gint64), owned, in ascending order; %NULL: it was not asked. */
typedef struct
{
  GArray *people;
  GArray *households;
} JyTaskFound;

/* @found: all zero before */
gboolean jy_task_query_find (const JyTaskQuery *self,
                             JyStore *store,
                             JyTaskFound *found,
                             GError **error);
void jy_task_found_clear (JyTaskFound *self);

/* Whether the task of @resident, or of @household if that is 0, is among them. */
gboolean jy_task_found_has (const JyTaskFound *self, gint64 resident, gint64 household);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyTaskFound, jy_task_found_clear)

G_END_DECLS
