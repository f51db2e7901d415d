/* test-record-fields.c - every field of every record form, typed in the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-ui-form.h"

#include "jy-medication.h"

#define SIGHT_EVERY 6 /* rows: it takes some frames to see */

/* Returns: (transfer full): what a hand types into the row of @field for @answer */
static char *
dup_typed (JyUiForm *self, const JyFormField *field, const JyAnswers *answers)
{
  if (field->type == JY_FORM_TEXT || field->type == JY_FORM_LONG_TEXT)
    return g_strdup ("See the record");
  if (field->type == JY_FORM_MEDICATION)
    return g_strdup ("Amlodipine 1 5mg");
  if (field->type == JY_FORM_MULTI) /* as on paper: 13 for 1 and 3 */
    {
      g_auto (GStrv) codes = g_strsplit (jy_answers_get (answers, field->id), ",", -1);
      gboolean are_digits = TRUE;

      for (guint i = 0; i < field->options->len; i++)
        are_digits &= ((const JyFormOption *) field->options->pdata[i])->code < 10;
      return g_strjoinv (are_digits ? "" : " ", codes);
    }

  return jy_answer_dup_typed (self->form, field, answers);
}

/* What is stored when @typed was typed. */
static void
set_expected (JyUiForm *self, const JyFormField *field, const char *typed, JyAnswers *expected)
{
  const char *pair = field->pair != NULL ? jy_answers_get (self->example, field->pair) : "";

  if (field->type == JY_FORM_TEXT || field->type == JY_FORM_LONG_TEXT)
    jy_answers_set (expected, field->id, typed);
  else if (field->type == JY_FORM_MEDICATION)
    jy_answers_set (expected, field->id, "Amlodipine|1|5|mg");
  else
    jy_answers_set (expected, field->id, jy_answers_get (self->example, field->id));
  if (*pair != '\0')
    jy_answers_set (expected, field->pair, pair);
}

static void
clear (JyUiForm *self)
{
  g_autoptr (JyAnswers) none = jy_answers_new ();

  jy_ui_form_show (self, none);
}

/* Whether the row with the focus can be seen in the form that scrolls. */
static gboolean
is_focus_in_sight (JyUiForm *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->ui->window));
  GtkWidget *row = gtk_widget_get_ancestor (focus, JY_TYPE_ANSWER_ROW);
  GtkWidget *view = GTK_WIDGET (self->page->form_scrolled);
  graphene_rect_t bounds;

  return row != NULL && gtk_widget_compute_bounds (row, view, &bounds) && bounds.size.height > 0 &&
         bounds.origin.y >= 0 &&
         bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (view);
}

static void
expect_focus_in_sight (JyUiForm *self)
{
  while (self->page->sheet->sight_tick != 0) /* it is laid out by then, however slow that is */
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (is_focus_in_sight (self));
}

/* Row after row, what is typed and Enter: through the whole form, in the order of the paper. */
static void
type_all (JyUiForm *self, JyAnswers *expected)
{
  const GPtrArray *rows = self->page->sheet->rows;

  jy_answer_sheet_focus_first (self->page->sheet);
  for (guint i = 0; i < rows->len; i++)
    {
      const JyFormField *field = jy_answer_row_get_field (rows->pdata[i]);
      g_autofree char *typed = NULL;

      if (!gtk_widget_get_visible (rows->pdata[i]) || field->computed != NULL)
        continue;
      if (!jy_ui_form_has_focus (self, rows->pdata[i]))
        g_error ("%s.%s: Enter did not come here", self->form->id, field->id);
      if (i % SIGHT_EVERY == 0)
        expect_focus_in_sight (self);

      typed = dup_typed (self, field, self->example);
      set_expected (self, field, typed, expected);
      jy_ui_test_type (self->ui, typed);
      jy_ui_test_press (self->ui, "Return");
    }
}

static void
expect_stored (JyUiForm *self, const JyAnswers *expected)
{
  for (gsize i = 0; i < jy_answers_get_n (expected); i++)
    {
      const char *answer;
      const char *field = jy_answers_get_field (expected, i, &answer);

      if (!g_str_equal (jy_answers_get (self->page->sheet->answers, field), answer))
        g_error ("%s.%s is %s, not %s", self->form->id, field,
                 jy_answers_get (self->page->sheet->answers, field), answer);
    }
}

static void
try_whole (JyUiForm *self)
{
  g_autoptr (JyAnswers) expected = jy_answers_new ();

  clear (self);
  type_all (self, expected);
  expect_stored (self, expected);
  jy_ui_test_press (self->ui, "<Control>s");
  jy_ui_form_expect_saved (self);
}

/* Nothing is typed: the first that must be answered is said to be missing, and waits. */
static void
try_missing (JyUiForm *self)
{
  const JyFormContext *context = &self->page->desk->context;
  g_autoptr (JyAnswers) none = jy_answers_new ();

  clear (self);
  for (guint i = 0; i < self->form->fields->len; i++)
    {
      const JyFormField *field = self->form->fields->pdata[i];
      JyAnswerRow *row = jy_ui_form_find_row (self, field);

      if (!jy_form_field_is_required (field, none, context))
        continue;

      jy_ui_test_press (self->ui, "<Control>s");
      g_assert_true (jy_ui_record_is_on (GTK_WIDGET (self->page), "form"));
      g_assert_nonnull (strstr (jy_answer_row_get_said (row), jy_form_field_get_label (field)));
      g_assert_true (jy_ui_form_has_focus (self, row));
      expect_focus_in_sight (self);
      return;
    }
}

static void
test_fields (JyUiTest *ui, gconstpointer data)
{
  JyUiForm self = { .ui = ui, .form = data };

  for (gsize i = 0; i < G_N_ELEMENTS (jy_test_form_people); i++)
    if (g_str_equal (jy_test_form_people[i].form, self.form->id))
      {
        jy_ui_form_open (&self, i);
        try_missing (&self);
        try_whole (&self);
      }
  g_clear_pointer (&self.example, jy_answers_free);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_form_add_tests ("/record-fields", argc > 1 ? argv[1] : NULL, test_fields);

  return g_test_run ();
}
