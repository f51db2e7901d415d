/* jy-sheet-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-sheet-view.h"

#include <glib/gi18n.h>

#include "jy-sheet-text.h"

#define NUMBER_WIDTH 58  /* pixels: six digits */
#define MANY_COLUMNS 18  /* more do not fit a small screen side by side */
#define HEADING_CHARS 12 /* of a number, in one line where there is room */
#define NAME_WIDTH 120
#define DATE_WIDTH 80
#define CHARACTER_WIDTH 7 /* of columns of text */

struct _JySheetView
{
  GtkWidget parent_instance;

  const JySheet *sheet;          /* (nullable): while its cells are made */
  const JySigningReport *report; /* (nullable): the same; @number: which sheet of it */
  guint number;
  const JyFrozenSheets *frozen; /* (nullable): in place of the report */

  GtkGrid *headings;
  GtkGrid *rows;
  GtkBox *notes;
};

enum
{
  SIGNAL_OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JySheetView, jy_sheet_view, GTK_TYPE_WIDGET)

/* A sheet whose rows are units, and not words. */
static gboolean
is_of_units (const JySheetView *self)
{
  return self->sheet->n_totals > 0;
}

static gboolean
is_rate_of (const JySheetView *self, guint rate, guint column)
{
  const JySheetColumn *columns = self->sheet->columns;

  return rate < self->sheet->n_columns && columns[rate].type == JY_CELL_RATE &&
         columns[column].group != NULL &&
         g_strcmp0 (columns[column].group, columns[rate].group) == 0;
}

/* Of a sheet with many columns.
 * Returns: how many columns from @column on stand below each other: 3 for those of how many, how
 * many, rate; 2 for how many, rate; otherwise 1 */
static guint
count_folded (const JySheetView *self, guint column)
{
  const JySheetColumn *columns = self->sheet->columns;

  if (self->sheet->n_columns <= MANY_COLUMNS)
    return 1;
  if (is_rate_of (self, column + 2, column) && columns[column + 2].denominator == column &&
      columns[column + 2].numerator == column + 1)
    return 3;

  return is_rate_of (self, column + 1, column) && columns[column + 1].numerator == column ? 2 : 1;
}

/* The remark at the end of a row is said by its mark and below the table. */
static gboolean
is_left_out (const JySheetView *self, guint column)
{
  return self->sheet->columns[column].is_remark;
}

static int
get_width (const JySheetView *self, guint column)
{
  const JySheetColumn *what = &self->sheet->columns[column];

  if (what->type == JY_CELL_DATE)
    return DATE_WIDTH;
  if (what->type != JY_CELL_TEXT)
    return NUMBER_WIDTH;
  if (is_of_units (self) && column == 0)
    return NAME_WIDTH;
  return MAX ((int) what->width * CHARACTER_WIDTH, NUMBER_WIDTH);
}

/* Within the width that its column asks for, so that headings and rows stay in line. */
static void
wrap (GtkLabel *label, PangoWrapMode mode)
{
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, mode);
  gtk_label_set_width_chars (label, 1);
  gtk_label_set_max_width_chars (label, 1);
}

static GtkWidget *
make_label (const JySheetView *self, const char *text, guint column, gboolean is_bold)
{
  GtkWidget *label = gtk_label_new (text);
  gboolean is_text = self->sheet->columns[column].type == JY_CELL_TEXT;

  gtk_label_set_xalign (GTK_LABEL (label), is_text ? 0 : 1);
  if (is_text)
    wrap (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_yalign (GTK_LABEL (label), is_of_units (self) ? 0.5 : 0);
  gtk_widget_add_css_class (label, "numeric");
  if (is_bold)
    gtk_widget_add_css_class (label, "total");
  return label;
}

/* Rates are told by the numbers beside them, and so is how far a target is.  All else that is a
 * number opens: people, households, or where teams and base figures are kept. */
static gboolean
opens (const JySheetView *self, guint row, guint column)
{
  JyReportSheet which;
  JySigningSource source;
  JyCell cell = { 0 };

  if (self->frozen != NULL)
    {
      JyFrozenSource behind;

      return jy_frozen_sheets_find_source (self->frozen, self->number, row, column, &behind);
    }
  if (jy_signing_report_find_source (self->report, self->number, row, column, &source))
    return TRUE;

  which = jy_signing_report_get_which (self->report, self->number);
  return (which == JY_REPORT_TARGETS || which == JY_REPORT_SUMMARY) &&
         self->sheet->columns[column].type == JY_CELL_INTEGER &&
         self->sheet->get_cell (self->sheet->data, row, column, &cell) && cell.text == NULL;
}

static GtkWidget *
make_button (const JySheetView *self, const char *text, guint row, guint column, gboolean is_bold)
{
  const JySheetColumn *what = &self->sheet->columns[column];
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = make_label (self, text, column, is_bold);
  g_autofree char *unit = jy_sheet_dup_text (self->sheet, row, 0);
  g_autofree char *name =
    g_strjoin (", ", unit, what->title, text, what->group != NULL ? what->group : NULL, NULL);

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "figure");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "sheet.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(uu)", row, column);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return button;
}

static GtkWidget *
make_cell (const JySheetView *self, guint row, guint column)
{
  g_autofree char *text = jy_sheet_dup_text (self->sheet, row, column);
  gboolean is_bold = is_of_units (self) && jy_sheet_is_total (self->sheet, row);

  if (opens (self, row, column))
    return make_button (self, text, row, column, is_bold);
  return make_label (self, text, column, is_bold);
}

/* How many, of how many, rate. */
static GtkWidget *
make_fold (const JySheetView *self, guint row, guint column)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  guint n = count_folded (self, column);

  if (n == 1)
    return make_cell (self, row, column);

  if (n == 3)
    gtk_box_append (GTK_BOX (box), make_cell (self, row, column + 1));
  gtk_box_append (GTK_BOX (box), make_cell (self, row, column));
  gtk_box_append (GTK_BOX (box), make_cell (self, row, column + n - 1));
  return box;
}

/* The headings stay above the rows that are scrolled: the first row is as wide as they are. */
static void
keep_in_line (const JySheetView *self, GtkWidget *cell, int at)
{
  GtkWidget *heading = gtk_grid_get_child_at (self->headings, at, 0);
  g_autoptr (GtkSizeGroup) group = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  gtk_size_group_add_widget (group, heading);
  gtk_size_group_add_widget (group, cell);
}

static void
attach (const JySheetView *self, GtkGrid *grid, GtkWidget *cell, int at, int row, guint column)
{
  gtk_widget_set_size_request (cell, get_width (self, column), -1);
  if (grid == self->rows && row == 0)
    keep_in_line (self, cell, at);
  gtk_widget_add_css_class (cell, "cell");
  gtk_grid_attach (grid, cell, at, row, 1, 1);
}

static void
show_headings (JySheetView *self)
{
  int at = 0;

  for (guint c = 0; c < self->sheet->n_columns; c++)
    {
      const JySheetColumn *column = &self->sheet->columns[c];
      guint n = count_folded (self, c);
      gboolean is_group = n > 1;
      g_autofree char *text = column->group != NULL && !is_group
                                ? g_strdup_printf ("%s\n%s", column->group, column->title)
                                : g_strdup (is_group ? column->group : column->title);
      GtkWidget *label;

      if (is_left_out (self, c))
        continue;

      label = make_label (self, text, c, FALSE);
      wrap (GTK_LABEL (label), PANGO_WRAP_WORD); /* no word is cut: the column is as wide */
      if (column->type != JY_CELL_TEXT)
        {
          gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
          gtk_label_set_max_width_chars (GTK_LABEL (label), HEADING_CHARS);
        }
      gtk_label_set_yalign (GTK_LABEL (label), 1);
      gtk_widget_add_css_class (label, "caption");
      attach (self, self->headings, label, at++, 0, c);
      c += n - 1;
    }
}

static void
show_row (JySheetView *self, guint row)
{
  int at = 0;

  for (guint c = 0; c < self->sheet->n_columns; c++)
    {
      if (is_left_out (self, c))
        continue;
      attach (self, self->rows, make_fold (self, row, c), at++, (int) row, c);
      c += count_folded (self, c) - 1;
    }
}

static void
add_note (JySheetView *self, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (self->notes, label);
}

static void
show_notes (JySheetView *self)
{
  const char *const *notes = self->sheet->notes;
  gboolean has_folds = FALSE;

  for (guint c = 0; c < self->sheet->n_columns; c++)
    has_folds = has_folds || count_folded (self, c) > 1;
  if (self->frozen == NULL &&
      jy_signing_report_get_which (self->report, self->number) == JY_REPORT_GROUPS)
    add_note (self, _("Below each other: people signed, people in the group, signing rate in %."));
  else if (has_folds)
    add_note (self, _("Below each other: how many, of how many, rate in %."));
  for (guint i = 0; notes != NULL && notes[i] != NULL; i++)
    add_note (self, notes[i]);
}

static void
clear_box (GtkWidget *box, void (*remove) (GtkWidget *box, GtkWidget *child))
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    remove (box, child);
}

static void
remove_from_grid (GtkWidget *grid, GtkWidget *child)
{
  gtk_grid_remove (GTK_GRID (grid), child);
}

static void
remove_from_box (GtkWidget *box, GtkWidget *child)
{
  gtk_box_remove (GTK_BOX (box), child);
}

static void
open_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  guint row, column;

  g_variant_get (parameter, "(uu)", &row, &column);
  g_signal_emit (widget, signals[SIGNAL_OPENED], 0, row, column);
}

static void
jy_sheet_view_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_SHEET_VIEW);

  G_OBJECT_CLASS (jy_sheet_view_parent_class)->dispose (object);
}

static void
jy_sheet_view_class_init (JySheetViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_sheet_view_dispose;
  signals[SIGNAL_OPENED] = g_signal_new ("opened", JY_TYPE_SHEET_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-sheet-view.ui");
  gtk_widget_class_bind_template_child (widget_class, JySheetView, headings);
  gtk_widget_class_bind_template_child (widget_class, JySheetView, notes);
  gtk_widget_class_bind_template_child (widget_class, JySheetView, rows);
  gtk_widget_class_install_action (widget_class, "sheet.open", "(uu)", open_action);
}

static void
jy_sheet_view_init (JySheetView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jy_sheet_view_new (void)
{
  return g_object_new (JY_TYPE_SHEET_VIEW, NULL);
}

static void
show (JySheetView *self, const JySheet *sheet, guint number)
{
  clear_box (GTK_WIDGET (self->headings), remove_from_grid);
  clear_box (GTK_WIDGET (self->rows), remove_from_grid);
  clear_box (GTK_WIDGET (self->notes), remove_from_box);

  self->sheet = sheet;
  self->number = number;
  show_headings (self);
  for (guint r = 0; r < self->sheet->n_rows; r++)
    show_row (self, r);
  show_notes (self);
  self->sheet = NULL;
}

void
jy_sheet_view_show (JySheetView *self, const JySigningReport *report, guint sheet)
{
  g_return_if_fail (JY_IS_SHEET_VIEW (self));

  self->report = report;
  show (self, jy_signing_report_get_sheet (report, sheet), sheet);
  self->report = NULL;
}

void
jy_sheet_view_show_frozen (JySheetView *self, const JyFrozenSheets *sheets, guint sheet)
{
  g_return_if_fail (JY_IS_SHEET_VIEW (self));

  self->frozen = sheets;
  show (self, jy_frozen_sheets_get (sheets, sheet), sheet);
  self->frozen = NULL;
}
