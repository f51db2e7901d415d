/* jy-derived-parts.c - cursors side by side, standing of agreements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-derived-private.h"

gboolean
jy_cursor_open (JyCursor *self, JyStore *store, const char *sql, GError **error)
{
  self->stmt = jy_store_prepare (store, sql, error);

  return self->stmt != NULL && jy_cursor_next (self, error);
}

gboolean
jy_cursor_next (JyCursor *self, GError **error)
{
  JyStep step = jy_stmt_step (self->stmt, error);

  self->id = step == JY_STEP_ROW ? jy_stmt_get_int64 (self->stmt, 0) : G_MAXINT64;
  return step != JY_STEP_ERROR;
}

void
jy_cursor_clear (JyCursor *self)
{
  g_clear_pointer (&self->stmt, jy_stmt_release);
}

void
jy_derive_limit (GDate *until, const GDate *day, const GDate *today)
{
  if (g_date_valid (day) && g_date_compare (day, today) > 0 &&
      (!g_date_valid (until) || g_date_compare (day, until) < 0))
    *until = *day;
}

/* The greater, the sooner it speaks for all. */
static int
rank (JyAgreementState state)
{
  static const int ranks[] = {
    [JY_AGREEMENT_RENEWED] = 1, [JY_AGREEMENT_ENDED] = 1,  [JY_AGREEMENT_DRAFT] = 2,
    [JY_AGREEMENT_EXPIRED] = 3, [JY_AGREEMENT_COMING] = 4, [JY_AGREEMENT_IN_FORCE] = 5,
  };

  return (gsize) state < G_N_ELEMENTS (ranks) ? ranks[state] : 0;
}

void
jy_standing_add (JyStanding *self,
                 const JyAgreementFacts *facts,
                 gint64 id,
                 gint64 team,
                 int tier,
                 const GDate *today)
{
  JyAgreementState state = jy_agreement_get_state (facts, today);
  GDate after = facts->ends_on;
  int order;

  g_date_add_days (&after, 1);
  jy_derive_limit (&self->until, &facts->starts_on, today);
  jy_derive_limit (&self->until, &after, today);
  jy_derive_limit (&self->until, &facts->ended_on, today);

  order = rank (state) - rank (self->state);
  if (order == 0 && self->id != 0)
    order = g_date_compare (&facts->starts_on, &self->starts_on);
  if (order == 0)
    order = id > self->id ? 1 : -1;
  if (order < 0)
    return;

  self->id = id;
  self->state = state;
  self->team = state == JY_AGREEMENT_IN_FORCE ? team : 0;
  self->tier = tier;
  self->starts_on = facts->starts_on;
}
