/* jy-referral-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-referral-dialog.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-message.h"
#include "jy-outcome.h"
#include "jy-referral.h"
#include "jy-work-referrals.h"

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "result",      N_("What became of it"),   jy_field_read_code, jy_referral_results, TRUE,  4 },
  { "result_on",   N_("Learnt on"),           jy_field_read_date, NULL,                TRUE,  11 },
  { "returned_on", N_("Referred back on"),    jy_field_read_date, NULL,                FALSE, 11 },
  { "advice",      N_("Advice of the hospital"), NULL,            NULL,                FALSE, 0 },
  { NULL },
};
/* clang-format on */

static void
set_up (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const JyStoredReferral *referral = jy_field_dialog_get_data (dialog);
  GDate today;

  jy_office_get_today (jy_dialog_get_office (JY_DIALOG (dialog)), &today);
  jy_field_grid_set_text (grid, "result", referral->result);
  jy_field_grid_set_date (grid, "result_on",
                          g_date_valid (&referral->result_on) ? &referral->result_on : &today);
  jy_field_grid_set_date (grid, "returned_on", &referral->returned_on);
  jy_field_grid_set_text (grid, "advice", referral->advice);
}

static gpointer
collect (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  JyStoredReferral *referral = jy_stored_referral_copy (jy_field_dialog_get_data (dialog));

  g_free (referral->result);
  referral->result = jy_field_grid_dup_value (grid, "result");
  jy_field_grid_get_date (grid, "result_on", &referral->result_on);
  jy_field_grid_get_date (grid, "returned_on", &referral->returned_on);
  g_free (referral->advice);
  referral->advice = jy_field_grid_dup_value (grid, "advice");

  return referral;
}

void
jy_referral_dialog_new (GtkWidget *origin,
                        JyOffice *office,
                        const char *subject,
                        const JyStoredReferral *referral)
{
  static const JyFieldDialogInfo info = {
    N_("Result of the Referral"),
    N_("_Save"),
    fields,
    set_up,
    collect,
    jy_work_enter_referral_result,
    (GDestroyNotify) jy_stored_referral_free,
  };

  jy_field_dialog_new (origin, office, &info, subject, jy_stored_referral_copy (referral),
                       (GDestroyNotify) jy_stored_referral_free);
}

/* "2024-06-12 · Blood pressure not satisfactory twice in a row · County hospital" */
static char *
dup_subject (const JyStoredReferral *referral)
{
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&referral->made_on, day);
  return g_strdup_printf ("%s · %s%s%s", day,
                          jy_choice_get_name (jy_referral_reasons, referral->reason),
                          *referral->institution != '\0' ? " · " : "", referral->institution);
}

static void
referrals_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) origin = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) referrals = jy_office_call_finish (JY_OFFICE (source), result, &error);
  const JyStoredReferral *oldest = NULL;
  g_autofree char *subject = NULL;

  if (referrals == NULL)
    {
      jy_message_show_error (origin, _("The Referrals Could Not Be Shown"), error);
      return;
    }

  for (guint i = 0; i < referrals->len; i++)
    if (!g_date_valid (&((const JyStoredReferral *) referrals->pdata[i])->result_on))
      oldest = referrals->pdata[i]; /* the latest come first */
  if (oldest == NULL)
    {
      gtk_widget_activate_action (origin, "win.toast", "s",
                                  _("No referral waits for its result."));
      return;
    }

  subject = dup_subject (oldest);
  jy_referral_dialog_new (origin, JY_OFFICE (source), subject, oldest);
}

void
jy_referral_dialog_new_for (GtkWidget *origin, JyOffice *office, gint64 resident)
{
  jy_office_call_async (office, jy_work_list_referrals, g_memdup2 (&resident, sizeof resident),
                        g_free, (GDestroyNotify) g_ptr_array_unref, NULL, referrals_cb,
                        g_object_ref (origin));
}
