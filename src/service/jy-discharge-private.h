/* jy-discharge-private.h - when mother and child left the hospital: what their first visits count
 * from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.5, 3.6: the visit to the newborn and that to the mother are one, within a week after
 * the discharge; so it is told once.  Within an operation.
 */
#pragma once

#include "jy-answers.h"
#include "jy-store-conditions.h"
#include "jy-store-services.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Refuses a discharge without a birth, before it, or in the future. */
gboolean jy_discharge_check (JyWork *work, const JyStoredPregnancy *pregnancy, GError **error);

/* The children born then, who live with the mother, left with her unless their own day is known. */
gboolean jy_discharge_tell_children (JyWork *work,
                                     const JyStoredPregnancy *pregnancy,
                                     GError **error);

/* A post-partum visit, or the check on day 42, asked for the days of the birth and of the
 * discharge: they are kept for the birth it is about, unless known. */
gboolean jy_discharge_take_record (JyWork *work,
                                   const JyStoredServiceRecord *record,
                                   const JyAnswers *answers,
                                   GError **error);

G_END_DECLS
