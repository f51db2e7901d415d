/* jy-agreements-actions.c - what can be done with the selected agreement
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-agreement-dialogs.h"
#include "jy-agreements-page-private.h"
#include "jy-error.h"
#include "jy-message.h"
#include "jy-talk-dialog.h"
#include "jy-work-households.h"

static JyOffice *
get_office (JyAgreementsPage *self)
{
  return jy_page_get_office (JY_PAGE (self));
}

/* A draft is taken up again; else it can be ended or switched while nobody ended it. */
static gboolean
is_open (const JyAgreementDetails *details)
{
  return details != NULL && g_date_valid (&details->signing->agreement->signed_on) &&
         !g_date_valid (&details->signing->agreement->ended_on);
}

void
jy_agreements_page_update (JyAgreementsPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean selected = jy_agreements_page_get_household (self) != 0;
  gboolean open = is_open (self->details);
  gboolean renewals = self->view->kind == JY_AGREEMENT_TABLE_RENEWALS;
  gboolean is_unsigned = self->view->kind == JY_AGREEMENT_TABLE_UNSIGNED;
  gboolean drafts = self->view->view == JY_AGREEMENTS_DRAFTS && !is_unsigned;
  gboolean renewed = self->details != NULL && self->details->row->renewed_by != 0;

  gtk_widget_set_visible (self->sign_button, is_unsigned || drafts);
  gtk_widget_set_visible (self->talk_button, is_unsigned);
  gtk_widget_set_visible (self->switch_button, !is_unsigned && !drafts);
  gtk_widget_set_visible (self->end_button, !is_unsigned && !drafts);
  gtk_widget_set_visible (self->renew_button, renewals);

  gtk_widget_action_set_enabled (widget, "page.open", selected);
  gtk_widget_action_set_enabled (widget, "page.sign", selected && (is_unsigned || drafts));
  gtk_widget_action_set_enabled (widget, "page.talk", selected && is_unsigned);
  gtk_widget_action_set_enabled (widget, "page.end", open);
  gtk_widget_action_set_enabled (widget, "page.switch-doctor", open && !renewed);
  gtk_widget_action_set_enabled (widget, "page.toggle", selected && renewals);
  gtk_widget_action_set_enabled (widget, "page.renew", renewals);
}

/* Enter: a draft goes on, whatever else opens its household. */
static void
open_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (widget);
  gint64 household = jy_agreements_page_get_household (self);
  gboolean draft =
    self->view->kind == JY_AGREEMENT_TABLE_AGREEMENTS && self->view->view == JY_AGREEMENTS_DRAFTS;

  if (household != 0)
    gtk_widget_activate_action (widget, draft ? "win.sign-household" : "win.open-household", "x",
                                household);
}

static void
sign_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  gtk_widget_activate_action (widget, "win.sign-household", "x",
                              jy_agreements_page_get_household (JY_AGREEMENTS_PAGE (widget)));
}

static void
end_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (widget);

  if (self->details != NULL)
    jy_end_dialog_new (widget, get_office (self), self->details);
}

static void
desk_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyAgreementsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigningDesk) desk = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (self->table == NULL)
    return; /* the page is gone */
  if (desk == NULL)
    jy_message_show_error (GTK_WIDGET (self), _("The Doctors Could Not Be Listed"), error);
  else if (self->details != NULL &&
           self->details->row->household == desk->signing->agreement->household)
    jy_switch_dialog_new (GTK_WIDGET (self), get_office (self), self->details, desk);
}

static void
switch_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (widget);
  gint64 household = jy_agreements_page_get_household (self);

  jy_office_call_async (get_office (self), jy_work_open_signing,
                        g_memdup2 (&household, sizeof household), g_free,
                        (GDestroyNotify) jy_signing_desk_free, NULL, desk_cb, g_object_ref (self));
}

static void
household_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyAgreementsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyHouseholdView) view = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (self->table == NULL)
    return; /* the page is gone */
  if (view == NULL)
    jy_message_show_error (GTK_WIDGET (self), _("The Household Could Not Be Shown"), error);
  else
    jy_talk_dialog_new (GTK_WIDGET (self), get_office (self), view);
}

static void
talk_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (widget);
  gint64 household = jy_agreements_page_get_household (self);

  jy_office_call_async (
    get_office (self), jy_work_get_household, g_memdup2 (&household, sizeof household), g_free,
    (GDestroyNotify) jy_household_view_free, NULL, household_cb, g_object_ref (self));
}

static void
toggle_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_agreement_table_toggle (JY_AGREEMENTS_PAGE (widget)->table);
}

/* What was left out is told: it needs a decision of its own. */
static void
show_result (JyAgreementsPage *self, const JyRenewalResult *result)
{
  g_autofree char *text = g_strdup_printf (
    ngettext ("%d agreement renewed.", "%d agreements renewed.", (gulong) result->n_renewed),
    result->n_renewed);
  g_autofree char *lines = g_strjoinv ("\n", result->left);
  g_autoptr (GError) left = NULL;

  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
  if (*lines == '\0')
    return;

  g_set_error_literal (&left, JY_ERROR, JY_ERROR_INVALID, lines);
  jy_message_show_error (GTK_WIDGET (self), _("Some Agreements Were Not Renewed"), left);
}

static void
renewed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyAgreementsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyRenewalResult) done = jy_office_call_finish (JY_OFFICE (source), result, &error);

  jy_page_set_job (JY_PAGE (self), NULL);
  if (self->table == NULL)
    return; /* the page is gone */

  jy_agreements_page_update (self);
  if (done != NULL)
    show_result (self, done);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Agreements Were Not Renewed"), error);
}

static void
renew_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (widget);
  g_autoptr (JyJob) job = jy_job_new (_("Renewing agreements"));

  jy_page_set_job (JY_PAGE (self), job);
  gtk_widget_action_set_enabled (widget, "page.renew", FALSE);
  jy_office_call_async (
    get_office (self), jy_work_renew_agreements, jy_agreement_table_make_run (self->table, job),
    (GDestroyNotify) jy_renewal_run_free, (GDestroyNotify) jy_renewal_result_free, NULL, renewed_cb,
    g_object_ref (self));
}

void
jy_agreements_page_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc activate;
    guint key;
    GdkModifierType modifiers;
  } actions[] = {
    { "page.open", open_action, 0, 0 },
    { "page.sign", sign_action, GDK_KEY_g, GDK_CONTROL_MASK },
    { "page.end", end_action, GDK_KEY_e, GDK_CONTROL_MASK },
    { "page.switch-doctor", switch_action, GDK_KEY_d, GDK_CONTROL_MASK },
    { "page.talk", talk_action, GDK_KEY_t, GDK_CONTROL_MASK },
    { "page.toggle", toggle_action, GDK_KEY_m, GDK_CONTROL_MASK },
    { "page.renew", renew_action, GDK_KEY_Return, GDK_CONTROL_MASK },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
      if (actions[i].key != 0)
        gtk_widget_class_add_binding_action (widget_class, actions[i].key, actions[i].modifiers,
                                             actions[i].name, NULL);
    }
}
