/* jy-leaving-private.h - how people leave a household, so that who stays has a head
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-family.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* A departure under way. */
typedef struct
{
  JyWork *work;
  JyDeparture *what;
  const char *reason; /* of membership.end_reason */
  GPtrArray *members; /* (owned): of the household left; those who stay, once it is parted */
  GPtrArray *leavers; /* (owned) (element-type JyStoredMembership): who leaves */
} JyLeaving;

void jy_leaving_clear (JyLeaving *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyLeaving, jy_leaving_clear)

/* The @i-th of those who leave. */
const JyPlace *jy_leaving_nth (const JyLeaving *self, guint i);

/* Tells those who leave from those who stay. */
gboolean jy_leaving_part (JyLeaving *self, GError **error);

/* Refuses a head who leaves others without a head, and a new one who is not among those who stay.
 */
gboolean jy_leaving_check_head (const JyLeaving *self, GError **error);

/* Returns: (transfer full) (element-type JyPlace): what each of those who stay is to the new head
 */
GArray *jy_leaving_restate (const JyLeaving *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Makes the new head the head, and the others what they are to them. */
gboolean jy_leaving_follow (const JyLeaving *self, GError **error);

/* All of it: who leaves, who follows, whether anybody is left. */
gboolean jy_leaving_run (JyLeaving *self, GError **error);

G_END_DECLS
