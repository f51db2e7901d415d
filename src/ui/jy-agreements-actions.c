/* jy-agreements-actions.c - what can be done with the selected agreement
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-action.h"
#include "jy-agreement-dialogs.h"
#include "jy-agreements-page-private.h"
#include "jy-attempt.h"
#include "jy-error.h"
#include "jy-message.h"
#include "jy-talk-dialog.h"
#include "jy-work-households.h"
#include "jy-work-signing.h"

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

/* What the pane offers for what it shows. */
static JyAgreementOffer
get_offer (JyAgreementsPage *self)
{
  if (self->view->kind == JY_AGREEMENT_TABLE_UNSIGNED)
    return JY_AGREEMENT_OFFER_SIGN | JY_AGREEMENT_OFFER_TALK;
  if (self->details != NULL && !g_date_valid (&self->details->signing->agreement->signed_on))
    return JY_AGREEMENT_OFFER_SIGN | JY_AGREEMENT_OFFER_DISCARD;

  return JY_AGREEMENT_OFFER_CHANGE;
}

static gboolean
covers_somebody (const JyAgreementDetails *details)
{
  for (guint i = 0; i < details->signing->members->len; i++)
    if (!g_date_valid (
          &((JyStoredAgreementMember *) details->signing->members->pdata[i])->ended_on))
      return TRUE;

  return FALSE;
}

void
jy_agreements_page_update (JyAgreementsPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean selected = jy_agreements_page_get_household (self) != 0;
  gboolean open = is_open (self->details);
  gboolean renewals = self->view->kind == JY_AGREEMENT_TABLE_RENEWALS;
  JyAgreementOffer offer = get_offer (self);
  gboolean renewed = self->details != NULL && self->details->row->renewed_by != 0;
  gboolean covers = open && covers_somebody (self->details);

  gtk_widget_set_visible (self->renew_button, renewals);
  if (selected)
    jy_agreement_pane_offer (self->pane, offer);

  gtk_widget_action_set_enabled (widget, "page.open", selected);
  gtk_widget_action_set_enabled (widget, "page.print",
                                 selected && self->view->view != JY_AGREEMENTS_DRAFTS);
  gtk_widget_action_set_enabled (widget, "page.print-all",
                                 self->view->kind == JY_AGREEMENT_TABLE_UNSIGNED ||
                                   self->view->view != JY_AGREEMENTS_DRAFTS);
  gtk_widget_action_set_enabled (widget, "page.open-household", selected);
  gtk_widget_action_set_enabled (widget, "page.sign",
                                 selected && (offer & JY_AGREEMENT_OFFER_SIGN) != 0);
  gtk_widget_action_set_enabled (widget, "page.talk",
                                 selected && (offer & JY_AGREEMENT_OFFER_TALK) != 0);
  gtk_widget_action_set_enabled (widget, "page.discard",
                                 selected && (offer & JY_AGREEMENT_OFFER_DISCARD) != 0);
  gtk_widget_action_set_enabled (widget, "page.end", open);
  gtk_widget_action_set_enabled (widget, "page.switch-doctor", open && !renewed);
  gtk_widget_action_set_enabled (widget, "page.join", open);
  gtk_widget_action_set_enabled (widget, "page.leave", covers);
  gtk_widget_action_set_enabled (widget, "page.change-package", covers);
  gtk_widget_action_set_enabled (widget, "page.correct",
                                 self->details != NULL && (offer & JY_AGREEMENT_OFFER_CHANGE) != 0);
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
household_action (GtkWidget *widget,
                  const char *name G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  gtk_widget_activate_action (widget, "win.open-household", "x",
                              jy_agreements_page_get_household (JY_AGREEMENTS_PAGE (widget)));
}

static void
look_at_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  jy_agreements_page_look_at (JY_AGREEMENTS_PAGE (widget), g_variant_get_int64 (parameter));
}

static void
find_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  gtk_widget_grab_focus (GTK_WIDGET (JY_AGREEMENTS_PAGE (widget)->search));
}

static void
menu_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_agreement_pane_open_menu (JY_AGREEMENTS_PAGE (widget)->pane);
}

/* From the names of the lists to the list to what is shown beside it, and round. */
static void
next_pane_action (GtkWidget *widget,
                  const char *name G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->views)))
    jy_agreement_table_focus (self->table);
  else if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->pane)))
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_selected_row (self->views)));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->pane), GTK_DIR_TAB_FORWARD);
}

/* It can be undone, so nothing is asked. */
static void
discard_action (GtkWidget *widget,
                const char *name G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (widget);
  const JyStoredAgreement *draft = self->details != NULL ? self->details->signing->agreement : NULL;

  if (draft != NULL)
    jy_attempt (widget, get_office (self), _("The Draft Was Not Discarded"), jy_work_discard_draft,
                g_memdup2 (&draft->id, sizeof draft->id), g_free);
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

/* The dialogs that offer teams, doctors, members or packages. */
static const struct
{
  const char *action;
  JyFieldDialog *(*open) (GtkWidget *origin,
                          JyOffice *office,
                          const JyAgreementDetails *details,
                          const JySigningDesk *desk);
} dialogs[] = {
  { "page.switch-doctor", jy_switch_dialog_new },
  { "page.join", jy_join_dialog_new },
  { "page.leave", jy_leave_dialog_new },
  { "page.change-package", jy_package_change_dialog_new },
  { "page.correct", jy_correct_dialog_new },
};

static void
desk_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyAgreementsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigningDesk) desk = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (self->table == NULL)
    return; /* the page is gone */
  if (desk == NULL)
    jy_message_show_error (GTK_WIDGET (self), _("The Household Could Not Be Opened"), error);
  else if (self->details != NULL &&
           self->details->row->household == desk->signing->agreement->household)
    dialogs[self->opening].open (GTK_WIDGET (self), get_office (self), self->details, desk);
}

static void
dialog_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (widget);
  gint64 household = jy_agreements_page_get_household (self);

  for (gsize i = 0; i < G_N_ELEMENTS (dialogs); i++)
    if (g_str_equal (dialogs[i].action, name))
      self->opening = i;
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
print_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  if (g_str_equal (name, "page.print"))
    jy_agreements_page_print (JY_AGREEMENTS_PAGE (widget));
  else
    jy_agreements_page_print_all (JY_AGREEMENTS_PAGE (widget));
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
  static const JyAction actions[] = {
    { "page.open", open_action, 0, 0 },
    { "page.open-household", household_action, 0, 0 },
    { "page.find", find_action, GDK_KEY_f, GDK_CONTROL_MASK },
    { "page.menu", menu_action, GDK_KEY_Menu, 0 },
    { "page.next-pane", next_pane_action, GDK_KEY_F6, 0 },
    { "page.sign", sign_action, GDK_KEY_g, GDK_CONTROL_MASK },
    { "page.discard", discard_action, GDK_KEY_Delete, GDK_CONTROL_MASK },
    { "page.end", end_action, GDK_KEY_e, GDK_CONTROL_MASK },
    { "page.switch-doctor", dialog_action, GDK_KEY_d, GDK_CONTROL_MASK },
    { "page.join", dialog_action, 0, 0 },
    { "page.leave", dialog_action, 0, 0 },
    { "page.change-package", dialog_action, 0, 0 },
    { "page.correct", dialog_action, GDK_KEY_F2, 0 },
    { "page.talk", talk_action, GDK_KEY_t, GDK_CONTROL_MASK },
    { "page.print", print_action, GDK_KEY_p, GDK_CONTROL_MASK },
    { "page.print-all", print_action, GDK_KEY_p, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
    { "page.toggle", toggle_action, GDK_KEY_m, GDK_CONTROL_MASK },
    { "page.renew", renew_action, GDK_KEY_Return, GDK_CONTROL_MASK },
  };

  gtk_widget_class_install_action (widget_class, "page.look-at", "x", look_at_action);
  jy_widget_class_add_actions (widget_class, actions, G_N_ELEMENTS (actions));
}
