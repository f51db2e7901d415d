/* test-record-sheet.c - every official form on paper, empty and filled in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-catalogue.h"
#include "jy-record-sheet.h"
#include "jy-test-form-people.h"
#include "jy-test-pages.h"
#include "jy-test-paper.h"
#include "jy-work-services.h"

static JyPrintout *
lay_out (JyRecordSheet *sheet)
{
  JyDocument *document = jy_document_new (JY_PAPER_A4, "Sheet");

  jy_document_set_size (document, 7.6);
  jy_record_sheet_add_to (document, sheet);
  return jy_test_lay_out (document);
}

static JyRecordSheet *
new_filled (const JyForm *form, const JyFormContext *context)
{
  g_autoptr (JyAnswers) answers = jy_form_make_example (form, context);
  g_autofree char *text = jy_answers_dup_text (answers);
  JyRecordSheet *sheet = jy_record_sheet_new (form);

  for (guint i = 0; i < jy_record_sheet_get_n_columns (form->id); i++)
    {
      g_autoptr (GError) error = NULL;
      JyStoredServiceRecord record = {
        .form = form->id,
        .done_on = context->date,
        .answers = text,
        .visit_outcome = (char *) "done",
        .outcome = 1,
      };

      g_assert_true (
        jy_record_sheet_add_visit (sheet, &record, "欧阳阿依古丽·阿卜杜热西提", &error));
      g_assert_no_error (error);
    }

  return sheet;
}

/* Nothing is cut, no field is missing, whoever is served. */
static void
test_forms (void)
{
  const GPtrArray *forms = jy_form_catalogue_list ();

  for (guint i = 0; i < forms->len; i++)
    {
      const JyForm *form = forms->pdata[i];
      g_autoptr (JyRecordSheet) sheet = jy_record_sheet_new (form);
      g_autoptr (JyPrintout) printout = lay_out (sheet);

      jy_test_check_pages (printout);
      for (guint f = 0; f < form->fields->len; f++)
        {
          const JyFormField *field = form->fields->pdata[f];

          if (field->pair == NULL)
            continue;
          g_assert_cmpuint (jy_test_count_words (printout, jy_form_field_get_pair_label (field)),
                            >=, 1);
        }
    }
}

static void
test_filled (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (jy_test_form_people); i++)
    {
      const JyTestFormPerson *person = &jy_test_form_people[i];
      JyFormContext context = { .sex = person->sex, .groups = person->groups };
      g_autoptr (JyRecordSheet) sheet = NULL;
      g_autoptr (JyPrintout) printout = NULL;

      context.date = context.today = jy_test_date ("2024-06-15");
      context.born = context.date;
      g_date_subtract_months (&context.born, (guint) person->months);
      sheet = new_filled (jy_form_catalogue_find (person->form), &context);
      printout = lay_out (sheet);
      jy_test_check_pages (printout);
      g_assert_cmpuint (jy_test_count_words (printout, "2024-06-15"), >=,
                        jy_record_sheet_get_n_columns (person->form));
    }
}

static void
record (JyTestStore *self, const char *day, int sbp)
{
  g_autoptr (JyServiceEntry) entry =
    jy_service_entry_new (g_new0 (JyStoredServiceRecord, 1), jy_answers_new ());
  g_autofree char *systolic = g_strdup_printf ("%d", sbp);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyServiceResult) result = NULL;

  entry->is_confirmed = TRUE;
  entry->record->form = g_strdup ("hypertension");
  entry->record->resident = JY_TEST_HEAD;
  entry->record->staff = JY_TEST_LI;
  entry->record->done_on = self->work.today = jy_test_date (day);
  jy_answers_set (entry->answers, "visit_way", "2");
  jy_answers_set (entry->answers, "symptoms", "2,6");
  jy_answers_set (entry->answers, "sbp", systolic);
  jy_answers_set (entry->answers, "dbp", "80");
  jy_answers_set (entry->answers, "adherence", "1");
  jy_answers_set (entry->answers, "adverse_reaction", "1");
  result = jy_work_record_service (&self->work, entry, &error);
  g_assert_no_error (error);
}

/* Five visits: four on the first sheet, in the order of their days, and one on the second. */
static void
test_visits (JyTestStore *self, gconstpointer data)
{
  static const char *const days[] = { "2024-06-15", "2024-07-02", "2024-08-01", "2024-09-03",
                                      "2024-10-05" };
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("record-sheets", NULL);
  g_autoptr (JyPrintout) sheets = NULL;
  g_autoptr (JyPrintout) autumn = NULL;

  request->resident = JY_TEST_HEAD;
  jy_test_refuse (self, jy_work_make_paper, request, "Nothing was recorded");
  for (int i = 0; i < (int) G_N_ELEMENTS (days); i++)
    record (self, days[i], 131 + i);

  sheets = jy_test_print (self, request);
  g_assert_cmpuint (jy_printout_get_n_documents (sheets), ==, 2);
  g_assert_cmpuint (jy_test_count (sheets, "131/80", 0), ==, 1);
  g_assert_cmpuint (jy_test_count (sheets, "134/80", 0), ==, 1);
  g_assert_cmpuint (jy_test_count (sheets, "135/80", 0), ==, 0);
  g_assert_cmpuint (jy_test_count (sheets, "135/80", -1), ==, 1);
  g_assert_cmpuint (jy_test_count (sheets, "2\u00a0Home", -1), ==, 5);
  g_assert_cmpuint (jy_test_count (sheets, "Li", -1), ==, 5);
  g_assert_cmpuint (jy_test_count_words (sheets, "Zhang San"), >=, 2);

  request->from = jy_test_date ("2024-09-01");
  autumn = jy_test_print (self, request);
  g_assert_cmpuint (jy_printout_get_n_documents (autumn), ==, 1);
  g_assert_cmpuint (jy_test_count (autumn, "134/80", -1), ==, 1);
  g_assert_cmpuint (jy_test_count (autumn, "133/80", -1), ==, 0);
}

/* An empty one to be written in: of somebody, or of nobody. */
static void
test_empty (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("record-sheets", NULL);
  g_autoptr (JyPrintout) nobody = NULL;
  g_autoptr (JyPrintout) somebody = NULL;

  jy_test_refuse (self, jy_work_make_paper, request, "choose whose");
  request->form = g_strdup ("no-form");
  jy_test_refuse (self, jy_work_make_paper, request, "no such form");
  g_free (request->form);
  request->form = g_strdup ("diabetes");
  nobody = jy_test_print (self, request);
  g_assert_cmpuint (jy_test_count_words (nobody, "Zhang San"), ==, 0);
  g_assert_cmpuint (jy_test_count_words (nobody, JY_BOX), >, 10);
  request->resident = JY_TEST_HEAD;
  somebody = jy_test_print (self, request);
  g_assert_cmpuint (jy_test_count_words (somebody, "Zhang San"), >=, 1);
}

#define add(path, func)                                                                            \
  g_test_add (path, JyTestStore, NULL, jy_test_signing_set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record-sheet/forms", test_forms);
  g_test_add_func ("/record-sheet/filled", test_filled);
  add ("/record-sheet/visits", test_visits);
  add ("/record-sheet/empty", test_empty);
  return g_test_run ();
}
