/* jy-signing-flow.c - what the page that signs asks for, and what it does with the answers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-message.h"
#include "jy-signing-end.h"
#include "jy-signing-page-private.h"
#include "jy-signing-terms.h"
#include "jy-work-contacts.h"
#include "jy-work-signing.h"

/* A field must not have the focus while it cannot be typed into: it may be gone afterwards. */
void
jy_signing_page_set_busy (JySigningPage *self, gboolean busy)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = busy && root != NULL ? gtk_root_get_focus (root) : NULL;

  if (busy != self->busy && focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    {
      g_set_weak_pointer (&self->focus, focus);
      gtk_root_set_focus (root, NULL);
    }

  self->busy = busy;
  gtk_widget_set_sensitive (GTK_WIDGET (self->steps), !busy);
  jy_signing_page_update (self);
  if (!busy && self->focus != NULL)
    {
      gtk_widget_grab_focus (self->focus);
      g_clear_weak_pointer (&self->focus);
    }
}

/* Returns: whether it went well; otherwise says what did not, and lets the user go on */
static gboolean
came_back (JySigningPage *self, gpointer result, const GError *error, const char *heading)
{
  if (self->steps == NULL)
    return FALSE; /* the page is gone */

  jy_signing_page_set_busy (self, FALSE);
  if (result == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), heading, error);
  return result != NULL;
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JySigningPage) self = user_data;
  g_autoptr (GError) error = NULL;
  JySigningDesk *desk = jy_office_call_finish (JY_OFFICE (source), result, &error);
  gboolean confirmed = self->desk != NULL && self->desk->signing->confirmed;

  if (!came_back (self, desk, error, _("The Household Could Not Be Opened")))
    {
      jy_signing_desk_free (desk);
      return;
    }

  jy_signing_desk_free (self->desk);
  self->desk = desk;
  desk->signing->confirmed = confirmed;
  jy_signing_page_show_step (
    self, CLAMP (desk->signing->agreement->draft_step, 1, JY_SIGNING_N_STEPS) - 1);
}

void
jy_signing_page_open_desk (JySigningPage *self, GCancellable *cancellable)
{
  jy_signing_page_set_busy (self, TRUE);
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_open_signing,
                        g_memdup2 (&self->household, sizeof self->household), g_free,
                        (GDestroyNotify) jy_signing_desk_free, cancellable, opened_cb,
                        g_object_ref (self));
}

static void
promised_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JySigningPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) promises = jy_office_call_finish (JY_OFFICE (source), result, &error);
  GtkWidget *lines;

  if (!came_back (self, promises, error, _("What Was Promised Could Not Be Shown")))
    return;

  lines = jy_signing_end_new (promises);
  gtk_widget_add_css_class (lines, "step");
  gtk_scrolled_window_set_child (self->end, lines);
  gtk_stack_set_visible_child_name (self->stack, "end");
  gtk_widget_grab_focus (self->open_household);
}

static void
signed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JySigningPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigning) signing = jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_autofree char *title = NULL;

  if (!came_back (self, signing, error, _("The Agreement Was Not Signed")))
    return;

  title = jy_signing_end_dup_title (signing);
  gtk_label_set_text (self->end_title, title);
  jy_page_set_changed (JY_PAGE (self), FALSE);
  jy_signing_page_set_busy (self, TRUE);
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_list_promises,
                        g_memdup2 (&signing->agreement->id, sizeof signing->agreement->id), g_free,
                        (GDestroyNotify) g_ptr_array_unref, NULL, promised_cb, g_object_ref (self));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JySigningPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigning) stored = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (came_back (self, stored, error, _("The Signing Was Not Saved")))
    jy_signing_page_open_desk (self, NULL);
}

/* What was collected goes where it was aimed at. */
void
jy_signing_page_store (JySigningPage *self)
{
  JySigning *copy = jy_signing_copy (self->desk->signing);
  gboolean sign = self->aim == JY_SIGNING_SIGN;
  int step = self->step + (self->aim == JY_SIGNING_NEXT) - (self->aim == JY_SIGNING_BACK);

  copy->agreement->draft_step = CLAMP (step, 0, JY_SIGNING_N_STEPS - 1) + 1;
  jy_signing_page_set_busy (self, TRUE);
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)),
                        sign ? jy_work_sign : jy_work_save_draft, copy,
                        (GDestroyNotify) jy_signing_free, (GDestroyNotify) jy_signing_free, NULL,
                        sign ? signed_cb : saved_cb, g_object_ref (self));
}

/* Shows what is unusual, and asks.  Returns: whether there is anything */
static gboolean
ask (JySigningPage *self, const GPtrArray *issues)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < issues->len; i++)
    {
      const JySigningIssue *issue = g_ptr_array_index (issues, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", issue->message);
    }
  gtk_label_set_text (self->question, text->str);
  gtk_widget_set_visible (self->questions, issues->len > 0);

  return issues->len > 0;
}

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JySigningPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) issues = jy_office_call_finish (JY_OFFICE (source), result, &error);
  JySigningTerms *terms;
  gboolean refused = FALSE;

  if (!came_back (self, issues, error, _("The Agreement Could Not Be Checked")))
    return;

  for (guint i = 0; i < issues->len; i++)
    refused |= ((JySigningIssue *) issues->pdata[i])->severity == JY_SEVERITY_REFUSE;
  if (refused && self->step != JY_SIGNING_TERMS_STEP)
    jy_signing_page_show_step (self, JY_SIGNING_TERMS_STEP);
  terms = JY_SIGNING_TERMS (self->step_widgets[JY_SIGNING_TERMS_STEP]);
  if (refused)
    {
      ask (self, issues);
      gtk_widget_set_visible (self->confirm, FALSE);
      jy_signing_terms_show_issues (terms, issues);
    }
  else if (!self->desk->signing->confirmed && ask (self, issues))
    {
      gtk_widget_set_visible (self->confirm, TRUE);
      gtk_widget_grab_focus (self->confirm);
    }
  else
    jy_signing_page_store (self);
}

static void
check (JySigningPage *self)
{
  jy_signing_page_set_busy (self, TRUE);
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_check_signing,
                        jy_signing_copy (self->desk->signing), (GDestroyNotify) jy_signing_free,
                        (GDestroyNotify) g_ptr_array_unref, NULL, checked_cb, g_object_ref (self));
}

/* Where the user wants to go from what was typed. */
void
jy_signing_page_go_for (JySigningPage *self, JySigningAim aim)
{
  if (self->busy || self->desk == NULL)
    return;
  if (!jy_signing_step_collect (JY_SIGNING_STEP (self->step_widgets[self->step])))
    return;

  self->aim = aim;
  if (aim == JY_SIGNING_SIGN || (aim == JY_SIGNING_NEXT && self->step == JY_SIGNING_TERMS_STEP))
    check (self);
  else
    jy_signing_page_store (self);
}

static void
discarded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JySigningPage) self = user_data;
  g_autoptr (GError) error = NULL;
  gpointer done = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (!came_back (self, done, error, _("The Draft Was Not Discarded")))
    return;

  jy_page_set_changed (JY_PAGE (self), FALSE);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-household", "x", self->household);
}

static void
talked_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JySigningPage) self = user_data;
  g_autoptr (GError) error = NULL;
  gpointer done = jy_office_call_finish (JY_OFFICE (source), result, &error);
  const JyStoredAgreement *agreement;

  if (!came_back (self, done, error, _("The Talk Was Not Saved")))
    return;

  agreement = self->desk->signing->agreement;
  jy_page_set_changed (JY_PAGE (self), FALSE);
  if (agreement->rev != 0)
    jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_discard_draft,
                          g_memdup2 (&agreement->id, sizeof agreement->id), g_free, NULL, NULL,
                          discarded_cb, g_object_ref (self));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-household", "x", self->household);
}

void
jy_signing_page_refuse (JySigningPage *self)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (self));
  JyStoredContactAttempt *talk;

  if (!jy_signing_step_collect (JY_SIGNING_STEP (self->step_widgets[0])))
    return;

  talk = self->desk->signing->talk;
  if (talk->id == 0)
    talk->id = jy_office_new_id (office);
  jy_signing_page_set_busy (self, TRUE);
  jy_office_call_async (
    office, jy_work_record_talk,
    jy_talk_new (jy_stored_contact_attempt_copy (talk), g_strdupv (self->desk->signing->needs)),
    (GDestroyNotify) jy_talk_free, NULL, NULL, talked_cb, g_object_ref (self));
}
