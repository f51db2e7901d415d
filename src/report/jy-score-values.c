/* jy-score-values.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-score-values.h"

#include "jy-setting.h"
#include "jy-store-callback-sheets.h"
#include "jy-store-settings.h"

/* Those that call-backs tell. */
static const struct
{
  const char *id;
  JyRate (*get) (const JyCallbackTally *tally);
} of_callbacks[] = {
  { "rate_authentic", jy_callback_tally_get_authentic },
  { "rate_satisfaction", jy_callback_tally_get_satisfied },
  { "rate_awareness", jy_callback_tally_get_aware },
};

static gboolean
is_within (const GDate *day, const JyPeriod *period)
{
  return g_date_compare (day, &period->first) >= 0 && g_date_compare (day, &period->last) <= 0;
}

/* Returns: (transfer none): the entry of @id, zero at first */
static gpointer
get_entry (GHashTable *table, gint64 id, gsize size)
{
  gpointer entry = g_hash_table_lookup (table, &id);

  if (entry == NULL)
    {
      entry = g_malloc0 (size);
      g_hash_table_insert (table, g_memdup2 (&id, sizeof id), entry);
    }

  return entry;
}

static void
add_tally (JyCallbackTally *self, const JyCallbackTally *other)
{
  int *sum = (int *) self;

  for (gsize i = 0; i < sizeof *self / sizeof *sum; i++)
    sum[i] += ((const int *) other)[i];
}

/* All count for the centre; those of a team and those of a doctor for the one they were drawn of.
 */
static gboolean
read_tallies (JyScoreValues *self, JyWork *work, const JyPeriod *period, GError **error)
{
  g_autoptr (GPtrArray) results = jy_store_list_callback_results (work->store, 0, error);

  for (guint i = 0; results != NULL && i < results->len; i++)
    {
      const JyCallbackResult *result = results->pdata[i];
      gint64 id = result->sample->team != 0 ? result->sample->team : result->sample->doctor;

      if (!is_within (&result->sample->drawn_on, period))
        continue;
      add_tally (get_entry (self->tallies, id, sizeof (JyCallbackTally)), &result->tally);
      add_tally (get_entry (self->tallies, 0, sizeof (JyCallbackTally)), &result->tally);
    }

  return results != NULL;
}

static gboolean
read_deductions (JyScoreValues *self, JyWork *work, const JyPeriod *period, GError **error)
{
  g_autoptr (GPtrArray) notices = jy_store_list_rectifications (work->store, error);

  for (guint i = 0; notices != NULL && i < notices->len; i++)
    {
      const JyStoredRectification *notice = notices->pdata[i];
      gint64 id = notice->team != 0 ? notice->team : notice->doctor;

      if (is_within (&notice->issued_on, period))
        *(gint64 *) get_entry (self->deductions, id, sizeof (gint64)) += notice->deduction;
    }

  return notices != NULL;
}

static gboolean
read_settings (JyScoreValues *self, JyWork *work, const GDate *day, GError **error)
{
  int price = 0;
  const struct
  {
    const char *name;
    int *value;
  } settings[] = {
    { JY_SETTING_WORK_POINTS_SIGNED, &self->work_points[0] },
    { JY_SETTING_WORK_POINTS_FULFILLED, &self->work_points[1] },
    { JY_SETTING_WORK_POINTS_FOLLOW_UP, &self->work_points[2] },
    { JY_SETTING_WORK_POINTS_RECHECK, &self->work_points[3] },
    { JY_SETTING_REWARD_PER_HOUSEHOLD, &price },
    { JY_SETTING_GRADE_EXCELLENT, &self->limits.excellent },
    { JY_SETTING_GRADE_PASSED, &self->limits.passed },
    { JY_SETTING_GRADE_BASIC, &self->limits.basic },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    if (!jy_store_get_number (work->store, settings[i].name, day, settings[i].value, error))
      return FALSE;

  self->price = price;
  return TRUE;
}

JySigningBy
jy_score_subject_get_by (const char *subject)
{
  return g_str_equal (subject, JY_SCORE_OF_TEAM)     ? JY_SIGNING_BY_TEAM
         : g_str_equal (subject, JY_SCORE_OF_DOCTOR) ? JY_SIGNING_BY_DOCTOR
                                                     : JY_SIGNING_BY_AREA;
}

gboolean
jy_score_values_init (JyScoreValues *self,
                      JyWork *work,
                      const JyScoreRequest *request,
                      const JySigningFigures *figures,
                      GError **error)
{
  *self = (JyScoreValues){ .figures = figures };
  self->tallies = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->deductions = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  return read_tallies (self, work, &request->period, error) &&
         read_deductions (self, work, &request->period, error) &&
         read_settings (self, work, &self->figures->day, error);
}

void
jy_score_values_clear (JyScoreValues *self)
{
  g_clear_pointer (&self->tallies, g_hash_table_unref);
  g_clear_pointer (&self->deductions, g_hash_table_unref);
}

static gboolean
get_of_callbacks (const JyScoreValues *self, gint64 id, const char *indicator, JyRate *rate)
{
  const JyCallbackTally *tally = g_hash_table_lookup (self->tallies, &id);

  for (gsize i = 0; i < G_N_ELEMENTS (of_callbacks); i++)
    if (g_str_equal (of_callbacks[i].id, indicator))
      {
        if (tally != NULL)
          *rate = of_callbacks[i].get (tally);
        return TRUE;
      }

  return FALSE;
}

static JyRate
get_one (const JyScoreValues *self, guint unit, gint64 id, const char *code)
{
  const JyIndicator *indicator = jy_indicator_find (code);
  JyIndicatorValue value = { 0 };
  JyRate rate = { 0, 0 };

  if (get_of_callbacks (self, id, code, &rate) || indicator == NULL)
    return rate;

  jy_indicator_get_value (indicator, self->figures, unit, &value);
  return value.is_known ? value.rate : rate;
}

JyRate
jy_score_values_get (const JyScoreValues *self, guint unit, gint64 id, const char *indicator)
{
  g_auto (GStrv) codes = g_strsplit (indicator, "+", -1);
  JyRate sum = { 0, 0 };

  for (gsize i = 0; codes[i] != NULL; i++)
    {
      JyRate one = get_one (self, unit, id, codes[i]);

      sum.numerator += one.numerator;
      sum.denominator += one.denominator;
    }

  return sum;
}

gboolean
jy_score_indicator_is_known (const char *indicator)
{
  g_auto (GStrv) codes = g_strsplit (indicator, "+", -1);

  for (gsize i = 0; codes[i] != NULL; i++)
    {
      gboolean known = jy_indicator_find (codes[i]) != NULL;

      for (gsize j = 0; j < G_N_ELEMENTS (of_callbacks); j++)
        known |= g_str_equal (of_callbacks[j].id, codes[i]);
      if (!known)
        return FALSE;
    }

  return codes[0] != NULL;
}
