/* jy-form-shown.c - answers read back to people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-form-typed.h"
#include "jy-medication.h"

static char *
add_unit (const JyFormField *self, const char *number)
{
  const char *unit = jy_form_field_get_unit (self);

  return *unit != '\0' ? g_strdup_printf ("%s %s", number, unit) : g_strdup (number);
}

char *
jy_form_field_dup_number (const JyFormField *self, double value)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (number, sizeof number, "%.10g", value);
  return add_unit (self, number);
}

/* Returns: (transfer full): the words of the codes chosen */
static char *
dup_options (const JyFormField *self, const char *answer)
{
  g_auto (GStrv) codes = g_strsplit (answer, ",", -1);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (guint i = 0; codes[i] != NULL; i++)
    {
      gint64 code;
      const JyFormOption *option = NULL;

      if (g_ascii_string_to_signed (codes[i], 10, 0, 99, &code, NULL))
        option = jy_form_field_find_option (self, (int) code);
      g_ptr_array_add (words, option != NULL ? (gpointer) jy_form_option_get_label (option)
                                             : (gpointer) codes[i]);
    }

  g_ptr_array_add (words, NULL);
  /* Translators: between two things of a list */
  return g_strjoinv (C_("list", "; "), (char **) words->pdata);
}

static char *
dup_medication (const char *answer)
{
  g_autoptr (GPtrArray) list = jy_medications_parse (answer);
  g_auto (GStrv) rows = NULL;

  if (list == NULL)
    return g_strdup (answer);

  rows = g_new0 (char *, list->len + 1);
  for (guint i = 0; i < list->len; i++)
    rows[i] = jy_medication_dup_shown (g_ptr_array_index (list, i));

  return g_strjoinv ("\n", rows);
}

char *
jy_form_field_dup_shown (const JyFormField *self, const char *answer)
{
  if (*answer == '\0')
    return g_strdup ("");
  if (jy_form_field_is_number (self))
    return add_unit (self, answer);
  if (jy_form_field_has_options (self))
    return dup_options (self, answer);
  if (self->type == JY_FORM_MEDICATION)
    return dup_medication (answer);

  return g_strdup (answer);
}
