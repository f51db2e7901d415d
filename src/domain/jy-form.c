/* jy-form.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form.h"

#include <glib/gi18n.h>

#include "jy-words.h"

void
jy_form_free (JyForm *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->title);
  g_free (self->source);
  g_free (self->context);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_free (self);
}

const JyFormField *
jy_form_find (const JyForm *self, const char *field)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      const JyFormField *one = g_ptr_array_index (self->fields, i);

      if (g_strcmp0 (one->id, field) == 0)
        return one;
    }

  return NULL;
}

gboolean
jy_form_is_second_of_pair (const JyForm *self, const JyFormField *field)
{
  for (guint i = 0; i < self->fields->len; i++)
    if (g_strcmp0 (((const JyFormField *) self->fields->pdata[i])->pair, field->id) == 0)
      return TRUE;

  return FALSE;
}

const char *
jy_form_get_title (const JyForm *self)
{
  return jy_words_get (self->context, self->title);
}

const char *
jy_form_get_source (const JyForm *self)
{
  return jy_words_get (self->context, self->source);
}

gboolean
jy_form_field_is_shown (const JyFormField *field,
                        const JyAnswers *answers,
                        const JyFormContext *context)
{
  return jy_form_condition_holds (&field->section->shown, answers, context) &&
         jy_form_condition_holds (&field->shown, answers, context);
}

gboolean
jy_form_field_is_required (const JyFormField *field,
                           const JyAnswers *answers,
                           const JyFormContext *context)
{
  return field->is_required && jy_form_condition_holds (&field->required, answers, context) &&
         jy_form_field_is_shown (field, answers, context);
}
