/* jy-work-report-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-report-layout.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-report-parts-private.h"
#include "jy-store-settings.h"

gpointer
jy_work_read_report_layout (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  g_autofree char *text = NULL;

  if (!jy_store_dup_setting (work->store, JY_SETTING_REPORT_LAYOUT, &work->today, &text, error))
    return NULL;

  return jy_report_layout_parse (text, error);
}

/* A sheet that is not shown is made to know its columns. */
static gboolean
complete_sheet (JyLayoutSheet *sheet,
                const JySigningReport *report,
                JyReportContext *context,
                GError **error)
{
  g_autoptr (JyReportPart) part = NULL;
  const JySheet *delivered;
  guint number;

  if (jy_signing_report_find_sheet (report, sheet->which, &number))
    delivered = jy_signing_report_get_delivered (report, number);
  else
    {
      part = jy_report_make_part (context, sheet->which, error);
      if (part == NULL)
        return FALSE;
      delivered = &part->sheet;
    }

  jy_layout_sheet_complete (sheet, delivered->columns, delivered->n_columns);
  return TRUE;
}

gpointer
jy_work_describe_report_layout (JyWork *work, gpointer args, GError **error)
{
  const JySigningReport *report = args;
  const JySigningFigures *figures = jy_signing_report_get_figures (report);
  const JySigningRequest request = { .period = figures->period,
                                     .by = jy_signing_units_get_by (figures->units) };
  g_autoptr (JyReportLayout) self = jy_work_read_report_layout (work, NULL, error);
  g_auto (JyReportContext) context = { 0 };

  if (self == NULL ||
      !jy_report_context_init (&context, work, &request, jy_signing_report_get_counted (report),
                               jy_signing_report_get_units (report), error))
    return NULL;

  for (guint i = 0; i < self->sheets->len; i++)
    if (!complete_sheet (jy_report_layout_get (self, i), report, &context, error))
      return NULL;

  return g_steal_pointer (&self);
}

static gboolean
refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID, sentence);
  return FALSE;
}

static gboolean
check (const JyReportLayout *self, GError **error)
{
  guint sheet, column;
  const char *problem = jy_report_layout_find_problem (self, &sheet, &column);
  gboolean is_any_shown = FALSE;

  if (problem != NULL)
    return refuse (error, problem);
  for (guint i = 0; i < self->sheets->len; i++)
    is_any_shown = is_any_shown || jy_report_layout_get (self, i)->is_shown;

  return is_any_shown || refuse (error, _("Choose at least one sheet."));
}

static gboolean
store (JyWork *work, const char *text, GError **error)
{
  g_autoptr (GPtrArray) rows = jy_store_list_values (work->store, JY_SETTING_REPORT_LAYOUT, error);
  g_autoptr (JyStoredSetting) setting = NULL;

  if (rows == NULL)
    return FALSE;

  for (guint i = 0; i < rows->len && setting == NULL; i++)
    if (g_date_compare (&((JyStoredSetting *) rows->pdata[i])->from_on, &work->today) == 0)
      setting = jy_stored_setting_copy (rows->pdata[i]);
  if (setting == NULL)
    {
      setting = g_new0 (JyStoredSetting, 1);
      setting->id = jy_store_new_id (work->store);
      setting->name = g_strdup (JY_SETTING_REPORT_LAYOUT);
      setting->from_on = work->today;
    }
  g_free (setting->value);
  setting->value = g_strdup (text);
  return jy_store_save_setting (work->store, setting, error);
}

gpointer
jy_work_set_report_layout (JyWork *work, gpointer args, GError **error)
{
  g_autoptr (JyReportLayout) layout = jy_report_layout_parse (args, error);
  g_autoptr (JyReportLayout) before =
    layout != NULL ? jy_work_read_report_layout (work, NULL, error) : NULL;
  g_autofree char *text = NULL;
  g_autofree char *old = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (before == NULL || !check (layout, error))
    return NULL;

  text = jy_report_layout_dup_text (layout);
  old = jy_report_layout_dup_text (before);
  if (g_str_equal (text, old))
    return JY_DONE;
  if (!jy_work_begin (work, &tx, "set-report-layout", NULL, 0, error) ||
      !store (work, text, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
