/* jy-agreement-correct-dialog.c - what was written down wrongly about a signed agreement
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-agreement-dialogs.h"
#include "jy-choice-field.h"
#include "jy-signing-options.h"
#include "jy-work-agreements.h"

/* What the dialog is about. */
typedef struct
{
  JyStoredAgreement *agreement;
  GListModel *signers;
  GListModel *teams;
  GListModel *doctors;
  GListModel *second_doctors;
} Subject;

static void
subject_free (gpointer data)
{
  Subject *self = data;

  jy_stored_agreement_free (self->agreement);
  g_clear_object (&self->signers);
  g_clear_object (&self->teams);
  g_clear_object (&self->doctors);
  g_clear_object (&self->second_doctors);
  g_free (self);
}

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "number",        N_("Number"),                  NULL,               NULL,             TRUE,  14 },
  { "signer",        N_("Signs for the household"), NULL,               NULL,             FALSE, 20 },
  { "team",          N_("Team"),                    NULL,               NULL,             TRUE,  20 },
  { "doctor",        N_("Doctor"),                  NULL,               NULL,             TRUE,  20 },
  { "second_doctor", N_("Second doctor"),           NULL,               NULL,             FALSE, 20 },
  { "channel",       N_("Way of signing"),          jy_field_read_code, jy_sign_channels, TRUE,  4 },
  { "signed_on",     N_("Signed on"),               jy_field_read_date, NULL,             TRUE,  11 },
  { "starts_on",     N_("From"),                    jy_field_read_date, NULL,             TRUE,  11 },
  { "planned_time",  N_("Planned service time"),    NULL,               NULL,             FALSE, 0 },
  { "note",          N_("Note"),                    NULL,               NULL,             FALSE, 0 },
  { NULL },
};
/* clang-format on */

static void
set_up (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  const JyStoredAgreement *agreement = self->agreement;
  g_autofree char *channel = g_strdup_printf ("%d", agreement->channel);

  jy_field_grid_set_text (grid, "number", agreement->number);
  jy_choice_field_put (grid, "signer", g_object_ref (self->signers), agreement->signer, TRUE);
  jy_choice_field_put (grid, "team", g_object_ref (self->teams), agreement->team, FALSE);
  jy_choice_field_put (grid, "doctor", g_object_ref (self->doctors), agreement->doctor, FALSE);
  jy_choice_field_put (grid, "second_doctor", g_object_ref (self->second_doctors),
                       agreement->second_doctor, TRUE);
  jy_field_grid_set_text (grid, "channel", channel);
  jy_field_grid_set_date (grid, "signed_on", &agreement->signed_on);
  jy_field_grid_set_date (grid, "starts_on", &agreement->starts_on);
  jy_field_grid_set_text (grid, "planned_time", agreement->planned_time);
  jy_field_grid_set_text (grid, "note", agreement->note);
}

static void
take_text (char **where, JyFieldGrid *grid, const char *name)
{
  g_free (*where);
  *where = jy_field_grid_dup_value (grid, name);
}

static gpointer
collect (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  g_autoptr (JyStoredAgreement) agreement = jy_stored_agreement_copy (self->agreement);
  g_autofree char *channel = jy_field_grid_dup_value (grid, "channel");
  gboolean right = TRUE;
  gint64 signer = jy_choice_field_read (grid, "signer", &right);

  /* Who signed may have left the household since, and is no choice then. */
  if (signer != 0)
    agreement->signer = signer;
  agreement->team = jy_choice_field_read (grid, "team", &right);
  agreement->doctor = jy_choice_field_read (grid, "doctor", &right);
  agreement->second_doctor = jy_choice_field_read (grid, "second_doctor", &right);
  agreement->channel = (int) g_ascii_strtoll (channel, NULL, 10);
  jy_field_grid_get_date (grid, "signed_on", &agreement->signed_on);
  jy_field_grid_get_date (grid, "starts_on", &agreement->starts_on);
  take_text (&agreement->number, grid, "number");
  take_text (&agreement->planned_time, grid, "planned_time");
  take_text (&agreement->note, grid, "note");

  return right ? g_steal_pointer (&agreement) : NULL;
}

JyFieldDialog *
jy_correct_dialog_new (GtkWidget *origin,
                       JyOffice *office,
                       const JyAgreementDetails *details,
                       const JySigningDesk *desk)
{
  static const JyFieldDialogInfo info = {
    N_("Correct Agreement"),
    N_("_Save"),
    fields,
    set_up,
    collect,
    jy_work_correct_agreement,
    (GDestroyNotify) jy_stored_agreement_free,
  };
  Subject *about = g_new0 (Subject, 1);

  about->agreement = jy_stored_agreement_copy (details->signing->agreement);
  about->signers = jy_signing_options_new_persons (desk, NULL);
  about->teams = jy_signing_options_new_teams (desk);
  about->doctors = jy_signing_options_new_doctors (desk);
  about->second_doctors = jy_signing_options_new_doctors (desk);
  return jy_field_dialog_new (origin, office, &info, details->row->head, about, subject_free);
}
