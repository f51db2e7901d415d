/* jy-record-draft.c - what is being typed into a record form is kept, and offered again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-message.h"
#include "jy-record-head.h"
#include "jy-record-page-private.h"
#include "jy-work-services.h"

#define SOON 2 /* seconds after something was typed */

static void
stop_waiting (JyRecordPage *self)
{
  if (self->draft_source != 0)
    g_source_remove (self->draft_source);
  self->draft_source = 0;
}

static void
kept_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyRecordPage) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    g_message ("the draft was not kept: %s", error->message);
}

static void
store (JyRecordPage *self, const char *text)
{
  JyRecordDraft *draft = g_new0 (JyRecordDraft, 1);

  draft->form = g_strdup (self->desk->form->id);
  draft->resident = self->resident;
  draft->household = self->household;
  draft->record = self->record;
  draft->text = g_strdup (text);
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_keep_draft, draft,
                        (GDestroyNotify) jy_record_draft_free, NULL, NULL, kept_cb,
                        g_object_ref (self));
}

void
jy_record_page_keep_draft (JyRecordPage *self)
{
  g_autoptr (JyAnswers) typed = NULL;
  g_autofree char *text = NULL;

  stop_waiting (self);
  if (!self->is_dirty || self->desk == NULL || self->desk->form == NULL)
    return;

  typed = jy_answers_new ();
  jy_record_head_get_typed (self->head, typed);
  jy_answer_sheet_get_typed (self->sheet, typed);
  jy_outcome_pane_get_typed (self->outcome, typed);
  text = jy_answers_dup_text (typed);
  self->is_dirty = FALSE;
  store (self, text);
}

static gboolean
soon_cb (gpointer data)
{
  JyRecordPage *self = data;

  self->draft_source = 0;
  jy_record_page_keep_draft (self);

  return G_SOURCE_REMOVE;
}

void
jy_record_page_keep_draft_soon (JyRecordPage *self)
{
  self->is_dirty = TRUE;
  if (self->draft_source == 0)
    self->draft_source = g_timeout_add_seconds (SOON, soon_cb, self);
}

void
jy_record_page_offer_draft (JyRecordPage *self)
{
  const JyRecordDraft *draft = self->desk->draft;
  gboolean is_offered = draft != NULL && draft->record == self->record;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->draft_bar, is_offered);
  if (is_offered)
    {
      g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (draft->saved_utc);
      g_autoptr (GDateTime) local = g_date_time_to_local (utc);
      g_autofree char *when = g_date_time_format (local, "%Y-%m-%d %H:%M");

      text = g_strdup_printf (_("This form was left unfinished at %s."), when);
    }
  gtk_label_set_text (self->draft_label, text != NULL ? text : "");
}

void
jy_record_page_take_up_draft (JyRecordPage *self)
{
  g_autoptr (JyAnswers) typed = jy_answers_parse (self->desk->draft->text, NULL);

  gtk_widget_set_visible (self->draft_bar, FALSE);
  if (typed == NULL)
    return; /* it was written by another version */

  self->setting = TRUE;
  jy_record_head_set_typed (self->head, typed);
  jy_answer_sheet_set_typed (self->sheet, typed);
  jy_outcome_pane_set_typed (self->outcome, typed);
  self->setting = FALSE;
  jy_record_page_refresh (self);
  jy_answer_sheet_focus_first (self->sheet);
}

void
jy_record_page_drop_draft (JyRecordPage *self)
{
  stop_waiting (self);
  self->is_dirty = FALSE;
  gtk_widget_set_visible (self->draft_bar, FALSE);
  if (self->desk->draft != NULL)
    store (self, "");
  jy_answer_sheet_focus_first (self->sheet);
}
