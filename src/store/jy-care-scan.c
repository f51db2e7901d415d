/* jy-care-scan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-care-scan.h"

#include "jy-derived-private.h"
#include "jy-due-day.h"
#include "jy-setting.h"
#include "jy-store-settings.h"

/* Along the index of each resident: no sorting of what was answered. */
static const char *const records_sql =
  "SELECT r.resident, r.form, r.done_on, coalesce (r.visit_way, 0), r.visit_outcome, r.outcome,"
  "   CASE WHEN r.next_step = 'recheck' THEN r.next_by END, r.answers"
  " FROM resident AS x CROSS JOIN service_record AS r"
  " ON r.resident = x.id AND r.done_on >= :since AND r.done_on <= :day"
  " ORDER BY x.id, r.done_on, r.id";

static const char *const health_sql =
  "SELECT resident, opened_on FROM health_record ORDER BY resident";

/* A day that is looked at. */
typedef struct
{
  GDate day;
  guint32 on; /* the same day */
  guint32 since;
  JyCareParameters parameters;
} Span;

struct _JyCareScan
{
  GArray *spans;     /* Span */
  const Span *span;  /* the one that is looked at */
  GHashTable *forms; /* id → JyServiceKind */
  JyCursor records;
  JyCursor health;
  GArray *list;   /* JyCareRecord: of the resident, by day */
  guint first;    /* of them, the first of the span */
  guint n_looked; /* how many belong to it */
  GDate opened_on;
};

gboolean
jy_store_get_care_parameters (JyStore *self,
                              const GDate *day,
                              JyCareParameters *parameters,
                              GError **error)
{
  parameters->limits = jy_outcome_parameters_default;
  for (const JyOutcomeParameterField *field = jy_outcome_parameter_fields; field->setting != NULL;
       field++)
    if (!jy_store_get_number (self, field->setting, day,
                              &G_STRUCT_MEMBER (int, &parameters->limits, field->offset), error))
      return FALSE;

  return jy_store_get_number (self, JY_SETTING_FOLLOW_UPS, day, &parameters->follow_ups, error);
}

/* Every form by its id. */
static GHashTable *
list_forms (void)
{
  GHashTable *forms = g_hash_table_new (g_str_hash, g_str_equal);

  for (JyServiceKind kind = JY_SERVICE_NONE + 1; kind < JY_N_SERVICE_KINDS; kind++)
    g_hash_table_insert (forms, (gpointer) jy_service_kind_get_id (kind), GINT_TO_POINTER (kind));
  return forms;
}

/* Widens @all by the records that @day needs. */
static gboolean
add_span (JyCareScan *self, JyStore *store, const GDate *day, JyPeriod *all, GError **error)
{
  Span span = { .day = *day, .on = jy_due_day (day) };
  GDate since;

  jy_care_get_since (day, &since);
  span.since = jy_due_day (&since);
  if (self->spans->len == 0 || g_date_compare (&since, &all->first) < 0)
    all->first = since;
  if (self->spans->len == 0 || g_date_compare (day, &all->last) > 0)
    all->last = *day;
  if (!jy_store_get_care_parameters (store, day, &span.parameters, error))
    return FALSE;

  g_array_append_val (self->spans, span);
  return TRUE;
}

JyCareScan *
jy_care_scan_new (JyStore *store, const JyPeriod *periods, guint n, GError **error)
{
  g_autoptr (JyCareScan) self = g_new0 (JyCareScan, 1);
  JyPeriod all = { 0 };

  self->spans = g_array_new (FALSE, FALSE, sizeof (Span));
  self->forms = list_forms ();
  self->list = g_array_new (FALSE, FALSE, sizeof (JyCareRecord));
  for (guint i = 0; i < n; i++)
    if (!add_span (self, store, &periods[i].last, &all, error))
      return NULL;

  self->records.stmt = jy_store_prepare (store, records_sql, error);
  if (self->records.stmt == NULL)
    return NULL;
  jy_stmt_bind_date (self->records.stmt, ":since", &all.first);
  jy_stmt_bind_date (self->records.stmt, ":day", &all.last);
  if (!jy_cursor_next (&self->records, error) ||
      !jy_cursor_open (&self->health, store, health_sql, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
jy_care_scan_free (JyCareScan *self)
{
  jy_cursor_clear (&self->records);
  jy_cursor_clear (&self->health);
  g_clear_pointer (&self->forms, g_hash_table_unref);
  g_clear_pointer (&self->list, g_array_unref);
  g_clear_pointer (&self->spans, g_array_unref);
  g_free (self);
}

static void
add_record (JyCareScan *self, JyStmt *row)
{
  JyCareRecord record = {
    .form = GPOINTER_TO_INT (g_hash_table_lookup (self->forms, jy_stmt_get_text (row, 1))),
    .day = jy_stmt_get_due_day (row, 2),
    .by_telephone = jy_stmt_get_int64 (row, 3) == JY_WAY_TELEPHONE,
    .result = jy_visit_result_from_id (jy_stmt_get_text (row, 4)),
    .outcome = (int) jy_stmt_get_int64 (row, 5),
    .recheck_by = jy_stmt_get_due_day (row, 6),
  };

  jy_care_record_read (&record, jy_stmt_get_text (row, 7));
  g_array_append_val (self->list, record);
}

/* Finds what belongs to the span: they are in the order of days. */
static void
look (JyCareScan *self, const Span *span)
{
  const JyCareRecord *records = (gconstpointer) self->list->data;
  guint last = self->list->len;

  self->span = span;
  for (self->first = 0; self->first < last && records[self->first].day < span->since;)
    self->first++;
  while (last > self->first && records[last - 1].day > span->on)
    last--;
  self->n_looked = last - self->first;
}

gboolean
jy_care_scan_read (JyCareScan *self, gint64 resident, GError **error)
{
  g_array_set_size (self->list, 0);
  while (self->records.id <= resident)
    {
      if (self->records.id == resident)
        add_record (self, self->records.stmt);
      if (!jy_cursor_next (&self->records, error))
        return FALSE;
    }

  g_date_clear (&self->opened_on, 1);
  while (self->health.id <= resident)
    {
      if (self->health.id == resident)
        jy_stmt_get_date (self->health.stmt, 1, &self->opened_on);
      if (!jy_cursor_next (&self->health, error))
        return FALSE;
    }

  look (self, &g_array_index (self->spans, Span, 0));
  return TRUE;
}

void
jy_care_scan_set_period (JyCareScan *self, guint period)
{
  const Span *span = &g_array_index (self->spans, Span, period);

  g_assert (period < self->spans->len);
  if (span != self->span)
    look (self, span);
}

guint64
jy_care_scan_judge (const JyCareScan *self, const JyPersonFacts *person, JyGroup groups)
{
  JyCareFacts facts = {
    .person = person,
    .groups = groups,
    .record_opened_on = self->opened_on,
    .records = &g_array_index (self->list, JyCareRecord, self->first),
    .n_records = self->n_looked,
  };

  return jy_care_judge (&facts, &self->span->parameters, &self->span->day);
}
