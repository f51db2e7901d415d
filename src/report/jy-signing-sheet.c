/* jy-signing-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-sheet.h"

#include <glib/gi18n.h>

#include "jy-rate.h"
#include "jy-signing-columns.h"

#define NAME_WIDTH 22
#define NOTE_WIDTH 26

struct _JySigningSheet
{
  JySheet sheet;
  JySigningSheetKind kind;
  const JySigningFigures *figures;
  const GArray *units;
  GArray *columns; /* JySigningColumn */
  GArray *shown;   /* JySheetColumn */
  GPtrArray *texts;
  const char *notes[2];
};

/* Doctors have nobody but those who signed with them: what counts others is for all only. */
static gboolean
is_of_register (const JySigningColumn *column)
{
  switch (column->content)
    {
    case JY_COLUMN_BASE:
      return TRUE;
    case JY_COLUMN_FIGURE:
      return jy_figure_is_of_register (column->what);
    case JY_COLUMN_UNIT:
    case JY_COLUMN_TEAMS:
    case JY_COLUMN_TO_FULFIL:
    case JY_COLUMN_SHORT:
    case JY_COLUMN_RATE:
    case JY_COLUMN_NOTE:
    default:
      return FALSE;
    }
}

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

static gboolean
has_number (const JySigningSheet *self, guint row, const JySigningColumn *column)
{
  const JyStoredQuota *quota = jy_signing_figures_find_quota (self->figures, get_unit (self, row));

  if (column->content == JY_COLUMN_BASE && column->what == JY_BASE_TARGET && quota != NULL &&
      quota->persons >= 0)
    return TRUE;
  return is_total (self, row) || !is_of_register (column) ||
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

  if (self->kind == JY_SIGNING_TARGETS && quota != NULL && *quota->note != '\0')
    {
      cell->text = quota->note;
      return TRUE;
    }

  cell->text = _("No base figures: the register is counted");
  return is_row_marked (self, row);
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
        ? C_ ("report", "Total")
              : jy_signing_units_get (self->figures->units, get_unit (self, row))->name;
      return TRUE;
    case JY_COLUMN_RATE:
      cell->integer = jy_rate_get_hundredths ((JyRate){
        get_count (self, row, column->what), get_count (self, row, column->denominator) });
      return TRUE;
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

/* Returns: (transfer none): the title as shown, kept by the sheet */
static const char *
show_title (JySigningSheet *self, const char *title)
{
  g_autofree char *percent = g_strdup_printf ("%d", self->figures->percent);
  g_autofree char *fulfil = g_strdup_printf ("%d", self->figures->fulfil_percent);
  GString *text = g_string_new (g_dpgettext2 (NULL, "report", title));

  g_string_replace (text, "{percent}", percent, 0);
  g_string_replace (text, "{fulfil}", fulfil, 0);
  g_ptr_array_add (self->texts, g_string_free (text, FALSE));
  return g_ptr_array_index (self->texts, self->texts->len - 1);
}

static void
show_columns (JySigningSheet *self)
{
  for (guint c = 0; c < self->columns->len; c++)
    {
      const JySigningColumn *column = &g_array_index (self->columns, JySigningColumn, c);
      JySheetColumn shown = {
        .title = show_title (self, column->title),
        .group = column->group != NULL ? g_dpgettext2 (NULL, "report", column->group) : NULL,
        .type = JY_CELL_INTEGER,
      };

      if (column->content == JY_COLUMN_UNIT || column->content == JY_COLUMN_NOTE)
        {
          shown.type = JY_CELL_TEXT;
          shown.width = column->content == JY_COLUMN_UNIT ? NAME_WIDTH : NOTE_WIDTH;
        }
      else if (column->content == JY_COLUMN_RATE)
        {
          shown.type = JY_CELL_RATE;
          shown.numerator = column->what;
          shown.denominator = column->denominator;
        }
      g_array_append_val (self->shown, shown);
    }
}

/* What the centre goes by: which of the definitions, and with what numbers. */
static const char *
note_rule (JySigningSheet *self)
{
  const JyFulfilRule *rule = &self->figures->fulfil_rule;
  g_autofree char *share = g_strdup_printf ("%d%%", rule->threshold);
  GString *text = NULL;

  switch (rule->mode)
    {
    case JY_FULFIL_ANY:
      text = g_string_new (_("Fulfilled: one recorded service in the year of the agreement."));
      break;
    case JY_FULFIL_ALL:
      text = g_string_new (
        rule->counts_late
        ? _("Fulfilled: everything promised for the year of the agreement is done.")
        : _("Fulfilled: everything promised for the year of the agreement is done in time."));
      break;
    case JY_FULFIL_PROGRESS:
    default:
      text = g_string_new (
        rule->counts_late ? _("Fulfilled: {share} of what is due so far is done, in time or late.")
                          : _("Fulfilled: {share} of what is due so far is done in time."));
      break;
    }

  g_string_replace (text, "{share}", share, 0);
  g_ptr_array_add (self->texts, g_string_free (text, FALSE));
  return g_ptr_array_index (self->texts, self->texts->len - 1);
}

JySigningSheet *
jy_signing_sheet_new (JySigningSheetKind kind, const JySigningFigures *figures, const GArray *units)
{
  JySigningSheet *self = g_new0 (JySigningSheet, 1);

  self->kind = kind;
  self->figures = figures;
  self->units = units;
  self->columns = g_array_new (FALSE, FALSE, sizeof (JySigningColumn));
  self->shown = g_array_new (FALSE, FALSE, sizeof (JySheetColumn));
  self->texts = g_ptr_array_new_with_free_func (g_free);

  jy_signing_columns_add (kind, self->columns);
  show_columns (self);

  if (kind == JY_SIGNING_FULFILMENT)
    self->notes[0] = note_rule (self);
  for (guint row = 0; row <= units->len && self->notes[0] == NULL; row++)
    if (is_row_marked (self, row))
      self->notes[0] = _("* There is no base figure for the year: the people or households on the "
                       "register are counted.");
  self->sheet = (JySheet){
    .name = jy_signing_sheet_get_name (kind),
    .title = jy_signing_sheet_get_name (kind),
    .columns = (gconstpointer) self->shown->data,
    .n_columns = self->shown->len,
    .n_rows = units->len + 1,
    .n_totals = 1,
    .get_cell = get_cell,
    .data = self,
    .notes = self->notes,
  };
  return self;
}

void
jy_signing_sheet_free (JySigningSheet *self)
{
  g_array_unref (self->columns);
  g_array_unref (self->shown);
  g_ptr_array_unref (self->texts);
  g_free (self);
}

const JySheet *
jy_signing_sheet_get (const JySigningSheet *self)
{
  return &self->sheet;
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

gboolean
jy_signing_sheet_find_source (const JySigningSheet *self,
                              guint row,
                              guint c,
                              JySigningSource *source)
{
  const JySigningColumn *column;

  if (row > self->units->len || c >= self->columns->len)
    return FALSE;

  column = &g_array_index (self->columns, JySigningColumn, c);
  if (!has_number (self, row, column))
    return FALSE;
  if (column->content == JY_COLUMN_FIGURE)
    source->figure = column->what;
  else if (column->content != JY_COLUMN_BASE || !find_stand_in (self, row, column, &source->figure))
    return FALSE;

  source->is_all = is_total (self, row);
  source->unit =
    source->is_all ? 0 : jy_signing_units_get (self->figures->units, get_unit (self, row))->id;
  return TRUE;
}

const char *
jy_signing_sheet_get_name (JySigningSheetKind kind)
{
  return g_dpgettext2 (NULL, "report", jy_signing_columns_get_name (kind));
}
