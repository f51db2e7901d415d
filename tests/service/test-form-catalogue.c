/* test-form-catalogue.c: every form of rules.md 3 takes a full valid record, refuses beyond each
 * hard limit and asks beyond each soft one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-form-catalogue.h"

#include <string.h>

#include "jy-test-form-people.h"

/* Calls @func with each form and person. */
static void
for_each (void (*func) (const JyForm *form, const JyFormContext *context))
{
  for (gsize i = 0; i < G_N_ELEMENTS (jy_test_form_people); i++)
    {
      const JyForm *form = jy_form_catalogue_find (jy_test_form_people[i].form);
      JyFormContext context = jy_test_form_context (
        jy_test_form_people[i].sex, jy_test_form_people[i].months, jy_test_form_people[i].groups);

      g_test_message ("%s, %d months", jy_test_form_people[i].form, jy_test_form_people[i].months);
      g_assert_nonnull (form);
      func (form, &context);
    }
}

static void
test_all (void)
{
  const GPtrArray *forms = jy_form_catalogue_list ();

  g_assert_cmpuint (forms->len, ==, 25);
  for (guint n = 0; n < forms->len; n++)
    {
      const JyForm *form = g_ptr_array_index (forms, n);
      gboolean is_tried = FALSE;

      g_assert_true (jy_form_catalogue_find (form->id) == form);
      g_assert_cmpint (form->subject == JY_FORM_HOUSEHOLD, ==,
                       strcmp (form->id, "household-assessment") == 0);
      for (gsize i = 0; i < G_N_ELEMENTS (jy_test_form_people); i++)
        is_tried |= strcmp (jy_test_form_people[i].form, form->id) == 0;
      g_assert_true (is_tried);
    }

  g_assert_null (jy_form_catalogue_find ("nothing"));
}

static void
take_full (const JyForm *form, const JyFormContext *context)
{
  g_autoptr (JyAnswers) answers = jy_form_make_example (form, context);
  g_autoptr (GPtrArray) issues = jy_form_check (form, answers, context);
  g_autofree char *text = jy_answers_dup_text (answers);
  g_autoptr (JyAnswers) again = jy_answers_parse (text, NULL);

  for (guint i = 0; i < issues->len; i++)
    g_error ("%s", ((const JyFormIssue *) g_ptr_array_index (issues, i))->message);
  g_assert_true (jy_answers_equal (answers, again));

  for (guint i = 0; i < form->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (form->fields, i);
      const char *answer = jy_answers_get (answers, field->id);
      g_autofree char *shown = jy_form_field_dup_shown (field, answer);

      g_assert_cmpint (*answer != '\0', ==, jy_form_field_is_shown (field, answers, context));
      g_assert_cmpint (*shown != '\0', ==, *answer != '\0');
    }
}

static void
test_full (void)
{
  for_each (take_full);
}

static gboolean
is_asked_of (const JyForm *form, const JyFormField *field, const JyFormContext *context)
{
  g_autoptr (JyAnswers) answers = jy_answers_new ();

  jy_test_form_ask (form, field, answers);
  return jy_form_field_is_shown (field, answers, context);
}

static gboolean
is_asked (const JyForm *form, const JyFormField *field)
{
  for (gsize i = 0; i < G_N_ELEMENTS (jy_test_form_people); i++)
    {
      JyFormContext context = jy_test_form_context (
        jy_test_form_people[i].sex, jy_test_form_people[i].months, jy_test_form_people[i].groups);

      if (strcmp (jy_test_form_people[i].form, form->id) == 0 &&
          is_asked_of (form, field, &context))
        return TRUE;
    }

  return FALSE;
}

static void
test_asked (void)
{
  const GPtrArray *forms = jy_form_catalogue_list ();

  for (guint n = 0; n < forms->len; n++)
    {
      const JyForm *form = g_ptr_array_index (forms, n);

      for (guint i = 0; i < form->fields->len; i++)
        if (!is_asked (form, g_ptr_array_index (form->fields, i)))
          g_error ("%s: somewhere it asks nobody", form->id);
    }
}

/* What check says of @field if its answer is @value. */
static void
expect (const JyForm *form,
        const JyFormContext *context,
        const JyFormField *field,
        double value,
        gboolean is_issue,
        JySeverity severity)
{
  g_autoptr (JyAnswers) answers = jy_form_make_example (form, context);
  g_autofree char *text = jy_test_form_number (field, value);
  g_autoptr (GPtrArray) issues = NULL;
  const JyFormIssue *issue;

  jy_test_form_ask (form, field, answers);
  jy_answers_set (answers, field->id, text);
  issues = jy_form_check (form, answers, context);
  issue = jy_test_form_find_issue (issues, field->id);
  g_test_message ("%s.%s = %s: %s", form->id, field->id, text, issue != NULL ? issue->message : "");
  if (is_issue)
    {
      g_assert_nonnull (issue);
      g_assert_cmpint (issue->severity, ==, severity);
      g_assert_nonnull (strstr (issue->message, jy_form_field_get_label (field)));
    }
  else /* another field may be compared with it: only the limits are tried here */
    g_assert_true (issue == NULL || field->above != NULL);
}

static void
try_limits (const JyForm *form, const JyFormContext *context)
{
  for (guint i = 0; i < form->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (form->fields, i);
      double step = field->places == 0 ? 1 : field->places == 1 ? 0.1 : 0.01;

      if (!jy_form_field_is_number (field) || !is_asked_of (form, field, context))
        continue;

      expect (form, context, field, field->max + step, TRUE, JY_SEVERITY_REFUSE);
      if (field->min > 0)
        expect (form, context, field, field->min - step, TRUE, JY_SEVERITY_REFUSE);
      expect (form, context, field, field->soft_max, FALSE, JY_SEVERITY_ASK);
      expect (form, context, field, field->soft_min, FALSE, JY_SEVERITY_ASK);
      if (field->soft_max < field->max)
        expect (form, context, field, field->soft_max + step, TRUE, JY_SEVERITY_ASK);
      if (field->soft_min > field->min && field->above == NULL)
        expect (form, context, field, field->soft_min - step, TRUE, JY_SEVERITY_ASK);
    }
}

static void
test_limits (void)
{
  for_each (try_limits);
}

static void
try_missing (const JyForm *form, const JyFormContext *context)
{
  g_autoptr (JyAnswers) answers = jy_form_make_example (form, context);

  for (guint i = 0; i < form->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (form->fields, i);
      g_autofree char *answer = g_strdup (jy_answers_get (answers, field->id));
      g_autoptr (GPtrArray) issues = NULL;
      const JyFormIssue *issue;

      if (!jy_form_field_is_required (field, answers, context))
        continue;
      jy_answers_set (answers, field->id, NULL);
      issues = jy_form_check (form, answers, context);
      issue = jy_test_form_find_issue (issues, field->id);
      g_assert_nonnull (issue);
      g_assert_cmpint (issue->severity, ==, JY_SEVERITY_REFUSE);
      jy_answers_set (answers, field->id, answer);
    }
}

static void
test_missing (void)
{
  for_each (try_missing);
}

/* What was carried over, with nothing added, breaks no rule but that something is missing. */
static void
try_carried (const JyForm *form, const JyFormContext *context)
{
  g_autoptr (JyAnswers) previous = jy_form_make_example (form, context);
  g_autoptr (JyAnswers) answers = jy_form_carry_over (form, previous, context);

  for (guint i = 0; i < form->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (form->fields, i);
      const char *answer = jy_answers_get (answers, field->id);

      g_assert_true (*answer == '\0' || field->is_carried);
      g_assert_true (*answer == '\0' || jy_form_field_is_shown (field, answers, context));
      if (field->is_carried && field->shown.answered == NULL)
        g_assert_cmpstr (answer, ==, jy_answers_get (previous, field->id));
    }
}

static void
test_carried (void)
{
  for_each (try_carried);
}

/* A unit that nobody thought of would leave its numbers out of the health plan. */
static void
test_units (void)
{
  static const char *const told[] = {
    "times",
    "cigarettes a day",
    "liang of spirit a day",
    "years old",
    "times a week",
    "months",
    "minutes a time",
    "years",
    "times a day",
    "people",
    "minutes",
    "hours a day",
    "g a day",
    "IU a day",
    "yuan",
    "weeks",
    "m²",
    "mL a time",
    "copies",
    "",
    NULL,
  };
  const GPtrArray *forms = jy_form_catalogue_list ();
  guint n = 0;

  for (guint f = 0; f < forms->len; f++)
    {
      const JyForm *form = forms->pdata[f];

      for (guint i = 0; i < form->fields->len; i++)
        {
          const JyFormField *field = form->fields->pdata[i];

          if (!jy_form_field_is_number (field))
            continue;
          g_test_message ("%s %s %s", form->id, field->id, field->unit);
          g_assert_true (jy_form_field_is_measured (field) != g_strv_contains (told, field->unit));
          n += jy_form_field_is_measured (field);
        }
    }
  g_assert_cmpuint (n, >, 100);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/form-catalogue/all", test_all);
  g_test_add_func ("/form-catalogue/units", test_units);
  g_test_add_func ("/form-catalogue/full", test_full);
  g_test_add_func ("/form-catalogue/asked", test_asked);
  g_test_add_func ("/form-catalogue/limits", test_limits);
  g_test_add_func ("/form-catalogue/missing", test_missing);
  g_test_add_func ("/form-catalogue/carried", test_carried);
  return g_test_run ();
}
