/* jy-agreement-member-dialogs.c - who joins an agreement, who leaves it, who gets another package
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-agreement-dialogs.h"
#include "jy-agreement.h"
#include "jy-choice-field.h"
#include "jy-signing-options.h"
#include "jy-work-agreements.h"

/* What a dialog is about. */
typedef struct
{
  gint64 agreement;
  gint64 id;           /* of the new member */
  GPtrArray *members;  /* (element-type JyStoredAgreementMember): whom it covers */
  GListModel *persons; /* to choose from */
  GListModel *packages;
} Subject;

static void
subject_free (gpointer data)
{
  Subject *self = data;

  g_ptr_array_unref (self->members);
  g_clear_object (&self->persons);
  g_clear_object (&self->packages);
  g_free (self);
}

static Subject *
subject_new (const JyAgreementDetails *details, const JySigningDesk *desk)
{
  Subject *self = g_new0 (Subject, 1);

  self->agreement = details->signing->agreement->id;
  self->packages = jy_signing_options_new_packages (desk);
  self->members = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_agreement_member_free);
  for (guint i = 0; i < details->signing->members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (details->signing->members, i);

      if (!g_date_valid (&member->ended_on))
        g_ptr_array_add (self->members, jy_stored_agreement_member_copy (member));
    }

  return self;
}

/* Returns: (transfer none) (nullable): how @resident is covered */
static const JyStoredAgreementMember *
find_member (const Subject *self, gint64 resident)
{
  for (guint i = 0; i < self->members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (self->members, i);

      if (member->resident == resident)
        return member;
    }

  return NULL;
}

/* Those whom it covers now, with their packages. */
static GListModel *
new_covered (const JyAgreementDetails *details)
{
  GListStore *list = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; i < details->signing->members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (details->signing->members, i);
      g_autoptr (JyOption) option =
        jy_option_new (member->resident, NULL, g_ptr_array_index (details->names, i),
                       g_ptr_array_index (details->packages, i));

      if (!g_date_valid (&member->ended_on))
        g_list_store_append (list, option);
    }

  return G_LIST_MODEL (list);
}

/* The only one there is, or nobody. */
static gint64
get_only (GListModel *options)
{
  g_autoptr (JyOption) first = g_list_model_get_item (options, 0);

  return g_list_model_get_n_items (options) == 1 ? jy_option_get_id (first) : 0;
}

static void
put_person (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);

  jy_choice_field_put (grid, "person", g_object_ref (self->persons), get_only (self->persons),
                       FALSE);
}

static void
put_day (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  GDate today;

  jy_office_get_today (jy_dialog_get_office (JY_DIALOG (dialog)), &today);
  jy_field_grid_set_date (grid, "on", &today);
}

/* clang-format off */
static const JyFieldInfo join_fields[] = {
  { "person",  N_("Member"),       NULL,               NULL, TRUE, 20 },
  { "package", N_("Package"),      NULL,               NULL, TRUE, 20 },
  { "on",      N_("Covered from"), jy_field_read_date, NULL, TRUE, 11 },
  { NULL },
};

static const JyFieldInfo leave_fields[] = {
  { "person", N_("Member"),                 NULL,               NULL,                   TRUE, 20 },
  { "reason", N_("Reason"),                 jy_field_read_code, jy_termination_reasons, TRUE, 4 },
  { "on",     N_("No longer covered from"), jy_field_read_date, NULL,                   TRUE, 11 },
  { NULL },
};

static const JyFieldInfo package_fields[] = {
  { "person",  N_("Member"),      NULL, NULL, TRUE, 20 },
  { "package", N_("New package"), NULL, NULL, TRUE, 20 },
  { NULL },
};
/* clang-format on */

static void
set_up_join (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);

  put_person (dialog, grid);
  jy_choice_field_put (grid, "package", g_object_ref (self->packages), get_only (self->packages),
                       FALSE);
  put_day (dialog, grid);
}

static gpointer
collect_join (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  g_autoptr (JyStoredAgreementMember) member = g_new0 (JyStoredAgreementMember, 1);
  gboolean right = TRUE;

  member->id = self->id;
  member->agreement = self->agreement;
  member->resident = jy_choice_field_read (grid, "person", &right);
  member->package = jy_choice_field_read (grid, "package", &right);
  jy_field_grid_get_date (grid, "on", &member->joined_on);

  return right ? g_steal_pointer (&member) : NULL;
}

static void
set_up_leave (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  put_person (dialog, grid);
  put_day (dialog, grid);
}

static gpointer
collect_leave (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  g_autofree char *reason = jy_field_grid_dup_value (grid, "reason");
  gboolean right = TRUE;
  gint64 resident = jy_choice_field_read (grid, "person", &right);
  const JyStoredAgreementMember *member = find_member (self, resident);
  GDate on;

  jy_field_grid_get_date (grid, "on", &on);
  return right && member != NULL ? jy_leaving_new (member->id, member->rev, &on, reason) : NULL;
}

/* The package each has is shown as soon as somebody is chosen. */
static void
show_package_cb (JyFieldDialog *dialog)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  JyFieldGrid *grid = jy_field_dialog_get_grid (dialog);
  const JyStoredAgreementMember *member;

  if (grid == NULL)
    return;
  member = find_member (self, jy_choice_field_get (grid, "person"));
  if (member != NULL)
    jy_choice_entry_set_selected (JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, "package")),
                                  member->package);
}

static void
set_up_package (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  const JyStoredAgreementMember *member;

  put_person (dialog, grid);
  member = find_member (self, jy_choice_field_get (grid, "person"));
  jy_choice_field_put (grid, "package", g_object_ref (self->packages),
                       member != NULL ? member->package : 0, FALSE);
  g_signal_connect_object (jy_field_grid_get_input (grid, "person"), "changed",
                           G_CALLBACK (show_package_cb), dialog, G_CONNECT_SWAPPED);
}

static gpointer
collect_package (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  gboolean right = TRUE;
  gint64 resident = jy_choice_field_read (grid, "person", &right);
  gint64 package = jy_choice_field_read (grid, "package", &right);
  const JyStoredAgreementMember *member = find_member (self, resident);
  JyStoredAgreementMember *change;

  if (!right || member == NULL)
    return NULL;

  change = jy_stored_agreement_member_copy (member);
  change->package = package;
  return change;
}

static JyFieldDialog *
open_dialog (GtkWidget *origin,
             JyOffice *office,
             const JyFieldDialogInfo *info,
             const JyAgreementDetails *details,
             Subject *about)
{
  g_autofree char *subject =
    g_strdup_printf (_("%s, agreement %s"), details->row->head, details->row->number);

  return jy_field_dialog_new (origin, office, info, subject, about, subject_free);
}

JyFieldDialog *
jy_join_dialog_new (GtkWidget *origin,
                    JyOffice *office,
                    const JyAgreementDetails *details,
                    const JySigningDesk *desk)
{
  static const JyFieldDialogInfo info = {
    N_("Take a Member In"),
    N_("_Take In"),
    join_fields,
    set_up_join,
    collect_join,
    jy_work_join_agreement,
    (GDestroyNotify) jy_stored_agreement_member_free,
  };
  Subject *about = subject_new (details, desk);

  JyFieldDialog *dialog;

  about->id = jy_office_new_id (office);
  about->persons = jy_signing_options_new_persons (desk, details->signing);
  dialog = open_dialog (origin, office, &info, details, about);
  if (g_list_model_get_n_items (about->persons) == 0)
    jy_dialog_show_problem (
      JY_DIALOG (dialog),
      _("Everybody of the household is or was covered by this agreement already."));

  return dialog;
}

JyFieldDialog *
jy_leave_dialog_new (GtkWidget *origin,
                     JyOffice *office,
                     const JyAgreementDetails *details,
                     const JySigningDesk *desk)
{
  static const JyFieldDialogInfo info = {
    N_("Take a Member Out"),
    N_("_Take Out"),
    leave_fields,
    set_up_leave,
    collect_leave,
    jy_work_leave_agreement,
    (GDestroyNotify) jy_leaving_free,
  };
  Subject *about = subject_new (details, desk);

  about->persons = new_covered (details);
  return open_dialog (origin, office, &info, details, about);
}

JyFieldDialog *
jy_package_change_dialog_new (GtkWidget *origin,
                              JyOffice *office,
                              const JyAgreementDetails *details,
                              const JySigningDesk *desk)
{
  static const JyFieldDialogInfo info = {
    N_("Change a Package"),
    N_("Change _Package"),
    package_fields,
    set_up_package,
    collect_package,
    jy_work_change_package,
    (GDestroyNotify) jy_stored_agreement_member_free,
  };
  Subject *about = subject_new (details, desk);

  about->persons = new_covered (details);
  return open_dialog (origin, office, &info, details, about);
}
