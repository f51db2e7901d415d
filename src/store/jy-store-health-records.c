/* jy-store-health-records.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-health-records.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-error.h"
#include "jy-store-private.h"

/* clang-format off */
static const JyField health_record_fields[] = {
  JY_FIELD (JyStoredHealthRecord, resident, ID),
  JY_FIELD (JyStoredHealthRecord, number, TEXT_OR_NULL),
  JY_FIELD (JyStoredHealthRecord, opened_on, DATE),
  JY_FIELD (JyStoredHealthRecord, workplace, TEXT),
  JY_FIELD (JyStoredHealthRecord, contact_name, TEXT),
  JY_FIELD (JyStoredHealthRecord, contact_phone, TEXT),
  JY_FIELD (JyStoredHealthRecord, ethnic, TEXT),
  JY_FIELD (JyStoredHealthRecord, blood_abo, TEXT),
  JY_FIELD (JyStoredHealthRecord, blood_rh, TEXT),
  JY_FIELD (JyStoredHealthRecord, education, TEXT),
  JY_FIELD (JyStoredHealthRecord, occupation, TEXT),
  JY_FIELD (JyStoredHealthRecord, marital, TEXT),
  JY_FIELD (JyStoredHealthRecord, payment, TEXT),
  JY_FIELD (JyStoredHealthRecord, allergy, TEXT),
  JY_FIELD (JyStoredHealthRecord, exposure, TEXT),
  JY_FIELD (JyStoredHealthRecord, past_disease, TEXT),
  JY_FIELD (JyStoredHealthRecord, surgery, TEXT),
  JY_FIELD (JyStoredHealthRecord, injury, TEXT),
  JY_FIELD (JyStoredHealthRecord, transfusion, TEXT),
  JY_FIELD (JyStoredHealthRecord, family_father, TEXT),
  JY_FIELD (JyStoredHealthRecord, family_mother, TEXT),
  JY_FIELD (JyStoredHealthRecord, family_siblings, TEXT),
  JY_FIELD (JyStoredHealthRecord, family_children, TEXT),
  JY_FIELD (JyStoredHealthRecord, hereditary, TEXT),
  JY_FIELD (JyStoredHealthRecord, disability, TEXT),
  JY_FIELD (JyStoredHealthRecord, disability_certificate, TEXT),
  JY_FIELD (JyStoredHealthRecord, kitchen_exhaust, TEXT),
  JY_FIELD (JyStoredHealthRecord, fuel, TEXT),
  JY_FIELD (JyStoredHealthRecord, water, TEXT),
  JY_FIELD (JyStoredHealthRecord, toilet, TEXT),
  JY_FIELD (JyStoredHealthRecord, livestock, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredHealthRecord, health_record, health_record_fields)

gboolean
jy_store_find_health_record (JyStore *self,
                             gint64 resident,
                             JyStoredHealthRecord **record,
                             GError **error)
{
  g_autoptr (GPtrArray) list =
    jy_record_list_of (self, &jy_health_record_record, "WHERE resident = :owner", resident, error);

  if (list == NULL)
    return FALSE;

  *record = list->len > 0 ? g_ptr_array_steal_index (list, 0) : NULL; /* unique: at most one */
  return TRUE;
}

gboolean
jy_store_find_health_record_number (JyStore *self,
                                    const char *number,
                                    gint64 *resident,
                                    GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "SELECT resident FROM health_record WHERE number = :number", error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text (stmt, ":number", number);
  step = jy_stmt_step (stmt, error);
  *resident = step == JY_STEP_ROW ? jy_stmt_get_int64 (stmt, 0) : 0;
  return step != JY_STEP_ERROR;
}

#define PREFIX_DIGITS 12
#define LAST_RUNNING_NUMBER 99999

gboolean
jy_store_next_health_record_number (JyStore *self,
                                    const char *prefix,
                                    char **number,
                                    GError **error)
{
  g_autofree char *last = g_strdup_printf ("%s%d", prefix, LAST_RUNNING_NUMBER);
  g_autoptr (JyStmt) stmt = NULL;
  gint64 running = 0;
  JyStep step;

  g_return_val_if_fail (strlen (prefix) == PREFIX_DIGITS, FALSE);

  stmt = jy_store_prepare (self,
                           "SELECT max (number) FROM health_record"
                           " WHERE number >= :prefix AND number <= :last",
                           error);
  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text (stmt, ":prefix", prefix);
  jy_stmt_bind_text (stmt, ":last", last);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_ERROR)
    return FALSE;

  if (step == JY_STEP_ROW && !jy_stmt_is_null (stmt, 0))
    running = g_ascii_strtoll (jy_stmt_get_text (stmt, 0) + PREFIX_DIGITS, NULL, 10);
  if (running >= LAST_RUNNING_NUMBER)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                           _("All 99,999 health record numbers of this village or community are"
                             " used; give it another code."));
      return FALSE;
    }

  *number = g_strdup_printf ("%s%05d", prefix, (int) running + 1);
  return TRUE;
}

gboolean
jy_store_count_health_records (
  JyStore *self, const GDate *first, const GDate *last, gint64 *n, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare_between (
    self, "SELECT count (*) FROM health_record WHERE opened_on >= :first AND opened_on <= :last",
    first, last, error);

  if (stmt == NULL || jy_stmt_step (stmt, error) != JY_STEP_ROW)
    return FALSE;

  *n = jy_stmt_get_int64 (stmt, 0);
  return TRUE;
}
