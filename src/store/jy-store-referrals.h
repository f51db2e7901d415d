/* jy-store-referrals.h - referrals to a hospital and back, and the experts referred to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-group.h"
#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredExpert:
 *
 * A doctor elsewhere, whom the centre refers to (S13).  The texts are owned.
 */
typedef struct
{
  gint64 id;
  int rev;
  char *name;
  char *institution;
  char *department;
  char *specialty;
  char *phone;
  GDate closed_on; /* invalid: still */
} JyStoredExpert;

JY_DECLARE_RECORD (JyStoredExpert, expert)

/**
 * JyStoredReferral:
 * @record: what led to it; 0: nothing recorded here
 * @direction: (owned): "up" to a hospital, "down" to the centre
 * @check_by: the last day to ask for the result (S77)
 * @reason: (owned): a code of jy-referral.h
 * @expert: one of the pool; 0: none
 * @consent: whether the resident agrees
 * @result_on: when the result was learnt; invalid: not yet
 * @result: (owned): a code of jy-referral.h; "" until it is known
 * @returned_on: when the hospital referred back; invalid: it did not
 * @advice: (owned): what it advised
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 resident;
  gint64 record;
  char *direction;
  GDate made_on;
  GDate check_by;
  gboolean is_urgent;
  char *reason;
  char *institution;
  char *department;
  gint64 expert;
  gboolean consent;
  char *transport;
  GDate result_on;
  char *result;
  GDate returned_on;
  char *advice;
  char *note;
} JyStoredReferral;

JY_DECLARE_RECORD (JyStoredReferral, referral)

/* Returns: (transfer full): those of @resident, the latest first */
GPtrArray *jy_store_list_referrals (JyStore *self,
                                    gint64 resident,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the referrals that @record led to, the latest first */
GPtrArray *jy_store_list_referrals_of_record (JyStore *self,
                                              gint64 record,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* A line of the register of referrals; the texts are good while it is told.
 * @groups: of the resident, today; reason and result are codes of jy-referral.h */
typedef struct
{
  gint64 resident;
  const char *name;
  JyGroup groups;
  GDate made_on;
  GDate check_by;
  const char *reason;
  const char *institution;
  const char *department;
  const char *result;
  GDate result_on;
} JyReferralLine;

typedef void (*JyReferralVisit) (gpointer data, const JyReferralLine *line);

/* Tells @visit of each referral to a hospital made from @first to @last, both inside, by day. */
gboolean jy_store_scan_referrals (JyStore *self,
                                  const GDate *first,
                                  const GDate *last,
                                  JyReferralVisit visit,
                                  gpointer data,
                                  GError **error);

/* Returns: (transfer full): the experts of the pool, by name; those closed only if @with_closed */
GPtrArray *jy_store_list_experts (JyStore *self,
                                  gboolean with_closed,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
