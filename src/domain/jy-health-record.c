/* jy-health-record.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-health-record.h"

#include <glib/gi18n.h>
#include <string.h>

#define N_DIGITS (JY_HEALTH_RECORD_NUMBER_SIZE - 1)
#define FAMILY_HYPERTENSION "2"

static gboolean
is_digits (const char *text, gsize n)
{
  return text != NULL && strlen (text) == n && strspn (text, "0123456789") == n;
}

/* 001-099 a residents' committee, 101-199 a village committee, 901-999 another organisation. */
static gboolean
is_unit (const char *digits)
{
  return (digits[0] == '0' || digits[0] == '1' || digits[0] == '9') &&
         !(digits[1] == '0' && digits[2] == '0');
}

gboolean
jy_health_record_number_make (const char *county,
                              const char *township,
                              const char *unit,
                              int running,
                              char number[JY_HEALTH_RECORD_NUMBER_SIZE])
{
  number[0] = '\0';
  if (!is_digits (county, 6) || !is_digits (township, 3) || !is_digits (unit, 3) || running < 1 ||
      running > JY_HEALTH_RECORD_MAX_RUNNING)
    return FALSE;

  g_snprintf (number, JY_HEALTH_RECORD_NUMBER_SIZE, "%s%s%s%05d", county, township, unit, running);
  if (!jy_health_record_number_check (number))
    number[0] = '\0';
  return number[0] != '\0';
}

gboolean
jy_health_record_number_check (const char *number)
{
  return is_digits (number, N_DIGITS) && number[0] != '0' && is_unit (number + 9) &&
         strcmp (number + 12, "00000") != 0;
}

char *
jy_health_record_number_dup_short (const char *number)
{
  if (!jy_health_record_number_check (number))
    return g_strdup (number != NULL ? number : "");

  return g_strdup_printf ("%.3s-%s", number + 9, number + 12);
}

const JyHealthField *
jy_health_field_find (const char *column)
{
  for (const JyHealthField *field = jy_health_fields; field->column != NULL; field++)
    if (g_strcmp0 (field->column, column) == 0)
      return field;

  return NULL;
}

/* Whether @code is one of the @codes that blanks part. */
static gboolean
is_among (const char *codes, const char *code)
{
  g_auto (GStrv) list = g_strsplit (codes, " ", -1);

  return *code != '\0' && g_strv_contains ((const char *const *) list, code);
}

/* Parts @answer into its codes and its words ("" if none).
 * Returns: (transfer full): the codes */
static GStrv
split (const char *answer, const char **words)
{
  const char *blank = strchr (answer, ' ');
  g_autofree char *codes = NULL;

  *words = blank != NULL ? blank + 1 : "";
  codes = blank != NULL ? g_strndup (answer, (gsize) (blank - answer)) : g_strdup (answer);
  return g_strsplit (codes, ",", -1);
}

/* Whether @codes are choices of @self, each once, in their order. */
static gboolean
are_in_order (const JyHealthField *self, GStrv codes)
{
  const JyChoice *last = NULL;

  for (gsize i = 0; codes[i] != NULL; i++)
    {
      const JyChoice *choice = jy_choice_find (self->choices, codes[i]);

      if (choice == NULL || (last != NULL && choice <= last))
        return FALSE;
      last = choice;
    }

  return TRUE;
}

static gboolean
asks_for_words (const JyHealthField *self, GStrv codes)
{
  for (gsize i = 0; codes[i] != NULL; i++)
    if (is_among (self->worded, codes[i]))
      return TRUE;

  return FALSE;
}

gboolean
jy_health_field_check (const JyHealthField *self, const char *answer)
{
  g_auto (GStrv) codes = NULL;
  const char *words;
  gsize n;

  if (answer == NULL || *answer == '\0' || self->kind == JY_HEALTH_WORDS)
    return TRUE;

  codes = split (answer, &words);
  n = g_strv_length (codes);
  if (!are_in_order (self, codes))
    return FALSE;
  if (n > 1 && (self->kind == JY_HEALTH_ONE || g_strcmp0 (codes[0], self->alone) == 0))
    return FALSE;

  return strchr (answer, ' ') == NULL || (*words != '\0' && asks_for_words (self, codes));
}

char *
jy_health_field_dup_answer (const JyHealthField *self, const char *const *codes, const char *words)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  g_autofree char *joined = NULL;

  if (self->kind == JY_HEALTH_WORDS)
    return g_strdup (words != NULL ? words : "");

  for (const JyChoice *choice = self->choices; choice->code != NULL; choice++)
    if (g_strv_contains (codes, choice->code))
      g_ptr_array_add (chosen, (gpointer) choice->code);
  if (chosen->len > 1 && g_strcmp0 (chosen->pdata[0], self->alone) == 0)
    g_ptr_array_remove_index (chosen, 0);
  if (self->kind == JY_HEALTH_ONE && chosen->len > 1)
    g_ptr_array_set_size (chosen, 1);
  g_ptr_array_add (chosen, NULL);

  joined = g_strjoinv (",", (GStrv) chosen->pdata);
  if (words == NULL || *words == '\0' || !asks_for_words (self, (GStrv) chosen->pdata))
    return g_steal_pointer (&joined);

  return g_strconcat (joined, " ", words, NULL);
}

char *
jy_health_field_dup_text (const JyHealthField *self, const char *answer)
{
  g_autoptr (GPtrArray) names = NULL;
  g_auto (GStrv) codes = NULL;
  g_autofree char *joined = NULL;
  const char *words;

  if (answer == NULL || *answer == '\0' || self->kind == JY_HEALTH_WORDS)
    return g_strdup (answer != NULL ? answer : "");

  codes = split (answer, &words);
  names = g_ptr_array_new ();
  for (gsize i = 0; codes[i] != NULL; i++)
    g_ptr_array_add (names, (gpointer) jy_choice_get_name (self->choices, codes[i]));
  g_ptr_array_add (names, NULL);

  joined = g_strjoinv (C_("list", ", "), (GStrv) names->pdata);
  if (*words == '\0')
    return g_steal_pointer (&joined);

  /* Translators: the answers of a form, and what was written beside them */
  return g_strdup_printf (C_("answer", "%s (%s)"), joined, words);
}

gboolean
jy_health_record_has_hypertension (const char *answer)
{
  g_auto (GStrv) parts = g_strsplit (answer != NULL ? answer : "", " ", 2);
  g_auto (GStrv) codes = parts[0] != NULL ? g_strsplit (parts[0], ",", -1) : NULL;

  return codes != NULL && g_strv_contains ((const char *const *) codes, FAMILY_HYPERTENSION);
}
