/* jy-form-attributes.c - what the attributes of a form's XML say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-form-private.h"

#define MAX_INT 100000

static gboolean
read_words (const char *value, gpointer where)
{
  char **words = where;

  g_free (*words);
  *words = g_strdup (value);
  return *value != '\0';
}

static gboolean
read_int (const char *value, gpointer where)
{
  gint64 number;

  if (!g_ascii_string_to_signed (value, 10, -MAX_INT, MAX_INT, &number, NULL))
    return FALSE;

  *(int *) where = (int) number;
  return TRUE;
}

static gboolean
read_number (const char *value, gpointer where)
{
  char *end;

  if (!g_ascii_isdigit (value[*value == '-']) || value[strspn (value, "-0123456789.")] != '\0')
    return FALSE;

  *(double *) where = g_ascii_strtod (value, &end);
  return *end == '\0';
}

static gboolean
read_true (const char *value, gpointer where)
{
  *(gboolean *) where = TRUE;
  return strcmp (value, "true") == 0;
}

static gboolean
read_type (const char *value, gpointer where)
{
  return jy_form_type_from_name (value, where);
}

static gboolean
read_day (const char *value, gpointer where)
{
  *(JyFormDay *) where = strcmp (value, "past") == 0 ? JY_FORM_PAST : JY_FORM_FUTURE;
  return strcmp (value, "past") == 0 || strcmp (value, "future") == 0;
}

static gboolean
read_subject (const char *value, gpointer where)
{
  *(JyFormSubject *) where = JY_FORM_HOUSEHOLD;
  return strcmp (value, "household") == 0; /* a resident goes without saying */
}

/* "elderly diabetes" */
static gboolean
read_groups (const char *value, gpointer where)
{
  g_auto (GStrv) kinds = g_strsplit (value, " ", -1);
  JyGroup *groups = where;

  for (guint i = 0; kinds[i] != NULL; i++)
    {
      JyGroup group = jy_group_from_kind (kinds[i]);

      if (group == JY_GROUP_NONE)
        return FALSE;
      *groups |= group;
    }

  return *groups != JY_GROUP_NONE;
}

/* "1,2,5" */
static gboolean
read_codes (const char *value, GArray *codes)
{
  g_auto (GStrv) words = g_strsplit (value, ",", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      int code;

      if (!read_int (words[i], &code))
        return FALSE;
      g_array_append_val (codes, code);
    }

  return codes->len > 0;
}

static void
answered_clear (gpointer data)
{
  JyFormAnswered *answered = data;

  g_free (answered->field);
  g_array_unref (answered->codes);
}

/* "smoking=2,3 drinking=1" */
static gboolean
read_answered (const char *value, gpointer where)
{
  g_auto (GStrv) words = g_strsplit (value, " ", -1);
  GArray **list = where;

  if (*list != NULL)
    return FALSE;

  *list = g_array_new (FALSE, FALSE, sizeof (JyFormAnswered));
  g_array_set_clear_func (*list, answered_clear);
  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *equals = strchr (words[i], '=');
      JyFormAnswered answered = { NULL };

      if (equals == NULL)
        return FALSE;
      answered.field = g_strndup (words[i], (gsize) (equals - words[i]));
      answered.codes = g_array_new (FALSE, FALSE, sizeof (int));
      g_array_append_val (*list, answered);
      if (!read_codes (equals + 1, answered.codes))
        return FALSE;
    }

  return (*list)->len > 0;
}

static gboolean
read_required_when (const char *value, gpointer where)
{
  JyFormField *field = where;

  field->is_required = TRUE;
  return read_answered (value, &field->required.answered);
}

static gboolean
read_required_groups (const char *value, gpointer where)
{
  JyFormField *field = where;

  field->is_required = TRUE;
  return read_groups (value, &field->required.groups);
}

/* clang-format off */
#define CONDITION(Type, member) \
  { "shown-when", read_answered, G_STRUCT_OFFSET (Type, member.answered) }, \
  { "groups", read_groups, G_STRUCT_OFFSET (Type, member.groups) }, \
  { "sex", read_int, G_STRUCT_OFFSET (Type, member.sex) }, \
  { "months-from", read_int, G_STRUCT_OFFSET (Type, member.months_from) }, \
  { "months-until", read_int, G_STRUCT_OFFSET (Type, member.months_until) }

const JyFormAttribute jy_form_attributes[] = {
  { "id", read_words, G_STRUCT_OFFSET (JyForm, id) },
  { "version", read_int, G_STRUCT_OFFSET (JyForm, version) },
  { "subject", read_subject, G_STRUCT_OFFSET (JyForm, subject) },
  { "title", read_words, G_STRUCT_OFFSET (JyForm, title) },
  { "source", read_words, G_STRUCT_OFFSET (JyForm, source) },
  { NULL },
};

const JyFormAttribute jy_form_section_attributes[] = {
  { "title", read_words, G_STRUCT_OFFSET (JyFormSection, title) },
  { "context", read_words, G_STRUCT_OFFSET (JyFormSection, context) },
  CONDITION (JyFormSection, shown),
  { NULL },
};

const JyFormAttribute jy_form_field_attributes[] = {
  { "id", read_words, G_STRUCT_OFFSET (JyFormField, id) },
  { "number", read_words, G_STRUCT_OFFSET (JyFormField, number) },
  { "type", read_type, G_STRUCT_OFFSET (JyFormField, type) },
  { "label", read_words, G_STRUCT_OFFSET (JyFormField, label) },
  { "context", read_words, G_STRUCT_OFFSET (JyFormField, context) },
  { "unit", read_words, G_STRUCT_OFFSET (JyFormField, unit) },
  { "places", read_int, G_STRUCT_OFFSET (JyFormField, places) },
  { "min", read_number, G_STRUCT_OFFSET (JyFormField, min) },
  { "max", read_number, G_STRUCT_OFFSET (JyFormField, max) },
  { "soft-min", read_number, G_STRUCT_OFFSET (JyFormField, soft_min) },
  { "soft-max", read_number, G_STRUCT_OFFSET (JyFormField, soft_max) },
  { "length", read_int, G_STRUCT_OFFSET (JyFormField, length) },
  { "required", read_true, G_STRUCT_OFFSET (JyFormField, is_required) },
  { "required-when", read_required_when, 0 },
  { "required-groups", read_required_groups, 0 },
  { "day", read_day, G_STRUCT_OFFSET (JyFormField, day) },
  { "pair", read_words, G_STRUCT_OFFSET (JyFormField, pair) },
  { "pair-label", read_words, G_STRUCT_OFFSET (JyFormField, pair_label) },
  { "above", read_words, G_STRUCT_OFFSET (JyFormField, above) },
  { "carried", read_true, G_STRUCT_OFFSET (JyFormField, is_carried) },
  { "choices", read_words, G_STRUCT_OFFSET (JyFormField, choices) },
  { "computed", read_words, G_STRUCT_OFFSET (JyFormField, computed) },
  CONDITION (JyFormField, shown),
  { NULL },
};

const JyFormAttribute jy_form_option_attributes[] = {
  { "code", read_int, G_STRUCT_OFFSET (JyFormOption, code) },
  { "label", read_words, G_STRUCT_OFFSET (JyFormOption, label) },
  { "context", read_words, G_STRUCT_OFFSET (JyFormOption, context) },
  { "exclusive", read_true, G_STRUCT_OFFSET (JyFormOption, exclusive) },
  { NULL },
};
/* clang-format on */

static const JyFormAttribute *
find (const JyFormAttribute *attributes, const char *name)
{
  for (; attributes->name != NULL; attributes++)
    if (strcmp (attributes->name, name) == 0)
      return attributes;

  return NULL;
}

gboolean
jy_form_read_attributes (const JyFormAttribute *attributes,
                         const char **names,
                         const char **values,
                         gpointer where,
                         GError **error)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      const JyFormAttribute *attribute = find (attributes, names[i]);

      if (attribute == NULL)
        return jy_form_fail (error, names[i], "is not an attribute of this element");
      for (guint j = 0; j < i; j++)
        if (strcmp (names[i], names[j]) == 0)
          return jy_form_fail (error, names[i], "stands there twice");
      if (!attribute->read (values[i], (char *) where + attribute->offset))
        return jy_form_fail (error, names[i], "has no such value");
    }

  return TRUE;
}
