/* jy-visit-counts.h - how often people signed saw a doctor, as another system counted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * There is no register of visits here: a clerk enters what the hospital's system or the insurance
 * counted (jy-logbook.h, "visits").  An entry counts in the period its last day is in: once in the
 * total, and for the team, doctor or area it names; one that names none is in the total alone.
 */
#pragma once

#include "jy-period.h"
#include "jy-signing-base.h"

G_BEGIN_DECLS

/**
 * jy_visit_counts_add:
 * @figures: of jy_signing_base_new() for @units: the four of visits are set
 * @sources: (element-type JyBaseSource): where they are from is added, each entry once
 *
 * Returns: whether the book could be read
 */
gboolean jy_visit_counts_add (JyStore *store,
                              const JySigningUnits *units,
                              const JyPeriod *period,
                              JyBaseFigure *figures,
                              GPtrArray *sources,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
