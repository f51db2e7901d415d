/* jy-sidebar.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-sidebar.h"

#include <glib/gi18n.h>

#include "jy-pages.h"

#define LABEL_CHARS 15

struct _JySidebar
{
  GtkBox parent_instance;

  gboolean folded;

  GtkListBox *main_list;
  GtkListBox *foot_list;
};

enum
{
  PROP_0,
  PROP_FOLDED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JySidebar, jy_sidebar, GTK_TYPE_BOX)

/* Folded, the label is the tooltip; for a screen reader it is the name in either case. */
static void
add_entry (JySidebar *self, const JyPageEntry *entry, guint number)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = gtk_label_new (_(entry->title));
  g_autofree char *action = g_strdup_printf ("win.show-page::%s", entry->id);
  g_autofree char *tooltip = number > 0 && number <= 9
                               ? g_strdup_printf ("%s (Alt+%u)", _(entry->title), number)
                               : g_strdup (_(entry->title));

  gtk_widget_add_css_class (box, "entry");
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_width_chars (GTK_LABEL (label), LABEL_CHARS);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (entry->icon));
  gtk_box_append (GTK_BOX (box), label);
  g_object_bind_property (self, "folded", label, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_name (row, entry->id);
  gtk_widget_set_tooltip_text (row, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(entry->title), -1);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (row), action);
  gtk_list_box_append (entry->place == JY_PAGE_FOOT ? self->foot_list : self->main_list, row);
}

static gboolean
mark_in (GtkListBox *list, const char *id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (g_strcmp0 (gtk_widget_get_name (GTK_WIDGET (row)), id) == 0)
      {
        gtk_list_box_select_row (list, row);
        return TRUE;
      }

  return FALSE;
}

static void
jy_sidebar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_SIDEBAR);

  G_OBJECT_CLASS (jy_sidebar_parent_class)->dispose (object);
}

static void
jy_sidebar_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_FOLDED:
      g_value_set_boolean (value, JY_SIDEBAR (object)->folded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_sidebar_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_FOLDED:
      JY_SIDEBAR (object)->folded = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_sidebar_class_init (JySidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_sidebar_dispose;
  object_class->get_property = jy_sidebar_get_property;
  object_class->set_property = jy_sidebar_set_property;

  properties[PROP_FOLDED] =
    g_param_spec_boolean ("folded", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/jiayi/Jiayi/ui/jy-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, JySidebar, main_list);
  gtk_widget_class_bind_template_child (widget_class, JySidebar, foot_list);
}

static void
jy_sidebar_init (JySidebar *self)
{
  guint number = 0;

  gtk_widget_init_template (GTK_WIDGET (self));

  for (const JyPageEntry *entry = jy_pages; entry->id != NULL; entry++)
    if (entry->place == JY_PAGE_MAIN)
      add_entry (self, entry, ++number);
    else if (entry->place == JY_PAGE_FOOT)
      add_entry (self, entry, 0);
}

void
jy_sidebar_mark (JySidebar *self, const char *id)
{
  const JyPageEntry *entry = jy_page_entry_find (id);

  g_return_if_fail (JY_IS_SIDEBAR (self));

  if (entry != NULL && entry->within != NULL)
    id = entry->within;
  if (mark_in (self->main_list, id))
    gtk_list_box_unselect_all (self->foot_list);
  else if (mark_in (self->foot_list, id))
    gtk_list_box_unselect_all (self->main_list);
}
