/* jy-task-groups.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-groups.h"

#include <glib/gi18n.h>

struct _JyTaskGroups
{
  GtkWidget parent_instance;

  GArray *groups; /* (owned) (nullable) */
  const JyAreaTree *tree;
  gint64 area;
  JyServiceKind kind;
  gboolean filling;

  GtkWidget *box;
  GtkToggleButton *by_area;
  GtkToggleButton *by_kind;
  GtkListBox *list;
};

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_AREA_PICKED,
  SIGNAL_KIND_PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyTaskGroups, jy_task_groups, GTK_TYPE_WIDGET)

/* A row of the list; its id is that of an area or a kind. */
typedef struct
{
  GtkListBoxRow parent_instance;

  gint64 id;
} JyTaskGroupRow;

typedef struct
{
  GtkListBoxRowClass parent_class;
} JyTaskGroupRowClass;

GType jy_task_group_row_get_type (void);

G_DEFINE_FINAL_TYPE (JyTaskGroupRow, jy_task_group_row, GTK_TYPE_LIST_BOX_ROW)

static void
jy_task_group_row_class_init (JyTaskGroupRowClass *klass)
{
}

static void
jy_task_group_row_init (JyTaskGroupRow *self)
{
}

static void
add_row (JyTaskGroups *self, gint64 id, const char *name, gint64 n, guint depth, gboolean selected)
{
  JyTaskGroupRow *row = g_object_new (jy_task_group_row_get_type (), NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (name);
  g_autofree char *text = g_strdup_printf ("%'" G_GINT64_FORMAT, n);
  GtkWidget *number = gtk_label_new (text);

  row->id = id;
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  /* Areas of one place begin alike. */
  gtk_label_set_ellipsize (GTK_LABEL (label),
                           depth > 1 ? PANGO_ELLIPSIZE_START : PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_margin_start (label, (int) depth * 10);
  gtk_widget_set_tooltip_text (label, name);
  gtk_widget_add_css_class (number, "dim-label");
  gtk_widget_add_css_class (number, "numeric");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), number);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (self->list, GTK_WIDGET (row));
  if (selected)
    gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
}

static gboolean
is_counted (JyTaskGroups *self, const JyTaskGroup *group, gint64 area, JyServiceKind kind)
{
  return (kind == JY_SERVICE_NONE || group->kind == kind) &&
         (area == 0 ||
          (self->tree != NULL && jy_area_tree_contains (self->tree, area, group->area)));
}

static gint64
count (JyTaskGroups *self, gint64 area, JyServiceKind kind)
{
  gint64 n = 0;

  for (guint i = 0; i < self->groups->len; i++)
    {
      const JyTaskGroup *group = &g_array_index (self->groups, JyTaskGroup, i);

      if (is_counted (self, group, area, kind))
        n += group->n;
    }

  return n;
}

static void
add_areas (JyTaskGroups *self)
{
  const GPtrArray *areas = self->tree != NULL ? jy_area_tree_list (self->tree) : NULL;

  add_row (self, 0, _("All areas"), count (self, 0, self->kind), 0, self->area == 0);
  for (guint i = 0; areas != NULL && i < areas->len; i++)
    {
      const JyStoredArea *area = areas->pdata[i];
      gint64 n = count (self, area->id, self->kind);

      if (n > 0 || area->id == self->area)
        add_row (self, area->id, area->name, n, jy_area_tree_get_depth (self->tree, area->id),
                 area->id == self->area);
    }
}

static void
add_kinds (JyTaskGroups *self)
{
  add_row (self, 0, _("All services"), count (self, self->area, JY_SERVICE_NONE), 0,
           self->kind == JY_SERVICE_NONE);
  for (int i = JY_SERVICE_NONE + 1; i < JY_N_SERVICE_KINDS; i++)
    {
      JyServiceKind kind = (JyServiceKind) i;
      gint64 n = count (self, self->area, kind);

      if (n > 0 || kind == self->kind)
        add_row (self, kind, jy_service_kind_get_name (kind), n, 0, kind == self->kind);
    }
}

static void
fill (JyTaskGroups *self)
{
  GtkWidget *row;

  if (self->groups == NULL)
    return;

  self->filling = TRUE;
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  if (gtk_toggle_button_get_active (self->by_area))
    add_areas (self);
  else
    add_kinds (self);
  self->filling = FALSE;
}

static void
selected_cb (JyTaskGroups *self, GtkListBoxRow *row)
{
  gboolean by_area;

  if (self->filling || row == NULL)
    return;

  by_area = gtk_toggle_button_get_active (self->by_area);
  g_signal_emit (self, signals[by_area ? SIGNAL_AREA_PICKED : SIGNAL_KIND_PICKED], 0,
                 ((JyTaskGroupRow *) row)->id);
}

static void
activated_cb (JyTaskGroups *self)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0);
}

static void
jy_task_groups_dispose (GObject *object)
{
  JyTaskGroups *self = JY_TASK_GROUPS (object);

  self->filling = TRUE;
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->groups, g_array_unref);

  G_OBJECT_CLASS (jy_task_groups_parent_class)->dispose (object);
}

static void
jy_task_groups_class_init (JyTaskGroupsClass *klass)
{
  const GType type = JY_TYPE_TASK_GROUPS;

  G_OBJECT_CLASS (klass)->dispose = jy_task_groups_dispose;

  signals[SIGNAL_ACTIVATED] =
    g_signal_new ("activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_AREA_PICKED] = g_signal_new ("area-picked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                              NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_KIND_PICKED] = g_signal_new ("kind-picked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                              NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkToggleButton *
add_button (JyTaskGroups *self, GtkWidget *bar, const char *label)
{
  GtkWidget *button = gtk_toggle_button_new_with_mnemonic (label);

  gtk_widget_set_hexpand (button, TRUE);
  gtk_box_append (GTK_BOX (bar), button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return GTK_TOGGLE_BUTTON (button);
}

static void
jy_task_groups_init (JyTaskGroups *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (bar, "linked");
  gtk_widget_add_css_class (bar, "group-switch");
  self->by_area = add_button (self, bar, _("_Areas"));
  self->by_kind = add_button (self, bar, _("_Services"));
  gtk_toggle_button_set_group (self->by_kind, self->by_area);
  gtk_toggle_button_set_active (self->by_area, TRUE);

  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_BROWSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "navigation-sidebar");
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "task-groups");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Groups of services"), -1);
  g_signal_connect_object (self->list, "row-selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self,
                           G_CONNECT_SWAPPED);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (self->box), bar);
  gtk_box_append (GTK_BOX (self->box), scroller);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

void
jy_task_groups_show (
  JyTaskGroups *self, GArray *groups, const JyAreaTree *tree, gint64 area, JyServiceKind kind)
{
  g_return_if_fail (JY_IS_TASK_GROUPS (self));

  if (self->groups != groups)
    g_clear_pointer (&self->groups, g_array_unref);
  self->groups = groups;
  self->tree = tree;
  self->area = area;
  self->kind = kind;
  fill (self);
}
