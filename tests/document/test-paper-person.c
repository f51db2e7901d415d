/* test-paper-person.c - papers about the health of one resident, and what a household's archive
 * holds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-form-catalogue.h"
#include "jy-test-form.h"
#include "jy-test-paper.h"
#include "jy-work-services.h"

/* The head has hypertension; the family signed. */
static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = NULL;

  jy_test_signing_set_up (self, data);
  jy_test_add_condition (self, 901, JY_TEST_HEAD, "hypertension");
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

/* Everything that the form asks of the head is answered. */
static void
record (JyTestStore *self, const char *form, const char *field, const char *answer)
{
  JyFormContext context = { .sex = 1, .groups = JY_GROUP_HYPERTENSION };
  g_autoptr (JyServiceEntry) entry = NULL;
  g_autoptr (JyServiceResult) result = NULL;
  g_autoptr (GError) error = NULL;

  context.date = context.today = self->work.today;
  context.born = jy_test_date ("1960-03-01");
  entry = jy_service_entry_new (g_new0 (JyStoredServiceRecord, 1),
                                jy_form_make_example (jy_form_catalogue_find (form), &context));
  entry->is_confirmed = TRUE;
  entry->record->form = g_strdup (form);
  entry->record->resident = JY_TEST_HEAD;
  entry->record->staff = JY_TEST_LI;
  entry->record->done_on = self->work.today;
  jy_answers_set (entry->answers, field, answer);
  result = jy_work_record_service (&self->work, entry, &error);
  g_assert_no_error (error);
}

/* Of everybody in the village only who it is for; of one person, who asks for it. */
static void
test_leaflet (JyTestStore *self, gconstpointer data)
{
  static const struct
  {
    const char *document;
    guint n;
  } cases[] = { { "leaflet-hypertension", 1 },
                { "leaflet-elderly", 1 },
                { "leaflet-children", 1 },
                { "leaflet-general", 6 } };
  g_autoptr (JyPaperRequest) nobody = jy_paper_request_new ("leaflet-copd", NULL);
  g_autoptr (JyPrintout) one = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyPaperRequest) request = jy_paper_request_new (cases[i].document, NULL);
      g_autoptr (JyPrintout) printout = NULL;

      request->area = JY_TEST_VILLAGE;
      printout = jy_test_print (self, request);
      g_assert_cmpuint (jy_printout_get_n_documents (printout), ==, cases[i].n);
      g_assert_cmpuint (jy_printout_get_n_pages (printout), ==, cases[i].n);
    }

  nobody->area = JY_TEST_VILLAGE;
  jy_test_refuse (self, jy_work_make_paper, nobody, "Nobody there");
  nobody->area = 0;
  nobody->resident = JY_TEST_HEAD;
  one = jy_test_print (self, nobody);
  g_assert_cmpuint (jy_test_count_words (one, "Zhang San"), ==, 1);
}

/* The assessment, what was measured last, what is due; without any of it, lines to write on. */
static void
test_plan (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("health-plan", NULL);
  g_autoptr (JyPrintout) empty = NULL;
  g_autoptr (JyPrintout) filled = NULL;

  request->resident = JY_TEST_HEAD;
  empty = jy_test_print (self, request);
  g_assert_cmpuint (jy_test_count_words (empty, "一、健康状况评估（＿"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (empty, "Hypertension follow-up"), >=, 1);
  g_assert_cmpuint (jy_test_count_words (empty, "高血压：低盐饮食"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (empty, "慢阻肺：戒烟"), ==, 0);

  record (self, "hypertension", "sbp", "138");
  record (self, "health-assessment", "targets", "Walk every day");
  record (self, "hypertension", "smoking", "17"); /* a habit, no result of an examination */
  filled = jy_test_print (self, request);
  g_assert_cmpuint (jy_test_count_words (filled, "2024年6月15日"), >=, 1);
  g_assert_cmpuint (jy_test_count_words (filled, "Walk every day"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (filled, "mmHg"), ==, 1); /* the last value only */
  g_assert_cmpuint (jy_test_count_words (filled, "cigarettes"), ==, 0);
}

/* The agreement, and the services of each form in one line. */
static void
test_archive (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("archive-contents", NULL);
  g_autoptr (JyPrintout) printout = NULL;

  record (self, "hypertension", "sbp", "138");
  self->work.today = jy_test_date ("2024-07-20");
  record (self, "hypertension", "sbp", "136");
  request->household = JY_TEST_HOUSEHOLD;
  printout = jy_test_print (self, request);
  g_assert_cmpuint (jy_test_count_words (printout, "Service agreement"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (printout, "2024-000001"), ==, 2);
  g_assert_cmpuint (jy_test_count_words (printout, "Hypertension follow-up"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (printout, "2024-07-20"), ==, 1);
}

/* What is written in and not read: for each household one. */
static void
test_surveys (JyTestStore *self, gconstpointer data)
{
  static const char *const documents[] = { "satisfaction-survey", "needs-survey" };

  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (JyPaperRequest) request = jy_paper_request_new (documents[i], NULL);
      g_autoptr (JyPrintout) printout = NULL;

      request->area = JY_TEST_VILLAGE;
      printout = jy_test_print (self, request);
      g_assert_cmpuint (jy_printout_get_n_documents (printout), ==, 2);
      g_assert_cmpuint (jy_printout_get_n_pages (printout), ==, 2);
    }
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/paper-person/leaflet", test_leaflet);
  add ("/paper-person/plan", test_plan);
  add ("/paper-person/archive", test_archive);
  add ("/paper-person/surveys", test_surveys);
  return g_test_run ();
}
