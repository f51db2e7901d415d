/* jy-signing-services.h - what one person counts as in sheets 5 and 11: fulfilment, follow-ups
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-day.h"

G_BEGIN_DECLS

/**
 * jy_signing_judge_fulfilment:
 * @cover: the agreement that is in force on the day
 * @groups: of the person on the day
 * @unit: the person counts in
 * @services: (element-type JySigningServices): is added to
 *
 * Returns: the figures of people that the person counts in
 */
guint64 jy_signing_judge_fulfilment (const JySigningDay *self,
                                     const JyScannedPerson *person,
                                     const JyScannedCover *cover,
                                     JyGroup groups,
                                     guint unit,
                                     GArray *services);

/* Adds the follow-ups, rechecks, referrals and call-backs of the period to @services; by team and
 * doctor they are those of the agreement they belong to.
 * @area: where the person lives, or the last household of an agreement was */
void jy_signing_count_services (const JySigningDay *self,
                                const JyScannedPerson *person,
                                gint64 area,
                                GArray *services);

G_END_DECLS
