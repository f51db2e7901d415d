/* jy-record-save.c - a filled-in record form is checked, saved, and what followed is told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-message.h"
#include "jy-outcome-words.h"
#include "jy-preferences.h"
#include "jy-record-head.h"
#include "jy-record-page-private.h"
#include "jy-work-services.h"

static void
show_end (JyRecordPage *self, const JyServiceResult *result)
{
  g_autoptr (GPtrArray) lines = jy_outcome_words_list_effects (result);
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&result->record->done_on, day);
  title = g_strdup_printf (_("Saved: %s, %s"), jy_form_get_title (self->desk->form), day);
  g_ptr_array_add (lines, NULL);
  text = g_strjoinv ("\n", (char **) lines->pdata);
  gtk_label_set_text (self->end_title, title);
  gtk_label_set_text (self->end_lines, text);
  gtk_stack_set_visible_child_name (self->stack, "end");
  jy_record_page_update (self);
  gtk_widget_grab_focus (self->end_back);
}

static void
set_saving (JyRecordPage *self, gboolean saving)
{
  self->busy = saving;
  jy_record_page_update (self);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyRecordPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyServiceResult) saved = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (self->outcome_bin != NULL)
    set_saving (self, FALSE);
  if (saved == NULL)
    {
      jy_message_show_error (GTK_WIDGET (self), _("The Record Was Not Saved"), error);
      return;
    }
  if (self->outcome_bin == NULL || self->desk == NULL)
    return; /* the page is gone, or on to something else */

  if (saved->record->staff != 0)
    jy_preferences_set_staff (saved->record->staff);
  show_end (self, saved);
}

static JyServiceEntry *
collect (JyRecordPage *self, const JyAnswers *answers)
{
  const JyStoredServiceRecord *before = self->desk->record;
  JyStoredServiceRecord *record =
    before != NULL ? jy_stored_service_record_copy (before) : g_new0 (JyStoredServiceRecord, 1);
  g_autoptr (JyServiceEntry) entry = jy_service_entry_new (record, jy_answers_copy (answers));

  if (before == NULL)
    {
      record->id = self->new_id;
      record->form = g_strdup (self->desk->form->id);
      record->resident = self->resident;
      record->household = self->household;
    }
  jy_record_head_collect (self->head, record);
  entry->is_confirmed = jy_answers_get_n (self->confirmed) > 0; /* each: check_form () saw to it */

  return jy_outcome_pane_collect (self->outcome, entry) ? g_steal_pointer (&entry) : NULL;
}

/* Returns: whether the day is one on which a service can have been given */
static gboolean
check_day (JyRecordPage *self)
{
  GDate today, date;

  if (!jy_field_grid_check (self->head))
    return FALSE;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  if (!jy_record_head_get_date (self->head, &date) || g_date_compare (&date, &today) <= 0)
    return TRUE;

  jy_field_grid_show_issue (self->head, "done_on",
                            _("The day of the service is in the future: correct the date."));
  gtk_widget_grab_focus (jy_field_grid_get_input (self->head, "done_on"));
  return FALSE;
}

void
jy_record_page_drop_question (JyRecordPage *self)
{
  g_clear_pointer (&self->asked, g_free);
  gtk_widget_set_visible (self->question_box, FALSE);
  jy_record_page_update (self);
}

void
jy_record_page_confirm (JyRecordPage *self)
{
  const JyAnswers *answers = jy_answer_sheet_read (self->sheet, self->desk);

  if (self->asked != NULL)
    jy_answers_set (self->confirmed, self->asked, jy_answers_get (answers, self->asked));
}

void
jy_record_page_change (JyRecordPage *self)
{
  g_autofree char *field = g_strdup (self->asked);

  jy_record_page_drop_question (self);
  jy_answer_sheet_focus_field (self->sheet, field);
}

/* Returns: whether something is unusual that was not asked about */
static gboolean
ask (JyRecordPage *self)
{
  const JyFormIssue *issue = jy_answer_sheet_find_question (self->sheet, self->confirmed);

  if (issue == NULL)
    return FALSE;

  g_free (self->asked);
  self->asked = g_strdup (issue->field);
  gtk_label_set_text (self->question, issue->message);
  gtk_widget_set_visible (self->question_box, TRUE);
  jy_record_page_update (self);
  gtk_widget_grab_focus (self->question_confirm);
  return TRUE;
}

/* Returns: whether nothing on the form stands in the way; otherwise the focus is there */
static gboolean
check_form (JyRecordPage *self)
{
  const char *field;
  const char *sentence = jy_answer_sheet_find_refusal (self->sheet, &field);

  if (sentence != NULL)
    {
      jy_answer_sheet_focus_field (self->sheet, field);
      return FALSE;
    }
  return !ask (self);
}

void
jy_record_page_save (JyRecordPage *self)
{
  gboolean is_done;
  g_autoptr (JyAnswers) none = NULL;
  JyServiceEntry *entry;

  if (self->busy || self->desk == NULL || self->desk->form == NULL)
    return;

  self->tried = TRUE;
  jy_record_page_refresh (self);
  is_done = jy_record_head_is_done (self->head);
  if (!check_day (self) || (is_done && !check_form (self)))
    return;

  none = jy_answers_new ();
  entry = collect (self, is_done ? jy_answer_sheet_read (self->sheet, self->desk) : none);
  if (entry == NULL)
    return;

  /* The draft goes with the record; nothing may bring it back. */
  self->is_dirty = FALSE;
  g_clear_handle_id (&self->draft_source, g_source_remove);
  jy_record_page_drop_question (self);
  set_saving (self, TRUE);
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_record_service, entry,
                        (GDestroyNotify) jy_service_entry_free,
                        (GDestroyNotify) jy_service_result_free, NULL, saved_cb,
                        g_object_ref (self));
}

static void
taken_away_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyRecordPage) self = user_data;
  g_autoptr (GError) error = NULL;

  if (self->outcome_bin != NULL)
    set_saving (self, FALSE);
  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    jy_message_show_error (GTK_WIDGET (self), _("The Record Was Not Taken Away"), error);
  else if (self->outcome_bin != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

void
jy_record_page_take_away (JyRecordPage *self)
{
  if (self->desk == NULL || self->desk->record == NULL)
    return;

  self->is_dirty = FALSE;
  g_clear_handle_id (&self->draft_source, g_source_remove);
  set_saving (self, TRUE);
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_delete_service,
                        jy_stored_service_record_copy (self->desk->record),
                        (GDestroyNotify) jy_stored_service_record_free, NULL, NULL, taken_away_cb,
                        g_object_ref (self));
}
