/* jy-paper-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper-view.h"

#include <glib/gi18n.h>

struct _JyPaperView
{
  GtkWidget parent_instance;

  JyPrintout *printout; /* (owned) (nullable) */
  guint page;
};

G_DEFINE_FINAL_TYPE (JyPaperView, jy_paper_view, GTK_TYPE_WIDGET)

#define LEAST_WIDTH 240
#define NATURAL_WIDTH 900

static const JyPaperSize *
get_size (JyPaperView *self)
{
  return jy_paper_get_size (
    self->printout != NULL ? jy_printout_get_paper (self->printout, self->page) : JY_PAPER_A4);
}

static GtkSizeRequestMode
jy_paper_view_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jy_paper_view_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline G_GNUC_UNUSED,
                       int *natural_baseline G_GNUC_UNUSED)
{
  const JyPaperSize *size = get_size (JY_PAPER_VIEW (widget));

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = NATURAL_WIDTH;
    }
  else
    *minimum = *natural =
      (int) ((for_size > 0 ? for_size : LEAST_WIDTH) * size->height / size->width);
}

static void
jy_paper_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  JyPaperView *self = JY_PAPER_VIEW (widget);
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                     (float) gtk_widget_get_height (widget));
  const GdkRGBA white = { 1, 1, 1, 1 };
  double scale;
  cairo_t *cr;

  gtk_snapshot_append_color (snapshot, &white, &bounds);
  if (self->printout == NULL)
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  scale = gtk_widget_get_width (widget) / get_size (self)->width;
  cairo_scale (cr, scale, scale);
  jy_printout_paint (self->printout, self->page, cr);
  cairo_destroy (cr);
}

static void
jy_paper_view_finalize (GObject *object)
{
  g_clear_pointer (&JY_PAPER_VIEW (object)->printout, jy_printout_unref);

  G_OBJECT_CLASS (jy_paper_view_parent_class)->finalize (object);
}

static void
jy_paper_view_class_init (JyPaperViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jy_paper_view_finalize;
  widget_class->get_request_mode = jy_paper_view_get_request_mode;
  widget_class->measure = jy_paper_view_measure;
  widget_class->snapshot = jy_paper_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "paper");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jy_paper_view_init (JyPaperView *self)
{
}

GtkWidget *
jy_paper_view_new (void)
{
  return g_object_new (JY_TYPE_PAPER_VIEW, NULL);
}

void
jy_paper_view_show (JyPaperView *self, JyPrintout *printout, guint page)
{
  g_autofree char *name = NULL;

  g_return_if_fail (JY_IS_PAPER_VIEW (self));

  if (printout != NULL)
    jy_printout_ref (printout);
  g_clear_pointer (&self->printout, jy_printout_unref);
  self->printout = printout;
  self->page = page;
  if (printout != NULL)
    name = g_strdup_printf (_("Page %u of %u"), page + 1, jy_printout_get_n_pages (printout));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name != NULL ? name : "", -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
