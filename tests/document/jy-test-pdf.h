/* jy-test-pdf.h - what the text of a PDF says, field by field, read by another program
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>
#include <stdio.h>

#include "document/jy-test-pages.h"

/* In points, from the top left of the page. */
typedef struct
{
  guint page;
  double x;
  double y;
  char *text;
} JyTestWord;

static inline void
jy_test_word_free (gpointer data)
{
  JyTestWord *self = data;

  g_free (self->text);
  g_free (self);
}

/* Returns: (transfer full): what pdftotext says of every word: where it stands */
static inline char *
jy_test_run_pdftotext (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                                                      "pdftotext", "-bbox", "-q", path, "-", NULL);
  char *said = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &said, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));
  return said;
}

/* @line: <word xMin="1" yMin="2" xMax="3" yMax="4">text</word>
 * Returns: (transfer full) (nullable) */
static inline JyTestWord *
jy_test_parse_word (const char *line, guint page)
{
  double left, top, right, bottom;
  const char *from = strchr (line, '>');
  const char *to = from != NULL ? g_strrstr (from, "</word>") : NULL;
  GString *text;
  JyTestWord *word;

  if (to == NULL || sscanf (line, " <word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\"",
                            &left, &top, &right, &bottom) != 4)
    return NULL;

  text = g_string_new_len (from + 1, to - from - 1);
  g_string_replace (text, "&lt;", "<", 0);
  g_string_replace (text, "&gt;", ">", 0);
  g_string_replace (text, "&quot;", "\"", 0);
  g_string_replace (text, "&apos;", "'", 0);
  g_string_replace (text, "&amp;", "&", 0);
  word = g_new0 (JyTestWord, 1);
  word->page = page;
  word->x = (left + right) / 2;
  word->y = (top + bottom) / 2;
  word->text = g_string_free (text, FALSE);
  return word;
}

/* Returns: (transfer full) (element-type JyTestWord): in the order of the file */
static inline GPtrArray *
jy_test_read_pdf (const char *path)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (jy_test_word_free);
  g_autofree char *said = jy_test_run_pdftotext (path);
  g_auto (GStrv) lines = g_strsplit (said, "\n", -1);
  guint n_pages = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      JyTestWord *word;

      if (strstr (lines[i], "<page ") != NULL)
        n_pages++;
      else if ((word = jy_test_parse_word (lines[i], n_pages - 1)) != NULL)
        g_ptr_array_add (words, word);
    }

  return words;
}

static inline gboolean
jy_test_word_is_in (const JyTestWord *self, const JyPageItem *item)
{
  return self->page == item->page && item->x - TOLERANCE <= self->x &&
         self->x <= item->x + item->width + TOLERANCE && item->y - TOLERANCE <= self->y &&
         self->y <= item->y + item->height + TOLERANCE;
}

/* Without blanks: a line may have been broken. */
static inline void
jy_test_append_solid (GString *to, const char *text, gsize length)
{
  g_autofree char *same = g_utf8_normalize (text, (gssize) length, G_NORMALIZE_ALL_COMPOSE);

  for (const char *at = same; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isspace (g_utf8_get_char (at)))
      g_string_append_unichar (to, g_utf8_get_char (at));
}

/* A font may have one glyph for two characters: both dashes, a Chinese radical and the character
 * that it is alone. */
static inline gboolean
jy_test_is_same_glyph (gunichar said, gunichar wanted)
{
  return said == wanted || (said == 0x2012 && wanted == 0x2013) ||
         (0x2e80 <= said && said <= 0x2eff && wanted >= 0x4e00);
}

static inline gboolean
jy_test_is_same_text (const char *said, const char *wanted)
{
  while (*said != '\0' && jy_test_is_same_glyph (g_utf8_get_char (said), g_utf8_get_char (wanted)))
    {
      said = g_utf8_next_char (said);
      wanted = g_utf8_next_char (wanted);
    }

  return *said == '\0' && *wanted == '\0';
}

/* Every text of the pages stands in the file, in its place and nowhere near it. */
static inline void
jy_test_assert_pdf (const char *path, const JyPrintout *printout)
{
  g_autoptr (GPtrArray) words = jy_test_read_pdf (path);
  guint first = 0;

  g_assert_cmpuint (words->len, >, 0);
  for (guint i = 0; i < printout->items->len; i++)
    {
      const JyPageItem *item = jy_test_get_item (printout, i);
      g_autoptr (GString) wanted = g_string_new (NULL);
      g_autoptr (GString) said = g_string_new (NULL);

      if (item->kind != JY_ITEM_TEXT)
        continue;
      while (first < words->len && ((JyTestWord *) words->pdata[first])->page < item->page)
        first++;
      for (guint w = first; w < words->len && ((JyTestWord *) words->pdata[w])->page == item->page;
           w++)
        {
          const JyTestWord *word = words->pdata[w];

          if (jy_test_word_is_in (word, item))
            jy_test_append_solid (said, word->text, strlen (word->text));
        }
      jy_test_append_solid (wanted, item->text, item->length);
      if (!jy_test_is_same_text (said->str, wanted->str))
        g_error ("page %u at %g, %g: %s, not %s", item->page + 1, item->x, item->y, said->str,
                 wanted->str);
    }
}
