/* test-record-forms.c - every record form opens, takes a whole record and is saved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-form-catalogue.h"
#include "jy-test-form.h"
#include "jy-ui-record.h"

/* Who the form is for. */
static gint64
choose_resident (const JyForm *form)
{
  static const char *const of_women[] = { "antenatal-first", "antenatal", "postpartum",
                                          "postpartum-42d", NULL };

  if (g_str_has_prefix (form->id, "child") || g_str_equal (form->id, "newborn"))
    return JY_TEST_CHILD;

  return g_strv_contains (of_women, form->id) ? JY_TEST_WIFE : JY_TEST_HEAD;
}

static void
open_form (JyUiTest *self, GtkWidget **page, const JyForm *form)
{
  gboolean of_household = form->subject == JY_FORM_HOUSEHOLD;

  *page =
    jy_ui_record_open_for (self, of_household ? "win.record-household" : "win.record", form->id,
                           of_household ? JY_TEST_HOUSEHOLD : choose_resident (form));
}

static void
fill_in (JyRecordPage *page)
{
  g_autoptr (JyAnswers) answers = jy_form_make_example (page->desk->form, &page->desk->context);

  jy_answer_sheet_show (page->sheet, page->desk->form, answers);
  jy_record_page_refresh (page);
  g_assert_true (jy_answers_equal (jy_answer_sheet_read (page->sheet, page->desk), answers));
}

static void
test_every_form (JyUiTest *self, gconstpointer data)
{
  const GPtrArray *forms = jy_form_catalogue_list ();

  for (guint i = 0; i < forms->len; i++)
    {
      const JyForm *form = forms->pdata[i];
      GtkWidget *page;

      g_test_message ("%s", form->id);
      open_form (self, &page, form);
      fill_in (JY_RECORD_PAGE (page));
      jy_ui_test_press (self, "<Control>s");
      if (gtk_widget_get_visible (JY_RECORD_PAGE (page)->question_box))
        jy_ui_test_press (self, "Return"); /* an unusual age: it is right */
      if (!jy_ui_record_is_on (page, "end"))
        g_error ("%s: %s", form->id, jy_ui_record_get_complaint (page));
    }
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/record-forms/every-form", NULL, test_every_form);

  return g_test_run ();
}
