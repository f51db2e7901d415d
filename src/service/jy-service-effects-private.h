/* jy-service-effects-private.h - what a record of a service brings about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-work-services.h"

G_BEGIN_DECLS

/* The tasks there were before the record. */
typedef struct _JyServiceEffects JyServiceEffects;

JyServiceEffects *jy_service_effects_begin (JyWork *work,
                                            const JyRecordDesk *desk,
                                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Compares them with those there are now.
 * @closed: (out) (transfer full) (element-type JyTaskRow): closed by @record
 * @opened: (out) (transfer full) (element-type JyTaskRow): not there before, and not closed */
gboolean jy_service_effects_end (const JyServiceEffects *self,
                                 JyWork *work,
                                 gint64 record,
                                 GPtrArray **closed,
                                 GPtrArray **opened,
                                 GError **error);
void jy_service_effects_free (JyServiceEffects *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyServiceEffects, jy_service_effects_free)

/* Inserts the referral that @entry leads to, or takes one away that a correction no longer asks
 * for, unless its result is known.
 * @referral: (out) (transfer full) (nullable): as it is stored now */
gboolean jy_service_update_referral (JyWork *work,
                                     const JyServiceEntry *entry,
                                     const JyOutcome *outcome,
                                     JyStoredReferral **referral,
                                     GError **error);

/* Takes away the referrals that @record led to; refuses if a result is known. */
gboolean jy_service_drop_referral (JyWork *work, gint64 record, GError **error);

G_END_DECLS
