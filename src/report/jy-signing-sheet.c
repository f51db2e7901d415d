/* jy-signing-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-sheet.h"

#include <glib/gi18n.h>

#include "jy-rate.h"

#define NAME_WIDTH 22
#define NOTE_WIDTH 26

typedef enum
{
  UNIT,
  FIGURE,
  BASE,
  TEAMS,
  RATE,
  NOTE,
} Content;

/* @what: a JyFigure or a JyBase; of a rate the column of its numerator */
typedef struct
{
  const char *title; /* context "report"; {percent} is the target rate */
  Content content;
  guint what;
  guint denominator; /* column */
  const char *group; /* (nullable): context "report" */
} Column;

struct _JySigningSheet
{
  JySheet sheet;
  const JySigningFigures *figures;
  const GArray *units;
  GArray *columns; /* Column */
  GArray *shown;   /* JySheetColumn */
  GPtrArray *texts;
  const char *notes[2];
};

/* clang-format off */
static const Column targets[] = {
  { NC_("report", "Unit"),                       UNIT },
  { NC_("report", "Population served"),          BASE,   JY_BASE_POPULATION },
  { NC_("report", "To sign ({percent}%)"),       BASE,   JY_BASE_TARGET },
  { NC_("report", "Households signed"),          FIGURE, JY_FIGURE_SIGNED_HOUSEHOLDS },
  { NC_("report", "Households registered here"), FIGURE, JY_FIGURE_LOCAL_HOUSEHOLDS },
  { NC_("report", "People signed already"),      FIGURE, JY_FIGURE_SIGNED },
  { NC_("report", "Signing rate %"),             RATE,   5, 1 },
  { NC_("report", "Target reached %"),           RATE,   5, 2 },
  { NC_("report", "Notes"),                      NOTE },
};

static const Column summary[] = {
  { NC_("report", "Unit"),                       UNIT },
  { NC_("report", "Resident population"),        BASE,   JY_BASE_POPULATION },
  { NC_("report", "Households"),                 BASE,   JY_BASE_HOUSEHOLDS },
  { NC_("report", "Teams"),                      TEAMS },
  { NC_("report", "Households signed"),          FIGURE, JY_FIGURE_SIGNED_HOUSEHOLDS },
  { NC_("report", "People signed"),              FIGURE, JY_FIGURE_SIGNED },
  { NC_("report", "Signing rate %"),             RATE,   5, 1 },
  { NC_("report", "Newly signed"),               FIGURE, JY_FIGURE_NEW },
  { NC_("report", "Renewed"),                    FIGURE, JY_FIGURE_RENEWED },
  { NC_("report", "Due for renewal"),            FIGURE, JY_FIGURE_DUE },
  { NC_("report", "Renewal rate %"),             RATE,   8, 9 },
  { NC_("report", "Terminated"),                 FIGURE, JY_FIGURE_TERMINATED },
  { NC_("report", "Key people"),                 FIGURE, JY_FIGURE_KEY },
  { NC_("report", "Key people signed"),          FIGURE, JY_FIGURE_KEY_SIGNED },
  { NC_("report", "Key signing rate %"),         RATE,   13, 12 },
  { NC_("report", "People with a paid package"), FIGURE, JY_FIGURE_PAID },
  { NC_("report", "Paid signing rate %"),        RATE,   15, 1 },
  { NC_("report", "Notes"),                      NOTE },
};

static const Column classes[] = {
  { NC_("report", "Unit"),          UNIT },
  { NC_("report", "People signed"), FIGURE, JY_FIGURE_SIGNED },
  { NC_("report", "General"),       FIGURE, JY_FIGURE_POPULATION_1,     0, NC_("report", "Population class") },
  { NC_("report", "Key"),           FIGURE, JY_FIGURE_POPULATION_1 + 1, 0, NC_("report", "Population class") },
  { NC_("report", "Special"),       FIGURE, JY_FIGURE_POPULATION_1 + 2, 0, NC_("report", "Population class") },
  { NC_("report", "Class 1"),       FIGURE, JY_FIGURE_HEALTH_1,         0, NC_("report", "Health class") },
  { NC_("report", "Class 2"),       FIGURE, JY_FIGURE_HEALTH_1 + 1,     0, NC_("report", "Health class") },
  { NC_("report", "Class 3"),       FIGURE, JY_FIGURE_HEALTH_1 + 2,     0, NC_("report", "Health class") },
  { NC_("report", "Class 4"),       FIGURE, JY_FIGURE_HEALTH_1 + 3,     0, NC_("report", "Health class") },
  { NC_("report", "Level 1"),       FIGURE, JY_FIGURE_ACCEPTANCE_1,     0, NC_("report", "Acceptance level") },
  { NC_("report", "Level 2"),       FIGURE, JY_FIGURE_ACCEPTANCE_1 + 1, 0, NC_("report", "Acceptance level") },
  { NC_("report", "Level 3"),       FIGURE, JY_FIGURE_ACCEPTANCE_1 + 2, 0, NC_("report", "Acceptance level") },
};

static const struct
{
  const char *name; /* context "report"; also the title */
  const Column *columns;
  guint n_columns;
} kinds[] = {
  [JY_SIGNING_TARGETS] = { NC_("report", "Signing targets"), targets, G_N_ELEMENTS (targets) },
  [JY_SIGNING_SUMMARY] = { NC_("report", "Signing summary"), summary, G_N_ELEMENTS (summary) },
  [JY_SIGNING_GROUPS] = { NC_("report", "Signing of key groups"), NULL, 0 },
  [JY_SIGNING_CLASSES] = { NC_("report", "Classes of people signed"), classes, G_N_ELEMENTS (classes) },
};
/* clang-format on */

/* Doctors have nobody but those who signed with them: what counts others is for all only. */
static gboolean
is_of_register (const Column *column)
{
  switch (column->content)
    {
    case BASE:
      return TRUE;
    case FIGURE:
      return column->what == JY_FIGURE_RESIDENTS || column->what == JY_FIGURE_KEY ||
             column->what == JY_FIGURE_LOCAL_HOUSEHOLDS || column->what == JY_FIGURE_HOUSEHOLDS ||
             (column->what >= JY_FIGURE_GROUP_1 && column->what < JY_FIGURE_GROUP_SIGNED_1);
    case UNIT:
    case TEAMS:
    case RATE:
    case NOTE:
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
has_number (const JySigningSheet *self, guint row, const Column *column)
{
  return is_total (self, row) || !is_of_register (column) ||
         jy_signing_units_get_by (self->figures->units) != JY_SIGNING_BY_DOCTOR;
}

/* Returns: the number in a column that counts; 0 where there is none */
static gint64
get_count (const JySigningSheet *self, guint row, guint c)
{
  const Column *column = &g_array_index (self->columns, Column, c);
  guint unit = get_unit (self, row);

  if (!has_number (self, row, column))
    return 0;

  switch (column->content)
    {
    case FIGURE:
      return jy_signing_figures_get (self->figures, unit, column->what);
    case BASE:
      return jy_signing_figures_get_base (self->figures, unit, column->what).value;
    case TEAMS:
      return is_total (self, row) ? jy_signing_units_get_n_teams (self->figures->units)
                                  : jy_signing_units_get (self->figures->units, unit)->n_teams;
    case UNIT:
    case RATE:
    case NOTE:
    default:
      return 0;
    }
}

static gboolean
is_marked (const JySigningSheet *self, guint row, const Column *column)
{
  return column->content == BASE &&
         jy_signing_figures_get_base (self->figures, get_unit (self, row), column->what).is_marked;
}

/* Whether a figure of the row stands in for a base figure that is missing. */
static gboolean
is_row_marked (const JySigningSheet *self, guint row)
{
  for (guint c = 0; c < self->columns->len; c++)
    {
      const Column *column = &g_array_index (self->columns, Column, c);

      if (has_number (self, row, column) && is_marked (self, row, column))
        return TRUE;
    }
  return FALSE;
}

static gboolean
fill_count (const JySigningSheet *self, guint row, guint c, JyCell *cell)
{
  const Column *column = &g_array_index (self->columns, Column, c);

  if (!has_number (self, row, column))
    cell->text = "—";
  cell->integer = get_count (self, row, c);
  cell->is_marked = cell->text == NULL && is_marked (self, row, column);
  return TRUE;
}

static gboolean
get_cell (gpointer data, guint row, guint c, JyCell *cell)
{
  const JySigningSheet *self = data;
  const Column *column = &g_array_index (self->columns, Column, c);

  switch (column->content)
    {
    case UNIT:
      cell->text = is_total (self, row)
        ? C_ ("report", "Total")
              : jy_signing_units_get (self->figures->units, get_unit (self, row))->name;
      return TRUE;
    case RATE:
      cell->integer = jy_rate_get_hundredths ((JyRate){
        get_count (self, row, column->what), get_count (self, row, column->denominator) });
      return TRUE;
    case NOTE:
      cell->text = _("No base figures: the register is counted");
      return is_row_marked (self, row);
    case FIGURE:
    case BASE:
    case TEAMS:
    default:
      return fill_count (self, row, c, cell);
    }
}

static void
add_group_columns (GArray *columns)
{
  Column unit = { NC_ ("report", "Unit"), UNIT };

  g_array_append_val (columns, unit);
  for (guint i = 0; i < JY_SIGNING_N_GROUPS; i++)
    {
      const char *group = jy_signing_groups[i].name;
      Column three[] = {
        { NC_ ("report", "People"), FIGURE, JY_FIGURE_GROUP_1 + i, 0, group },
          { NC_ ("report", "Signed"), FIGURE, JY_FIGURE_GROUP_SIGNED_1 + i, 0, group },
            { NC_ ("report", "Signing rate %"), RATE, columns->len + 1, columns->len, group },
          };

      g_array_append_vals (columns, three, G_N_ELEMENTS (three));
    }
}

/* Returns: (transfer none): the title as shown, kept by the sheet */
static const char *
show_title (JySigningSheet *self, const char *title)
{
  g_autofree char *percent = g_strdup_printf ("%d", self->figures->percent);
  GString *text = g_string_new (g_dpgettext2 (NULL, "report", title));

  g_string_replace (text, "{percent}", percent, 0);
  g_ptr_array_add (self->texts, g_string_free (text, FALSE));
  return g_ptr_array_index (self->texts, self->texts->len - 1);
}

static void
show_columns (JySigningSheet *self)
{
  for (guint c = 0; c < self->columns->len; c++)
    {
      const Column *column = &g_array_index (self->columns, Column, c);
      JySheetColumn shown = {
        .title = show_title (self, column->title),
        .group = column->group != NULL ? g_dpgettext2 (NULL, "report", column->group) : NULL,
        .type = JY_CELL_INTEGER,
      };

      if (column->content == UNIT || column->content == NOTE)
        {
          shown.type = JY_CELL_TEXT;
          shown.width = column->content == UNIT ? NAME_WIDTH : NOTE_WIDTH;
        }
      else if (column->content == RATE)
        {
          shown.type = JY_CELL_RATE;
          shown.numerator = column->what;
          shown.denominator = column->denominator;
        }
      g_array_append_val (self->shown, shown);
    }
}

JySigningSheet *
jy_signing_sheet_new (JySigningSheetKind kind, const JySigningFigures *figures, const GArray *units)
{
  JySigningSheet *self = g_new0 (JySigningSheet, 1);

  self->figures = figures;
  self->units = units;
  self->columns = g_array_new (FALSE, FALSE, sizeof (Column));
  self->shown = g_array_new (FALSE, FALSE, sizeof (JySheetColumn));
  self->texts = g_ptr_array_new_with_free_func (g_free);

  if (kinds[kind].columns != NULL)
    g_array_append_vals (self->columns, kinds[kind].columns, kinds[kind].n_columns);
  else
    add_group_columns (self->columns);
  show_columns (self);

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
find_stand_in (const JySigningSheet *self, guint row, const Column *column, JyFigure *figure)
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
  const Column *column;

  if (row > self->units->len || c >= self->columns->len)
    return FALSE;

  column = &g_array_index (self->columns, Column, c);
  if (!has_number (self, row, column))
    return FALSE;
  if (column->content == FIGURE)
    source->figure = column->what;
  else if (column->content != BASE || !find_stand_in (self, row, column, &source->figure))
    return FALSE;

  source->is_all = is_total (self, row);
  source->unit =
    source->is_all ? 0 : jy_signing_units_get (self->figures->units, get_unit (self, row))->id;
  return TRUE;
}

const char *
jy_signing_sheet_get_name (JySigningSheetKind kind)
{
  return g_dpgettext2 (NULL, "report", kinds[kind].name);
}
