/* jy-signing-figures.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-figures.h"

#include "jy-id.h"
#include "jy-indicator.h"
#include "jy-setting.h"
#include "jy-signing-pass-private.h"
#include "jy-snapshot.h"
#include "jy-store-parameters.h"
#include "jy-store-settings.h"
#include "jy-visit-counts.h"

static void
count (gint64 *counts, guint64 figures)
{
  for (; figures != 0; figures &= figures - 1)
    counts[__builtin_ctzll (figures)]++;
}

/* Nobody counts twice in a figure of a unit, nor in that of all. */
static void
count_cb (gpointer data,
          const JyScannedPerson *person G_GNUC_UNUSED,
          gint64 id G_GNUC_UNUSED,
          guint household G_GNUC_UNUSED,
          const GArray *marks,
          const GArray *services)
{
  JySigningFigures *self = data;
  guint n_units = jy_signing_units_get_n (self->units);
  guint64 any = 0, any_care = 0;

  for (guint i = 0; i < marks->len; i++)
    {
      const JySigningMark *mark = &g_array_index (marks, JySigningMark, i);

      count (self->counts + mark->unit * JY_N_FIGURES, mark->figures);
      count (self->counts + mark->unit * JY_N_FIGURES + JY_FIGURE_CARE_1, mark->care);
      any |= mark->figures;
      any_care |= mark->care;
    }
  count (self->counts + n_units * JY_N_FIGURES, any);
  count (self->counts + n_units * JY_N_FIGURES + JY_FIGURE_CARE_1, any_care);

  for (guint i = 0; services != NULL && i < services->len; i++)
    {
      const JySigningServices *one = &g_array_index (services, JySigningServices, i);

      self->counts[one->unit * JY_N_FIGURES + one->figure] += one->n;
      self->counts[n_units * JY_N_FIGURES + one->figure] += one->n;
    }
}

static gboolean
read_targets (JySigningFigures *self, JyStore *store, GError **error)
{
  self->targets = g_new (int, jy_n_indicators);
  for (guint i = 0; i < jy_n_indicators; i++)
    {
      const char *setting = jy_indicators[i].target;

      self->targets[i] = -1;
      if (setting != NULL &&
          !jy_store_get_number (store, setting, &self->day, &self->targets[i], error))
        return FALSE;
    }

  return jy_store_get_number (store, JY_SETTING_TARGET_SIGN_RATE, &self->day, &self->percent,
                              error) &&
         jy_store_get_number (store, JY_SETTING_TARGET_FULFIL_RATE, &self->day,
                              &self->fulfil_percent, error);
}

static gboolean
begin (JySigningFigures *self,
       JyStore *store,
       const JyPeriod *period,
       JySigningView *view,
       GError **error)
{
  self->period = *period;
  self->day = view->day.day;
  self->units = g_steal_pointer (&view->units);
  self->counts = g_new0 (gint64, (jy_signing_units_get_n (self->units) + 1) * JY_N_FIGURES);

  return read_targets (self, store, error) &&
         jy_store_get_fulfil_rule (store, &self->day, &self->fulfil_rule, error);
}

static gboolean
finish (JySigningFigures *self, JyStore *store, const JySigningView *view, GError **error)
{
  self->quotas = jy_store_list_quotas (store, &self->day, error);
  if (self->quotas == NULL)
    return FALSE;

  self->base_sources = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_base_source_free);
  self->bases = jy_signing_base_new (store, self->units, &self->day, self->percent,
                                     view->registered, self->base_sources, error);
  return self->bases != NULL && jy_visit_counts_add (store, self->units, &self->period, self->bases,
                                                     self->base_sources, error);
}

static void
free_figures (gpointer data)
{
  jy_signing_figures_free (data);
}

GPtrArray *
jy_signing_figures_new_all (
  JyStore *store, const JySigningRequest *requests, guint n, const GDate *today, GError **error)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (free_figures);
  g_auto (JySnapshot) snapshot = { 0 };
  g_auto (JySigningPass) pass = { 0 };

  if (!jy_snapshot_take (&snapshot, store, error) ||
      !jy_signing_pass_init (&pass, store, requests, n, today, error))
    return NULL;

  for (guint i = 0; i < n; i++)
    {
      g_ptr_array_add (all, g_new0 (JySigningFigures, 1));
      if (!begin (all->pdata[i], store, &requests[i].period, jy_signing_pass_get (&pass, i), error))
        return NULL;
    }
  if (!jy_signing_pass_run (&pass, store, requests[0].job, count_cb, all->pdata, error))
    return NULL;
  for (guint i = 0; i < n; i++)
    if (!finish (all->pdata[i], store, jy_signing_pass_get (&pass, i), error))
      return NULL;

  return g_steal_pointer (&all);
}

JySigningFigures *
jy_signing_figures_new (JyStore *store,
                        const JySigningRequest *request,
                        const GDate *today,
                        GError **error)
{
  g_autoptr (GPtrArray) all = jy_signing_figures_new_all (store, request, 1, today, error);

  return all != NULL ? g_ptr_array_steal_index (all, 0) : NULL;
}

/* What is counted, and who is told besides. */
typedef struct
{
  JySigningFigures *figures;
  JySigningVisit visit;
  gpointer data;
} Telling;

static void
tell_cb (gpointer data,
         const JyScannedPerson *person,
         gint64 id,
         guint household,
         const GArray *marks,
         const GArray *services)
{
  const Telling *self = data;

  count_cb (self->figures, person, id, household, marks, services);
  self->visit (self->data, person, id, household, marks, services);
}

JySigningFigures *
jy_signing_pass_count (JySigningPass *pass,
                       JyStore *store,
                       const JySigningRequest *request,
                       JySigningVisit visit,
                       gpointer data,
                       GError **error)
{
  g_autoptr (JySigningFigures) self = g_new0 (JySigningFigures, 1);
  Telling telling = { self, visit, data };
  const gpointer told = &telling;
  JySigningView *view = jy_signing_pass_get (pass, 0);

  if (!begin (self, store, &request->period, view, error) ||
      !jy_signing_pass_run (pass, store, request->job, tell_cb, &told, error) ||
      !finish (self, store, view, error))
    return NULL;

  return g_steal_pointer (&self);
}

typedef struct
{
  JyFigure figure;
  gint64 unit;
  gboolean is_all;
  const JySigningUnits *units;
  GArray *ids;
} Collection;

static gboolean
is_wanted (const Collection *self, guint unit)
{
  return self->is_all || jy_signing_units_get (self->units, unit)->id == self->unit;
}

static void
collect_cb (gpointer data,
            const JyScannedPerson *person G_GNUC_UNUSED,
            gint64 id,
            guint household G_GNUC_UNUSED,
            const GArray *marks,
            const GArray *services)
{
  Collection *self = data;
  gboolean of_services = JY_FIGURE_IS_OF_SERVICES (self->figure);
  gboolean is_in = FALSE;

  for (guint i = 0; !of_services && i < marks->len && !is_in; i++)
    {
      const JySigningMark *mark = &g_array_index (marks, JySigningMark, i);

      is_in = jy_signing_mark_has (mark, self->figure) && is_wanted (self, mark->unit);
    }
  for (guint i = 0; of_services && services != NULL && i < services->len && !is_in; i++)
    {
      const JySigningServices *one = &g_array_index (services, JySigningServices, i);

      is_in = one->figure == self->figure && is_wanted (self, one->unit);
    }

  if (is_in)
    g_array_append_val (self->ids, id);
}

GArray *
jy_signing_figures_list (JyStore *store,
                         const JySigningRequest *request,
                         const GDate *today,
                         JyFigure figure,
                         gint64 unit,
                         gboolean is_all,
                         GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  Collection collection = { .figure = figure, .unit = unit, .is_all = is_all, .ids = ids };
  const gpointer data = &collection;
  JySigningRequest asked = { .period = request->period,
                             .by = request->by,
                             .job = request->job,
                             .of_register = !jy_figure_needs_services (figure) };

  if (!jy_signing_visit_all (store, &asked, 1, today, collect_cb, &data, &collection.units, error))
    return NULL;

  g_array_sort (ids, jy_id_compare);
  return g_steal_pointer (&ids);
}
