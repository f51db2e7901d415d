/* jy-store-quotas.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-quotas.h"

#include "jy-store-private.h"

/* clang-format off */
static const JyField quota_fields[] = {
  JY_FIELD (JyStoredQuota, area, ID),
  JY_FIELD (JyStoredQuota, team, ID),
  JY_FIELD (JyStoredQuota, doctor, ID),
  JY_FIELD (JyStoredQuota, from_on, DATE),
  JY_FIELD (JyStoredQuota, persons, COUNT),
  JY_FIELD (JyStoredQuota, households, COUNT),
  JY_FIELD (JyStoredQuota, sign_percent, COUNT),
  JY_FIELD (JyStoredQuota, fulfil_percent, COUNT),
  JY_FIELD (JyStoredQuota, note, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredQuota, quota, quota_fields)

gint64
jy_stored_quota_get_unit (const JyStoredQuota *self, JyQuotaOf of)
{
  switch (of)
    {
    case JY_QUOTA_OF_AREA:
      return self->area;
    case JY_QUOTA_OF_TEAM:
      return self->team;
    case JY_QUOTA_OF_DOCTOR:
    default:
      return self->doctor;
    }
}

const JyStoredQuota *
jy_quotas_find (const GPtrArray *quotas, JyQuotaOf of, gint64 unit)
{
  for (guint i = 0; unit != 0 && i < quotas->len; i++)
    if (jy_stored_quota_get_unit (quotas->pdata[i], of) == unit)
      return quotas->pdata[i];

  return NULL;
}

static gboolean
is_listed (const GPtrArray *quotas, const JyStoredQuota *quota)
{
  return jy_quotas_find (quotas, JY_QUOTA_OF_AREA, quota->area) != NULL ||
         jy_quotas_find (quotas, JY_QUOTA_OF_TEAM, quota->team) != NULL ||
         jy_quotas_find (quotas, JY_QUOTA_OF_DOCTOR, quota->doctor) != NULL;
}

GPtrArray *
jy_store_list_quotas (JyStore *self, const GDate *day, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_record_prepare (
    self, &jy_quota_record, "WHERE from_on <= :day ORDER BY from_on DESC, id DESC", error);
  g_autoptr (GPtrArray) all = NULL;
  GPtrArray *quotas;

  if (stmt == NULL)
    return NULL;
  jy_stmt_bind_date (stmt, ":day", day);
  all = jy_record_read_all (&jy_quota_record, stmt, error);
  if (all == NULL)
    return NULL;

  quotas = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_quota_free);
  for (guint i = 0; i < all->len; i++)
    if (!is_listed (quotas, all->pdata[i]))
      g_ptr_array_add (quotas, jy_stored_quota_copy (all->pdata[i]));

  return quotas;
}
