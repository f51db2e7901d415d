/* jy-report-parts.c - who makes which sheet of the report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-parts-private.h"
#include "jy-signing-checks.h"
#include "jy-signing-columns.h"
#include "jy-signing-definitions.h"

/* By which units a sheet needs the figures of the period. */
static JySigningBy
get_units (JyReportSheet sheet, JySigningBy by)
{
  if (sheet == JY_REPORT_WORKLOAD)
    return JY_SIGNING_BY_DOCTOR;
  return sheet == JY_REPORT_REWARDS ? JY_SIGNING_BY_AREA : by;
}

static void
ask (GArray *requests, const JyPeriod *period, JySigningBy by)
{
  JySigningRequest request = { .period = *period, .by = by };

  for (guint i = 0; i < requests->len; i++)
    {
      const JySigningRequest *other = &g_array_index (requests, JySigningRequest, i);

      if (other->by == by && jy_period_equal (&other->period, period))
        return;
    }

  g_array_append_val (requests, request);
}

GPtrArray *
jy_report_count (JyWork *work,
                 const JySigningRequest *request,
                 const JyReportChoice *choice,
                 GError **error)
{
  g_autoptr (GArray) requests = g_array_new (FALSE, FALSE, sizeof (JySigningRequest));
  const GDate *last = &request->period.last;
  GDate day = g_date_compare (last, &work->today) < 0 ? *last : work->today;
  JyPeriod year;

  g_array_append_vals (requests, request, 1);
  for (guint i = 0; i < choice->n; i++)
    {
      JyReportSheet sheet = (JyReportSheet) choice->sheets[i];

      ask (requests, &request->period, get_units (sheet, request->by));
      if (sheet != JY_REPORT_PUBLIC_HEALTH)
        continue;
      if (!jy_report_get_public_health_year (work->store, &day, &year, error))
        return NULL;
      ask (requests, &year, JY_SIGNING_BY_AREA);
    }

  return jy_signing_figures_new_all (work->store, (gconstpointer) requests->data, requests->len,
                                     &work->today, error);
}

JyReportPart *
jy_report_make_part (JyReportContext *context, JyReportSheet sheet, GError **error)
{
  static JyReportPart *(*const makers[JY_N_REPORT_SHEETS]) (JyReportContext *, GError **) = {
    [JY_REPORT_MONTHS] = jy_report_make_months,
    [JY_REPORT_PUBLIC_HEALTH] = jy_report_make_public_health,
    [JY_REPORT_REFERRALS] = jy_report_make_referrals,
    [JY_REPORT_SCORES] = jy_report_make_scores,
    [JY_REPORT_WORKLOAD] = jy_report_make_workload,
    [JY_REPORT_REWARDS] = jy_report_make_rewards,
    [JY_REPORT_YEAR] = jy_report_make_year,
  };
  gboolean is_good;

  if (jy_signing_columns_has (sheet))
    return jy_signing_sheet_new (sheet, context->figures, context->units, context->notices);
  if (sheet == JY_REPORT_DEFINITIONS)
    return jy_signing_definitions_new (context->figures);
  if (sheet == JY_REPORT_CHECKS)
    return jy_signing_checks_new (context->figures, context->units, NULL, &is_good);
  return makers[sheet](context, error);
}

static void
free_part (gpointer data)
{
  JyReportPart *part = data;

  g_clear_pointer (&part, jy_report_part_free);
}

GPtrArray *
jy_report_make_parts (JyReportContext *context, const JyReportChoice *choice, GError **error)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (free_part);

  for (guint i = 0; i < choice->n; i++)
    {
      JyReportPart *part = NULL;

      if (choice->sheets[i] != JY_REPORT_CHECKS)
        {
          part = jy_report_make_part (context, (JyReportSheet) choice->sheets[i], error);
          if (part == NULL)
            return NULL;
        }
      g_ptr_array_add (parts, part);
    }

  return g_steal_pointer (&parts);
}
