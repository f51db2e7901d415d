/* jy-household-due.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household-due.h"

#include <glib/gi18n.h>

#include "jy-task-links.h"
#include "jy-task-text.h"

/* More than that is a worklist, which the page of today has. */
#define MAX_ROWS 12

struct _JyHouseholdDue
{
  GtkWidget parent_instance;

  GPtrArray *tasks; /* (owned) (element-type JyTaskRow): of the rows */
  GtkLabel *heading;
  GtkListBox *list;
  GtkLabel *more;
};

G_DEFINE_FINAL_TYPE (JyHouseholdDue, jy_household_due, GTK_TYPE_WIDGET)

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* Who and what; at the end how much time is left, as a sign and in words. */
static GtkWidget *
make_row (const JyTaskRow *task)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  gboolean is_overdue = task->state == JY_DUE_OVERDUE;
  g_autofree char *state = jy_task_row_dup_state (task);
  g_autofree char *marked = g_strconcat (is_overdue ? "▲ " : "● ", state, NULL);
  g_autofree char *service = jy_task_row_dup_service (task);
  g_autofree char *said = g_strjoin (" · ", task->name, service, state, NULL);
  GtkWidget *name = make_label (task->resident != 0 ? task->name : _("Household"), NULL);
  GtkWidget *what = make_label (service, "dim-label");

  gtk_widget_set_hexpand (what, TRUE);
  gtk_box_append (GTK_BOX (line), name);
  gtk_box_append (GTK_BOX (line), what);
  gtk_box_append (GTK_BOX (line), make_label (marked, is_overdue ? "overdue" : "caption"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);

  return row;
}

static void
record (JyHouseholdDue *self, GtkListBoxRow *row)
{
  if (row != NULL)
    jy_task_record (GTK_WIDGET (self), self->tasks->pdata[gtk_list_box_row_get_index (row)]);
}

static void
record_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyHouseholdDue *self = JY_HOUSEHOLD_DUE (widget);

  record (self, gtk_list_box_get_selected_row (self->list));
}

static void
jy_household_due_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (jy_household_due_parent_class)->dispose (object);
}

static void
jy_household_due_finalize (GObject *object)
{
  g_ptr_array_unref (JY_HOUSEHOLD_DUE (object)->tasks);

  G_OBJECT_CLASS (jy_household_due_parent_class)->finalize (object);
}

static void
jy_household_due_class_init (JyHouseholdDueClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_household_due_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_household_due_finalize;
  gtk_widget_class_install_action (widget_class, "due.record", NULL, record_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_r, 0, "due.record", NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
jy_household_due_init (JyHouseholdDue *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);

  self->tasks = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_row_free);
  self->heading = GTK_LABEL (make_label (_("Due now"), "heading"));
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  self->more = GTK_LABEL (make_label ("", "dim-label"));
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "members");
  gtk_list_box_set_activate_on_single_click (self->list, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Due now"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (record), self);
  gtk_widget_set_parent (GTK_WIDGET (self->heading), GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->more), GTK_WIDGET (self));
}

void
jy_household_due_show (JyHouseholdDue *self, const GPtrArray *tasks)
{
  GtkWidget *child;
  guint n_more;

  g_return_if_fail (JY_IS_HOUSEHOLD_DUE (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  g_ptr_array_set_size (self->tasks, 0);

  for (guint i = 0; i < MIN (tasks->len, MAX_ROWS); i++)
    {
      g_ptr_array_add (self->tasks, jy_task_row_copy (tasks->pdata[i]));
      gtk_list_box_append (self->list, make_row (tasks->pdata[i]));
    }

  n_more = tasks->len - self->tasks->len;
  if (n_more > 0)
    {
      g_autofree char *text =
        g_strdup_printf (ngettext ("and %u more", "and %u more", n_more), n_more);

      gtk_label_set_text (self->more, text);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_more > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), tasks->len > 0);
}
