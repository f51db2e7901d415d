/* jy-chart-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart-table.h"

#include "jy-chart-words.h"

static void
attach (GtkGrid *grid, GtkWidget *cell, guint column, guint row, gboolean is_bold)
{
  gtk_widget_add_css_class (cell, "cell");
  if (is_bold)
    gtk_widget_add_css_class (cell, "total");
  gtk_grid_attach (grid, cell, (int) column, (int) row, 1, 1);
}

static GtkWidget *
make_label (const char *text, gboolean is_number)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), is_number ? 1 : 0);
  gtk_widget_add_css_class (label, "numeric");
  return label;
}

/* How many, beside the rate that is drawn; of a stack how many. */
static char *
dup_text (const JyChartData *data, guint row, guint series)
{
  JyChartCell cell = jy_chart_data_get (data, row, series);
  g_autofree char *value = jy_chart_data_dup_value (data, row, series);

  if (cell.value < 0 || !data->is_rate)
    return g_steal_pointer (&value);
  return g_strdup_printf ("%'" G_GINT64_FORMAT " (%s)", cell.value, value);
}

static GtkWidget *
make_number (const JyChartData *data, guint row, guint series)
{
  g_autofree char *text = dup_text (data, row, series);
  g_autofree char *reading = jy_chart_data_dup_reading (data, row, series);
  GtkWidget *label = make_label (text, TRUE);
  GtkWidget *button;

  if (jy_chart_data_get (data, row, series).value < 0)
    return label;

  button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "figure");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "charts.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(uu)", row, series);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, reading,
                                  -1);
  return button;
}

static void
add_headings (GtkGrid *grid, const JyChartData *data)
{
  guint n = data->series->len;

  attach (grid, make_label (data->corner, FALSE), 0, 0, TRUE);
  for (guint i = 0; i < n; i++)
    attach (grid, make_label (jy_chart_data_get_series (data, i)->name, TRUE), i + 1, 0, TRUE);
  if (data->target_name != NULL)
    attach (grid, make_label (data->target_name, TRUE), n + 1, 0, TRUE);
}

static void
add_row (GtkGrid *grid, const JyChartData *data, guint row)
{
  gboolean is_total = data->has_total && row + 1 == data->rows->len;

  attach (grid, make_label (jy_chart_data_get_row (data, row)->name, FALSE), 0, row + 1, is_total);
  for (guint series = 0; series < data->series->len; series++)
    attach (grid, make_number (data, row, series), series + 1, row + 1, is_total);
  if (data->target_name != NULL)
    {
      g_autofree char *target = jy_chart_data_dup_target (data, row);

      attach (grid, make_label (target, TRUE), data->series->len + 1, row + 1, is_total);
    }
}

void
jy_chart_table_show (GtkGrid *grid, const JyChartData *data)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (grid))) != NULL)
    gtk_grid_remove (grid, child);
  if (data->form == JY_CHART_HEAT)
    gtk_widget_add_css_class (GTK_WIDGET (grid), "of-days");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (grid), "of-days");
  if (jy_chart_data_is_empty (data))
    return;

  add_headings (grid, data);
  for (guint row = 0; row < data->rows->len; row++)
    add_row (grid, data, row);
}
