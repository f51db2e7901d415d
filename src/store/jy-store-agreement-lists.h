/* jy-store-agreement-lists.h - agreements as lists show them: ids by state, rows by id, counts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-agreement.h"
#include "jy-store.h"

G_BEGIN_DECLS

/**
 * JyAgreementView:
 * @JY_AGREEMENTS_IN_FORCE: in force on the day, the one that ends first first
 * @JY_AGREEMENTS_COMING: signed, beginning later
 * @JY_AGREEMENTS_EXPIRED: over, and nobody decided, the oldest first
 * @JY_AGREEMENTS_RENEWED: over and followed by another, the latest first
 * @JY_AGREEMENTS_ENDED: terminated or not renewed, the latest first
 * @JY_AGREEMENTS_DRAFTS: begun and not signed, the latest first
 * @JY_AGREEMENTS_DUE: in force, ending within some days, and nobody decided what then (S50)
 * @JY_AGREEMENTS_TO_RENEW: %JY_AGREEMENTS_EXPIRED and %JY_AGREEMENTS_DUE together, by end
 *
 * The first six are the states of jy_agreement_get_state(): every agreement is in one of them.
 */
typedef enum
{
  JY_AGREEMENTS_IN_FORCE,
  JY_AGREEMENTS_COMING,
  JY_AGREEMENTS_EXPIRED,
  JY_AGREEMENTS_RENEWED,
  JY_AGREEMENTS_ENDED,
  JY_AGREEMENTS_DRAFTS,
  JY_AGREEMENTS_DUE,
  JY_AGREEMENTS_TO_RENEW,
  JY_N_AGREEMENT_VIEWS
} JyAgreementView;

/* What a list is sorted by: what each view says, or a column of it. */
typedef enum
{
  JY_AGREEMENTS_BY_VIEW,
  JY_AGREEMENTS_BY_HEAD,
  JY_AGREEMENTS_BY_NUMBER,
  JY_AGREEMENTS_BY_START,
  JY_AGREEMENTS_BY_END,
  JY_AGREEMENTS_BY_DOCTOR,
} JyAgreementOrder;

/**
 * JyAgreementQuery:
 * @day: the day asked about
 * @days: for %JY_AGREEMENTS_DUE and %JY_AGREEMENTS_TO_RENEW: how many days ahead; 0 is those that
 * end on @day
 * @area: the household's, with all that is in it; 0 for everywhere
 * @team: the agreement's; 0 for any
 * @text: (nullable): what somebody typed: a part of its number, or anything by which the search
 *   finds its household
 * @order: counts have none
 */
typedef struct
{
  JyAgreementView view;
  GDate day;
  int days;
  gint64 area;
  gint64 team;
  char *text;
  JyAgreementOrder order;
  gboolean descending;
} JyAgreementQuery;

/* Also copies and frees its text. */
JyAgreementQuery *jy_agreement_query_copy (const JyAgreementQuery *self) G_GNUC_WARN_UNUSED_RESULT;
void jy_agreement_query_free (JyAgreementQuery *self);

/* Returns: (transfer full) (element-type gint64): ids of agreements, in the order asked for */
GArray *jy_store_find_agreements (JyStore *self,
                                  const JyAgreementQuery *query,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

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

/* How many agreements each view shows; and how many households have not signed, which
 * jy_work_count_agreements() fills. */
typedef struct
{
  int n[JY_N_AGREEMENT_VIEWS];
  int n_unsigned;
} JyAgreementCounts;

/* @query: as for the lists; its view does not matter
 * @counts: (out caller-allocates) */
gboolean jy_store_count_agreements (JyStore *self,
                                    const JyAgreementQuery *query,
                                    JyAgreementCounts *counts,
                                    GError **error);

G_END_DECLS
