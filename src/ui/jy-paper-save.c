/* jy-paper-save.c - a row of a pile of paper is read and saved, and says its outcome
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-form-typed.h"
#include "jy-message.h"
#include "jy-outcome-words.h"
#include "jy-paper-grid-private.h"
#include "jy-work-papers.h"

static JyPaper *
find_resident (JyPaperGrid *self, gint64 record)
{
  for (guint i = 0; i < self->papers->len; i++)
    if (((JyPaper *) self->papers->pdata[i])->record == record)
      return self->papers->pdata[i];

  return NULL;
}

static void
show_saved (JyPaper *paper, const JyServiceResult *result)
{
  g_autoptr (GPtrArray) lines = jy_outcome_words_list_effects (result);
  g_autofree char *text = NULL;

  g_ptr_array_add (lines, NULL);
  text = g_strjoinv (" · ", (char **) lines->pdata);
  paper->is_saved = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (paper->entries); i++)
    if (paper->entries[i] != NULL)
      gtk_widget_set_sensitive (paper->entries[i], FALSE);
  jy_row_grid_say (paper->said, *text != '\0' ? text : _("Saved"),
                   result->outcome.step == JY_OUTCOME_STEP_NONE ? "done" : "attention");
}

/* What a call is for; the grid may show another form when it comes back. */
typedef struct
{
  JyPaperGrid *grid; /* (owned) */
  gint64 record;
} Saving;

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Saving *saving = user_data;
  g_autoptr (JyPaperGrid) self = saving->grid;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyServiceResult) saved = jy_office_call_finish (JY_OFFICE (source), result, &error);
  JyPaper *paper = find_resident (self, saving->record);

  if (paper == NULL)
    {
      if (saved == NULL)
        jy_message_show_error (GTK_WIDGET (self), _("The Record Was Not Saved"), error);
      return;
    }

  paper->is_saving = FALSE;
  if (saved != NULL)
    {
      guint row;

      g_ptr_array_find (self->papers, paper, &row);
      jy_paper_grid_focus_row (self, row + 1); /* before this one can take no focus */
      show_saved (paper, saved);
      jy_row_grid_emit_changed (JY_ROW_GRID (self));
    }
  else
    {
      g_autofree char *advice = jy_message_dup_advice (error);

      paper->is_asked = TRUE;
      jy_row_grid_say (paper->said, advice, "error-text");
    }
}

/* Returns: whether everything typed can be read; otherwise the row says what cannot */
static gboolean
read_paper (JyPaperGrid *self, JyPaper *paper, JyAnswers *answers, GDate *date)
{
  GDate today;

  jy_office_get_today (jy_row_grid_get_office (JY_ROW_GRID (self)), &today);
  if (!jy_date_parse (gtk_editable_get_text (GTK_EDITABLE (paper->entries[0])), &today, date))
    {
      jy_row_grid_say (paper->said, _("This is no day. Type it as 20260930, 0930 or t for today."),
                       "error-text");
      gtk_widget_grab_focus (paper->entries[0]);
      return FALSE;
    }

  for (guint i = 0; i < self->n_fields; i++)
    {
      const char *typed = gtk_editable_get_text (GTK_EDITABLE (paper->entries[1 + i]));
      g_autoptr (GError) error = NULL;

      if (!jy_form_enter (self->form, answers, self->fields[i]->id, typed, &today, &error))
        {
          jy_row_grid_say (paper->said, error->message, "error-text");
          gtk_widget_grab_focus (paper->entries[1 + i]);
          return FALSE;
        }
    }

  return TRUE;
}

void
jy_paper_grid_save (JyPaperGrid *self, JyPaper *paper)
{
  JyStoredServiceRecord *record = g_new0 (JyStoredServiceRecord, 1);
  g_autoptr (JyServiceEntry) entry = jy_service_entry_new (record, jy_answers_new ());
  Saving *saving;

  if (!read_paper (self, paper, entry->answers, &record->done_on))
    return;

  paper->is_saving = TRUE;
  saving = g_new0 (Saving, 1);
  saving->grid = g_object_ref (self);
  saving->record = paper->record;
  record->id = paper->record;
  record->form = g_strdup (self->form->id);
  record->resident = paper->resident;
  entry->is_confirmed = paper->is_asked;
  jy_row_grid_say (paper->said, _("Saving…"), NULL);
  jy_office_call_async (jy_row_grid_get_office (JY_ROW_GRID (self)), jy_work_record_paper,
                        g_steal_pointer (&entry), (GDestroyNotify) jy_service_entry_free,
                        (GDestroyNotify) jy_service_result_free, NULL, saved_cb, saving);
}
