/* jy-fulfilment-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-fulfilment-view.h"

#include <glib/gi18n.h>

struct _JyFulfilmentView
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (JyFulfilmentView, jy_fulfilment_view, GTK_TYPE_BOX)

static void
jy_fulfilment_view_class_init (JyFulfilmentViewClass *klass G_GNUC_UNUSED)
{
}

static void
jy_fulfilment_view_init (JyFulfilmentView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static GtkWidget *
make_label (const char *text, float align, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), align);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static void
attach_number (GtkGrid *grid, int n, int column, int row)
{
  g_autofree char *text = g_strdup_printf ("%d", n);

  gtk_grid_attach (grid, make_label (text, 1, "numeric"), column, row, 1, 1);
}

static void
attach_headings (GtkGrid *grid)
{
  static const char *const headings[] = { NC_("fulfilment", "Item"),
                                          NC_("fulfilment", "Promised"), NC_("fulfilment", "Due"),
                                          NC_("fulfilment", "Done"), NC_("fulfilment", "Late") };

  for (int c = 0; c < (int) G_N_ELEMENTS (headings); c++)
    gtk_grid_attach (
      grid, make_label (g_dpgettext2 (NULL, "fulfilment", headings[c]), c > 0, "dim-label"), c, 0,
      1, 1);
}

static GtkWidget *
make_items (const JyMemberFulfilment *member)
{
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());

  gtk_grid_set_column_spacing (grid, 8);
  gtk_grid_set_row_spacing (grid, 4);
  attach_headings (grid);
  for (int i = 0; i < (int) member->items->len; i++)
    {
      const JyDeliveredItem *item = g_ptr_array_index (member->items, (guint) i);
      GtkWidget *name = make_label (item->name, 0, NULL);

      gtk_label_set_wrap (GTK_LABEL (name), TRUE);
      gtk_widget_set_hexpand (name, TRUE);
      gtk_grid_attach (grid, name, 0, i + 1, 1, 1);
      attach_number (grid, item->promised, 1, i + 1);
      attach_number (grid, item->due, 2, i + 1);
      attach_number (grid, item->delivered, 3, i + 1);
      attach_number (grid, item->late, 4, i + 1);
    }

  return GTK_WIDGET (grid);
}

/* "Zhang San: fulfilled (6 of 6 due)". */
static char *
dup_title (const JyMemberFulfilment *member, const char *name)
{
  g_autofree char *delivered = g_strdup_printf ("%d", member->result.delivered);
  g_autofree char *due = g_strdup_printf ("%d", member->result.due);
  GString *title = g_string_new (member->result.is_fulfilled
                                   /* Translators: {due} services are due so far. */
                                   ? _("{name}: fulfilled ({delivered} of {due} due)")
                                   : _("{name}: {reason} ({delivered} of {due} due)"));

  g_string_replace (title, "{reason}", jy_unfulfilled_reason_get_name (member->result.reason), 0);
  g_string_replace (title, "{delivered}", delivered, 0);
  g_string_replace (title, "{due}", due, 0);
  g_string_replace (title, "{name}", name, 0);
  return g_string_free (title, FALSE);
}

static const char *
get_name (const JyAgreementDetails *details, gint64 resident)
{
  for (guint i = 0; i < details->signing->members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (details->signing->members, i);

      if (member->resident == resident)
        return g_ptr_array_index (details->names, i);
    }

  return "";
}

void
jy_fulfilment_view_show (JyFulfilmentView *self, const JyAgreementDetails *details)
{
  GtkWidget *child;
  guint n = details != NULL ? details->fulfilment->len : 0;

  g_return_if_fail (JY_IS_FULFILMENT_VIEW (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);

  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  if (n > 0)
    gtk_box_append (GTK_BOX (self), make_label (_("Services Promised"), 0, "heading"));
  for (guint i = 0; i < n; i++)
    {
      const JyMemberFulfilment *member = g_ptr_array_index (details->fulfilment, i);
      g_autofree char *title = dup_title (member, get_name (details, member->resident));
      GtkWidget *label = make_label (title, 0, NULL);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_box_append (GTK_BOX (self), label);
      gtk_box_append (GTK_BOX (self), make_items (member));
    }
}
