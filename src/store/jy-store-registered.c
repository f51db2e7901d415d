/* jy-store-registered.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-registered.h"

#include "jy-resident-tally-private.h"

void
jy_resident_tally_init (JyResidentTally *self)
{
  self->places = g_array_new (FALSE, TRUE, sizeof (JyRegisteredPlace));
}

void
jy_resident_tally_clear (JyResidentTally *self)
{
  g_clear_pointer (&self->places, g_array_unref);
}

/* Neighbours in the register live in the same place, so the last one is looked at first. */
static JyRegisteredPlace *
get_place (GArray *places, gint64 area, gint64 team)
{
  JyRegisteredPlace fresh = { .area = area, .team = team };

  for (guint i = places->len; i > 0; i--)
    {
      JyRegisteredPlace *place = &g_array_index (places, JyRegisteredPlace, i - 1);

      if (place->area == area && place->team == team)
        return place;
    }

  g_array_append_val (places, fresh);
  return &g_array_index (places, JyRegisteredPlace, places->len - 1);
}

void
jy_resident_tally_add (JyResidentTally *self, const JyTalliedResident *resident, int n)
{
  JyRegisteredPlace *place;

  if (!resident->is_registered)
    return;

  place = get_place (self->places, resident->area, resident->team);
  place->n += n;
  place->n_signed += resident->is_signed ? n : 0;
}

static JyStmt *
prepare_for (JyStore *store, const char *sql, const JyRegisteredPlace *place, GError **error)
{
  JyStmt *stmt = jy_store_prepare (store, sql, error);

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int_at (stmt, 0, place->area);
  jy_stmt_bind_int_at (stmt, 1, place->team);
  return stmt;
}

/* A place where nobody lives any more has no row, as if it never had one. */
static gboolean
write_place (JyStore *store, const JyRegisteredPlace *place, GError **error)
{
  g_autoptr (JyStmt) add =
    prepare_for (store,
                 "INSERT INTO resident_tally AS old (area, team, n, n_signed) VALUES (?, ?, ?, ?)"
                 " ON CONFLICT (area, team) DO UPDATE SET n = old.n + excluded.n,"
                 "   n_signed = old.n_signed + excluded.n_signed",
                 place, error);
  g_autoptr (JyStmt) clean = NULL;

  if (add == NULL)
    return FALSE;
  jy_stmt_bind_int_at (add, 2, place->n);
  jy_stmt_bind_int_at (add, 3, place->n_signed);
  if (!jy_stmt_run (add, error))
    return FALSE;
  if (place->n >= 0)
    return TRUE;

  clean = prepare_for (store, "DELETE FROM resident_tally WHERE area = ? AND team = ? AND n = 0",
                       place, error);
  return clean != NULL && jy_stmt_run (clean, error);
}

gboolean
jy_resident_tally_flush (JyResidentTally *self, JyStore *store, GError **error)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const JyRegisteredPlace *place = &g_array_index (self->places, JyRegisteredPlace, i);

      if ((place->n != 0 || place->n_signed != 0) && !write_place (store, place, error))
        return FALSE;
    }

  g_array_set_size (self->places, 0);
  return TRUE;
}

/* Whether resident_state describes @today, no row of it waits to be looked at again, and nobody
 * moves on a day to come: lists show everybody at the new home at once, a report that day. */
static gboolean
is_of_day (JyStore *self, const GDate *today, gboolean *answer, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self,
    "SELECT 1 FROM derived_basis WHERE day = ?"
    " AND NOT EXISTS (SELECT 1 FROM resident_state WHERE valid_until < '0')"
    " AND NOT EXISTS (SELECT 1 FROM household_move WHERE moved_on > ?)"
    " AND NOT EXISTS (SELECT 1 FROM membership WHERE from_on > ? OR until_on > ?)",
    error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  for (guint i = 0; i < 4; i++)
    jy_stmt_bind_date_at (stmt, i, today);
  step = jy_stmt_step (stmt, error);
  *answer = step == JY_STEP_ROW;
  return step != JY_STEP_ERROR;
}

gboolean
jy_store_list_registered (JyStore *self, const GDate *today, GArray **places, GError **error)
{
  g_autoptr (GArray) list = g_array_new (FALSE, TRUE, sizeof (JyRegisteredPlace));
  g_autoptr (JyStmt) stmt = NULL;
  gboolean is_kept;
  JyStep step;

  *places = NULL;
  if (!is_of_day (self, today, &is_kept, error))
    return FALSE;
  if (!is_kept)
    return TRUE;

  stmt = jy_store_prepare (self, "SELECT area, team, n, n_signed FROM resident_tally", error);
  if (stmt == NULL)
    return FALSE;
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyRegisteredPlace place = { jy_stmt_get_int64 (stmt, 0), jy_stmt_get_int64 (stmt, 1),
                                  jy_stmt_get_int64 (stmt, 2), jy_stmt_get_int64 (stmt, 3) };

      g_array_append_val (list, place);
    }
  if (step == JY_STEP_DONE)
    *places = g_steal_pointer (&list);

  return step == JY_STEP_DONE;
}
