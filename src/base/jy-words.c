/* jy-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-words.h"

#include <string.h>

#include <glib/gi18n.h>

#define SOURCE_LANGUAGE "en"
#define MAGIC 0x950412de /* of a file in the byte order of this machine */
#define BETWEEN '\004'   /* a context and its text */
#define N_HEAD 5         /* magic, revision, how many, where originals are, where translations */

/* A file that msgfmt made: a head, two tables of (length, offset) in the order of the originals,
 * and the texts, which end with a zero byte. */
typedef struct
{
  GMappedFile *file; /* (owned): kept, as words are good for ever */
  const char *bytes;
  gsize size;
  guint32 n;
  guint32 originals;
  guint32 translations;
} Catalogue;

static Catalogue chinese; /* set before there is a second thread, then only read */
static GPrivate language; /* static text; NULL: that of the program */

static guint32
read_number (const Catalogue *self, gsize at)
{
  guint32 number;

  memcpy (&number, self->bytes + at, sizeof number);
  return number;
}

/* Whether every text is in the file and ends there; then reading needs no more checks. */
static gboolean
is_whole (const Catalogue *self, guint32 table)
{
  if (table > self->size || (self->size - table) / (2 * sizeof (guint32)) < self->n)
    return FALSE;

  for (gsize i = 0; i < self->n; i++)
    {
      gsize length = read_number (self, table + 8 * i);
      gsize offset = read_number (self, table + 8 * i + 4);

      if (offset > self->size || length >= self->size - offset ||
          self->bytes[offset + length] != '\0')
        return FALSE;
    }

  return TRUE;
}

void
jy_words_set_folder (const char *folder)
{
  g_autofree char *path =
    g_build_filename (folder, "zh_CN", "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);
  Catalogue read = { .file = g_mapped_file_new (path, FALSE, NULL) };

  if (read.file == NULL)
    return;

  read.bytes = g_mapped_file_get_contents (read.file);
  read.size = g_mapped_file_get_length (read.file);
  if (read.size >= N_HEAD * sizeof (guint32) && read_number (&read, 0) == MAGIC)
    {
      read.n = read_number (&read, 8);
      read.originals = read_number (&read, 12);
      read.translations = read_number (&read, 16);
      if (is_whole (&read, read.originals) && is_whole (&read, read.translations))
        {
          chinese = read;
          return;
        }
    }

  g_mapped_file_unref (read.file);
}

static const char *
get_text (const Catalogue *self, guint32 table, gsize i)
{
  return self->bytes + read_number (self, table + 8 * i + 4);
}

/* Returns: (nullable): the translation of @key */
static const char *
look_up (const Catalogue *self, const char *key)
{
  gsize first = 0, end = self->n;

  while (first < end)
    {
      gsize middle = first + (end - first) / 2;
      int order = strcmp (key, get_text (self, self->originals, middle));

      if (order == 0)
        return get_text (self, self->translations, middle);
      if (order < 0)
        end = middle;
      else
        first = middle + 1;
    }

  return NULL;
}

static const char *
translate (const char *context, const char *text)
{
  return context != NULL ? g_dpgettext2 (NULL, context, text) : g_dgettext (NULL, text);
}

const char *
jy_words_get (const char *context, const char *text)
{
  const char *wanted = g_private_get (&language);
  g_autofree char *key = NULL;
  const char *found;

  if (wanted == NULL || *text == '\0')
    return translate (context, text);
  if (g_str_equal (wanted, SOURCE_LANGUAGE))
    return text;

  key = context != NULL ? g_strdup_printf ("%s%c%s", context, BETWEEN, text) : NULL;
  found = look_up (&chinese, key != NULL ? key : text);
  return found != NULL ? found : translate (context, text);
}

JyWordsScope
jy_words_begin (const char *wanted)
{
  JyWordsScope self = { g_private_get (&language) };

  g_private_set (&language, (gpointer) wanted);
  return self;
}

void
jy_words_scope_clear (JyWordsScope *self)
{
  g_private_set (&language, (gpointer) self->before);
}
