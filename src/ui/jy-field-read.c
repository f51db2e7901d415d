/* jy-field-read.c - what can be typed into the fields of a form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-field-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-date.h"
#include "jy-health-record.h"
#include "jy-relation.h"
#include "jy-text.h"

/* More than any list has. */
#define MAX_CHOICES 64

const char *
jy_field_read_date (JyFieldReading *reading)
{
  char text[JY_DATE_TEXT_SIZE];
  GDate date;

  if (!jy_date_parse (reading->text, &reading->today, &date))
    return _("This is no day. Type it as 20260930, 0930 or t for today.");

  jy_date_to_text (&date, text);
  reading->value = g_strdup (text);
  if (!g_str_equal (text, reading->text))
    reading->words = g_strdup (text);

  return NULL;
}

char *
jy_field_dup_other_day (const char *typed, const GDate *today, int by)
{
  char text[JY_DATE_TEXT_SIZE];
  GDate date;

  if (!jy_date_parse (typed, today, &date))
    date = *today;
  else if (by > 0)
    g_date_add_days (&date, (guint) by);
  else
    g_date_subtract_days (&date, (guint) -by);

  jy_date_to_text (&date, text);
  return g_strdup (text);
}

/* Codes of words are typed and shown as numbers, as on paper. */
char *
jy_field_dup_code (const JyChoice *choices, const JyChoice *choice)
{
  if (g_ascii_isdigit (choice->code[0]))
    return g_strdup (choice->code);

  return g_strdup_printf ("%d", (int) (choice - choices) + 1);
}

static const JyChoice *
find_code (const JyChoice *choices, const char *typed)
{
  for (const JyChoice *choice = choices; choice->code != NULL; choice++)
    {
      g_autofree char *code = jy_field_dup_code (choices, choice);

      if (g_str_equal (code, typed))
        return choice;
    }

  return NULL;
}

static const JyChoice *
find_name (const JyChoice *choices, const char *typed)
{
  g_autofree char *folded = jy_text_fold (typed);

  for (const JyChoice *choice = choices; choice->code != NULL; choice++)
    {
      g_autofree char *name = jy_text_fold (jy_choice_get_name (choices, choice->code));
      g_autoptr (JyPinyin) pinyin = jy_pinyin_new (jy_choice_get_name (choices, choice->code));

      if (g_str_has_prefix (name, folded) || g_str_has_prefix (pinyin->initials, folded))
        return choice;
    }

  return NULL;
}

static const char *
no_such_code (void)
{
  return _("There is no such code here.");
}

const char *
jy_field_read_code (JyFieldReading *reading)
{
  const JyChoice *found = find_code (reading->choices, reading->text);

  if (found == NULL)
    found = find_name (reading->choices, reading->text);
  if (found == NULL)
    return no_such_code ();

  reading->value = g_strdup (found->code);
  reading->words = g_strdup (jy_choice_get_name (reading->choices, found->code));
  return NULL;
}

/* Takes the codes out of one word: it is a code, or each of its digits is one. */
static gboolean
take_codes (const JyChoice *choices, const char *word, gboolean *taken)
{
  const JyChoice *choice = find_code (choices, word);
  gboolean found[MAX_CHOICES] = { FALSE };

  if (choice != NULL)
    found[choice - choices] = TRUE;

  for (; choice == NULL && *word != '\0'; word++)
    {
      char digit[] = { *word, '\0' };
      const JyChoice *one = find_code (choices, digit);

      if (one == NULL)
        return FALSE;
      found[one - choices] = TRUE;
    }

  for (gsize i = 0; i < MAX_CHOICES; i++)
    taken[i] = taken[i] || found[i];
  return TRUE;
}

const char *
jy_field_read_codes (JyFieldReading *reading)
{
  g_auto (GStrv) words = g_strsplit_set (reading->text, " ,.;/", -1);
  g_autoptr (GString) value = g_string_new (NULL);
  g_autoptr (GString) meaning = g_string_new (NULL);
  gboolean taken[MAX_CHOICES] = { FALSE };

  for (char **word = words; *word != NULL; word++)
    if (!take_codes (reading->choices, *word, taken))
      return no_such_code ();

  for (gsize i = 0; reading->choices[i].code != NULL && i < MAX_CHOICES; i++)
    if (taken[i])
      {
        g_string_append_printf (value, "%s%s", value->len > 0 ? "," : "", reading->choices[i].code);
        g_string_append_printf (meaning, "%s%s", meaning->len > 0 ? _(", ") : "",
                                jy_choice_get_name (reading->choices, reading->choices[i].code));
      }

  reading->value = g_string_free (g_steal_pointer (&value), FALSE);
  reading->words = g_string_free (g_steal_pointer (&meaning), FALSE);
  return NULL;
}

/* Returns: (transfer full): the codes taken, NULL-terminated */
static GStrv
dup_taken (const JyChoice *choices, const gboolean *taken)
{
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new ();

  for (gsize i = 0; choices[i].code != NULL; i++)
    if (taken[i])
      g_strv_builder_add (codes, choices[i].code);

  return g_strv_builder_end (codes);
}

/* Takes codes as far as they go.  Where one is asked for, what follows it is words, even digits.
 * Returns: what stands after the codes */
static const char *
take_answer (const JyHealthField *field, const char *text, gboolean *taken)
{
  static const char blanks[] = " ,./;";
  gboolean done = FALSE;

  while (!done && *text != '\0')
    {
      gsize length = strcspn (text, blanks);
      g_autofree char *word = g_strndup (text, length);

      if (!g_ascii_isdigit (*word) || !take_codes (field->choices, word, taken))
        break;

      text += length;
      text += strspn (text, blanks);
      done = field->kind == JY_HEALTH_ONE;
    }

  return text;
}

const char *
jy_field_read_answer (JyFieldReading *reading)
{
  const JyHealthField *field = reading->data;
  g_auto (GStrv) codes = NULL;
  gboolean taken[MAX_CHOICES] = { FALSE };
  const char *words = take_answer (field, reading->text, taken);

  codes = dup_taken (field->choices, taken);
  if (codes[0] == NULL)
    {
      const JyChoice *found = find_name (field->choices, words);

      if (found == NULL)
        return no_such_code ();
      g_strfreev (codes);
      codes = g_strsplit (found->code, ",", 1);
      words = "";
    }
  if (field->kind == JY_HEALTH_ONE && codes[1] != NULL)
    return _("Only one of these can be chosen.");

  reading->value = jy_health_field_dup_answer (field, (const char *const *) codes, words);
  if (*words != '\0' && strstr (reading->value, words) == NULL)
    return _("Words can stand only after a code that asks for them.");

  reading->words = jy_health_field_dup_text (field, reading->value);
  return NULL;
}

const char *
jy_field_read_relation (JyFieldReading *reading)
{
  const char *code = jy_relation_parse (reading->text, GPOINTER_TO_INT (reading->data));

  if (code == NULL)
    return no_such_code ();

  reading->value = g_strdup (code);
  reading->words = g_strdup (jy_relation_get_name (code));
  return NULL;
}
