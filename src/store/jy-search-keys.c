/* jy-search-keys.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-search-keys.h"

#include <string.h>

#include "jy-text.h"

#define MAX_CHARACTERS 24 /* of a key: nobody types more */
#define MAX_PARTS 16      /* of a name or an address */

static char *
join (const char *first, const char *second, const char *third)
{
  return g_strjoin ("\n", first, second != NULL ? second : "", third != NULL ? third : "", NULL);
}

char *
jy_keyed_resident (const char *name, const char *id_number, const char *phone)
{
  return join (name, id_number, phone);
}

char *
jy_keyed_household (const char *number, const char *address, const char *phone)
{
  return join (number, address, phone);
}

/* At most MAX_CHARACTERS of @text. */
static void
add_key (GPtrArray *keys, char kind, const char *text)
{
  const char *end = text;

  for (gsize i = 0; i < MAX_CHARACTERS && *end != '\0'; i++)
    end = g_utf8_next_char (end);

  if (end > text)
    g_ptr_array_add (keys, g_strdup_printf ("%c%.*s", kind, (int) (end - text), text));
}

static gboolean
is_han (gunichar c)
{
  return g_unichar_get_script (c) == G_UNICODE_SCRIPT_HAN;
}

/* Inside a name, what may be looked for begins with a Chinese character or after a dot. */
static void
add_name (GPtrArray *keys, const char *name)
{
  g_autofree char *folded = jy_text_fold (name);
  gboolean after_dot = FALSE;
  gsize n = 0;

  add_key (keys, JY_KEY_NAME, folded);
  for (const char *p = folded; *p != '\0' && n < MAX_PARTS; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (p > folded && (after_dot || is_han (c)))
        {
          add_key (keys, JY_KEY_NAME_PART, p);
          n++;
        }
      after_dot = !g_unichar_isalnum (c);
    }
}

static void
add_pinyin (GPtrArray *keys, const char *name)
{
  g_autoptr (JyPinyin) pinyin = jy_pinyin_new (name);
  const char *rest = pinyin->full;

  add_key (keys, JY_KEY_PINYIN, pinyin->full);
  add_key (keys, JY_KEY_INITIALS, pinyin->initials);
  if (pinyin->other_full != NULL)
    {
      add_key (keys, JY_KEY_PINYIN, pinyin->other_full);
      if (!g_str_equal (pinyin->other_initials, pinyin->initials))
        add_key (keys, JY_KEY_INITIALS, pinyin->other_initials);
    }

  for (gsize i = 0; i < MAX_PARTS && pinyin->syllables[i] != NULL; i++)
    {
      rest += strlen (pinyin->syllables[i]);
      if (*rest != '\0')
        add_key (keys, JY_KEY_PINYIN_PART, rest);
    }
  for (gsize i = 1; i < MAX_PARTS && i + 1 < strlen (pinyin->initials); i++)
    add_key (keys, JY_KEY_INITIALS_PART, pinyin->initials + i);
}

static void
add_reversed (GPtrArray *keys, char kind, const char *text)
{
  g_autofree char *reversed = jy_text_reverse (text);

  add_key (keys, kind, reversed);
}

static void
add_phone (GPtrArray *keys, const char *text)
{
  g_autofree char *phone = jy_text_dup_phone (text);

  add_reversed (keys, JY_KEY_PHONE, phone);
  add_key (keys, JY_KEY_PHONE_FORWARD, phone);
}

GPtrArray *
jy_search_keys_of_resident (const char *keyed)
{
  g_auto (GStrv) parts = g_strsplit (keyed, "\n", 3);
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);

  if (g_strv_length (parts) == 3)
    {
      add_name (keys, parts[0]);
      add_pinyin (keys, parts[0]);
      add_reversed (keys, JY_KEY_ID_NUMBER, parts[1]);
      add_phone (keys, parts[2]);
    }

  return g_steal_pointer (&keys);
}

/* Whether a part of an address ends after @c. */
static gboolean
ends_part (gunichar c)
{
  static const char *const ends = "省市州盟区县旗镇乡村街道路巷弄里组队社屯寨栋幢楼院号门园";
  char text[7] = "";

  g_unichar_to_utf8 (c, text);
  return !g_unichar_isalnum (c) || strstr (ends, text) != NULL;
}

static void
add_address (GPtrArray *keys, const char *address)
{
  g_autofree char *folded = jy_text_fold (address);
  gunichar before = 0;
  gsize n = 0;

  add_key (keys, JY_KEY_ADDRESS, folded);
  for (const char *p = folded; *p != '\0' && n < MAX_PARTS; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean is_number = g_unichar_isdigit (c) && !g_unichar_isdigit (before);

      if (p > folded && g_unichar_isalnum (c) && (ends_part (before) || is_number))
        {
          add_key (keys, JY_KEY_ADDRESS_PART, p);
          n++;
        }
      before = c;
    }
}

GPtrArray *
jy_search_keys_of_household (const char *keyed)
{
  g_auto (GStrv) parts = g_strsplit (keyed, "\n", 3);
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);

  if (g_strv_length (parts) == 3)
    {
      g_autofree char *number = jy_text_fold (parts[0]);

      add_key (keys, JY_KEY_NUMBER, number);
      if (*number == '0')
        add_key (keys, JY_KEY_NUMBER, number + strspn (number, "0"));
      add_address (keys, parts[1]);
      add_phone (keys, parts[2]);
    }

  return g_steal_pointer (&keys);
}

char *
jy_name_key (const char *name)
{
  g_autofree char *folded = jy_text_fold (name);
  g_autoptr (JyPinyin) pinyin = jy_pinyin_new (name);
  g_autofree char *syllables = g_strjoinv (" ", pinyin->syllables);

  return g_strconcat (syllables, "  ", folded, NULL);
}

char *
jy_number_key (const char *number)
{
  g_autofree char *folded = jy_text_fold (number);
  GString *key = g_string_new (NULL);
  const char *p = folded;

  while (*p != '\0')
    {
      gsize zeros = strspn (p, "0");
      gsize digits = strspn (p + zeros, "0123456789");

      /* The length first: of two numbers the longer one is the greater. */
      if (zeros + digits > 0)
        g_string_append_printf (key, "%02d%.*s", (int) MIN (digits, 99), (int) digits, p + zeros);
      else
        g_string_append_len (key, p, g_utf8_next_char (p) - p);
      p += zeros + digits > 0 ? (gssize) (zeros + digits) : g_utf8_next_char (p) - p;
    }

  return g_string_free (key, FALSE);
}
