/* jy-form-read.c - a form from its XML
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-form-private.h"

#define LENGTH_OF_TEXT 100
#define LENGTH_OF_LONG_TEXT 1000
#define ROWS_OF_MEDICATION 3

typedef struct
{
  JyForm *form;
  GHashTable *choices; /* id → GPtrArray of JyFormOption, shared by the fields that name it */
  GPtrArray *options;  /* (nullable): where an <option> goes */
} Reader;

gboolean
jy_form_fail (GError **error, const char *what, const char *sentence)
{
  g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "“%s” %s", what, sentence);
  return FALSE;
}

static void
condition_init (JyFormCondition *condition)
{
  condition->months_from = -JY_FORM_MAX_MONTHS;
  condition->months_until = JY_FORM_MAX_MONTHS;
}

JyFormOption *
jy_form_option_new (void)
{
  JyFormOption *self = g_new0 (JyFormOption, 1);

  self->code = -1;
  self->context = g_strdup (JY_FORM_CONTEXT);
  return self;
}

void
jy_form_option_free (gpointer self)
{
  JyFormOption *option = self;

  g_free (option->label);
  g_free (option->context);
  g_free (option);
}

JyFormSection *
jy_form_section_new (void)
{
  JyFormSection *self = g_new0 (JyFormSection, 1);

  self->context = g_strdup (JY_FORM_CONTEXT);
  condition_init (&self->shown);
  return self;
}

void
jy_form_section_free (gpointer self)
{
  JyFormSection *section = self;

  g_free (section->title);
  g_free (section->context);
  g_clear_pointer (&section->shown.answered, g_array_unref);
  g_free (section);
}

JyFormField *
jy_form_field_new (void)
{
  JyFormField *self = g_new0 (JyFormField, 1);

  self->context = g_strdup (JY_FORM_CONTEXT);
  self->number = g_strdup ("");
  self->unit = g_strdup ("");
  self->min = self->soft_min = -G_MAXDOUBLE;
  self->max = self->soft_max = G_MAXDOUBLE;
  condition_init (&self->required);
  condition_init (&self->shown);
  return self;
}

void
jy_form_field_free (gpointer self)
{
  JyFormField *field = self;

  g_free (field->id);
  g_free (field->number);
  g_free (field->label);
  g_free (field->context);
  g_free (field->unit);
  g_free (field->pair);
  g_free (field->pair_label);
  g_free (field->above);
  g_free (field->choices);
  g_free (field->computed);
  g_clear_pointer (&field->required.answered, g_array_unref);
  g_clear_pointer (&field->shown.answered, g_array_unref);
  g_clear_pointer (&field->options, g_ptr_array_unref);
  g_free (field);
}

static void
add_flag (GPtrArray *options, int code, const char *label)
{
  JyFormOption *option = jy_form_option_new ();

  option->code = code;
  option->label = g_strdup (label);
  g_ptr_array_add (options, option);
}

/* What a field has if its XML says nothing of it. */
static void
complete (JyFormField *field)
{
  if (field->type == JY_FORM_FLAG && field->options->len == 0)
    {
      add_flag (field->options, 1, NC_("form", "None"));
      add_flag (field->options, 2, NC_("form", "Present"));
    }

  if (field->length == 0 && field->type == JY_FORM_TEXT)
    field->length = LENGTH_OF_TEXT;
  if (field->length == 0 && field->type == JY_FORM_LONG_TEXT)
    field->length = LENGTH_OF_LONG_TEXT;
  if (field->length == 0 && field->type == JY_FORM_MEDICATION)
    field->length = ROWS_OF_MEDICATION;

  field->soft_min = MAX (field->soft_min, field->min);
  field->soft_max = MIN (field->soft_max, field->max);
}

static gboolean
is_inside (GMarkupParseContext *context, const char *parent)
{
  const GSList *stack = g_markup_parse_context_get_element_stack (context);

  return g_strcmp0 (stack->next != NULL ? stack->next->data : NULL, parent) == 0;
}

static gboolean
start_form (Reader *self, const char **names, const char **values, GError **error)
{
  JyForm *form;

  if (self->form != NULL) /* GMarkup minds no second root */
    return jy_form_fail (error, "form", "stands there twice");

  form = g_new0 (JyForm, 1);
  self->form = form;
  form->context = g_strdup (JY_FORM_CONTEXT);
  form->sections = g_ptr_array_new_with_free_func (jy_form_section_free);
  form->fields = g_ptr_array_new_with_free_func (jy_form_field_free);
  return jy_form_read_attributes (jy_form_attributes, names, values, form, error);
}

static gboolean
start_choices (Reader *self, const char **names, const char **values, GError **error)
{
  if (names[0] == NULL || strcmp (names[0], "id") != 0 || names[1] != NULL)
    return jy_form_fail (error, "choices", "has an id and no more");
  if (g_hash_table_contains (self->choices, values[0]))
    return jy_form_fail (error, values[0], "stands there twice");

  self->options = g_ptr_array_new_with_free_func (jy_form_option_free);
  g_hash_table_insert (self->choices, g_strdup (values[0]), self->options);
  return TRUE;
}

static gboolean
start_section (Reader *self, const char **names, const char **values, GError **error)
{
  JyFormSection *section = jy_form_section_new ();

  g_ptr_array_add (self->form->sections, section);
  return jy_form_read_attributes (jy_form_section_attributes, names, values, section, error);
}

static gboolean
start_field (Reader *self, const char **names, const char **values, GError **error)
{
  GPtrArray *sections = self->form->sections;
  JyFormField *field = jy_form_field_new ();
  GPtrArray *choices = NULL;

  g_ptr_array_add (self->form->fields, field);
  field->section = g_ptr_array_index (sections, sections->len - 1);
  field->options = g_ptr_array_new_with_free_func (jy_form_option_free);
  if (!jy_form_read_attributes (jy_form_field_attributes, names, values, field, error))
    return FALSE;

  self->options = field->options;
  if (field->choices == NULL)
    return TRUE;

  self->options = NULL;
  choices = g_hash_table_lookup (self->choices, field->choices);
  if (choices == NULL)
    return jy_form_fail (error, field->choices, "is no list of choices above");
  g_ptr_array_unref (field->options);
  field->options = g_ptr_array_ref (choices);
  return TRUE;
}

static gboolean
start_option (Reader *self, const char **names, const char **values, GError **error)
{
  JyFormOption *option;

  if (self->options == NULL)
    return jy_form_fail (error, "option", "has no place in a field that names its choices");

  option = jy_form_option_new ();
  g_ptr_array_add (self->options, option);
  return jy_form_read_attributes (jy_form_option_attributes, names, values, option, error);
}

static const struct
{
  const char *element;
  const char *parent;
  gboolean (*start) (Reader *self, const char **names, const char **values, GError **error);
} elements[] = {
  { "form", NULL, start_form },         { "choices", "form", start_choices },
  { "section", "form", start_section }, { "field", "section", start_field },
  { "option", "field", start_option },  { "option", "choices", start_option },
};

static void
start_element (GMarkupParseContext *context,
               const char *name,
               const char **names,
               const char **values,
               gpointer data,
               GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (elements); i++)
    if (strcmp (elements[i].element, name) == 0 && is_inside (context, elements[i].parent))
      {
        elements[i].start (data, names, values, error);
        return;
      }

  jy_form_fail (error, name, "does not belong here");
}

static void
end_element (GMarkupParseContext *context G_GNUC_UNUSED,
             const char *name,
             gpointer data,
             GError **error G_GNUC_UNUSED)
{
  Reader *self = data;
  GPtrArray *fields = self->form->fields;

  if (strcmp (name, "field") == 0)
    complete (g_ptr_array_index (fields, fields->len - 1));
  if (strcmp (name, "option") != 0)
    self->options = NULL;
}

static void
text (GMarkupParseContext *context G_GNUC_UNUSED,
      const char *words,
      gsize length,
      gpointer data G_GNUC_UNUSED,
      GError **error)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (words[i]))
      {
        jy_form_fail (error, "text", "does not belong here");
        return;
      }
}

JyForm *
jy_form_read (const char *xml, gssize length, GError **error)
{
  static const GMarkupParser parser = { start_element, end_element, text, NULL, NULL };
  Reader self = { NULL };
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (JyForm) form = NULL;
  gboolean is_read;

  self.choices =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  context = g_markup_parse_context_new (&parser, G_MARKUP_PREFIX_ERROR_POSITION, &self, NULL);
  is_read = g_markup_parse_context_parse (context, xml, length, error) &&
            g_markup_parse_context_end_parse (context, error);
  g_hash_table_unref (self.choices);
  form = self.form;

  if (is_read && form == NULL) /* comments and instructions alone are no error to GMarkup */
    is_read = jy_form_fail (error, "form", "is missing");

  return is_read && jy_form_prove (form, error) ? g_steal_pointer (&form) : NULL;
}
