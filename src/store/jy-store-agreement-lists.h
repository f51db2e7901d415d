/* jy-store-agreement-lists.h - agreements as lists show them: rows by id
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-agreement.h"
#include "jy-store.h"

G_BEGIN_DECLS

/**
 * JyListedAgreement:
 * @household_number: (owned), as the other texts; "" for what there is not
 * @head: the name of the head of the household
 * @facts: the dates, and whether another agreement renews it: for jy_agreement_get_state()
 * @n_members: how many it covers, who left before its end not counted
 * @renews: the agreement before it, 0 for none
 * @renewed_by: the one after it, 0 for none
 * @end_reason: a code of jy_termination_reasons, "" if nobody ended it
 * @draft_step: 1 to 5, 0 once signed
 * @package: in lists of one resident: the name of the resident's package
 * @joined_on: there too: first day covered
 * @left_on: there too: first day no longer covered; invalid if the agreement decides
 */
typedef struct
{
  gint64 id;
  char *number;
  gint64 household;
  char *household_number;
  char *head;
  char *area;
  gint64 team_id;
  char *team;
  gint64 doctor_id;
  char *doctor;
  JyAgreementFacts facts;
  int n_members;
  gint64 renews;
  gint64 renewed_by;
  char *end_reason;
  int draft_step;
  char *package;
  GDate joined_on;
  GDate left_on;
} JyListedAgreement;

JyListedAgreement *jy_listed_agreement_copy (const JyListedAgreement *self)
  G_GNUC_WARN_UNUSED_RESULT;
void jy_listed_agreement_free (JyListedAgreement *self); /* NULL is allowed */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyListedAgreement, jy_listed_agreement_free)

/* Returns: (transfer full) (element-type JyListedAgreement): one for each of @ids (at most
 * %JY_STORE_MAX_IDS), in their order; NULL where there is none */
GPtrArray *jy_store_get_listed_agreements (JyStore *self,
                                           const GArray *ids,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyListedAgreement): those of a household, or those that
 * name a resident as covered, the latest first, at most %JY_STORE_MAX_IDS; drafts among them */
GPtrArray *jy_store_list_agreements_by_household (JyStore *self,
                                                  gint64 household,
                                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_agreements_by_resident (JyStore *self,
                                                 gint64 resident,
                                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
