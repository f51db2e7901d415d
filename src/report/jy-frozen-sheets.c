/* jy-frozen-sheets.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-frozen-sheets-private.h"

static void
sheet_free (JyFrozenSheet *self)
{
  g_array_unref (self->columns);
  g_array_unref (self->cells);
  g_clear_pointer (&self->particulars, g_ptr_array_unref);
  g_clear_pointer (&self->signatures, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_free (self);
}

const char *
jy_frozen_sheets_keep (JyFrozenSheets *self, const char *text)
{
  return text != NULL ? g_string_chunk_insert_const (self->texts, text) : NULL;
}

JyFrozenSheets *
jy_frozen_sheets_new (const JyFrozenHead *head)
{
  JyFrozenSheets *self = g_new0 (JyFrozenSheets, 1);

  self->n_refs = 1;
  self->texts = g_string_chunk_new (65536);
  self->frozen = g_ptr_array_new_with_free_func ((GDestroyNotify) sheet_free);
  self->sheets = g_array_new (FALSE, FALSE, sizeof (JySheet));
  self->head = *head;
  self->head.title = (char *) jy_frozen_sheets_keep (self, head->title);
  self->head.centre = (char *) jy_frozen_sheets_keep (self, head->centre);

  return self;
}

JyFrozenSheets *
jy_frozen_sheets_ref (JyFrozenSheets *self)
{
  g_atomic_int_inc (&self->n_refs);
  return self;
}

void
jy_frozen_sheets_unref (JyFrozenSheets *self)
{
  if (!g_atomic_int_dec_and_test (&self->n_refs))
    return;

  g_ptr_array_unref (self->frozen);
  g_array_unref (self->sheets);
  g_string_chunk_free (self->texts);
  g_free (self);
}

static gboolean
get_cell (gpointer data, guint row, guint column, JyCell *cell)
{
  const JyFrozenSheet *self = data;
  const JyFrozenCell *frozen =
    &g_array_index (self->cells, JyFrozenCell, row * self->columns->len + column);

  *cell = frozen->cell;
  return frozen->is_set;
}

JyFrozenSheet *
jy_frozen_sheets_begin (JyFrozenSheets *self, const char *id)
{
  JyFrozenSheet *frozen = g_new0 (JyFrozenSheet, 1);

  frozen->id = jy_frozen_sheets_keep (self, id);
  frozen->columns = g_array_new (FALSE, TRUE, sizeof (JySheetColumn));
  frozen->cells = g_array_new (FALSE, TRUE, sizeof (JyFrozenCell));
  g_ptr_array_add (self->frozen, frozen);

  return frozen;
}

static const char *const *
end_texts (GPtrArray *texts)
{
  if (texts == NULL)
    return NULL;

  g_ptr_array_add (texts, NULL);
  return (gconstpointer) texts->pdata;
}

void
jy_frozen_sheets_end (JyFrozenSheets *self, JyFrozenSheet *frozen, const JySheet *what)
{
  JySheet sheet = { .name = jy_frozen_sheets_keep (self, what->name),
                    .title = jy_frozen_sheets_keep (self, what->title),
                    .particulars = end_texts (frozen->particulars),
                    .columns = (gconstpointer) frozen->columns->data,
                    .n_columns = frozen->columns->len,
                    .n_rows =
                      frozen->columns->len > 0 ? frozen->cells->len / frozen->columns->len : 0,
                    .n_totals = what->n_totals,
                    .get_cell = get_cell,
                    .data = frozen,
                    .signatures = end_texts (frozen->signatures),
                    .notes = end_texts (frozen->notes) };

  g_array_append_val (self->sheets, sheet);
}

void
jy_frozen_sheets_add_column (JyFrozenSheets *self,
                             JyFrozenSheet *frozen,
                             const JySheetColumn *column)
{
  JySheetColumn kept = *column;

  kept.title = jy_frozen_sheets_keep (self, column->title);
  kept.group = jy_frozen_sheets_keep (self, column->group);
  kept.id = jy_frozen_sheets_keep (self, column->id);
  g_array_append_val (frozen->columns, kept);
}

void
jy_frozen_sheets_add_text (JyFrozenSheets *self, GPtrArray **texts, const char *text)
{
  if (*texts == NULL)
    *texts = g_ptr_array_new ();
  if (text != NULL)
    g_ptr_array_add (*texts, (gpointer) jy_frozen_sheets_keep (self, text));
}

static void
copy_texts (JyFrozenSheets *self, GPtrArray **texts, const char *const *from)
{
  for (guint i = 0; from != NULL && from[i] != NULL; i++)
    jy_frozen_sheets_add_text (self, texts, from[i]);
}

void
jy_frozen_sheets_add (JyFrozenSheets *self, const char *id, const JySheet *sheet)
{
  JyFrozenSheet *frozen = jy_frozen_sheets_begin (self, id);

  for (guint c = 0; c < sheet->n_columns; c++)
    jy_frozen_sheets_add_column (self, frozen, &sheet->columns[c]);
  copy_texts (self, &frozen->particulars, sheet->particulars);
  copy_texts (self, &frozen->signatures, sheet->signatures);
  copy_texts (self, &frozen->notes, sheet->notes);

  for (guint r = 0; r < sheet->n_rows; r++)
    for (guint c = 0; c < sheet->n_columns; c++)
      {
        JyCell cell = { 0 };
        JyFrozenCell kept = { .is_set = sheet->get_cell (sheet->data, r, c, &cell) };

        if (kept.is_set && cell.text != NULL)
          kept.cell.text = jy_frozen_sheets_keep (self, cell.text);
        else if (kept.is_set)
          kept.cell = cell;
        g_array_append_val (frozen->cells, kept);
      }

  jy_frozen_sheets_end (self, frozen, sheet);
}

static JyFrozenCell *
find_cell (const JyFrozenSheets *self, guint sheet, guint row, guint column)
{
  const JyFrozenSheet *frozen = g_ptr_array_index (self->frozen, sheet);

  return &g_array_index (frozen->cells, JyFrozenCell, row * frozen->columns->len + column);
}

void
jy_frozen_sheets_set_source (
  JyFrozenSheets *self, guint sheet, guint row, guint column, const JyFrozenSource *source)
{
  JyFrozenCell *cell = find_cell (self, sheet, row, column);

  cell->has_source = TRUE;
  cell->source = *source;
}

const JyFrozenHead *
jy_frozen_sheets_get_head (const JyFrozenSheets *self)
{
  return &self->head;
}

guint
jy_frozen_sheets_get_n (const JyFrozenSheets *self)
{
  return self->sheets->len;
}

const char *
jy_frozen_sheets_get_id (const JyFrozenSheets *self, guint sheet)
{
  return ((const JyFrozenSheet *) g_ptr_array_index (self->frozen, sheet))->id;
}

const JySheet *
jy_frozen_sheets_get (const JyFrozenSheets *self, guint sheet)
{
  g_return_val_if_fail (sheet < self->sheets->len, NULL);

  return &g_array_index (self->sheets, JySheet, sheet);
}

const JySheet *
jy_frozen_sheets_get_all (const JyFrozenSheets *self)
{
  return (gconstpointer) self->sheets->data;
}

gboolean
jy_frozen_sheets_find_source (
  const JyFrozenSheets *self, guint sheet, guint row, guint column, JyFrozenSource *source)
{
  const JySheet *what = jy_frozen_sheets_get (self, sheet);
  const JyFrozenCell *cell;

  if (row >= what->n_rows || column >= what->n_columns)
    return FALSE;

  cell = find_cell (self, sheet, row, column);
  *source = cell->source;
  return cell->has_source;
}
