/* jy-service-scan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-service-scan-private.h"

#include "jy-due-day.h"
#include "jy-store-parameters.h"

#define TASK                                                                                       \
  " t.rule, t.subject, t.agreement, t.from_on, t.to_on, t.late_until, t.done_on, t.cancelled_on"
#define IN_TIME " t.to_on >= :since AND t.to_on <= :until"
#define OF_AGREEMENT                                                                               \
  " IN (SELECT am.resident FROM agreement_member AS am WHERE am.agreement = :agreement)"

#define TASKS "SELECT t.resident," TASK " FROM task AS t WHERE t.resident <> 0 AND" IN_TIME
#define TASKS_IN_ORDER " ORDER BY t.resident, t.rule, t.from_on, t.subject"
#define RECORDS                                                                                    \
  "SELECT r.resident, r.id, r.done_on, r.visit_outcome, r.form,"                                   \
  " CASE WHEN r.form IN ('home-visit', 'phone-contact') THEN r.answers END"                        \
  " FROM resident AS x CROSS JOIN service_record AS r"                                             \
  " ON r.resident = x.id AND r.done_on >= :since AND r.done_on <= :until"
#define RECORDS_IN_ORDER " ORDER BY x.id, r.done_on, r.id"
#define STAYS "SELECT h.resident, h.from_on, h.until_on FROM home_stay AS h"
#define EXTRAS                                                                                     \
  "SELECT i.resident, i.agreement, si.id, si.code, coalesce (i.times, 1),"                         \
  "   si.is_home_care = 1 AND NOT EXISTS (SELECT 1 FROM home_care_consent AS c"                    \
  "     WHERE c.agreement = i.agreement AND c.resident = i.resident)"                              \
  " FROM agreement_item AS i JOIN service_item AS si ON si.id = i.service_item"

/* Of everybody, and of the members of one agreement. */
static const char *const kind_sql[JY_N_SERVICE_ROWS][2] = {
  [JY_SERVICE_ROWS_WINDOWS] = { TASKS TASKS_IN_ORDER,
                                TASKS " AND t.resident" OF_AGREEMENT TASKS_IN_ORDER },
  [JY_SERVICE_ROWS_VISITS] = { RECORDS RECORDS_IN_ORDER,
                               RECORDS " WHERE x.id" OF_AGREEMENT RECORDS_IN_ORDER },
  [JY_SERVICE_ROWS_HOME] = { STAYS " ORDER BY h.resident",
                             STAYS " WHERE h.resident" OF_AGREEMENT " ORDER BY h.resident" },
  [JY_SERVICE_ROWS_AGREED] = { EXTRAS " ORDER BY i.resident",
                               EXTRAS " WHERE i.agreement = :agreement"
                                      " ORDER BY i.resident" },
};

static const char *const household_sql[2] = {
  "SELECT h.id," TASK " FROM household AS h CROSS JOIN task AS t"
  " ON t.household = h.id AND t.resident = 0 AND t.agreement <> 0 AND" IN_TIME,
  "SELECT t.household," TASK " FROM task AS t"
  " WHERE t.agreement = :agreement AND t.agreement <> 0 AND t.resident = 0 AND" IN_TIME,
};

/* The columns of TASK.  Returns: whether this program knows the rule */
static gboolean
read_window (const JyServiceScan *self, JyStmt *row, JyTaskWindow *window)
{
  *window = (JyTaskWindow){ .rule = g_hash_table_lookup (self->rules, jy_stmt_get_text (row, 1)),
                            .subject = jy_stmt_get_int64 (row, 2),
                            .agreement = jy_stmt_get_int64 (row, 3),
                            .from = jy_stmt_get_due_day (row, 4),
                            .to = jy_stmt_get_due_day (row, 5),
                            .late_until = jy_stmt_get_due_day (row, 6),
                            .done_on = jy_stmt_get_due_day (row, 7),
                            .cancelled_on = jy_stmt_get_due_day (row, 8) };

  return window->rule != NULL;
}

static void
add_window (JyServiceScan *self, GArray *list, JyStmt *row)
{
  JyTaskWindow window;

  if (read_window (self, row, &window))
    g_array_append_val (list, window);
}

static void
add_visit (JyServiceScan *self G_GNUC_UNUSED, GArray *list, JyStmt *row)
{
  JyServiceRecord record = { .id = jy_stmt_get_int64 (row, 1),
                             .form = jy_service_kind_from_id (jy_stmt_get_text (row, 4)),
                             .result = jy_visit_result_from_id (jy_stmt_get_text (row, 3)) };

  jy_stmt_get_date (row, 2, &record.done_on);
  jy_service_record_look (&record, jy_stmt_get_text (row, 5));
  g_array_append_val (list, record);
}

static void
add_stay (JyServiceScan *self G_GNUC_UNUSED, GArray *list, JyStmt *row)
{
  JyResidenceFact stay = { .is_home = TRUE };

  jy_stmt_get_date (row, 1, &stay.from);
  jy_stmt_get_date (row, 2, &stay.until);
  g_array_append_val (list, stay);
}

static void
add_extra (JyServiceScan *self, GArray *list, JyStmt *row)
{
  const char *code = jy_stmt_get_text (row, 3);
  JyServiceExtra extra = {
    .agreement = jy_stmt_get_int64 (row, 1),
    .promise = {
      .item = jy_stmt_get_int64 (row, 2),
      .kind = jy_service_item_from_code (code),
      .code = jy_promise_book_keep (self->book, code),
      .times = (int) jy_stmt_get_int64 (row, 4),
      .is_negotiated = TRUE,
      .awaits_consent = jy_stmt_get_int64 (row, 5) != 0,
    },
  };

  g_array_append_val (list, extra);
}

static const struct
{
  void (*add) (JyServiceScan *self, GArray *list, JyStmt *row);
  guint size;
} kinds[JY_N_SERVICE_ROWS] = {
  [JY_SERVICE_ROWS_WINDOWS] = { add_window, sizeof (JyTaskWindow) },
  [JY_SERVICE_ROWS_VISITS] = { add_visit, sizeof (JyServiceRecord) },
  [JY_SERVICE_ROWS_HOME] = { add_stay, sizeof (JyResidenceFact) },
  [JY_SERVICE_ROWS_AGREED] = { add_extra, sizeof (JyServiceExtra) },
};

/* What bounds a statement. */
typedef struct
{
  gint64 agreement; /* 0: everybody */
  GDate since;
  GDate until;
} Bounds;

static JyStmt *
prepare (JyStore *store, const char *const sql[2], const Bounds *bounds, GError **error)
{
  const char *text = sql[bounds->agreement != 0];
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, text, error);

  if (stmt == NULL)
    return NULL;

  if (strstr (text, ":agreement") != NULL)
    jy_stmt_bind_int (stmt, ":agreement", bounds->agreement);
  if (strstr (text, ":since") != NULL)
    {
      jy_stmt_bind_date (stmt, ":since", &bounds->since);
      jy_stmt_bind_date (stmt, ":until", &bounds->until);
    }
  return g_steal_pointer (&stmt);
}

static gboolean
keep_household_windows (JyServiceScan *self, JyStore *store, const Bounds *bounds, GError **error)
{
  g_autoptr (JyStmt) stmt = prepare (store, household_sql, bounds, error);
  JyStep step = JY_STEP_ERROR;
  JyTaskWindow window;

  while (stmt != NULL && (step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    if (read_window (self, stmt, &window))
      jy_household_windows_add (self->households, &window);

  jy_household_windows_sort (self->households);
  return step == JY_STEP_DONE;
}

/* A year before and after the last day of @period, and all of the period. */
static gboolean
add_span (
  JyServiceScan *self, JyStore *store, const JyPeriod *period, Bounds *bounds, GError **error)
{
  JyServiceSpan span = { .day = period->last, .on = jy_due_day (&period->last) };
  GDate since = period->last;
  GDate until = period->last;

  g_date_subtract_years (&since, 1);
  if (g_date_compare (&period->first, &since) < 0)
    since = period->first;
  g_date_add_years (&until, 1);
  if (self->spans->len == 0 || g_date_compare (&since, &bounds->since) < 0)
    bounds->since = since;
  if (self->spans->len == 0 || g_date_compare (&until, &bounds->until) > 0)
    bounds->until = until;

  span.since = jy_due_day (&since);
  span.until = jy_due_day (&until);
  if (!jy_store_get_fulfil_rule (store, &span.day, &span.rule, error))
    return FALSE;

  g_array_append_val (self->spans, span);
  return TRUE;
}

static JyServiceScan *
scan_new (JyStore *store, const JyPeriod *periods, guint n, gint64 agreement, GError **error)
{
  g_autoptr (JyServiceScan) self = g_new0 (JyServiceScan, 1);
  Bounds bounds = { .agreement = agreement };

  self->spans = g_array_new (FALSE, FALSE, sizeof (JyServiceSpan));
  self->rules = g_hash_table_new (g_str_hash, g_str_equal);
  for (const JyServiceRule *rule = jy_service_rules; rule->id != NULL; rule++)
    g_hash_table_insert (self->rules, (gpointer) rule->id, (gpointer) rule);
  self->households = jy_household_windows_new ();
  self->windows = g_array_new (FALSE, FALSE, sizeof (JyDueWindow));
  self->residences = g_array_new (FALSE, FALSE, sizeof (JyResidenceFact));
  self->promises = g_array_new (FALSE, FALSE, sizeof (JyPromisedItem));
  for (gsize i = 0; i < JY_N_SERVICE_ROWS; i++)
    self->lists[i] = g_array_new (FALSE, FALSE, kinds[i].size);
  for (guint i = 0; i < n; i++)
    if (!add_span (self, store, &periods[i], &bounds, error))
      return NULL;

  self->book = jy_promise_book_new (store, error);
  if (self->book == NULL || !keep_household_windows (self, store, &bounds, error))
    return NULL;
  for (gsize i = 0; i < JY_N_SERVICE_ROWS; i++)
    {
      self->cursors[i].stmt = prepare (store, kind_sql[i], &bounds, error);
      if (self->cursors[i].stmt == NULL || !jy_cursor_next (&self->cursors[i], error))
        return NULL;
    }

  return g_steal_pointer (&self);
}

JyServiceScan *
jy_service_scan_new (JyStore *store, const JyPeriod *periods, guint n, GError **error)
{
  return scan_new (store, periods, n, 0, error);
}

JyServiceScan *
jy_service_scan_new_of_agreement (JyStore *store,
                                  const GDate *day,
                                  gint64 agreement,
                                  GError **error)
{
  const JyPeriod period = { *day, *day };

  g_return_val_if_fail (agreement != 0, NULL);

  return scan_new (store, &period, 1, agreement, error);
}

void
jy_service_scan_free (JyServiceScan *self)
{
  for (gsize i = 0; i < JY_N_SERVICE_ROWS; i++)
    {
      jy_cursor_clear (&self->cursors[i]);
      g_clear_pointer (&self->lists[i], g_array_unref);
    }
  g_clear_pointer (&self->book, jy_promise_book_free);
  g_clear_pointer (&self->rules, g_hash_table_unref);
  g_clear_pointer (&self->households, jy_household_windows_free);
  g_clear_pointer (&self->spans, g_array_unref);
  g_clear_pointer (&self->windows, g_array_unref);
  g_clear_pointer (&self->residences, g_array_unref);
  g_clear_pointer (&self->promises, g_array_unref);
  g_free (self);
}

static void
choose_windows (JyServiceScan *self)
{
  const GArray *tasks = self->lists[JY_SERVICE_ROWS_WINDOWS];

  g_array_set_size (self->windows, 0);
  for (guint i = 0; i < tasks->len; i++)
    {
      const JyTaskWindow *task = &g_array_index (tasks, JyTaskWindow, i);
      JyDueWindow window;

      if (task->to < self->span->since || task->to > self->span->until)
        continue;
      jy_task_window_get (task, self->span->on, &window);
      g_array_append_val (self->windows, window);
    }
}

static void
choose_visits (JyServiceScan *self)
{
  const JyServiceRecord *visits = (gconstpointer) self->lists[JY_SERVICE_ROWS_VISITS]->data;
  guint last = self->lists[JY_SERVICE_ROWS_VISITS]->len;
  guint first = 0;

  while (first < last && jy_due_day (&visits[first].done_on) < self->span->since)
    first++;
  while (last > first && jy_due_day (&visits[last - 1].done_on) > self->span->until)
    last--;
  self->first_visit = first;
  self->n_visits = last - first;
}

static void
look (JyServiceScan *self, const JyServiceSpan *span)
{
  if (self->span != span)
    jy_household_windows_set_day (self->households, span->since, span->until, span->on);
  self->span = span;
  choose_windows (self);
  choose_visits (self);
}

gboolean
jy_service_scan_read (JyServiceScan *self, gint64 resident, GError **error)
{
  for (gsize i = 0; i < JY_N_SERVICE_ROWS; i++)
    {
      JyCursor *cursor = &self->cursors[i];

      g_array_set_size (self->lists[i], 0);
      while (cursor->id <= resident)
        {
          if (cursor->id == resident)
            kinds[i].add (self, self->lists[i], cursor->stmt);
          if (!jy_cursor_next (cursor, error))
            return FALSE;
        }
    }

  look (self, &g_array_index (self->spans, JyServiceSpan, 0));
  return TRUE;
}

void
jy_service_scan_set_period (JyServiceScan *self, guint period)
{
  const JyServiceSpan *span = &g_array_index (self->spans, JyServiceSpan, period);

  g_assert (period < self->spans->len);
  if (span != self->span)
    look (self, span);
}

const GArray *
jy_service_scan_get_windows (const JyServiceScan *self)
{
  return self->windows;
}
