/* jy-ui-shot-records.h - pictures of every record form, on its page and as a whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of each form two: the page as it opens for somebody who waits for that service, and NAME-whole,
 * the sheet filled in from its first field to its last.
 */
#pragma once

#include "jy-form-catalogue.h"
#include "jy-record-page-private.h"
#include "jy-test-form.h"
#include "jy-ui-shots.h"
#include "jy-work-tasks.h"

static inline void
jy_ui_shot_records_answer_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  gpointer *answer = user_data;
  g_autoptr (GError) error = NULL;

  *answer = jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_assert_no_error (error);
}

/* Returns: (transfer full): the first task of that kind in one of @states; %NULL: there is none */
static inline JyTaskRow *
jy_ui_shot_records_find_task (JyUiShots *self, const char *kind, guint states)
{
  GDate today;
  JyTaskQuery *query;
  g_autoptr (GPtrArray) rows = NULL;
  GArray *tasks = NULL;

  jy_office_get_today (self->office, &today);
  query = jy_task_query_new (&today);
  query->states = states;
  query->kind = g_strdup (kind);
  query->limit = 1;
  jy_office_call_async (self->office, jy_work_list_tasks, query,
                        (GDestroyNotify) jy_task_query_free, (GDestroyNotify) g_array_unref, NULL,
                        jy_ui_shot_records_answer_cb, &tasks);
  jy_test_wait_until (tasks != NULL);
  jy_office_call_async (self->office, jy_work_get_task_rows, tasks, (GDestroyNotify) g_array_unref,
                        (GDestroyNotify) g_ptr_array_unref, NULL, jy_ui_shot_records_answer_cb,
                        &rows);
  jy_test_wait_until (rows != NULL);

  return rows->len > 0 ? g_ptr_array_steal_index (rows, 0) : NULL;
}

/* Opens @form for somebody who waits for it, or had it, else for @person. */
static inline void
jy_ui_shot_records_open (JyUiShots *self, const JyForm *form, gint64 person)
{
  gboolean of_household = form->subject == JY_FORM_HOUSEHOLD;
  g_autoptr (JyTaskRow) task = jy_ui_shot_records_find_task (self, form->id, JY_TASK_STATES_OPEN);

  if (task == NULL)
    task = jy_ui_shot_records_find_task (self, form->id, 0);
  if (task != NULL)
    person = of_household ? task->household : task->resident;
  gtk_widget_activate_action (self->window, of_household ? "win.record-household" : "win.record",
                              "(sx)", form->id, person);
  jy_ui_shot_settle (self->window, self->office);
}

static inline void
jy_ui_shot_records_shoot_form (JyUiShots *self, const JyForm *form, gint64 person)
{
  g_autofree char *name = g_strdup_printf ("record-%s", form->id);
  g_autofree char *whole = g_strdup_printf ("record-%s-whole", form->id);
  g_autoptr (JyAnswers) answers = NULL;
  JyRecordPage *page;

  jy_ui_shot_records_open (self, form, person);
  jy_ui_shots_shoot (self, self->window, name);
  page = JY_RECORD_PAGE (jy_ui_find_mapped (self->window, "JyRecordPage"));
  if (page->desk == NULL || page->desk->form != form)
    {
      jy_ui_shots_complain (self, name, "did not open");
      return;
    }

  answers = jy_form_make_example (form, &page->desk->context);
  jy_answer_sheet_show (page->sheet, form, answers);
  jy_record_page_refresh (page);
  jy_ui_shots_shoot (self, GTK_WIDGET (page->sheet), whole);
}

/* What a visit looks like while it is typed. */
static inline void
jy_ui_shot_records_shoot_typing (JyUiShots *self, gint64 person)
{
  static const struct
  {
    const char *name;
    const char *form; /* "": to be chosen */
    const char *typed[8];
  } records[] = {
    { "record-choose", "", { NULL } },
    { "record-emergency", "hypertension", { "1", "2", "", "", "186/112", NULL } },
    { "record-refused", "copd", { "5", "1 2", "", "", "86/112", "1000", "abc", NULL } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (records); i++)
    {
      gtk_widget_activate_action (self->window, "win.record", "(sx)", records[i].form, person);
      jy_ui_shot_settle (self->window, self->office);
      jy_ui_shots_type (self, records[i].typed);
      jy_ui_shots_shoot (self, self->window, records[i].name);
    }
}

/* Returns: (transfer full) (nullable): the last visit of that form, to be corrected, of whoever the
 * page is open for */
static inline GVariant *
jy_ui_shot_records_find_saved (JyRecordPage *page, const char *form)
{
  for (guint i = 0; i < page->desk->previous->len; i++)
    {
      const JyPreviousRecord *previous = page->desk->previous->pdata[i];

      if (g_str_equal (previous->record->form, form))
        return g_variant_ref_sink (
          jy_record_page_what (form, previous->record->resident, 0, previous->record->id));
    }

  return NULL;
}

/* A saved visit is corrected, and read again. */
static inline void
jy_ui_shot_records_shoot_corrected (JyUiShots *self)
{
  g_autoptr (JyTaskRow) task =
    jy_ui_shot_records_find_task (self, "diabetes", JY_TASK_STATE_BIT (JY_DUE_DONE));
  g_autoptr (GVariant) what = NULL;
  JyRecordPage *page;

  gtk_widget_activate_action (self->window, "win.record", "(sx)", "diabetes",
                              task != NULL ? task->resident : 0);
  jy_ui_shot_settle (self->window, self->office);
  page = JY_RECORD_PAGE (jy_ui_find_mapped (self->window, "JyRecordPage"));
  what = jy_ui_shot_records_find_saved (page, "diabetes");
  if (what == NULL)
    {
      jy_ui_shots_complain (self, "record-corrected", "nothing was recorded");
      return;
    }

  gtk_widget_activate_action (self->window, "win.open", "(sv)", "record", what);
  jy_ui_shot_settle (self->window, self->office);
  jy_field_grid_suggest (page->head, "correction_reason", "抄错数字");
  jy_answer_sheet_focus_field (page->sheet, "sbp");
  jy_ui_shots_type (self, (const char *const[]){ "138/84", NULL });
  jy_ui_shots_shoot (self, self->window, "record-correcting");
  do /* whatever the record has that is asked about */
    {
      gtk_widget_activate_action (GTK_WIDGET (page), "page.confirm", NULL);
      jy_ui_shot_settle (self->window, self->office);
    }
  while (gtk_widget_get_mapped (page->question_confirm));
  jy_ui_shots_shoot (self, self->window, "record-end");

  gtk_widget_activate_action (self->window, "win.open", "(sv)", "record", what);
  jy_ui_shots_shoot (self, self->window, "record-corrected");
  jy_ui_shots_shoot (self, page->versions_box, "record-corrected-versions");
}

static inline void
jy_ui_shot_records_shoot (JyUiShots *self, gint64 person)
{
  const GPtrArray *forms = jy_form_catalogue_list ();

  for (guint i = 0; i < forms->len; i++)
    jy_ui_shot_records_shoot_form (self, forms->pdata[i], person);
  jy_ui_shot_records_shoot_typing (self, person);
  jy_ui_shot_records_shoot_corrected (self);
}
