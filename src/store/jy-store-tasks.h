/* jy-store-tasks.h - what is due: lists, counts, and the rows of a page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything here reads the rows of `task`, which every operation keeps right, and says what holds
 * on the day asked about.
 */
#pragma once

#include "jy-service-kind.h"
#include "jy-store-task-rows.h"
#include "jy-task-query.h"

G_BEGIN_DECLS

/* Returns: (transfer full) (element-type gint64): ids of tasks, in the order asked for */
GArray *jy_store_list_tasks (JyStore *self,
                             const JyTaskQuery *query,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: how many there are in all; -1 if that could not be read.  @query has no text. */
gint64 jy_store_count_all_tasks (JyStore *self, const JyTaskQuery *query, GError **error);

/* How many of a kind there are in an area, without its parts. */
typedef struct
{
  gint64 area; /* 0: in none */
  JyServiceKind kind;
  gint64 n;
} JyTaskGroup;

/* Returns: (transfer full) (element-type JyTaskGroup): the tasks of @query by area and kind, none
 * of 0, in no order */
GArray *jy_store_group_tasks (JyStore *self,
                              const JyTaskQuery *query,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

typedef void (*JyTaskRowFunc) (const JyTaskRow *row, gpointer data);

/* Calls @func with all tasks of @query in its order, however many: page by page, so memory does not
 * grow with them. */
gboolean jy_store_visit_task_rows (
  JyStore *self, const JyTaskQuery *query, JyTaskRowFunc func, gpointer data, GError **error);

G_END_DECLS
