/* jy-work-closings.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-closings.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-text.h"

JyPeriodToClose *
jy_period_to_close_new (const JyPeriod *period,
                        JySigningBy by,
                        const char *signed_by,
                        const GDate *closed_on,
                        const char *reason,
                        JyJob *job)
{
  JyPeriodToClose *self = g_new0 (JyPeriodToClose, 1);

  self->period = *period;
  self->by = by;
  self->signed_by = g_strdup (signed_by);
  self->closed_on = *closed_on;
  self->reason = g_strdup (reason);
  g_set_object (&self->job, job);

  return self;
}

void
jy_period_to_close_free (JyPeriodToClose *self)
{
  g_free (self->signed_by);
  g_free (self->reason);
  g_clear_object (&self->job);
  g_free (self);
}

static gboolean
refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID, sentence);
  return FALSE;
}

/* @before: (nullable): the issue it replaces */
static gboolean
check (JyWork *work,
       const JyPeriodToClose *args,
       const JyStoredPeriodClosing *before,
       const JyStoredPeriodClosing *closing,
       GError **error)
{
  if (g_date_compare (&args->period.last, &work->today) >= 0)
    return refuse (error, _("The period is not over yet: close it from the day after its last."));
  if (*closing->signed_by == '\0')
    return refuse (error, _("Say whose name stands under the report."));
  if (!g_date_valid (&args->closed_on) ||
      g_date_compare (&args->closed_on, &args->period.last) <= 0 ||
      g_date_compare (&args->closed_on, &work->today) > 0)
    return refuse (error,
                   _("The day under the report is after the period, and not in the future."));
  if (before != NULL && *closing->reason == '\0')
    return refuse (error, _("This report was sent already: say why it is issued again."));
  if (before == NULL && *closing->reason != '\0')
    return refuse (error, _("This period is not closed yet, so no reason is needed to close it."));
  if (before != NULL && g_date_compare (&args->closed_on, &before->closed_on) < 0)
    return refuse (error, _("The day under the report is before that of the one it replaces."));

  return TRUE;
}

static gboolean
store (JyWork *work, JyStoredPeriodClosing *closing, const JyFrozenReport *report, GError **error)
{
  g_autofree char *sheets = jy_frozen_sheets_dup_text (report->sheets);
  g_autofree char *people = jy_frozen_people_dup_text (report->people);

  closing->sheets = jy_store_freeze_text (work->store, sheets, error);
  if (closing->sheets == NULL)
    return FALSE;
  closing->people = jy_store_freeze_text (work->store, people, error);
  if (closing->people == NULL)
    return FALSE;
  if (report->paper != NULL)
    closing->paper = jy_store_freeze_text (work->store, report->paper, error);

  return (report->paper == NULL || closing->paper != NULL) &&
         jy_store_insert_period_closing (work->store, closing, error);
}

static GPtrArray *
list_closings (JyWork *work, const JyPeriod *period, JySigningBy by, GError **error)
{
  return jy_store_list_closings_of (work->store, period, jy_signing_by_get_word (by), error);
}

gpointer
jy_work_close_period (JyWork *work, gpointer args, GError **error)
{
  const JyPeriodToClose *self = args;
  g_autoptr (JyStoredPeriodClosing) closing = g_new0 (JyStoredPeriodClosing, 1);
  g_autoptr (GPtrArray) issues = list_closings (work, &self->period, self->by, error);
  g_autoptr (JySigningRequest) request =
    jy_signing_request_new (&self->period, self->by, self->job);
  g_autofree char *subject = jy_period_dup_text (&self->period);
  g_autoptr (JySigningReport) made = NULL;
  g_autoptr (JyFrozenReport) report = NULL;
  g_auto (JyTransaction) tx = { 0 };
  const JyStoredPeriodClosing *before;

  if (issues == NULL)
    return NULL;

  before = issues->len > 0 ? issues->pdata[0] : NULL;
  closing->first_on = self->period.first;
  closing->last_on = self->period.last;
  closing->by_unit = g_strdup (jy_signing_by_get_word (self->by));
  closing->signed_by = jy_text_clean (self->signed_by);
  closing->closed_on = self->closed_on;
  closing->replaces = before != NULL ? before->id : 0;
  closing->reason = jy_text_clean (self->reason);
  if (!check (work, self, before, closing, error))
    return NULL;

  report = jy_frozen_report_new (work, request, &made, error);
  if (report == NULL)
    return NULL;
  if (self->write_paper != NULL)
    {
      report->paper = self->write_paper (work, self, made, error);
      if (report->paper == NULL)
        return NULL;
    }

  if (!jy_work_begin (work, &tx, before != NULL ? "reissue-period" : "close-period", subject, 0,
                      error))
    return NULL;
  closing->id = jy_store_new_id (work->store);
  if (!store (work, closing, report, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return g_steal_pointer (&closing);
}

gpointer
jy_work_list_closings (JyWork *work, gpointer args, GError **error)
{
  const JyClosingQuery *query = args;

  return list_closings (work, &query->period, query->by, error);
}

gpointer
jy_work_list_other_closings (JyWork *work, gpointer args, GError **error)
{
  const JyClosingQuery *query = args;
  g_autoptr (GPtrArray) others =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_period_closing_free);

  for (JySigningBy by = JY_SIGNING_BY_AREA; by <= JY_SIGNING_BY_SUBDISTRICT; by++)
    {
      g_autoptr (GPtrArray) issues = list_closings (work, &query->period, by, error);

      if (issues == NULL)
        return NULL;
      if (by != query->by && issues->len > 0)
        g_ptr_array_add (others, jy_stored_period_closing_copy (issues->pdata[0]));
    }

  return g_steal_pointer (&others);
}

void
jy_closed_report_free (JyClosedReport *self)
{
  g_clear_pointer (&self->closing, jy_stored_period_closing_free);
  g_clear_pointer (&self->report, jy_frozen_report_free);
  g_clear_pointer (&self->issues, g_ptr_array_unref);
  g_free (self);
}

guint
jy_closed_report_get_number (const JyClosedReport *self)
{
  for (guint i = 0; i < self->issues->len; i++)
    if (((const JyStoredPeriodClosing *) self->issues->pdata[i])->id == self->closing->id)
      return self->issues->len - i;

  g_return_val_if_reached (0);
}

JyPeriod
jy_period_closing_get_period (const JyStoredPeriodClosing *closing)
{
  return (JyPeriod){ closing->first_on, closing->last_on };
}

gpointer
jy_work_open_closing (JyWork *work, gpointer args, GError **error)
{
  const gint64 *id = args;
  g_autoptr (JyClosedReport) self = g_new0 (JyClosedReport, 1);
  g_autofree char *sheets = NULL;
  g_autofree char *people = NULL;
  JyPeriod period;

  self->closing = jy_store_get_period_closing (work->store, *id, error);
  if (self->closing == NULL)
    return NULL;

  period = jy_period_closing_get_period (self->closing);
  self->issues = jy_store_list_closings_of (work->store, &period, self->closing->by_unit, error);
  if (self->issues == NULL)
    return NULL;

  sheets = jy_store_dup_frozen_text (work->store, self->closing->sheets, error);
  if (sheets == NULL)
    return NULL;
  people = jy_store_dup_frozen_text (work->store, self->closing->people, error);
  if (people == NULL)
    return NULL;

  self->report = jy_frozen_report_parse (sheets, people, error);
  if (self->report == NULL)
    return NULL;

  if (self->closing->paper != NULL)
    {
      self->report->paper = jy_store_dup_frozen_text (work->store, self->closing->paper, error);
      if (self->report->paper == NULL)
        return NULL;
    }
  return g_steal_pointer (&self);
}

gpointer
jy_work_find_closed_report (JyWork *work, gpointer args, GError **error)
{
  g_autoptr (GPtrArray) issues = jy_work_list_closings (work, args, error);

  if (issues == NULL)
    return NULL;
  if (issues->len == 0)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND, _("This period is not closed."));
      return NULL;
    }

  return jy_work_open_closing (work, &((JyStoredPeriodClosing *) issues->pdata[0])->id, error);
}

gboolean
jy_closed_report_write (const JyClosedReport *self, const char *path, JyJob *job, GError **error)
{
  const JyFrozenSheets *sheets = self->report->sheets;

  return jy_workbook_write (path, jy_frozen_sheets_get_all (sheets),
                            jy_frozen_sheets_get_n (sheets), job, error);
}

JyClosingQuestion *
jy_closing_question_new (gint64 closing, JyJob *job)
{
  JyClosingQuestion *self = g_new0 (JyClosingQuestion, 1);

  self->closing = closing;
  g_set_object (&self->job, job);
  return self;
}

void
jy_closing_question_free (JyClosingQuestion *self)
{
  g_clear_object (&self->job);
  g_free (self);
}

JyClosingExport *
jy_closing_export_new (gint64 closing, const char *path, JyJob *job)
{
  JyClosingExport *self = g_new0 (JyClosingExport, 1);

  self->closing = closing;
  self->path = g_strdup (path);
  g_set_object (&self->job, job);
  return self;
}

void
jy_closing_export_free (JyClosingExport *self)
{
  g_free (self->path);
  g_clear_object (&self->job);
  g_free (self);
}

gpointer
jy_work_write_closing (JyWork *work, gpointer args, GError **error)
{
  const JyClosingExport *export = args;
  g_autoptr (JyClosedReport) closed =
    jy_work_open_closing (work, (gpointer) & export->closing, error);

  return closed != NULL && jy_closed_report_write (closed, export->path, export->job, error)
           ? JY_DONE
           : NULL;
}
