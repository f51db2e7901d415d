/* jy-medication.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-medication.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-text.h"
#include "jy-words.h"

#define N_PARTS 4
#define MAX_DIGITS 8
#define MAX_TIMES 24

void
jy_medication_free (JyMedication *self)
{
  g_free (self->name);
  g_free (self->times);
  g_free (self->amount);
  g_free (self->unit);
  g_free (self);
}

static GPtrArray *
new_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) jy_medication_free);
}

/* How many bytes of @text are a plain number: digits, perhaps a point and more digits. */
static gsize
measure_number (const char *text)
{
  gsize n = strspn (text, "0123456789");

  if (n > 0 && text[n] == '.' && g_ascii_isdigit (text[n + 1]))
    n += 1 + strspn (text + n + 1, "0123456789");

  return n <= MAX_DIGITS ? n : 0;
}

static gboolean
is_plain_number (const char *text)
{
  gsize n = measure_number (text);

  return n > 0 && text[n] == '\0';
}

/* Whether @text is clean as it stands, so that the same drugs always have the same text. */
static gboolean
is_clean (const char *text)
{
  g_autofree char *clean = jy_text_clean (text);

  return strcmp (clean, text) == 0;
}

GPtrArray *
jy_medications_parse (const char *text)
{
  g_autoptr (GPtrArray) list = new_list ();
  g_auto (GStrv) lines = g_strsplit (text != NULL ? text : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (lines[i], "|", -1);
      JyMedication *one;

      if (g_strv_length (parts) != N_PARTS || *parts[0] == '\0' || !is_clean (parts[0]) ||
          !is_clean (parts[3]) || (*parts[1] != '\0' && !is_plain_number (parts[1])) ||
          (*parts[2] != '\0' && !is_plain_number (parts[2])))
        return NULL;

      one = g_new0 (JyMedication, 1);
      one->name = g_strdup (parts[0]);
      one->times = g_strdup (parts[1]);
      one->amount = g_strdup (parts[2]);
      one->unit = g_strdup (parts[3]);
      g_ptr_array_add (list, one);
    }

  return g_steal_pointer (&list);
}

char *
jy_medications_dup_text (const GPtrArray *medications)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < medications->len; i++)
    {
      const JyMedication *one = g_ptr_array_index (medications, i);

      g_string_append_printf (text, "%s%s|%s|%s|%s", i > 0 ? "\n" : "", one->name, one->times,
                              one->amount, one->unit);
    }

  return g_string_free (text, FALSE);
}

/* "5mg" is an amount and its unit, "5" an amount. */
static gboolean
take_amount (JyMedication *self, const char *word)
{
  gsize n = measure_number (word);

  if (n == 0)
    return FALSE;

  self->amount = g_strndup (word, n);
  if (self->unit == NULL)
    self->unit = g_strdup (word + n);
  return TRUE;
}

/* "2次/日" is times a day, and so is "2" unless it @must_say so. */
static gboolean
take_times (JyMedication *self, const char *word, gboolean must_say)
{
  static const char *const ends[] = { "", "次", "次/日", "次/天", "/日", "/d", "/day" };
  gsize n = measure_number (word);

  if (n == 0 || g_ascii_strtod (word, NULL) > MAX_TIMES)
    return FALSE;

  for (gsize i = must_say ? 1 : 0; i < G_N_ELEMENTS (ends); i++)
    if (strcmp (word + n, ends[i]) == 0)
      {
        self->times = g_strndup (word, n);
        return TRUE;
      }

  return FALSE;
}

/* Takes the numbers from the end of @words: name, times, amount and unit; or amount, then times
 * that say so.
 * Returns: how many words are left for the name */
static guint
take_numbers (JyMedication *self, char **words, guint n)
{
  if (n >= 2 && take_times (self, words[n - 1], TRUE))
    n--;
  if (n >= 3 && measure_number (words[n - 1]) == 0 && is_plain_number (words[n - 2]) &&
      (self->times != NULL || (n >= 4 && measure_number (words[n - 3]) > 0)))
    self->unit = g_strdup (words[--n]);
  if (n >= 2 && (self->times != NULL || (n >= 3 && measure_number (words[n - 2]) > 0)) &&
      take_amount (self, words[n - 1]))
    n--;
  if (n >= 2 && self->times == NULL && take_times (self, words[n - 1], FALSE))
    n--;

  return n;
}

static JyMedication *
parse_row (const char *row)
{
  g_autofree char *clean = jy_text_clean (row);
  g_auto (GStrv) words = NULL;
  JyMedication *self;

  g_strdelimit (clean, "|", '/');
  words = g_strsplit (clean, " ", -1);
  if (*clean == '\0')
    return NULL;

  self = g_new0 (JyMedication, 1);
  for (guint i = take_numbers (self, words, g_strv_length (words)); words[i] != NULL; i++)
    words[i][0] = '\0'; /* leaves the name */
  self->name = g_strjoinv (" ", words);
  g_strchomp (self->name);
  if (self->times == NULL)
    self->times = g_strdup ("");
  if (self->amount == NULL)
    self->amount = g_strdup ("");
  if (self->unit == NULL)
    self->unit = g_strdup ("");

  return self;
}

GPtrArray *
jy_medications_parse_typed (const char *typed)
{
  GPtrArray *list = new_list ();
  g_auto (GStrv) rows = NULL;

  rows = g_regex_split_simple ("[;；\\n]", typed, 0, 0);
  for (guint i = 0; rows[i] != NULL; i++)
    {
      JyMedication *one = parse_row (rows[i]);

      if (one != NULL)
        g_ptr_array_add (list, one);
    }

  return list;
}

char *
jy_medication_dup_shown (const JyMedication *self)
{
  if (*self->times == '\0')
    return g_strdup (self->name);
  if (*self->amount == '\0')
    return g_strdup_printf (jy_words_get (NULL, N_("%s, %s× a day")), self->name, self->times);

  /* Translators: a drug, how often a day, how much each time: number and unit */
  return g_strdup_printf (jy_words_get (NULL, N_("%s, %s× a day, %s %s each time")), self->name,
                          self->times, self->amount, self->unit);
}
