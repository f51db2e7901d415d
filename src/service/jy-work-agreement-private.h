/* jy-work-agreement-private.h - what the intentions about agreements share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing.h"
#include "jy-store-signing.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Returns: (transfer full): the signing as it is stored */
JySigning *jy_signing_load (JyStore *store,
                            gint64 agreement,
                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores all of it, inside a transaction: what is there is brought in line, the rest is added and
 * taken away.  Ids and revisions of @self are then those stored. */
gboolean jy_signing_store (JyStore *store, JySigning *self, GError **error);

/**
 * jy_agreement_find_previous:
 * @agreement: a new one
 * @members: (element-type JyStoredAgreementMember): whom it covers
 * @previous: (out): the household's last agreement whose term was over before @agreement starts and
 *   whose end nobody decided, if it covers somebody of @members; 0 for none: @agreement renews it
 */
gboolean jy_agreement_find_previous (JyStore *store,
                                     const JyStoredAgreement *agreement,
                                     const GPtrArray *members,
                                     gint64 *previous,
                                     GError **error);

/* Gives @agreement the next number of the year in which it starts. */
gboolean jy_agreement_take_number (JyStore *store, JyStoredAgreement *agreement, GError **error);

/* Sets the last day of the term that begins with @agreement's start (S48). */
gboolean jy_agreement_take_term (JyWork *work, JyStoredAgreement *agreement, GError **error);

/* Refuses, with a sentence, to cover @person from @first to @last by @agreement if another covers
 * them then. */
gboolean jy_agreement_refuse_clash (JyStore *store,
                                    const JySigningPerson *person,
                                    const JyStoredAgreement *agreement,
                                    const GDate *first,
                                    const GDate *last,
                                    GError **error);

/* Begins an operation on an agreement of @household, called by its head. */
gboolean jy_work_begin_agreement (JyWork *work,
                                  JyTransaction *tx,
                                  const char *kind,
                                  gint64 household,
                                  gint64 amount,
                                  GError **error);

G_END_DECLS
