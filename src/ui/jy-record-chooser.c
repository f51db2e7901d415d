/* jy-record-chooser.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-record-chooser.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-editable.h"
#include "jy-form-catalogue.h"
#include "jy-option.h"
#include "jy-task-text.h"
#include "jy-text.h"

/* A row of the list. */
typedef struct
{
  JyOption *option; /* (owned): its code is the id of the form */
  gboolean is_due;
} Choice;

struct _JyRecordChooser
{
  GtkBox parent_instance;

  GArray *choices; /* (element-type Choice), in the order of the rows */
  char *typed;     /* folded */

  GtkEditable *entry;
  GtkListBox *list;
  GtkWidget *nothing;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyRecordChooser, jy_record_chooser, GTK_TYPE_BOX)

static const Choice *
get_choice (JyRecordChooser *self, GtkListBoxRow *row)
{
  return &g_array_index (self->choices, Choice, gtk_list_box_row_get_index (row));
}

static gboolean
filter_cb (GtkListBoxRow *row, gpointer data)
{
  JyRecordChooser *self = data;

  return *self->typed == '\0' || jy_option_rank (get_choice (self, row)->option, self->typed) > 0;
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  JyRecordChooser *self = data;
  gboolean is_due = get_choice (self, row)->is_due;
  GtkWidget *label;

  if (before != NULL && get_choice (self, before)->is_due == is_due)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  label = gtk_label_new (is_due ? _("What is due") : _("All forms"));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_list_box_row_set_header (row, label);
}

/* Selects the next row that is shown, from @at on. */
static void
select_from (JyRecordChooser *self, int at, int step)
{
  GtkListBoxRow *row = NULL;

  for (int i = at; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i += step)
    if (filter_cb (row, self))
      {
        gtk_list_box_select_row (self->list, row);
        gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry),
                                        GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT, row, -1);
        return;
      }
}

static void
typed_cb (JyRecordChooser *self)
{
  gboolean is_found = FALSE;

  g_free (self->typed);
  self->typed = jy_text_fold (gtk_editable_get_text (self->entry));
  gtk_list_box_invalidate_filter (self->list);
  gtk_list_box_unselect_all (self->list);
  select_from (self, 0, 1);
  is_found = gtk_list_box_get_selected_row (self->list) != NULL;
  gtk_widget_set_visible (self->nothing, !is_found);
}

static void
row_activated_cb (JyRecordChooser *self, GtkListBoxRow *row)
{
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0,
                 jy_option_get_code (get_choice (self, row)->option));
}

static void
activate_cb (JyRecordChooser *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (row != NULL)
    row_activated_cb (self, row);
}

static gboolean
key_pressed_cb (JyRecordChooser *self, guint key)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  int step = key == GDK_KEY_Down ? 1 : -1;

  if (row == NULL || (key != GDK_KEY_Down && key != GDK_KEY_Up))
    return GDK_EVENT_PROPAGATE;

  select_from (self, gtk_list_box_row_get_index (row) + step, step);
  return GDK_EVENT_STOP;
}

static void
choice_clear (gpointer data)
{
  g_clear_object (&((Choice *) data)->option);
}

static void
jy_record_chooser_dispose (GObject *object)
{
  JyRecordChooser *self = JY_RECORD_CHOOSER (object);

  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_box_remove (GTK_BOX (self), child);

  G_OBJECT_CLASS (jy_record_chooser_parent_class)->dispose (object);
}

static void
jy_record_chooser_finalize (GObject *object)
{
  JyRecordChooser *self = JY_RECORD_CHOOSER (object);

  g_clear_pointer (&self->choices, g_array_unref);
  g_clear_pointer (&self->typed, g_free);

  G_OBJECT_CLASS (jy_record_chooser_parent_class)->finalize (object);
}

static void
jy_record_chooser_class_init (JyRecordChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_record_chooser_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_record_chooser_finalize;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", JY_TYPE_RECORD_CHOOSER, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static GtkWidget *
make_list (JyRecordChooser *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_filter_func (self->list, filter_cb, self, NULL);
  gtk_list_box_set_header_func (self->list, header_cb, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "record-choices");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Record forms"), -1);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->list));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_vexpand (scrolled, TRUE);

  return scrolled;
}

static void
jy_record_chooser_init (JyRecordChooser *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *entry = gtk_entry_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "form");
  self->choices = g_array_new (FALSE, TRUE, sizeof (Choice));
  g_array_set_clear_func (self->choices, choice_clear);
  self->typed = g_strdup ("");

  self->entry = GTK_EDITABLE (entry);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _("Which service? A part of its name, or "
                                                       "initials"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Which service?"), -1);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (typed_cb), self);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (activate_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (entry, keys);

  gtk_box_append (GTK_BOX (self), entry);
  self->nothing = gtk_label_new (_("No form is called that."));
  gtk_widget_set_visible (self->nothing, FALSE);
  gtk_box_append (GTK_BOX (self), self->nothing);
  gtk_box_append (GTK_BOX (self), make_list (self));
}

GtkWidget *
jy_record_chooser_new (void)
{
  return g_object_new (JY_TYPE_RECORD_CHOOSER, NULL);
}

static void
add_label (GtkWidget *box, const char *text, const char *css_class, gboolean expand)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, expand);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
}

static void
add_choice (JyRecordChooser *self,
            const char *form,
            const char *name,
            const JyTaskRow *task,
            const char *window)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  Choice choice = { jy_option_new ((gint64) self->choices->len + 1, form, name, NULL),
                    task != NULL };
  gboolean is_late = task != NULL && task->state == JY_DUE_OVERDUE;

  g_array_append_val (self->choices, choice);
  gtk_widget_add_css_class (box, "choice");
  add_label (box, name, NULL, TRUE);
  if (task != NULL)
    {
      add_label (box, window, "numeric", FALSE);
      add_label (box, jy_due_state_get_name (task->state), is_late ? "overdue" : "dim-label",
                 FALSE);
    }
  gtk_list_box_append (self->list, box);
}

static void
add_task (JyRecordChooser *self, const JyTaskRow *task)
{
  const char *name = jy_task_row_get_service (task);
  const char *form = jy_form_catalogue_find (task->form) != NULL ? task->form : task->kind;
  g_autofree char *window = NULL;
  char from[JY_DATE_TEXT_SIZE];
  char to[JY_DATE_TEXT_SIZE];

  if (form == task->kind && !g_str_equal (form, JY_RECORD_REFERRAL_CHECK))
    return; /* there is nothing to fill in */

  jy_date_to_text (&task->from, from);
  jy_date_to_text (&task->to, to);
  window = g_strdup_printf ("%s – %s", from, to);
  add_choice (self, form, name, task, window);
}

void
jy_record_chooser_show (JyRecordChooser *self, const JyRecordDesk *desk)
{
  JyFormSubject subject = desk->person != NULL ? JY_FORM_RESIDENT : JY_FORM_HOUSEHOLD;
  const GPtrArray *forms = jy_form_catalogue_list ();
  GtkListBoxRow *row;

  g_return_if_fail (JY_IS_RECORD_CHOOSER (self));

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  g_array_set_size (self->choices, 0);

  for (guint i = 0; i < desk->tasks->len; i++)
    if (desk->tasks->pdata[i] != NULL)
      add_task (self, desk->tasks->pdata[i]);
  for (guint i = 0; i < forms->len; i++)
    {
      const JyForm *form = forms->pdata[i];

      if (form->subject == subject)
        add_choice (self, form->id, jy_form_get_title (form), NULL, NULL);
    }

  jy_editable_fill (self->entry, "");
  typed_cb (self);
}

void
jy_record_chooser_focus (JyRecordChooser *self)
{
  g_return_if_fail (JY_IS_RECORD_CHOOSER (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
