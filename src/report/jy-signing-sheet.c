/* jy-signing-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-sheet.h"

#include <glib/gi18n.h>

#include "jy-indicator.h"
#include "jy-rate.h"
#include "jy-signing-columns.h"
#include "jy-signing-words.h"
#include "jy-store-callbacks.h"

#define AUTHENTICITY "rate_authentic"

typedef struct
{
  JyReportSheet which;
  const JySigningFigures *figures;
  const GArray *units;
  GArray *columns; /* JySigningColumn */
  GArray *shown;   /* JySheetColumn */
  GPtrArray *texts;
  const char *notes[3];
  GHashTable *deadlines; /* unit → GDate */
} JySigningSheet;

static gboolean
is_total (const JySigningSheet *self, guint row)
{
  return row == self->units->len;
}

static guint
get_unit (const JySigningSheet *self, guint row)
{
  return is_total (self, row) ? jy_signing_units_get_n (self->figures->units)
                              : g_array_index (self->units, guint, row);
}

/* Doctors have nobody but those who signed with them: what counts others is for all only. */
static gboolean
has_number (const JySigningSheet *self, guint row, const JySigningColumn *column)
{
  if (column->content == JY_COLUMN_BASE)
    return jy_signing_figures_has_base (self->figures, get_unit (self, row), column->what);
  return is_total (self, row) || column->content != JY_COLUMN_FIGURE ||
         !jy_figure_is_of_register (column->what) ||
         jy_signing_units_get_by (self->figures->units) != JY_SIGNING_BY_DOCTOR;
}

static gint64
get_to_fulfil (const JySigningSheet *self, guint unit)
{
  return jy_rate_get_target (jy_signing_figures_get (self->figures, unit, JY_FIGURE_SIGNED),
                             jy_signing_figures_get_fulfil_percent (self->figures, unit));
}

/* Returns: the number in a column that counts; 0 where there is none */
static gint64
get_count (const JySigningSheet *self, guint row, guint c)
{
  const JySigningColumn *column = &g_array_index (self->columns, JySigningColumn, c);
  guint unit = get_unit (self, row);

  if (!has_number (self, row, column))
    return 0;

  switch (column->content)
    {
    case JY_COLUMN_FIGURE:
      return jy_signing_figures_get (self->figures, unit, column->what);
    case JY_COLUMN_BASE:
      return jy_signing_figures_get_base (self->figures, unit, column->what).value;
    case JY_COLUMN_TEAMS:
      return is_total (self, row) ? jy_signing_units_get_n_teams (self->figures->units)
                                  : jy_signing_units_get (self->figures->units, unit)->n_teams;
    case JY_COLUMN_TO_FULFIL:
      return get_to_fulfil (self, unit);
    case JY_COLUMN_SHORT:
      return MAX (0, get_to_fulfil (self, unit) -
                       jy_signing_figures_get (self->figures, unit, JY_FIGURE_FULFILLED));
    case JY_COLUMN_UNIT:
    case JY_COLUMN_RATE:
    case JY_COLUMN_REACHED:
    case JY_COLUMN_DEADLINE:
    case JY_COLUMN_NOTE:
    default:
      return 0;
    }
}

static gboolean
is_marked (const JySigningSheet *self, guint row, const JySigningColumn *column)
{
  return column->content == JY_COLUMN_BASE &&
         jy_signing_figures_get_base (self->figures, get_unit (self, row), column->what).is_marked;
}

/* Whether a figure of the row stands in for a base figure that is missing. */
static gboolean
is_row_marked (const JySigningSheet *self, guint row)
{
  for (guint c = 0; c < self->columns->len; c++)
    {
      const JySigningColumn *column = &g_array_index (self->columns, JySigningColumn, c);

      if (has_number (self, row, column) && is_marked (self, row, column))
        return TRUE;
    }
  return FALSE;
}

static gboolean
fill_count (const JySigningSheet *self, guint row, guint c, JyCell *cell)
{
  const JySigningColumn *column = &g_array_index (self->columns, JySigningColumn, c);

  if (!has_number (self, row, column))
    cell->text = "—";
  cell->integer = get_count (self, row, c);
  cell->is_marked = cell->text == NULL && is_marked (self, row, column);
  return TRUE;
}

/* What was decided with the quota, else why a figure is marked. */
static gboolean
get_note (const JySigningSheet *self, guint row, JyCell *cell)
{
  const JyStoredQuota *quota = jy_signing_figures_find_quota (self->figures, get_unit (self, row));

  if (self->which == JY_REPORT_TARGETS && quota != NULL && *quota->note != '\0')
    {
      cell->text = quota->note;
      return TRUE;
    }

  cell->text = _("No base figures: the register is counted");
  return is_row_marked (self, row);
}

static const char *
tell_reached (const JySigningSheet *self, guint row)
{
  JyIndicatorValue value;

  jy_indicator_get_value (jy_indicator_find (AUTHENTICITY), self->figures, get_unit (self, row),
                          &value);
  if (!value.is_known || value.rate.denominator == 0)
    return "—";
  return jy_indicator_value_is_reached (&value) ? C_("report", "Yes") : C_("report", "No");
}

static gboolean
fill_deadline (const JySigningSheet *self, guint row, JyCell *cell)
{
  const GDate *day = NULL;

  if (!is_total (self, row))
    day = g_hash_table_lookup (
      self->deadlines, &jy_signing_units_get (self->figures->units, get_unit (self, row))->id);
  if (day != NULL)
    cell->date = *day;
  return day != NULL;
}

static gboolean
get_cell (gpointer data, guint row, guint c, JyCell *cell)
{
  const JySigningSheet *self = data;
  const JySigningColumn *column = &g_array_index (self->columns, JySigningColumn, c);

  switch (column->content)
    {
    case JY_COLUMN_UNIT:
      cell->text = is_total (self, row)
                     ? C_("report", "Total")
                     : jy_signing_units_get (self->figures->units, get_unit (self, row))->name;
      return TRUE;
    case JY_COLUMN_RATE:
      cell->integer = jy_rate_get_hundredths ((JyRate){
        get_count (self, row, column->what), get_count (self, row, column->denominator) });
      return TRUE;
    case JY_COLUMN_REACHED:
      cell->text = tell_reached (self, row);
      return TRUE;
    case JY_COLUMN_DEADLINE:
      return fill_deadline (self, row, cell);
    case JY_COLUMN_NOTE:
      return get_note (self, row, cell);
    case JY_COLUMN_FIGURE:
    case JY_COLUMN_BASE:
    case JY_COLUMN_TEAMS:
    case JY_COLUMN_TO_FULFIL:
    case JY_COLUMN_SHORT:
    default:
      return fill_count (self, row, c, cell);
    }
}

/* The last day that notices of the period set; those of teams or of doctors, as the units are. */
static void
read_deadlines (JySigningSheet *self, const GPtrArray *notices)
{
  JySigningBy by = jy_signing_units_get_by (self->figures->units);

  self->deadlines = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  for (guint i = notices->len; i > 0; i--)
    {
      const JyStoredRectification *notice = notices->pdata[i - 1];
      gint64 unit = by == JY_SIGNING_BY_TEAM     ? notice->team
                    : by == JY_SIGNING_BY_DOCTOR ? notice->doctor
                                                 : 0;

      if (unit != 0 && g_date_compare (&self->figures->period.first, &notice->issued_on) <= 0 &&
          g_date_compare (&notice->issued_on, &self->figures->day) <= 0)
        g_hash_table_insert (self->deadlines, g_memdup2 (&unit, sizeof unit),
                             g_memdup2 (&notice->due_on, sizeof notice->due_on));
    }
}

/* A figure that stands in for a base figure, and for nothing else, counts the register. */
static gboolean
find_stand_in (const JySigningSheet *self,
               guint row,
               const JySigningColumn *column,
               JyFigure *figure)
{
  guint unit = get_unit (self, row);
  JyBaseFigure base = jy_signing_figures_get_base (self->figures, unit, column->what);

  if (column->what == JY_BASE_TARGET || !base.is_marked)
    return FALSE;

  *figure = column->what == JY_BASE_POPULATION ? JY_FIGURE_RESIDENTS : JY_FIGURE_HOUSEHOLDS;
  return jy_signing_figures_get (self->figures, unit, *figure) == base.value;
}

static gboolean
find_source (gconstpointer data, guint row, guint c, JySigningSource *source)
{
  const JySigningSheet *self = data;
  const JySigningColumn *column;

  if (row > self->units->len || c >= self->columns->len)
    return FALSE;

  column = &g_array_index (self->columns, JySigningColumn, c);
  if (!has_number (self, row, column))
    return FALSE;
  *source = (JySigningSource){ .period = self->figures->period,
                               .by = jy_signing_units_get_by (self->figures->units),
                               .is_all = is_total (self, row) };
  if (column->content == JY_COLUMN_FIGURE)
    source->figure = column->what;
  else if (column->content != JY_COLUMN_BASE || !find_stand_in (self, row, column, &source->figure))
    return FALSE;

  source->unit =
    source->is_all ? 0 : jy_signing_units_get (self->figures->units, get_unit (self, row))->id;
  return TRUE;
}

static void
sheet_free (gpointer data)
{
  JySigningSheet *self = data;

  g_array_unref (self->columns);
  g_array_unref (self->shown);
  g_ptr_array_unref (self->texts);
  g_hash_table_unref (self->deadlines);
  g_free (self);
}

/* What stands under the table: at most two. */
static void
add_notes (JySigningSheet *self)
{
  const char *indicator = self->which == JY_REPORT_TARGETS      ? "rate_sign_person"
                          : self->which == JY_REPORT_FULFILMENT ? "rate_fulfil"
                                                                : NULL;
  guint n = 0;

  if (self->which == JY_REPORT_FULFILMENT)
    self->notes[n++] = jy_signing_words_get_rule (self->figures, self->texts);
  for (guint row = 0; row <= self->units->len && n == 0; row++)
    if (is_row_marked (self, row))
      self->notes[n++] =
        _("* There is no base figure for the year: the people or households on the "
          "register are counted.");
  if (indicator != NULL)
    self->notes[n] = jy_signing_words_get_own_target (jy_indicator_find (indicator), self->figures,
                                                      self->units, self->texts);
}

JyReportPart *
jy_signing_sheet_new (JyReportSheet sheet,
                      const JySigningFigures *figures,
                      const GArray *units,
                      const GPtrArray *notices)
{
  JySigningSheet *self = g_new0 (JySigningSheet, 1);
  JyReportPart *part = g_new0 (JyReportPart, 1);

  self->which = sheet;
  self->figures = figures;
  self->units = units;
  self->columns = g_array_new (FALSE, FALSE, sizeof (JySigningColumn));
  self->texts = g_ptr_array_new_with_free_func (g_free);

  jy_signing_columns_add (sheet, self->columns);
  self->shown = jy_signing_words_new_columns (self->columns, figures, self->texts);
  read_deadlines (self, notices);

  add_notes (self);
  part->sheet = (JySheet){
    .columns = (gconstpointer) self->shown->data,
    .n_columns = self->shown->len,
    .n_rows = units->len + 1,
    .n_totals = 1,
    .get_cell = get_cell,
    .data = self,
    .notes = self->notes,
  };
  part->data = self;
  part->free = sheet_free;
  part->find_source = find_source;
  return part;
}
