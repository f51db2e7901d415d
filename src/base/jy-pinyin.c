/* jy-pinyin.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A name is read as ICU reads it (`Han-Latin/Names`), but without ICU, whose rules take a tenth of
 * a second and some megabytes to load, and 50 µs for a name.  The rules look at whether a character
 * begins the name and, of three, at the one that follows.
 */
#include "config.h"

#include "jy-pinyin.h"

#include <string.h>

#include "jy-pinyin-table.h"
#include "jy-text.h"

#define UMLAUT 0x308

/* Characters of the table, in two ranges. */
#define FIRST 0x3000
#define LAST 0x9FFF
#define FIRST_RARE 0x20000
#define LAST_RARE 0x3134F

/* What is read otherwise in a name: as its beginning, or anywhere. */
/* clang-format off */
static const struct
{
  const char *text; /* the character, and the next if it matters */
  const char *syllable;
  gboolean is_anywhere;
} in_names[] = {
  { "乐", "yue", FALSE },
  { "仇", "qiu", TRUE },
  { "刀", "diao", FALSE },
  { "区", "ou", FALSE },
  { "单", "shan", FALSE },
  { "卜", "bu", FALSE },
  { "召", "shao", FALSE },
  { "员", "yun", FALSE },
  { "尉", "yu", FALSE },
  { "峙", "shi", TRUE },
  { "折", "she", FALSE },
  { "曾", "zeng", TRUE },
  { "查", "zha", FALSE },
  { "牟", "mu", FALSE },
  { "盖", "ge", FALSE },
  { "种", "chong", FALSE },
  { "秘", "bi", FALSE },
  { "筠", "jun", TRUE },
  { "粘", "nian", FALSE },
  { "繁", "po", FALSE },
  { "翟", "zhai", TRUE },
  { "莘", "xin", TRUE },
  { "解", "xie", FALSE },
  { "重", "chong", FALSE },
  { "长孙", "zhang", FALSE },
  { "长", "chang", TRUE },
  { "隗", "wei", TRUE },
  { "靓", "liang", TRUE },
  { "万俟", "mo", TRUE },
  { "澹台", "tan", TRUE },
};
/* clang-format on */

/* For each character of a range the row of its syllable + 1; 0: it has no reading. */
typedef struct
{
  guint16 common[LAST - FIRST + 1];
  guint16 rare[LAST_RARE - FIRST_RARE + 1];
} Index;

static guint16 *
find_place (Index *self, gunichar c)
{
  if (c >= FIRST && c <= LAST)
    return &self->common[c - FIRST];
  if (c >= FIRST_RARE && c <= LAST_RARE)
    return &self->rare[c - FIRST_RARE];

  return NULL;
}

/* Made once, by the first thread that asks, in about a millisecond. */
static Index *
get_index (void)
{
  static Index *index;

  if (g_once_init_enter (&index))
    {
      Index *made = g_new0 (Index, 1);

      for (gsize i = 0; jy_pinyin_rows[i].syllable != NULL; i++)
        for (const char *p = jy_pinyin_rows[i].characters; *p != '\0'; p = g_utf8_next_char (p))
          *find_place (made, g_utf8_get_char (p)) = (guint16) (i + 1);
      g_once_init_leave (&index, made);
    }

  return index;
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

/* Returns: (transfer none) (nullable): the syllable of the character at @p of @name */
static const char *
read_at (const char *name, const char *p, gboolean as_name)
{
  const guint16 *place;

  for (gsize i = 0; as_name && i < G_N_ELEMENTS (in_names); i++)
    if (in_names[i].text[0] == p[0] && g_str_has_prefix (p, in_names[i].text) &&
        (in_names[i].is_anywhere || p == name))
      return in_names[i].syllable;

  place = find_place (get_index (), g_utf8_get_char (p));
  return place != NULL && *place != 0 ? jy_pinyin_rows[*place - 1].syllable : NULL;
}

static void
add_syllable (GPtrArray *syllables, const char *syllable, char umlaut)
{
  char *copy = g_strdup (syllable);

  g_strdelimit (copy, "v", umlaut);
  g_ptr_array_add (syllables, copy);
}

/* Returns: (transfer full): the syllables of @name; a surname as one if @as_name */
static GStrv
read_syllables (const char *name, gboolean as_name, char umlaut)
{
  g_autoptr (GPtrArray) syllables = g_ptr_array_new ();
  const char *p = name;

  while (*p != '\0')
    {
      const char *end = g_utf8_next_char (p);

      if (is_han (p))
        {
          const char *syllable = read_at (name, p, as_name);

          if (syllable != NULL)
            add_syllable (syllables, syllable, umlaut);
        }
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
