/* jy-search-ranges.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-search-ranges.h"

#include <string.h>

#include "jy-search-keys.h"
#include "jy-text.h"

#define MIN_LAST_DIGITS 4 /* of a number: fewer would find anybody */
#define MIN_FIRST_DIGITS 6
#define ID_NUMBER_LENGTH 18

static void
range_clear (gpointer data)
{
  JySearchRange *self = data;

  g_free (self->from);
}

static void
add_range (GArray *ranges, char kind, const char *text)
{
  JySearchRange range = { .inside = strchr (JY_KEY_PARTS, kind) != NULL,
                          .from = g_strdup_printf ("%c%s", kind, text) };

  g_array_append_val (ranges, range);
}

/* What was typed, sorted out. */
typedef struct
{
  char *folded;   /* (owned) */
  char *reversed; /* (owned): its upper case, backwards */
  gsize length;   /* in bytes */
  gboolean has_digits;
  gboolean has_letters;
  gboolean has_others;
} Typed;

static void
typed_init (Typed *self, const char *text)
{
  g_autofree char *upper = NULL;

  self->folded = jy_text_fold (text);
  self->length = strlen (self->folded);
  upper = g_ascii_strup (self->folded, -1);
  self->reversed = jy_text_reverse (upper);
  for (const char *p = self->folded; *p != '\0'; p++)
    if (g_ascii_isdigit (*p))
      self->has_digits = TRUE;
    else if (g_ascii_isalpha (*p))
      self->has_letters = TRUE;
    else
      self->has_others = TRUE;
}

static void
typed_clear (Typed *self)
{
  g_free (self->folded);
  g_free (self->reversed);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Typed, typed_clear)

static GArray *
list_ranges (void)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (JySearchRange));

  g_array_set_clear_func (ranges, range_clear);
  return ranges;
}

/* Whole things before their parts. */
static GArray *
list_people_ranges (const Typed *typed)
{
  GArray *ranges = list_ranges ();

  if (typed->has_digits && !typed->has_others)
    {
      if (typed->length >= MIN_LAST_DIGITS)
        {
          add_range (ranges, JY_KEY_ID_NUMBER, typed->reversed);
          add_range (ranges, JY_KEY_PHONE, typed->reversed);
          add_range (ranges, JY_KEY_PHONE_FORWARD, typed->folded);
        }
      if (typed->length >= MIN_FIRST_DIGITS && typed->length < ID_NUMBER_LENGTH)
        {
          JySearchRange range = { .of_numbers = TRUE, .from = g_ascii_strup (typed->folded, -1) };

          g_array_append_val (ranges, range);
        }
      return ranges;
    }

  add_range (ranges, JY_KEY_NAME, typed->folded);
  if (typed->has_letters && !typed->has_others)
    {
      add_range (ranges, JY_KEY_INITIALS, typed->folded);
      add_range (ranges, JY_KEY_PINYIN, typed->folded);
      add_range (ranges, JY_KEY_PINYIN_PART, typed->folded);
      if (typed->length >= 2)
        add_range (ranges, JY_KEY_INITIALS_PART, typed->folded);
    }
  add_range (ranges, JY_KEY_NAME_PART, typed->folded);

  return ranges;
}

static GArray *
list_household_ranges (const Typed *typed)
{
  GArray *ranges = list_ranges ();

  add_range (ranges, JY_KEY_NUMBER, typed->folded);
  if (typed->has_digits && !typed->has_letters && !typed->has_others &&
      typed->length >= MIN_LAST_DIGITS)
    {
      add_range (ranges, JY_KEY_PHONE, typed->reversed);
      add_range (ranges, JY_KEY_PHONE_FORWARD, typed->folded);
    }
  add_range (ranges, JY_KEY_ADDRESS, typed->folded);
  add_range (ranges, JY_KEY_ADDRESS_PART, typed->folded);

  return ranges;
}

/* Returns: (transfer full): a number without what people part its digits with; other text as it is
 */
static char *
dup_plain_number (const char *text)
{
  gboolean is_number = text[strspn (text, "0123456789 -+()")] == '\0';

  return is_number ? jy_text_dup_digits (text) : g_strdup (text);
}

GArray *
jy_search_ranges_of_people (const char *text)
{
  g_autofree char *plain = dup_plain_number (text);
  g_auto (Typed) typed = { 0 };

  typed_init (&typed, plain);

  return typed.length > 0 ? list_people_ranges (&typed) : list_ranges ();
}

GArray *
jy_search_ranges_of_households (const char *text)
{
  g_auto (Typed) typed = { 0 };

  typed_init (&typed, text);

  return typed.length > 0 ? list_household_ranges (&typed) : list_ranges ();
}
