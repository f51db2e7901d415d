/* jy-form-fill.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-fill.h"

#include <string.h>

#include "jy-form-typed.h"
#include "jy-measure.h"

/* Whether the form, as it is today, takes @answer. */
static gboolean
is_canonical (const JyFormField *field, const char *answer, const JyFormContext *context)
{
  g_autofree char *canonical = jy_form_field_parse_typed (field, answer, &context->today, NULL);

  return canonical != NULL && strcmp (canonical, answer) == 0;
}

JyAnswers *
jy_form_carry_over (const JyForm *self, const JyAnswers *previous, const JyFormContext *context)
{
  JyAnswers *answers = jy_answers_new ();

  g_return_val_if_fail (self != NULL && context != NULL, answers);

  for (guint i = 0; previous != NULL && i < self->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (self->fields, i);
      const char *answer = jy_answers_get (previous, field->id);

      if (field->is_carried && is_canonical (field, answer, context))
        jy_answers_set (answers, field->id, answer);
    }

  /* A condition may hang on an answer that was not carried. */
  for (guint i = 0; i < self->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (self->fields, i);

      if (!jy_form_field_is_shown (field, answers, context))
        jy_answers_set (answers, field->id, NULL);
    }

  return answers;
}

void
jy_form_compute (const JyForm *self, JyAnswers *answers, const JyFormContext *context)
{
  g_return_if_fail (self != NULL && answers != NULL && context != NULL);

  for (guint i = 0; i < self->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (self->fields, i);
      g_autofree char *value = NULL;

      if (field->computed == NULL)
        continue;
      if (jy_form_field_is_shown (field, answers, context))
        value = jy_measure_dup_value (field->computed, answers, context);
      jy_answers_set (answers, field->id, value);
    }
}
