/* jy-work-settings.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-settings.h"

#include <glib/gi18n.h>

#include "jy-text.h"
#include "jy-work-private.h"
#include "jy-work-settings-private.h"

gpointer
jy_work_list_settings (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  return jy_store_list_settings (work->store, error);
}

static gboolean
refuse_number (const JySettingInfo *info, GError **error)
{
  g_autofree char *least = g_strdup_printf ("%d", info->min);
  g_autofree char *greatest = g_strdup_printf ("%d", info->max);
  g_autofree char *min = jy_setting_dup_shown (info, least);
  g_autofree char *max = jy_setting_dup_shown (info, greatest);
  g_autofree char *sentence =
    info->places > 0
      ? g_strdup_printf (_("“{name}” takes a number from %s to %s."), min, max)
      : g_strdup_printf (_("“{name}” takes a whole number from %d to %d."), info->min, info->max);

  return jy_work_refuse_for (error, sentence, _(info->title));
}

static gboolean
check_setting (const JyStoredSetting *setting, GError **error)
{
  const JySettingInfo *info = jy_setting_find (setting->name);
  int number;

  if (info == NULL)
    return jy_work_refuse_for (error, _("There is no setting called “{name}”."), setting->name);
  if (info->is_number && *setting->value != '\0' &&
      !jy_setting_parse (info, setting->value, &number))
    return refuse_number (info, error);

  return TRUE;
}

/* What holds on the day of @setting, and the row of that very day if there is one. */
static gboolean
find_before (
  JyWork *work, const JyStoredSetting *setting, char **value, JyStoredSetting **row, GError **error)
{
  g_autoptr (GPtrArray) rows = jy_store_list_values (work->store, setting->name, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const JyStoredSetting *other = g_ptr_array_index (rows, i);
      int order = g_date_compare (&other->from_on, &setting->from_on);

      if (order == 0)
        *row = jy_stored_setting_copy (other);
      if (order <= 0)
        {
          g_free (*value);
          *value = g_strdup (other->value);
        }
    }

  return rows != NULL;
}

static gboolean
set (JyWork *work, JyStoredSetting *setting, GError **error)
{
  g_autofree char *value = NULL;
  g_autoptr (JyStoredSetting) row = NULL;

  if (!find_before (work, setting, &value, &row, error))
    return FALSE;

  if (row != NULL && *setting->value == '\0' && jy_setting_find (setting->name)->is_number)
    return jy_store_delete_setting (work->store, row->id, row->rev, error);
  if (g_str_equal (value != NULL ? value : "", setting->value))
    return TRUE;

  setting->id = row != NULL ? row->id : jy_store_new_id (work->store);
  setting->rev = row != NULL ? row->rev : 0;
  return jy_store_save_setting (work->store, setting, error);
}

gboolean
jy_work_put_settings (JyWork *work, GPtrArray *settings, GError **error)
{
  for (guint i = 0; i < settings->len; i++)
    {
      JyStoredSetting *setting = g_ptr_array_index (settings, i);

      jy_record_clean (&jy_setting_record, setting);
      if (!g_date_valid (&setting->from_on))
        setting->from_on = work->today;
      if (!check_setting (setting, error) || !set (work, setting, error))
        return FALSE;
    }

  return TRUE;
}

gpointer
jy_work_set_settings (JyWork *work, gpointer args, GError **error)
{
  GPtrArray *settings = args;
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (work, &tx, "set-settings", NULL, settings->len, error) ||
      !jy_work_put_settings (work, settings, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_list_roster_synonyms (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  return jy_store_list_roster_synonyms (work->store, error);
}

/* A word that is known already keeps its row. */
static gboolean
adopt_row (JyWork *work, JyStoredRosterSynonym *synonym, GError **error)
{
  g_autoptr (GPtrArray) rows = jy_store_list_roster_synonyms (work->store, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const JyStoredRosterSynonym *other = g_ptr_array_index (rows, i);

      if (g_str_equal (other->word, synonym->word))
        {
          synonym->id = other->id;
          synonym->rev = other->rev;
        }
    }

  return rows != NULL;
}

gpointer
jy_work_save_roster_synonym (JyWork *work, gpointer args, GError **error)
{
  JyStoredRosterSynonym *synonym = args;
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_roster_synonym_record, synonym);
  if (*synonym->word == '\0' || *synonym->field == '\0')
    {
      jy_work_refuse (error, _("Enter the heading, and what its column holds."));
      return NULL;
    }

  if (!jy_work_begin (work, &tx, "add-synonym", synonym->word, 0, error) ||
      !adopt_row (work, synonym, error) ||
      !jy_store_save_roster_synonym (work->store, synonym, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_delete_roster_synonym (JyWork *work, gpointer args, GError **error)
{
  const JyStoredRosterSynonym *which = args;
  g_autoptr (JyStoredRosterSynonym) synonym =
    jy_store_get_roster_synonym (work->store, which->id, error);
  g_auto (JyTransaction) tx = { 0 };

  if (synonym == NULL || !jy_work_begin (work, &tx, "delete-synonym", synonym->word, 0, error) ||
      !jy_store_delete_roster_synonym (work->store, which->id, which->rev, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
