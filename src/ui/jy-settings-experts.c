/* jy-settings-experts.c - the experts elsewhere whom the centre refers to (S13)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-attempt.h"
#include "jy-record-form.h"
#include "jy-settings-private.h"
#include "jy-work-referrals.h"

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Full name"),   "text-0", NULL, 10, 0, FALSE },
  { N_("Institution"), "text-1", NULL, 18, 0, TRUE },
  { N_("Department"),  "text-2", NULL, 12, 0, TRUE },
  { N_("Specialty"),   "text-3", NULL, 12, 0, TRUE },
  { N_("Phone"),       "text-4", NULL, 13, 0, FALSE },
};

static const JyFieldInfo fields[] = {
  { "name",        N_("Full name"),        NULL, NULL, TRUE,  0 },
  { "institution", N_("Institution"), NULL, NULL, TRUE,  0 },
  { "department",  N_("Department"),  NULL, NULL, FALSE, 0 },
  { "specialty",   N_("Specialty"),   NULL, NULL, FALSE, 0 },
  { "phone",       N_("Phone"),       NULL, NULL, FALSE, 0 },
  { NULL },
};

static const JyFieldDialogInfo dialog = {
  N_("Expert"), N_("_Save"), fields, jy_record_dialog_set_up, jy_record_dialog_collect,
  jy_work_save_expert, (GDestroyNotify) jy_stored_expert_free,
};
/* clang-format on */

static JyOffice *
get_office (gpointer owner)
{
  return jy_page_get_office (JY_PAGE (owner));
}

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  const JyStoredExpert *expert = record;

  g_strv_builder_add_many (texts, expert->name, expert->institution, expert->department,
                           expert->specialty, expert->phone, NULL);
}

static void
show (JyRecordList *list, JyStoredExpert *expert, gpointer owner)
{
  jy_record_dialog_new (GTK_WIDGET (list), get_office (owner), &dialog, NULL, &jy_expert_record,
                        expert, NULL, 0);
}

static void
add (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  JyStoredExpert *expert = g_new0 (JyStoredExpert, 1);

  expert->id = jy_office_new_id (get_office (owner));
  show (list, expert, owner);
}

static void
edit (JyRecordList *list, gconstpointer record, gpointer owner)
{
  show (list, jy_stored_expert_copy (record), owner);
}

/* From today on nobody is referred there; earlier referrals keep the name. */
static void
close_expert (JyRecordList *list, gconstpointer record, gpointer owner)
{
  JyStoredExpert *expert = jy_stored_expert_copy (record);

  jy_office_get_today (get_office (owner), &expert->closed_on);
  jy_attempt (GTK_WIDGET (list), get_office (owner), _("It Was Not Saved"), jy_work_save_expert,
              expert, (GDestroyNotify) jy_stored_expert_free);
}

/* clang-format off */
const JyRecordListInfo jy_settings_experts = {
  .name = N_("Experts"),
  .type = &jy_expert_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .add = { N_("_Add an Expert…"), add, FALSE },
  .edit = { N_("_Change…"), edit, TRUE },
  .close = { N_("_Take Away"), close_expert, TRUE },
  .empty_title = N_("No Experts Yet"),
  .empty_text = N_("Doctors of hospitals whom you refer to: choose them when you refer somebody."),
};
/* clang-format on */
