/* jy-form-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-field.h"

#include <glib/gi18n.h>

#include "jy-words.h"

static const char *const type_names[] = {
  [JY_FORM_INTEGER] = "integer",
  [JY_FORM_DECIMAL] = "decimal",
  [JY_FORM_TEXT] = "text",
  [JY_FORM_LONG_TEXT] = "long-text",
  [JY_FORM_DATE] = "date",
  [JY_FORM_CODE] = "code",
  [JY_FORM_MULTI] = "multi",
  [JY_FORM_FLAG] = "flag",
  [JY_FORM_MEDICATION] = "medication",
};

const char *
jy_form_type_get_name (JyFormType type)
{
  g_return_val_if_fail (type < G_N_ELEMENTS (type_names), "");

  return type_names[type];
}

gboolean
jy_form_type_from_name (const char *name, JyFormType *type)
{
  for (gsize i = 0; i < G_N_ELEMENTS (type_names); i++)
    if (g_strcmp0 (name, type_names[i]) == 0)
      {
        *type = (JyFormType) i;
        return TRUE;
      }

  return FALSE;
}

gboolean
jy_form_field_is_number (const JyFormField *self)
{
  return self->type == JY_FORM_INTEGER || self->type == JY_FORM_DECIMAL;
}

gboolean
jy_form_field_is_measured (const JyFormField *self)
{
  static const char *const units[] = { "%",     "/min",   "U/L",    "cm",   "g/L",
                                       "kg",    "kg/m²",  "mg/dL",  "mmHg", "mmol/L",
                                       "teeth", "×10⁹/L", "μmol/L", "℃",    NULL };

  return jy_form_field_is_number (self) && g_strv_contains (units, self->unit);
}

gboolean
jy_form_field_has_options (const JyFormField *self)
{
  return self->type == JY_FORM_CODE || self->type == JY_FORM_MULTI || self->type == JY_FORM_FLAG;
}

const JyFormOption *
jy_form_field_find_option (const JyFormField *self, int code)
{
  for (guint i = 0; i < self->options->len; i++)
    {
      const JyFormOption *option = g_ptr_array_index (self->options, i);

      if (option->code == code)
        return option;
    }

  return NULL;
}

static const char *
translate (const char *context, const char *words)
{
  return words != NULL && *words != '\0' ? jy_words_get (context, words) : "";
}

const char *
jy_form_section_get_title (const JyFormSection *self)
{
  return translate (self->context, self->title);
}

const char *
jy_form_field_get_label (const JyFormField *self)
{
  return translate (self->context, self->label);
}

const char *
jy_form_field_get_pair_label (const JyFormField *self)
{
  return translate (self->context, self->pair_label);
}

const char *
jy_form_field_get_unit (const JyFormField *self)
{
  return translate (self->context, self->unit);
}

const char *
jy_form_option_get_label (const JyFormOption *self)
{
  return translate (self->context, self->label);
}
