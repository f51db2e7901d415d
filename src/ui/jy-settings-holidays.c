/* jy-settings-holidays.c - the days off of a year, and the days of a weekend that are worked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-organisation-code.h"
#include "jy-record-form.h"
#include "jy-settings-private.h"
#include "jy-work-community.h"

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Day"),     "text-0", NULL, 11, 0, FALSE },
  { N_("Weekday"), "text-1", NULL, 12, 0, FALSE },
  { N_("Name"),    "text-2", NULL, 20, 0, TRUE },
  { N_("Kind"),    "text-3", NULL, 14, 0, FALSE },
};

static const JyFieldInfo fields[] = {
  { "day",        N_("Day"),  jy_field_read_date, NULL,             TRUE, 12 },
  { "name",       N_("Name"), NULL,               NULL,             TRUE, 16 },
  { "is_working", N_("Kind"), jy_field_read_code, jy_holiday_kinds, TRUE, 4 },
  { NULL },
};

static const JyFieldDialogInfo add_dialog = {
  N_("Add a Holiday"),
  N_("_Add"),
  fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_holiday,
  (GDestroyNotify) jy_stored_holiday_free,
};

static const JyFieldDialogInfo edit_dialog = {
  N_("Change a Holiday"),
  N_("_Save"),
  fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_holiday,
  (GDestroyNotify) jy_stored_holiday_free,
};
/* clang-format on */

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  const JyStoredHoliday *holiday = record;
  g_autofree char *weekday = g_strdup_printf ("%d", (int) g_date_get_weekday (&holiday->day));
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&holiday->day, day);
  g_strv_builder_add (texts, day);
  g_strv_builder_add (texts, jy_choice_get_name (jy_weekdays, weekday));
  g_strv_builder_add (texts, holiday->name);
  g_strv_builder_add (texts,
                      jy_choice_get_name (jy_holiday_kinds, holiday->is_working ? "1" : "0"));
}

/* The day after the selected one: holidays come in rows. */
static void
add (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  const JyStoredHoliday *selected = jy_record_list_get_selected (list);
  JyStoredHoliday *holiday = g_new0 (JyStoredHoliday, 1);

  holiday->id = jy_office_new_id (jy_page_get_office (owner));
  holiday->name = g_strdup (selected != NULL ? selected->name : "");
  if (selected != NULL)
    {
      holiday->day = selected->day;
      g_date_add_days (&holiday->day, 1);
    }
  jy_record_dialog_new (GTK_WIDGET (list), jy_page_get_office (owner), &add_dialog, NULL,
                        &jy_holiday_record, holiday, NULL, 0);
}

static void
edit (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_dialog_new (GTK_WIDGET (list), jy_page_get_office (owner), &edit_dialog, NULL,
                        &jy_holiday_record, jy_stored_holiday_copy (record), NULL, 0);
}

static void
take_away (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_take_away (GTK_WIDGET (list), jy_page_get_office (owner), jy_work_delete_holiday,
                       &jy_holiday_record, record);
}

/* clang-format off */
const JyRecordListInfo jy_settings_holidays = {
  .name = N_("Holidays"),
  .type = &jy_holiday_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .add = { N_("_Add a Holiday…"), add, FALSE },
  .edit = { N_("_Change…"), edit, TRUE },
  .close = { N_("_Take Away"), take_away, TRUE },
  .empty_title = N_("No Holidays Yet"),
  .empty_text = N_("Enter the days off of the year as the State Council announces them, and the "
                   "days of a weekend on which people work instead: nothing is planned for a day off."),
};
/* clang-format on */
