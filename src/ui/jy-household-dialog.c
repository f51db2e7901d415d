/* jy-household-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household-dialog.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-field-grid.h"
#include "jy-member-form.h"
#include "jy-relation.h"
#include "jy-territory.h"
#include "jy-work-areas.h"
#include "jy-work-households.h"

struct _JyHouseholdDialog
{
  JyDialog parent_instance;

  JyStoredHousehold *household; /* whose members come, or the id of the new one */
  gint64 area;                  /* to begin with */
  GPtrArray *forms;             /* (element-type JyMemberForm): not owned */

  GtkBox *members;
  JyFieldGrid *grid;
  JyChoiceEntry *area_entry; /* (nullable): for a new one only */
};

G_DEFINE_FINAL_TYPE (JyHouseholdDialog, jy_household_dialog, JY_TYPE_DIALOG)

/* clang-format off */
static const JyFieldInfo household_fields[] = {
  { "number",  N_("Household number"), NULL,               NULL, FALSE, 0 },
  { "area",    N_("Area"),             NULL,               NULL, TRUE,  0 },
  { "address", N_("Address"),          NULL,               NULL, FALSE, 0 },
  { "phone",   N_("Phone"),            NULL,               NULL, FALSE, 0 },
  { "since",   N_("Lives here since"), jy_field_read_date, NULL, FALSE, 11 },
  { "note",    N_("Note"),             NULL,               NULL, FALSE, 0 },
  { NULL },
};

static const JyFieldInfo arrival_fields[] = {
  { "since",   N_("Lives here since"), jy_field_read_date, NULL, TRUE,  11 },
  { NULL },
};
/* clang-format on */

static gboolean
is_new (JyHouseholdDialog *self)
{
  return self->household->rev == 0;
}

/* Whoever has the number is shown instead: what was typed here is given up, as the button says. */
static void
open_cb (JyHouseholdDialog *self, gint64 person)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.open-person", "x", person);
  jy_dialog_done (JY_DIALOG (self));
}

static JyMemberForm *
add_form (JyHouseholdDialog *self)
{
  GtkWidget *form = jy_member_form_new (jy_dialog_get_office (JY_DIALOG (self)));

  if (is_new (self) && self->forms->len == 0)
    jy_member_form_suggest_relation (JY_MEMBER_FORM (form), JY_RELATION_HEAD);
  gtk_widget_add_css_class (form, "member-form");
  g_ptr_array_add (self->forms, form);
  gtk_box_append (self->members, form);
  g_signal_connect_object (form, "open", G_CALLBACK (open_cb), self, G_CONNECT_SWAPPED);

  return JY_MEMBER_FORM (form);
}

static void
add_member_cb (JyHouseholdDialog *self)
{
  jy_member_form_focus (add_form (self));
}

static JyStoredHousehold *
make_household (JyHouseholdDialog *self)
{
  JyStoredHousehold *household = jy_stored_household_copy (self->household);

  if (!is_new (self))
    return household;

  g_free (household->number);
  household->number = jy_field_grid_dup_value (self->grid, "number");
  household->area = jy_choice_entry_get_selected (self->area_entry);
  g_free (household->address);
  household->address = jy_field_grid_dup_value (self->grid, "address");
  g_free (household->phone);
  household->phone = jy_field_grid_dup_value (self->grid, "phone");
  g_free (household->note);
  household->note = jy_field_grid_dup_value (self->grid, "note");

  return household;
}

/* Returns: (nullable): what is to be stored; %NULL if something is wrong, which is shown */
static JyArrival *
make_arrival (JyHouseholdDialog *self)
{
  g_autoptr (JyArrival) arrival = jy_arrival_new (make_household (self));

  jy_field_grid_get_date (self->grid, "since", &arrival->since);
  for (guint i = 0; i < self->forms->len; i++)
    {
      JyMemberForm *form = g_ptr_array_index (self->forms, i);
      JyNewMember *member;

      if (jy_member_form_is_empty (form) && i > 0)
        continue;
      member = jy_member_form_dup_member (form);
      if (member == NULL)
        return NULL;
      g_ptr_array_add (arrival->members, member);
    }

  return g_steal_pointer (&arrival);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyHouseholdDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    {
      jy_dialog_fail (JY_DIALOG (self), error);
      return;
    }

  if (parent != NULL && is_new (self))
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.open-household", "x",
                                self->household->id);
  jy_dialog_done (JY_DIALOG (self));
}

static void
jy_household_dialog_save (JyDialog *dialog)
{
  JyHouseholdDialog *self = JY_HOUSEHOLD_DIALOG (dialog);
  JyArrival *arrival;

  jy_dialog_show_problem (dialog, NULL);
  if (!jy_field_grid_check (self->grid))
    return;
  arrival = make_arrival (self);
  if (arrival == NULL)
    return;

  jy_dialog_set_busy (dialog, TRUE);
  jy_office_call_async (
    jy_dialog_get_office (dialog), is_new (self) ? jy_work_register_household : jy_work_add_members,
    arrival, (GDestroyNotify) jy_arrival_free, NULL, NULL, saved_cb, g_object_ref (self));
}

static void
jy_household_dialog_dispose (GObject *object)
{
  JyHouseholdDialog *self = JY_HOUSEHOLD_DIALOG (object);

  self->grid = NULL;

  G_OBJECT_CLASS (jy_household_dialog_parent_class)->dispose (object);
}

static void
jy_household_dialog_finalize (GObject *object)
{
  JyHouseholdDialog *self = JY_HOUSEHOLD_DIALOG (object);

  g_clear_pointer (&self->household, jy_stored_household_free);
  g_clear_pointer (&self->forms, g_ptr_array_unref);

  G_OBJECT_CLASS (jy_household_dialog_parent_class)->finalize (object);
}

static void
jy_household_dialog_class_init (JyHouseholdDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_household_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_household_dialog_finalize;
  JY_DIALOG_CLASS (klass)->save = jy_household_dialog_save;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/jiayi/Jiayi/ui/jy-household-dialog.ui");
}

static void
jy_household_dialog_init (JyHouseholdDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->forms = g_ptr_array_new ();
}

static GtkWidget *
make_body (JyHouseholdDialog *self)
{
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *heading = gtk_label_new (_("Members"));
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Add Another Member"));
  GDate today;

  jy_office_get_today (jy_dialog_get_office (JY_DIALOG (self)), &today);
  self->grid = JY_FIELD_GRID (
    jy_field_grid_new (is_new (self) ? household_fields : arrival_fields, 2, &today));
  gtk_box_append (GTK_BOX (body), GTK_WIDGET (self->grid));

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (body), heading);
  self->members = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_box_append (GTK_BOX (body), GTK_WIDGET (self->members));
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (body), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (add_member_cb), self, G_CONNECT_SWAPPED);

  if (is_new (self))
    {
      self->area_entry = JY_CHOICE_ENTRY (jy_choice_entry_new ());
      jy_field_grid_put_widget (self->grid, "area", GTK_WIDGET (self->area_entry));
    }
  else
    jy_field_grid_set_date (self->grid, "since", &today);
  add_form (self);

  return body;
}

static void
areas_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyHouseholdDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyAreaTree) tree = jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_autoptr (GListModel) options = NULL;

  if (tree == NULL)
    {
      jy_dialog_show_problem (JY_DIALOG (self), error->message);
      return;
    }
  if (self->grid == NULL) /* closed meanwhile */
    return;

  options = jy_area_tree_dup_options (tree);
  jy_choice_entry_set_choices (self->area_entry, options);
  jy_choice_entry_set_selected (self->area_entry, self->area);
  jy_dialog_start (JY_DIALOG (self));
}

static void
number_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyHouseholdDialog) self = user_data;
  g_autofree char *number = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (number == NULL || self->grid == NULL)
    return;

  jy_field_grid_set_text (self->grid, "number", number);
  jy_dialog_start (JY_DIALOG (self));
}

static JyHouseholdDialog *
make_dialog (GtkWidget *origin, JyOffice *office, const char *title, JyStoredHousehold *household)
{
  JyHouseholdDialog *self =
    g_object_new (JY_TYPE_HOUSEHOLD_DIALOG, "office", office, "title", title, NULL);

  self->household = household;
  g_object_set (self, "body", make_body (self), NULL);
  jy_dialog_start (JY_DIALOG (self));
  jy_dialog_present (JY_DIALOG (self), origin);

  return self;
}

JyHouseholdDialog *
jy_household_dialog_new (GtkWidget *origin, JyOffice *office, gint64 area)
{
  JyStoredHousehold *household = g_new0 (JyStoredHousehold, 1);
  JyHouseholdDialog *self;

  household->id = jy_office_new_id (office);
  self = make_dialog (origin, office, _("New Household"), household);
  self->area = area;
  jy_office_call_async (office, jy_work_get_area_tree, NULL, NULL,
                        (GDestroyNotify) jy_area_tree_free, NULL, areas_cb, g_object_ref (self));
  jy_office_call_async (office, jy_work_propose_household_number, NULL, NULL, g_free, NULL,
                        number_cb, g_object_ref (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->area_entry));

  return self;
}

JyHouseholdDialog *
jy_household_dialog_new_members (GtkWidget *origin,
                                 JyOffice *office,
                                 const JyStoredHousehold *household)
{
  JyHouseholdDialog *self =
    make_dialog (origin, office, _("New Members"), jy_stored_household_copy (household));

  jy_member_form_focus (g_ptr_array_index (self->forms, 0));
  return self;
}
