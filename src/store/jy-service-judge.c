/* jy-service-judge.c - whether an agreement is fulfilled, by what was read of services
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-service-scan-private.h"

static void
fill_promises (JyServiceScan *self, const JyScannedCover *cover, JyGroup groups)
{
  g_array_set_size (self->promises, 0);
  jy_promise_book_add_all (self->book, cover->package, groups, self->promises);
  for (guint i = 0; i < self->lists[JY_SERVICE_ROWS_AGREED]->len; i++)
    {
      const JyServiceExtra *extra =
        &g_array_index (self->lists[JY_SERVICE_ROWS_AGREED], JyServiceExtra, i);

      if (extra->agreement == cover->agreement)
        g_array_append_val (self->promises, extra->promise);
    }
}

static void
take_earlier (GDate *day, const GDate *other)
{
  if (g_date_valid (other) && g_date_compare (other, day) < 0)
    *day = *other;
}

/* The same days as those by which the tasks were made. */
static JyCoverageFact
get_coverage (const JyServiceScan *self, const JyScannedCover *cover)
{
  JyCoverageFact fact = { .agreement = cover->agreement,
                          .term_from = cover->facts.starts_on,
                          .term_to = cover->facts.ends_on,
                          .from = cover->joined_on,
                          .until = cover->facts.ends_on,
                          .tier = cover->tier,
                          .promises = (gconstpointer) self->promises->data,
                          .n_promises = self->promises->len };

  if (g_date_compare (&cover->joined_on, &fact.term_from) < 0)
    fact.from = fact.term_from;
  g_date_add_days (&fact.until, 1);
  take_earlier (&fact.until, &cover->facts.ended_on);
  take_earlier (&fact.until, &cover->left_on);
  return fact;
}

gboolean
jy_service_scan_judge (JyServiceScan *self,
                       const JyScannedCover *cover,
                       gboolean is_away,
                       JyGroup groups,
                       GArray *items,
                       JyFulfilment *result)
{
  JyResidenceFact away = { .is_home = FALSE };
  JyServiceFacts facts = { 0 };
  JyFulfilRule in_time = self->span->rule;
  JyCoverageFact coverage;
  JyFulfilment punctual;
  const GArray *household;

  fill_promises (self, cover, groups);
  household = jy_household_windows_find (self->households, cover->agreement);
  coverage = get_coverage (self, cover);
  g_array_set_size (self->residences, 0);
  g_array_append_vals (self->residences, self->lists[JY_SERVICE_ROWS_HOME]->data,
                       self->lists[JY_SERVICE_ROWS_HOME]->len);
  if (is_away)
    g_array_append_val (self->residences, away);
  facts.records =
    &g_array_index (self->lists[JY_SERVICE_ROWS_VISITS], JyServiceRecord, self->first_visit);
  facts.n_records = self->n_visits;
  facts.residences = (gconstpointer) self->residences->data;
  facts.n_residences = self->residences->len;

  jy_fulfilment_judge (&facts, &coverage, self->windows, household, &self->span->rule,
                       &self->span->day, items, result);
  if (!result->is_fulfilled || result->late == 0)
    return result->is_fulfilled;
  in_time.counts_late = FALSE;
  jy_fulfilment_judge (&facts, &coverage, self->windows, household, &in_time, &self->span->day,
                       NULL, &punctual);
  return punctual.is_fulfilled;
}
