/* jy-month-paint.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-month-paint.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "jy-organisation-code.h"

#define MARGIN 5.0
#define BAR_HEIGHT 5.0

/* More on one day than a whole bar stands for. */
#define FULL_BAR 40

typedef enum
{
  TEXT,
  FAINT,
  LINE,
  ACCENT,
  ON_ACCENT,
  SELECTED,
  WINDOW,
  OFF,
  WORKING,
  DONE,
  ENDING,
  N_COLOURS
} Colour;

/* clang-format off */
static const struct { const char *light; const char *dark; } colours[N_COLOURS] = {
  [TEXT] =      { "rgba(0,0,0,0.85)",      "rgba(255,255,255,0.92)" },
  [FAINT] =     { "rgba(0,0,0,0.55)",      "rgba(255,255,255,0.62)" },
  [LINE] =      { "rgba(0,0,0,0.13)",      "rgba(255,255,255,0.15)" },
  [ACCENT] =    { "#1c71d8",               "#3584e4" },
  [ON_ACCENT] = { "#ffffff",               "#ffffff" },
  [SELECTED] =  { "rgba(28,113,216,0.14)", "rgba(120,174,237,0.24)" },
  [WINDOW] =    { "rgba(38,162,105,0.13)", "rgba(87,227,137,0.16)" },
  [OFF] =       { "#c01c28",               "#ff7b63" },
  [WORKING] =   { "#9c6e03",               "#f8e45c" },
  [DONE] =      { "#1b7f4d",               "#8ff0a4" },
  [ENDING] =    { "#a51d2d",               "#ff9d8a" },
};

static const struct { const char *light; const char *dark; } group_colours[JY_N_SERVICE_GROUPS] = {
  [JY_SERVICE_GROUP_CHRONIC] =        { "#1c71d8", "#62a0ea" },
  [JY_SERVICE_GROUP_ELDERLY] =        { "#986a44", "#cdab8f" },
  [JY_SERVICE_GROUP_MATERNAL_CHILD] = { "#c061cb", "#dc8add" },
  [JY_SERVICE_GROUP_GENERAL] =        { "#5e5c64", "#9a9996" },
  [JY_SERVICE_GROUP_FOLLOW_ON] =      { "#e66100", "#ffa348" },
};
/* clang-format on */

static gboolean
is_dark (void)
{
  return adw_style_manager_get_dark (adw_style_manager_get_default ());
}

static GdkRGBA
get_colour (Colour colour)
{
  GdkRGBA rgba;

  gdk_rgba_parse (&rgba, is_dark () ? colours[colour].dark : colours[colour].light);
  if (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) && rgba.alpha < 1)
    rgba.alpha = (float) MIN (1.0, rgba.alpha * 1.6);

  return rgba;
}

const GdkRGBA *
jy_month_paint_get_group_colour (JyServiceGroup group)
{
  static GdkRGBA rgba[2][JY_N_SERVICE_GROUPS];
  GdkRGBA *colour = &rgba[is_dark ()][group];

  gdk_rgba_parse (colour, is_dark () ? group_colours[group].dark : group_colours[group].light);
  return colour;
}

static void
fill (GtkSnapshot *snapshot, double x, double y, double width, double height, Colour colour)
{
  GdkRGBA rgba = get_colour (colour);

  gtk_snapshot_append_color (
    snapshot, &rgba, &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height));
}

/* Draws a line of text, cut at @width.
 * Returns: how wide it is */
static double
paint_text (GtkWidget *widget,
            GtkSnapshot *snapshot,
            const char *text,
            double x,
            double y,
            double width,
            gboolean is_bold,
            Colour colour)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);
  GdkRGBA rgba = get_colour (colour);
  int wide, high;

  if (is_bold)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      pango_layout_set_attributes (layout, attributes);
    }
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, (int) (MAX (width, 1) * PANGO_SCALE));
  pango_layout_get_pixel_size (layout, &wide, &high);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, layout, &rgba);
  gtk_snapshot_restore (snapshot);

  return wide;
}

static double
get_line_height (GtkWidget *widget)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "9");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

/* The number of the day, then what it is called. */
static void
paint_title (GtkWidget *widget,
             GtkSnapshot *snapshot,
             const JyMonthCell *cell,
             const JyMonthDay *day,
             double line)
{
  g_autofree char *number = g_strdup_printf ("%d", g_date_get_day (&day->day));
  double x = cell->x + MARGIN, y = cell->y + 2;
  const JyStoredHoliday *holiday = day->summary != NULL ? day->summary->holiday : NULL;

  if (day->is_today)
    fill (snapshot, cell->x + 1, cell->y + 1, line + 2 * MARGIN, line + 3, ACCENT);
  paint_text (widget, snapshot, number, x, y, cell->width - 2 * MARGIN, TRUE,
              day->is_today      ? ON_ACCENT
              : day->is_in_month ? TEXT
                                 : FAINT);

  x += line + 2 * MARGIN;
  if (holiday != NULL)
    paint_text (widget, snapshot, holiday->name, x, y, cell->x + cell->width - x - 2, FALSE,
                holiday->is_working ? WORKING : OFF);
  else if (day->summary != NULL && day->summary->visit != NULL)
    {
      const JyDaySummary *summary = day->summary;
      g_autofree char *text =
        summary->n_visits == 1
          ? g_strdup (*summary->visit->place != '\0' ? summary->visit->place
                                                     : C_("day", "in the community"))
          : g_strdup_printf (C_("day", "%u visits"), summary->n_visits);

      paint_text (widget, snapshot, text, x, y, cell->x + cell->width - x - 2, FALSE, FAINT);
    }
}

/* One on the other: how much of what is open. */
static void
paint_bar (GtkSnapshot *snapshot, const JyMonthCell *cell, const JyDaySummary *summary, double y)
{
  double room = cell->width - 2 * MARGIN, x = cell->x + MARGIN;
  gint64 n_open = summary->n_planned + summary->n_ending;
  double unit = room / (double) MAX (n_open, FULL_BAR);

  for (int group = 0; group < JY_N_SERVICE_GROUPS; group++)
    {
      double width = (double) summary->n_open[group] * unit;

      gtk_snapshot_append_color (
        snapshot, jy_month_paint_get_group_colour ((JyServiceGroup) group),
        &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) BAR_HEIGHT));
      x += width;
    }
}

static void
paint_counts (GtkWidget *widget,
              GtkSnapshot *snapshot,
              const JyMonthCell *cell,
              const JyDaySummary *summary,
              double y)
{
  const struct
  {
    const char *format;
    gint64 n;
    Colour colour;
  } counts[] = {
    /* Translators: short, in a cell of the month: how many are planned, end unplanned, are done. */
    { C_("day", "plan %d"), summary->n_planned, TEXT },
    { C_("day", "end %d"), summary->n_ending, ENDING },
    { C_("day", "done %d"), summary->n_done, DONE },
  };
  double x = cell->x + MARGIN, end = cell->x + cell->width - 2;

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    if (counts[i].n > 0 && x < end)
      {
        g_autofree char *number = g_strdup_printf ("%d", (int) counts[i].n);
        g_auto (GStrv) parts = g_strsplit (counts[i].format, "%d", 2);
        g_autofree char *text = g_strjoinv (number, parts);

        x +=
          paint_text (widget, snapshot, text, x, y, end - x, FALSE, counts[i].colour) + 2 * MARGIN;
      }
}

static void
paint_frame (GtkSnapshot *snapshot, const JyMonthCell *cell, const JyMonthDay *day)
{
  if (day->is_in_window)
    fill (snapshot, cell->x, cell->y, cell->width, cell->height, WINDOW);
  if (day->is_selected)
    fill (snapshot, cell->x, cell->y, cell->width, cell->height, SELECTED);
  fill (snapshot, cell->x, cell->y, cell->width, 1, LINE);
  fill (snapshot, cell->x + cell->width - 1, cell->y, 1, cell->height, LINE);
  if (day->summary != NULL && day->summary->n_visits > 0)
    fill (snapshot, cell->x, cell->y + 1, 3, cell->height - 1, ACCENT);
  if (day->is_selected && day->is_focused)
    {
      GdkRGBA rgba = get_colour (ACCENT);
      GskRoundedRect frame;

      gsk_rounded_rect_init_from_rect (&frame,
                                       &GRAPHENE_RECT_INIT ((float) cell->x, (float) cell->y,
                                                            (float) cell->width,
                                                            (float) cell->height),
                                       2);
      gtk_snapshot_append_border (snapshot, &frame, (float[4]){ 2, 2, 2, 2 },
                                  (GdkRGBA[4]){ rgba, rgba, rgba, rgba });
    }
}

void
jy_month_paint_day (GtkWidget *widget,
                    GtkSnapshot *snapshot,
                    const JyMonthCell *cell,
                    const JyMonthDay *day)
{
  double line = get_line_height (widget);
  double y = cell->y + line + 6;

  paint_frame (snapshot, cell, day);
  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT ((float) cell->x, (float) cell->y,
                                               (float) cell->width, (float) cell->height));
  paint_title (widget, snapshot, cell, day, line);
  if (day->summary != NULL && day->is_in_month)
    {
      paint_bar (snapshot, cell, day->summary, y);
      paint_counts (widget, snapshot, cell, day->summary, y + BAR_HEIGHT + 2);
    }
  gtk_snapshot_pop (snapshot);
}

void
jy_month_paint_head (GtkWidget *widget, GtkSnapshot *snapshot, const JyMonthLayout *layout)
{
  double width = layout->width / 7;

  for (int i = 0; i < 7; i++)
    paint_text (widget, snapshot, _(jy_weekdays[i].name), i * width + MARGIN, 2, width - MARGIN,
                FALSE, FAINT);
}
