/* jy-form-typed.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-typed.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-date.h"
#include "jy-error.h"
#include "jy-medication.h"
#include "jy-text.h"

#define MAX_DIGITS 9

/* Always NULL, so that a parser can return it. */
static char *refuse (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

static char *
refuse (GError **error, const char *format, ...)
{
  g_autofree char *words = NULL;
  va_list args;

  va_start (args, format);
  words = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID, words);

  return NULL;
}

static char *
parse_number (const JyFormField *self, const char *text, GError **error)
{
  const char *label = jy_form_field_get_label (self);
  const char *digits = *text == '-' || *text == '+' ? text + 1 : text;
  gsize whole = strspn (digits, "0123456789");
  gsize places = digits[whole] == '.' ? strspn (digits + whole + 1, "0123456789") : 0;
  gsize end = digits[whole] == '.' ? whole + 1 + places : whole;
  char canonical[G_ASCII_DTOSTR_BUF_SIZE];
  double value;

  if (digits[end] != '\0' || whole == 0 || end > MAX_DIGITS + 1)
    return refuse (error, _("%s must be a number."), label);
  if (places > 0 && self->places == 0)
    return refuse (error, _("%s must be a whole number."), label);
  if (places > (gsize) self->places)
    return refuse (error,
                   ngettext ("%s takes at most %d decimal place.",
                             "%s takes at most %d decimal places.", (gulong) self->places),
                   label, self->places);

  value = g_ascii_strtod (text, NULL);
  g_ascii_formatd (canonical, sizeof canonical, "%.10g", value == 0 ? 0 : value);
  return g_strdup (canonical);
}

static char *
parse_date (const JyFormField *self, const char *text, const GDate *today, GError **error)
{
  char canonical[JY_DATE_TEXT_SIZE];
  GDate date;

  if (!jy_date_parse (text, today, &date))
    return refuse (error, _("%s must be a date like 2026-09-30."), jy_form_field_get_label (self));

  jy_date_to_text (&date, canonical);
  return g_strdup (canonical);
}

static gboolean
are_single_digits (const JyFormField *self)
{
  for (guint i = 0; i < self->options->len; i++)
    if (((const JyFormOption *) g_ptr_array_index (self->options, i))->code > 9)
      return FALSE;

  return TRUE;
}

/* Returns: (transfer full): the codes of the field, for people: "1, 2, 3" */
static char *
dup_codes (const JyFormField *self)
{
  GString *codes = g_string_new (NULL);

  for (guint i = 0; i < self->options->len; i++)
    g_string_append_printf (codes, "%s%d", i > 0 ? ", " : "",
                            ((const JyFormOption *) g_ptr_array_index (self->options, i))->code);

  return g_string_free (codes, FALSE);
}

static char *
refuse_code (const JyFormField *self, const char *word, GError **error)
{
  g_autofree char *codes = dup_codes (self);

  return refuse (error, _("%s has no “%s”; its codes are %s."), jy_form_field_get_label (self),
                 word, codes);
}

/* Marks the option of @word in @chosen. */
static gboolean
choose (const JyFormField *self, const char *word, gboolean *chosen)
{
  gint64 code;

  if (!g_ascii_string_to_signed (word, 10, 0, 99, &code, NULL))
    return FALSE;

  for (guint i = 0; i < self->options->len; i++)
    if (((const JyFormOption *) g_ptr_array_index (self->options, i))->code == code)
      return (chosen[i] = TRUE);

  return FALSE;
}

/* Returns: (transfer full): the codes chosen, in the order of the form */
static char *
join_chosen (const JyFormField *self, const gboolean *chosen)
{
  GString *codes = g_string_new (NULL);

  for (guint i = 0; i < self->options->len; i++)
    if (chosen[i])
      g_string_append_printf (codes, "%s%d", codes->len > 0 ? "," : "",
                              ((const JyFormOption *) g_ptr_array_index (self->options, i))->code);

  return g_string_free (codes, FALSE);
}

static char *
parse_multi (const JyFormField *self, const char *text, GError **error)
{
  g_autofree gboolean *chosen = g_new0 (gboolean, self->options->len);
  g_auto (GStrv) words = g_regex_split_simple ("[,、;/. ]+", text, 0, 0);
  gboolean are_digits = are_single_digits (self);

  for (guint i = 0; words[i] != NULL; i++)
    {
      gboolean is_run =
        are_digits && strlen (words[i]) > 1 && words[i][strspn (words[i], "0123456789")] == '\0';

      for (const char *c = is_run ? words[i] : ""; *c != '\0'; c++)
        {
          const char digit[] = { *c, '\0' };

          if (!choose (self, digit, chosen))
            return refuse_code (self, digit, error);
        }
      if (!is_run && *words[i] != '\0' && !choose (self, words[i], chosen))
        return refuse_code (self, words[i], error);
    }

  return join_chosen (self, chosen);
}

static char *
parse_code (const JyFormField *self, const char *text, GError **error)
{
  g_autofree gboolean *chosen = g_new0 (gboolean, self->options->len);

  if (!choose (self, text, chosen))
    return refuse_code (self, text, error);

  return join_chosen (self, chosen);
}

/* Lines cleaned one by one; none empty at the ends. */
static char *
parse_lines (const char *typed)
{
  g_auto (GStrv) lines = g_strsplit (typed, "\n", -1);
  g_autofree char *joined = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *clean = jy_text_clean (lines[i]);

      g_free (lines[i]);
      lines[i] = clean;
    }

  joined = g_strjoinv ("\n", lines);
  return g_strdup (g_strstrip (joined));
}

static char *
parse_medication (const JyFormField *self, const char *typed, GError **error)
{
  g_autoptr (GPtrArray) list = jy_medications_parse (typed);

  if (list == NULL)
    list = jy_medications_parse_typed (typed);
  if (list->len > (guint) self->length)
    return refuse (
      error,
      ngettext ("%s has room for %d drug.", "%s has room for %d drugs.", (gulong) self->length),
      jy_form_field_get_label (self), self->length);

  return jy_medications_dup_text (list);
}

char *
jy_form_field_parse_typed (const JyFormField *self,
                           const char *typed,
                           const GDate *today,
                           GError **error)
{
  g_autofree char *valid = g_utf8_make_valid (typed != NULL ? typed : "", -1);
  g_autofree char *text = jy_text_clean (valid);

  if (*text == '\0')
    return g_strdup ("");

  switch (self->type)
    {
    case JY_FORM_INTEGER:
    case JY_FORM_DECIMAL:
      return parse_number (self, text, error);
    case JY_FORM_DATE:
      return parse_date (self, text, today, error);
    case JY_FORM_CODE:
    case JY_FORM_FLAG:
      return parse_code (self, text, error);
    case JY_FORM_MULTI:
      return parse_multi (self, text, error);
    case JY_FORM_LONG_TEXT:
      return parse_lines (valid);
    case JY_FORM_MEDICATION:
      return parse_medication (self, valid, error);
    case JY_FORM_TEXT:
    default:
      return g_steal_pointer (&text);
    }
}

/* Parts "142/90"; fewer or more than two parts are left to the field to refuse. */
static gboolean
split_pair (const char *typed, char **first, char **second)
{
  g_autofree char *text = jy_text_clean (typed);
  g_auto (GStrv) parts = g_regex_split_simple (" *[/,、xX*×乘-] *| +", text, 0, 0);

  if (g_strv_length (parts) != 2 || *parts[0] == '\0' || *parts[1] == '\0')
    return FALSE;

  *first = g_strdup (parts[0]);
  *second = g_strdup (parts[1]);
  return TRUE;
}

gboolean
jy_form_enter (const JyForm *self,
               JyAnswers *answers,
               const char *field,
               const char *typed,
               const GDate *today,
               GError **error)
{
  const JyFormField *first = jy_form_find (self, field);
  const JyFormField *second = NULL;
  g_autofree char *typed_first = NULL;
  g_autofree char *typed_second = NULL;
  g_autofree char *answer = NULL;
  g_autofree char *answer_second = NULL;

  if (first == NULL)
    {
      refuse (error, _("This form has no field “%s”."), field);
      return FALSE;
    }

  if (first->pair != NULL && typed != NULL && split_pair (typed, &typed_first, &typed_second))
    {
      second = jy_form_find (self, first->pair);
      answer_second = jy_form_field_parse_typed (second, typed_second, today, error);
      if (answer_second == NULL)
        return FALSE;
    }

  answer = jy_form_field_parse_typed (first, second != NULL ? typed_first : typed, today, error);
  if (answer == NULL)
    return FALSE;

  jy_answers_set (answers, first->id, answer);
  if (second != NULL)
    jy_answers_set (answers, second->id, answer_second);
  return TRUE;
}
