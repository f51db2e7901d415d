/* test-record-conditions.c - every field of a record form that is asked on a condition only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-ui-form.h"

/* Returns: (nullable): an option of @field that @answered does not wait for, and that need not
 * stand alone; else one that must */
static const JyFormOption *
find_other (const JyFormField *field, const JyFormAnswered *answered)
{
  const JyFormOption *found = NULL;

  for (guint i = 0; i < field->options->len; i++)
    {
      const JyFormOption *option = field->options->pdata[i];
      gboolean is_waited_for = FALSE;

      for (guint k = 0; k < answered->codes->len; k++)
        is_waited_for |= g_array_index (answered->codes, int, k) == option->code;
      if (!is_waited_for && (found == NULL || found->exclusive))
        found = option;
    }

  return found;
}

/* What asks for @field is answered otherwise: it goes, with its answer; and comes back with it. */
static void
try_condition (JyUiForm *self, const JyFormField *field, const JyFormAnswered *answered)
{
  const JyFormField *cause = jy_form_find (self->form, answered->field);
  const JyFormOption *other = find_other (cause, answered);
  JyAnswerRow *row = jy_ui_form_find_row (self, field);
  g_autofree char *typed = g_strdup (jy_answer_row_get_typed (row));
  g_autofree char *no = NULL;
  g_autofree char *yes = g_strdup_printf ("%d", g_array_index (answered->codes, int, 0));

  if (other == NULL || cause->computed != NULL)
    return;

  no = g_strdup_printf ("%d", other->code);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (row)));
  jy_ui_form_type (self, cause, no);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (row)));
  g_assert_false (jy_answers_has (self->page->sheet->answers, field->id));
  jy_ui_form_type (self, cause, yes);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (row)));
  g_assert_cmpstr (jy_answer_row_get_typed (row), ==, typed);
}

static void
try_conditions (JyUiForm *self)
{
  for (guint i = 0; i < self->form->fields->len; i++)
    {
      const JyFormField *field = self->form->fields->pdata[i];
      const GArray *list = field->shown.answered;
      g_autoptr (JyAnswers) answers = jy_answers_copy (self->example);

      if (list == NULL)
        continue;
      jy_test_form_ask (self->form, field, answers);
      if (!jy_form_field_is_shown (field, answers, &self->page->desk->context))
        continue;

      jy_ui_form_show (self, answers);
      for (guint k = 0; k < list->len; k++)
        try_condition (self, field, &g_array_index (list, JyFormAnswered, k));
    }
}

static void
test_conditions (JyUiTest *ui, gconstpointer data)
{
  JyUiForm self = { .ui = ui, .form = data };

  for (gsize i = 0; i < G_N_ELEMENTS (jy_test_form_people); i++)
    if (g_str_equal (jy_test_form_people[i].form, self.form->id))
      {
        jy_ui_form_open (&self, i);
        try_conditions (&self);
      }
  g_clear_pointer (&self.example, jy_answers_free);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_form_add_tests ("/record-conditions", argc > 1 ? argv[1] : NULL, test_conditions);

  return g_test_run ();
}
