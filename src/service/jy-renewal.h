/* jy-renewal.h - what would follow an agreement whose term is over: a proposal, line by line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyRenewal:
 * @before: (owned): the agreement whose term is over or ends soon
 * @head: (owned): what people call the household; the other texts are owned too
 * @after: (owned) (nullable): the agreement that would follow; %NULL if it cannot
 * @members: (owned) (element-type JyStoredAgreementMember): whom it would cover
 * @changes: (owned): what would be different, or why it cannot be, in sentences, NULL-terminated
 * @is_suggested: renewing it without asking again is what was agreed: nobody objected (S49), the
 *   centre renews by itself (setting `auto_renew`), and nothing stands against it
 */
typedef struct
{
  JyStoredAgreement *before;
  char *head;
  char *team;
  char *doctor;
  JyStoredAgreement *after;
  GPtrArray *members;
  GStrv changes;
  gboolean is_suggested;
} JyRenewal;

void jy_renewal_free (JyRenewal *self); /* NULL is allowed */
JyRenewal *jy_renewal_copy (const JyRenewal *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRenewal, jy_renewal_free)

/* Returns: (transfer full): the proposal for @agreement, by the rules of S49 and S50: from the day
 * after its last one, for a year, with the same team, doctor and packages, for those who are still
 * there and covered by nobody else */
JyRenewal *jy_renewal_propose (JyWork *work,
                               gint64 agreement,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
