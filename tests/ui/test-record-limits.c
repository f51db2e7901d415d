/* test-record-limits.c - every limit of every record form, typed in the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-ui-form.h"

/* The smallest number that can be added. */
static double
get_step (const JyFormField *field)
{
  return field->places == 0 ? 1 : field->places == 1 ? 0.1 : field->places == 2 ? 0.01 : 0.001;
}

/* Answers what is asked in @answers and not answered. */
static void
complete (JyUiForm *self, JyAnswers *answers)
{
  const JyFormContext *context = &self->page->desk->context;

  for (guint i = 0; i < self->form->fields->len; i++)
    {
      const JyFormField *field = self->form->fields->pdata[i];
      g_autofree char *answer = NULL;

      if (!jy_form_field_is_shown (field, answers, context))
        jy_answers_set (answers, field->id, NULL);
      else if (field->computed == NULL && !jy_answers_has (answers, field->id))
        {
          answer = jy_test_form_answer (self->form, field, context);
          jy_answers_set (answers, field->id, answer);
        }
    }
}

/* Returns: (transfer full) (nullable): a whole record in which @field is asked; %NULL: not of this
 * person */
static JyAnswers *
make_record_with (JyUiForm *self, const JyFormField *field)
{
  g_autoptr (JyAnswers) answers = jy_answers_copy (self->example);

  jy_test_form_ask (self->form, field, answers);
  complete (self, answers);

  return jy_answers_has (answers, field->id) ? g_steal_pointer (&answers) : NULL;
}

/* Moves what @field is compared with out of its way: the limits are tried, not the comparison. */
static void
make_room (JyUiForm *self, const JyFormField *field, JyAnswers *answers, double value)
{
  for (guint i = 0; i < self->form->fields->len; i++)
    {
      const JyFormField *other = self->form->fields->pdata[i];
      g_autofree char *text = NULL;

      if (g_strcmp0 (field->above, other->id) == 0)
        text = jy_test_form_number (other, value < field->min ? other->min : other->soft_min);
      else if (g_strcmp0 (other->above, field->id) == 0)
        text = jy_test_form_number (other, value > field->max ? other->max : other->soft_max);
      else
        continue;
      jy_answers_set (answers, other->id, text);
    }
}

/* Types @answer into the box of @field, with what shares it, and asks to save.
 * Returns: (transfer full): what stands in the box */
static char *
save_with (JyUiForm *self, const JyFormField *field, const JyAnswers *record, const char *answer)
{
  g_autoptr (JyAnswers) answers = jy_answers_copy (record);
  JyAnswerRow *row = jy_ui_form_find_row (self, field);
  char *typed;

  if (jy_form_field_is_number (field))
    make_room (self, field, answers, g_ascii_strtod (answer, NULL));
  jy_answers_set (answers, field->id, answer);
  typed = jy_answer_dup_typed (self->form, jy_answer_row_get_field (row), answers);
  jy_ui_form_type (self, field, typed);
  jy_ui_test_press (self->ui, "<Control>s");
  g_test_message ("%s.%s = %s: %s%s", self->form->id, field->id, typed,
                  jy_answer_row_get_said (row), gtk_label_get_text (self->page->question));

  return typed;
}

/* What was typed stays, and the focus is there. */
static void
expect_kept (JyUiForm *self, const JyFormField *field, const char *typed)
{
  JyAnswerRow *row = jy_ui_form_find_row (self, field);

  g_assert_true (jy_ui_record_is_on (GTK_WIDGET (self->page), "form"));
  g_assert_cmpstr (jy_answer_row_get_typed (row), ==, typed);
  g_assert_true (jy_ui_form_has_focus (self, row));
}

/* The sentence names the field and, of a number, its limits. */
static void
expect_refused (JyUiForm *self,
                const JyFormField *field,
                const JyAnswers *record,
                const char *answer)
{
  g_autofree char *typed = save_with (self, field, record, answer);
  const char *said = jy_answer_row_get_said (jy_ui_form_find_row (self, field));

  g_assert_nonnull (strstr (said, jy_form_field_get_label (field)));
  if (jy_form_field_is_number (field))
    {
      char least[G_ASCII_DTOSTR_BUF_SIZE];
      char most[G_ASCII_DTOSTR_BUF_SIZE];

      g_assert_nonnull (strstr (said, g_ascii_formatd (least, sizeof least, "%.10g", field->min)));
      g_assert_nonnull (strstr (said, g_ascii_formatd (most, sizeof most, "%.10g", field->max)));
    }
  g_assert_false (gtk_widget_get_visible (self->page->question_box));
  expect_kept (self, field, typed);
}

/* Returns: (transfer full): @record with all numbers at the end of what is usual */
static JyAnswers *
lean (JyUiForm *self, const JyAnswers *record, gboolean high)
{
  JyAnswers *answers = jy_answers_copy (record);

  for (guint i = 0; i < self->form->fields->len; i++)
    {
      const JyFormField *field = self->form->fields->pdata[i];
      g_autofree char *text = NULL;

      if (!jy_form_field_is_number (field) || field->computed != NULL ||
          !jy_answers_has (record, field->id))
        continue;
      text = jy_test_form_number (field, high ? field->soft_max : field->soft_min);
      jy_answers_set (answers, field->id, text);
    }

  return answers;
}

/* The question names the field and the answer; Escape leads back. */
static void
expect_asked (JyUiForm *self, const JyFormField *field, const JyAnswers *record, const char *answer)
{
  g_autofree char *typed = save_with (self, field, record, answer);
  const char *question;

  /* What is computed from it and something else may have been refused. */
  if (!gtk_widget_get_visible (self->page->question_box))
    {
      g_autoptr (JyAnswers) leaning =
        lean (self, record, g_ascii_strtod (answer, NULL) > field->soft_max);

      g_free (typed);
      jy_ui_form_show (self, leaning);
      typed = save_with (self, field, leaning, answer);
    }

  question = gtk_label_get_text (self->page->question);
  g_assert_true (gtk_widget_get_visible (self->page->question_box));
  g_assert_nonnull (strstr (question, jy_form_field_get_label (field)));
  g_assert_nonnull (strstr (question, answer));
  g_assert_true (jy_ui_form_has_focus (self, self->page->question_box) ||
                 gtk_widget_has_focus (self->page->question_confirm));
  jy_ui_test_press (self->ui, "Escape");
  g_assert_false (gtk_widget_get_visible (self->page->question_box));
  expect_kept (self, field, typed);
}

static void
try_number (JyUiForm *self, const JyFormField *field, const JyAnswers *record)
{
  const double step = get_step (field);
  g_autofree char *above = jy_test_form_number (field, field->max + step);
  g_autofree char *below = jy_test_form_number (field, field->min - step);

  expect_refused (self, field, record, above);
  if (field->min > 0) /* nobody types a minus */
    expect_refused (self, field, record, below);
  if (field->soft_max < field->max)
    {
      g_autofree char *high = jy_test_form_number (field, field->soft_max + step);

      expect_asked (self, field, record, high);
    }
  if (field->soft_min > field->min)
    {
      g_autofree char *low = jy_test_form_number (field, field->soft_min - step);

      expect_asked (self, field, record, low);
    }
}

/* A day after, or before, that of the service; and one that the calendar does not have. */
static void
try_date (JyUiForm *self, const JyFormField *field, const JyAnswers *record)
{
  expect_refused (self, field, record, "20240231");
  if (field->day == JY_FORM_PAST)
    expect_refused (self, field, record, "2024-06-16");
  if (field->day == JY_FORM_FUTURE)
    expect_refused (self, field, record, "2024-06-14");
}

static gboolean
has_limits (const JyFormField *field)
{
  return field->computed == NULL &&
         (jy_form_field_is_number (field) || field->type == JY_FORM_DATE);
}

/* Each field that this person is asked and nobody was before. */
static void
try_fields (JyUiForm *self, GHashTable *tried)
{
  for (guint i = 0; i < self->form->fields->len; i++)
    {
      const JyFormField *field = self->form->fields->pdata[i];
      g_autoptr (JyAnswers) record = NULL;

      if (!has_limits (field) || g_hash_table_contains (tried, field->id))
        continue;
      record = make_record_with (self, field);
      if (record == NULL)
        continue;

      g_hash_table_add (tried, field->id);
      jy_ui_form_show (self, record);
      if (field->type == JY_FORM_DATE)
        try_date (self, field, record);
      else
        try_number (self, field, record);
    }
}

/* All numbers as unusual as may be, each asked about and kept: then it is saved. */
static void
save_unusual (JyUiForm *self, gboolean high)
{
  g_autoptr (JyAnswers) answers = jy_answers_copy (self->example);
  guint n = 0;

  for (guint i = 0; i < self->form->fields->len; i++)
    {
      const JyFormField *field = self->form->fields->pdata[i];
      g_autofree char *text = NULL;

      if (!has_limits (field) || field->type == JY_FORM_DATE ||
          !jy_answers_has (answers, field->id) ||
          (high ? field->soft_max >= field->max : field->soft_min <= field->min))
        continue;
      text = jy_test_form_number (field, high ? field->soft_max + get_step (field)
                                              : field->soft_min - get_step (field));
      jy_answers_set (answers, field->id, text);
      n++;
    }

  jy_ui_form_show (self, answers);
  jy_ui_test_press (self->ui, "<Control>s");
  g_assert_cmpuint (jy_ui_form_keep (self), >=, n);
  jy_ui_form_expect_saved (self);
}

static void
test_limits (JyUiTest *ui, gconstpointer data)
{
  JyUiForm self = { .ui = ui, .form = data };
  g_autoptr (GHashTable) tried = g_hash_table_new (g_str_hash, g_str_equal);

  for (gsize i = 0; i < G_N_ELEMENTS (jy_test_form_people); i++)
    {
      if (!g_str_equal (jy_test_form_people[i].form, self.form->id))
        continue;

      jy_ui_form_open (&self, i);
      try_fields (&self, tried);
      jy_ui_form_show (&self, self.example);
      save_unusual (&self, TRUE);
      jy_ui_form_open (&self, i);
      save_unusual (&self, FALSE);
    }

  for (guint i = 0; i < self.form->fields->len; i++)
    {
      const JyFormField *field = self.form->fields->pdata[i];

      if (has_limits (field) && !g_hash_table_contains (tried, field->id))
        g_error ("%s.%s: nobody was asked", self.form->id, field->id);
    }
  g_clear_pointer (&self.example, jy_answers_free);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_form_add_tests ("/record-limits", argc > 1 ? argv[1] : NULL, test_limits);

  return g_test_run ();
}
