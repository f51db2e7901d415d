/* jy-cli-forms.c - jiayi forms: every record form with its fields, limits and options
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-private.h"
#include "jy-form-catalogue.h"
#include "jy-form-typed.h"

static void
add_limit (JsonBuilder *builder, const char *name, const JyFormField *field, double value)
{
  json_builder_set_member_name (builder, name);
  if (!jy_form_field_is_number (field))
    json_builder_add_null_value (builder);
  else if (field->type == JY_FORM_INTEGER)
    json_builder_add_int_value (builder, (gint64) value);
  else
    json_builder_add_double_value (builder, value);
}

static void
add_options (JsonBuilder *builder, const JyFormField *field)
{
  jy_cli_begin_list (builder, "options");
  for (guint i = 0; i < field->options->len; i++)
    {
      const JyFormOption *option = g_ptr_array_index (field->options, i);

      json_builder_begin_object (builder);
      jy_cli_add_number (builder, "code", option->code);
      jy_cli_add_text_or_null (builder, "label", jy_form_option_get_label (option));
      jy_cli_add_flag (builder, "exclusive", option->exclusive);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* The answers of other fields as the files have them: "smoking=2,3 drinking=1". */
static void
append_answered (GString *text, const JyFormCondition *condition)
{
  for (guint i = 0; condition->answered != NULL && i < condition->answered->len; i++)
    {
      const JyFormAnswered *answered = &g_array_index (condition->answered, JyFormAnswered, i);

      g_string_append_printf (text, "%s%s=", text->len > 0 ? " " : "", answered->field);
      for (guint j = 0; j < answered->codes->len; j++)
        g_string_append_printf (text, "%s%d", j > 0 ? "," : "",
                                g_array_index (answered->codes, int, j));
    }
}

/* Any of these: "groups=hypertension,diabetes". */
static void
append_groups (GString *text, JyGroup groups)
{
  const char *mark = "groups=";

  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    if ((groups & info->group) != 0)
      {
        g_string_append_printf (text, "%s%s%s", text->len > 0 && *mark == 'g' ? " " : "", mark,
                                info->kind);
        mark = ",";
      }
}

/* Returns: (transfer full): where it is asked: answers, groups, sex, months of age */
static char *
dup_condition (const JyFormCondition *condition)
{
  GString *text = g_string_new (NULL);

  append_answered (text, condition);
  append_groups (text, condition->groups);
  if (condition->sex != 0)
    g_string_append_printf (text, "%ssex=%d", text->len > 0 ? " " : "", condition->sex);
  if (condition->months_from >= 0)
    g_string_append_printf (text, "%smonths>=%d", text->len > 0 ? " " : "", condition->months_from);
  if (condition->months_until < JY_FORM_MAX_MONTHS)
    g_string_append_printf (text, "%smonths<=%d", text->len > 0 ? " " : "",
                            condition->months_until);

  return g_string_free (text, FALSE);
}

static void
add_field (JsonBuilder *builder, const JyFormField *field)
{
  g_autofree char *shown_when = dup_condition (&field->shown);
  g_autofree char *required_when = dup_condition (&field->required);

  json_builder_begin_object (builder);
  jy_cli_add_text_or_null (builder, "id", field->id);
  jy_cli_add_text_or_null (builder, "number", field->number);
  jy_cli_add_text_or_null (builder, "section", jy_form_section_get_title (field->section));
  jy_cli_add_text_or_null (builder, "label", jy_form_field_get_label (field));
  jy_cli_add_text_or_null (builder, "type", jy_form_type_get_name (field->type));
  jy_cli_add_text_or_null (builder, "unit", jy_form_field_get_unit (field));
  jy_cli_add_number (builder, "places", field->places);
  add_limit (builder, "min", field, field->min);
  add_limit (builder, "max", field, field->max);
  add_limit (builder, "soft_min", field, field->soft_min);
  add_limit (builder, "soft_max", field, field->soft_max);
  jy_cli_add_flag (builder, "required", field->is_required && *required_when == '\0');
  jy_cli_add_text_or_null (builder, "required_when", required_when);
  add_options (builder, field);
  jy_cli_add_text_or_null (builder, "shown_when", shown_when);
  jy_cli_add_text_or_null (builder, "pair", field->pair);
  jy_cli_add_flag (builder, "carried", field->is_carried);
  jy_cli_add_text_or_null (builder, "computed", field->computed);
  json_builder_end_object (builder);
}

static void
tell_as_json (const GPtrArray *forms)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jy_cli_begin_list (builder, "forms");
  for (guint i = 0; i < forms->len; i++)
    {
      const JyForm *form = g_ptr_array_index (forms, i);

      json_builder_begin_object (builder);
      jy_cli_add_text_or_null (builder, "id", form->id);
      jy_cli_add_number (builder, "version", form->version);
      jy_cli_add_text_or_null (builder, "title", jy_form_get_title (form));
      jy_cli_add_text_or_null (builder, "subject",
                               form->subject == JY_FORM_HOUSEHOLD ? "household" : "resident");
      jy_cli_add_text_or_null (builder, "source", jy_form_get_source (form));
      jy_cli_begin_list (builder, "fields");
      for (guint j = 0; j < form->fields->len; j++)
        add_field (builder, g_ptr_array_index (form->fields, j));
      json_builder_end_array (builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
}

static void
print_field (const JyFormField *field)
{
  g_print ("  %s%s  %s", field->id, field->is_required ? "*" : "", jy_form_field_get_label (field));
  if (jy_form_field_is_number (field))
    {
      g_autofree char *most = jy_form_field_dup_number (field, field->max);

      g_print ("  %.10g … %s", field->min, most);
    }
  for (guint i = 0; i < field->options->len; i++)
    {
      const JyFormOption *option = g_ptr_array_index (field->options, i);

      g_print ("  %d %s", option->code, jy_form_option_get_label (option));
    }
  g_print ("\n");
}

static gboolean
tell_forms (JyCli *self, char **argv, GError **error)
{
  const GPtrArray *forms = jy_form_catalogue_list ();
  g_auto (GStrv) words = NULL;

  self->without_database = TRUE;
  if (!jy_cli_parse (self, argv, NULL, "", 0, &words, error))
    return FALSE;

  if (self->json)
    {
      tell_as_json (forms);
      return TRUE;
    }

  for (guint i = 0; i < forms->len; i++)
    {
      const JyForm *form = g_ptr_array_index (forms, i);

      g_print ("%s  %s  (%s)\n", form->id, jy_form_get_title (form), jy_form_get_source (form));
      for (guint j = 0; j < form->fields->len; j++)
        print_field (g_ptr_array_index (form->fields, j));
    }

  return TRUE;
}

const JyCliCommand jy_cli_forms = { "forms",
                                    N_("Tell which record forms there are, with their fields"),
                                    tell_forms };
