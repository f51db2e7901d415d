/* jy-person-due.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-due.h"

#include <glib/gi18n.h>

#include "jy-column.h"
#include "jy-due-row.h"
#include "jy-id-list.h"
#include "jy-message.h"
#include "jy-task-dialogs.h"
#include "jy-task-links.h"
#include "jy-task-text.h"
#include "jy-timeline-view.h"
#include "jy-work-tasks.h"

struct _JyPersonDue
{
  GtkWidget parent_instance;

  JyOffice *office;
  JyIdList *list;
  GtkSingleSelection *selection;
  gint64 chosen; /* a task whose reason is shown; 0: none */

  GtkInscription *reason;
  JyTimelineView *timeline;
  GtkColumnView *view;
};

G_DEFINE_FINAL_TYPE (JyPersonDue, jy_person_due, GTK_TYPE_WIDGET)

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Service"), "service-and-whose", NULL, 20, 0, TRUE },
  { N_("From"),    "from",    NULL, 11, 0, FALSE },
  { N_("Until"),   "until",   NULL, 11, 0, FALSE },
  { N_("State"),   "state",   NULL, 17, 0, FALSE, "style" },
  { N_("Plan"),    "plan",    NULL, 14, 0, TRUE },
};
/* clang-format on */

/* Returns: (nullable): the selected task, if it was read */
static const JyTaskRow *
get_selected (JyPersonDue *self)
{
  gpointer item = gtk_single_selection_get_selected_item (self->selection);

  return item != NULL ? jy_due_row_get_record (item) : NULL;
}

static gboolean
is_open (const JyTaskRow *task)
{
  return task->state == JY_DUE_UPCOMING || task->state == JY_DUE_DUE ||
         task->state == JY_DUE_OVERDUE;
}

/* Why it is due, why it is no more, and what is decided about it. */
static char *
dup_reason (const JyTaskRow *task)
{
  g_autofree char *why = jy_task_row_dup_reason (task);
  g_autofree char *plan = jy_task_row_dup_plan (task);

  if (task->state == JY_DUE_CANCELLED)
    /* Translators: why a service was due, then why it is no more */
    return g_strdup_printf (_("%s Cancelled: %s."), why,
                            jy_cancel_reason_get_name (task->cancel_reason));

  return g_strjoin (*plan != '\0' ? "\n" : "", why, plan, NULL);
}

static void
follow_selection (JyPersonDue *self)
{
  const JyTaskRow *task = get_selected (self);
  gboolean decides = task != NULL && is_open (task) && !jy_office_is_read_only (self->office);
  g_autofree char *reason = task != NULL ? dup_reason (task) : g_strdup ("");

  gtk_inscription_set_text (self->reason, reason);
  jy_timeline_view_choose (self->timeline, task != NULL ? task->id : 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "due.plan", decides);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "due.postpone", decides);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "due.record", decides);
}

/* A row tells of itself when it is filled. */
static void
selected_cb (JyPersonDue *self)
{
  gpointer item = gtk_single_selection_get_selected_item (self->selection);

  if (item != NULL)
    {
      g_signal_handlers_disconnect_by_func (item, follow_selection, self);
      g_signal_connect_object (item, "notify::state", G_CALLBACK (follow_selection), self,
                               G_CONNECT_SWAPPED);
    }
  follow_selection (self);
}

static void
picked_cb (JyPersonDue *self, gint64 id)
{
  guint position = jy_id_list_find (self->list, id);

  if (position == G_MAXUINT)
    return;
  gtk_single_selection_set_selected (self->selection, position);
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
}

static void
activate_cb (JyPersonDue *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "due.record", NULL);
}

static void
record_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_task_record (widget, get_selected (JY_PERSON_DUE (widget)));
}

static void
decide_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyPersonDue *self = JY_PERSON_DUE (widget);
  const JyTaskRow *task = get_selected (self);

  if (task != NULL)
    jy_task_dialog_new (widget, self->office, task, g_str_equal (name, "due.postpone"));
}

static void
failed_cb (JyPersonDue *self, const GError *error)
{
  jy_message_show_error (GTK_WIDGET (self), _("What Is Due Could Not Be Shown"), error);
}

static void
jy_person_due_dispose (GObject *object)
{
  JyPersonDue *self = JY_PERSON_DUE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_PERSON_DUE);
  g_clear_object (&self->selection);
  g_clear_object (&self->list);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_person_due_parent_class)->dispose (object);
}

static void
jy_person_due_class_init (JyPersonDueClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_person_due_dispose;
  g_type_ensure (JY_TYPE_TIMELINE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-person-due.ui");
  gtk_widget_class_bind_template_child (widget_class, JyPersonDue, reason);
  gtk_widget_class_bind_template_child (widget_class, JyPersonDue, timeline);
  gtk_widget_class_bind_template_child (widget_class, JyPersonDue, view);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_install_action (widget_class, "due.record", NULL, record_action);
  gtk_widget_class_install_action (widget_class, "due.plan", NULL, decide_action);
  gtk_widget_class_install_action (widget_class, "due.postpone", NULL, decide_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, 0, "due.plan", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, 0, "due.postpone", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_r, 0, "due.record", NULL);
}

static void
jy_person_due_init (JyPersonDue *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->list = jy_id_list_new (JY_TYPE_DUE_ROW, jy_work_get_task_rows);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->list)));
  g_signal_connect_object (self->list, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  jy_column_view_add_columns (self->view, JY_TYPE_DUE_ROW, columns, G_N_ELEMENTS (columns));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
}

GtkWidget *
jy_person_due_new (JyOffice *office)
{
  JyPersonDue *self = g_object_new (JY_TYPE_PERSON_DUE, NULL);

  self->office = g_object_ref (office);
  follow_selection (self);
  return GTK_WIDGET (self);
}

static void
show_timeline (JyPersonDue *self, const GPtrArray *tasks)
{
  GArray *windows = jy_timeline_windows_new ();
  GDate today;

  jy_office_get_today (self->office, &today);
  for (guint i = 0; i < tasks->len; i++)
    {
      const JyTaskRow *task = tasks->pdata[i];
      JyTimelineWindow window = {
        .id = task->id,
        .name = jy_task_row_dup_service (task),
        .from = task->from,
        .to = task->to,
        .done_on = task->done_on,
        .planned_on = task->planned_on,
        .state = task->state,
      };

      g_array_append_val (windows, window);
    }
  jy_timeline_view_show (self->timeline, windows, &today);
}

void
jy_person_due_show (JyPersonDue *self, const JyPersonCare *care)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_return_if_fail (JY_IS_PERSON_DUE (self));

  for (guint i = 0; i < care->tasks->len; i++)
    g_array_append_val (ids, ((const JyTaskRow *) care->tasks->pdata[i])->id);
  show_timeline (self, care->tasks);
  jy_id_list_set_ids (self->list, self->office, ids);
  if (gtk_single_selection_get_selected_item (self->selection) == NULL)
    gtk_single_selection_set_selected (self->selection, 0);
  selected_cb (self);
}
