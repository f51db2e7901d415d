/* jy-query.h - a statement under construction, from the conditions that somebody chose
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Its parameters are all "?": what is bound follows the text.  Included by src/store/ only.
 */
#pragma once

#include "jy-store-private.h"

G_BEGIN_DECLS

typedef struct
{
  GString *sql;
  GArray *values;
} JyQuery;

void jy_query_init (JyQuery *self, const char *sql);
void jy_query_clear (JyQuery *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyQuery, jy_query_clear)

/* Appends @sql, a constant, and what its one "?" stands for. */
void jy_query_add (JyQuery *self, const char *sql);
void jy_query_add_int (JyQuery *self, const char *sql, gint64 value);
void jy_query_add_date (JyQuery *self, const char *sql, const GDate *value);

/* The same for an @sql with any number of "?", which all are @value. */
void jy_query_add_dates (JyQuery *self, const char *sql, const GDate *value);

/* @value: kept by the caller until jy_query_prepare() */
void jy_query_add_text (JyQuery *self, const char *sql, const char *value);

/* Appends "@column IN (…)".  The length of the list is rounded up, so that there are few different
 * statements to keep prepared.
 * @ids: (element-type gint64) */
void jy_query_add_ids (JyQuery *self, const char *column, const GArray *ids);

/* Returns: the statement, bound; declare it g_autoptr */
JyStmt *jy_query_prepare (JyQuery *self, JyStore *store, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
