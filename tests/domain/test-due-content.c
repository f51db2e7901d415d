/* test-due-content.c: a record with the decisive field left blank closes nothing that asks for it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One case for each rule of jy-service-rule.c that asks for something a form does not demand, and
 * for who delivers what of an agreement (rules.md 3.1, 3.7, 3.8, 3.13, 4).
 */
#include "domain/jy-life.h"
#include "jy-service-record.h"

#define MAN "born 1980-05-04; sign 2026-01-01; "
#define ATTENTION MAN "has attention -; "

#define YEAR "2026-01-01..2026-12-31 "
#define HALF "2026-01-01..2026-06-30 ~2026-12-31 "
#define Q1 "2026-01-01..2026-03-31 ~2026-06-30 "

static const JyLifeCase readings[] = {
  { "3.1, S81: a home visit with a reading", MAN "did home-visit 2026-02-01 home", "2026-03-01",
    "blood-pressure-first", YEAR "done" },
  { "3.1, S81: one without", MAN "did home-visit 2026-02-01 home no-pressure", "2026-03-01",
    "blood-pressure-first", YEAR "due" },
  { "3.1, S81: the visit with the reading does it, though it is the second",
    MAN "did home-visit 2026-02-01 home no-pressure; did health-assessment 2026-02-20",
    "2026-03-01", "blood-pressure-first", YEAR "done" },
  { "3.1, S83: the assessment itself needs none",
    MAN "did health-assessment 2026-02-01 no-pressure", "2026-03-01", "health-assessment",
    YEAR "done" },
  { "3.7: half a year of who is at risk", ATTENTION "did home-visit 2026-02-01 home no-pressure",
    "2026-03-01", "attention-blood-pressure",
    HALF "due; 2026-07-01..2026-12-31 ~2027-06-30 upcoming" },
  { "3.7: with the reading", ATTENTION "did home-visit 2026-02-01 home", "2026-03-01",
    "attention-blood-pressure", HALF "done; 2026-07-01..2026-12-31 ~2027-06-30 upcoming" },
  { "3.7: an antenatal visit that only urged",
    ATTENTION "did antenatal 2026-02-01 clinic no-pressure", "2026-03-01",
    "attention-blood-pressure", HALF "due; 2026-07-01..2026-12-31 ~2027-06-30 upcoming" },
  { "3.8: glucose of who is at risk", ATTENTION "did health-assessment 2026-02-01 no-glucose",
    "2026-03-01", "attention-glucose", YEAR "due" },
  { "3.8: an examination with it", ATTENTION "did examination 2026-02-01", "2026-03-01",
    "attention-glucose", YEAR "done" },
  { "3.8: an examination without it", ATTENTION "did examination 2026-02-01 no-glucose",
    "2026-03-01", "attention-glucose", YEAR "due" },
  { "3.8: the glucose of a home visit need not be a fasting one",
    ATTENTION "did home-visit 2026-02-01 home", "2026-03-01", "attention-glucose", YEAR "due" },
  { "3.7: a follow-up",
    "born 1940-05-04; sign 2026-01-01 2026-03-31; has hypertension -; did hypertension 2026-02-01 "
    "no-pressure",
    "2026-03-01", "hypertension-quarter", Q1 "due" },
  { "3.3, overlap: an examination is a follow-up of diabetes by its glucose",
    "born 1950-05-04; sign 2026-01-01 2026-03-31; has diabetes -; "
    "did examination 2026-02-01 no-glucose",
    "2026-03-01", "diabetes-quarter", Q1 "due" },
  { "3.3, overlap: with it",
    "born 1950-05-04; sign 2026-01-01 2026-03-31; has diabetes -; did examination 2026-02-01",
    "2026-03-01", "diabetes-quarter", Q1 "done" },
  { "3.3, overlap: and still an examination",
    "born 1950-05-04; sign 2026-01-01 2026-03-31; has diabetes -; "
    "did examination 2026-02-01 no-glucose",
    "2026-03-01", "diabetes-examination", "2026-01-01..2026-12-31 done" },
  { "3.7, 6: a recheck without a reading is none",
    "born 1980-05-04; sign 2026-01-01; has hypertension -; did hypertension 2026-01-10 recheck; "
    "did hypertension 2026-01-20 no-pressure",
    "2026-01-21", "hypertension-recheck", "2026-01-11..2026-01-24 ~ever due" },
};

static void
test_readings (void)
{
  jy_life_assert (readings, G_N_ELEMENTS (readings));
}

static const JyLifeCase meetings[] = {
  { "3.13: seen face to face",
    "born 1940-05-04; sign 2026-01-01 2026-03-31; "
    "did home-visit 2026-02-01 home family-only",
    "2026-03-01", "oldest-old-visit", Q1 "due" },
  { "3.13: the bedridden",
    "born 1980-05-04; sign 2026-01-01 2026-03-31; has bedridden -; "
    "did home-visit 2026-02-01 home family-only",
    "2026-03-01", "bedridden-visit", Q1 "due" },
  { "4, ME02: a round", MAN "promise ME02 1; did home-visit 2026-02-01 home family-only",
    "2026-03-01", "home-rounds", YEAR "due" },
  { "S68: visited while at home",
    MAN "away 2026-01-01; back 2026-02-01 2026-02-20; did home-visit 2026-02-03 home family-only",
    "2026-02-04", "home-again", "2026-02-01..2026-02-15 ~ever due" },
  { "S34: the family will do for a household",
    "household; talk 2025-01-10 1; did home-visit 2025-06-01 home family-only", "2025-07-01",
    "unwilling-contact",
    "2025-01-11..2025-07-09 ~2026-01-05 done; 2025-07-10..2026-01-05 ~2026-07-04 upcoming; "
    "2026-01-06..2026-07-04 ~2026-12-31 upcoming" },
};

static void
test_meetings (void)
{
  jy_life_assert (meetings, G_N_ELEMENTS (meetings));
}

/* One record delivers one item. */
#define TWO MAN "promise ME02 1; promise ZZ01 1; "

static const JyLifeCase items[] = {
  { "4: the first that waits", TWO "did home-visit 2026-02-01 home", "2026-03-01", "home-rounds",
    YEAR "done" },
  { "4: and no other", TWO "did home-visit 2026-02-01 home", "2026-03-01", "promised-item",
    YEAR "due" },
  { "4: the next visit the next",
    TWO "did home-visit 2026-02-01 home; did home-visit 2026-02-05 home", "2026-03-01",
    "promised-item", YEAR "done" },
  { "4: the one that is named", TWO "did home-visit 2026-02-01 home item 2", "2026-03-01",
    "promised-item", YEAR "done" },
  { "4: and not another", TWO "did home-visit 2026-02-01 home item 2", "2026-03-01", "home-rounds",
    YEAR "due" },
  { "4: named, in any form", TWO "did rehabilitation 2026-02-01 home item 2", "2026-03-01",
    "promised-item", YEAR "done" },
};

static void
test_items (void)
{
  jy_life_assert (items, G_N_ELEMENTS (items));
}

/* What is read from the answers of a form, as they are stored. */
static void
test_look (void)
{
  static const struct
  {
    JyServiceKind form;
    const char *answers;
    guint missing;
    JyVisitResult result;
    JySupervisor supervisor;
  } cases[] = {
    { JY_SERVICE_HYPERTENSION, "dbp=80\nsbp=130\n", 0, JY_VISIT_DONE, 0 },
    { JY_SERVICE_HOME_VISIT, "dbp=80\nmet=1\nsbp=130\n", 0, JY_VISIT_DONE, 0 },
    { JY_SERVICE_HOME_VISIT, "met=1\n", JY_CONTENT_PRESSURE, JY_VISIT_DONE, 0 },
    { JY_SERVICE_HOME_VISIT, "met=1\nsbp=130\n", JY_CONTENT_PRESSURE, JY_VISIT_DONE, 0 },
    { JY_SERVICE_HOME_VISIT, "dbp=80\nsbp_left=130\n", JY_CONTENT_PRESSURE, JY_VISIT_DONE, 0 },
    { JY_SERVICE_HOME_VISIT, "met=2\n", JY_CONTENT_PRESSURE | JY_CONTENT_PERSON, JY_VISIT_DONE, 0 },
    { JY_SERVICE_HOME_VISIT, "met=3\n", JY_CONTENT_PRESSURE | JY_CONTENT_PERSON, JY_VISIT_LOST, 0 },
    { JY_SERVICE_HOME_VISIT, "advice=a\\nsbp=1\nmet=1\n", JY_CONTENT_PRESSURE, JY_VISIT_DONE, 0 },
    { JY_SERVICE_HEALTH_ASSESSMENT, "dbp=80\nfbg=5.6\nsbp=130\n", 0, JY_VISIT_DONE, 0 },
    { JY_SERVICE_HEALTH_ASSESSMENT, NULL, JY_CONTENT_PRESSURE | JY_CONTENT_GLUCOSE, JY_VISIT_DONE,
      0 },
    { JY_SERVICE_EXAMINATION, "sbp=130\n", JY_CONTENT_GLUCOSE, JY_VISIT_DONE, 0 },
    { JY_SERVICE_ANTENATAL, "urged=2\n", JY_CONTENT_PRESSURE, JY_VISIT_DONE, 0 },
    { JY_SERVICE_PHONE_CONTACT, "result=1\n", 0, JY_VISIT_DONE, 0 },
    { JY_SERVICE_PHONE_CONTACT, "result=2\n", JY_CONTENT_PERSON, JY_VISIT_LOST, 0 },
    { JY_SERVICE_PHONE_CONTACT, "result=4\n", JY_CONTENT_PERSON, JY_VISIT_LOST, 0 },
    { JY_SERVICE_PHONE_CONTACT, "result=5\n", 0, JY_VISIT_DONE, 0 },
    { JY_SERVICE_TUBERCULOSIS, "supervisor=2\n", 0, JY_VISIT_DONE, JY_SUPERVISOR_FAMILY },
    { JY_SERVICE_TUBERCULOSIS, NULL, 0, JY_VISIT_DONE, JY_SUPERVISOR_UNKNOWN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JyServiceRecord record = { .form = cases[i].form };

      jy_service_record_look (&record, cases[i].answers);
      if (record.missing != cases[i].missing || record.result != cases[i].result ||
          record.supervisor != cases[i].supervisor)
        g_error ("case %zu: %u %d %d", i, record.missing, record.result, record.supervisor);
    }

  g_assert_true (jy_service_record_needs_answers (JY_SERVICE_HOME_VISIT));
  g_assert_true (jy_service_record_needs_answers (JY_SERVICE_TUBERCULOSIS));
  g_assert_false (jy_service_record_needs_answers (JY_SERVICE_HYPERTENSION));
}

/* 3.7: what a record was judged by says whether it found a high risk; not every form clears it. */
static void
test_risk (void)
{
  static const struct
  {
    JyServiceKind form;
    const char *rules;
    JyNextStep next;
    JyVisitWay way;
    guint missing;
    gboolean finds;
    gboolean clears;
  } cases[] = {
    { JY_SERVICE_EXAMINATION, "EXM-NORMAL\nRISK-AGE\nSCR-RISK\t6", 0, 0, 0, TRUE, FALSE },
    { JY_SERVICE_HOME_VISIT, "SCR-RISK\t6", 0, 0, 0, TRUE, FALSE },
    { JY_SERVICE_EXAMINATION, "EXM-NORMAL", 0, 0, 0, FALSE, TRUE },
    { JY_SERVICE_EXAMINATION, "SCR-RISKY\t6\nXSCR-RISK", 0, 0, 0, FALSE, TRUE },
    { JY_SERVICE_HEALTH_ASSESSMENT, "", 0, JY_WAY_HOME, 0, FALSE, TRUE },
    { JY_SERVICE_HEALTH_ASSESSMENT, NULL, 0, JY_WAY_TELEPHONE, 0, FALSE, FALSE },
    { JY_SERVICE_HEALTH_ASSESSMENT, NULL, 0, 0, JY_CONTENT_PRESSURE, FALSE, FALSE },
    { JY_SERVICE_EXAMINATION, "SCR-1\t140/80", JY_NEXT_RECHECK, 0, 0, FALSE, FALSE },
    { JY_SERVICE_HOME_VISIT, "", 0, 0, 0, FALSE, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JyServiceRecord record = { .form = cases[i].form,
                                 .next = cases[i].next,
                                 .way = cases[i].way,
                                 .missing = cases[i].missing };

      jy_service_record_take_rules (&record, cases[i].rules);
      if (record.finds_risk != cases[i].finds ||
          jy_service_record_clears_risk (&record) != cases[i].clears)
        g_error ("case %zu: %d", i, record.finds_risk);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/due/content/readings", test_readings);
  g_test_add_func ("/due/content/meetings", test_meetings);
  g_test_add_func ("/due/content/items", test_items);
  g_test_add_func ("/due/content/look", test_look);
  g_test_add_func ("/due/content/risk", test_risk);

  return g_test_run ();
}
