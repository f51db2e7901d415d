/* jy-settings-rules.c - targets and parameters of the rules, each from a day on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-record-form.h"
#include "jy-rule-dialog.h"
#include "jy-setting.h"
#include "jy-settings-private.h"
#include "jy-work-redating.h"
#include "jy-work-settings.h"

/* The first value that holds only after @day. */
static const JyStoredSetting *
find_next (const GPtrArray *settings, const char *name, const GDate *day)
{
  const JyStoredSetting *best = NULL;

  for (guint i = 0; i < settings->len; i++)
    {
      const JyStoredSetting *setting = settings->pdata[i];

      if (g_str_equal (setting->name, name) && g_date_compare (&setting->from_on, day) > 0 &&
          (best == NULL || g_date_compare (&setting->from_on, &best->from_on) < 0))
        best = setting;
    }

  return best;
}

GPtrArray *
jy_settings_list_rules (const JyOrganisation *organisation, const GDate *today)
{
  GPtrArray *rules = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_setting_free);

  for (const JySettingInfo *info = jy_settings; info->name != NULL; info++)
    {
      const JyStoredSetting *found = jy_organisation_find_setting (organisation, info->name, today);
      JyStoredSetting *rule = g_new0 (JyStoredSetting, 1);

      rule->id = info - jy_settings + 1;
      rule->name = g_strdup (info->name);
      if (found != NULL)
        {
          rule->from_on = found->from_on;
          rule->value = g_strdup (found->value);
        }
      else
        rule->value = info->is_number ? g_strdup_printf ("%d", info->fallback) : g_strdup ("");
      g_ptr_array_add (rules, rule);
    }

  return rules;
}

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JyStoredSetting *rule = record;
  JyOffice *office = jy_page_get_office (owner);
  const JySettingInfo *info = jy_setting_find (rule->name);
  g_autofree char *value = jy_setting_dup_shown (info, rule->value);
  const JyStoredSetting *next;
  char day[JY_DATE_TEXT_SIZE] = "";
  GDate today;

  jy_office_get_today (office, &today);
  next = find_next (jy_settings_page_get_organisation (owner)->settings, rule->name, &today);
  if (g_date_valid (&rule->from_on))
    jy_date_to_text (&rule->from_on, day);

  g_strv_builder_add (texts, _(info->title));
  g_strv_builder_add (texts, value);
  g_strv_builder_add (texts, day);
  if (info->clause != NULL)
    {
      /* Translators: where the number of a rule is from. */
      g_autofree char *basis = g_strdup_printf (_("National rules (%s)"), info->clause);

      g_strv_builder_add (texts, basis);
    }
  else
    g_strv_builder_add (texts, info->is_number ? _("The centre’s own") : "");
  if (next != NULL)
    {
      g_autofree char *later = jy_setting_dup_shown (info, next->value);
      g_autofree char *text = NULL;

      jy_date_to_text (&next->from_on, day);
      /* Translators: a value, and the day from which it will hold. */
      text = g_strdup_printf (_("%s from %s"), later, day);
      g_strv_builder_add (texts, text);
    }
  else
    g_strv_builder_add (texts, "");
}

/* As many places as the field has @data. */
static const char *
read_decimal (JyFieldReading *reading)
{
  const int *places = reading->data;

  reading->value = jy_setting_dup_typed (*places, reading->text);
  if (reading->value != NULL)
    return NULL;

  return *places == 1 ? _("Type a number with one place, such as 7.0.")
                      : _("Type a number with two places, such as 0.10.");
}

/* clang-format off */
static const int places[] = { 0, 1, 2 }; /* that a number of a field has */

static const JyColumn columns[] = {
  { N_("Setting"),  "text-0", NULL, 28, 0, TRUE },
  { N_("Value"),    "text-1", NULL, 10, 0, FALSE },
  { N_("Since"),    "text-2", NULL, 11, 0, FALSE },
  { N_("Basis"),    "text-3", NULL, 18, 0, FALSE },
  { N_("Later"),    "text-4", NULL, 18, 0, FALSE },
};

static const JyFieldInfo number_fields[] = {
  { "value",   N_("Value"), jy_record_read_count, NULL, TRUE, 10 },
  { "from_on", N_("From"),  jy_field_read_date,   NULL, TRUE, 12 },
  { NULL },
};

static const JyFieldInfo tenth_fields[] = {
  { "value",   N_("Value"), read_decimal,         NULL, TRUE, 10, &places[1] },
  { "from_on", N_("From"),  jy_field_read_date,   NULL, TRUE, 12 },
  { NULL },
};

static const JyFieldInfo hundredth_fields[] = {
  { "value",   N_("Value"), read_decimal,         NULL, TRUE, 10, &places[2] },
  { "from_on", N_("From"),  jy_field_read_date,   NULL, TRUE, 12 },
  { NULL },
};

static const JyFieldInfo text_fields[] = {
  { "value",   N_("Value"), NULL,               NULL, FALSE, 0 },
  { "from_on", N_("From"),  jy_field_read_date, NULL, TRUE,  12 },
  { NULL },
};

#define DIALOG(fields)                                                                             \
  {                                                                                                \
    N_("Change a Setting"), N_("_Save"), fields, jy_record_dialog_set_up,                          \
      jy_record_dialog_collect_list, jy_work_set_settings, (GDestroyNotify) g_ptr_array_unref,     \
  }

/* By the places of a number. */
static const JyFieldDialogInfo number_dialogs[] = {
  DIALOG (number_fields), DIALOG (tenth_fields), DIALOG (hundredth_fields),
};
static const JyFieldDialogInfo text_dialog = DIALOG (text_fields);
/* clang-format on */

/* What is changed is the value from that day on; earlier days keep theirs. */
static void
edit (JyRecordList *list, gconstpointer record, gpointer owner)
{
  JyOffice *office = jy_page_get_office (owner);
  JyStoredSetting *rule = jy_stored_setting_copy (record);
  const JySettingInfo *info = jy_setting_find (rule->name);
  g_autofree char *shown = NULL;

  jy_office_get_today (office, &rule->from_on);
  if (jy_setting_dates_tasks (rule->name))
    {
      jy_rule_dialog_open (GTK_WIDGET (list), office, rule);
      jy_stored_setting_free (rule);
      return;
    }

  shown = jy_setting_dup_shown (info, rule->value);
  g_free (rule->value);
  rule->value = g_steal_pointer (&shown);
  jy_record_dialog_new (GTK_WIDGET (list), office,
                        info->is_number ? &number_dialogs[info->places] : &text_dialog,
                        _(info->title), &jy_setting_record, rule, NULL, 0);
}

const JyRecordListInfo jy_settings_rules = {
  .name = N_("Targets and rules"),
  .type = &jy_setting_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .edit = { N_("_Change…"), edit, TRUE },
};
