/* test-record-kill.c - the program is killed while somebody types: what was typed is there again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same program, started as
 *
 *   test-record-kill --type-into DATABASE
 *
 * opens its window there and types without end; whenever a draft was kept, it says on its standard
 * output what is in it.
 */
#include "jy-ui-record.h"

#include <signal.h>
#include <stdio.h>

#define TYPE_INTO "--type-into"

/* What was typed, as one word. */
static char *
dup_word (JyRecordPage *page)
{
  g_autoptr (JyAnswers) typed = jy_answers_new ();
  g_autofree char *text = NULL;

  jy_answer_sheet_get_typed (page->sheet, typed);
  text = jy_answers_dup_text (typed);
  return g_base64_encode ((const guchar *) text, strlen (text));
}

static G_GNUC_NORETURN void
type_without_end (const char *path)
{
  JyUiTest self = { .path = (char *) path };
  GtkWidget *page;

  jy_ui_test_open (&self);
  page = jy_ui_record_open (&self, "hypertension", JY_TEST_HEAD);
  jy_ui_test_press (&self, "Return"); /* goes on with the draft, if there is one */
  jy_answer_sheet_focus_field (JY_RECORD_PAGE (page)->sheet, "visit_way");
  jy_ui_test_press (&self, "<Control>a");
  jy_ui_test_type (&self, "1");
  jy_ui_test_press (&self, "Return");
  jy_ui_test_press (&self, "<Control>a");
  jy_ui_test_type (&self, "1");
  jy_answer_sheet_focus_field (JY_RECORD_PAGE (page)->sheet, "symptoms_other");
  jy_ui_test_press (&self, "End");
  for (;;)
    {
      g_autofree char *word = NULL;

      jy_ui_test_type (&self, "abc ");
      jy_test_wait_until (!JY_RECORD_PAGE (page)->is_dirty); /* the page keeps a draft by itself */
      jy_test_wait_until (!jy_office_is_busy (self.office));
      word = dup_word (JY_RECORD_PAGE (page));
      printf ("%s\n", word);
      fflush (stdout);
      jy_ui_test_type (&self, "half a wo");
    }
}

/* Returns: (transfer full): what the other process said last before it was killed */
static JyAnswers *
kill_while_typing (const char *path, guint n_drafts)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                                                      "/proc/self/exe", TYPE_INTO, path, NULL);
  g_autoptr (GDataInputStream) output = NULL;
  g_autofree guchar *text = NULL;
  g_autofree char *word = NULL;
  gsize length;
  JyAnswers *kept;

  g_assert_no_error (error);
  output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (process));
  for (guint i = 0; i < n_drafts; i++)
    {
      g_free (word);
      word = g_data_input_stream_read_line (output, NULL, NULL, &error);
      g_assert_no_error (error);
      g_assert_nonnull (word);
    }
  g_subprocess_send_signal (process, SIGKILL);
  g_subprocess_wait (process, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_signaled (process));

  text = g_base64_decode (word, &length);
  kept = jy_answers_parse ((const char *) text, &error);
  g_assert_no_error (error);
  return kept;
}

/* All of @kept was typed before; after that only more of the same. */
static void
expect_typed (JyUiTest *self, const JyAnswers *kept)
{
  GtkWidget *page = jy_ui_record_open (self, "hypertension", JY_TEST_HEAD);
  g_autoptr (JyAnswers) typed = jy_answers_new ();

  g_assert_true (gtk_widget_get_visible (JY_RECORD_PAGE (page)->draft_bar));
  jy_ui_test_press (self, "Return");
  jy_answer_sheet_get_typed (JY_RECORD_PAGE (page)->sheet, typed);
  g_assert_cmpstr (jy_answers_get (typed, "visit_way"), ==, "1");
  g_assert_cmpstr (jy_answers_get (typed, "symptoms"), ==, "1");
  g_assert_true (g_str_has_prefix (jy_answers_get (typed, "symptoms_other"), "abc "));
  for (gsize i = 0; i < jy_answers_get_n (kept); i++)
    {
      const char *text;
      const char *field = jy_answers_get_field (kept, i, &text);

      if (!g_str_has_prefix (jy_answers_get (typed, field), text))
        g_error ("%s: “%s” was typed, “%s” is there", field, text, jy_answers_get (typed, field));
    }
}

/* Again and again, each time on what the one before left; then it is finished and saved. */
static void
test_kill (JyUiTest *self, gconstpointer data)
{
  static const guint n_drafts[] = { 1, 2, 1 };

  jy_ui_test_close (self);
  jy_ui_test_finalize_office (self);
  for (gsize i = 0; i < G_N_ELEMENTS (n_drafts); i++)
    {
      g_autoptr (JyAnswers) kept = kill_while_typing (self->path, n_drafts[i]);

      jy_ui_test_open (self);
      expect_typed (self, kept);
      if (i + 1 == G_N_ELEMENTS (n_drafts))
        break;
      jy_ui_test_close (self);
      jy_ui_test_finalize_office (self);
    }

  jy_ui_test_press (self, "Page_Down"); /* the first that is missing: blood pressure */
  jy_ui_test_type (self, "128/82");
  jy_ui_test_press (self, "Page_Down");
  jy_ui_test_type (self, "1");
  jy_ui_test_press (self, "Return");
  jy_ui_test_type (self, "1");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (
    jy_ui_record_is_on (jy_ui_test_find (GTK_WIDGET (self->window), "JyRecordPage"), "end"));
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  if (argc == 3 && g_str_equal (argv[1], TYPE_INTO))
    {
      adw_init ();
      type_without_end (argv[2]);
    }

  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/record-kill/while-typing", NULL, test_kill);

  return g_test_run ();
}
