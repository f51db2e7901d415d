/* test-due-end.c: what ends a rule, what begins it again, and the words for why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/jy-life.h"

#define MAN "born 1970-05-04; sign 2026-01-01; has hypertension 2020-03-04; "
#define QUARTERS "2026-01-01..2026-03-31 ~2026-06-30 missed; 2026-04-01..2026-06-30 ~2026-09-30 "

static const JyLifeCase ends[] = {
  { "death cancels what is open, and what is missed stays", MAN "died 2026-07-10", "2026-07-10",
    "hypertension-quarter", QUARTERS "cancelled; 2026-07-01..2026-09-30 ~2026-12-31 cancelled" },
  { "the day before it is still due", MAN "died 2026-07-10", "2026-07-09", "hypertension-quarter",
    QUARTERS "overdue; 2026-07-01..2026-09-30 ~2026-12-31 due" },
  { "moving away", MAN "moved 2026-07-10", "2026-07-11", "hypertension-quarter",
    QUARTERS "cancelled; 2026-07-01..2026-09-30 ~2026-12-31 cancelled" },
  { "termination", MAN "end 2026-07-10", "2026-07-11", "hypertension-quarter",
    QUARTERS "cancelled; 2026-07-01..2026-09-30 ~2026-12-31 cancelled" },
  { "what was done stays done", MAN "did hypertension 2026-07-05; end 2026-07-10", "2026-07-11",
    "hypertension-quarter", QUARTERS "cancelled; 2026-07-01..2026-09-30 ~2026-12-31 done" },
  { "a visit after it closes nothing", MAN "did hypertension 2026-07-15; end 2026-07-10",
    "2026-07-16", "hypertension-quarter",
    QUARTERS "cancelled; 2026-07-01..2026-09-30 ~2026-12-31 cancelled" },
  { "the end of the condition", "born 1970-05-04; sign 2026-01-01; has hypertension - 2026-07-01",
    "2026-07-11", "hypertension-quarter", QUARTERS "cancelled" },
  { "it comes back in the same quarter: the same window",
    "born 1970-05-04; sign 2026-01-01 2026-06-30; has hypertension - 2026-04-11; "
    "has hypertension 2026-06-01",
    "2026-06-11", "hypertension-quarter",
    "2026-01-01..2026-03-31 ~2026-06-30 cancelled; 2026-04-01..2026-06-30 ~2026-09-30 due" },
  { "renewed in mid-quarter: nothing ends",
    "born 1970-05-04; has hypertension -; "
    "sign 2025-02-15; sign 2026-02-15 2026-06-30",
    "2026-03-01", "hypertension-quarter",
    "2025-02-15..2025-03-31 ~2025-06-30 missed; 2025-04-01..2025-06-30 ~2025-09-30 missed; "
    "2025-07-01..2025-09-30 ~2025-12-31 missed; 2025-10-01..2025-12-31 ~2026-03-31 overdue; "
    "2026-01-01..2026-03-31 ~2026-06-30 due; 2026-04-01..2026-06-30 ~2026-09-30 upcoming" },
  { "signed with another team: the year of the first agreement ends",
    "born 1970-05-04; sign 2026-01-01; end 2026-05-01; sign 2026-05-01", "2026-05-01",
    "health-assessment", "2026-01-01..2026-12-31 cancelled; 2026-05-01..2027-04-30 due" },
  { "two agreements that overlap are one after the other",
    "born 1970-05-04; sign 2026-05-01; sign 2026-01-01", "2026-05-01", "health-assessment",
    "2026-01-01..2026-12-31 cancelled; 2026-05-01..2027-04-30 due" },
  { "an agreement that never began", MAN "end 2026-01-01", "2026-05-01", NULL, "" },
  { "nobody who was gone before it", MAN "died 2025-12-31", "2026-05-01", NULL, "" },
  { "a supplement goes on after a gap",
    "born 1970-05-04; has mental-disorder 2020-01-01; sign 2026-01-01; end 2026-02-01; "
    "sign 2026-03-01",
    "2026-03-02", "mental-disorder-supplement", "2026-01-01..2026-01-31 ~ever overdue" },
  { "a treatment goes on after a gap: the visits keep their days",
    "born 1970-05-04; has tuberculosis 2026-01-01 2026-04-01; sign 2026-01-01; end 2026-01-10; "
    "sign 2026-01-20",
    "2026-01-20", "tuberculosis",
    "2026-01-02..2026-02-01 ~2026-03-01 due; 2026-02-02..2026-03-01 ~2026-04-01 upcoming; "
    "2026-03-02..2026-04-01 ~2026-05-01 upcoming" },
  { "a child's window goes on after a gap",
    "born 2026-01-01; sign 2026-01-01; end 2026-04-05; sign 2026-04-10", "2026-04-12",
    "child-3-months", "2026-04-01..2026-04-30 ~2026-06-30 due" },
  { "class changes: 80 in mid-quarter", "born 1946-05-04; sign 2026-01-01 2026-06-30", "2026-05-04",
    "oldest-old-visit", "2026-05-04..2026-06-30 ~2026-09-30 due" },
};

static void
test_ends (void)
{
  jy_life_assert (ends, G_N_ELEMENTS (ends));
}

static void
test_cancel_reasons (void)
{
  static const struct
  {
    const char *script;
    const char *rule;
    JyCancelReason reason;
  } cases[] = {
    { MAN "died 2026-02-10", "hypertension-quarter", JY_CANCEL_DIED },
    { MAN "moved 2026-02-10", "hypertension-quarter", JY_CANCEL_MOVED },
    { MAN "end 2026-02-10", "hypertension-quarter", JY_CANCEL_AGREEMENT },
    { MAN "end 2026-02-10; died 2026-02-10", "hypertension-quarter", JY_CANCEL_AGREEMENT },
    { "born 1970-05-04; sign 2026-01-01; has hypertension - 2026-02-10", "hypertension-quarter",
      JY_CANCEL_CONDITION },
    { "born 1960-05-04; sign 2026-01-01; set elderly_age 2026-02-10 90", "elderly-tcm",
      JY_CANCEL_RULE },
    { "born 1990-05-04; sign 2025-01-01 2026-12-31; pregnant 2026-01-20 2025-10-20; "
      "birth 2026-02-10",
      "antenatal-2", JY_CANCEL_BIRTH },
    { "born 1990-05-04; sign 2025-01-01 2026-12-31; pregnant 2026-01-20 2025-10-20; "
      "ended 2026-02-10",
      "antenatal-2", JY_CANCEL_PREGNANCY },
    { "household; talk 2026-01-01 1; talk 2026-02-10 3", "unwilling-contact", JY_CANCEL_TALK },
    { MAN "back 2026-02-01 2026-02-10", "home-again", JY_CANCEL_HOME },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyLife) life = jy_life_new (cases[i].script);
      g_autoptr (GArray) windows = jy_life_due (life, "2026-03-01");
      gboolean found = FALSE;

      for (guint j = 0; j < windows->len; j++)
        {
          const JyDueWindow *window = &g_array_index (windows, JyDueWindow, j);

          if (!g_str_equal (window->rule->id, cases[i].rule))
            continue;
          g_assert_cmpint (window->state, ==, JY_DUE_CANCELLED);
          g_assert_cmpint (window->cancel_reason, ==, cases[i].reason);
          found = TRUE;
        }
      g_assert_true (found);
    }
}

/* Each cause has its words, the day of the fact, the rule and its source. */
static void
test_reasons (void)
{
  static const struct
  {
    const char *script;
    const char *rule;
    const char *reason;
  } cases[] = {
    { MAN, "hypertension-quarter",
      "Blood pressure followed up once a quarter, face to face: Hypertension since 2020-03-04. "
      "National specification for hypertension (3.7, S73, S74)" },
    { "born 1970-05-04; sign 2026-01-01; has diabetes -", "diabetes-examination",
      "Diabetes patient examined once a year: Type 2 diabetes. "
      "National specification for type 2 diabetes (3.8, S25, S78)" },
    { MAN, "health-assessment", "agreement since 2026-01-01" },
    { "born 1955-05-04; sign 2026-01-01", "elderly-tcm", "old enough since 2020-05-04" },
    { "born 2026-01-04; sign 2026-01-01", "child-newborn", "born on 2026-01-04" },
    { "born 1990-05-04; sign 2026-01-01; pregnant 2026-01-20 2026-01-01", "antenatal-1",
      "pregnant, last period on 2026-01-01" },
    { "born 1990-05-04; sign 2026-01-01; pregnant 2026-01-20 2025-05-01; birth 2026-02-01",
      "postpartum", "gave birth on 2026-02-01" },
    { MAN "promise ME02 1", "home-rounds", "promised in the agreement since 2026-01-01" },
    { MAN "channel 1", "signing-examination", "signed at the clinic on 2026-01-01" },
    { MAN "away 2026-01-05", "away-contact", "away from home since 2026-01-05" },
    { MAN "away -", "away-contact", "away from home since —" },
    { MAN "back 2026-01-05", "home-again", "home again since 2026-01-05" },
    { MAN "planned 2026-01-05 2026-01-09", "planned-visit",
      "time agreed on in the agreement since 2026-01-01" },
    { MAN "did hypertension 2026-01-05 recheck", "hypertension-recheck",
      "the record of 2026-01-05 asks for it" },
    { MAN "refer 2026-01-05", "referral-check", "referred on 2026-01-05" },
    { "household; talk 2026-01-05 2", "on-demand-card", "said so in a talk on 2026-01-05" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyLife) life = jy_life_new (cases[i].script);
      g_autoptr (GArray) windows = jy_life_due (life, "2026-03-01");
      g_autofree char *reason = NULL;

      for (guint j = 0; j < windows->len && reason == NULL; j++)
        if (g_str_equal (g_array_index (windows, JyDueWindow, j).rule->id, cases[i].rule))
          reason = jy_due_window_dup_reason (&g_array_index (windows, JyDueWindow, j));
      g_assert_nonnull (reason);
      if (strstr (reason, cases[i].reason) == NULL)
        g_assert_cmpstr (reason, ==, cases[i].reason);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/due/end/ends", test_ends);
  g_test_add_func ("/due/end/cancel-reasons", test_cancel_reasons);
  g_test_add_func ("/due/end/reasons", test_reasons);
  return g_test_run ();
}
