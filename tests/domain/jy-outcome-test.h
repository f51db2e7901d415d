/* jy-outcome-test.h - judging a record written in one line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-date.h"
#include "jy-outcome.h"

#define JY_TEST_VISIT "2026-09-30"
#define JY_TEST_BEFORE "2026-09-16"

/* Steps, short enough for a table. */
#define NONE JY_OUTCOME_STEP_NONE
#define RECHECK JY_OUTCOME_STEP_RECHECK
#define REFER JY_OUTCOME_STEP_REFER
#define URGENT JY_OUTCOME_STEP_REFER_URGENT

/**
 * JyOutcomeCase:
 * @answers: "sbp=142 dbp=90 symptoms=1,3"
 * @before: (nullable): the class and the answers of a record of 16 September: "2 sbp=150 dbp=80"
 * @born: the birth date, "" if not known
 * @by: the day of the check, "" if none
 * @rules: the ids of the rules that fired, in order, with blanks between them
 */
typedef struct
{
  const char *answers;
  const char *before;
  const char *born;
  JyGroup groups;
  int code;
  JyOutcomeStep step;
  const char *by;
  const char *next_on;
  const char *reason;
  const char *rules;
} JyOutcomeCase;

/* A sheet of "field=answer" with blanks between them. */
static inline JyAnswers *
jy_test_answers (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);
  JyAnswers *answers = jy_answers_new ();

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      g_auto (GStrv) pair = g_strsplit (parts[i], "=", 2);

      if (*parts[i] != '\0')
        jy_answers_set (answers, pair[0], pair[1]);
    }

  return answers;
}

/* Judges @answers for somebody born on @born, on @visit, after the @n records of @previous. */
static inline void
jy_test_judge_after (const char *form,
                     const char *text,
                     const char *visit,
                     const char *born,
                     JyGroup groups,
                     const JyOutcomePrevious *previous,
                     gsize n,
                     JyOutcome *outcome)
{
  g_autoptr (JyAnswers) answers = jy_test_answers (text);
  JyOutcomeContext context = { .who = { .groups = groups, .sex = 2 },
                               .previous = previous,
                               .n_previous = n,
                               .parameters = &jy_outcome_parameters_default };

  g_assert_true (jy_date_from_text (visit, &context.who.date));
  context.who.today = context.who.date;
  jy_date_from_text (born, &context.who.born);
  jy_outcome_judge (form, answers, &context, outcome);
}

/* The same with the one record of @before. */
static inline void
jy_test_judge (const char *form, const JyOutcomeCase *it, JyOutcome *outcome)
{
  JyOutcomePrevious previous = { .form = form };
  g_autoptr (JyAnswers) answers = NULL;

  if (it->before != NULL)
    {
      previous.code = it->before[0] - '0';
      answers = jy_test_answers (it->before + 1);
      previous.answers = answers;
      jy_date_from_text (JY_TEST_BEFORE, &previous.date);
    }
  jy_test_judge_after (form, it->answers, JY_TEST_VISIT, it->born, it->groups, &previous,
                       it->before != NULL ? 1 : 0, outcome);
}

static inline void
jy_test_assert_day (const GDate *day, const char *expected)
{
  char text[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (day))
    jy_date_to_text (day, text);
  g_assert_cmpstr (text, ==, expected);
}

/* Returns: (transfer full): the ids of the rules that fired */
static inline char *
jy_test_dup_rules (const JyOutcome *outcome)
{
  GString *rules = g_string_new (NULL);

  for (guint i = 0; i < outcome->findings->len; i++)
    {
      const JyOutcomeFinding *finding = outcome->findings->pdata[i];

      g_assert_null (strchr (finding->text, '{'));
      g_string_append_printf (rules, "%s%s", i > 0 ? " " : "", finding->rule);
    }

  return g_string_free (rules, FALSE);
}

static inline void
jy_test_cases (const char *form, const JyOutcomeCase *cases, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      const JyOutcomeCase *it = &cases[i];
      g_auto (JyOutcome) outcome = { 0 };
      g_autofree char *rules = NULL;

      g_test_message ("%s: %s after %s", form, it->answers,
                      it->before != NULL ? it->before : "nothing");
      jy_test_judge (form, it, &outcome);
      rules = jy_test_dup_rules (&outcome);
      g_assert_cmpstr (rules, ==, it->rules);
      g_assert_cmpint (outcome.code, ==, it->code);
      g_assert_cmpint (outcome.step, ==, it->step);
      g_assert_cmpstr (outcome.referral_reason, ==, it->reason);
      jy_test_assert_day (&outcome.by, it->by);
      jy_test_assert_day (&outcome.next_on, it->next_on);
      if (*it->reason != '\0')
        g_assert_nonnull (jy_choice_find (jy_referral_reasons, it->reason));
    }
}
