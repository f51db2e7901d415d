/* jy-work-fulfilment.h - what an agreement promised its members, and what was delivered so far
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-fulfilment.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* One item of what was promised; @name is owned, the rest as in JyFulfilItem. */
typedef struct
{
  char *name;
  int promised;
  int due;
  int delivered;
  int late;
} JyDeliveredItem;

/**
 * JyMemberFulfilment:
 * @result: by the definition that the centre goes by today
 * @items: (owned) (element-type JyDeliveredItem): in the order promised
 */
typedef struct
{
  gint64 resident;
  JyFulfilment result;
  GPtrArray *items;
} JyMemberFulfilment;

void jy_member_fulfilment_free (JyMemberFulfilment *self);

/* As of today, or the last day somebody was covered: the same as the report says of them.
 * @args: the id of an agreement, a #gint64
 * Returns: (transfer full) (element-type JyMemberFulfilment): a #GPtrArray of the members whom it
 *   covers or covered, by resident; none before it begins */
gpointer jy_work_get_agreement_fulfilment (JyWork *work, gpointer args, GError **error);

G_END_DECLS
