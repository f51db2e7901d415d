/* jy-roster-book.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-roster-book.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-error.h"
#include "jy-roster-private.h"
#include "jy-workbook.h"

#define WIDTH 14
#define REASON_WIDTH 60

/* The columns of the sheets, those of one field being one; then the reason and the place. */
enum
{
  REASON,
  SHEET,
  ROW,
  N_ADDED,
};

typedef struct
{
  JyRosterField field;
  const char *title; /* (transfer none) */
} BookColumn;

typedef struct
{
  const JyRoster *roster;
  JyJob *job;
  JyTableReader *reader; /* (owned) */
  GArray *columns;       /* (owned): BookColumn */
  GArray *rows;          /* (owned): positions of persons */
  guint sheet;           /* the one being read; G_MAXUINT: none */
  const JyTableRow *row; /* the one being written */
  guint first_problem;   /* of the person being written, or later */
  char *text;            /* (owned): the cell that was asked for last */
  GError *error;         /* (owned) (nullable) */
} Book;

static void
book_clear (Book *self)
{
  g_clear_pointer (&self->reader, jy_table_reader_free);
  g_clear_pointer (&self->columns, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->text, g_free);
  g_clear_error (&self->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Book, book_clear)

char *
jy_roster_dup_column (int column)
{
  GString *name = g_string_new (NULL);

  for (; column >= 0; column = column / 26 - 1)
    g_string_prepend_c (name, (char) ('A' + column % 26));

  return g_string_free (name, FALSE);
}

static gboolean
is_left (const JyRosterPerson *person)
{
  return person->outcome == JY_ROSTER_LEFT_OUT || person->agreement == JY_ROSTER_LEFT_OUT ||
         (jy_roster_faults[person->fault].is_part &&
          jy_roster_faults[person->fault].severity == JY_ROSTER_REFUSED);
}

guint
jy_roster_count_problem_rows (const JyRoster *self)
{
  guint n = 0;

  for (guint i = 0; i < self->persons->len; i++)
    n += is_left (jy_roster_person_at (self, i));

  return n;
}

/* Returns: the position of the column of the book, -1 if there is none */
static int
find_column (const Book *self, const JyRosterColumn *column)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      const BookColumn *other = &g_array_index (self->columns, BookColumn, i);

      if (column->field != JY_ROSTER_UNUSED && column->field != JY_ROSTER_GROUP &&
          column->field == other->field)
        return (int) i;
      if ((column->field == JY_ROSTER_UNUSED || column->field == JY_ROSTER_GROUP) &&
          g_strcmp0 (column->title, other->title) == 0)
        return (int) i;
    }

  return -1;
}

static void
add_column (Book *self, const JyRosterColumn *column)
{
  BookColumn added = { column->field, column->title };

  if (column->title != NULL && column->field != JY_ROSTER_REASON && find_column (self, column) < 0)
    g_array_append_val (self->columns, added);
}

/* What tells a household must stand on each row, also where a sheet's name said it. */
static void
add_columns (Book *self)
{
  JyRosterColumn area = { JY_ROSTER_AREA, JY_GROUP_NONE,
                          (char *) jy_roster_field_get_name (JY_ROSTER_AREA) };

  for (guint i = 0; i < self->roster->file->sheets->len; i++)
    {
      const JyRosterSheet *sheet = g_ptr_array_index (self->roster->file->sheets, i);

      if (sheet->columns == NULL || sheet->columns->header_row == 0)
        continue;
      for (guint k = 0; k < sheet->columns->columns->len; k++)
        add_column (self, jy_roster_columns_at (sheet->columns, k));
    }
  add_column (self, &area);
}

static const JyRosterPerson *
get_person (const Book *self, guint row)
{
  return jy_roster_person_at (self->roster, g_array_index (self->rows, guint, row));
}

/* Reads on to the row of @person. */
static gboolean
go_to (Book *self, const JyRosterPerson *person)
{
  JyStep step = JY_STEP_ROW;

  if (self->sheet != person->sheet &&
      !jy_table_reader_start (self->reader, person->sheet, TRUE, &self->error))
    return FALSE;

  self->sheet = person->sheet;
  do
    step = jy_table_reader_next (self->reader, &self->row, &self->error);
  while (step == JY_STEP_ROW && self->row->number < person->row);

  if (step == JY_STEP_DONE || (step == JY_STEP_ROW && self->row->number != person->row))
    g_set_error_literal (&self->error, JY_ERROR, JY_ERROR_FILE,
                         _("The file was changed while it was read.  Choose it again."));
  return self->error == NULL;
}

static const char *
get_name (const Book *self, JyRosterNameKind kind, guint number)
{
  const JyRosterName *name = jy_roster_names_get (self->roster->names, kind, number);

  return name != NULL ? name->name : NULL;
}

/* Returns: (nullable): what holds for the row although its cell is empty */
static const char *
get_carried (Book *self, const JyRosterPerson *person, JyRosterField field)
{
  const JyRosterHousehold *household = person->household != G_MAXUINT
                                         ? jy_roster_household_at (self->roster, person->household)
                                         : NULL;
  char day[JY_DATE_TEXT_SIZE];

  if (household != NULL && field == JY_ROSTER_AREA)
    return get_name (self, JY_ROSTER_NAMES_AREA, household->area);
  if (household != NULL && field == JY_ROSTER_HOUSEHOLD_NUMBER)
    return household->number;
  if (household != NULL && field == JY_ROSTER_HEAD_NAME)
    return household->head;
  if (household != NULL && field == JY_ROSTER_ADDRESS)
    return household->address;
  if (field == JY_ROSTER_PACKAGE)
    return get_name (self, JY_ROSTER_NAMES_PACKAGE, person->package);
  if (field == JY_ROSTER_TEAM)
    return get_name (self, JY_ROSTER_NAMES_TEAM, person->team);
  if (field == JY_ROSTER_DOCTOR)
    return get_name (self, JY_ROSTER_NAMES_STAFF, person->doctor);
  if (field == JY_ROSTER_SIGNED_ON && g_date_valid (&person->signed_on))
    {
      jy_date_to_text (&person->signed_on, day);
      g_free (self->text);
      return self->text = g_strdup (day);
    }

  return NULL;
}

/* Returns: (nullable): the cell of the row in @column of the book */
static const char *
get_original (Book *self, const JyRosterPerson *person, guint column)
{
  const BookColumn *wanted = &g_array_index (self->columns, BookColumn, column);
  const JyRosterSheet *sheet = g_ptr_array_index (self->roster->file->sheets, person->sheet);

  for (guint i = 0; i < self->row->n_cells; i++)
    {
      const JyTableCell *cell = &self->row->cells[i];
      const JyRosterColumn *here = jy_roster_columns_at (sheet->columns, cell->column);

      if (here != NULL && here->field != JY_ROSTER_REASON &&
          find_column (self, here) == (int) column)
        return cell->kind == JY_TABLE_NUMBER ? cell->raw : cell->text;
    }

  return get_carried (self, person, wanted->field);
}

/* Returns: (transfer full): all that is wrong with the person at @index, in words */
static char *
dup_reasons (Book *self, guint index)
{
  const GArray *problems = self->roster->problems;
  GString *text = g_string_new (NULL);
  guint i = self->first_problem;

  for (; i < problems->len; i++)
    {
      const JyRosterProblem *problem = &g_array_index (problems, JyRosterProblem, i);
      g_autofree char *message = NULL;

      if (problem->person > index)
        break;
      if (problem->person < index ||
          jy_roster_faults[problem->fault].severity == JY_ROSTER_TOLERATED)
        continue;
      message = jy_roster_dup_message (self->roster, problem);
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", message);
    }
  self->first_problem = i;

  return g_string_free (text, FALSE);
}

static const char *
get_added (Book *self, guint row, guint which)
{
  const JyRosterPerson *person = get_person (self, row);
  const JyRosterSheet *sheet = g_ptr_array_index (self->roster->file->sheets, person->sheet);

  if (which == SHEET)
    return sheet->name;

  g_free (self->text);
  self->text = which == REASON ? dup_reasons (self, g_array_index (self->rows, guint, row))
                               : g_strdup_printf ("%u", person->row);
  return self->text;
}

/* A cell of the book.  What fails on the way ends the writing. */
static gboolean
get_cell (gpointer data, guint row, guint column, JyCell *cell)
{
  Book *self = data;
  const JyRosterPerson *person = get_person (self, row);

  if (self->error == NULL && column == 0 && !go_to (self, person))
    g_cancellable_cancel (jy_job_get_cancellable (self->job));
  if (self->error != NULL)
    return FALSE;

  cell->text = column < self->columns->len ? get_original (self, person, column)
                                           : get_added (self, row, column - self->columns->len);
  return cell->text != NULL && *cell->text != '\0';
}

static JySheetColumn *
list_columns (const Book *self)
{
  JySheetColumn *columns = g_new0 (JySheetColumn, self->columns->len + N_ADDED);
  JySheetColumn *added = columns + self->columns->len;

  for (guint i = 0; i < self->columns->len; i++)
    columns[i] = (JySheetColumn){ .title = g_array_index (self->columns, BookColumn, i).title,
                                  .width = WIDTH };
  added[REASON] = (JySheetColumn){ .title = _("Reason it was not taken"), .width = REASON_WIDTH };
  added[SHEET] = (JySheetColumn){ .title = _("From sheet"), .width = WIDTH };
  added[ROW] = (JySheetColumn){ .title = _("From row"), .width = WIDTH };

  return columns;
}

gboolean
jy_roster_write_problems (const JyRoster *self, const char *path, JyJob *job, GError **error)
{
  g_auto (Book) book = {
    .roster = self,
    .job = job,
    .columns = g_array_new (FALSE, FALSE, sizeof (BookColumn)),
    .rows = g_array_new (FALSE, FALSE, sizeof (guint)),
    .sheet = G_MAXUINT,
  };
  g_autofree JySheetColumn *columns = NULL;
  JySheet sheet = { .name = _("Rows not taken"), .get_cell = get_cell, .data = &book };

  book.reader = jy_table_reader_open (self->file->path, jy_job_get_cancellable (job), error);
  if (book.reader == NULL)
    return FALSE;

  for (guint i = 0; i < self->persons->len; i++)
    if (is_left (jy_roster_person_at (self, i)))
      g_array_append_val (book.rows, i);
  add_columns (&book);
  columns = list_columns (&book);
  sheet.columns = columns;
  sheet.n_columns = book.columns->len + N_ADDED;
  sheet.n_rows = book.rows->len;

  if (jy_workbook_write (path, &sheet, 1, job, error))
    return TRUE;

  if (book.error != NULL)
    {
      g_clear_error (error);
      g_propagate_error (error, g_steal_pointer (&book.error));
    }
  return FALSE;
}
