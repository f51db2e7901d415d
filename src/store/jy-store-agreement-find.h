/* jy-store-agreement-find.h - which agreements a list shows: by state, narrowed, sorted, counted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

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
void jy_agreement_query_free (JyAgreementQuery *self);

/* Returns: (transfer full) (element-type gint64): ids of agreements, in the order asked for */
GArray *jy_store_find_agreements (JyStore *self,
                                  const JyAgreementQuery *query,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* How many the view of @query shows; it has no text. */
gboolean jy_store_count_agreement_view (JyStore *self,
                                        const JyAgreementQuery *query,
                                        int *n,
                                        GError **error);

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
