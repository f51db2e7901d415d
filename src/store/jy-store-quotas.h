/* jy-store-quotas.h - what an area, a team or a doctor shall reach, from a day on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the functions below, a quota has those of jy-record-macros.h.
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredQuota:
 * @area: whose it is; 0: that of @team, or of @doctor
 * @from_on: from when on; an earlier one of the same unit holds until then
 * @persons: people to sign; -1: as the rate says
 * @households: households to sign; -1: not decided
 * @sign_percent: the rate of signing to reach; -1: that of the centre
 * @fulfil_percent: the rate of fulfilment to reach; -1: that of the centre
 * @note: (owned)
 *
 * Signing quotas of teams and areas (S89-S93).  Where nothing is decided the centre's targets hold.
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 area;
  gint64 team;
  gint64 doctor;
  GDate from_on;
  int persons;
  int households;
  int sign_percent;
  int fulfil_percent;
  char *note;
} JyStoredQuota;

JY_DECLARE_RECORD (JyStoredQuota, quota)

/* Whose quota one is. */
typedef enum
{
  JY_QUOTA_OF_AREA,
  JY_QUOTA_OF_TEAM,
  JY_QUOTA_OF_DOCTOR,
} JyQuotaOf;

/* Returns: the id of the area, team or doctor whose @self is; 0: it is another's */
gint64 jy_stored_quota_get_unit (const JyStoredQuota *self, JyQuotaOf of);

/* Returns: (transfer full) (element-type JyStoredQuota): of each unit that has one, the quota in
 * force on @day */
GPtrArray *jy_store_list_quotas (JyStore *self,
                                 const GDate *day,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none) (nullable): that of @unit among @quotas of one day */
const JyStoredQuota *jy_quotas_find (const GPtrArray *quotas, JyQuotaOf of, gint64 unit);

G_END_DECLS
