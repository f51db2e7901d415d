/* test-agreement.c: S48-S54, rules.md 3.15
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-agreement.h"

#include "jy-date.h"

/* A term from 1 March 2025 to 28 February 2026. */
static const struct
{
  const char *signed_on;
  const char *ended_on;
  gboolean is_renewed;
  const char *day;
  JyAgreementState state;
} states[] = {
  { NULL, NULL, FALSE, "2025-06-01", JY_AGREEMENT_DRAFT },
  { "2025-02-20", NULL, FALSE, "2025-02-28", JY_AGREEMENT_COMING },
  { "2025-02-20", NULL, FALSE, "2025-03-01", JY_AGREEMENT_IN_FORCE },
  { "2025-02-20", NULL, FALSE, "2026-02-28", JY_AGREEMENT_IN_FORCE },
  { "2025-02-20", NULL, FALSE, "2026-03-01", JY_AGREEMENT_EXPIRED },
  { "2025-02-20", NULL, TRUE, "2026-02-28", JY_AGREEMENT_IN_FORCE },
  { "2025-02-20", NULL, TRUE, "2026-03-01", JY_AGREEMENT_RENEWED },
  { "2025-02-20", "2025-07-01", FALSE, "2025-06-30", JY_AGREEMENT_IN_FORCE },
  { "2025-02-20", "2025-07-01", FALSE, "2025-07-01", JY_AGREEMENT_ENDED },
  { "2025-02-20", "2025-07-01", FALSE, "2026-03-01", JY_AGREEMENT_ENDED },
  { "2025-02-20", "2026-03-01", FALSE, "2026-02-28", JY_AGREEMENT_IN_FORCE },
  { "2025-02-20", "2026-03-01", FALSE, "2026-03-01", JY_AGREEMENT_ENDED }, /* not renewed */
  { "2025-02-20", "2025-07-01", TRUE, "2026-03-01", JY_AGREEMENT_ENDED },
  { "2025-02-20", "2025-03-01", FALSE, "2025-03-01", JY_AGREEMENT_ENDED }, /* never in force */
  { "2025-02-20", "2025-03-01", FALSE, "2025-02-28", JY_AGREEMENT_ENDED },
};

static void
test_state (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    {
      JyAgreementFacts facts = { .is_renewed = states[i].is_renewed };
      GDate day;

      g_test_message ("%" G_GSIZE_FORMAT, i);
      jy_date_from_text (states[i].signed_on, &facts.signed_on);
      jy_date_from_text ("2025-03-01", &facts.starts_on);
      jy_date_from_text ("2026-02-28", &facts.ends_on);
      jy_date_from_text (states[i].ended_on, &facts.ended_on);
      jy_date_from_text (states[i].day, &day);
      g_assert_cmpint (jy_agreement_get_state (&facts, &day), ==, states[i].state);
    }
}

static void
test_no_agreement (void)
{
  JyAgreementFacts facts = { .is_renewed = FALSE };
  GDate day;

  jy_date_from_text ("2026-02-28", &day);
  g_assert_cmpint (jy_agreement_get_state (&facts, &day), ==, JY_AGREEMENT_NONE);
  facts.starts_on = day;
  g_assert_cmpint (jy_agreement_get_state (&facts, &day), ==, JY_AGREEMENT_NONE);
}

/* One year: start + 1 year - 1 day (S48). */
static const struct
{
  const char *start;
  int months;
  const char *end;
} terms[] = {
  { "2026-01-01", 12, "2026-12-31" }, { "2026-09-30", 12, "2027-09-29" },
  { "2024-03-01", 12, "2025-02-28" }, { "2023-03-01", 12, "2024-02-29" },
  { "2024-02-29", 12, "2025-02-27" }, { "2024-02-29", 48, "2028-02-28" },
  { "2026-08-31", 6, "2027-02-27" },  { "2026-01-01", 36, "2028-12-31" },
};

static void
test_end (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      char text[JY_DATE_TEXT_SIZE];
      GDate start, end;

      jy_date_from_text (terms[i].start, &start);
      jy_agreement_get_end (&start, terms[i].months, &end);
      jy_date_to_text (&end, text);
      g_assert_cmpstr (text, ==, terms[i].end);
    }
}

/* A term covers a year whatever day it begins on, and a renewal follows without a gap. */
static void
test_terms_follow (void)
{
  GDate start, end, day;

  g_date_clear (&start, 1);
  for (g_date_set_dmy (&start, 1, 1, 2019); g_date_get_year (&start) < 2029;
       g_date_add_days (&start, 1))
    {
      JyAgreementFacts facts = { .signed_on = start, .starts_on = start };
      int n_days;

      jy_agreement_get_end (&start, 12, &end);
      n_days = g_date_days_between (&start, &end) + 1;
      g_assert_true (n_days >= 365 && n_days <= 366);

      facts.ends_on = end;
      day = end;
      g_assert_cmpint (jy_agreement_get_state (&facts, &day), ==, JY_AGREEMENT_IN_FORCE);
      g_date_add_days (&day, 1);
      g_assert_cmpint (jy_agreement_get_state (&facts, &day), ==, JY_AGREEMENT_EXPIRED);
    }
}

static void
test_choices (void)
{
  static const JyChoice *const all[] = { jy_sign_channels,   jy_termination_reasons,
                                         jy_refusal_reasons, jy_needs,
                                         jy_materials,       jy_service_ways };
  static const guint sizes[] = { 6, 10, 10, 9, 6, 4 };
  static const JyChoice own[] = { { "a", "One" }, { NULL } };

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

      for (const JyChoice *choice = all[i]; choice->code != NULL; choice++)
        {
          g_assert_true (g_hash_table_add (seen, (gpointer) choice->code));
          g_assert_cmpstr (jy_choice_get_name (all[i], choice->code), ==, choice->name);
        }
      g_assert_cmpuint (g_hash_table_size (seen), ==, sizes[i]);
      g_assert_cmpstr (jy_choice_get_name (all[i], "nonsense"), ==, "nonsense");
    }

  g_assert_cmpstr (jy_choice_get_name (own, "a"), ==, "One");
  g_assert_null (jy_choice_get_name (own, NULL));
  g_assert_cmpstr (jy_choice_get_name (jy_termination_reasons, JY_TERMINATION_DIED), ==, "Died");
}

static void
test_state_names (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (int state = JY_AGREEMENT_NONE; state <= JY_AGREEMENT_EXPIRED; state++)
    g_assert_true (
      g_hash_table_add (seen, (gpointer) jy_agreement_state_get_name ((JyAgreementState) state)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/agreement/state", test_state);
  g_test_add_func ("/agreement/no-agreement", test_no_agreement);
  g_test_add_func ("/agreement/end", test_end);
  g_test_add_func ("/agreement/terms-follow", test_terms_follow);
  g_test_add_func ("/agreement/choices", test_choices);
  g_test_add_func ("/agreement/state-names", test_state_names);
  return g_test_run ();
}
