/* jy-derived-basis.c - the parameters with which derived rows are made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-date.h"
#include "jy-derived-tasks-private.h"
#include "jy-store-derived.h"
#include "jy-store-parameters.h"

static const char *const settings_sql =
  "SELECT name, from_on, value FROM setting ORDER BY name, from_on";

static const char *const promises_sql =
  "SELECT pi.package, coalesce (pi.times, 0), si.id, si.code, si.served_group, si.is_home_care"
  " FROM package_item AS pi JOIN service_item AS si ON si.id = pi.service_item"
  " ORDER BY pi.package, pi.id";

static gboolean
read_settings (JyDerive *self, GChecksum *basis, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, settings_sql, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  self->service_parameters = jy_service_parameters_new ();
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      const char *name = jy_stmt_get_text (stmt, 0);
      GDate from;

      if (jy_stmt_get_date (stmt, 1, &from) &&
          jy_service_parameters_set (self->service_parameters, name, &from,
                                     jy_stmt_get_text (stmt, 2)))
        for (int i = 0; i < 3; i++)
          g_checksum_update (basis, (const guchar *) jy_stmt_get_text (stmt, i), -1);
    }

  return step == JY_STEP_DONE;
}

/* The table of rules: another program may have another one. */
static void
take_rules (GChecksum *basis)
{
  for (const JyServiceRule *rule = jy_service_rules; rule->id != NULL; rule++)
    {
      g_autofree char *text =
        g_strdup_printf ("%s %d %d %d %d %d %d %d %d %" G_GINT64_MODIFIER "x %u %u %d %d|",
                         rule->id, rule->population, rule->groups, rule->except, rule->at_risk,
                         rule->window, rule->first, rule->last, rule->number, rule->closed_by,
                         rule->needs, rule->ways, rule->late, rule->too_late);

      g_checksum_update (basis, (const guchar *) text, -1);
    }
}

/* Everything the packages promise: a change of it changes the tasks of whoever has them. */
static gboolean
read_promises (JyDerive *self, GChecksum *basis, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, promises_sql, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    for (int i = 0; i < 6; i++)
      {
        g_checksum_update (basis, (const guchar *) jy_stmt_get_text (stmt, i), -1);
        g_checksum_update (basis, (const guchar *) "|", 1);
      }
  if (step == JY_STEP_ERROR)
    return FALSE;

  self->promises = jy_promise_book_new (self->store, error);
  return self->promises != NULL;
}

gboolean
jy_derive_init (JyDerive *self, JyStore *store, const GDate *today, GError **error)
{
  g_autoptr (GChecksum) basis = g_checksum_new (G_CHECKSUM_SHA256);
  char horizon[JY_DATE_TEXT_SIZE];
  GDate day;

  self->store = store;
  self->today = *today;
  take_rules (basis);
  if (!jy_store_get_class_parameters (store, today, &self->parameters, error) ||
      !read_settings (self, basis, error) || !read_promises (self, basis, error))
    return FALSE;

  jy_store_get_task_horizon (today, &day);
  jy_date_to_text (&day, horizon);
  self->basis =
    g_strdup_printf ("%d %d %d %d %s %s", self->parameters.elderly_age,
                     self->parameters.oldest_old_age, self->parameters.child_age,
                     self->parameters.postpartum_days, horizon, g_checksum_get_string (basis));
  return TRUE;
}

void
jy_derive_clear (JyDerive *self)
{
  g_clear_pointer (&self->service_parameters, jy_service_parameters_free);
  g_clear_pointer (&self->promises, jy_promise_book_free);
  g_clear_pointer (&self->basis, g_free);
}

static void
derive_free (JyDerive *self)
{
  jy_derive_clear (self);
  g_free (self);
}

void
jy_store_forget_derive (JyStore *self)
{
  g_clear_pointer ((JyDerive **) &self->derive, derive_free);
}

const JyDerive *
jy_derive_get_kept (JyStore *store, const GDate *today, GError **error)
{
  JyDerive *kept = store->derive;

  if (kept != NULL && g_date_compare (&kept->today, today) == 0)
    return kept;

  jy_store_forget_derive (store);
  store->derive = g_new0 (JyDerive, 1);
  if (jy_derive_init (store->derive, store, today, error))
    return store->derive;

  jy_store_forget_derive (store);
  return NULL;
}
