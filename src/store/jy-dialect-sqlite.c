/* jy-dialect-sqlite.c - the SQL that another database would write differently
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-db.h"

const char *
jy_dialect_get_name (void)
{
  return "sqlite";
}

/* A function takes at most 127 arguments, which is a pair for each column and one more. */
#define MAX_PAIRS 60

/* All columns of @row ("OLD" or "NEW") as one JSON object; see jy-json-sqlite.c. */
static char *
json_of (const char *row, const char *const *columns)
{
  g_autoptr (GString) sql = g_string_new ("jy_json (");

  for (gsize i = 0; columns[i] != NULL; i++)
    {
      if (i > 0 && i % MAX_PAIRS == 0)
        {
          g_string_prepend (sql, "jy_json (");
          g_string_append_c (sql, ')');
        }
      g_string_append_printf (sql, "%s'%s', %s.%s", i > 0 ? ", " : "", columns[i], row, columns[i]);
    }
  g_string_append_c (sql, ')');

  return g_string_free (g_steal_pointer (&sql), FALSE);
}

static char *
differs (const char *const *columns)
{
  g_autoptr (GString) sql = g_string_new ("FALSE");

  for (gsize i = 0; columns[i] != NULL; i++)
    g_string_append_printf (sql, " OR OLD.%s IS NOT NEW.%s", columns[i], columns[i]);

  return g_string_free (g_steal_pointer (&sql), FALSE);
}

/* Statements of a trigger that note the owners named by @row ("OLD" or "NEW").  A record may belong
 * to either, and the other is NULL then. */
static void
append_owners (GString *sql, const char *row, const char *household, const char *resident)
{
  if (household != NULL)
    g_string_append_printf (sql,
                            "  INSERT INTO stale (kind, id) SELECT 'household', %1$s.%2$s"
                            " WHERE %1$s.%2$s IS NOT NULL ON CONFLICT DO NOTHING;",
                            row, household);
  if (resident != NULL)
    g_string_append_printf (sql,
                            "  INSERT INTO stale (kind, id) SELECT 'resident', %1$s.%2$s"
                            " WHERE %1$s.%2$s IS NOT NULL ON CONFLICT DO NOTHING;",
                            row, resident);
}

char *
jy_dialect_track (const char *table,
                  const char *const *columns,
                  const char *household,
                  const char *resident)
{
  g_autofree char *old_row = json_of ("OLD", columns);
  g_autofree char *new_row = json_of ("NEW", columns);
  g_autofree char *condition = differs (columns);
  g_autoptr (GString) old_owners = g_string_new (NULL);
  g_autoptr (GString) new_owners = g_string_new (NULL);

  append_owners (old_owners, "OLD", household, resident);
  append_owners (new_owners, "NEW", household, resident);

  return g_strdup_printf (
    "CREATE TRIGGER %1$s_inserted AFTER INSERT ON %1$s BEGIN"
    "  INSERT INTO change (operation, table_name, row_id, action)"
    "    VALUES (jy_operation (), '%1$s', NEW.id, 'I');"
    "%6$s"
    "END;"
    "CREATE TRIGGER %1$s_updated AFTER UPDATE ON %1$s WHEN %4$s BEGIN"
    "  INSERT INTO change (operation, table_name, row_id, action, before, after)"
    "    VALUES (jy_operation (), '%1$s', OLD.id, 'U', %2$s, %3$s);"
    "%5$s%6$s"
    "END;"
    "CREATE TRIGGER %1$s_deleted AFTER DELETE ON %1$s BEGIN"
    "  INSERT INTO change (operation, table_name, row_id, action, before)"
    "    VALUES (jy_operation (), '%1$s', OLD.id, 'D', %2$s);"
    "%5$s"
    "END;",
    table, old_row, new_row, condition, old_owners->str, new_owners->str);
}

char *
jy_dialect_untrack (const char *table)
{
  return g_strdup_printf ("DROP TRIGGER IF EXISTS %1$s_inserted;"
                          "DROP TRIGGER IF EXISTS %1$s_updated;"
                          "DROP TRIGGER IF EXISTS %1$s_deleted;",
                          table);
}

/* Whether the row is what :after says.  `rev` counts changes and is none itself. */
static void
append_match (GString *sql, const char *const *columns)
{
  for (gsize i = 0; columns[i] != NULL; i++)
    if (!g_str_equal (columns[i], "rev"))
      g_string_append_printf (sql, "%s%s IS json_extract (:after, '$.%s')", i > 0 ? " AND " : "",
                              columns[i], columns[i]);
}

/* The values of :before, but @rev for `rev`: somebody may still hold the row as it was, so the
 * number it had then is never given out again. */
static void
append_values (GString *sql, const char *const *columns, const char *rev, gboolean with_names)
{
  for (gsize i = 0; columns[i] != NULL; i++)
    {
      g_string_append (sql, i > 0 ? ", " : "");
      if (with_names)
        g_string_append_printf (sql, "%s = ", columns[i]);

      if (g_str_equal (columns[i], "rev"))
        g_string_append (sql, rev);
      else
        g_string_append_printf (sql, "json_extract (:before, '$.%s')", columns[i]);
    }
}

char *
jy_dialect_undo (char action, const char *table, const char *const *columns)
{
  g_autofree char *names = g_strjoinv (", ", (GStrv) columns);
  g_autoptr (GString) sql = g_string_new (NULL);

  switch (action)
    {
    case 'I':
      g_string_append_printf (sql, "DELETE FROM %s WHERE id = :id AND (:after IS NULL OR ", table);
      append_match (sql, columns);
      g_string_append (sql, ")");
      break;
    case 'U':
      g_string_append_printf (sql, "UPDATE %s SET ", table);
      append_values (sql, columns + 1, "rev + 1", TRUE);
      g_string_append (sql, " WHERE id = :id AND ");
      append_match (sql, columns);
      break;
    case 'D':
      g_string_append_printf (sql, "INSERT INTO %s (%s) VALUES (", table, names);
      append_values (sql, columns, "json_extract (:before, '$.rev') + 1", FALSE);
      g_string_append (sql, ")");
      break;
    default:
      g_assert_not_reached ();
    }
  g_string_append (sql, " RETURNING id");

  return g_string_free (g_steal_pointer (&sql), FALSE);
}
