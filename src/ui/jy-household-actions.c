/* jy-household-actions.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household-actions.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-date.h"
#include "jy-family-dialog.h"
#include "jy-field-dialog.h"
#include "jy-household-dialog.h"
#include "jy-relation.h"
#include "jy-talk-dialog.h"
#include "jy-territory.h"
#include "jy-work-areas.h"
#include "jy-work-households.h"

/* The area of a form, whose choices arrive a little later. */

static void
areas_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyFieldDialog) dialog = user_data;
  g_autoptr (JyAreaTree) tree = jy_office_call_finish (JY_OFFICE (source), result, NULL);
  JyFieldGrid *grid = jy_field_dialog_get_grid (dialog);
  const JyStoredHousehold *household = jy_field_dialog_get_data (dialog);
  g_autoptr (GListModel) options = NULL;
  JyChoiceEntry *entry;

  if (tree == NULL || grid == NULL)
    return;

  options = jy_area_tree_dup_options (tree);
  entry = JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, "area"));
  jy_choice_entry_set_choices (entry, options);
  jy_choice_entry_set_selected (entry, household->area);
  jy_dialog_start (JY_DIALOG (dialog));
}

static void
put_area (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  jy_field_grid_put_widget (grid, "area", jy_choice_entry_new ());
  jy_office_call_async (jy_dialog_get_office (JY_DIALOG (dialog)), jy_work_get_area_tree, NULL,
                        NULL, (GDestroyNotify) jy_area_tree_free, NULL, areas_cb,
                        g_object_ref (dialog));
}

static gint64
get_area (JyFieldGrid *grid)
{
  return jy_choice_entry_get_selected (JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, "area")));
}

static void
open_field_dialog (GtkWidget *origin,
                   JyOffice *office,
                   const JyFieldDialogInfo *info,
                   const JyHouseholdView *view)
{
  jy_field_dialog_new (origin, office, info, view->row->head_name,
                       jy_stored_household_copy (view->household),
                       (GDestroyNotify) jy_stored_household_free);
}

/* Correct: as if it had always been so. */

/* clang-format off */
static const JyFieldInfo correct_fields[] = {
  { "number",  N_("Household number"), NULL, NULL, TRUE,  0 },
  { "area",    N_("Area"),             NULL, NULL, TRUE,  0 },
  { "address", N_("Address"),          NULL, NULL, FALSE, 0 },
  { "phone",   N_("Phone"),            NULL, NULL, FALSE, 0 },
  { "note",    N_("Note"),             NULL, NULL, FALSE, 0 },
  { NULL },
};
/* clang-format on */

static void
set_up_correct (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const JyStoredHousehold *household = jy_field_dialog_get_data (dialog);

  jy_field_grid_set_text (grid, "number", household->number);
  jy_field_grid_set_text (grid, "address", household->address);
  jy_field_grid_set_text (grid, "phone", household->phone);
  jy_field_grid_set_text (grid, "note", household->note);
  put_area (dialog, grid);
}

static gpointer
collect_correct (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  JyStoredHousehold *household = jy_stored_household_copy (jy_field_dialog_get_data (dialog));

  g_free (household->number);
  household->number = jy_field_grid_dup_value (grid, "number");
  g_free (household->address);
  household->address = jy_field_grid_dup_value (grid, "address");
  g_free (household->phone);
  household->phone = jy_field_grid_dup_value (grid, "phone");
  g_free (household->note);
  household->note = jy_field_grid_dup_value (grid, "note");
  household->area = get_area (grid);

  return household;
}

static void
correct (GtkWidget *origin,
         JyOffice *office,
         const JyHouseholdView *view,
         const JyHouseholdMember *member G_GNUC_UNUSED)
{
  static const JyFieldDialogInfo info = {
    N_("Correct Household"),
    N_("_Save"),
    correct_fields,
    set_up_correct,
    collect_correct,
    jy_work_correct_household,
    (GDestroyNotify) jy_stored_household_free,
  };

  open_field_dialog (origin, office, &info, view);
}

/* Move as a whole. */

/* clang-format off */
static const JyFieldInfo move_fields[] = {
  { "on",      N_("Moved on"),    jy_field_read_date, NULL, TRUE,  11 },
  { "area",    N_("New area"),    NULL,               NULL, TRUE,  0 },
  { "address", N_("New address"), NULL,               NULL, FALSE, 0 },
  { NULL },
};
/* clang-format on */

static void
set_up_move (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  GDate today;

  jy_office_get_today (jy_dialog_get_office (JY_DIALOG (dialog)), &today);
  jy_field_grid_set_date (grid, "on", &today);
  put_area (dialog, grid);
}

static gpointer
collect_move (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const JyStoredHousehold *household = jy_field_dialog_get_data (dialog);
  g_autofree char *address = jy_field_grid_dup_value (grid, "address");
  GDate on;

  jy_field_grid_get_date (grid, "on", &on);
  return jy_removal_new (household->id, &on, get_area (grid), address);
}

static void
move (GtkWidget *origin,
      JyOffice *office,
      const JyHouseholdView *view,
      const JyHouseholdMember *member G_GNUC_UNUSED)
{
  static const JyFieldDialogInfo info = {
    N_("Household Moves"),
    N_("_Move"),
    move_fields,
    set_up_move,
    collect_move,
    jy_work_move_household,
    (GDestroyNotify) jy_removal_free,
  };

  open_field_dialog (origin, office, &info, view);
}

/* What a member is to the head. */

static const JyFieldInfo relation_fields[] = {
  { "relation", N_("Relation"), jy_field_read_relation, jy_relations, TRUE, 5 },
  { NULL },
};

static void
set_up_relation (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const JyStoredMembership *membership = jy_field_dialog_get_data (dialog);

  jy_field_grid_set_text (grid, "relation", membership->relation);
}

static gpointer
collect_relation (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  JyStoredMembership *membership = jy_stored_membership_copy (jy_field_dialog_get_data (dialog));

  g_free (membership->relation);
  membership->relation = jy_field_grid_dup_value (grid, "relation");

  return membership;
}

static void
correct_relation (GtkWidget *origin,
                  JyOffice *office,
                  const JyHouseholdView *view G_GNUC_UNUSED,
                  const JyHouseholdMember *member)
{
  static const JyFieldDialogInfo info = {
    N_("Relation to the Head"),
    N_("_Save"),
    relation_fields,
    set_up_relation,
    collect_relation,
    jy_work_correct_relation,
    (GDestroyNotify) jy_stored_membership_free,
  };

  jy_field_dialog_new (origin, office, &info, member->person->name,
                       jy_stored_membership_copy (member->membership),
                       (GDestroyNotify) jy_stored_membership_free);
}

static void
add_member (GtkWidget *origin,
            JyOffice *office,
            const JyHouseholdView *view,
            const JyHouseholdMember *member G_GNUC_UNUSED)
{
  jy_household_dialog_new_members (origin, office, view->household);
}

static void
sign (GtkWidget *origin,
      JyOffice *office G_GNUC_UNUSED,
      const JyHouseholdView *view,
      const JyHouseholdMember *member G_GNUC_UNUSED)
{
  gtk_widget_activate_action (origin, "win.sign-household", "x", view->household->id);
}

static void
talk (GtkWidget *origin,
      JyOffice *office,
      const JyHouseholdView *view,
      const JyHouseholdMember *member G_GNUC_UNUSED)
{
  jy_talk_dialog_new (origin, office, view);
}

#define LEAVE(function, how)                                                                       \
  static void function (GtkWidget *origin, JyOffice *office, const JyHouseholdView *view,          \
                        const JyHouseholdMember *member)                                           \
  {                                                                                                \
    jy_family_dialog_new (origin, office, how, view, member != NULL ? member->person->id : 0);     \
  }

LEAVE (move_member, JY_FAMILY_MOVE)
LEAVE (marry_member, JY_FAMILY_MARRY)
LEAVE (member_out, JY_FAMILY_OUT)
LEAVE (member_died, JY_FAMILY_DEATH)
LEAVE (make_head, JY_FAMILY_HEAD)
LEAVE (split, JY_FAMILY_SPLIT)

/* clang-format off */
const JyHouseholdAction jy_household_actions[] = {
  { "household.sign",             FALSE, sign },
  { "household.talk",             FALSE, talk },
  { "household.move-member",      TRUE,  move_member },
  { "household.marry-member",     TRUE,  marry_member },
  { "household.member-out",       TRUE,  member_out },
  { "household.member-died",      TRUE,  member_died },
  { "household.make-head",        TRUE,  make_head },
  { "household.correct-relation", TRUE,  correct_relation },
  { "household.add-member",       FALSE, add_member },
  { "household.split",            FALSE, split },
  { "household.move",             FALSE, move },
  { "household.correct",          FALSE, correct },
  { NULL },
};
/* clang-format on */
