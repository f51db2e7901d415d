/* jy-store-settings.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-settings.h"

#include "jy-setting.h"
#include "jy-store-private.h"

/* clang-format off */
static const JyField setting_fields[] = {
  JY_FIELD (JyStoredSetting, name, TEXT),
  JY_FIELD (JyStoredSetting, from_on, DATE),
  JY_FIELD (JyStoredSetting, value, TEXT),
  { NULL },
};

static const JyField account_fields[] = {
  JY_FIELD (JyStoredAccount, name, TEXT),
  JY_FIELD (JyStoredAccount, staff, ID),
  JY_FIELD (JyStoredAccount, closed_on, DATE),
  { NULL },
};

static const JyField roster_synonym_fields[] = {
  JY_FIELD (JyStoredRosterSynonym, field, TEXT),
  JY_FIELD (JyStoredRosterSynonym, word, TEXT),
  { NULL },
};

JY_DEFINE_RECORD (JyStoredSetting, setting, setting_fields)
JY_DEFINE_RECORD (JyStoredAccount, account, account_fields)
JY_DEFINE_RECORD (JyStoredRosterSynonym, roster_synonym, roster_synonym_fields)
/* clang-format on */

GPtrArray *
jy_store_list_settings (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_setting_record, "ORDER BY name, from_on, id", error);
}

GPtrArray *
jy_store_list_accounts (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_account_record, "ORDER BY name, id", error);
}

GPtrArray *
jy_store_list_roster_synonyms (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_roster_synonym_record, "ORDER BY field, word, id", error);
}

gboolean
jy_store_dup_setting (
  JyStore *self, const char *name, const GDate *day, char **value, GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  *value = NULL;
  stmt = jy_store_prepare (self,
                           "SELECT value FROM setting WHERE name = :name AND from_on <= :day"
                           " ORDER BY from_on DESC, id LIMIT 1",
                           error);
  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text (stmt, ":name", name);
  jy_stmt_bind_date (stmt, ":day", day);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_ROW)
    *value = g_strdup (jy_stmt_get_text (stmt, 0));

  return step != JY_STEP_ERROR;
}

GPtrArray *
jy_store_list_values (JyStore *self, const char *name, GError **error)
{
  return jy_record_list_by_text (self, &jy_setting_record,
                                 "WHERE name = :text ORDER BY from_on, id", name, error);
}

gboolean
jy_store_get_number (JyStore *self, const char *name, const GDate *day, int *value, GError **error)
{
  const JySettingInfo *info = jy_setting_find (name);
  g_autofree char *text = NULL;

  g_return_val_if_fail (info != NULL && info->is_number, FALSE);

  if (!jy_store_dup_setting (self, name, day, &text, error))
    return FALSE;
  if (!jy_setting_parse (info, text, value))
    *value = info->fallback;

  return TRUE;
}
