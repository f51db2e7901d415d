/* jy-household-pane.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household-pane.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-facts.h"
#include "jy-household-actions.h"
#include "jy-household-due.h"
#include "jy-household-text.h"
#include "jy-masked-label.h"
#include "jy-member-row.h"
#include "jy-message.h"
#include "jy-shown-household.h"

struct _JyHouseholdPane
{
  GtkWidget parent_instance;

  JyOffice *office;
  GCancellable *loading;
  JyHouseholdView *view; /* (nullable) */
  gint64 household;      /* what is shown or asked for; 0: nothing, or follows from @person */
  gint64 person;         /* who is selected; 0: nobody */
  gboolean wants_focus;  /* as soon as the household is there */
  gboolean setting;

  JyHouseholdDue *due;
  GtkGrid *facts;
  GtkLabel *former;
  GtkWidget *former_expander;
  GtkLabel *lone_name;
  GtkListBox *members;
  GtkMenuButton *menu_button;
  GtkWidget *sign_button;
  GtkStack *stack;
  GtkLabel *subtitle;
  GtkLabel *title;
};

enum
{
  PROP_0,
  PROP_OFFICE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyHouseholdPane, jy_household_pane, GTK_TYPE_WIDGET)

/* Returns: (nullable): the member that is selected */
static const JyHouseholdMember *
get_member (JyHouseholdPane *self)
{
  for (guint i = 0; self->view != NULL && i < self->view->members->len; i++)
    {
      const JyHouseholdMember *member = g_ptr_array_index (self->view->members, i);

      if (member->person->id == self->person)
        return member;
    }

  return NULL;
}

static void
enable_actions (JyHouseholdPane *self)
{
  const JyHouseholdMember *member = get_member (self);

  for (const JyHouseholdAction *action = jy_household_actions; action->name != NULL; action++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), action->name,
                                   self->view != NULL && (!action->of_member || member != NULL));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "household.open-member", self->person != 0);
}

static void
show_facts (JyHouseholdPane *self)
{
  const JyRegisterHousehold *row = self->view->row;
  g_autofree char *groups = jy_groups_dup_text (row->groups);
  GtkWidget *phone = g_object_new (JY_TYPE_MASKED_LABEL, "phone", TRUE, "what", _("Phone"), NULL);

  jy_masked_label_set_value (JY_MASKED_LABEL (phone), row->phone);
  jy_facts_clear (self->facts);
  jy_facts_add (self->facts, _("Address"), row->address);
  jy_facts_add_widget (self->facts, _("Phone"), phone);
  jy_facts_add (self->facts, _("Agreement"), jy_agreement_state_get_name (row->agreement_state));
  if (self->view->agreements->len > 0)
    {
      g_autofree char *text =
        jy_listed_agreement_dup_text (g_ptr_array_index (self->view->agreements, 0));

      jy_facts_add (self->facts, "", text);
    }
  jy_facts_add (self->facts, _("Class"), jy_population_class_get_name (row->population_class));
  jy_facts_add (self->facts, _("Health class"), jy_health_class_get_name (row->health_class));
  jy_facts_add (self->facts, _("Groups"), groups);
  jy_facts_add (self->facts, _("Acceptance"), jy_acceptance_get_name (row->acceptance));
  jy_facts_add (self->facts, _("Note"), self->view->household->note);
}

static void
show_members (JyHouseholdPane *self)
{
  GtkWidget *child;
  GDate today;

  jy_office_get_today (self->office, &today);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->members))) != NULL)
    gtk_list_box_remove (self->members, child);

  for (guint i = 0; i < self->view->members->len; i++)
    {
      const JyHouseholdMember *member = g_ptr_array_index (self->view->members, i);
      GtkWidget *row = jy_member_row_new (member->person, &today);

      gtk_list_box_append (self->members, row);
      if (member->person->id == self->person)
        gtk_list_box_select_row (self->members, GTK_LIST_BOX_ROW (row));
    }
}

static void
show_former (JyHouseholdPane *self)
{
  g_autofree char *text = jy_household_dup_past (self->view);

  gtk_label_set_text (self->former, text);
  gtk_widget_set_visible (self->former_expander, *text != '\0');
}

static void
show_household (JyHouseholdPane *self)
{
  const JyRegisterHousehold *row = self->view->row;
  g_autofree char *title = *row->head_name != '\0'
                             ? g_strdup_printf (_("Household of %s"), row->head_name)
                             : g_strdup (_("Household without a head"));
  g_autofree char *subtitle = g_strdup_printf (_("No. %s · %s"), row->number, row->area_name);

  self->setting = TRUE;
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->subtitle, subtitle);
  show_facts (self);
  show_members (self);
  jy_household_due_show (self->due, self->view->tasks);
  show_former (self);
  gtk_widget_set_visible (self->sign_button, row->on_register);
  gtk_stack_set_visible_child_name (self->stack, "household");
  self->setting = FALSE;
  enable_actions (self);
}

static void
got_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyHouseholdPane) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyShownHousehold) shown = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (shown == NULL)
    {
      if (g_error_matches (error, JY_ERROR, JY_ERROR_NOT_FOUND))
        jy_household_pane_show_household (self, 0);
      else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        jy_message_show_error (GTK_WIDGET (self), _("The Household Could Not Be Shown"), error);
      return;
    }

  g_clear_pointer (&self->view, jy_household_view_free);
  self->view = g_steal_pointer (&shown->view);
  if (self->view != NULL)
    show_household (self);
  if (self->view != NULL && self->wants_focus)
    jy_household_pane_focus (self);
  else if (self->view == NULL)
    {
      gtk_label_set_text (self->lone_name, shown->name);
      gtk_stack_set_visible_child_name (self->stack, "lone");
      enable_actions (self);
    }
}

static void
load (JyHouseholdPane *self)
{
  JyShownQuery query = { self->household, self->household == 0 ? self->person : 0 };

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();

  jy_office_call_async (self->office, jy_work_get_shown_household, g_memdup2 (&query, sizeof query),
                        g_free, (GDestroyNotify) jy_shown_household_free, self->loading, got_cb,
                        g_object_ref (self));
}

void
jy_household_pane_show_household (JyHouseholdPane *self, gint64 household)
{
  g_return_if_fail (JY_IS_HOUSEHOLD_PANE (self));

  if (household != self->household)
    self->person = 0;
  self->household = household;
  if (household != 0)
    {
      load (self);
      return;
    }

  g_cancellable_cancel (self->loading);
  g_clear_pointer (&self->view, jy_household_view_free);
  gtk_stack_set_visible_child_name (self->stack, "none");
  enable_actions (self);
}

void
jy_household_pane_show_person (JyHouseholdPane *self, gint64 person)
{
  g_return_if_fail (JY_IS_HOUSEHOLD_PANE (self));

  self->household = 0;
  self->person = person;
  load (self);
}

void
jy_household_pane_focus (JyHouseholdPane *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (JY_IS_HOUSEHOLD_PANE (self));

  self->wants_focus = self->view == NULL || self->view->household->id != self->household;
  if (self->wants_focus)
    return;

  row = gtk_list_box_get_selected_row (self->members);
  if (row == NULL)
    row = gtk_list_box_get_row_at_index (self->members, 0);
  if (row == NULL)
    return;

  gtk_list_box_select_row (self->members, row); /* what the menu is about */
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

void
jy_household_pane_open_menu (JyHouseholdPane *self)
{
  g_return_if_fail (JY_IS_HOUSEHOLD_PANE (self));

  if (self->view != NULL)
    gtk_menu_button_popup (self->menu_button);
}

static void
selected_cb (JyHouseholdPane *self, GtkListBoxRow *row)
{
  if (self->setting)
    return;

  self->person = row != NULL ? jy_member_row_get_person (JY_MEMBER_ROW (row)) : 0;
  enable_actions (self);
}

static void
open_member_action (GtkWidget *widget,
                    const char *name G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED)
{
  gtk_widget_activate_action (widget, "win.open-person", "x", JY_HOUSEHOLD_PANE (widget)->person);
}

/* For the member that is selected, else for the household as a whole. */
static void
record_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyHouseholdPane *self = JY_HOUSEHOLD_PANE (widget);

  if (self->person != 0)
    gtk_widget_activate_action (widget, "win.record", "(sx)", "", self->person);
  else if (self->view != NULL)
    gtk_widget_activate_action (widget, "win.record-household", "(sx)", "",
                                self->view->household->id);
}

static void
activated_cb (JyHouseholdPane *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-person", "x",
                              jy_member_row_get_person (JY_MEMBER_ROW (row)));
}

static void
run_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyHouseholdPane *self = JY_HOUSEHOLD_PANE (widget);

  for (const JyHouseholdAction *action = jy_household_actions; action->name != NULL; action++)
    if (g_str_equal (action->name, name))
      action->run (widget, self->office, self->view, action->of_member ? get_member (self) : NULL);
}

static void
jy_household_pane_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      g_value_set_object (value, JY_HOUSEHOLD_PANE (object)->office);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_household_pane_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      g_set_object (&JY_HOUSEHOLD_PANE (object)->office, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_household_pane_dispose (GObject *object)
{
  JyHouseholdPane *self = JY_HOUSEHOLD_PANE (object);

  self->setting = TRUE;
  g_cancellable_cancel (self->loading);
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_HOUSEHOLD_PANE);
  g_clear_object (&self->loading);
  g_clear_object (&self->office);
  g_clear_pointer (&self->view, jy_household_view_free);

  G_OBJECT_CLASS (jy_household_pane_parent_class)->dispose (object);
}

static void
jy_household_pane_class_init (JyHouseholdPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_household_pane_dispose;
  object_class->get_property = jy_household_pane_get_property;
  object_class->set_property = jy_household_pane_set_property;

  properties[PROP_OFFICE] = g_param_spec_object ("office", NULL, NULL, JY_TYPE_OFFICE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JY_TYPE_HOUSEHOLD_DUE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-household-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdPane, due);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdPane, facts);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdPane, former);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdPane, former_expander);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdPane, lone_name);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdPane, members);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdPane, menu_button);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdPane, sign_button);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdPane, stack);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdPane, subtitle);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdPane, title);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);

  gtk_widget_class_install_action (widget_class, "household.open-member", NULL, open_member_action);
  gtk_widget_class_install_action (widget_class, "household.record", NULL, record_action);
  for (const JyHouseholdAction *action = jy_household_actions; action->name != NULL; action++)
    gtk_widget_class_install_action (widget_class, action->name, NULL, run_action);
}

static void
jy_household_pane_init (JyHouseholdPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  enable_actions (self);
}
