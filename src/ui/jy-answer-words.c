/* jy-answer-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-answer-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-form-typed.h"
#include "jy-medication.h"

#define MAX_UNBROKEN 40 /* letters */
#define NO_BREAK_SPACE "\302\240"
#define WORD_JOINER "\342\201\240"

static const JyFormField *
get_second (const JyForm *form, const JyFormField *field)
{
  return field->pair != NULL ? jy_form_find (form, field->pair) : NULL;
}

/* As jy_medications_parse_typed() reads it. */
static char *
dup_drugs (const char *answer)
{
  g_autoptr (GPtrArray) drugs = jy_medications_parse (answer);
  GString *text = g_string_new (NULL);

  for (guint i = 0; drugs != NULL && i < drugs->len; i++)
    {
      const JyMedication *drug = drugs->pdata[i];

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", drug->name);
      if (*drug->times != '\0')
        g_string_append_printf (text, " %s", drug->times);
      if (*drug->amount != '\0')
        g_string_append_printf (text, " %s%s", drug->amount, drug->unit);
    }

  return g_string_free (text, FALSE);
}

char *
jy_answer_dup_typed (const JyForm *form, const JyFormField *field, const JyAnswers *answers)
{
  const JyFormField *second = get_second (form, field);
  const char *answer = jy_answers_get (answers, field->id);

  if (field->type == JY_FORM_MEDICATION)
    return dup_drugs (answer);
  if (second != NULL && jy_answers_has (answers, second->id))
    return g_strdup_printf ("%s/%s", answer, jy_answers_get (answers, second->id));

  return g_strdup (answer);
}

char *
jy_answer_dup_shown (const JyForm *form, const JyFormField *field, const JyAnswers *answers)
{
  const JyFormField *second = get_second (form, field);
  const char *answer = jy_answers_get (answers, field->id);
  g_autofree char *rest = NULL;

  if (second == NULL || *answer == '\0' || !jy_answers_has (answers, second->id))
    return jy_form_field_dup_shown (field, answer);

  rest = jy_form_field_dup_shown (second, jy_answers_get (answers, second->id));
  if (g_str_equal (field->unit, second->unit))
    return g_strdup_printf ("%s/%s", answer, rest);

  return g_strdup_printf ("%s %s, %s", answer, jy_form_field_get_unit (field), rest);
}

/* "50–300" */
static void
append_limits (GString *text, const JyFormField *field)
{
  char least[G_ASCII_DTOSTR_BUF_SIZE];
  char most[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (least, sizeof least, "%.10g", field->min);
  g_ascii_formatd (most, sizeof most, "%.10g", field->max);
  g_string_append_printf (text, "%s–%s", least, most);
}

static void
append_unit (GString *text, const JyFormField *field)
{
  g_autofree char *unit = g_markup_escape_text (jy_form_field_get_unit (field), -1);

  if (*unit != '\0')
    g_string_append_printf (text, " %s", unit);
}

static void
append_number (GString *text, const JyFormField *field, const JyFormField *second)
{
  append_limits (text, field);
  if (second != NULL && !g_str_equal (field->unit, second->unit))
    append_unit (text, field);
  if (second != NULL)
    {
      g_string_append (text, " / ");
      append_limits (text, second);
    }
  append_unit (text, second != NULL ? second : field);
}

/* How wide it is, in letters. */
static guint
measure (const char *label)
{
  guint width = 0;

  for (const char *c = label; *c != '\0'; c = g_utf8_next_char (c))
    width += g_unichar_iswide (g_utf8_get_char (c)) ? 2 : 1;

  return width;
}

/* Chinese words could be broken anywhere: a short option stays on one line. */
static void
append_unbroken (GString *text, const char *label)
{
  for (const char *c = label; *c != '\0'; c = g_utf8_next_char (c))
    {
      g_autofree char *escaped = g_markup_escape_text (c, g_utf8_next_char (c) - c);

      g_string_append (text, c > label ? WORD_JOINER : "");
      g_string_append (text, *c == ' ' ? NO_BREAK_SPACE : escaped);
    }
}

/* A long one has its own. */
static gboolean
is_long (const JyFormOption *option)
{
  return measure (jy_form_option_get_label (option)) > MAX_UNBROKEN;
}

static void
append_option (GString *text, const JyFormOption *option)
{
  const char *label = jy_form_option_get_label (option);
  g_autofree char *escaped = g_markup_escape_text (label, -1);

  g_string_append_printf (text, "%d" NO_BREAK_SPACE, option->code);
  if (is_long (option))
    g_string_append (text, escaped);
  else
    append_unbroken (text, label);
}

static void
append_options (GString *text, const JyFormField *field, const JyAnswers *answers)
{
  for (guint i = 0; i < field->options->len; i++)
    {
      const JyFormOption *option = field->options->pdata[i];
      gboolean is_chosen = jy_answers_has_code (answers, field->id, option->code);

      if (i > 0)
        g_string_append (text,
                         is_long (option) || is_long (field->options->pdata[i - 1]) ? "\n" : "   ");
      g_string_append (text, is_chosen ? "<b>" : "");
      append_option (text, option);
      g_string_append (text, is_chosen ? "</b>" : "");
    }
}

char *
jy_answer_dup_legend (const JyForm *form, const JyFormField *field, const JyAnswers *answers)
{
  GString *text = g_string_new (NULL);

  if (jy_form_field_has_options (field))
    append_options (text, field, answers);
  else if (jy_form_field_is_number (field) && field->computed == NULL)
    append_number (text, field, get_second (form, field));
  else if (field->type == JY_FORM_MEDICATION || field->type == JY_FORM_DATE)
    {
      g_autofree char *shown = jy_form_field_dup_shown (field, jy_answers_get (answers, field->id));
      g_autofree char *escaped = g_markup_escape_text (shown, -1);

      g_string_append (text, escaped);
    }
  if (field->type == JY_FORM_MEDICATION && text->len == 0)
    g_string_append (text, _("Name, times a day, amount: amlodipine 1 5mg; the next drug after a "
                             "semicolon"));

  return g_string_free (text, FALSE);
}
