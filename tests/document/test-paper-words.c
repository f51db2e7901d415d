/* test-paper-words.c - every document of a centre that nobody thought of, in whatever language
 * the program is: the words on it are those of its template's language
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>

#include "jy-demo.h"
#include "jy-store-private.h"
#include "jy-template-catalogue.h"
#include "jy-test-paper.h"
#include "jy-words.h"

/* Of a word of a language, so many letters in a row; units and names have fewer. */
#define LETTERS 4

#define EVERYBODY "SELECT 0, resident FROM membership WHERE until_on IS NULL"
#define EVERY_HOUSEHOLD "SELECT DISTINCT household, 0 FROM membership WHERE until_on IS NULL"

/* Returns: how many English words there are in @text; what measures and abbreviates is none */
static guint
count_english (const char *text, gsize length)
{
  static const char *const others[] = { "mmHg", "mmol", "COPD", "HbA1c", "CHOL", "ALDL", "Apgar" };
  g_autofree char *copy = g_strndup (text, length);
  guint n = 0;

  for (const char *p = copy; *p != '\0';)
    {
      gsize letters = 0;
      gboolean is_other = FALSE;

      while (g_ascii_isalpha (p[letters]))
        letters++;
      for (guint i = 0; i < G_N_ELEMENTS (others); i++)
        is_other = is_other || g_str_has_prefix (p, others[i]);
      n += letters >= LETTERS && !is_other;
      p += MAX (letters, 1);
    }

  return n;
}

static gint64
find_first (JyTestStore *self, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, sql, &error);

  g_assert_no_error (error);
  g_assert_cmpint (jy_stmt_step (stmt, &error), ==, JY_STEP_ROW);
  return jy_stmt_get_int64 (stmt, 0);
}

/* Returns: (transfer full) (nullable): @entry for whom there is something to print */
static JyPrintout *
print (JyTestStore *self, const JyTemplateEntry *entry)
{
  gint64 household = find_first (self, "SELECT min (household) FROM agreement");
  gint64 resident = find_first (self, "SELECT min (resident) FROM agreement_member");
  gint64 team = find_first (self, "SELECT min (id) FROM team");
  gint64 staff = find_first (self, "SELECT min (staff) FROM team_member");
  gint64 area = find_first (self, "SELECT min (id) FROM area");

  for (guint of = 0; of < 6; of++)
    {
      g_autoptr (JyPaperRequest) request = jy_paper_request_new (entry->id, NULL);
      JyPrintout *printout;

      request->household = of == 0 ? household : 0;
      request->resident = of == 1 ? resident : 0;
      request->area = of == 2 ? area : 0;
      request->team = of == 3 ? team : 0;
      request->staff = of == 4 ? staff : 0;
      printout = jy_work_make_paper (&self->work, request, NULL);
      if (printout != NULL)
        return printout;
    }

  return NULL;
}

/* Returns: whether all words of @printout are Chinese */
static gboolean
is_chinese (const char *id, const JyPrintout *printout)
{
  gboolean is_all = TRUE;

  for (guint i = 0; i < printout->items->len; i++)
    {
      const JyPageItem *item = &g_array_index (printout->items, JyPageItem, i);

      if (item->kind != JY_ITEM_TEXT || count_english (item->text, item->length) == 0)
        continue;
      g_test_message ("%s: %.*s", id, (int) item->length, item->text);
      is_all = FALSE;
    }

  return is_all;
}

/* What is said of one person differs from what is said of the next: @document of everybody whom
 * there is something to say of. */
static void
check_everybody (JyTestStore *self, const char *document, const char *sql, guint at_least)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, sql, &error);
  JyStep step;
  guint n = 0;

  g_assert_no_error (error);
  while ((step = jy_stmt_step (stmt, &error)) == JY_STEP_ROW)
    {
      g_autoptr (JyPaperRequest) request = jy_paper_request_new (document, NULL);
      g_autoptr (JyPrintout) printout = NULL;

      request->household = jy_stmt_get_int64 (stmt, 0);
      request->resident = jy_stmt_get_int64 (stmt, 1);
      printout = jy_work_make_paper (&self->work, request, NULL);
      if (printout == NULL)
        continue;
      g_assert_true (is_chinese (document, printout));
      n++;
    }
  g_assert_cmpint (step, ==, JY_STEP_DONE);
  g_assert_cmpuint (n, >=, at_least);
}

/* All of them are Chinese.  Score cards are as the centre wrote them, in whatever language. */
static void
test_delivered (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  JyDemoOptions options = { 300, 7 };
  g_autoptr (GError) error = NULL;
  g_autofree JyDemoCounts *made = NULL;
  guint n_printed = 0;

  self->work.today = jy_test_date ("2026-10-05");
  made = jy_work_make_demonstration (&self->work, &options, &error);
  g_assert_no_error (error);
  for (const JyTemplateEntry *entry = jy_template_entries; entry->id != NULL; entry++)
    {
      g_autoptr (JyPrintout) printout = NULL;

      if (g_str_equal (entry->id, "score-sheet"))
        continue;
      printout = print (self, entry);
      g_assert_true (printout == NULL || is_chinese (entry->id, printout));
      n_printed += printout != NULL;
    }

  g_assert_cmpuint (n_printed, >, 30);
  check_everybody (self, "health-plan", EVERYBODY, 250);
  check_everybody (self, "record-sheets", EVERYBODY, 100);
  check_everybody (self, "referral", EVERYBODY, 1);
  check_everybody (self, "agreement", EVERY_HOUSEHOLD, 30);
  check_everybody (self, "household-assessment", EVERY_HOUSEHOLD, 90);
  check_everybody (self, "archive-contents", EVERY_HOUSEHOLD, 30);
}

/* A centre's own that is English, in whatever language the program is. */
static void
test_english (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("agreement", NULL);
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyPrintout) printout = NULL;

  request->household = JY_TEST_HOUSEHOLD;
  request->template = g_strdup (
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    "<document id=\"agreement\" for=\"household\" paper=\"a4\"><title>Members</title>"
    "<table of=\"members\"><column title=\"Sex\" width=\"3\">{member.sex}</column>"
    "<column title=\"Relation\" width=\"3\">{member.relation}</column></table></document>");
  printout = jy_test_print (self, request);
  g_assert_cmpuint (jy_test_count_words (printout, "Female"), ==, 5);
  g_assert_cmpuint (jy_test_count_words (printout, "Page 1 of 1"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (printout, "Spouse"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (printout, "男") + jy_test_count_words (printout, "女"), ==,
                    0);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, TRANSLATIONS);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_test_init (&argc, &argv, NULL);
  jy_words_set_folder (TRANSLATIONS);
  g_test_add ("/paper-words/delivered", JyTestStore, NULL, jy_test_store_set_up, test_delivered,
              jy_test_store_tear_down);
  g_test_add ("/paper-words/english", JyTestStore, NULL, jy_test_signing_set_up, test_english,
              jy_test_store_tear_down);
  return g_test_run ();
}
