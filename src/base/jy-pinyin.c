/* jy-pinyin.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * ICU reads a name in some 50 µs, too long for a register of a million.  Its rules look at whether
 * a character begins the name and, of a few, at the character that follows: so there are few
 * readings, and they are kept.
 */
#include "config.h"

#include "jy-pinyin.h"

#include <string.h>
#include <unicode/utrans.h>

#include "jy-text.h"

#define UMLAUT 0x308

/* Characters whose reading depends on the next one: 令狐, 万俟, 澹台, 长孙. */
#define COMPOUND "令万澹长"

typedef struct
{
  UTransliterator *names; /* reads a surname as a surname */
  UTransliterator *plain;
  GHashTable *first; /* a character that begins a name, and the next if it matters → its reading */
  GHashTable *later;   /* the same for any other character */
  GHashTable *outside; /* a character that is in no name */
} Readers;

static UTransliterator *
open_reader (const char *id)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree gunichar2 *wide = g_utf8_to_utf16 (id, -1, NULL, NULL, NULL);
  UTransliterator *reader =
    utrans_openU ((const UChar *) wide, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);

  if (U_FAILURE (status))
    g_error ("ICU has no %s: %s", id, u_errorName (status));

  return reader;
}

static void
readers_free (gpointer data)
{
  Readers *self = data;

  utrans_close (self->names);
  utrans_close (self->plain);
  g_hash_table_unref (self->first);
  g_hash_table_unref (self->later);
  g_hash_table_unref (self->outside);
  g_free (self);
}

/* A transliterator is not safe to share and slow to open: each thread has its own. */
static Readers *
get_readers (void)
{
  static GPrivate key = G_PRIVATE_INIT (readers_free);
  Readers *self = g_private_get (&key);

  if (self == NULL)
    {
      self = g_new (Readers, 1);
      self->names = open_reader ("Han-Latin/Names");
      self->plain = open_reader ("Han-Latin");
      self->first = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      self->later = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      self->outside = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      g_private_set (&key, self);
    }

  return self;
}

/* Returns: (transfer full): @text in Latin letters with tones, decomposed */
static char *
transliterate (UTransliterator *reader, const char *text)
{
  enum
  {
    CAPACITY = 256
  };
  UErrorCode status = U_ZERO_ERROR;
  g_autofree gunichar2 *wide = NULL;
  g_autofree char *latin = NULL;
  UChar buffer[CAPACITY];
  glong n = 0;
  gint32 length, limit;

  wide = g_utf8_to_utf16 (text, -1, NULL, &n, NULL);
  g_assert (wide != NULL && n < 8); /* three characters at most */
  memcpy (buffer, wide, (gsize) n * sizeof *buffer);
  length = limit = (gint32) n;
  utrans_transUChars (reader, buffer, &length, CAPACITY, 0, &limit, &status);
  g_assert (U_SUCCESS (status));

  latin = g_utf16_to_utf8 ((const gunichar2 *) buffer, length, NULL, NULL, NULL);
  return g_utf8_normalize (latin, -1, G_NORMALIZE_DEFAULT);
}

/* Returns: (transfer none): the reading of the character that @key begins with, as @reader reads it
 * after @before (one character or "") */
static const char *
read_character (GHashTable *kept, UTransliterator *reader, const char *before, const char *key)
{
  char *reading = g_hash_table_lookup (kept, key);

  if (reading == NULL)
    {
      g_autofree char *text = g_strconcat (before, key, NULL);
      g_autofree char *latin = transliterate (reader, text);
      g_auto (GStrv) words = g_strsplit (latin, " ", 3);
      gsize n = *before != '\0' ? 1 : 0;

      reading = g_strdup (g_strv_length (words) > n ? words[n] : "");
      g_hash_table_insert (kept, g_strdup (key), reading);
    }

  return reading;
}

/* Appends the syllables of @latin, which blanks part; @umlaut is what stands for ü. */
static void
add_syllables (GPtrArray *syllables, const char *latin, char umlaut)
{
  g_autoptr (GString) syllable = g_string_new (NULL);

  for (const char *p = latin;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c < 0x80 && g_ascii_isalnum ((char) c))
        g_string_append_c (syllable, g_ascii_tolower ((char) c));
      else if (c == UMLAUT && g_str_has_suffix (syllable->str, "u"))
        syllable->str[syllable->len - 1] = umlaut;
      else if (!g_unichar_ismark (c) && syllable->len > 0)
        {
          g_ptr_array_add (syllables, g_strdup (syllable->str));
          g_string_truncate (syllable, 0);
        }

      if (c == 0)
        break;
    }
}

static gboolean
is_han (const char *p)
{
  return *p != '\0' && g_unichar_get_script (g_utf8_get_char (p)) == G_UNICODE_SCRIPT_HAN;
}

/* Returns: (transfer none): the reading of the character at @p of @name */
static const char *
read_at (Readers *readers, const char *name, const char *p, gboolean as_name)
{
  const char *next = g_utf8_next_char (p);
  g_autofree char *character = g_strndup (p, (gsize) (next - p));
  g_autofree char *key = NULL;

  if (!as_name)
    return read_character (readers->outside, readers->plain, "", character);

  if (is_han (next) && strstr (COMPOUND, character) != NULL)
    next = g_utf8_next_char (next);
  key = g_strndup (p, (gsize) (next - p));
  if (p == name)
    return read_character (readers->first, readers->names, "", key);
  return read_character (readers->later, readers->names, "一", key);
}

/* Returns: (transfer full): the syllables of @name; a surname as one if @as_name */
static GStrv
read_syllables (const char *name, gboolean as_name, char umlaut)
{
  Readers *readers = get_readers ();
  g_autoptr (GPtrArray) syllables = g_ptr_array_new ();
  const char *p = name;

  while (*p != '\0')
    {
      const char *end = g_utf8_next_char (p);

      if (is_han (p))
        add_syllables (syllables, read_at (readers, name, p, as_name), umlaut);
      else /* up to the next Chinese character */
        {
          g_autofree char *part = NULL;
          g_autofree char *decomposed = NULL;

          while (*end != '\0' && !is_han (end))
            end = g_utf8_next_char (end);
          part = g_strndup (p, (gsize) (end - p));
          decomposed = g_utf8_normalize (part, -1, G_NORMALIZE_DEFAULT);
          add_syllables (syllables, decomposed, umlaut);
        }
      p = end;
    }

  g_ptr_array_add (syllables, NULL);
  return (GStrv) g_ptr_array_steal (syllables, NULL);
}

static char *
dup_initials (GStrv syllables)
{
  GString *initials = g_string_new (NULL);

  for (gsize i = 0; syllables[i] != NULL; i++)
    g_string_append_c (initials, syllables[i][0]);

  return g_string_free (initials, FALSE);
}

JyPinyin *
jy_pinyin_new (const char *name)
{
  JyPinyin *self = g_new0 (JyPinyin, 1);
  g_autofree char *clean = jy_text_clean (name);
  g_auto (GStrv) other = NULL;

  self->syllables = read_syllables (clean, TRUE, 'u');
  self->full = g_strjoinv ("", self->syllables);
  self->initials = dup_initials (self->syllables);

  other = read_syllables (clean, FALSE, 'u');
  if (g_strv_equal ((const char *const *) other, (const char *const *) self->syllables))
    {
      g_strfreev (other);
      other = read_syllables (clean, TRUE, 'v');
    }
  if (!g_strv_equal ((const char *const *) other, (const char *const *) self->syllables))
    {
      self->other_full = g_strjoinv ("", other);
      self->other_initials = dup_initials (other);
    }

  return self;
}

void
jy_pinyin_free (JyPinyin *self)
{
  if (self == NULL)
    return;

  g_free (self->full);
  g_free (self->initials);
  g_strfreev (self->syllables);
  g_free (self->other_full);
  g_free (self->other_initials);
  g_free (self);
}
