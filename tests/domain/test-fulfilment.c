/* test-fulfilment.c: the three definitions of fulfilment-and-tasks.md 4
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/jy-random-life.h"
#include "jy-fulfilment.h"

#define MAN "born 1970-05-04; sign 2026-01-01; has hypertension -; "
#define LISTED                                                                                     \
  MAN "promise PH01 1; promise PH02 1; promise PH05 0; promise HT01 4; promise HT02 1; "
#define DONE                                                                                       \
  "did hypertension 2026-02-01; did hypertension 2026-05-01; did hypertension 2026-08-01; "        \
  "did hypertension 2026-11-01; did examination 2026-03-01; did health-assessment 2026-03-01; "

static void
judge (
  JyLife *life, const JyFulfilRule *rule, const char *today, GArray *items, JyFulfilment *result)
{
  g_autoptr (GArray) windows = jy_life_due (life, today);
  GDate day;

  g_date_set_parse (&day, today);
  jy_fulfilment_judge (&life->facts, &life->coverages[0], windows, NULL, rule, &day, items, result);
}

static const struct
{
  const char *source;
  const char *script;
  const char *today;
  JyFulfilMode mode;
  int threshold;
  gboolean is_fulfilled;
  JyUnfulfilledReason reason;
} cases[] = {
  { "ANY: one recorded service", MAN "did home-visit 2026-02-01", "2026-12-31", JY_FULFIL_ANY, 100,
    TRUE, JY_UNFULFILLED_NONE },
  { "ANY: none", MAN, "2026-02-01", JY_FULFIL_ANY, 100, FALSE, JY_UNFULFILLED_NOT_DUE },
  { "ANY: not of the year before", MAN "did home-visit 2025-12-31", "2026-12-31", JY_FULFIL_ANY,
    100, FALSE, JY_UNFULFILLED_OPEN },
  { "ANY: only what was done", MAN "did home-visit 2026-02-01 lost", "2026-12-31", JY_FULFIL_ANY,
    100, FALSE, JY_UNFULFILLED_LOST },
  { "PROGRESS: all that is due so far", MAN "did hypertension 2026-02-01", "2026-06-29",
    JY_FULFIL_PROGRESS, 100, TRUE, JY_UNFULFILLED_NONE },
  { "PROGRESS: the second quarter is due on its last day", MAN "did hypertension 2026-02-01",
    "2026-06-30", JY_FULFIL_PROGRESS, 100, FALSE, JY_UNFULFILLED_OPEN },
  { "PROGRESS: a half would do", MAN "did hypertension 2026-02-01", "2026-06-30",
    JY_FULFIL_PROGRESS, 50, TRUE, JY_UNFULFILLED_NONE },
  { "PROGRESS: 5 of 6 are not 90 %",
    MAN "did hypertension 2026-02-01; did hypertension 2026-05-01; did hypertension 2026-08-01; "
        "did examination 2026-03-01; did health-assessment 2026-03-01",
    "2026-12-31", JY_FULFIL_PROGRESS, 90, FALSE, JY_UNFULFILLED_OPEN },
  { "PROGRESS: 5 of 6 are 83 %",
    MAN "did hypertension 2026-02-01; did hypertension 2026-05-01; did hypertension 2026-08-01; "
        "did examination 2026-03-01; did health-assessment 2026-03-01",
    "2026-12-31", JY_FULFIL_PROGRESS, 83, TRUE, JY_UNFULFILLED_NONE },
  { "PROGRESS: nothing due yet, nothing done", MAN, "2026-03-30", JY_FULFIL_PROGRESS, 100, FALSE,
    JY_UNFULFILLED_NOT_DUE },
  { "ALL: everything of the year", LISTED DONE, "2026-12-31", JY_FULFIL_ALL, 100, TRUE,
    JY_UNFULFILLED_NONE },
  { "ALL: what does not concern the person is not promised",
    "born 1990-05-04; sign 2026-01-01; promise HT01 4; promise PH02 1; "
    "did health-assessment 2026-02-01",
    "2026-02-01", JY_FULFIL_ALL, 100, TRUE, JY_UNFULFILLED_NONE },
  { "ALL: some are to come", LISTED "did hypertension 2026-02-01", "2026-06-29", JY_FULFIL_ALL, 100,
    FALSE, JY_UNFULFILLED_NOT_DUE },
  { "away from home", MAN "away 2026-02-01", "2026-07-01", JY_FULFIL_PROGRESS, 100, FALSE,
    JY_UNFULFILLED_AWAY },
  { "home for a while", MAN "away 2026-02-01; back 2026-06-25 2026-07-03", "2026-07-01",
    JY_FULFIL_PROGRESS, 100, FALSE, JY_UNFULFILLED_OPEN },
  { "refused at the last visit", MAN "did hypertension 2026-02-01 refused", "2026-12-31",
    JY_FULFIL_PROGRESS, 100, FALSE, JY_UNFULFILLED_REFUSED },
  { "the last visit is the later one",
    MAN "did hypertension 2026-05-01 lost; "
        "did hypertension 2026-02-01 refused",
    "2026-12-31", JY_FULFIL_PROGRESS, 100, FALSE, JY_UNFULFILLED_LOST },
  { "too late", "born 1990-05-04; sign 2026-01-01; did home-visit 2026-05-01", "2026-12-31",
    JY_FULFIL_PROGRESS, 100, FALSE, JY_UNFULFILLED_OPEN },
  { "after the agreement its last day is judged",
    "born 1990-05-04; sign 2026-01-01; did home-visit 2026-05-01", "2027-05-01", JY_FULFIL_PROGRESS,
    100, FALSE, JY_UNFULFILLED_MISSED },
  { "what was cancelled is not due", MAN "did hypertension 2026-02-01; died 2026-05-01",
    "2026-12-31", JY_FULFIL_PROGRESS, 100, TRUE, JY_UNFULFILLED_NONE },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyLife) life = jy_life_new (cases[i].script);
      JyFulfilRule rule = { cases[i].mode, cases[i].threshold, TRUE };
      JyFulfilment result;

      judge (life, &rule, cases[i].today, NULL, &result);
      g_test_message ("%s", cases[i].source);
      g_assert_cmpint (result.is_fulfilled, ==, cases[i].is_fulfilled);
      g_assert_cmpint (result.reason, ==, cases[i].reason);
    }
}

/* Each item of the agreement: code promised/due/delivered/late. */
static void
test_items (void)
{
  static const struct
  {
    const char *script;
    const char *today;
    const char *expected;
  } items_cases[] = {
    { "born 1990-05-04; sign 2026-01-01; promise HT01 4; promise CH01 0; promise PH02 1",
      "2026-02-01", "PH02 1/0/0/0 " },
    { LISTED, "2026-02-01", "PH01 1/0/0/0 PH02 1/0/0/0 PH05 0/0/0/0 HT01 4/0/0/0 HT02 1/0/0/0 " },
    { LISTED "did hypertension 2026-04-01; did hypertension 2026-05-01", "2026-09-30",
      "PH01 1/1/1/0 PH02 1/0/0/0 PH05 0/0/0/0 HT01 4/3/2/1 HT02 1/0/0/0 " },
    { LISTED DONE, "2026-12-31",
      "PH01 1/1/1/0 PH02 1/1/1/0 PH05 0/0/0/0 HT01 4/4/4/0 HT02 1/1/1/0 " },
    { MAN DONE, "2026-12-31", "PH02 1/1/1/0 HT01 4/4/4/0 HT02 1/1/1/0 " },
    { MAN "promise HT01 2; did hypertension 2026-02-01; did hypertension 2026-05-01; "
          "did hypertension 2026-08-01",
      "2026-12-31", "HT01 2/2/2/0 " },
    { MAN "promise ZZ01 2; agreed HC01 1 waits; did home-visit 2026-02-01 item 1", "2026-02-01",
      "ZZ01 2/1/1/0 HC01 0/0/0/0 " },
    { MAN "promise PH03 1; promise PH04 2; promise ZZ01 1", "2026-02-01", "ZZ01 1/0/0/0 " },
    /* the second year of two, and nothing of the first */
    { "born 1990-05-04; sign 2025-01-01 2026-12-31; did health-assessment 2025-05-01", "2026-05-01",
      "PH02 1/0/0/0 " },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (items_cases); i++)
    {
      g_autoptr (JyLife) life = jy_life_new (items_cases[i].script);
      g_autoptr (GArray) items = jy_fulfil_items_new ();
      g_autoptr (GString) text = g_string_new (NULL);
      JyFulfilment result;

      judge (life, &jy_fulfil_rule_default, items_cases[i].today, items, &result);
      for (guint j = 0; j < items->len; j++)
        {
          const JyFulfilItem *item = &g_array_index (items, JyFulfilItem, j);

          g_string_append_printf (text, "%s %d/%d/%d/%d ", item->code, item->promised, item->due,
                                  item->delivered, item->late);
        }
      g_assert_cmpstr (text->str, ==, items_cases[i].expected);
    }
}

/* An item promised by the package and agreed on besides is promised more often. */
static void
test_promised_twice (void)
{
  g_autoptr (JyLife) life = jy_life_new (MAN "promise ME02 1; agreed ME02 2; "
                                             "did home-visit 2026-02-01 home");
  g_autoptr (GArray) items = jy_fulfil_items_new ();
  const JyFulfilItem *item;
  JyFulfilment result;

  life->promises[1].item = 1;
  judge (life, &jy_fulfil_rule_default, "2026-04-30", items, &result);
  g_assert_cmpuint (items->len, ==, 1);
  item = &g_array_index (items, JyFulfilItem, 0);
  g_assert_cmpint (item->promised, ==, 3);
  g_assert_cmpint (item->due, ==, 1);
  g_assert_cmpint (item->delivered, ==, 1);
}

/* What the package promises the household counts with the household's windows. */
static void
test_household (void)
{
  g_autoptr (JyLife) life = jy_life_new ("born 1990-05-04; sign 2026-01-01; promise PH03 1; "
                                         "did phone-contact 2026-02-02");
  g_autoptr (JyLife) household =
    jy_life_new ("household; sign 2026-01-01; promise PH03 1; did household-assessment 2026-04-01");
  g_autoptr (GArray) windows = jy_life_due (life, "2026-12-31");
  g_autoptr (GArray) its_windows = jy_life_due (household, "2026-12-31");
  JyFulfilment result;
  GDate day;

  g_date_set_parse (&day, "2026-12-31");
  jy_fulfilment_judge (&life->facts, &life->coverages[0], windows, its_windows,
                       &jy_fulfil_rule_default, &day, NULL, &result);
  g_assert_cmpint (result.due, ==, 1);
  g_assert_cmpint (result.delivered, ==, 1);
  g_assert_true (result.is_fulfilled);

  judge (household, &jy_fulfil_rule_default, "2026-12-31", NULL, &result);
  g_assert_cmpint (result.delivered, ==, 1);
}

/* Rates exist with and without what was late. */
static void
test_late (void)
{
  g_autoptr (JyLife) life = jy_life_new (MAN "did hypertension 2026-04-01; "
                                             "did hypertension 2026-05-01");
  JyFulfilRule strict = { JY_FULFIL_PROGRESS, 100, FALSE };
  JyFulfilTotal total = { 0 };
  JyFulfilment result;
  g_autofree char *with_late = NULL, *without = NULL;

  judge (life, &jy_fulfil_rule_default, "2026-06-30", NULL, &result);
  g_assert_true (result.is_fulfilled);
  jy_fulfil_total_add (&total, &result);
  judge (life, &strict, "2026-06-30", NULL, &result);
  g_assert_false (result.is_fulfilled);
  strict.mode = JY_FULFIL_ALL;
  judge (life, &strict, "2026-06-30", NULL, &result);
  g_assert_false (result.is_fulfilled);

  with_late = jy_rate_dup_text (jy_fulfil_total_get_progress (&total, TRUE));
  without = jy_rate_dup_text (jy_fulfil_total_get_progress (&total, FALSE));
  g_assert_cmpstr (with_late, ==, "100.00%");
  g_assert_cmpstr (without, ==, "50.00%");
}

/* S66, S143 and A1: 4 953 signed, 4 813 fulfilled; and what is not is told by reason. */
static void
test_total (void)
{
  static const JyFulfilment yes = { TRUE, TRUE, JY_UNFULFILLED_NONE, 1, 1, 1, 0 };
  static const JyFulfilment away = { TRUE, FALSE, JY_UNFULFILLED_AWAY, 1, 1, 0, 0 };
  static const JyFulfilment early = { FALSE, FALSE, JY_UNFULFILLED_NOT_DUE, 1, 0, 0, 0 };
  JyFulfilTotal total = { 0 };
  g_autofree char *rate = NULL, *served = NULL;

  for (int i = 0; i < 4953; i++)
    jy_fulfil_total_add (&total, i < 4813 ? &yes : i < 4900 ? &away : &early);

  rate = jy_rate_dup_text (jy_fulfil_total_get_rate (&total));
  served = jy_rate_dup_text (jy_fulfil_total_get_served_rate (&total));
  g_assert_cmpstr (rate, ==, "97.17%");
  g_assert_cmpstr (served, ==, "98.93%");
  g_assert_cmpint (total.n_by_reason[JY_UNFULFILLED_AWAY], ==, 87);
  g_assert_cmpint (total.n_by_reason[JY_UNFULFILLED_NOT_DUE], ==, 53);
  g_assert_cmpint (total.n_by_reason[JY_UNFULFILLED_NONE], ==, 0);
}

/* In every life: who has everything has what is due, who has that was served; nothing is delivered
 * that was not due or not promised; and the reason is told exactly where it is not fulfilled. */
static void
test_property (void)
{
  for (int i = 0; i < 1500; i++)
    {
      g_autofree char *script = jy_random_life_dup ();
      g_autoptr (JyLife) life = jy_life_new (script);
      JyFulfilment any, progress, all;
      JyFulfilRule rule = { JY_FULFIL_ANY, 100, TRUE };
      char today[11];

      if (g_date_compare (&life->coverages[0].from, &life->coverages[0].until) >= 0)
        continue;
      jy_random_life_day (jy_random_life_days (), today);
      judge (life, &rule, today, NULL, &any);
      rule.mode = JY_FULFIL_PROGRESS;
      judge (life, &rule, today, NULL, &progress);
      rule.mode = JY_FULFIL_ALL;
      judge (life, &rule, today, NULL, &all);

      g_assert_true (!all.is_fulfilled || progress.is_fulfilled);
      g_assert_true (!progress.is_fulfilled || any.is_fulfilled);
      g_assert_cmpint (any.is_fulfilled, ==, any.is_served);
      g_assert_cmpint (progress.late, <=, progress.delivered);
      g_assert_cmpint (progress.delivered, <=, progress.due);
      g_assert_cmpint (progress.due, <=, progress.promised);
      g_assert_cmpint (progress.is_fulfilled, ==, progress.reason == JY_UNFULFILLED_NONE);
    }
}

static void
test_names (void)
{
  for (int i = JY_UNFULFILLED_NONE + 1; i < JY_N_UNFULFILLED_REASONS; i++)
    g_assert_cmpstr (jy_unfulfilled_reason_get_name ((JyUnfulfilledReason) i), !=, "");
  g_assert_cmpstr (jy_unfulfilled_reason_get_name (JY_UNFULFILLED_NONE), ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fulfilment/cases", test_cases);
  g_test_add_func ("/fulfilment/items", test_items);
  g_test_add_func ("/fulfilment/promised-twice", test_promised_twice);
  g_test_add_func ("/fulfilment/household", test_household);
  g_test_add_func ("/fulfilment/late", test_late);
  g_test_add_func ("/fulfilment/total", test_total);
  g_test_add_func ("/fulfilment/property", test_property);
  g_test_add_func ("/fulfilment/names", test_names);
  return g_test_run ();
}
