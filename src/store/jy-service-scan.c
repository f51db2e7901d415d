/* jy-service-scan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-service-scan.h"

#include "jy-derived-tasks-private.h"
#include "jy-due-day.h"
#include "jy-household-windows.h"
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

typedef enum
{
  WINDOWS,
  VISITS,
  HOME,
  AGREED,
  N_KINDS
} Kind;

/* Of everybody, and of the members of one agreement. */
static const char *const kind_sql[N_KINDS][2] = {
  [WINDOWS] = { TASKS TASKS_IN_ORDER, TASKS " AND t.resident" OF_AGREEMENT TASKS_IN_ORDER },
  [VISITS] = { RECORDS RECORDS_IN_ORDER, RECORDS " WHERE x.id" OF_AGREEMENT RECORDS_IN_ORDER },
  [HOME] = { STAYS " ORDER BY h.resident",
             STAYS " WHERE h.resident" OF_AGREEMENT " ORDER BY h.resident" },
  [AGREED] = { EXTRAS " ORDER BY i.resident", EXTRAS " WHERE i.agreement = :agreement"
                                                     " ORDER BY i.resident" },
};

static const char *const household_sql[2] = {
  "SELECT h.id," TASK " FROM household AS h CROSS JOIN task AS t"
  " ON t.household = h.id AND t.resident = 0 AND t.agreement <> 0 AND" IN_TIME,
  "SELECT t.household," TASK " FROM task AS t"
  " WHERE t.agreement = :agreement AND t.agreement <> 0 AND t.resident = 0 AND" IN_TIME,
};

/* Something agreed beyond the package. */
typedef struct
{
  gint64 agreement;
  JyPromisedItem promise;
} Extra;

struct _JyServiceScan
{
  JyFulfilRule rule;
  GDate day;
  guint32 on; /* the same day */
  JyPromiseBook *book;
  GHashTable *rules; /* id → JyServiceRule */
  JyHouseholdWindows *households;
  JyCursor cursors[N_KINDS];
  GArray *lists[N_KINDS]; /* of the resident */
  GArray *residences;     /* JyResidenceFact: the stays, and being away */
  GArray *promises;       /* JyPromisedItem: of the cover that is judged */
};

static guint32
get_day (JyStmt *row, int column)
{
  GDate date = { 0 };

  jy_stmt_get_date (row, column, &date);
  return jy_due_day (&date);
}

/* The columns of TASK.  Returns: whether this program knows the rule */
static gboolean
read_window (const JyServiceScan *self, JyStmt *row, JyDueWindow *window)
{
  guint32 from = get_day (row, 4);
  guint32 to = get_day (row, 5);

  *window = (JyDueWindow){ .rule = g_hash_table_lookup (self->rules, jy_stmt_get_text (row, 1)),
                           .subject = jy_stmt_get_int64 (row, 2),
                           .agreement = jy_stmt_get_int64 (row, 3),
                           .item = "" };
  if (window->rule == NULL)
    return FALSE;

  jy_due_set_date (&window->from, from);
  jy_due_set_date (&window->to, to);
  window->item = jy_service_item_get_code (window->rule->item);
  window->state =
    jy_due_state_of_days (from, to, get_day (row, 6), get_day (row, 7), get_day (row, 8), self->on);
  return TRUE;
}

static void
add_window (JyServiceScan *self, GArray *list, JyStmt *row)
{
  JyDueWindow window;

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
  Extra extra = {
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
} kinds[N_KINDS] = {
  [WINDOWS] = { add_window, sizeof (JyDueWindow) },
  [VISITS] = { add_visit, sizeof (JyServiceRecord) },
  [HOME] = { add_stay, sizeof (JyResidenceFact) },
  [AGREED] = { add_extra, sizeof (Extra) },
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
  JyDueWindow window;

  while (stmt != NULL && (step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    if (read_window (self, stmt, &window))
      jy_household_windows_add (self->households, &window);

  jy_household_windows_sort (self->households);
  return step == JY_STEP_DONE;
}

static JyServiceScan *
scan_new (JyStore *store, const GDate *day, const GDate *since, gint64 agreement, GError **error)
{
  g_autoptr (JyServiceScan) self = g_new0 (JyServiceScan, 1);
  Bounds bounds = { agreement, *day, *day };

  self->day = *day;
  self->on = jy_due_day (day);
  g_date_subtract_years (&bounds.since, 1);
  if (since != NULL && g_date_compare (since, &bounds.since) < 0)
    bounds.since = *since;
  g_date_add_years (&bounds.until, 1);

  self->rules = g_hash_table_new (g_str_hash, g_str_equal);
  for (const JyServiceRule *rule = jy_service_rules; rule->id != NULL; rule++)
    g_hash_table_insert (self->rules, (gpointer) rule->id, (gpointer) rule);
  self->households = jy_household_windows_new ();
  self->residences = g_array_new (FALSE, FALSE, sizeof (JyResidenceFact));
  self->promises = g_array_new (FALSE, FALSE, sizeof (JyPromisedItem));
  for (gsize i = 0; i < N_KINDS; i++)
    self->lists[i] = g_array_new (FALSE, FALSE, kinds[i].size);

  self->book = jy_promise_book_new (store, error);
  if (self->book == NULL || !jy_store_get_fulfil_rule (store, day, &self->rule, error) ||
      !keep_household_windows (self, store, &bounds, error))
    return NULL;
  for (gsize i = 0; i < N_KINDS; i++)
    {
      self->cursors[i].stmt = prepare (store, kind_sql[i], &bounds, error);
      if (self->cursors[i].stmt == NULL || !jy_cursor_next (&self->cursors[i], error))
        return NULL;
    }

  return g_steal_pointer (&self);
}

JyServiceScan *
jy_service_scan_new (JyStore *store, const GDate *day, const GDate *since, GError **error)
{
  return scan_new (store, day, since, 0, error);
}

JyServiceScan *
jy_service_scan_new_of_agreement (JyStore *store,
                                  const GDate *day,
                                  gint64 agreement,
                                  GError **error)
{
  g_return_val_if_fail (agreement != 0, NULL);

  return scan_new (store, day, NULL, agreement, error);
}

void
jy_service_scan_free (JyServiceScan *self)
{
  for (gsize i = 0; i < N_KINDS; i++)
    {
      jy_cursor_clear (&self->cursors[i]);
      g_clear_pointer (&self->lists[i], g_array_unref);
    }
  g_clear_pointer (&self->book, jy_promise_book_free);
  g_clear_pointer (&self->rules, g_hash_table_unref);
  g_clear_pointer (&self->households, jy_household_windows_free);
  g_clear_pointer (&self->residences, g_array_unref);
  g_clear_pointer (&self->promises, g_array_unref);
  g_free (self);
}

gboolean
jy_service_scan_read (JyServiceScan *self, gint64 resident, GError **error)
{
  for (gsize i = 0; i < N_KINDS; i++)
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

  return TRUE;
}

const GArray *
jy_service_scan_get_windows (const JyServiceScan *self)
{
  return self->lists[WINDOWS];
}

static void
fill_promises (JyServiceScan *self, const JyScannedCover *cover, JyGroup groups)
{
  g_array_set_size (self->promises, 0);
  jy_promise_book_add_all (self->book, cover->package, groups, self->promises);
  for (guint i = 0; i < self->lists[AGREED]->len; i++)
    {
      const Extra *extra = &g_array_index (self->lists[AGREED], Extra, i);

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
  JyFulfilRule in_time = self->rule;
  JyCoverageFact coverage;
  JyFulfilment punctual;
  const GArray *household;

  fill_promises (self, cover, groups);
  household = jy_household_windows_find (self->households, cover->agreement);
  coverage = get_coverage (self, cover);
  g_array_set_size (self->residences, 0);
  g_array_append_vals (self->residences, self->lists[HOME]->data, self->lists[HOME]->len);
  if (is_away)
    g_array_append_val (self->residences, away);
  facts.records = (gconstpointer) self->lists[VISITS]->data;
  facts.n_records = self->lists[VISITS]->len;
  facts.residences = (gconstpointer) self->residences->data;
  facts.n_residences = self->residences->len;

  jy_fulfilment_judge (&facts, &coverage, self->lists[WINDOWS], household, &self->rule, &self->day,
                       items, result);
  if (!result->is_fulfilled || result->late == 0)
    return result->is_fulfilled;
  in_time.counts_late = FALSE;
  jy_fulfilment_judge (&facts, &coverage, self->lists[WINDOWS], household, &in_time, &self->day,
                       NULL, &punctual);
  return punctual.is_fulfilled;
}
