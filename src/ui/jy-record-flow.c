/* jy-record-flow.c - what the page that records a service asks for, and what it does with the
 * answers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-error.h"
#include "jy-form-fill.h"
#include "jy-message.h"
#include "jy-organisation-options.h"
#include "jy-person-code.h"
#include "jy-preferences.h"
#include "jy-record-head.h"
#include "jy-record-page-private.h"
#include "jy-record-versions.h"
#include "jy-referral-dialog.h"
#include "jy-work-organisation.h"
#include "jy-work-record-changes.h"
#include "jy-work-referrals.h"

/* A field must not have the focus while it cannot be typed into. */
static void
set_busy (JyRecordPage *self, gboolean busy)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (busy && root != NULL)
    gtk_root_set_focus (root, NULL);
  self->busy = busy;
  gtk_widget_set_sensitive (GTK_WIDGET (self->form_box), !busy);
  gtk_widget_set_sensitive (GTK_WIDGET (self->outcome_bin), !busy);
  jy_record_page_update (self);
}

static void
organisation_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyRecordPage) self = user_data;
  g_autoptr (JyOrganisation) organisation =
    jy_office_call_finish (JY_OFFICE (source), result, NULL);
  g_autoptr (GListModel) staff = NULL;

  if (organisation == NULL || self->head == NULL)
    return;

  staff = jy_organisation_dup_staff_options (organisation);
  self->setting = TRUE;
  jy_record_head_set_staff (self->head, staff);
  if (self->desk != NULL && self->desk->form != NULL && !self->is_dirty)
    jy_record_head_show (self->head, self->desk, jy_preferences_get_staff ());
  self->setting = FALSE;
}

static void
experts_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyRecordPage) self = user_data;
  g_autoptr (GPtrArray) experts = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (experts != NULL && self->outcome_bin != NULL)
    jy_outcome_pane_set_experts (self->outcome, experts);
}

static void
load_choices (JyRecordPage *self)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (self));

  jy_office_call_async (office, jy_work_get_organisation, NULL, NULL,
                        (GDestroyNotify) jy_organisation_free, NULL, organisation_cb,
                        g_object_ref (self));
  jy_office_call_async (office, jy_work_list_experts, NULL, NULL,
                        (GDestroyNotify) g_ptr_array_unref, NULL, experts_cb, g_object_ref (self));
}

static void
head_typed_cb (JyRecordPage *self)
{
  if (self->setting || self->desk == NULL || self->desk->form == NULL)
    return;

  jy_record_page_refresh (self);
  jy_record_page_keep_draft_soon (self);
}

static void
head_submitted_cb (JyRecordPage *self)
{
  jy_answer_sheet_focus_first (self->sheet);
}

static void
ensure_head (JyRecordPage *self)
{
  GDate today;

  if (self->head != NULL)
    return;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  self->head = JY_FIELD_GRID (jy_record_head_new (&today));
  gtk_box_prepend (self->form_box, GTK_WIDGET (self->head));
  g_signal_connect_object (self->head, "changed", G_CALLBACK (head_typed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (jy_field_grid_get_input (self->head, "staff"), "changed",
                           G_CALLBACK (head_typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->head, "submitted", G_CALLBACK (head_submitted_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Who it is for: "Zhang San, male, 64 · hypertension" */
static void
show_about (JyRecordPage *self)
{
  const JyRegisterPerson *person = self->desk->person;
  const JyRegisterHousehold *household = self->desk->household;
  g_autofree char *text = NULL;

  if (person != NULL)
    {
      g_autofree char *sex = g_strdup_printf ("%d", person->sex);
      g_autofree char *groups = jy_groups_dup_text (person->groups);

      text =
        g_strdup_printf ("%s  %s, %d  %s", person->name, jy_choice_get_name (jy_sexes, sex),
                         jy_date_get_age (&person->born_on, &self->desk->context.date), groups);
    }
  else
    text = g_strdup_printf (_("Household of %s"), household->head_name);

  gtk_label_set_text (self->about, text);
  gtk_label_set_text (self->form_title, self->desk->form != NULL
                                          ? jy_form_get_title (self->desk->form)
                                          : _("Record a Service"));
  jy_page_set_title (JY_PAGE (self), person != NULL ? person->name : household->head_name);
}

static JyAnswers *
dup_first_answers (JyRecordPage *self)
{
  const JyPreviousRecord *last = jy_record_desk_get_last (self->desk);

  if (self->desk->record != NULL)
    return jy_answers_parse (self->desk->record->answers, NULL);

  return jy_form_carry_over (self->desk->form, last != NULL ? last->answers : NULL,
                             &self->desk->context);
}

void
jy_record_page_fill (JyRecordPage *self)
{
  g_autoptr (JyAnswers) answers = dup_first_answers (self);
  GDate today;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  self->tried = self->is_dirty = FALSE;
  jy_answers_free (self->confirmed);
  self->confirmed = jy_answers_new ();
  self->new_id = jy_office_new_id (jy_page_get_office (JY_PAGE (self)));
  self->setting = TRUE;
  ensure_head (self);
  jy_record_head_show (self->head, self->desk, jy_preferences_get_staff ());
  if (answers == NULL)
    answers = jy_answers_new ();
  jy_answer_sheet_show (self->sheet, self->desk->form, answers);
  jy_outcome_pane_open (self->outcome, self->desk, &today);
  jy_record_page_drop_question (self);
  self->setting = FALSE;
  jy_record_page_refresh (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->form_scrolled), 0);
}

static void
versions_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyRecordPage) self = user_data;
  g_autoptr (GPtrArray) changes = jy_office_call_finish (JY_OFFICE (source), result, NULL);
  g_autofree char *text = NULL;

  if (changes == NULL || self->versions == NULL || self->desk == NULL || self->desk->form == NULL)
    return;

  text = jy_record_versions_dup_text (self->desk->form, changes);
  gtk_label_set_text (self->versions, text);
  gtk_widget_set_visible (self->versions_box, *text != '\0');
}

/* Of a record that is corrected. */
static void
load_versions (JyRecordPage *self)
{
  gtk_widget_set_visible (self->versions_box, FALSE);
  if (self->record != 0)
    jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_list_record_changes,
                          g_memdup2 (&self->record, sizeof self->record), g_free,
                          (GDestroyNotify) g_ptr_array_unref, NULL, versions_cb,
                          g_object_ref (self));
}

static void
show_desk (JyRecordPage *self)
{
  gboolean is_new = self->head == NULL;

  show_about (self);
  if (self->desk->form == NULL)
    {
      jy_record_chooser_show (self->chooser, self->desk);
      gtk_stack_set_visible_child_name (self->stack, "choose");
      jy_record_chooser_focus (self->chooser);
      if (self->asks_result)
        jy_referral_dialog_new_for (GTK_WIDGET (self), jy_page_get_office (JY_PAGE (self)),
                                    self->resident);
      self->asks_result = FALSE;
    }
  else
    {
      jy_record_page_fill (self);
      load_versions (self);
      gtk_stack_set_visible_child_name (self->stack, "form");
      jy_record_page_offer_draft (self);
      jy_record_page_update (self); /* a button that does nothing takes no focus */
      if (gtk_widget_get_visible (self->draft_bar))
        gtk_widget_grab_focus (self->draft_continue);
      else
        jy_answer_sheet_focus_first (self->sheet);
      if (is_new)
        load_choices (self);
    }
  jy_record_page_update (self);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyRecordPage) self = user_data;
  g_autoptr (GError) error = NULL;
  JyRecordDesk *desk = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (self->outcome_bin == NULL)
    {
      g_clear_pointer (&desk, jy_record_desk_free);
      return; /* the page is gone */
    }

  set_busy (self, FALSE);
  if (desk == NULL)
    {
      if (g_error_matches (error, JY_ERROR, JY_ERROR_NOT_FOUND))
        gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL); /* an undo took it away */
      else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        jy_message_show_error (GTK_WIDGET (self), _("The Form Could Not Be Opened"), error);
      return;
    }

  g_clear_pointer (&self->desk, jy_record_desk_free);
  self->desk = desk;
  show_desk (self);
}

void
jy_record_page_load (JyRecordPage *self, GCancellable *cancellable)
{
  set_busy (self, TRUE);
  jy_office_call_async (
    jy_page_get_office (JY_PAGE (self)), jy_work_open_record,
    jy_record_request_new (self->form, self->resident, self->household, self->record),
    (GDestroyNotify) jy_record_request_free, (GDestroyNotify) jy_record_desk_free, cancellable,
    opened_cb, g_object_ref (self));
}

void
jy_record_page_choose (JyRecordPage *self, const char *form)
{
  g_autofree char *copy = g_strdup (form);

  jy_record_page_keep_draft (self);
  self->record = 0;
  g_free (self->form);
  self->form = g_steal_pointer (&copy);
  jy_record_page_load (self, NULL);
}

/* A day that cannot be read leaves the one before. */
static void
take_date (JyRecordPage *self)
{
  GDate date;

  if (jy_record_head_get_date (self->head, &date) &&
      g_date_compare (&date, &self->desk->context.date) != 0)
    jy_record_desk_set_date (self->desk, &date);
}

void
jy_record_page_refresh (JyRecordPage *self)
{
  g_auto (JyOutcome) outcome = { 0 };
  const JyAnswers *answers;
  gboolean is_done;

  if (self->desk == NULL || self->desk->form == NULL)
    return;

  take_date (self);
  is_done = jy_record_head_is_done (self->head);
  gtk_widget_set_visible (GTK_WIDGET (self->sheet), is_done);
  answers = jy_answer_sheet_read (self->sheet, self->desk);
  jy_record_desk_judge (self->desk, answers, &outcome);
  jy_answer_sheet_say (self->sheet, &outcome, self->tried);
  jy_outcome_pane_show (self->outcome, &outcome, is_done);
}
