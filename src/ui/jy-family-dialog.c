/* jy-family-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-family-dialog.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-family-members.h"
#include "jy-field-grid.h"
#include "jy-household-finder.h"
#include "jy-territory.h"
#include "jy-work-areas.h"
#include "jy-work-households.h"

typedef struct
{
  const char *title;
  const char *save;
  JyWorkFunc func;
  JyFamilyRules rules;
} Kind;

struct _JyFamilyDialog
{
  JyDialog parent_instance;

  JyFamilyWhat what;
  const Kind *kind;
  gint64 household; /* whom they leave; 0: none */
  gint64 area;
  gint64 founded; /* the id of the new household */

  JyFieldGrid *grid; /* (nullable): closed */
  JyChoiceEntry *to;
  JyChoiceEntry *area_entry;
  JyFamilyMembers *members;
};

G_DEFINE_FINAL_TYPE (JyFamilyDialog, jy_family_dialog, JY_TYPE_DIALOG)

/* clang-format off */
static const Kind kinds[] = { /* by JyFamilyWhat; rules: see JyFamilyRules */
  [JY_FAMILY_MOVE]  = { N_("Move to Another Household"), N_("_Move"), jy_work_move_members, { N_("Who leaves"), TRUE, TRUE, FALSE, FALSE } },
  [JY_FAMILY_MARRY] = { N_("Marry into Another Household"), N_("_Save"), jy_work_move_members, { N_("Who leaves"), TRUE, TRUE, FALSE, FALSE } },
  [JY_FAMILY_SPLIT] = { N_("Split Off a New Household"), N_("_Split Off"), jy_work_move_members, { N_("Who leaves"), TRUE, TRUE, TRUE, FALSE } },
  [JY_FAMILY_OUT]   = { N_("Moved Out of the Territory"), N_("_Save"), jy_work_move_members_out, { N_("Who leaves"), TRUE, FALSE, FALSE, FALSE } },
  [JY_FAMILY_DEATH] = { N_("Death"), N_("_Save"), jy_work_record_death, { N_("Who died"), FALSE, FALSE, FALSE, FALSE } },
  [JY_FAMILY_HEAD]  = { N_("New Head of the Household"), N_("_Save"), jy_work_change_head, { N_("Who leaves"), FALSE, FALSE, FALSE, TRUE } },
};

static const JyFieldInfo fields[] = {
  { "on",      N_("On which day"),     jy_field_read_date, NULL, TRUE,  11 },
  { "to",      N_("Household"),        NULL,               NULL, TRUE,  0 },
  { "number",  N_("Household number"), NULL,               NULL, FALSE, 0 },
  { "area",    N_("Area"),             NULL,               NULL, TRUE,  0 },
  { "address", N_("Address"),          NULL,               NULL, FALSE, 0 },
  { "phone",   N_("Phone"),            NULL,               NULL, FALSE, 0 },
  { NULL },
};
/* clang-format on */

static JyStoredHousehold *
make_founded (JyFamilyDialog *self)
{
  JyStoredHousehold *household = g_new0 (JyStoredHousehold, 1);

  household->id = self->founded;
  household->number = jy_field_grid_dup_value (self->grid, "number");
  household->area = jy_choice_entry_get_selected (self->area_entry);
  household->address = jy_field_grid_dup_value (self->grid, "address");
  household->phone = jy_field_grid_dup_value (self->grid, "phone");
  household->note = g_strdup ("");

  return household;
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyFamilyDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    jy_dialog_fail (JY_DIALOG (self), error);
  else
    jy_dialog_done (JY_DIALOG (self));
}

static void
jy_family_dialog_save (JyDialog *dialog)
{
  JyFamilyDialog *self = JY_FAMILY_DIALOG (dialog);
  const char *problem;
  JyDeparture *departure;
  GDate on;

  jy_dialog_show_problem (dialog, NULL);
  if (!jy_field_grid_check (self->grid))
    return;
  problem = jy_family_members_check (self->members);
  if (problem != NULL)
    {
      jy_dialog_show_problem (dialog, *problem != '\0' ? problem : NULL);
      return;
    }

  jy_field_grid_get_date (self->grid, "on", &on);
  departure = jy_departure_new (self->household, &on);
  departure->is_marriage = self->what == JY_FAMILY_MARRY;
  if (self->kind->rules.founds)
    departure->founded = make_founded (self);
  else if (self->kind->rules.joins)
    departure->to = jy_choice_entry_get_selected (self->to);
  jy_family_members_fill (self->members, departure);

  /* No cancellable: once the user has pressed Save, closing the dialog must not undo it. */
  jy_dialog_set_busy (dialog, TRUE);
  jy_office_call_async (jy_dialog_get_office (dialog), self->kind->func, departure,
                        (GDestroyNotify) jy_departure_free, NULL, NULL, saved_cb,
                        g_object_ref (self));
}

static void
jy_family_dialog_dispose (GObject *object)
{
  JY_FAMILY_DIALOG (object)->grid = NULL;

  G_OBJECT_CLASS (jy_family_dialog_parent_class)->dispose (object);
}

static void
jy_family_dialog_class_init (JyFamilyDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_family_dialog_dispose;
  JY_DIALOG_CLASS (klass)->save = jy_family_dialog_save;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/jiayi/Jiayi/ui/jy-family-dialog.ui");
}

static void
jy_family_dialog_init (JyFamilyDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
areas_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyFamilyDialog) self = user_data;
  g_autoptr (JyAreaTree) tree = jy_office_call_finish (JY_OFFICE (source), result, NULL);
  g_autoptr (GListModel) options = NULL;

  if (tree == NULL || self->grid == NULL)
    return;

  options = jy_area_tree_dup_options (tree);
  jy_choice_entry_set_choices (self->area_entry, options);
  jy_choice_entry_set_selected (self->area_entry, self->area);
  jy_dialog_start (JY_DIALOG (self));
}

static void
number_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyFamilyDialog) self = user_data;
  g_autofree char *number = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (number != NULL && self->grid != NULL)
    jy_field_grid_set_text (self->grid, "number", number);
}

static void
set_up_fields (JyFamilyDialog *self, JyOffice *office, const GDate *today)
{
  static const char *const founding[] = { "number", "area", "address", "phone" };
  gboolean founds = self->kind->rules.founds;

  self->to = JY_CHOICE_ENTRY (jy_household_finder_new (office, self->household));
  jy_field_grid_put_widget (self->grid, "to", GTK_WIDGET (self->to));
  self->area_entry = JY_CHOICE_ENTRY (jy_choice_entry_new ());
  jy_field_grid_put_widget (self->grid, "area", GTK_WIDGET (self->area_entry));
  jy_field_grid_set_date (self->grid, "on", today);

  jy_field_grid_set_field_visible (self->grid, "to", self->kind->rules.joins && !founds);
  for (gsize i = 0; i < G_N_ELEMENTS (founding); i++)
    jy_field_grid_set_field_visible (self->grid, founding[i], founds);

  if (!founds)
    return;

  self->founded = jy_office_new_id (office);
  jy_office_call_async (office, jy_work_get_area_tree, NULL, NULL,
                        (GDestroyNotify) jy_area_tree_free, NULL, areas_cb, g_object_ref (self));
  jy_office_call_async (office, jy_work_propose_household_number, NULL, NULL, g_free, NULL,
                        number_cb, g_object_ref (self));
}

/* @people: (element-type JyRegisterPerson) */
static JyFamilyDialog *
make_dialog (GtkWidget *origin,
             JyOffice *office,
             JyFamilyWhat what,
             const JyStoredHousehold *household,
             const GPtrArray *people,
             gint64 member)
{
  const Kind *kind = &kinds[what];
  JyFamilyDialog *self = g_object_new (JY_TYPE_FAMILY_DIALOG, "office", office, "title",
                                       _(kind->title), "save-label", _(kind->save), NULL);
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GDate today;

  jy_office_get_today (office, &today);
  self->what = what;
  self->kind = kind;
  self->household = household != NULL ? household->id : 0;
  self->area = household != NULL ? household->area : 0;

  self->grid = JY_FIELD_GRID (jy_field_grid_new (fields, 1, &today));
  set_up_fields (self, office, &today);
  self->members = JY_FAMILY_MEMBERS (
    jy_family_members_new (office, &kind->rules, self->household, people, member));
  gtk_box_append (GTK_BOX (body), GTK_WIDGET (self->grid));
  gtk_box_append (GTK_BOX (body), GTK_WIDGET (self->members));
  g_object_set (self, "body", body, NULL);

  jy_dialog_start (JY_DIALOG (self));
  jy_dialog_present (JY_DIALOG (self), origin);
  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);

  return self;
}

JyFamilyDialog *
jy_family_dialog_new (GtkWidget *origin,
                      JyOffice *office,
                      JyFamilyWhat what,
                      const JyHouseholdView *view,
                      gint64 member)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new ();

  for (guint i = 0; i < view->members->len; i++)
    {
      const JyHouseholdMember *one = g_ptr_array_index (view->members, i);

      g_ptr_array_add (people, one->person);
    }

  return make_dialog (origin, office, what, view->household, people, member);
}

JyFamilyDialog *
jy_family_dialog_new_joining (GtkWidget *origin, JyOffice *office, const JyRegisterPerson *person)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new ();

  g_ptr_array_add (people, (gpointer) person);
  return make_dialog (origin, office, JY_FAMILY_MOVE, NULL, people, person->id);
}
