/* jy-plan-preview.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-plan-preview.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-day-summary.h"
#include "jy-task-text.h"

static GtkWidget *
make_label (const char *text, float xalign, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

static void
attach (GtkWidget *grid, int row, int column, const char *text, float xalign, const char *style)
{
  GtkWidget *label = make_label (text, xalign, style);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_set_hexpand (label, column == 1);
  gtk_grid_attach (GTK_GRID (grid), label, column, row, 1, 1);
}

static GtkWidget *
make_grid (const char *const *titles, const float *aligns)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (grid), 16);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 2);
  for (int column = 0; titles[column] != NULL; column++)
    attach (grid, 0, column, _(titles[column]), aligns[column], "dim-label");

  return grid;
}

static GtkWidget *
make_days (const JySchedule *schedule)
{
  static const char *const titles[] = { N_("Day"),         N_("Place"),   N_("Planned before"),
                                        N_("Planned now"), N_("At most"), NULL };
  static const float aligns[] = { 0, 0, 1, 1, 1 };
  GtkWidget *grid = make_grid (titles, aligns);

  for (guint i = 0; i < schedule->days->len; i++)
    {
      const JyScheduleVisit *visit = &g_array_index (schedule->days, JyScheduleVisit, i);
      g_autofree char *day = jy_day_summary_dup_day (&visit->day);
      g_autofree char *place = g_strdup_printf ("%s %s", visit->hours, visit->place);
      const int numbers[] = { visit->n_before, visit->n_planned, visit->capacity };
      int row = (int) i + 1;

      attach (grid, row, 0, day, 0, NULL);
      attach (grid, row, 1, place, 0, NULL);
      for (int j = 0; j < (int) G_N_ELEMENTS (numbers); j++)
        {
          g_autofree char *text = g_strdup_printf ("%d", numbers[j]);

          attach (grid, row, j + 2, text, 1, j == 1 ? "heading" : NULL);
        }
    }

  return grid;
}

/* How many do not fit, and why. */
static char *
dup_missed (const JySchedule *schedule)
{
  guint n = schedule->planned->len - schedule->n_fitting;
  GString *text = g_string_new (NULL);

  if (n == 0)
    {
      g_string_append (text, _("Everything that is open fits."));
      return g_string_free (text, FALSE);
    }

  g_string_append_printf (text, _("%u services do not fit; %u of them end in this period."), n,
                          schedule->n_lost);
  for (int miss = JY_PLAN_NO_DAY; miss <= JY_PLAN_FULL; miss++)
    if (schedule->n_missed[miss] > 0)
      g_string_append_printf (text, "\n  %s: %u", jy_plan_miss_get_name ((JyPlanMiss) miss),
                              schedule->n_missed[miss]);

  return g_string_free (text, FALSE);
}

static void
attach_lost (GtkWidget *grid, int row, const JyTaskRow *task, JyPlanMiss miss)
{
  char to[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&task->to, to);
  attach (grid, row, 0, task->name, 0, NULL);
  attach (grid, row, 1, jy_task_row_get_service (task), 0, NULL);
  attach (grid, row, 2, to, 0, NULL);
  attach (grid, row, 3, jy_plan_miss_get_name (miss), 0, NULL);
}

static GtkWidget *
make_lost (const JySchedule *schedule)
{
  static const char *const titles[] = { N_("Full name"), N_("Service"), N_("Last day"),
                                        N_("Why"), NULL };
  static const float aligns[] = { 0, 0, 0, 0 };
  GtkWidget *grid = make_grid (titles, aligns);
  int row = 1;

  for (guint i = 0; i < schedule->lost->len; i++)
    if (schedule->lost->pdata[i] != NULL)
      attach_lost (grid, row++, schedule->lost->pdata[i],
                   g_array_index (schedule->reasons, JyPlanMiss, i));

  return grid;
}

GtkWidget *
jy_plan_preview_new (const JySchedule *schedule)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  g_autofree char *fitting = g_strdup_printf (
    ngettext ("%u service is planned.", "%u services are planned.", schedule->n_fitting),
    schedule->n_fitting);
  g_autofree char *missed = dup_missed (schedule);

  gtk_box_append (GTK_BOX (box), make_label (fitting, 0, "heading"));
  gtk_box_append (GTK_BOX (box), make_days (schedule));
  gtk_box_append (GTK_BOX (box), make_label (missed, 0, NULL));
  if (schedule->lost->len > 0)
    gtk_box_append (GTK_BOX (box), make_lost (schedule));

  return box;
}
