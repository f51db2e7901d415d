/* jy-task-pane.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-pane.h"

#include <glib/gi18n.h>

#include "jy-facts.h"
#include "jy-masked-label.h"
#include "jy-task-text.h"

struct _JyTaskPane
{
  GtkWidget parent_instance;

  GtkStack *stack;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *several;
  GtkGrid *facts;
  GtkLabel *reason;
  GtkWidget *plan_button;
  GtkWidget *postpone_button;
};

G_DEFINE_FINAL_TYPE (JyTaskPane, jy_task_pane, GTK_TYPE_WIDGET)

static void
jy_task_pane_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_TASK_PANE);

  G_OBJECT_CLASS (jy_task_pane_parent_class)->dispose (object);
}

static void
jy_task_pane_class_init (JyTaskPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_task_pane_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/jiayi/Jiayi/ui/jy-task-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, JyTaskPane, stack);
  gtk_widget_class_bind_template_child (widget_class, JyTaskPane, title);
  gtk_widget_class_bind_template_child (widget_class, JyTaskPane, subtitle);
  gtk_widget_class_bind_template_child (widget_class, JyTaskPane, several);
  gtk_widget_class_bind_template_child (widget_class, JyTaskPane, facts);
  gtk_widget_class_bind_template_child (widget_class, JyTaskPane, reason);
  gtk_widget_class_bind_template_child (widget_class, JyTaskPane, plan_button);
  gtk_widget_class_bind_template_child (widget_class, JyTaskPane, postpone_button);
}

static void
jy_task_pane_init (JyTaskPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_facts (JyTaskPane *self, const JyTaskRow *row)
{
  GtkWidget *phone = g_object_new (JY_TYPE_MASKED_LABEL, "phone", TRUE, "what", _("Phone"), NULL);
  g_autofree char *window = jy_task_row_dup_window (row);
  g_autofree char *state = jy_task_row_dup_state (row);
  g_autofree char *plan = jy_task_row_dup_plan (row);

  jy_masked_label_set_value (JY_MASKED_LABEL (phone), row->phone);
  jy_facts_clear (self->facts);
  jy_facts_add (self->facts, _("Window"), window);
  jy_facts_add (self->facts, _("State"), state);
  jy_facts_add (self->facts, _("Planned"), plan);
  jy_facts_add (self->facts, _("Household"), row->household_number);
  jy_facts_add (self->facts, _("Area"), row->area_name);
  jy_facts_add (self->facts, _("Address"), row->address);
  jy_facts_add_widget (self->facts, _("Phone"), phone);
  jy_facts_add (self->facts, _("Team"), row->team_name);
  jy_facts_add (self->facts, _("Officer"), row->officer_name);
  jy_facts_add (self->facts, _("Agreement"),
                row->is_promised ? _("Promised in the package") : NULL);
  if (row->is_away)
    jy_facts_add (self->facts, _("Away"),
                  row->is_raised ? _("Lives elsewhere, home now") : _("Lives elsewhere"));
}

void
jy_task_pane_show (JyTaskPane *self, const JyTaskRow *row, guint n)
{
  g_return_if_fail (JY_IS_TASK_PANE (self));

  if (row == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "none");
      return;
    }

  {
    g_autofree char *person = jy_task_row_dup_person (row);
    g_autofree char *service = jy_task_row_dup_service (row);
    g_autofree char *reason = jy_task_row_dup_reason (row);
    g_autofree char *several =
      g_strdup_printf (ngettext ("%u service is selected: this is the first.",
                                 "%u services are selected: this is the first.", n),
                       n);

    gtk_label_set_text (self->title, person);
    gtk_label_set_text (self->subtitle, service);
    gtk_label_set_text (self->several, several);
    gtk_widget_set_visible (GTK_WIDGET (self->several), n > 1);
    gtk_label_set_text (self->reason, reason);
    show_facts (self, row);
    gtk_stack_set_visible_child_name (self->stack, "task");
  }
}

GtkWidget *
jy_task_pane_get_plan_button (JyTaskPane *self)
{
  g_return_val_if_fail (JY_IS_TASK_PANE (self), NULL);

  return self->plan_button;
}

GtkWidget *
jy_task_pane_get_postpone_button (JyTaskPane *self)
{
  g_return_val_if_fail (JY_IS_TASK_PANE (self), NULL);

  return self->postpone_button;
}
