/* jy-list-rows.h - what long lists have in common: ids in an order, rows for a page of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record.h"

G_BEGIN_DECLS

/* Begins a statement in which `inside` is the area :area with all that is in it. */
#define JY_SQL_INSIDE_AREA                                                                         \
  "WITH RECURSIVE inside (id) AS (SELECT id FROM area WHERE id = :area"                            \
  "  UNION ALL SELECT area.id FROM area JOIN inside ON area.parent = inside.id) "

/**
 * JyListRowType:
 * @size: of the struct of a row
 * @texts: (array length=n_texts): where its owned texts are
 * @n_texts: how many
 *
 * A row owns nothing but its texts.
 */
typedef struct
{
  gsize size;
  const gsize *texts;
  gsize n_texts;
} JyListRowType;

gpointer jy_list_row_copy (const JyListRowType *type, gconstpointer row) G_GNUC_WARN_UNUSED_RESULT;
void jy_list_row_free (const JyListRowType *type, gpointer row); /* NULL is allowed */

/**
 * jy_list_rows_get:
 * @select: a statement whose column 0 is the id, up to "IN ("
 * @ids: (element-type gint64): at most %JY_STORE_MAX_IDS
 * @read: makes the row on which the statement stands
 * @row_free: frees one
 *
 * Returns: (transfer full): a row for each of @ids in their order, an id asked for twice too; NULL
 *   where there is none
 */
GPtrArray *jy_list_rows_get (JyStore *store,
                             const char *select,
                             const GArray *ids,
                             gpointer (*read) (JyStmt *row),
                             GDestroyNotify row_free,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @among: (nullable): in ascending order; only these count
 * Returns: (transfer full) (element-type gint64): column 0 of every row */
GArray *jy_list_ids_read (JyStmt *stmt,
                          const GArray *among,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @sorted: (element-type gint64): in ascending order */
gboolean jy_list_ids_contain (const GArray *sorted, gint64 id);

G_END_DECLS
