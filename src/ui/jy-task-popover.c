/* jy-task-popover.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-popover.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-form-row.h"
#include "jy-message.h"
#include "jy-work-tasks.h"

struct _JyTaskPopover
{
  GtkPopover parent_instance;

  JyOffice *office;
  GArray *tasks;
  gboolean postpones;
  GtkWidget *before; /* (weak) (nullable): what had the focus */

  GtkWidget *day;
  GtkWidget *reason; /* (nullable): of postponing only */
  JyFormRow *day_row;
  GtkLabel *problem;
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (JyTaskPopover, jy_task_popover, GTK_TYPE_POPOVER)

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTaskPopover) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *advice = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) != NULL)
    {
      gtk_popover_popdown (GTK_POPOVER (self));
      return;
    }

  gtk_widget_set_sensitive (self->button, TRUE);
  advice = jy_message_dup_advice (error);
  jy_message_show_field (self->problem, self->day, advice);
  gtk_widget_grab_focus (self->day);
}

/* Returns: whether what was typed is a day; empty is none, which takes it away */
static gboolean
read_day (JyTaskPopover *self, GDate *day)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->day));
  GDate today;

  g_date_clear (day, 1);
  jy_office_get_today (self->office, &today);
  if (*text == '\0' || jy_date_parse (text, &today, day))
    {
      jy_form_row_set_problem (self->day_row, NULL);
      return TRUE;
    }

  jy_form_row_set_problem (self->day_row, _("Enter a day such as 0930 or 2026-9-30."));
  gtk_widget_grab_focus (self->day);
  return FALSE;
}

static void
save_cb (JyTaskPopover *self)
{
  GPtrArray *decisions;
  GDate day;

  if (!gtk_widget_get_sensitive (self->button) || !read_day (self, &day))
    return;

  decisions = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_decision_free);
  for (guint i = 0; i < self->tasks->len; i++)
    {
      JyTaskDecision *decision = jy_task_decision_new (g_array_index (self->tasks, gint64, i));

      *(self->postpones ? &decision->postponed_until : &decision->planned_on) = day;
      if (self->postpones)
        decision->reason = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason)));
      g_ptr_array_add (decisions, decision);
    }

  gtk_widget_set_sensitive (self->button, FALSE);
  jy_office_call_async (self->office, self->postpones ? jy_work_postpone_tasks : jy_work_plan_tasks,
                        decisions, (GDestroyNotify) g_ptr_array_unref, NULL, NULL, saved_cb,
                        g_object_ref (self));
}

/* Enter: to the reason, if there is one. */
static void
day_activate_cb (JyTaskPopover *self)
{
  if (self->reason != NULL && *gtk_editable_get_text (GTK_EDITABLE (self->day)) != '\0')
    gtk_widget_grab_focus (self->reason);
  else
    save_cb (self);
}

static gboolean
unparent_cb (gpointer self)
{
  gtk_widget_unparent (self);

  return G_SOURCE_REMOVE;
}

static void
jy_task_popover_closed (GtkPopover *popover)
{
  JyTaskPopover *self = JY_TASK_POPOVER (popover);

  if (self->before != NULL)
    gtk_widget_grab_focus (self->before);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (self), g_object_unref);
}

static void
jy_task_popover_finalize (GObject *object)
{
  JyTaskPopover *self = JY_TASK_POPOVER (object);

  g_clear_weak_pointer (&self->before);
  g_clear_object (&self->office);
  g_clear_pointer (&self->tasks, g_array_unref);

  G_OBJECT_CLASS (jy_task_popover_parent_class)->finalize (object);
}

static void
jy_task_popover_class_init (JyTaskPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jy_task_popover_finalize;
  GTK_POPOVER_CLASS (klass)->closed = jy_task_popover_closed;
}

static void
jy_task_popover_init (JyTaskPopover *self)
{
}

static GtkWidget *
add_entry (GtkWidget *box, const char *label, JyFormRow **row)
{
  GtkWidget *entry = gtk_entry_new ();

  *row = JY_FORM_ROW (jy_form_row_new (label, entry));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (*row));

  return entry;
}

static GtkLabel *
add_line (GtkWidget *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
build (JyTaskPopover *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *n =
    g_strdup_printf (ngettext ("%u service", "%u services", self->tasks->len), self->tasks->len);
  JyFormRow *reason_row;

  gtk_widget_add_css_class (box, "form");
  add_line (box, self->postpones ? _("Postpone") : _("Plan for a Day"), "heading");
  add_line (box, n, "dim-label");
  self->day = add_entry (box, self->postpones ? _("Not _before") : _("_Day"), &self->day_row);
  jy_form_row_set_hint (self->day_row, _("Empty: no day any more"));
  if (self->postpones)
    self->reason = add_entry (box, _("_Reason"), &reason_row);
  jy_form_row_align (box);
  self->problem = add_line (box, NULL, "error-text");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);

  self->button = gtk_button_new_with_mnemonic (self->postpones ? _("_Postpone") : _("_Plan"));
  gtk_widget_add_css_class (self->button, "suggested-action");
  gtk_widget_set_halign (self->button, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (box), self->button);

  g_signal_connect_object (self->day, "activate", G_CALLBACK (day_activate_cb), self,
                           G_CONNECT_SWAPPED);
  if (self->reason != NULL)
    g_signal_connect_object (self->reason, "activate", G_CALLBACK (save_cb), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (self), box);
}

void
jy_task_popover_open (GtkWidget *origin, JyOffice *office, GArray *tasks, gboolean postpones)
{
  JyTaskPopover *self = g_object_new (JY_TYPE_TASK_POPOVER, NULL);

  self->office = g_object_ref (office);
  self->tasks = tasks;
  self->postpones = postpones;
  g_set_weak_pointer (&self->before, gtk_root_get_focus (gtk_widget_get_root (origin)));
  build (self);
  gtk_widget_set_parent (GTK_WIDGET (self), origin);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (self->day);
}
