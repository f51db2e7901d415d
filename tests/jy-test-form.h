/* jy-test-form.h - forms filled in, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-form-check.h"
#include "jy-form-fill.h"
#include "jy-form-typed.h"

/* Somebody @months old on 15 June 2024, a day of service.  Women are pregnant in their 20th week.
 */
static inline JyFormContext
jy_test_form_context (int sex, int months, JyGroup groups)
{
  JyFormContext context = { .sex = sex, .groups = groups };

  g_date_set_dmy (&context.today, 15, 6, 2024);
  context.date = context.today;
  context.born = context.today;
  g_date_subtract_months (&context.born, (guint) months);
  if (sex == 2)
    {
      context.last_period = context.today;
      g_date_subtract_days (&context.last_period, 138);
    }

  return context;
}

/* The codes of @field that some other field of @form waits for; else its first one. */
static inline int
jy_test_form_choose (const JyForm *form, const JyFormField *field)
{
  const JyFormOption *first = g_ptr_array_index (field->options, 0);

  for (guint i = 0; i < form->fields->len; i++)
    {
      const JyFormField *other = g_ptr_array_index (form->fields, i);
      const GArray *list = other->shown.answered;

      for (guint j = 0; list != NULL && j < list->len; j++)
        {
          const JyFormAnswered *answered = &g_array_index (list, JyFormAnswered, j);

          if (g_strcmp0 (answered->field, field->id) == 0)
            return g_array_index (answered->codes, int, 0);
        }
    }

  return first->code;
}

/* Every option that need not stand alone. */
static inline char *
jy_test_form_choose_all (const JyFormField *field)
{
  GString *codes = g_string_new (NULL);

  for (guint i = 0; i < field->options->len; i++)
    {
      const JyFormOption *option = g_ptr_array_index (field->options, i);

      if (!option->exclusive)
        g_string_append_printf (codes, "%s%d", codes->len > 0 ? "," : "", option->code);
    }

  return g_string_free (codes, FALSE);
}

/* Whether @field is the upper one of two that are compared. */
static inline gboolean
jy_test_form_is_above (const JyFormField *field)
{
  return field->above != NULL;
}

/* Returns: (transfer full): a number of @field as it is kept */
static inline char *
jy_test_form_number (const JyFormField *field, double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  char format[] = "%.0f";

  format[2] = (char) ('0' + field->places);
  g_ascii_formatd (text, sizeof text, format, value);
  return jy_form_field_parse_typed (field, text, NULL, NULL);
}

/* Returns: (transfer full): a usual answer to @field */
static inline char *
jy_test_form_answer (const JyForm *form, const JyFormField *field, const JyFormContext *context)
{
  GDate date = context->date;
  double share = jy_test_form_is_above (field) ? 0.6 : 0.5;

  switch (field->type)
    {
    case JY_FORM_INTEGER:
    case JY_FORM_DECIMAL:
      return jy_test_form_number (field,
                                  field->soft_min + share * (field->soft_max - field->soft_min));
    case JY_FORM_CODE:
    case JY_FORM_FLAG:
      return g_strdup_printf ("%d", jy_test_form_choose (form, field));
    case JY_FORM_MULTI:
      return jy_test_form_choose_all (field);
    case JY_FORM_DATE:
      if (field->day == JY_FORM_FUTURE)
        g_date_add_days (&date, 30);
      return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                              g_date_get_day (&date));
    case JY_FORM_MEDICATION:
      return g_strdup ("氨氯地平|1|5|mg");
    case JY_FORM_TEXT:
    case JY_FORM_LONG_TEXT:
    default:
      return g_strdup ("见记录");
    }
}

/* Returns: (transfer full): a valid sheet in which everything that is asked of this person is
 * answered, nothing unusually, and computed fields are computed */
static inline JyAnswers *
jy_form_make_example (const JyForm *form, const JyFormContext *context)
{
  JyAnswers *answers = jy_answers_new ();

  for (guint i = 0; i < form->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (form->fields, i);
      g_autofree char *answer = NULL;

      if (field->computed != NULL || !jy_form_field_is_shown (field, answers, context))
        continue;
      answer = jy_test_form_answer (form, field, context);
      jy_answers_set (answers, field->id, answer);
    }
  jy_form_compute (form, answers, context);

  return answers;
}

/* Answers what @field waits for, and what that waits for. */
static inline void
jy_test_form_ask (const JyForm *form, const JyFormField *field, JyAnswers *answers)
{
  const GArray *list = field->shown.answered;

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const JyFormAnswered *answered = &g_array_index (list, JyFormAnswered, i);
      g_autofree char *code = g_strdup_printf ("%d", g_array_index (answered->codes, int, 0));

      jy_test_form_ask (form, jy_form_find (form, answered->field), answers);
      jy_answers_set (answers, answered->field, code);
    }
}

/* Returns: (transfer none) (nullable): the issue of @field in @issues */
static inline const JyFormIssue *
jy_test_form_find_issue (const GPtrArray *issues, const char *field)
{
  for (guint i = 0; i < issues->len; i++)
    {
      const JyFormIssue *issue = g_ptr_array_index (issues, i);

      if (g_strcmp0 (issue->field, field) == 0)
        return issue;
    }

  return NULL;
}
