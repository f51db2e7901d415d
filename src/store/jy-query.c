/* jy-query.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-query.h"

#include "jy-date.h"

/* A number, or a text, or the text of a date. */
typedef struct
{
  gint64 number;
  const char *text;
  char date[JY_DATE_TEXT_SIZE];
} Value;

void
jy_query_init (JyQuery *self, const char *sql)
{
  self->sql = g_string_new (sql);
  self->values = g_array_new (FALSE, TRUE, sizeof (Value));
}

void
jy_query_clear (JyQuery *self)
{
  if (self->sql != NULL)
    g_string_free (g_steal_pointer (&self->sql), TRUE);
  g_clear_pointer (&self->values, g_array_unref);
}

void
jy_query_add (JyQuery *self, const char *sql)
{
  g_string_append (self->sql, sql);
}

void
jy_query_add_int (JyQuery *self, const char *sql, gint64 value)
{
  Value one = { .number = value };

  g_string_append (self->sql, sql);
  g_array_append_val (self->values, one);
}

void
jy_query_add_text (JyQuery *self, const char *sql, const char *value)
{
  Value one = { .text = value };

  g_string_append (self->sql, sql);
  g_array_append_val (self->values, one);
}

void
jy_query_add_date (JyQuery *self, const char *sql, const GDate *value)
{
  Value one = { 0 };

  g_string_append (self->sql, sql);
  jy_date_to_text (value, one.date);
  g_array_append_val (self->values, one);
}

void
jy_query_add_dates (JyQuery *self, const char *sql, const GDate *value)
{
  g_autoptr (GString) part = g_string_new (NULL);

  for (const char *mark; (mark = strchr (sql, '?')) != NULL; sql = mark + 1)
    {
      g_string_append_len (part, sql, mark + 1 - sql);
      jy_query_add_date (self, part->str, value);
      g_string_truncate (part, 0);
    }
  jy_query_add (self, sql);
}

void
jy_query_add_ids (JyQuery *self, const char *column, const GArray *ids)
{
  guint n = 8;

  while (n < ids->len)
    n *= 2;

  g_string_append_printf (self->sql, "%s IN (", column);
  for (guint i = 0; i < n; i++)
    jy_query_add_int (self, i > 0 ? ", ?" : "?", i < ids->len ? g_array_index (ids, gint64, i) : 0);
  g_string_append_c (self->sql, ')');
}

JyStmt *
jy_query_prepare (JyQuery *self, JyStore *store, GError **error)
{
  JyStmt *stmt = jy_store_prepare (store, self->sql->str, error);

  for (guint i = 0; stmt != NULL && i < self->values->len; i++)
    {
      const Value *value = &g_array_index (self->values, Value, i);

      if (value->text != NULL)
        jy_stmt_bind_text_at (stmt, i, value->text);
      else if (value->date[0] != '\0')
        jy_stmt_bind_text_at (stmt, i, value->date);
      else
        jy_stmt_bind_int_at (stmt, i, value->number);
    }

  return stmt;
}
