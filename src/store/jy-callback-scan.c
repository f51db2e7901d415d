/* jy-callback-scan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-callback-scan.h"

#include "jy-derived-private.h"

static const char *const sheets_sql =
  "SELECT c.resident, c.agreement, c.called_on <= :last, coalesce (c.contact, 0),"
  "   coalesce (c.says_signed, 0), coalesce (c.knows_doctor, 0), coalesce (c.matches_record, 0),"
  "   coalesce (c.has_agreement, 0), coalesce (c.n_services, -1), coalesce (c.examined, 0),"
  "   coalesce (c.followed_up, 0), coalesce (c.measured, 0), coalesce (c.satisfaction, 0)"
  " FROM callback AS c JOIN callback_sample AS s ON s.id = c.callback_sample"
  " WHERE s.drawn_on >= :first AND s.drawn_on <= :last ORDER BY c.resident, c.id";

struct _JyCallbackScan
{
  JyCursor cursor;
  GArray *list; /* JyScannedCallback: of the resident */
};

JyCallbackScan *
jy_callback_scan_new (JyStore *store, const GDate *first, const GDate *last, GError **error)
{
  g_autoptr (JyCallbackScan) self = g_new0 (JyCallbackScan, 1);

  self->list = g_array_new (FALSE, FALSE, sizeof (JyScannedCallback));
  self->cursor.stmt = jy_store_prepare (store, sheets_sql, error);
  if (self->cursor.stmt == NULL)
    return NULL;

  jy_stmt_bind_date (self->cursor.stmt, ":first", first);
  jy_stmt_bind_date (self->cursor.stmt, ":last", last);
  return jy_cursor_next (&self->cursor, error) ? g_steal_pointer (&self) : NULL;
}

void
jy_callback_scan_free (JyCallbackScan *self)
{
  jy_cursor_clear (&self->cursor);
  g_clear_pointer (&self->list, g_array_unref);
  g_free (self);
}

static void
add_sheet (JyCallbackScan *self, JyStmt *row)
{
  JyScannedCallback sheet = { .agreement = jy_stmt_get_int64 (row, 1) };
  JyCallbackAnswers *answers = &sheet.answers;
  int *const fields[] = { &answers->contact,        &answers->says_signed,   &answers->knows_doctor,
                          &answers->matches_record, &answers->has_agreement, &answers->n_services,
                          &answers->examined,       &answers->followed_up,   &answers->measured,
                          &answers->satisfaction };
  gboolean was_called = jy_stmt_get_int64 (row, 2) != 0;

  answers->n_services = -1;
  for (guint i = 0; was_called && i < G_N_ELEMENTS (fields); i++)
    *fields[i] = (int) jy_stmt_get_int64 (row, 3 + (int) i);
  g_array_append_val (self->list, sheet);
}

gboolean
jy_callback_scan_read (JyCallbackScan *self, gint64 resident, GError **error)
{
  g_array_set_size (self->list, 0);
  while (self->cursor.id <= resident)
    {
      if (self->cursor.id == resident)
        add_sheet (self, self->cursor.stmt);
      if (!jy_cursor_next (&self->cursor, error))
        return FALSE;
    }

  return TRUE;
}

const GArray *
jy_callback_scan_get (const JyCallbackScan *self)
{
  return self->list;
}
