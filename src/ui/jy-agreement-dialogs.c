/* jy-agreement-dialogs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement-dialogs.h"

#include <glib/gi18n.h>

#include "jy-choice-field.h"
#include "jy-date.h"
#include "jy-ending.h"
#include "jy-error.h"
#include "jy-signing-options.h"
#include "jy-work-renewal.h"

/* What a dialog is about. */
typedef struct
{
  gint64 agreement;
  int rev;
  int channel;
  char *signer;
  GDate starts_on;
  GDate ends_on;
  GDate on; /* proposed: the first day no longer in force */

  /* A switch. */
  gint64 next;
  gint64 team;
  GListModel *teams;
  GListModel *doctors;
  GListModel *second_doctors;
  GCancellable *checking; /* (nullable) */
  gboolean told;          /* what is unusual is shown: saving goes on all the same */
} Subject;

static void
subject_free (gpointer data)
{
  Subject *self = data;

  g_cancellable_cancel (self->checking);
  g_clear_object (&self->checking);
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
  self->starts_on = agreement->starts_on;
  self->ends_on = agreement->ends_on;
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

/* Says beside each field what is wrong with the end; what is not typed yet only when it is to be
 * saved.
 * @reason: (nullable): of a switch
 * Returns: whether nothing is */
static gboolean
show_ending_issues (JyFieldDialog *dialog, JyFieldGrid *grid, const char *reason, gboolean all)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  g_autoptr (JyEnding) ending = read_ending (dialog, grid);
  g_autofree char *chosen = reason == NULL ? jy_field_grid_dup_value (grid, "reason") : NULL;
  JyEndingForm form = { self->starts_on,      self->ends_on,
                        ending->on,           reason != NULL ? reason : chosen,
                        ending->confirmed_by, ending->confirmed_on };
  const JyIssue *issues[JY_ENDING_MAX_ISSUES];
  GDate today;
  gsize n;

  jy_office_get_today (jy_dialog_get_office (JY_DIALOG (dialog)), &today);
  n = jy_ending_check (&form, &today, issues);
  for (gsize i = n; i > 0; i--)
    {
      g_autofree char *typed = jy_field_grid_dup_value (grid, issues[i - 1]->field);

      if (!all && *typed == '\0')
        continue;
      jy_field_grid_show_issue (grid, issues[i - 1]->field, _(issues[i - 1]->message));
      if (all)
        gtk_widget_grab_focus (jy_field_grid_get_input (grid, issues[i - 1]->field));
    }

  return n == 0;
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
  JyEnding *ending;

  if (!show_ending_issues (dialog, grid, NULL, TRUE))
    return NULL;

  ending = read_ending (dialog, grid);
  ending->reason = jy_field_grid_dup_value (grid, "reason");
  return ending;
}

static void
end_changed_cb (JyFieldDialog *dialog)
{
  JyFieldGrid *grid = jy_field_dialog_get_grid (dialog);

  if (grid != NULL)
    show_ending_issues (dialog, grid, NULL, FALSE);
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

static JySwitch *
read_switch (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Subject *self = jy_field_dialog_get_data (dialog);
  JySwitch *change = g_new0 (JySwitch, 1);
  g_autofree char *channel = jy_field_grid_dup_value (grid, "channel");

  change->ending = read_ending (dialog, grid);
  change->next = self->next;
  change->team = jy_choice_field_get (grid, "team");
  change->doctor = jy_choice_field_get (grid, "doctor");
  change->second_doctor = jy_choice_field_get (grid, "second_doctor");
  change->channel = (int) g_ascii_strtoll (channel, NULL, 10);
  change->confirmed = self->told;

  return change;
}

static gpointer
collect_switch (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  Subject *self = jy_field_dialog_get_data (dialog);
  gboolean right = TRUE;
  JySwitch *change;

  jy_choice_field_read (grid, "team", &right);
  jy_choice_field_read (grid, "doctor", &right);
  jy_choice_field_read (grid, "second_doctor", &right);
  if (!right || !show_ending_issues (dialog, grid, JY_TERMINATION_SWITCHED, TRUE))
    return NULL;

  change = read_switch (dialog, grid);
  self->told = TRUE; /* what is unusual is the answer, if it was not shown in time */
  return change;
}

/* Beside the field it is about, or else beside the doctor. */
static void
show_issue (JyFieldGrid *grid, const JySigningIssue *issue)
{
  static const struct
  {
    const char *rule_field;
    const char *field;
  } fields[] = {
    { "team", "team" },
    { "second-doctor", "second_doctor" },
    { "start", "on" },
    { "channel", "channel" },
  };
  const char *field = "doctor";

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_equal (fields[i].rule_field, issue->field))
      field = fields[i].field;
  jy_field_grid_show_issue (grid, field, issue->message);
}

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyFieldDialog) dialog = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) issues = jy_office_call_finish (JY_OFFICE (source), result, &error);
  JyFieldGrid *grid = jy_field_dialog_get_grid (dialog);
  Subject *self = jy_field_dialog_get_data (dialog);

  if (grid == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (issues == NULL && g_error_matches (error, JY_ERROR, JY_ERROR_INVALID))
    jy_field_grid_show_issue (grid, "doctor", error->message);
  for (guint i = issues != NULL ? issues->len : 0; i > 0; i--)
    show_issue (grid, g_ptr_array_index (issues, i - 1));
  self->told = issues != NULL;
}

/* Judged as soon as there is another doctor and a day. */
static void
check_switch (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  Subject *self = jy_field_dialog_get_data (dialog);
  JySwitch *change = read_switch (dialog, grid);

  if (change->team == 0 || change->doctor == 0 || !g_date_valid (&change->ending->on) ||
      !show_ending_issues (dialog, grid, JY_TERMINATION_SWITCHED, FALSE))
    {
      jy_switch_free (change);
      return;
    }

  self->checking = g_cancellable_new ();
  jy_office_call_async (jy_dialog_get_office (JY_DIALOG (dialog)), jy_work_check_switch, change,
                        (GDestroyNotify) jy_switch_free, (GDestroyNotify) g_ptr_array_unref,
                        self->checking, checked_cb, g_object_ref (dialog));
}

/* Other answers are judged again. */
static void
changed_cb (JyFieldDialog *dialog)
{
  static const char *const judged[] = { "team", "doctor", "second_doctor", "on", "channel" };
  JyFieldGrid *grid = jy_field_dialog_get_grid (dialog);
  Subject *self = jy_field_dialog_get_data (dialog);

  if (grid == NULL)
    return;

  self->told = FALSE;
  g_cancellable_cancel (self->checking);
  g_clear_object (&self->checking);
  for (gsize i = 0; i < G_N_ELEMENTS (judged); i++)
    jy_field_grid_show_issue (grid, judged[i], NULL);
  check_switch (dialog, grid);
}

JyFieldDialog *
jy_end_dialog_new (GtkWidget *origin, JyOffice *office, const JyAgreementDetails *details)
{
  static const JyFieldDialogInfo info = {
    .title = N_("End Agreement"),
    .save = N_("_End"),
    .fields = end_fields,
    .set_up = show_common,
    .collect = collect_end,
    .func = jy_work_end_agreement,
    .args_free = (GDestroyNotify) jy_ending_free,
  };
  g_autofree char *subject =
    g_strdup_printf (_("%s, agreement %s"), details->row->head, details->row->number);

  JyFieldDialog *dialog = jy_field_dialog_new (origin, office, &info, subject,
                                               subject_new (office, details), subject_free);

  g_signal_connect_object (jy_field_dialog_get_grid (dialog), "changed",
                           G_CALLBACK (end_changed_cb), dialog, G_CONNECT_SWAPPED);
  return dialog;
}

JyFieldDialog *
jy_switch_dialog_new (GtkWidget *origin,
                      JyOffice *office,
                      const JyAgreementDetails *details,
                      const JySigningDesk *desk)
{
  static const JyFieldDialogInfo info = {
    .title = N_("Switch Doctor"),
    .save = N_("_Switch"),
    .fields = switch_fields,
    .set_up = set_up_switch,
    .collect = collect_switch,
    .func = jy_work_switch_doctor,
    .args_free = (GDestroyNotify) jy_switch_free,
  };
  Subject *about = subject_new (office, details);
  g_autofree char *subject = g_strdup_printf (_("%s, agreement %s with %s"), details->row->head,
                                              details->row->number, details->row->doctor);
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
