/* jy-care-records.c - the services a person was given, and what they measured
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-care-list.h"
#include "jy-household-text.h"
#include "jy-outcome.h"
#include "jy-print-paper.h"
#include "jy-record-form.h"
#include "jy-record-page.h"
#include "jy-service-kind.h"
#include "jy-visit-result.h"
#include "jy-work-services.h"

/* clang-format off */
static const JyColumn record_columns[] = {
  { N_("Date"),        "text-0", NULL, 11, 0, FALSE },
  { N_("Service"),     "text-1", NULL, 18, 0, TRUE },
  { N_("Way"),         "text-2", NULL, 8,  0, FALSE },
  { N_("Outcome"),     "text-3", NULL, 14, 0, TRUE },
  { N_("Next"),        "text-4", NULL, 19, 0, FALSE },
  { N_("Staff"),       "text-5", NULL, 7,  0, FALSE },
};

static const JyColumn measurement_columns[] = {
  { N_("Date"),          "text-0", NULL, 11, 0, FALSE },
  { N_("Service"),       "text-1", NULL, 14, 0, TRUE },
  { N_("Pressure"),      "text-2", NULL, 9,  1, FALSE },
  { N_("Glucose"),       "text-3", NULL, 6,  1, FALSE },
  { N_("Weight"),        "text-4", NULL, 6,  1, FALSE },
  { N_("BMI"),           "text-5", NULL, 6,  1, FALSE },
  { N_("Waist"),         "text-6", NULL, 6,  1, FALSE },
  { N_("Length"),        "text-7", NULL, 6,  1, FALSE },
  { N_("Drugs changed"), "text-8", NULL, 10, 0, TRUE },
};
/* clang-format on */

static const char *const ways[] = { "", NC_("visit way", "Clinic"), NC_("visit way", "Home"),
                                    NC_("visit way", "Telephone") };

static const char *
get_way (int way)
{
  return way > 0 && way < (int) G_N_ELEMENTS (ways) ? g_dpgettext2 (NULL, "visit way", ways[way])
                                                    : "";
}

static char *
dup_service (const JyStoredServiceRecord *record)
{
  const char *name = jy_service_kind_get_name (jy_service_kind_from_id (record->form));

  return g_strconcat (name, *record->correction_reason != '\0' ? " " : NULL, _("✎ corrected"),
                      NULL);
}

static char *
dup_outcome (const JyStoredServiceRecord *record)
{
  const JyChoice *classes = jy_outcome_get_classes (record->form);
  g_autofree char *code = g_strdup_printf ("%d", record->outcome);

  if (!g_str_equal (record->visit_outcome, "done"))
    return g_strdup (jy_choice_get_name (jy_visit_results, record->visit_outcome));

  return g_strdup (classes != NULL && record->outcome != 0 ? jy_choice_get_name (classes, code)
                                                           : "");
}

static char *
dup_next (const JyStoredServiceRecord *record)
{
  g_autofree char *by = jy_day_dup_text (&record->next_by);

  if (g_str_equal (record->next_step, "recheck"))
    return g_strdup_printf (_("recheck %s"), by);
  if (g_str_equal (record->next_step, "referral"))
    return g_strdup_printf (_("referral %s"), by);

  return jy_day_dup_text (&record->next_on);
}

static void
fill_record (GStrvBuilder *texts, gconstpointer data, gpointer owner)
{
  const JyStoredServiceRecord *record = data;
  g_autofree char *day = jy_day_dup_text (&record->done_on);
  g_autofree char *outcome = dup_outcome (record);
  g_autofree char *next = dup_next (record);
  g_autofree char *service = dup_service (record);

  g_strv_builder_add (texts, day);
  g_strv_builder_add (texts, service);
  g_strv_builder_add (texts, get_way (record->visit_way));
  g_strv_builder_add (texts, outcome);
  g_strv_builder_add (texts, next);
  g_strv_builder_add (texts,
                      jy_person_care_get_staff_name (jy_care_list_get_care (owner), record->staff));
}

static void
fill_measurement (GStrvBuilder *texts, gconstpointer data, gpointer owner)
{
  const JyStoredServiceRecord *record = data;
  const JyPersonCare *care = jy_care_list_get_care (owner);
  g_autofree char *day = jy_day_dup_text (&record->done_on);
  const char *drugs = NULL;

  g_strv_builder_add (texts, day);
  g_strv_builder_add (texts, jy_service_kind_get_name (jy_service_kind_from_id (record->form)));
  for (int kind = 0; kind < JY_N_TRENDS; kind++)
    {
      g_autofree char *text = NULL;

      for (guint i = 0; i < care->trends->len; i++)
        {
          const JyTrendSeries *series = care->trends->pdata[i];
          const JyTrendMark *mark = jy_trend_series_find_mark (series, record->id);

          if ((int) series->kind == kind)
            text = jy_trend_series_dup_cell (series, record->id);
          if (mark != NULL)
            drugs = mark->drugs;
        }
      g_strv_builder_add (texts, text != NULL ? text : "");
    }
  g_strv_builder_add (texts, drugs != NULL ? drugs : "");
}

static void
add_record (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  const JyPersonCare *care = jy_care_list_get_care (owner);

  if (care != NULL)
    gtk_widget_activate_action (GTK_WIDGET (list), "win.record", "(sx)", "", care->resident->id);
}

static void
open_record (JyRecordList *list, gconstpointer data, gpointer owner G_GNUC_UNUSED)
{
  const JyStoredServiceRecord *record = data;

  gtk_widget_activate_action (
    GTK_WIDGET (list), "win.open", "(sv)", "record",
    jy_record_page_what (record->form, record->resident, record->household, record->id));
}

/* It was entered by mistake; Undo brings it back. */
static void
delete_record (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_take_away (GTK_WIDGET (list), jy_care_list_get_office (owner), jy_work_delete_service,
                       &jy_service_record_record, record);
}

/* The sheet of that form and that year, as on paper. */
static void
print (JyRecordList *list, gconstpointer data, gpointer owner G_GNUC_UNUSED)
{
  const JyStoredServiceRecord *record = data;
  JyPaperRequest *request = jy_paper_request_new ("record-sheets", NULL);
  GDateYear year = g_date_get_year (&record->done_on);

  request->resident = record->resident;
  request->household = record->household;
  request->form = g_strdup (record->form);
  g_date_set_dmy (&request->from, 1, G_DATE_JANUARY, year);
  g_date_set_dmy (&request->to, 31, G_DATE_DECEMBER, year);
  jy_print_paper (GTK_WIDGET (list), request);
}

/* clang-format off */
const JyRecordListInfo jy_care_records = {
  .name = N_("Services given"),
  .type = &jy_service_record_record,
  .columns = record_columns,
  .n_columns = G_N_ELEMENTS (record_columns),
  .fill = fill_record,
  .add = { N_("Record a _Service…"), add_record, FALSE },
  .edit = { N_("_Open"), open_record, TRUE },
  .close = { N_("_Take Away"), delete_record, TRUE },
  .print = { N_("_Print…"), print, TRUE },
  .empty_title = N_("No Services Yet"),
  .empty_text = N_("What is recorded for this person is listed here, the latest first."),
};

const JyRecordListInfo jy_care_measurements = {
  .name = N_("Measurements"),
  .type = &jy_service_record_record,
  .columns = measurement_columns,
  .n_columns = G_N_ELEMENTS (measurement_columns),
  .fill = fill_measurement,
  .edit = { N_("_Open"), open_record, TRUE },
};
/* clang-format on */
