/* jy-paper-facts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper-facts.h"

#include "jy-date.h"
#include "jy-paper-field.h"

typedef struct
{
  JyPaperPart add;
  gpointer data;
  GDestroyNotify data_free;
} Part;

struct _JyPaperFacts
{
  GHashTable *values; /* name → text */
  GHashTable *lists;  /* name → GPtrArray of JyPaperFacts */
  GHashTable *parts;  /* name → Part */
  JyPrintedFor subject;
};

static void
part_free (gpointer data)
{
  Part *self = data;

  if (self->data_free != NULL)
    self->data_free (self->data);
  g_free (self);
}

JyPaperFacts *
jy_paper_facts_new (void)
{
  JyPaperFacts *self = g_new0 (JyPaperFacts, 1);

  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->lists =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, part_free);

  return self;
}

void
jy_paper_facts_free (JyPaperFacts *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->values);
  g_hash_table_unref (self->lists);
  g_hash_table_unref (self->parts);
  g_free (self);
}

void
jy_paper_facts_set (JyPaperFacts *self, const char *name, const char *value)
{
  g_hash_table_replace (self->values, g_strdup (name), g_strdup (value != NULL ? value : ""));
}

/* As the records of this country write days. */
void
jy_paper_facts_set_day (JyPaperFacts *self, const char *name, const GDate *day)
{
  g_autofree char *text = NULL;

  if (g_date_valid (day))
    text = g_strdup_printf ("%d年%d月%d日", g_date_get_year (day), (int) g_date_get_month (day),
                            g_date_get_day (day));
  jy_paper_facts_set (self, name, text);
}

void
jy_paper_facts_set_number (JyPaperFacts *self, const char *name, int value)
{
  g_autofree char *text = g_strdup_printf ("%d", value);

  jy_paper_facts_set (self, name, text);
}

/* As the columns of a table have room for. */
void
jy_paper_facts_set_short_day (JyPaperFacts *self, const char *name, const GDate *day)
{
  char text[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (day))
    jy_date_to_text (day, text);
  jy_paper_facts_set (self, name, text);
}

void
jy_paper_facts_set_rate (JyPaperFacts *self, const char *name, JyRate rate)
{
  g_autofree char *text = jy_rate_dup_text (rate);

  jy_paper_facts_set (self, name, rate.denominator > 0 ? text : NULL);
}

void
jy_paper_facts_set_code (JyPaperFacts *self, const char *name, int code)
{
  g_autofree char *numbered = g_strdup_printf ("%s%d", name, code);

  if (code > 0)
    jy_paper_facts_set (self, numbered, "1");
}

void
jy_paper_facts_set_part (
  JyPaperFacts *self, const char *name, JyPaperPart add, gpointer data, GDestroyNotify data_free)
{
  Part *part = g_new0 (Part, 1);

  part->add = add;
  part->data = data;
  part->data_free = data_free;
  g_hash_table_replace (self->parts, g_strdup (name), part);
}

void
jy_paper_facts_add_part (const JyPaperFacts *self, const char *name, JyDocument *document)
{
  const Part *part = g_hash_table_lookup (self->parts, name);

  if (part != NULL)
    part->add (document, part->data);
}

const char *
jy_paper_facts_get (const JyPaperFacts *self, const char *name)
{
  const char *value = g_hash_table_lookup (self->values, name);

  return value != NULL ? value : "";
}

JyPaperFacts *
jy_paper_facts_add_row (JyPaperFacts *self, const char *list)
{
  GPtrArray *rows = g_hash_table_lookup (self->lists, list);
  JyPaperFacts *row = jy_paper_facts_new ();

  if (rows == NULL)
    {
      rows = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_paper_facts_free);
      g_hash_table_insert (self->lists, g_strdup (list), rows);
    }
  g_ptr_array_add (rows, row);

  return row;
}

const GPtrArray *
jy_paper_facts_get_rows (const JyPaperFacts *self, const char *list)
{
  return g_hash_table_lookup (self->lists, list);
}

void
jy_paper_facts_set_subject (JyPaperFacts *self, gint64 household, gint64 resident)
{
  self->subject.household = household;
  self->subject.resident = resident;
}

void
jy_paper_facts_collect_subjects (const JyPaperFacts *self, GArray *subjects)
{
  GHashTableIter iter;
  gpointer rows;

  if (self->subject.household != 0)
    g_array_append_val (subjects, self->subject);
  g_hash_table_iter_init (&iter, self->lists);
  while (g_hash_table_iter_next (&iter, NULL, &rows))
    for (guint i = 0; i < ((GPtrArray *) rows)->len; i++)
      jy_paper_facts_collect_subjects (((GPtrArray *) rows)->pdata[i], subjects);
}

gboolean
jy_paper_facts_has_list (const char *list)
{
  return jy_paper_list_find (list) != NULL;
}

gboolean
jy_paper_facts_has_name (const char *list, const char *field)
{
  const JyPaperField *known = jy_paper_field_find (field);

  return known != NULL && jy_paper_field_is_in (known, list);
}
