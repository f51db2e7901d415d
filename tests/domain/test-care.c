/* test-care.c - what a person counts as in the public-health indicators (6.3)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-care.h"
#include "jy-classification.h"
#include "jy-due-day.h"
#include "jy-test.h"

#define MAX_FACTS 40

/* A life in words: "born DAY", "has GROUP DAY" ("-": before our records), "had GROUP DAY DAY",
 * "pregnant LAST-PERIOD KNOWN BIRTH", "record DAY", and "FORM DAY [lost|phone|recheck=DAY|class=N|
 * field=answer …]", with a semicolon between them. */
typedef struct
{
  JyPersonFacts person;
  JyConditionFact conditions[MAX_FACTS];
  JyPregnancyFact pregnancies[MAX_FACTS];
  JyCareRecord records[MAX_FACTS];
  JyCareFacts facts;
} Life;

static void
add_record (Life *self, char **words)
{
  JyCareRecord *record = &self->records[self->facts.n_records];
  GDate day = jy_test_date (words[1]);
  g_autoptr (GString) answers = g_string_new (NULL);

  *record = (JyCareRecord){ .form = jy_service_kind_from_id (words[0]), .day = jy_due_day (&day) };
  g_assert_cmpint (record->form, !=, JY_SERVICE_NONE);
  for (guint i = 2; words[i] != NULL; i++)
    if (g_str_equal (words[i], "lost"))
      record->result = JY_VISIT_LOST;
    else if (g_str_equal (words[i], "phone"))
      record->by_telephone = TRUE;
    else if (g_str_has_prefix (words[i], "recheck="))
      {
        day = jy_test_date (words[i] + strlen ("recheck="));
        record->recheck_by = jy_due_day (&day);
      }
    else if (g_str_has_prefix (words[i], "class="))
      record->outcome = atoi (words[i] + strlen ("class="));
    else
      g_string_append_printf (answers, "%s\n", words[i]);
  jy_care_record_read (record, answers->str);
  self->facts.n_records++;
}

static void
add_fact (Life *self, char **words)
{
  JyPersonFacts *person = &self->person;

  if (g_str_equal (words[0], "born"))
    person->born = jy_test_date (words[1]);
  else if (g_str_equal (words[0], "record"))
    self->facts.record_opened_on = jy_test_date (words[1]);
  else if (g_str_equal (words[0], "has") || g_str_equal (words[0], "had"))
    {
      JyConditionFact *fact = &self->conditions[person->n_conditions++];

      fact->group = jy_group_from_kind (words[1]);
      if (!g_str_equal (words[2], "-"))
        fact->from = jy_test_date (words[2]);
      if (words[3] != NULL)
        fact->until = jy_test_date (words[3]);
    }
  else if (g_str_equal (words[0], "pregnant"))
    {
      JyPregnancyFact *fact = &self->pregnancies[person->n_pregnancies++];

      fact->last_period = jy_test_date (words[1]);
      fact->known = jy_test_date (words[2]);
      fact->delivered = jy_test_date (words[3]);
    }
  else
    add_record (self, words);
}

static guint64
judge (const char *script, const char *today)
{
  JyCareParameters parameters = { .limits = jy_outcome_parameters_default, .follow_ups = 4 };
  g_auto (GStrv) parts = g_strsplit (script, "; ", -1);
  Life life = { 0 };
  JyClassification classes;
  GDate day = jy_test_date (today);

  life.person.conditions = life.conditions;
  life.person.pregnancies = life.pregnancies;
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (parts[i], " ", -1);

      add_fact (&life, words);
    }
  jy_classify (&life.person, &jy_class_parameters_default, &day, &classes);
  life.facts.person = &life.person;
  life.facts.groups = classes.groups;
  life.facts.records = life.records;
  return jy_care_judge (&life.facts, &parameters, &day);
}

#define M(mark) JY_CARE_BIT (JY_CARE_##mark)
#define MAN "born 1970-05-04; "
#define OLD "born 1950-05-04; "
#define HTN MAN "has hypertension -; "
#define TESTS                                                                                      \
  "alt=20 cholesterol=5 creatinine=80 dbp=80 ecg=1 evaluation=1 fbg=5 guidance=1 haemoglobin=140 " \
  "height=170 sbp=120 urine_protein=1 weight=60"
#define EXAM "examination 2026-03-01 " TESTS
#define EXAMINED (M (EXAMINED) | M (EXAMINATION_COMPLETE))
#define FOUR                                                                                       \
  "hypertension 2026-01-10; hypertension 2026-04-10; hypertension 2026-07-10; "                    \
  "hypertension 2026-10-10 dbp=80 sbp=130; "
#define MANAGED M (HYPERTENSION_MANAGED)
#define STANDARD (MANAGED | M (HYPERTENSION_STANDARD))
#define CONTROLLED M (HYPERTENSION_CONTROLLED)
#define MOTHER "born 1995-01-01; pregnant 2025-06-01 2025-08-01 2026-03-08; "
#define BABY "born 2026-02-01; "

/* clang-format off */
static const struct
{
  const char *source;
  const char *script;
  const char *today;
  guint64 marks;
} cases[] = {
  { "record", MAN "record 2020-01-01", "2026-06-30", M (RECORD) },
  { "record opened later", MAN "record 2026-07-01", "2026-06-30", 0 },
  { "record in use: twelve months", MAN "record 2020-01-01; home-visit 2025-07-01", "2026-06-30", M (RECORD) | M (RECORD_USED) },
  { "not in use: a day longer", MAN "record 2020-01-01; home-visit 2025-06-30", "2026-06-30", M (RECORD) },
  { "not in use: in vain", MAN "record 2020-01-01; home-visit 2026-06-01 lost", "2026-06-30", M (RECORD) },

  { "elderly managed", OLD "record 2020-01-01; " EXAM, "2026-12-31",
    M (RECORD) | M (RECORD_USED) | M (ELDERLY_EXAMINED) | M (ELDERLY_MANAGED) | EXAMINED },
  { "elderly, no record", OLD EXAM, "2026-12-31", M (ELDERLY_EXAMINED) | EXAMINED },
  { "elderly, form not complete", OLD "record 2020-01-01; examination 2026-03-01 dbp=80 evaluation=1 guidance=1 sbp=120", "2026-12-31",
    M (RECORD) | M (RECORD_USED) | M (ELDERLY_EXAMINED) | M (EXAMINED) },
  { "elderly, last year's examination", OLD "record 2020-01-01; examination 2025-12-31 " TESTS, "2026-12-31", M (RECORD) },
  { "elderly, constitution", OLD "tcm-constitution 2026-05-05", "2026-12-31", M (ELDERLY_TCM) },
  { "not elderly yet", "born 1962-01-01; tcm-constitution 2026-05-05", "2026-12-31", 0 },

  { "hypertension: four visits and an examination", HTN FOUR EXAM, "2026-12-31", STANDARD | CONTROLLED | EXAMINED },
  { "three visits", HTN "hypertension 2026-01-10; hypertension 2026-04-10; hypertension 2026-07-10; " EXAM, "2026-12-31", MANAGED | EXAMINED },
  { "three visits are enough in the third quarter's end", HTN "hypertension 2026-01-10; hypertension 2026-04-10; hypertension 2026-07-10; " EXAM, "2026-09-30", STANDARD | EXAMINED },
  { "no examination", HTN FOUR "home-visit 2026-03-01", "2026-12-31", MANAGED | CONTROLLED },
  { "last year's examination, before the year is over", HTN "hypertension 2026-01-10; examination 2025-06-01", "2026-03-31", STANDARD },
  { "a call is no visit face to face", HTN "hypertension 2026-01-10 phone; hypertension 2026-04-10; " EXAM, "2026-06-30", MANAGED | EXAMINED },
  { "enrolled in the third quarter", MAN "has hypertension 2026-08-01; hypertension 2026-09-10; hypertension 2026-11-10; examination 2026-09-10", "2026-12-31", STANDARD | M (EXAMINED) },
  { "an overdue recheck", HTN "hypertension 2026-01-10 recheck=2026-01-24 dbp=95 sbp=150; " EXAM, "2026-03-31", MANAGED | EXAMINED },
  { "a recheck that is not over", HTN "hypertension 2026-03-25 recheck=2026-04-08 dbp=95 sbp=150; " EXAM, "2026-03-31", STANDARD | EXAMINED },
  { "a recheck done", HTN "hypertension 2026-01-10 recheck=2026-01-24; hypertension 2026-01-20 dbp=80 sbp=130; " EXAM, "2026-03-31", STANDARD | CONTROLLED | EXAMINED },
  { "the elderly's examination is one", OLD "has hypertension -; hypertension 2026-05-10; " EXAM, "2026-06-30",
    STANDARD | M (ELDERLY_EXAMINED) | EXAMINED },
  { "not managed: nothing this year", HTN "hypertension 2025-12-31 dbp=80 sbp=130", "2026-06-30", 0 },
  { "140 is not below", HTN "hypertension 2026-02-01 dbp=80 sbp=140", "2026-02-28", MANAGED },
  { "149/89 at 76", OLD "has hypertension -; hypertension 2026-02-01 dbp=89 sbp=149", "2026-02-28", MANAGED | CONTROLLED },
  { "lost at last", HTN "hypertension 2026-02-01 dbp=80 sbp=130; hypertension 2026-02-20 lost", "2026-02-28", MANAGED },
  { "not a patient", MAN FOUR EXAM, "2026-12-31", EXAMINED },

  { "diabetes controlled", MAN "has diabetes -; diabetes 2026-02-01 fbg=6.9", "2026-02-28", M (DIABETES_MANAGED) | M (DIABETES_CONTROLLED) },
  { "7.0 is not below", MAN "has diabetes -; diabetes 2026-02-01 fbg=7.0", "2026-02-28", M (DIABETES_MANAGED) },

  { "mental disorder", MAN "has mental-disorder -; mental-disorder 2026-02-01 class=3 adherence=1; examination 2026-02-01", "2026-03-31",
    M (MENTAL_MANAGED) | M (MENTAL_STANDARD) | M (MENTAL_TREATED) | M (MENTAL_STABLE) | M (EXAMINED) },
  { "mental disorder, none needed", MAN "has mental-disorder -; mental-disorder 2026-02-01 class=2 adherence=4", "2026-03-31", M (MENTAL_MANAGED) | M (MENTAL_FAIRLY) },
  { "mental disorder, lost", MAN "has mental-disorder -; mental-disorder 2026-01-01 class=1 adherence=3; mental-disorder 2026-02-01 lost", "2026-03-31", M (MENTAL_MANAGED) | M (MENTAL_LOST) },

  { "tuberculosis, healed in the year", MAN "had tuberculosis 2025-09-01 2026-03-02; tuberculosis-first 2025-09-03; tuberculosis 2026-03-01 dose_rate=90.0 stop_reason=1", "2026-06-30",
    M (TUBERCULOSIS) | M (TUBERCULOSIS_MANAGED) | M (TUBERCULOSIS_FINISHED) | M (TUBERCULOSIS_REGULAR) },
  { "89 % is not regular", MAN "had tuberculosis 2025-09-01 2026-03-02; tuberculosis 2026-03-01 dose_rate=89.9 stop_reason=1", "2026-06-30",
    M (TUBERCULOSIS) | M (TUBERCULOSIS_MANAGED) | M (TUBERCULOSIS_FINISHED) },
  { "not visited", MAN "has tuberculosis 2026-06-01", "2026-06-30", M (TUBERCULOSIS) },
  { "healed before the year", MAN "had tuberculosis 2025-01-01 2026-01-01", "2026-06-30", 0 },

  { "newborn, not seen", BABY "record 2026-02-02", "2026-02-20", M (INFANT) | M (LIVE_BIRTH) | M (RECORD) },
  { "newborn visited", BABY "newborn 2026-02-05", "2026-02-20", M (INFANT) | M (LIVE_BIRTH) | M (NEWBORN_VISITED) | M (CHILD_MANAGED) | M (CHILD_SYSTEMATIC) },
  { "full month missed", BABY "newborn 2026-02-05", "2026-03-20", M (INFANT) | M (LIVE_BIRTH) | M (NEWBORN_VISITED) | M (CHILD_MANAGED) },
  { "36 months", "born 2023-02-01; child-tcm 2026-02-03", "2026-02-28", M (INFANT) | M (INFANT_TCM) },
  { "37 months", "born 2023-02-01; child-tcm 2026-02-03", "2026-03-01", 0 },
  { "five years old, the year's check", "born 2021-02-01; child-3-6y 2026-05-05", "2026-12-31", M (CHILD_MANAGED) | M (CHILD_SYSTEMATIC) },

  { "mother, early and visited", MOTHER "antenatal-first 2025-08-10; postpartum 2026-03-12; postpartum-42d 2026-04-20", "2026-12-31",
    M (DELIVERY) | M (EARLY_BOOKED) | M (POSTPARTUM_VISITED) | M (POSTPARTUM_42D) },
  { "first examined at 13 weeks", MOTHER "antenatal-first 2025-08-31; postpartum 2026-04-06", "2026-12-31", M (DELIVERY) },
  { "five visits", MOTHER "antenatal-first 2025-09-10; antenatal 2025-10-01; antenatal 2025-11-20; antenatal 2026-01-10; antenatal 2026-03-01", "2026-03-31", M (DELIVERY) | M (ANTENATAL_5) },
  { "born last year", "born 1995-01-01; pregnant 2025-03-01 2025-05-01 2025-12-31", "2026-06-30", 0 },
};
/* clang-format on */

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].source);
      g_assert_cmphex (judge (cases[i].script, cases[i].today), ==, cases[i].marks);
    }
}

/* Every part is in its whole, whatever happened. */
static void
test_parts (void)
{
  static const struct
  {
    JyCareMark part, whole;
  } pairs[] = {
    { JY_CARE_RECORD_USED, JY_CARE_RECORD },
    { JY_CARE_ELDERLY_MANAGED, JY_CARE_ELDERLY_EXAMINED },
    { JY_CARE_INFANT_TCM, JY_CARE_INFANT },
    { JY_CARE_NEWBORN_VISITED, JY_CARE_LIVE_BIRTH },
    { JY_CARE_CHILD_SYSTEMATIC, JY_CARE_CHILD_MANAGED },
    { JY_CARE_HYPERTENSION_STANDARD, JY_CARE_HYPERTENSION_MANAGED },
    { JY_CARE_HYPERTENSION_CONTROLLED, JY_CARE_HYPERTENSION_MANAGED },
    { JY_CARE_DIABETES_CONTROLLED, JY_CARE_DIABETES_MANAGED },
    { JY_CARE_MENTAL_STANDARD, JY_CARE_MENTAL_MANAGED },
    { JY_CARE_TUBERCULOSIS_REGULAR, JY_CARE_TUBERCULOSIS_FINISHED },
    { JY_CARE_TUBERCULOSIS_FINISHED, JY_CARE_TUBERCULOSIS },
    { JY_CARE_EXAMINATION_COMPLETE, JY_CARE_EXAMINED },
  };
  static const char *const forms[] = {
    "hypertension", "diabetes",  "mental-disorder", "newborn",
    "examination",  "child-tcm", "tuberculosis",    "child-3-6y"
  };

  for (guint n = 0; n < 2000; n++)
    {
      g_autoptr (GString) script = g_string_new (NULL);
      guint64 marks;

      g_string_append_printf (script,
                              "born %d-02-01; has hypertension -; has diabetes 2026-02-01; "
                              "has tuberculosis 2026-01-05; has mental-disorder -",
                              g_test_rand_int_range (1940, 2026));
      if (g_test_rand_bit ())
        g_string_append (script, "; record 2026-01-01");
      for (int month = 1; month <= 12; month++)
        g_string_append_printf (script, "; %s 2026-%02d-15 %s%s",
                                forms[g_test_rand_int_range (0, G_N_ELEMENTS (forms))], month,
                                g_test_rand_int_range (0, 4) == 0 ? "lost " : "",
                                g_test_rand_bit () ? TESTS : "dose_rate=95.0 stop_reason=1");
      marks = judge (script->str, g_test_rand_bit () ? "2026-06-30" : "2026-12-31");
      g_test_message ("%s", script->str);
      for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
        if ((marks & JY_CARE_BIT (pairs[i].part)) != 0)
          g_assert_cmphex (marks & JY_CARE_BIT (pairs[i].whole), !=, 0);
    }
}

static void
test_follow_ups (void)
{
  static const struct
  {
    const char *from; /* "-": before our records */
    const char *day;
    int follow_ups;
    int n;
  } rows[] = {
    { "-", "2026-03-30", 4, 0 },          { "-", "2026-03-31", 4, 1 },
    { "-", "2026-12-31", 4, 4 },          { "-", "2026-12-30", 4, 3 },
    { "2026-02-14", "2026-12-31", 4, 4 }, { "2026-10-01", "2026-12-31", 4, 1 },
    { "2025-10-01", "2026-06-30", 4, 2 }, { "2026-06-30", "2026-06-30", 4, 1 },
    { "-", "2026-06-30", 2, 1 },          { "-", "2024-02-29", 12, 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GDate from = { 0 };
      GDate day = jy_test_date (rows[i].day);

      if (*rows[i].from != '-')
        from = jy_test_date (rows[i].from);
      g_test_message ("%s %s", rows[i].from, rows[i].day);
      g_assert_cmpint (jy_care_count_follow_ups (&from, rows[i].follow_ups, &day), ==, rows[i].n);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/care/cases", test_cases);
  g_test_add_func ("/care/parts", test_parts);
  g_test_add_func ("/care/follow-ups", test_follow_ups);
  return g_test_run ();
}
