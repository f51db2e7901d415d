/* jy-talk-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-talk-dialog.h"

#include <glib/gi18n.h>

#include "jy-agreement.h"
#include "jy-classification.h"
#include "jy-field-dialog.h"
#include "jy-household-text.h"
#include "jy-work-contacts.h"

/* S33. */
static const JyChoice acceptance_levels[] = {
  { "1", N_("Unwilling for now") },
  { "2", N_("When there is a need") },
  { "3", N_("Willing") },
  { NULL },
};

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "made_on",    N_("Talked on"),     jy_field_read_date,  NULL,               TRUE,  11 },
  { "channel",    N_("How"),           jy_field_read_code,  jy_sign_channels,   FALSE, 4 },
  { "acceptance", N_("Acceptance"),    jy_field_read_code,  acceptance_levels,  TRUE,  4 },
  { "refusal",    N_("Reason"),        jy_field_read_code,  jy_refusal_reasons, FALSE, 4 },
  { "needs",      N_("Needs"),         jy_field_read_codes, jy_needs,           FALSE, 10 },
  { "next_on",    N_("Next approach"), jy_field_read_date,  NULL,               FALSE, 11 },
  { "note",       N_("Note"),          NULL,                NULL,               FALSE, 0 },
  { NULL },
};
/* clang-format on */

static void
set_up (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  GDate today;

  jy_office_get_today (jy_dialog_get_office (JY_DIALOG (dialog)), &today);
  jy_field_grid_set_date (grid, "made_on", &today);
}

static int
get_code (JyFieldGrid *grid, const char *name)
{
  g_autofree char *value = jy_field_grid_dup_value (grid, name);

  return (int) g_ascii_strtoll (value, NULL, 10);
}

static gpointer
collect (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const gint64 *ids = jy_field_dialog_get_data (dialog);
  JyStoredContactAttempt *contact = g_new0 (JyStoredContactAttempt, 1);
  g_autofree char *needs = jy_field_grid_dup_value (grid, "needs");

  contact->id = ids[0];
  contact->household = ids[1];
  contact->channel = get_code (grid, "channel");
  contact->acceptance = get_code (grid, "acceptance");
  contact->refusal = jy_field_grid_dup_value (grid, "refusal");
  contact->note = jy_field_grid_dup_value (grid, "note");
  jy_field_grid_get_date (grid, "made_on", &contact->made_on);
  jy_field_grid_get_date (grid, "next_on", &contact->next_on);

  return jy_talk_new (contact, *needs != '\0' ? g_strsplit (needs, ",", -1) : NULL);
}

void
jy_talk_dialog_new (GtkWidget *origin, JyOffice *office, const JyHouseholdView *view)
{
  static const JyFieldDialogInfo info = {
    N_("Not Signed"),
    N_("_Save"),
    fields,
    set_up,
    collect,
    jy_work_record_talk,
    (GDestroyNotify) jy_talk_free,
  };
  const gint64 ids[] = { jy_office_new_id (office), view->household->id };

  jy_field_dialog_new (origin, office, &info, view->row->head_name, g_memdup2 (ids, sizeof ids),
                       g_free);
}
