/* jy-signing-services.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-services.h"

/* 随访 of sheet 11: the regular visits of who has a chronic disease (rules.md 3.7-3.11). */
#define FOLLOW_UPS                                                                                 \
  (JY_SERVICE_BIT (JY_SERVICE_HYPERTENSION) | JY_SERVICE_BIT (JY_SERVICE_DIABETES) |               \
   JY_SERVICE_BIT (JY_SERVICE_MENTAL_DISORDER) | JY_SERVICE_BIT (JY_SERVICE_TUBERCULOSIS_FIRST) |  \
   JY_SERVICE_BIT (JY_SERVICE_TUBERCULOSIS) | JY_SERVICE_BIT (JY_SERVICE_COPD))

void
jy_signing_services_add (GArray *services, guint unit, JyFigure figure, int n)
{
  JySigningServices new_one = { unit, figure, n };

  if (n == 0)
    return;

  for (guint i = 0; i < services->len; i++)
    {
      JySigningServices *one = &g_array_index (services, JySigningServices, i);

      if (one->unit == unit && one->figure == figure)
        {
          one->n += n;
          return;
        }
    }

  g_array_append_val (services, new_one);
}

guint64
jy_signing_judge_fulfilment (const JySigningDay *self,
                             const JyScannedPerson *person,
                             const JyScannedCover *cover,
                             JyGroup groups,
                             guint unit,
                             GArray *services)
{
  JyFulfilment result;
  gboolean in_time =
    jy_service_scan_judge (self->services, cover, person->is_away, groups, NULL, &result);
  guint64 figures = 0;

  if (cover->tier >= 1 && cover->tier <= 3)
    figures |= JY_FIGURE_BIT (JY_FIGURE_TIER_1 + cover->tier - 1);
  if (result.is_served)
    figures |= JY_FIGURE_BIT (JY_FIGURE_SERVED);
  if (result.is_fulfilled)
    figures |= JY_FIGURE_BIT (JY_FIGURE_FULFILLED);
  else
    figures |= JY_FIGURE_BIT (JY_FIGURE_UNFULFILLED_1 + result.reason - 1);
  if (in_time)
    figures |= JY_FIGURE_BIT (JY_FIGURE_FULFILLED_IN_TIME);

  jy_signing_services_add (services, unit, JY_FIGURE_UNITS_DUE, result.due);
  jy_signing_services_add (services, unit, JY_FIGURE_UNITS_DELIVERED, result.delivered);
  jy_signing_services_add (services, unit, JY_FIGURE_UNITS_IN_TIME, result.delivered - result.late);
  return figures;
}

static gboolean
is_in_period (const JySigningDay *self, const GDate *day)
{
  return g_date_compare (&self->period.first, day) <= 0 &&
         g_date_compare (day, &self->period.last) <= 0;
}

static guint
find_unit (const JySigningDay *self, const JyScannedPerson *person, gint64 area, gint64 agreement)
{
  for (gsize i = 0; i < person->n_covers; i++)
    {
      const JyScannedCover *cover = &person->covers[i];

      if (cover->agreement == agreement)
        return jy_signing_units_find (self->units, area, TRUE, cover->team, cover->doctor);
    }

  return jy_signing_units_find (self->units, area, FALSE, 0, 0);
}

/* Up to three figures that @window counts in, ended by %JY_N_FIGURES. */
static void
list_figures (const JySigningDay *self, const JyDueWindow *window, JyFigure figures[4])
{
  JyServiceKind kind = window->rule->kind;
  gboolean in_time = window->state == JY_DUE_DONE;
  gboolean is_done = in_time || window->state == JY_DUE_DONE_LATE;
  guint n = 0;

  if (kind == JY_SERVICE_REFERRAL_CHECK && is_in_period (self, &window->from))
    {
      figures[n++] = JY_FIGURE_REFERRALS;
      if (in_time)
        figures[n++] = JY_FIGURE_REFERRALS_CHECKED;
    }
  else if (kind == JY_SERVICE_RECHECK && is_in_period (self, &window->to) &&
           window->state != JY_DUE_CANCELLED)
    {
      figures[n++] = JY_FIGURE_RECHECKS;
      if (is_done)
        figures[n++] = JY_FIGURE_RECHECKS_DONE;
    }
  else if ((JY_SERVICE_BIT (kind) & FOLLOW_UPS) != 0 && is_in_period (self, &window->to) &&
           window->state != JY_DUE_CANCELLED)
    {
      figures[n++] = JY_FIGURE_FOLLOW_UPS;
      figures[n++] = is_done ? JY_FIGURE_FOLLOW_UPS_DONE : JY_FIGURE_FOLLOW_UPS_OVERDUE;
      if (is_done)
        figures[n++] = in_time ? JY_FIGURE_FOLLOW_UPS_IN_TIME : JY_FIGURE_FOLLOW_UPS_LATE;
    }
  figures[n] = JY_N_FIGURES;
}

static void
count_callbacks (const JySigningDay *self,
                 const JyScannedPerson *person,
                 gint64 area,
                 GArray *services)
{
  const GArray *sheets = jy_callback_scan_get (self->callbacks);

  for (guint i = 0; i < sheets->len; i++)
    {
      const JyScannedCallback *sheet = &g_array_index (sheets, JyScannedCallback, i);
      guint unit = find_unit (self, person, area, sheet->agreement);
      JyCallbackTally tally = { 0 };

      jy_callback_tally_add (&tally, &sheet->answers);
      jy_signing_services_add (services, unit, JY_FIGURE_CALLBACKS, tally.n_drawn);
      jy_signing_services_add (services, unit, JY_FIGURE_CALLBACKS_LOST, tally.n_lost);
      jy_signing_services_add (services, unit, JY_FIGURE_CALLBACKS_UNANSWERED, tally.n_unanswered);
      jy_signing_services_add (services, unit, JY_FIGURE_CALLBACKS_REACHED, tally.n_reached);
      jy_signing_services_add (services, unit, JY_FIGURE_CALLBACKS_ASKED, tally.n_asked);
      jy_signing_services_add (services, unit, JY_FIGURE_CALLBACKS_AUTHENTIC, tally.n_authentic);
      jy_signing_services_add (services, unit, JY_FIGURE_CALLBACKS_RATED, tally.n_rated);
      jy_signing_services_add (services, unit, JY_FIGURE_CALLBACKS_SATISFIED, tally.n_satisfied);
      jy_signing_services_add (services, unit, JY_FIGURE_CALLBACKS_AWARE, tally.n_aware);
    }
}

void
jy_signing_count_services (const JySigningDay *self,
                           const JyScannedPerson *person,
                           gint64 area,
                           GArray *services)
{
  const GArray *windows = jy_service_scan_get_windows (self->services);

  count_callbacks (self, person, area, services);
  for (guint i = 0; i < windows->len; i++)
    {
      const JyDueWindow *window = &g_array_index (windows, JyDueWindow, i);
      JyFigure figures[4];

      list_figures (self, window, figures);
      for (guint f = 0; figures[f] != JY_N_FIGURES; f++)
        jy_signing_services_add (services, find_unit (self, person, area, window->agreement),
                                 figures[f], 1);
    }
}
