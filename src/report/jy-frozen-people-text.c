/* jy-frozen-people-text.c - people as text, and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-frozen-people-private.h"
#include "jy-frozen-text.h"
#include "jy-id.h"

/* Lines: "people 1"; "unit" with each id, and "profile" with its slots ("SLOT", or "SLOT=N"),
 * both then named by their position; "person" or "household" by id, with how much greater that is
 * than the one before it, number, name, and pairs of a unit and a profile. */
#define FORMAT_KIND "people"
#define FORMAT_VERSION 1

typedef struct
{
  const JyFrozenPeople *people;
  GArray *units;        /* gint64, in order */
  GHashTable *profiles; /* text → position */
  GString *text;        /* of units and profiles */
  GString *lines;       /* of people */
} Writing;

static void
write_units (Writing *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);
  const GArray *counts = self->people->counts;

  for (guint i = 0; i < counts->len; i++)
    {
      const JyFrozenCount *count = &g_array_index (counts, JyFrozenCount, i);

      if (g_hash_table_add (seen, (gpointer) &count->unit))
        g_array_append_val (self->units, count->unit);
    }
  g_array_sort (self->units, jy_id_compare);

  for (guint i = 0; i < self->units->len; i++)
    {
      jy_frozen_text_begin (self->text, "unit");
      jy_frozen_text_add_int (self->text, g_array_index (self->units, gint64, i));
      jy_frozen_text_end (self->text);
    }
}

/* Returns: which profile the slots from @at on are, as far as they are of the same unit and person;
 * @at is then behind them */
static guint
write_profile (Writing *self, guint *at)
{
  const GArray *counts = self->people->counts;
  const JyFrozenCount *first = &g_array_index (counts, JyFrozenCount, *at);
  g_autoptr (GString) slots = g_string_new (NULL);
  gpointer known;
  guint position;

  for (; *at < counts->len; (*at)++)
    {
      const JyFrozenCount *count = &g_array_index (counts, JyFrozenCount, *at);

      if (count->id != first->id || count->is_household != first->is_household ||
          count->unit != first->unit)
        break;
      jy_frozen_text_add_int (slots, count->slot);
      if (count->n != 0)
        g_string_append_printf (slots, "=%d", count->n);
    }

  if (g_hash_table_lookup_extended (self->profiles, slots->str, NULL, &known))
    return GPOINTER_TO_UINT (known);

  position = g_hash_table_size (self->profiles);
  jy_frozen_text_begin (self->text, "profile");
  g_string_append (self->text, slots->str);
  jy_frozen_text_end (self->text);
  g_hash_table_insert (self->profiles, g_string_free (g_steal_pointer (&slots), FALSE),
                       GUINT_TO_POINTER (position));

  return position;
}

static guint
find_unit (const Writing *self, gint64 id)
{
  guint position = 0;

  g_array_binary_search (self->units, &id, jy_id_compare, &position);
  return position;
}

static void
write_people (Writing *self)
{
  const GArray *counts = self->people->counts;
  const JyFrozenPerson *before = NULL;
  guint at = 0;

  for (guint i = 0; i < self->people->people->len; i++)
    {
      const JyFrozenPerson *person = g_ptr_array_index (self->people->people, i);
      gboolean is_first = before == NULL || before->is_household != person->is_household;

      jy_frozen_text_begin (self->lines, person->is_household ? "household" : "person");
      jy_frozen_text_add_int (self->lines, person->id - (is_first ? 0 : before->id));
      jy_frozen_text_add (self->lines, person->number);
      jy_frozen_text_add (self->lines, person->name);
      while (at < counts->len)
        {
          const JyFrozenCount *count = &g_array_index (counts, JyFrozenCount, at);

          if (count->id != person->id || (count->is_household != 0) != person->is_household)
            break; /* everybody who counts is named */
          jy_frozen_text_add_int (self->lines, find_unit (self, count->unit));
          jy_frozen_text_add_int (self->lines, write_profile (self, &at));
        }
      jy_frozen_text_end (self->lines);
      before = person;
    }
}

char *
jy_frozen_people_dup_text (const JyFrozenPeople *self)
{
  g_autoptr (GArray) units = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GHashTable) profiles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) lines = g_string_new (NULL);
  Writing writing = { .people = self,
                      .units = units,
                      .profiles = profiles,
                      .text = g_string_new (NULL),
                      .lines = lines };

  jy_frozen_text_begin (writing.text, FORMAT_KIND);
  jy_frozen_text_add_int (writing.text, FORMAT_VERSION);
  jy_frozen_text_end (writing.text);
  write_units (&writing);
  write_people (&writing);
  g_string_append_len (writing.text, lines->str, (gssize) lines->len);

  return g_string_free (writing.text, FALSE);
}

typedef struct
{
  JyFrozenPeople *people;
  GArray *units;       /* gint64 */
  GPtrArray *profiles; /* GArray of JyFrozenCount: slots and how often */
  gint64 last[2];      /* id of a person, of a household */
} Reading;

static void
read_profile (Reading *self, const JyFrozenReader *line)
{
  GArray *profile = g_array_new (FALSE, FALSE, sizeof (JyFrozenCount));

  for (guint i = 0; i < jy_frozen_reader_get_n (line); i++)
    {
      const char *text = jy_frozen_reader_get (line, i);
      JyFrozenCount count = { 0 };
      char *end = NULL;

      count.slot = (guint) g_ascii_strtoull (text != NULL ? text : "", &end, 10);
      if (end != NULL && *end == '=')
        count.n = (int) g_ascii_strtoll (end + 1, NULL, 10);
      g_array_append_val (profile, count);
    }

  g_ptr_array_add (self->profiles, profile);
}

static void
read_person (Reading *self, const JyFrozenReader *line, gboolean is_household)
{
  gint64 id = self->last[is_household] += jy_frozen_reader_get_int (line, 0);

  jy_frozen_people_name (self->people, is_household, id, jy_frozen_reader_get (line, 1),
                         jy_frozen_reader_get (line, 2));
  for (guint i = 3; i + 1 < jy_frozen_reader_get_n (line); i += 2)
    {
      guint unit = (guint) jy_frozen_reader_get_int (line, i);
      guint which = (guint) jy_frozen_reader_get_int (line, i + 1);
      const GArray *profile;

      if (unit >= self->units->len || which >= self->profiles->len)
        continue;
      profile = g_ptr_array_index (self->profiles, which);
      for (guint c = 0; c < profile->len; c++)
        {
          const JyFrozenCount *count = &g_array_index (profile, JyFrozenCount, c);

          jy_frozen_people_add (self->people, is_household, id, count->slot,
                                g_array_index (self->units, gint64, unit), count->n);
        }
    }
}

JyFrozenPeople *
jy_frozen_people_parse (const char *text, GError **error)
{
  g_auto (JyFrozenReader) line = { 0 };
  g_autoptr (GArray) units = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) profiles = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  Reading reading = { .units = units, .profiles = profiles };

  jy_frozen_reader_init (&line, text);
  if (!jy_frozen_reader_open (&line, FORMAT_KIND, FORMAT_VERSION, error))
    return NULL;

  reading.people = jy_frozen_people_new ();
  while (jy_frozen_reader_next (&line))
    if (jy_frozen_reader_is (&line, "unit"))
      {
        gint64 id = jy_frozen_reader_get_int (&line, 0);

        g_array_append_val (units, id);
      }
    else if (jy_frozen_reader_is (&line, "profile"))
      read_profile (&reading, &line);
    else if (jy_frozen_reader_is (&line, "person"))
      read_person (&reading, &line, FALSE);
    else if (jy_frozen_reader_is (&line, "household"))
      read_person (&reading, &line, TRUE);
  jy_frozen_people_finish (reading.people);

  return reading.people;
}
