/* jy-trend-series.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-trend-series.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-measure.h"
#include "jy-medication.h"
#include "jy-outcome-pressure.h"

#define ADULT_AGE 18      /* from which body mass index and waist have limits */
#define OVERWEIGHT_BMI 24 /* 3.4 */

/* All that a series is made from. */
typedef struct
{
  const JyTrendPerson *person;
  const JyTrendRule *rules;
  gsize n_rules;
} Source;

static const JyOutcomeParameters *
get_parameters (const Source *source, const GDate *day)
{
  const JyOutcomeParameters *parameters = &source->rules[0].parameters;

  for (gsize i = 1; i < source->n_rules; i++)
    if (g_date_compare (&source->rules[i].from, day) <= 0)
      parameters = &source->rules[i].parameters;

  return parameters;
}

static gboolean
is_adult (const Source *source, const GDate *day)
{
  return !g_date_valid (&source->person->born) ||
         jy_date_get_age (&source->person->born, day) >= ADULT_AGE;
}

static gboolean
read_pressure (const JyAnswers *answers, double *values)
{
  JyPressure pressure;

  jy_pressure_read (&pressure, answers);
  values[0] = pressure.sbp;
  values[1] = pressure.dbp;
  return pressure.sbp > 0 || pressure.dbp > 0;
}

static gboolean
read_glucose (const JyAnswers *answers, double *values)
{
  return jy_answers_get_number (answers, "fbg", values);
}

static gboolean
read_weight (const JyAnswers *answers, double *values)
{
  return jy_answers_get_number (answers, "weight", values);
}

static gboolean
read_bmi (const JyAnswers *answers, double *values)
{
  return jy_answers_get_number (answers, "bmi", values) || jy_measure_get_bmi (answers, values);
}

static gboolean
read_waist (const JyAnswers *answers, double *values)
{
  return jy_answers_get_number (answers, "waist", values);
}

static gboolean
read_height (const JyAnswers *answers, double *values)
{
  return jy_answers_get_number (answers, "height", values);
}

static void
get_pressure_limits (const Source *source, const GDate *day, double *limits)
{
  int sbp, dbp;

  jy_pressure_get_limits (get_parameters (source, day), &source->person->born, day, &sbp, &dbp);
  limits[0] = sbp;
  limits[1] = dbp;
}

static void
get_glucose_limit (const Source *source, const GDate *day, double *limits)
{
  limits[0] = get_parameters (source, day)->fbg_limit / 10.0;
}

static void
get_bmi_limit (const Source *source, const GDate *day, double *limits)
{
  limits[0] = is_adult (source, day) ? OVERWEIGHT_BMI : 0;
}

static void
get_waist_limit (const Source *source, const GDate *day, double *limits)
{
  limits[0] = is_adult (source, day) ? jy_measure_get_waist_limit (source->person->sex) : 0;
}

/* clang-format off */
static const struct
{
  const char *name;
  const char *unit;
  const char *lines[JY_TREND_MAX_LINES];
  guint n_lines;
  gboolean is_for_children; /* only */
  gboolean (*read) (const JyAnswers *answers, double *values);
  void (*get_limits) (const Source *source, const GDate *day, double *limits); /* (nullable) */
} kinds[JY_N_TRENDS] = {
  [JY_TREND_PRESSURE] = { NC_("trend", "Blood pressure"), N_("mmHg"),
                          { NC_("trend", "Systolic"), NC_("trend", "Diastolic") }, 2, FALSE,
                          read_pressure, get_pressure_limits },
  [JY_TREND_GLUCOSE] =  { NC_("trend", "Fasting glucose"), N_("mmol/L"), { NULL }, 1, FALSE,
                          read_glucose, get_glucose_limit },
  [JY_TREND_WEIGHT] =   { NC_("trend", "Weight"), N_("kg"), { NULL }, 1, FALSE,
                          read_weight, NULL },
  [JY_TREND_BMI] =      { NC_("trend", "BMI"), N_("kg/m²"), { NULL }, 1, FALSE,
                          read_bmi, get_bmi_limit },
  [JY_TREND_WAIST] =    { NC_("trend", "Waist"), N_("cm"), { NULL }, 1, FALSE,
                          read_waist, get_waist_limit },
  [JY_TREND_HEIGHT] =   { NC_("trend", "Length"), N_("cm"), { NULL }, 1, TRUE,
                          read_height, NULL },
};
/* clang-format on */

const char *
jy_trend_kind_get_name (JyTrendKind kind)
{
  g_return_val_if_fail (kind < JY_N_TRENDS, "");

  return g_dpgettext2 (NULL, "trend", kinds[kind].name);
}

const char *
jy_trend_kind_get_unit (JyTrendKind kind)
{
  g_return_val_if_fail (kind < JY_N_TRENDS, "");

  return _(kinds[kind].unit);
}

const char *
jy_trend_kind_get_line_name (JyTrendKind kind, guint line)
{
  g_return_val_if_fail (kind < JY_N_TRENDS && line < JY_TREND_MAX_LINES, "");

  return kinds[kind].lines[line] != NULL ? g_dpgettext2 (NULL, "trend", kinds[kind].lines[line])
                                         : "";
}

guint
jy_trend_kind_get_n_lines (JyTrendKind kind)
{
  g_return_val_if_fail (kind < JY_N_TRENDS, 0);

  return kinds[kind].n_lines;
}

static int
compare_records (gconstpointer a, gconstpointer b)
{
  const JyTrendRecord *first = *(const JyTrendRecord *const *) a;
  const JyTrendRecord *second = *(const JyTrendRecord *const *) b;
  int order = g_date_compare (&first->day, &second->day);

  return order != 0 ? order : (first->id > second->id) - (first->id < second->id);
}

/* Returns: (transfer container): the records by day */
static GPtrArray *
sort_records (const JyTrendRecord *records, gsize n_records)
{
  GPtrArray *sorted = g_ptr_array_sized_new ((guint) n_records);

  for (gsize i = 0; i < n_records; i++)
    g_ptr_array_add (sorted, (gpointer) &records[i]);
  g_ptr_array_sort (sorted, compare_records);

  return sorted;
}

static void
add_point (JyTrendSeries *self, const Source *source, const JyTrendRecord *record)
{
  JyTrendPoint point = { .day = record->day, .record = record->id };
  double limits[JY_TREND_MAX_LINES] = { 0 };

  if (kinds[self->kind].is_for_children && is_adult (source, &record->day))
    return;
  if (!kinds[self->kind].read (record->answers, point.values))
    return;

  if (kinds[self->kind].get_limits != NULL)
    kinds[self->kind].get_limits (source, &record->day, limits);
  for (guint i = 0; i < kinds[self->kind].n_lines; i++)
    point.is_beyond[i] = limits[i] > 0 && point.values[i] >= limits[i];
  g_array_append_val (self->points, point);
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return g_date_compare (a, b);
}

/* The days within the series on which a limit may change, its first day before them. */
static GArray *
list_turns (const JyTrendSeries *self, const Source *source)
{
  const JyTrendPoint *first = &g_array_index (self->points, JyTrendPoint, 0);
  const JyTrendPoint *last = &g_array_index (self->points, JyTrendPoint, self->points->len - 1);
  GArray *days = g_array_new (FALSE, FALSE, sizeof (GDate));

  for (gsize i = 1; i < source->n_rules; i++)
    g_array_append_val (days, source->rules[i].from);
  for (gsize i = 0; g_date_valid (&source->person->born) && i <= source->n_rules; i++)
    {
      int age = i < source->n_rules ? source->rules[i].parameters.elderly_age : ADULT_AGE;
      GDate birthday;

      jy_date_get_birthday (&source->person->born, age, &birthday);
      g_array_append_val (days, birthday);
    }

  for (guint i = days->len; i > 0; i--)
    if (g_date_compare (&g_array_index (days, GDate, i - 1), &first->day) <= 0 ||
        g_date_compare (&g_array_index (days, GDate, i - 1), &last->day) > 0)
      g_array_remove_index (days, i - 1);
  g_array_append_val (days, first->day);
  g_array_sort (days, compare_days);

  return days;
}

static void
add_limits (JyTrendSeries *self, const Source *source)
{
  g_autoptr (GArray) days = list_turns (self, source);
  double before[JY_TREND_MAX_LINES] = { 0 };
  int open[JY_TREND_MAX_LINES] = { -1, -1 };

  for (guint i = 0; i < days->len; i++)
    {
      const GDate *day = &g_array_index (days, GDate, i);
      double now[JY_TREND_MAX_LINES] = { 0 };

      kinds[self->kind].get_limits (source, day, now);
      for (guint line = 0; line < kinds[self->kind].n_lines; line++)
        {
          JyTrendLimit limit = { .line = line, .value = now[line] };

          if (now[line] == before[line])
            continue;
          if (open[line] >= 0)
            g_array_index (self->limits, JyTrendLimit, open[line]).until = *day;
          if (i > 0)
            limit.from = *day;
          open[line] = now[line] > 0 ? (int) self->limits->len : -1;
          before[line] = now[line];
          if (now[line] > 0)
            g_array_append_val (self->limits, limit);
        }
    }
}

static char *
dup_drugs (const char *answer)
{
  g_autoptr (GPtrArray) drugs = jy_medications_parse (answer);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  for (guint i = 0; drugs != NULL && i < drugs->len; i++)
    {
      g_autofree char *text = jy_medication_dup_shown (drugs->pdata[i]);

      g_strv_builder_add (builder, text);
    }

  texts = g_strv_builder_end (builder);
  return texts[0] != NULL ? g_strjoinv ("; ", texts) : g_strdup (_("no drugs"));
}

/* What the same form said of drugs before; the first says nothing of a change. */
static void
add_mark (JyTrendSeries *self, const JyTrendRecord *record, GHashTable *taken)
{
  const char *drugs = jy_answers_get (record->answers, "medications");
  const char *before = g_hash_table_lookup (taken, record->form);
  JyTrendMark mark = { .day = record->day, .record = record->id };

  if (before != NULL && !g_str_equal (before, drugs))
    mark.drugs = dup_drugs (drugs);
  if (before != NULL || *drugs != '\0')
    g_hash_table_insert (taken, (gpointer) record->form, (gpointer) drugs);

  if (g_date_compare (&record->day, &g_array_index (self->points, JyTrendPoint, 0).day) < 0)
    {
      g_free (mark.drugs);
      return;
    }

  mark.form = g_strdup (record->form);
  g_array_append_val (self->marks, mark);
}

static void
mark_clear (gpointer data)
{
  JyTrendMark *mark = data;

  g_free (mark->form);
  g_free (mark->drugs);
}

JyTrendSeries *
jy_trend_series_new (JyTrendKind kind,
                     const JyTrendRecord *records,
                     gsize n_records,
                     const JyTrendPerson *person,
                     const JyTrendRule *rules,
                     gsize n_rules)
{
  const Source source = { person, rules, n_rules };
  g_autoptr (GPtrArray) sorted = sort_records (records, n_records);
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (JyTrendSeries) self = g_new0 (JyTrendSeries, 1);

  g_return_val_if_fail (kind < JY_N_TRENDS && n_rules > 0, NULL);

  self->kind = kind;
  self->points = g_array_new (FALSE, FALSE, sizeof (JyTrendPoint));
  self->limits = g_array_new (FALSE, FALSE, sizeof (JyTrendLimit));
  self->marks = g_array_new (FALSE, FALSE, sizeof (JyTrendMark));
  g_array_set_clear_func (self->marks, mark_clear);
  for (guint i = 0; i < sorted->len; i++)
    add_point (self, &source, sorted->pdata[i]);
  if (self->points->len == 0)
    return NULL;

  if (kinds[kind].get_limits != NULL)
    add_limits (self, &source);
  for (guint i = 0; i < sorted->len; i++)
    add_mark (self, sorted->pdata[i], taken);

  return g_steal_pointer (&self);
}

void
jy_trend_series_free (JyTrendSeries *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->points, g_array_unref);
  g_clear_pointer (&self->limits, g_array_unref);
  g_clear_pointer (&self->marks, g_array_unref);
  g_free (self);
}
