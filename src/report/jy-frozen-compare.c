/* jy-frozen-compare.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-frozen-compare.h"

#include "jy-sheet-text.h"

#define NONE G_MAXUINT

/* One of the two, and the sheet that is compared. */
typedef struct
{
  const JyFrozenReport *report;
  guint number;
  const JySheet *sheet;
} Side;

typedef struct
{
  Side then;
  Side now;
  GArray *columns; /* guint: of each column of then that of now, or NONE */
  GPtrArray *changes;
} Comparison;

void
jy_figure_change_free (JyFigureChange *self)
{
  g_free (self->sheet);
  g_free (self->row);
  g_free (self->column);
  g_free (self->then);
  g_free (self->now);
  g_clear_pointer (&self->left, g_array_unref);
  g_clear_pointer (&self->came, g_array_unref);
  g_free (self);
}

/* Returns: (transfer full): of whom or what the row is, in whatever language */
static char *
dup_row_key (const Side *side, guint row)
{
  guint n_rows = side->sheet->n_rows;

  if (jy_sheet_is_total (side->sheet, row))
    return g_strdup_printf ("total %u", n_rows - row);

  for (guint c = 0; c < side->sheet->n_columns; c++)
    {
      JyFrozenSource source;

      if (!jy_frozen_sheets_find_source (side->report->sheets, side->number, row, c, &source))
        continue;
      if (source.resident != 0)
        return g_strdup_printf ("resident %" G_GINT64_FORMAT, source.resident);
      if (!source.is_all)
        return g_strdup_printf ("unit %" G_GINT64_FORMAT, source.unit);
    }

  return jy_sheet_dup_text (side->sheet, row, 0);
}

/* Returns: (transfer full): key to row + 1; of rows with one key each has its number behind it */
static GHashTable *
key_rows (const Side *side, GPtrArray *keys)
{
  GHashTable *rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint r = 0; r < side->sheet->n_rows; r++)
    {
      g_autofree char *key = dup_row_key (side, r);
      char *unique = g_strdup (key);

      for (guint n = 2; g_hash_table_contains (rows, unique); n++)
        {
          g_free (unique);
          unique = g_strdup_printf ("%s %u", key, n);
        }
      g_ptr_array_add (keys, g_strdup (unique));
      g_hash_table_insert (rows, unique, GUINT_TO_POINTER (r + 1));
    }

  return rows;
}

static gboolean
has_same_types (const JySheet *a, const JySheet *b)
{
  if (a->n_columns != b->n_columns)
    return FALSE;
  for (guint c = 0; c < a->n_columns; c++)
    if (a->columns[c].type != b->columns[c].type)
      return FALSE;

  return TRUE;
}

/* What was kept by an earlier program is known by its headings alone. */
static gboolean
is_same_column (const JySheetColumn *a, const JySheetColumn *b)
{
  if (a->id != NULL && b->id != NULL)
    return g_str_equal (a->id, b->id);

  return g_strcmp0 (a->title, b->title) == 0 && g_strcmp0 (a->group, b->group) == 0;
}

static guint
find_column (const JySheet *sheet, const JySheetColumn *column)
{
  for (guint c = 0; c < sheet->n_columns; c++)
    if (is_same_column (&sheet->columns[c], column))
      return c;

  return NONE;
}

static gboolean
has_all_titles (const JySheet *a, const JySheet *b)
{
  for (guint c = 0; c < a->n_columns; c++)
    if (find_column (b, &a->columns[c]) == NONE)
      return FALSE;

  return TRUE;
}

/* By their titles, wherever they are now; in another language, or with other titles, by their
 * places. */
static void
match_columns (Comparison *self)
{
  gboolean by_place = !has_all_titles (self->then.sheet, self->now.sheet) &&
                      has_same_types (self->then.sheet, self->now.sheet);

  g_array_set_size (self->columns, 0);
  for (guint c = 0; c < self->then.sheet->n_columns; c++)
    {
      guint other = by_place ? c : find_column (self->now.sheet, &self->then.sheet->columns[c]);

      g_array_append_val (self->columns, other);
    }
}

static GArray *
list_members (const Side *side, guint row, guint column)
{
  GArray *members = NULL;

  if (row != NONE)
    members = jy_frozen_report_list (side->report, side->number, row, column);
  return members != NULL ? members : g_array_new (FALSE, FALSE, sizeof (JyFrozenMember));
}

static int
compare_members (const JyFrozenMember *a, const JyFrozenMember *b)
{
  if (a->person->is_household != b->person->is_household)
    return a->person->is_household ? 1 : -1;

  return (a->person->id > b->person->id) - (a->person->id < b->person->id);
}

/* @is_often: whether it also counts how often
 * Returns: (transfer full): who is in @a and not in @b, or more often; both are in the same order
 */
static GArray *
subtract (const GArray *a, const GArray *b, gboolean is_often)
{
  GArray *rest = g_array_new (FALSE, FALSE, sizeof (JyFrozenMember));
  guint at = 0;

  for (guint i = 0; i < a->len; i++)
    {
      const JyFrozenMember *member = &g_array_index (a, JyFrozenMember, i);
      int order = 1;

      while (at < b->len &&
             (order = compare_members (&g_array_index (b, JyFrozenMember, at), member)) < 0)
        at++;
      if (at == b->len || order != 0 ||
          (is_often && g_array_index (b, JyFrozenMember, at).n < member->n))
        g_array_append_vals (rest, member, 1);
    }

  return rest;
}

/* What stands for nothing when a row is only in one of the reports. */
static gboolean
is_nothing (const char *text)
{
  return *text == '\0' || g_str_equal (text, "0") || g_str_equal (text, "0.00") ||
         g_str_equal (text, "—");
}

static gboolean
is_another (const char *then, const char *now, gboolean is_in_both)
{
  return is_in_both ? !g_str_equal (then, now) : !is_nothing (then) || !is_nothing (now);
}

static char *
dup_column_title (const JySheetColumn *column)
{
  return column->group != NULL ? g_strdup_printf ("%s · %s", column->group, column->title)
                               : g_strdup (column->title);
}

static void
compare_cell (Comparison *self, guint row, guint other_row, guint column, guint other_column)
{
  const Side *shown = row != NONE ? &self->then : &self->now;
  guint shown_row = row != NONE ? row : other_row;
  guint shown_column = row != NONE ? column : other_column;
  g_autoptr (JyFigureChange) change = g_new0 (JyFigureChange, 1);
  g_autoptr (GArray) then = list_members (&self->then, row, column);
  g_autoptr (GArray) now = list_members (&self->now, other_row, other_column);
  gboolean is_changed;

  change->then = row != NONE ? jy_sheet_dup_text (self->then.sheet, row, column) : g_strdup ("");
  change->now = other_row != NONE ? jy_sheet_dup_text (self->now.sheet, other_row, other_column)
                                  : g_strdup ("");
  is_changed = is_another (change->then, change->now, row != NONE && other_row != NONE);
  change->left = subtract (then, now, is_changed);
  change->came = subtract (now, then, is_changed);
  if (!is_changed && change->left->len == 0 && change->came->len == 0)
    return;

  change->sheet = g_strdup (shown->sheet->name);
  change->row = jy_sheet_dup_text (shown->sheet, shown_row, 0);
  change->column = dup_column_title (&shown->sheet->columns[shown_column]);
  g_ptr_array_add (self->changes, g_steal_pointer (&change));
}

static void
compare_row (Comparison *self, guint row, guint other_row)
{
  for (guint c = 0; c < self->columns->len; c++)
    {
      guint other = g_array_index (self->columns, guint, c);

      if (other != NONE && self->then.sheet->columns[c].type != JY_CELL_TEXT)
        compare_cell (self, row, other_row, c, other);
    }
}

/* Whether the rows are those of a form, and not who or what the records have: one that the form
 * has since is no change. */
static gboolean
is_form (const Side *side)
{
  JyReportSheet which =
    jy_report_sheet_find (jy_frozen_sheets_get_id (side->report->sheets, side->number));

  return which == JY_REPORT_YEAR || which == JY_REPORT_PUBLIC_HEALTH;
}

/* Rows as they were sent, then those that are new. */
static void
compare_sheet (Comparison *self)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) other_keys = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) rows = key_rows (&self->then, keys);
  g_autoptr (GHashTable) other_rows = key_rows (&self->now, other_keys);

  match_columns (self);
  for (guint r = 0; r < keys->len; r++)
    {
      guint other = GPOINTER_TO_UINT (g_hash_table_lookup (other_rows, keys->pdata[r]));

      compare_row (self, r, other != 0 ? other - 1 : NONE);
    }
  for (guint r = 0; r < other_keys->len && !is_form (&self->then); r++)
    if (!g_hash_table_contains (rows, other_keys->pdata[r]))
      compare_row (self, NONE, r);
}

static guint
find_sheet (const JyFrozenSheets *sheets, const char *id)
{
  for (guint i = 0; i < jy_frozen_sheets_get_n (sheets); i++)
    if (g_str_equal (jy_frozen_sheets_get_id (sheets, i), id))
      return i;

  return NONE;
}

GPtrArray *
jy_frozen_report_compare (const JyFrozenReport *then, const JyFrozenReport *now)
{
  g_autoptr (GPtrArray) changes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_figure_change_free);
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (guint));
  Comparison comparison = {
    .then.report = then, .now.report = now, .columns = columns, .changes = changes
  };

  for (guint i = 0; i < jy_frozen_sheets_get_n (then->sheets); i++)
    {
      guint other = find_sheet (now->sheets, jy_frozen_sheets_get_id (then->sheets, i));

      if (other == NONE)
        continue;
      comparison.then.number = i;
      comparison.then.sheet = jy_frozen_sheets_get (then->sheets, i);
      comparison.now.number = other;
      comparison.now.sheet = jy_frozen_sheets_get (now->sheets, other);
      compare_sheet (&comparison);
    }

  return g_steal_pointer (&changes);
}
