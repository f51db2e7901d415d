/* jy-agreement-batch.h - many agreements in one operation: from a roster, for a demonstration
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Used inside a transaction.  What cannot be taken is told in a sentence, not by failing.
 */
#pragma once

#include "jy-store-agreement-members.h"
#include "jy-store-agreements.h"

G_BEGIN_DECLS

typedef struct _JyAgreementBatch JyAgreementBatch;

/* @store: must outlive the batch */
JyAgreementBatch *jy_agreement_batch_new (JyStore *store) G_GNUC_WARN_UNUSED_RESULT;
void jy_agreement_batch_free (JyAgreementBatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyAgreementBatch, jy_agreement_batch_free)

/**
 * jy_agreement_batch_add:
 * @agreement: signed, with its dates, team and channel; an `id` of 0 gets one, an empty number the
 *   next of its first year, and without `renews` it renews the household's last one if nobody
 *   decided that one's end and it covers somebody of this
 * @members: (element-type JyStoredAgreementMember): whom it covers; `id`, `agreement` and an
 *   invalid joined_on are filled in; who cannot be covered is taken out of the array
 * @termination: (nullable): how it ended; its `agreement` is filled in, and the agreement's and the
 *   members' ends follow from it
 * @refused: (element-type utf8): a sentence is added for each member who is covered already, and
 *   one if the agreement itself cannot be stored: nobody is left, or its number is another's
 * @added: (out): whether it was stored
 * @error: return location: the store failed
 *
 * Returns: %FALSE if the store failed; the caller then rolls back
 */
gboolean jy_agreement_batch_add (JyAgreementBatch *self,
                                 JyStoredAgreement *agreement,
                                 GPtrArray *members,
                                 JyStoredTermination *termination,
                                 GPtrArray *refused,
                                 gboolean *added,
                                 GError **error);

G_END_DECLS
