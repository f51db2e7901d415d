/* jy-agreement-dialogs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement-dialogs.h"

#include <glib/gi18n.h>

#include "jy-choice-field.h"
#include "jy-date.h"
#include "jy-signing-options.h"
#include "jy-work-renewal.h"

/* What a dialog is about. */
typedef struct
{
  gint64 agreement;
  int rev;
  int channel;
  char *signer;
  GDate on; /* proposed: the first day no longer in force */

  /* A switch. */
  gint64 next;
  gint64 team;
  GListModel *teams;
  GListModel *doctors;
  GListModel *second_doctors;
  gboolean told; /* what is unusual was shown: saving again goes on all the same */
} Subject;

static void
subject_free (gpointer data)
{
  Subject *self = data;

  g_free (self->signer);
  g_clear_object (&self->teams);
  g_clear_object (&self->doctors);
  g_clear_object (&self->second_doctors);
  g_free (self);
}

/* Today, or the day after the term if that comes sooner: then it is not renewed. */
static Subject *
subject_new (JyOffice *office, const JyAgreementDetails *details)
{
  const JyStoredAgreement *agreement = details->signing->agreement;
  Subject *self = g_new0 (Subject, 1);
  GDate after = agreement->ends_on;

  self->agreement = agreement->id;
  self->rev = agreement->rev;
  self->channel = agreement->channel;
  self->signer = g_strdup (details->signer);
  jy_office_get_today (office, &self->on);
  g_date_add_days (&after, 1);
  if (g_date_compare (&self->on, &after) > 0)
    self->on = after;
  if (g_date_compare (&self->on, &agreement->starts_on) < 0)
    self->on = agreement->starts_on;

  return self;
}

static void
show_common (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  GDate today;

  jy_office_get_today (jy_dialog_get_office (JY_DIALOG (dialog)), &today);
  jy_field_grid_set_date (grid, "on", &self->on);
  jy_field_grid_set_text (grid, "confirmed_by", self->signer);
  jy_field_grid_set_date (grid, "confirmed_on", &today);
}

static JyEnding *
read_ending (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  JyEnding *ending = g_new0 (JyEnding, 1);

  ending->agreement = self->agreement;
  ending->rev = self->rev;
  jy_field_grid_get_date (grid, "on", &ending->on);
  jy_field_grid_get_date (grid, "confirmed_on", &ending->confirmed_on);
  ending->confirmed_by = jy_field_grid_dup_value (grid, "confirmed_by");
  ending->note = jy_field_grid_dup_value (grid, "note");

  return ending;
}

/* clang-format off */
static const JyFieldInfo end_fields[] = {
  { "reason",       N_("Reason"),                  jy_field_read_code, jy_termination_reasons, TRUE,  4 },
  { "on",           N_("No longer in force from"), jy_field_read_date, NULL,                   TRUE,  11 },
  { "confirmed_by", N_("Confirmation signed by"),  NULL,               NULL,                   FALSE, 0 },
  { "confirmed_on", N_("Confirmed on"),            jy_field_read_date, NULL,                   TRUE,  11 },
  { "note",         N_("Note"),                    NULL,               NULL,                   FALSE, 0 },
  { NULL },
};

static const JyFieldInfo switch_fields[] = {
  { "team",          N_("New team"),               NULL,               NULL,             TRUE,  20 },
  { "doctor",        N_("New doctor"),             NULL,               NULL,             TRUE,  20 },
  { "second_doctor", N_("Second doctor"),          NULL,               NULL,             FALSE, 20 },
  { "on",            N_("From"),                   jy_field_read_date, NULL,             TRUE,  11 },
  { "channel",       N_("Way of signing"),         jy_field_read_code, jy_sign_channels, TRUE,  4 },
  { "confirmed_by",  N_("Confirmation signed by"), NULL,               NULL,             TRUE,  0 },
  { "confirmed_on",  N_("Confirmed on"),           jy_field_read_date, NULL,             TRUE,  11 },
  { "note",          N_("Note"),                   NULL,               NULL,             FALSE, 0 },
  { NULL },
};
/* clang-format on */

static gpointer
collect_end (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  JyEnding *ending = read_ending (dialog, grid);

  ending->reason = jy_field_grid_dup_value (grid, "reason");
  return ending;
}

static void
set_up_switch (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  g_autofree char *channel = g_strdup_printf ("%d", self->channel);

  jy_choice_field_put (grid, "team", g_object_ref (self->teams), self->team, FALSE);
  jy_choice_field_put (grid, "doctor", g_object_ref (self->doctors), 0, FALSE);
  jy_choice_field_put (grid, "second_doctor", g_object_ref (self->second_doctors), 0, TRUE);
  jy_field_grid_set_text (grid, "channel", channel);
  show_common (dialog, grid);
}

static gpointer
collect_switch (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  Subject *self = jy_field_dialog_get_data (dialog);
  g_autoptr (JySwitch) change = g_new0 (JySwitch, 1);
  g_autofree char *channel = jy_field_grid_dup_value (grid, "channel");
  gboolean right = TRUE;

  change->ending = read_ending (dialog, grid);
  change->next = self->next;
  change->team = jy_choice_field_read (grid, "team", &right);
  change->doctor = jy_choice_field_read (grid, "doctor", &right);
  change->second_doctor = jy_choice_field_read (grid, "second_doctor", &right);
  change->channel = (int) g_ascii_strtoll (channel, NULL, 10);
  change->confirmed = self->told;
  if (!right)
    return NULL;

  self->told = TRUE;
  return g_steal_pointer (&change);
}

/* Other answers are asked about again. */
static void
changed_cb (JyFieldDialog *dialog)
{
  Subject *self = jy_field_dialog_get_data (dialog);

  self->told = FALSE;
}

JyFieldDialog *
jy_end_dialog_new (GtkWidget *origin, JyOffice *office, const JyAgreementDetails *details)
{
  static const JyFieldDialogInfo info = {
    .title = N_ ("End Agreement"), .save = N_ ("_End"), .fields = end_fields, .set_up = show_common,
                                               .collect = collect_end,
                                               .func = jy_work_end_agreement,
                                               .args_free = (GDestroyNotify) jy_ending_free,
    };
  g_autofree char *subject =
    g_strdup_printf (_("%s, agreement %s"), details->row->head, details->row->number);

  return jy_field_dialog_new (origin, office, &info, subject, subject_new (office, details),
                              subject_free);
}

JyFieldDialog *
jy_switch_dialog_new (GtkWidget *origin,
                      JyOffice *office,
                      const JyAgreementDetails *details,
                      const JySigningDesk *desk)
{
  static const JyFieldDialogInfo info = {
    .title = N_ ("Switch Doctor"), .save = N_ ("_Switch"), .fields = switch_fields,
                                               .set_up = set_up_switch, .collect = collect_switch,
                                               .func = jy_work_switch_doctor,
                                               .args_free = (GDestroyNotify) jy_switch_free,
    };
  Subject *about = subject_new (office, details);
  g_autofree char *subject = g_strdup_printf (_("%s, agreement %s with %s. What is unusual is told first; save again to go on all the same."),
    details->row->head, details->row->number, details->row->doctor);
  JyFieldDialog *dialog;

  about->next = jy_office_new_id (office);
  about->team = details->signing->agreement->team;
  about->teams = jy_signing_options_new_teams (desk);
  about->doctors = jy_signing_options_new_doctors (desk);
  about->second_doctors = jy_signing_options_new_doctors (desk);
  dialog = jy_field_dialog_new (origin, office, &info, subject, about, subject_free);
  g_signal_connect_object (jy_field_dialog_get_grid (dialog), "changed", G_CALLBACK (changed_cb),
                           dialog, G_CONNECT_SWAPPED);

  return dialog;
}
