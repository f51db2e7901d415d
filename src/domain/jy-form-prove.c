/* jy-form-prove.c - whether a form just read is sound
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-form-private.h"
#include "jy-measure.h"

#define MAX_PLACES 3

/* Each says whether @field breaks it. */
typedef gboolean (*Broken) (const JyForm *form, const JyFormField *field);

static gboolean
has_no_name (const JyForm *form G_GNUC_UNUSED, const JyFormField *field)
{
  return !jy_answers_is_field (field->id) || field->label == NULL;
}

static gboolean
stands_twice (const JyForm *form, const JyFormField *field)
{
  return jy_form_find (form, field->id) != field;
}

static gboolean
has_no_limits (const JyForm *form G_GNUC_UNUSED, const JyFormField *field)
{
  return jy_form_field_is_number (field) &&
         (field->min == -G_MAXDOUBLE || field->max == G_MAXDOUBLE || field->min >= field->max);
}

static gboolean
has_crossed_limits (const JyForm *form G_GNUC_UNUSED, const JyFormField *field)
{
  return field->soft_min > field->soft_max;
}

static gboolean
has_needless_limits (const JyForm *form G_GNUC_UNUSED, const JyFormField *field)
{
  return !jy_form_field_is_number (field) &&
         (field->soft_min != -G_MAXDOUBLE || field->soft_max != G_MAXDOUBLE ||
          *field->unit != '\0' || field->above != NULL);
}

static gboolean
has_wrong_places (const JyForm *form G_GNUC_UNUSED, const JyFormField *field)
{
  return field->type == JY_FORM_DECIMAL ? field->places < 1 || field->places > MAX_PLACES
                                        : field->places != 0;
}

static gboolean
has_wrong_length (const JyForm *form G_GNUC_UNUSED, const JyFormField *field)
{
  gboolean has_words = field->type == JY_FORM_TEXT || field->type == JY_FORM_LONG_TEXT ||
                       field->type == JY_FORM_MEDICATION;

  return has_words ? field->length < 1 : field->length != 0;
}

static gboolean
has_wrong_options (const JyForm *form G_GNUC_UNUSED, const JyFormField *field)
{
  if (jy_form_field_has_options (field) != (field->options->len > 0))
    return TRUE;

  for (guint i = 0; i < field->options->len; i++)
    {
      const JyFormOption *option = g_ptr_array_index (field->options, i);

      if (option->code < 0 || option->code > 99 || option->label == NULL ||
          jy_form_field_find_option (field, option->code) != option ||
          (option->exclusive && field->type != JY_FORM_MULTI))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_wrong_day (const JyForm *form G_GNUC_UNUSED, const JyFormField *field)
{
  return field->day != JY_FORM_ANY_DAY && field->type != JY_FORM_DATE;
}

static gboolean
has_wrong_pair (const JyForm *form, const JyFormField *field)
{
  const JyFormField *pair;

  if (field->pair == NULL)
    return field->pair_label != NULL;

  pair = jy_form_find (form, field->pair);
  return field->pair_label == NULL || pair == NULL || pair == field || pair->pair != NULL ||
         !jy_form_field_is_number (pair) || !jy_form_field_is_number (field);
}

static gboolean
is_above_nothing (const JyForm *form, const JyFormField *field)
{
  const JyFormField *below = field->above != NULL ? jy_form_find (form, field->above) : NULL;

  return field->above != NULL &&
         (below == NULL || below == field || !jy_form_field_is_number (below));
}

/* Returns: (nullable): the field with that id, if people come to it before @field */
static const JyFormField *
find_before (const JyForm *form, const JyFormField *field, const char *id)
{
  for (guint i = 0; g_ptr_array_index (form->fields, i) != field; i++)
    {
      const JyFormField *other = g_ptr_array_index (form->fields, i);

      if (strcmp (other->id, id) == 0)
        return other;
    }

  return NULL;
}

static gboolean
is_wrong_condition (const JyForm *form, const JyFormField *field, const JyFormCondition *condition)
{
  if (condition->sex < 0 || condition->sex > 2 || condition->months_from > condition->months_until)
    return TRUE;

  for (guint i = 0; condition->answered != NULL && i < condition->answered->len; i++)
    {
      const JyFormAnswered *answered = &g_array_index (condition->answered, JyFormAnswered, i);
      const JyFormField *other = find_before (form, field, answered->field);

      if (other == NULL)
        return TRUE;
      for (guint j = 0; j < answered->codes->len; j++)
        if (jy_form_field_find_option (other, g_array_index (answered->codes, int, j)) == NULL)
          return TRUE;
    }

  return FALSE;
}

static gboolean
has_wrong_condition (const JyForm *form, const JyFormField *field)
{
  return is_wrong_condition (form, field, &field->shown) ||
         is_wrong_condition (form, field, &field->required) ||
         is_wrong_condition (form, field, &field->section->shown);
}

static gboolean
is_wrongly_computed (const JyForm *form G_GNUC_UNUSED, const JyFormField *field)
{
  return field->computed != NULL && (!jy_measure_is_known (field->computed) || field->is_required ||
                                     field->is_carried || field->pair != NULL);
}

static const struct
{
  Broken broken;
  const char *sentence;
} rules[] = {
  { has_no_name, "has no label, or its id is not one" },
  { stands_twice, "stands there twice" },
  { has_no_limits, "has no limits, or they are in the wrong order" },
  { has_crossed_limits, "has limits to ask at in the wrong order" },
  { has_needless_limits, "has limits or a unit and is no number" },
  { has_wrong_places, "has too few or too many decimal places" },
  { has_wrong_length, "has a length and no words, or none" },
  { has_wrong_options, "has no options, or wrong ones, or is not asked by them" },
  { has_wrong_day, "has a day and is no date" },
  { has_wrong_pair, "has no such field as its pair, or no label with it" },
  { is_above_nothing, "has no number to exceed" },
  { has_wrong_condition, "is shown or required on a condition that cannot be" },
  { is_wrongly_computed, "is computed by no measure, or asked as well" },
};

gboolean
jy_form_prove (const JyForm *self, GError **error)
{
  if (self->id == NULL || self->title == NULL || self->source == NULL || self->version < 1)
    return jy_form_fail (error, "form", "has no id, title, source or version");

  for (guint i = 0; i < self->sections->len; i++)
    {
      const JyFormSection *section = g_ptr_array_index (self->sections, i);

      if (section->title == NULL)
        return jy_form_fail (error, self->id, "has a section without title");
    }

  for (guint i = 0; i < self->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (self->fields, i);

      for (gsize j = 0; j < G_N_ELEMENTS (rules); j++)
        if (rules[j].broken (self, field))
          return jy_form_fail (error, field->id != NULL ? field->id : "field", rules[j].sentence);
    }

  return self->fields->len > 0 || jy_form_fail (error, self->id, "asks nothing");
}
