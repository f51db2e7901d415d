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

struct _JyCareScan
{
  GDate day;
  JyCareParameters parameters;
  GHashTable *forms; /* id → JyServiceKind */
  JyCursor records;
  JyCursor health;
  GArray *list; /* JyCareRecord: of the resident */
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

JyCareScan *
jy_care_scan_new (JyStore *store, const GDate *day, GError **error)
{
  g_autoptr (JyCareScan) self = g_new0 (JyCareScan, 1);
  GDate since;

  self->day = *day;
  self->forms = list_forms ();
  self->list = g_array_new (FALSE, FALSE, sizeof (JyCareRecord));
  if (!jy_store_get_care_parameters (store, day, &self->parameters, error))
    return NULL;

  self->records.stmt = jy_store_prepare (store, records_sql, error);
  if (self->records.stmt == NULL)
    return NULL;
  jy_care_get_since (day, &since);
  jy_stmt_bind_date (self->records.stmt, ":since", &since);
  jy_stmt_bind_date (self->records.stmt, ":day", day);
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
  g_free (self);
}

static guint32
get_day (JyStmt *row, int column)
{
  GDate date = { 0 };

  jy_stmt_get_date (row, column, &date);
  return jy_due_day (&date);
}

static JyVisitResult
get_result (const char *word)
{
  static const char *const words[] = {
    [JY_VISIT_DONE] = "done",       [JY_VISIT_LOST] = "lost",   [JY_VISIT_DIED] = "died",
    [JY_VISIT_REFUSED] = "refused", [JY_VISIT_MOVED] = "moved",
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i], word))
      return (JyVisitResult) i;

  return JY_VISIT_DONE;
}

static void
add_record (JyCareScan *self, JyStmt *row)
{
  JyCareRecord record = {
    .form = GPOINTER_TO_INT (g_hash_table_lookup (self->forms, jy_stmt_get_text (row, 1))),
    .day = get_day (row, 2),
    .by_telephone = jy_stmt_get_int64 (row, 3) == JY_WAY_TELEPHONE,
    .result = get_result (jy_stmt_get_text (row, 4)),
    .outcome = (int) jy_stmt_get_int64 (row, 5),
    .recheck_by = get_day (row, 6),
  };

  jy_care_record_read (&record, jy_stmt_get_text (row, 7));
  g_array_append_val (self->list, record);
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

  return TRUE;
}

guint64
jy_care_scan_judge (const JyCareScan *self, const JyPersonFacts *person, JyGroup groups)
{
  JyCareFacts facts = {
    .person = person,
    .groups = groups,
    .record_opened_on = self->opened_on,
    .records = (gconstpointer) self->list->data,
    .n_records = self->list->len,
  };

  return jy_care_judge (&facts, &self->parameters, &self->day);
}
