/* jy-xlsx-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-xlsx-sheet.h"

#include <string.h>

#include "jy-table-fault.h"
#include "jy-table-row.h"
#include "jy-xml-stream.h"

#define MAX_MERGES JY_TABLE_MAX_ROWS

/* A cell is refused by its characters when it is complete, and by its bytes before. */
#define MAX_BYTES (JY_TABLE_MAX_TEXT * 4)

struct _JyXlsxSheet
{
  const JyXlsxBook *book;
  JyXmlStream *stream;
  JyTableRowBuilder builder;
  gboolean is_in_data;

  guint row;    /* being read, or read last; from 1 */
  guint column; /* behind the cell read last */

  gboolean is_in_cell;
  gboolean is_in_value; /* of v, or of t in is */
  guint n_phonetic;
  JyXlsxType type;
  guint64 style;
  gboolean is_formula;
  gboolean is_in_formula;
  guint cell_column;
  GString *value;
  GString *formula;
};

static void
fail (JyXlsxSheet *self, JyTableFault fault)
{
  GError *error = NULL;

  jy_table_fault_set (fault, self->book->path, self->row, &error);
  jy_xml_stream_fail (self->stream, error);
}

static void
start_row (JyXlsxSheet *self, const char **attributes)
{
  const char *r = jy_xml_get_attribute (attributes, "r");
  guint64 number = r != NULL ? g_ascii_strtoull (r, NULL, 10) : (guint64) self->row + 1;

  if (number > JY_TABLE_MAX_ROWS)
    fail (self, JY_TABLE_FAULT_MANY_ROWS);
  else if (number <= self->row)
    fail (self, JY_TABLE_FAULT_DAMAGED);
  else
    {
      self->row = (guint) number;
      self->column = 0;
      jy_table_row_builder_begin (&self->builder, self->row);
    }
}

static void
start_cell (JyXlsxSheet *self, const char **attributes)
{
  const char *style = NULL;
  const char *type = NULL;
  guint row = self->row;
  guint column = self->column;

  for (; attributes[0] != NULL; attributes += 2)
    if (strcmp (attributes[0], "r") == 0)
      {
        if (!jy_xlsx_parse_reference (attributes[1], &row, &column) || row != self->row ||
            column < self->column)
          {
            fail (self, JY_TABLE_FAULT_DAMAGED);
            return;
          }
      }
    else if (strcmp (attributes[0], "s") == 0)
      style = attributes[1];
    else if (strcmp (attributes[0], "t") == 0)
      type = attributes[1];

  if (column >= JY_TABLE_MAX_COLUMNS)
    {
      fail (self, JY_TABLE_FAULT_MANY_COLUMNS);
      return;
    }

  self->is_in_cell = TRUE;
  self->is_formula = FALSE;
  self->is_in_formula = FALSE;
  self->type = jy_xlsx_type_from_text (type);
  self->style = style != NULL ? g_ascii_strtoull (style, NULL, 10) : 0;
  self->cell_column = column;
  self->column = column + 1;
  g_string_truncate (self->value, 0);
  g_string_assign (self->formula, "=");
}

static void
start_in_cell (JyXlsxSheet *self, const char *name)
{
  if (strcmp (name, "v") == 0)
    self->is_in_value = self->type != JY_XLSX_INLINE;
  else if (strcmp (name, "t") == 0)
    self->is_in_value = self->type == JY_XLSX_INLINE && self->n_phonetic == 0;
  else if (strcmp (name, "f") == 0)
    self->is_formula = self->is_in_formula = TRUE;
  else if (strcmp (name, "rPh") == 0)
    self->n_phonetic++;
}

static void
start_cb (gpointer data, const char *name, const char **attributes)
{
  JyXlsxSheet *self = data;

  if (self->is_in_cell)
    start_in_cell (self, name);
  else if (!self->is_in_data)
    self->is_in_data = strcmp (name, "sheetData") == 0;
  else if (strcmp (name, "c") == 0 && self->row > 0)
    start_cell (self, attributes);
  else if (strcmp (name, "row") == 0)
    start_row (self, attributes);
}

static void
end_cell (JyXlsxSheet *self)
{
  char shown[JY_XLSX_SHOWN_SIZE];
  JyTableCell cell = { .column = self->cell_column, .is_formula = self->is_formula };

  self->is_in_cell = FALSE;
  self->n_phonetic = 0;
  if (self->value->len == 0 && self->formula->len > 1) /* never computed: shown as it was typed */
    {
      g_string_assign (self->value, self->formula->str);
      self->type = JY_XLSX_FORMULA_TEXT;
    }
  if (self->value->len == 0)
    return;

  if (self->type == JY_XLSX_INLINE || self->type == JY_XLSX_FORMULA_TEXT)
    jy_xlsx_text_unescape (self->value, 0);
  if (!jy_xlsx_cell_set (&cell, self->book, self->type, self->style, self->value->str, shown))
    fail (self, JY_TABLE_FAULT_DAMAGED);
  else if (strlen (cell.text) > JY_TABLE_MAX_TEXT &&
           g_utf8_strlen (cell.text, -1) > JY_TABLE_MAX_TEXT)
    fail (self, JY_TABLE_FAULT_LONG_CELL);
  else if (*cell.text != '\0' && !jy_table_row_builder_add (&self->builder, &cell))
    fail (self, JY_TABLE_FAULT_MANY_COLUMNS);
}

static void
end_cb (gpointer data, const char *name)
{
  JyXlsxSheet *self = data;

  if (self->is_in_cell)
    {
      if (strcmp (name, "c") == 0)
        end_cell (self);
      else if (strcmp (name, "rPh") == 0 && self->n_phonetic > 0)
        self->n_phonetic--;
      self->is_in_value = FALSE;
      self->is_in_formula = FALSE;
    }
  else if (self->is_in_data && strcmp (name, "row") == 0)
    {
      jy_xml_stream_pause (self->stream);
    }
  else if (strcmp (name, "sheetData") == 0)
    self->is_in_data = FALSE;
}

static void
text_cb (gpointer data, const char *text, gsize length)
{
  JyXlsxSheet *self = data;
  GString *content = self->is_in_value ? self->value : self->formula;

  if (!self->is_in_value && !self->is_in_formula)
    return;
  if (content->len + length > MAX_BYTES)
    fail (self, JY_TABLE_FAULT_LONG_CELL);
  else
    g_string_append_len (content, text, (gssize) length);
}

JyXlsxSheet *
jy_xlsx_sheet_new (const JyXlsxBook *book, JyByteSource source, gpointer source_data)
{
  static const JyXmlHandlers handlers = { start_cb, end_cb, text_cb };
  JyXlsxSheet *self = g_new0 (JyXlsxSheet, 1);

  self->book = book;
  self->value = g_string_new (NULL);
  self->formula = g_string_new (NULL);
  jy_table_row_builder_init (&self->builder);
  self->stream = jy_xml_stream_new (book->path, &handlers, self, source, source_data);
  return self;
}

void
jy_xlsx_sheet_free (JyXlsxSheet *self)
{
  jy_xml_stream_free (self->stream);
  jy_table_row_builder_clear (&self->builder);
  g_string_free (self->value, TRUE);
  g_string_free (self->formula, TRUE);
  g_free (self);
}

JyStep
jy_xlsx_sheet_next (JyXlsxSheet *self, const JyTableRow **row, GError **error)
{
  JyStep step;

  step = jy_xml_stream_run (self->stream, error);
  if (step == JY_STEP_ROW)
    *row = jy_table_row_builder_end (&self->builder);
  return step;
}

typedef struct
{
  GArray *merges;
  JyXmlStream *stream;
  const char *path;
} MergeList;

static void
merge_start_cb (gpointer data, const char *name, const char **attributes)
{
  MergeList *self = data;
  const char *ref;
  JyTableMerge merge;

  if (name[0] != 'm' || strcmp (name, "mergeCell") != 0)
    return;

  ref = jy_xml_get_attribute (attributes, "ref");
  if (self->merges->len >= MAX_MERGES)
    {
      GError *error = NULL;

      jy_table_fault_set (JY_TABLE_FAULT_TOO_MUCH, self->path, 0, &error);
      jy_xml_stream_fail (self->stream, error);
    }
  else if (ref != NULL && jy_xlsx_parse_range (ref, &merge))
    g_array_append_val (self->merges, merge);
}

static int
compare_merges (gconstpointer a, gconstpointer b)
{
  const JyTableMerge *one = a;
  const JyTableMerge *other = b;

  if (one->first_row != other->first_row)
    return one->first_row < other->first_row ? -1 : 1;
  return (one->first_column > other->first_column) - (one->first_column < other->first_column);
}

GArray *
jy_xlsx_sheet_list_merges (const char *path,
                           JyByteSource source,
                           gpointer source_data,
                           GError **error)
{
  static const JyXmlHandlers handlers = { merge_start_cb, NULL, NULL };
  g_autoptr (GArray) merges = g_array_new (FALSE, FALSE, sizeof (JyTableMerge));
  MergeList list = { .merges = merges, .path = path };
  g_autoptr (JyXmlStream) stream = jy_xml_stream_new (path, &handlers, &list, source, source_data);

  list.stream = stream;
  if (jy_xml_stream_run (stream, error) != JY_STEP_DONE)
    return NULL;

  g_array_sort (merges, compare_merges);
  return g_steal_pointer (&merges);
}

#define CHUNK 65536

/* Whether the text is in an encoding in which "mergeCell" is not those nine bytes. */
static gboolean
is_wide (const char *text, gsize length)
{
  return length >= 2 && (text[0] == '\0' || text[1] == '\0' || (guchar) text[0] >= 0xfe);
}

gboolean
jy_xlsx_sheet_may_have_merges (JyByteSource source,
                               gpointer source_data,
                               gboolean *answer,
                               GError **error)
{
  static const char word[] = "mergeCell";
  const gsize overlap = sizeof word - 2;
  g_autofree char *text = g_malloc (overlap + CHUNK);
  gsize kept = 0;
  gboolean is_first = TRUE;

  for (;;)
    {
      gssize n = source (source_data, text + kept, CHUNK, error);
      gsize length = kept + (gsize) MAX (n, 0);

      *answer = (is_first && is_wide (text, length)) ||
                memmem (text, length, word, sizeof word - 1) != NULL;
      if (n <= 0 || *answer)
        return n >= 0;

      is_first = FALSE;
      kept = MIN (overlap, length);
      memmove (text, text + length - kept, kept);
    }
}
