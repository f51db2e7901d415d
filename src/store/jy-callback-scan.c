/* jy-callback-scan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-callback-scan.h"

#include "jy-derived-private.h"

static const char *const sheets_sql =
  "SELECT c.resident, c.agreement, c.called_on, coalesce (c.contact, 0),"
  "   coalesce (c.says_signed, 0), coalesce (c.knows_doctor, 0), coalesce (c.matches_record, 0),"
  "   coalesce (c.has_agreement, 0), coalesce (c.n_services, -1), coalesce (c.examined, 0),"
  "   coalesce (c.followed_up, 0), coalesce (c.measured, 0), coalesce (c.satisfaction, 0),"
  "   s.drawn_on"
  " FROM callback AS c JOIN callback_sample AS s ON s.id = c.callback_sample"
  " WHERE s.drawn_on >= :first AND s.drawn_on <= :last ORDER BY c.resident, c.id";

/* A call sheet, whatever the period. */
typedef struct
{
  JyScannedCallback sheet;
  GDate drawn_on;
  GDate called_on; /* invalid: nobody was */
} Sheet;

struct _JyCallbackScan
{
  GArray *periods; /* JyPeriod */
  JyCursor cursor;
  GArray *sheets; /* Sheet: of the resident */
  GArray *list;   /* JyScannedCallback: of these, those of the period */
};

/* From the first day of all to the last one. */
static void
bind_days (const JyCallbackScan *self)
{
  JyPeriod all = g_array_index (self->periods, JyPeriod, 0);

  for (guint i = 1; i < self->periods->len; i++)
    {
      const JyPeriod *period = &g_array_index (self->periods, JyPeriod, i);

      if (g_date_compare (&period->first, &all.first) < 0)
        all.first = period->first;
      if (g_date_compare (&period->last, &all.last) > 0)
        all.last = period->last;
    }
  jy_stmt_bind_date (self->cursor.stmt, ":first", &all.first);
  jy_stmt_bind_date (self->cursor.stmt, ":last", &all.last);
}

JyCallbackScan *
jy_callback_scan_new (JyStore *store, const JyPeriod *periods, guint n, GError **error)
{
  g_autoptr (JyCallbackScan) self = g_new0 (JyCallbackScan, 1);

  self->periods = g_array_new (FALSE, FALSE, sizeof (JyPeriod));
  g_array_append_vals (self->periods, periods, n);
  self->sheets = g_array_new (FALSE, FALSE, sizeof (Sheet));
  self->list = g_array_new (FALSE, FALSE, sizeof (JyScannedCallback));
  self->cursor.stmt = jy_store_prepare (store, sheets_sql, error);
  if (self->cursor.stmt == NULL)
    return NULL;

  bind_days (self);
  return jy_cursor_next (&self->cursor, error) ? g_steal_pointer (&self) : NULL;
}

void
jy_callback_scan_free (JyCallbackScan *self)
{
  jy_cursor_clear (&self->cursor);
  g_clear_pointer (&self->list, g_array_unref);
  g_clear_pointer (&self->sheets, g_array_unref);
  g_clear_pointer (&self->periods, g_array_unref);
  g_free (self);
}

static void
add_sheet (JyCallbackScan *self, JyStmt *row)
{
  Sheet sheet = { .sheet.agreement = jy_stmt_get_int64 (row, 1) };
  JyCallbackAnswers *answers = &sheet.sheet.answers;
  int *const fields[] = { &answers->contact,        &answers->says_signed,   &answers->knows_doctor,
                          &answers->matches_record, &answers->has_agreement, &answers->n_services,
                          &answers->examined,       &answers->followed_up,   &answers->measured,
                          &answers->satisfaction };

  jy_stmt_get_date (row, 2, &sheet.called_on);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    *fields[i] = (int) jy_stmt_get_int64 (row, 3 + (int) i);
  jy_stmt_get_date (row, 3 + (int) G_N_ELEMENTS (fields), &sheet.drawn_on);
  g_array_append_val (self->sheets, sheet);
}

gboolean
jy_callback_scan_read (JyCallbackScan *self, gint64 resident, GError **error)
{
  g_array_set_size (self->sheets, 0);
  while (self->cursor.id <= resident)
    {
      if (self->cursor.id == resident)
        add_sheet (self, self->cursor.stmt);
      if (!jy_cursor_next (&self->cursor, error))
        return FALSE;
    }

  jy_callback_scan_set_period (self, 0);
  return TRUE;
}

void
jy_callback_scan_set_period (JyCallbackScan *self, guint period)
{
  const JyPeriod *in = &g_array_index (self->periods, JyPeriod, period);

  g_array_set_size (self->list, 0);
  for (guint i = 0; i < self->sheets->len; i++)
    {
      const Sheet *sheet = &g_array_index (self->sheets, Sheet, i);
      JyScannedCallback one = sheet->sheet;

      if (g_date_compare (&sheet->drawn_on, &in->first) < 0 ||
          g_date_compare (&sheet->drawn_on, &in->last) > 0)
        continue;
      if (!g_date_valid (&sheet->called_on) || g_date_compare (&sheet->called_on, &in->last) > 0)
        one.answers = (JyCallbackAnswers){ .n_services = -1 };
      g_array_append_val (self->list, one);
    }
}

const GArray *
jy_callback_scan_get (const JyCallbackScan *self)
{
  return self->list;
}
