/* jy-agreement-details.h - one agreement as it is looked at: whom it covers, how it ended
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing.h"
#include "jy-store-agreement-lists.h"
#include "jy-work-fulfilment.h"

G_BEGIN_DECLS

/**
 * JyAgreementDetails:
 * @row: (owned): as lists show it
 * @signing: (owned): all that belongs to it
 * @names: (owned) (element-type utf8): the names of the members, in the order of @signing's
 * @packages: (owned) (element-type utf8): the names of their packages, in the same order
 * @signer: (owned): who signed for the household, "" for nobody
 * @second_doctor: (owned): "" for none
 * @before: (owned): the number of the agreement it renews, "" for none
 * @after: (owned): the number of the one that renews it, "" for none
 * @endings: (owned) (element-type JyStoredTermination): how it ended; none if it did not
 * @fulfilment: (owned) (element-type JyMemberFulfilment): see jy_work_get_agreement_fulfilment()
 */
typedef struct
{
  JyListedAgreement *row;
  JySigning *signing;
  GPtrArray *names;
  GPtrArray *packages;
  char *signer;
  char *second_doctor;
  char *before;
  char *after;
  GPtrArray *endings;
  GPtrArray *fulfilment;
} JyAgreementDetails;

void jy_agreement_details_free (JyAgreementDetails *self); /* NULL is allowed */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyAgreementDetails, jy_agreement_details_free)

/* @args: the id of an agreement, a #gint64
 * Returns: (transfer full): a #JyAgreementDetails; %JY_ERROR_NOT_FOUND if it is gone */
gpointer jy_work_get_agreement_details (JyWork *work, gpointer args, GError **error);

G_END_DECLS
