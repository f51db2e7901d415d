/* jy-store-open-tasks.h - what planning must know of many tasks: where, when, and who is home
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record.h"

G_BEGIN_DECLS

/**
 * JyOpenTask:
 * @resident: 0: the household's
 * @officer: who took the person over (S72); 0: nobody
 * @cancelled_on: may still come; invalid: it does not
 * @planned_on: invalid: not planned
 * @postponed_until: invalid: not postponed
 * @is_raised: somebody who lives away is home (S68) on the day asked about
 * @is_away: somebody who usually lives elsewhere
 *
 * A plain value.
 */
typedef struct
{
  gint64 id;
  gint64 resident;
  gint64 household;
  gint64 area;
  gint64 officer;
  GDate from;
  GDate to;
  GDate late_until;
  GDate cancelled_on;
  GDate planned_on;
  GDate postponed_until;
  gboolean is_raised;
  gboolean is_away;
} JyOpenTask;

/* Adds to @tasks (element-type JyOpenTask) those of @ids (element-type gint64), as many as there
 * may be, in no particular order; what is gone is left out. */
gboolean jy_store_read_open_tasks (
  JyStore *self, const GArray *ids, const GDate *today, GArray *tasks, GError **error);

/* When somebody who lives elsewhere is at home. */
typedef struct
{
  gint64 resident;
  GDate from;
  GDate until; /* the first day away again; invalid: not known */
} JyHomePeriod;

/* Adds to @periods (element-type JyHomePeriod) those of @residents (element-type gint64), as many
 * as there may be, by resident and day. */
gboolean jy_store_read_home_periods (JyStore *self,
                                     const GArray *residents,
                                     GArray *periods,
                                     GError **error);

G_END_DECLS
