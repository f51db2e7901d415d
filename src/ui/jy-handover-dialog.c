/* jy-handover-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-handover-dialog.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-organisation-code.h"
#include "jy-person-code.h"
#include "jy-store-teams.h"
#include "jy-work-care.h"

#define OFFICER "specialist_officer" /* of jy_staff_roles */

/* What the dialog knows. */
typedef struct
{
  char *kind; /* (nullable): asked for */
  GArray *residents;
  GListModel *staff; /* (element-type JyOption): officers first */
  gint64 officer;    /* the only one; 0: none, or several */
} HandingOver;

static void
handing_over_free (gpointer data)
{
  HandingOver *self = data;

  g_free (self->kind);
  g_array_unref (self->residents);
  g_clear_object (&self->staff);
  g_free (self);
}

/* clang-format off */
#define OFFICER_FIELDS                                 \
  { "officer", N_("Officer"), NULL, NULL, FALSE, 0 },  \
  { "note",    N_("Note"),    NULL, NULL, FALSE, 0 },  \
  { NULL },

static const JyFieldInfo known_fields[] = {
  OFFICER_FIELDS
};

static const JyFieldInfo fields[] = {
  { "kind", N_("As"), jy_field_read_code, jy_handover_kinds, TRUE, 8 },
  OFFICER_FIELDS
};
/* clang-format on */

static void
set_up (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const HandingOver *self = jy_field_dialog_get_data (dialog);
  GtkWidget *officer = jy_choice_entry_new ();

  jy_choice_entry_set_choices (JY_CHOICE_ENTRY (officer), self->staff);
  jy_choice_entry_set_selected (JY_CHOICE_ENTRY (officer), self->officer);
  jy_field_grid_put_widget (grid, "officer", officer);
}

static gpointer
collect (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const HandingOver *self = jy_field_dialog_get_data (dialog);
  JyChoiceEntry *officer = JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, "officer"));
  g_autofree char *kind = NULL;
  JyHandoverRequest *request;

  if (!jy_choice_entry_check (officer))
    {
      gtk_widget_grab_focus (GTK_WIDGET (officer));
      return NULL;
    }

  kind = self->kind != NULL ? g_strdup (self->kind) : jy_field_grid_dup_value (grid, "kind");
  request = jy_handover_request_new (kind, jy_choice_entry_get_selected (officer));
  g_array_append_vals (request->residents, self->residents->data, self->residents->len);
  request->note = jy_field_grid_dup_value (grid, "note");
  return request;
}

/* Those whose role is @is_officer that of an officer. */
static void
add_staff (GListStore *options, const GPtrArray *staff, gboolean is_officer)
{
  for (guint i = 0; i < staff->len; i++)
    {
      const JyStoredStaff *one = staff->pdata[i];
      g_autoptr (JyOption) option = NULL;

      if (g_date_valid (&one->left_on) || g_str_equal (one->role, OFFICER) != is_officer)
        continue;
      option =
        jy_option_new (one->id, NULL, one->name, jy_choice_get_name (jy_staff_roles, one->role));
      g_list_store_append (options, option);
    }
}

static HandingOver *
handing_over_new (const GPtrArray *staff, const char *kind, GArray *residents)
{
  HandingOver *self = g_new0 (HandingOver, 1);
  GListStore *options = g_list_store_new (JY_TYPE_OPTION);

  self->kind = g_strdup (kind);
  self->residents = residents;
  self->staff = G_LIST_MODEL (options);
  add_staff (options, staff, TRUE);
  if (g_list_model_get_n_items (self->staff) == 1)
    {
      g_autoptr (JyOption) only = g_list_model_get_item (self->staff, 0);

      self->officer = jy_option_get_id (only);
    }
  add_staff (options, staff, FALSE);

  return self;
}

JyFieldDialog *
jy_handover_dialog_new (GtkWidget *origin,
                        JyOffice *office,
                        const char *subject,
                        const GPtrArray *staff,
                        const char *kind,
                        GArray *residents)
{
  static const JyFieldDialogInfo infos[] = {
    { N_("Hand Over to a Specialist Officer"), N_("_Hand Over"), fields, set_up, collect,
      jy_work_hand_over, (GDestroyNotify) jy_handover_request_free },
    { N_("Hand Over to a Specialist Officer"), N_("_Hand Over"), known_fields, set_up, collect,
      jy_work_hand_over, (GDestroyNotify) jy_handover_request_free },
  };

  return jy_field_dialog_new (origin, office, &infos[kind != NULL], subject,
                              handing_over_new (staff, kind, residents), handing_over_free);
}
