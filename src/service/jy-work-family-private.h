/* jy-work-family-private.h - what the intentions about households and people share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-family.h"
#include "jy-store-health-records.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Refuses a day that is none, or is to come. */
gboolean jy_work_check_day (JyWork *work, const GDate *day, GError **error);

/* Refuses an area that is none, or is closed. */
gboolean jy_work_check_area (JyWork *work, gint64 area, GError **error);

/* Refuses a code that is no relation of GB/T 4761. */
gboolean jy_work_check_relation (const char *relation, GError **error);

/* Cleans the texts of @resident, brings number and phone into normal form, takes from the number
 * what is missing, and refuses what a rule refuses or a number that somebody has. */
gboolean jy_work_check_resident (JyWork *work, JyStoredResident *resident, GError **error);

/* Checks and stores a health record inside an operation; see jy_work_save_health_record(). */
gboolean jy_work_put_health_record (JyWork *work, JyStoredHealthRecord *record, GError **error);

/* Cleans the texts of @household, gives it a number if it has none, and refuses one that is taken.
 */
gboolean jy_work_check_household (JyWork *work, JyStoredHousehold *household, GError **error);

/* The members of a household that lives there now.
 * Returns: (transfer full) (element-type JyStoredMembership): the head first */
GPtrArray *jy_work_list_members (JyWork *work,
                                 gint64 household,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none) (nullable): the head among @members */
JyStoredMembership *jy_members_find_head (const GPtrArray *members);
JyStoredMembership *jy_members_find (const GPtrArray *members, gint64 resident);

/* Refuses unless @n_heads of those who come and the present @members make one head. */
gboolean jy_work_check_heads (const GPtrArray *members, guint n_heads, GError **error);

/* Inserts the residents of @self and their memberships; the household is there. */
gboolean jy_work_insert_members (JyWork *work, const JyArrival *self, GError **error);

/* Returns: (transfer full): the name of resident @id, to call an operation by */
char *jy_work_dup_name (JyWork *work, gint64 id, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
