/* jy-roster-columns.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-roster-columns.h"

#include "jy-roster-value.h"
#include "jy-text.h"

#define MAX_TITLE_ROWS 40 /* a header further down is none */
#define MIN_FIELDS 3

static void
column_clear (gpointer data)
{
  g_free (((JyRosterColumn *) data)->title);
}

static JyRosterColumns *
columns_new (void)
{
  JyRosterColumns *self = g_new0 (JyRosterColumns, 1);

  self->columns = g_array_new (FALSE, TRUE, sizeof (JyRosterColumn));
  g_array_set_clear_func (self->columns, column_clear);
  return self;
}

void
jy_roster_columns_free (JyRosterColumns *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->columns);
  g_free (self);
}

static JyRosterColumn *
column_at (const JyRosterColumns *self, guint column)
{
  return &g_array_index (self->columns, JyRosterColumn, column);
}

int
jy_roster_columns_get (const JyRosterColumns *self, JyRosterField field)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (column_at (self, i)->field == field)
      return (int) i;

  return -1;
}

const JyRosterColumn *
jy_roster_columns_at (const JyRosterColumns *self, guint column)
{
  return column < self->columns->len ? column_at (self, column) : NULL;
}

/* Whether several columns may hold @field. */
static gboolean
may_repeat (JyRosterField field)
{
  return field == JY_ROSTER_UNUSED || field == JY_ROSTER_GROUPS || field == JY_ROSTER_GROUP ||
         field == JY_ROSTER_REASON || field == JY_ROSTER_SEQUENCE;
}

void
jy_roster_columns_set (JyRosterColumns *self, guint column, JyRosterField field)
{
  JyRosterColumn *at;
  int other = may_repeat (field) ? -1 : jy_roster_columns_get (self, field);

  g_return_if_fail (column < self->columns->len);

  if (other >= 0)
    column_at (self, other)->field = JY_ROSTER_UNUSED;
  at = column_at (self, column);
  at->field = field;
  at->group = JY_GROUP_NONE;
  if (field == JY_ROSTER_GROUP && !jy_roster_value_find_group (at->title, &at->group))
    at->field = JY_ROSTER_UNUSED;
}

static guint
count_fields (const JyRosterColumns *self)
{
  guint n = 0;

  for (JyRosterField field = JY_ROSTER_HOUSEHOLD_NUMBER; field < JY_ROSTER_REASON; field++)
    if (field != JY_ROSTER_GROUP && jy_roster_columns_get (self, field) >= 0)
      n++;

  return n;
}

gboolean
jy_roster_columns_are_enough (const JyRosterColumns *self)
{
  return jy_roster_columns_get (self, JY_ROSTER_NAME) >= 0 && count_fields (self) >= MIN_FIELDS;
}

static JyRosterColumn *
make_room (JyRosterColumns *self, guint column)
{
  if (column >= self->columns->len)
    g_array_set_size (self->columns, column + 1);

  return column_at (self, column);
}

/* @self becomes what @row says, if it is a header. */
static gboolean
read_header (JyRosterColumns *self, const JyTableRow *row, const JyRosterWords *words)
{
  g_array_set_size (self->columns, 0);
  for (guint i = 0; i < row->n_cells; i++)
    {
      const JyTableCell *cell = &row->cells[i];
      JyRosterColumn *column = make_room (self, cell->column);
      JyGroup group;
      JyRosterField field = jy_roster_words_find (words, cell->text, &group);

      if (!may_repeat (field) && jy_roster_columns_get (self, field) >= 0)
        field = JY_ROSTER_UNUSED; /* the first one counts */
      column->field = field;
      column->group = group;
      column->title = jy_text_clean (cell->text);
    }

  return jy_roster_columns_are_enough (self);
}

/* A row of words below the header, under columns that it has no word for or one for several:
 * 重点人群 over 高血压, 糖尿病 ….  Takes the words; FALSE if the row is no such row. */
static gboolean
read_second_row (JyRosterColumns *self, const JyTableRow *row, const JyRosterWords *words)
{
  guint n_words = 0;

  for (guint i = 0; i < row->n_cells; i++)
    {
      JyGroup group;

      if (jy_roster_words_find (words, row->cells[i].text, &group) == JY_ROSTER_UNUSED)
        continue;
      n_words++;
      if (row->cells[i].kind != JY_TABLE_TEXT)
        return FALSE;
    }
  if (n_words < 2 || n_words * 2 < row->n_cells)
    return FALSE;

  for (guint i = 0; i < row->n_cells; i++)
    {
      const JyTableCell *cell = &row->cells[i];
      JyRosterColumn *column = make_room (self, cell->column);
      JyGroup group;
      JyRosterField field = jy_roster_words_find (words, cell->text, &group);

      if (field == JY_ROSTER_UNUSED || (field != column->field && !may_repeat (field) &&
                                        jy_roster_columns_get (self, field) >= 0))
        continue;
      column->field = field;
      column->group = group;
      g_free (column->title);
      column->title = jy_text_clean (cell->text);
    }

  return TRUE;
}

static gboolean
looks_like_a_person (const JyRosterColumns *self, const JyTableRow *row)
{
  static const JyRosterField fields[] = { JY_ROSTER_NAME, JY_ROSTER_ID_NUMBER };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      int column = jy_roster_columns_get (self, fields[i]);

      if (column < 0 || jy_table_row_find (row, column) == NULL)
        return FALSE;
    }

  return TRUE;
}

JyRosterColumns *
jy_roster_columns_find (JyTableReader *reader,
                        guint sheet,
                        const JyRosterWords *words,
                        GError **error)
{
  g_autoptr (JyRosterColumns) self = columns_new ();
  const JyTableRow *row;
  JyStep step = JY_STEP_DONE;

  if (!jy_table_reader_start (reader, sheet, FALSE, error))
    return NULL;

  for (guint n = 0; n < MAX_TITLE_ROWS; n++)
    {
      step = jy_table_reader_next (reader, &row, error);
      if (step != JY_STEP_ROW || read_header (self, row, words))
        break;
      g_array_set_size (self->columns, 0);
    }
  if (step == JY_STEP_ERROR)
    return NULL;
  if (!jy_roster_columns_are_enough (self))
    return g_steal_pointer (&self);

  self->header_row = self->last_header_row = row->number;
  step = jy_table_reader_next (reader, &row, error);
  if (step == JY_STEP_ERROR)
    return NULL;
  if (step == JY_STEP_ROW && row->number == self->header_row + 1 &&
      !looks_like_a_person (self, row) && read_second_row (self, row, words))
    self->last_header_row = row->number;

  return g_steal_pointer (&self);
}
