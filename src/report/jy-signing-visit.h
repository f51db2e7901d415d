/* jy-signing-visit.h - everybody, one after another, with the figures they count in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-figures.h"

G_BEGIN_DECLS

/* Told of each person, then of each household, in the order of their ids, with the figures it
 * counts in.
 * @person: (nullable): %NULL for a household
 * @household: its place in the households, or of who is on the register; else %JY_NO_HOUSEHOLD
 * @marks: (element-type JySigningMark)
 * @services: (element-type JySigningServices) (nullable): the services of a person that count */
typedef void (*JySigningVisit) (gpointer data,
                                const JyScannedPerson *person,
                                gint64 id,
                                guint household,
                                const GArray *marks,
                                const GArray *services);

/* Tells @visit of everybody and then of every household, by the same judgement that counts the
 * figures, of each request in turn.
 * @requests: (array length=n): not none; the job is the first one's
 * @data: (array length=n): what @visit gets of each
 * @units: (out) (array length=n) (transfer none): those of the marks of each, while it is told */
gboolean jy_signing_visit_all (JyStore *store,
                               const JySigningRequest *requests,
                               guint n,
                               const GDate *today,
                               JySigningVisit visit,
                               const gpointer *data,
                               const JySigningUnits **units,
                               GError **error);

G_END_DECLS
