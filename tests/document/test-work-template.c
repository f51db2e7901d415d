/* test-work-template.c - the centre's own words: saved, refused, brought back; and what was printed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-printout-private.h"
#include "jy-store-private.h"
#include "jy-template-catalogue.h"
#include "jy-template-element.h"
#include "jy-test-signing.h"
#include "jy-work-history.h"
#include "jy-work-paper.h"
#include "jy-work-printing.h"
#include "jy-work-template.h"

/* The letter as delivered, with a paragraph more. */
static char *
write_letter (const char *paragraph)
{
  g_autoptr (JyTemplate) letter = jy_template_catalogue_read ("letter", NULL);
  JyElement *text = jy_element_new (JY_ELEMENT_TEXT);

  g_string_assign (text->text, paragraph);
  g_ptr_array_add (jy_template_get_root (letter)->children, text);
  return jy_template_write (letter);
}

/* Returns: (transfer full): a version of the letter made from the version @number */
static JyStoredDocumentVersion *
make (JyTestStore *self, int number, const char *paragraph)
{
  JyStoredDocumentVersion *version = g_new0 (JyStoredDocumentVersion, 1);

  version->id = jy_store_new_id (self->store);
  version->document = g_strdup ("letter");
  version->number = number;
  version->note = g_strdup (paragraph);
  version->template = paragraph != NULL ? write_letter (paragraph) : NULL;

  return version;
}

static void
save (JyTestStore *self, int number, const char *paragraph)
{
  g_autoptr (JyStoredDocumentVersion) version = make (self, number, paragraph);

  jy_test_run (self, jy_work_save_template, version);
}

static JyPrintout *
print (JyTestStore *self, const char *document)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new (document, NULL);
  g_autoptr (GError) error = NULL;
  JyPrintout *printout;

  request->household = JY_TEST_HOUSEHOLD;
  printout = jy_work_make_paper (&self->work, request, &error);
  g_assert_no_error (error);
  return printout;
}

/* Whether the letter to that household says @words. */
static gboolean
says (JyTestStore *self, const char *words)
{
  g_autoptr (JyPrintout) printout = print (self, "letter");

  for (guint i = 0; i < printout->items->len; i++)
    {
      const JyPageItem *item = &g_array_index (printout->items, JyPageItem, i);

      if (item->kind == JY_ITEM_TEXT && g_strstr_len (item->text, (gssize) item->length, words))
        return TRUE;
    }

  return FALSE;
}

static GPtrArray *
list (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *versions = jy_work_list_template_versions (&self->work, (char *) "letter", &error);

  g_assert_no_error (error);
  return versions;
}

/* What is saved is printed; undone, it is not; brought back, it is again. */
static void
test_versions (JyTestStore *self, gconstpointer data)
{
  g_autofree char *before = jy_test_dump (self->store);
  g_autoptr (GPtrArray) versions = NULL;
  const JyTemplateVersion *version;

  save (self, 0, "Dear {household.head}");
  g_assert_true (says (self, "Dear Zhang San"));
  jy_test_run (self, jy_work_undo, &self->work.operation);
  g_assert_false (says (self, "Dear Zhang San"));
  jy_test_assert_dump (self->store, before);
  jy_test_run (self, jy_work_undo, &self->work.operation); /* redone */
  save (self, 1, "Hello");
  g_assert_true (says (self, "Hello") && !says (self, "Dear Zhang San"));

  versions = list (self);
  g_assert_cmpuint (versions->len, ==, 3);
  version = versions->pdata[1];
  g_assert_cmpint (version->number, ==, 1);
  g_assert_cmpstr (version->note, ==, "Dear {household.head}");
  g_assert_cmpint (version->saved_at, ==, self->work.now);
  version = versions->pdata[2];
  g_assert_cmpint (version->number, ==, 0);
  g_assert_true (version->is_delivered);

  save (self, 2, NULL); /* as delivered */
  g_assert_false (says (self, "Hello"));
  save (self, 3, "Dear {household.head}");
  g_assert_true (says (self, "Dear Zhang San"));
}

/* What is as delivered is kept as that: a newer program may deliver another. */
static void
test_delivered (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyTemplate) letter = jy_template_catalogue_read ("letter", NULL);
  g_autoptr (JyStoredDocumentVersion) version = make (self, 0, NULL);
  g_autoptr (GPtrArray) versions = NULL;

  version->template = jy_template_write (letter);
  jy_test_run (self, jy_work_save_template, version);
  versions = list (self);
  g_assert_true (((JyTemplateVersion *) versions->pdata[0])->is_delivered);
}

static void
test_refused (JyTestStore *self, gconstpointer data)
{
  static const char *const cases[][2] = {
    { "Dear {household.hed}", "“household.hed”" },
    { "Dear {member.name}", "“Name of the member”" },
    { "Dear {household.head", "“{”" },
  };
  g_autoptr (JyStoredDocumentVersion) other = make (self, 0, "x");
  g_autoptr (JyStoredDocumentVersion) late = make (self, 0, "late");
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyStoredDocumentVersion) version = make (self, 0, cases[i][0]);

      jy_test_refuse (self, jy_work_save_template, version, cases[i][1]);
      jy_test_refuse (self, jy_work_save_template, version, "Paragraph “Dear");
    }

  g_free (other->document);
  other->document = g_strdup ("notice");
  jy_test_refuse (self, jy_work_save_template, other, "another document");
  g_free (other->template);
  other->template = g_strdup ("<document id='notice' for='household'");
  jy_test_refuse (self, jy_work_save_template, other, "damaged");

  save (self, 0, "first");
  g_assert_null (jy_work_save_template (&self->work, late, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_CONFLICT);
}

/* A file that another program wrote: a sentence says what to do. */
static void
test_damaged (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("letter", NULL);
  JyStoredDocumentVersion row = { .id = jy_store_new_id (self->store),
                                  .document = (char *) "letter",
                                  .number = 7,
                                  .template =
                                    (char *) "<document id='letter'><text>{x}</document>" };
  g_autoptr (JyStoredDocumentVersion) version = make (self, 7, NULL);
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  JY_TEST_INSERT (self, document_version, &row);
  jy_test_commit (self, &tx);
  request->household = JY_TEST_HOUSEHOLD;
  jy_test_refuse (self, jy_work_make_paper, request, "Version 7");
  jy_test_run (self, jy_work_save_template, version);
  g_assert_false (says (self, "{x}"));
}

static void
log_printing (JyTestStore *self, JyPrintout *printout, int copies)
{
  g_autoptr (JyPrintingNews) news = jy_printing_news_new (printout, FALSE);

  news->copies = copies;
  self->work.change = JY_CHANGE_NONE;
  self->work.operation = 0;
  jy_test_run (self, jy_work_log_printing, news);
  g_assert_cmpint (self->work.change, ==, JY_CHANGE_PRINTINGS);
  g_assert_cmpint (self->work.operation, ==, 0); /* nothing to take back */
}

static char *
dup_before (JyTestStore *self, JyPrintout *printout)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyPrintedBefore) before = jy_work_count_printings (&self->work, printout, &error);

  g_assert_no_error (error);
  return jy_printed_before_dup_text (before);
}

/* Who, when, which, how many, for whom; and that it was printed before. */
static void
test_log (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("agreement", NULL);
  g_autoptr (JyPrintout) one = NULL;
  g_autoptr (JyPrintout) many = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *never = NULL;
  g_autofree char *twice = NULL;
  g_autofree char *some = NULL;
  JyPrintingRequest query = { .limit = 10 };
  const JyStoredPrinting *entry;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  jy_test_add_household (self, 5000, JY_TEST_VILLAGE, "000003", "3 Main Road");
  jy_test_add_resident (self, 6000, 5000, "02", "Liu Mei", "1938-01-01", NULL);
  jy_test_commit (self, &tx);

  one = print (self, "agreement");
  never = dup_before (self, one);
  g_assert_cmpstr (never, ==, "");
  log_printing (self, one, 2);
  log_printing (self, one, 1);
  twice = dup_before (self, one);
  g_assert_cmpstr (twice, ==, "Printed before: 2 times, last on 2024-06-15.");

  /* A selection is one entry, and its members are found. */
  request->households = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_vals (request->households, (gint64[]){ 5000, JY_TEST_HOUSEHOLD }, 2);
  many = jy_work_make_paper (&self->work, request, NULL);
  some = dup_before (self, many);
  g_assert_cmpstr (some, ==, "Printed before for 1 of 2, last on 2024-06-15.");
  save (self, 0, "Dear {household.head}");
  log_printing (self, many, 1);

  entries = jy_work_list_printings (&self->work, &query, NULL);
  g_assert_cmpuint (entries->len, ==, 3);
  entry = entries->pdata[0];
  g_assert_cmpint (entry->subjects, ==, 2);
  g_assert_cmpint (entry->printed_at, ==, self->work.now);
  g_assert_cmpstr (entry->document, ==, "agreement");
  g_assert_cmpint (entry->version, ==, 0);
  names = jy_work_list_printed_names (&self->work, (gpointer) &entry->id, NULL);
  g_assert_cmpuint (names->len, ==, 2);
  g_assert_cmpint (((JyPrintedName *) names->pdata[1])->household, ==, 5000);
  g_assert_cmpstr (((JyPrintedName *) names->pdata[1])->name, ==, "Liu Mei  000003");
  entry = entries->pdata[2];
  g_assert_cmpint (entry->copies, ==, 2);
  g_assert_cmpint (entry->pages, ==, (int) jy_printout_get_n_pages (one));

  g_ptr_array_unref (g_steal_pointer (&entries));
  query.household = 5000;
  query.document = (char *) "agreement";
  entries = jy_work_list_printings (&self->work, &query, NULL);
  g_assert_cmpuint (entries->len, ==, 1);
  g_ptr_array_unref (g_steal_pointer (&entries));
  query.document = (char *) "letter";
  entries = jy_work_list_printings (&self->work, &query, NULL);
  g_assert_cmpuint (entries->len, ==, 0);
}

/* The log names the version; a number that was printed is not given again. */
static void
test_log_version (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPrintout) letter = NULL;
  g_autoptr (GPtrArray) versions = NULL;
  gint64 saved;

  save (self, 0, "first");
  saved = self->work.operation;
  letter = print (self, "letter");
  g_assert_cmpint (jy_printout_get_version (letter), ==, 1);
  log_printing (self, letter, 1);
  jy_test_run (self, jy_work_undo, &saved);
  save (self, 0, "second");
  versions = list (self);
  g_assert_cmpint (((JyTemplateVersion *) versions->pdata[0])->number, ==, 2);
}

/* What was printed stays so. */
static void
test_log_is_kept (JyTestStore *self, gconstpointer data)
{
  static const char *const statements[] = {
    "UPDATE printing SET copies = 1",
    "DELETE FROM printing_subject",
    "DELETE FROM printing",
  };
  g_autoptr (JyPrintout) letter = print (self, "letter");

  log_printing (self, letter, 3);
  for (gsize i = 0; i < G_N_ELEMENTS (statements); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (jy_db_run_script (self->store->db, statements[i], &error));
      g_assert_nonnull (error);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_signing ("/work-template/versions", test_versions);
  jy_test_add_signing ("/work-template/delivered", test_delivered);
  jy_test_add_signing ("/work-template/refused", test_refused);
  jy_test_add_signing ("/work-template/damaged", test_damaged);
  jy_test_add_signing ("/work-template/log", test_log);
  jy_test_add_signing ("/work-template/log-version", test_log_version);
  jy_test_add_signing ("/work-template/log-is-kept", test_log_is_kept);

  return g_test_run ();
}
