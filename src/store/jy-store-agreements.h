/* jy-store-agreements.h - agreements with households, from draft to end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything runs on the thread of the store; what writes, inside a transaction.  The rules of who
 * may sign what are the service's (jy-work-signing.h): here is only what is stored.
 */
#pragma once

#include "jy-agreement.h"
#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredAgreement:
 * @id: from a #JyIdMaker, made by whoever creates the record
 * @rev: counts the changes; 1 when new
 * @number: (owned): unique; see jy_agreement_dup_number()
 * @household: whose agreement it is
 * @signer: the resident who signs for the household; 0 as long as nobody is named
 * @team: 0 in a draft that did not come so far, as @doctor
 * @doctor: the signing doctor, a member of staff
 * @second_doctor: the one who signs too where special patients live (S38); 0 for none
 * @channel: 1 to 6 (S51-S53); 0 in a draft
 * @signed_on: invalid for a draft
 * @starts_on: first day in force
 * @ends_on: last day in force, if nothing ends it earlier
 * @ended_on: first day no longer in force; invalid as long as nobody ended it
 * @renews: the agreement before it, 0 for none; no two renew the same
 * @talk: the contact attempt it began with, 0 for none
 * @planned_time: (owned): when who lives away is served (S62)
 * @informed: 1 if the essential medicines and free services were explained (S159)
 * @draft_step: the step a draft is at, 1 to 5; 0 once it is signed
 * @note: (owned): free text
 */
typedef struct
{
  gint64 id;
  int rev;
  char *number;
  gint64 household;
  gint64 signer;
  gint64 team;
  gint64 doctor;
  gint64 second_doctor;
  int channel;
  GDate signed_on;
  GDate starts_on;
  GDate ends_on;
  GDate ended_on;
  gint64 renews;
  gint64 talk;
  char *planned_time;
  int informed;
  int draft_step;
  char *note;
} JyStoredAgreement;

JY_DECLARE_RECORD (JyStoredAgreement, agreement)

/* Takes a draft away with its members and all that was written down for it. */
gboolean jy_store_discard_agreement (JyStore *self,
                                     const JyStoredAgreement *agreement,
                                     GError **error);

/* Returns: (transfer full) (element-type JyStoredAgreement): every agreement of @household, the one
 * that begins last first; a draft among them */
GPtrArray *jy_store_list_agreements_of_household (JyStore *self,
                                                  gint64 household,
                                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @number: an agreement's number
 * @id: (out): whose it is, 0 if it is nobody's */
gboolean jy_store_find_agreement_by_number (JyStore *self,
                                            const char *number,
                                            gint64 *id,
                                            GError **error);

/* @id: (out): the agreement that renews @agreement, 0 for none */
gboolean jy_store_find_renewal (JyStore *self, gint64 agreement, gint64 *id, GError **error);

/* @id: (out): the agreement that began with the talk @contact, 0 for none */
gboolean jy_store_find_agreement_of_talk (JyStore *self,
                                          gint64 contact,
                                          gint64 *id,
                                          GError **error);

/* @last: (out): the running number of the last agreement numbered in @year, 0 if there is none;
 * numbers of another form do not count */
gboolean jy_store_find_last_agreement_number (JyStore *self, int year, int *last, GError **error);

/* Returns: (transfer full): the number of the @n-th agreement of @year: "2026-000123" */
char *jy_agreement_dup_number (int year, int n) G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyStoredTermination:
 * @reason: (owned): a code of jy_termination_reasons
 * @confirmed_by: (owned): who signed the confirmation (S49); "" when the reason needs none
 * @confirmed_on: when
 * @ended_on: the first day no longer in force; the day after the term if it was not renewed
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 agreement;
  char *reason;
  char *confirmed_by;
  GDate confirmed_on;
  GDate ended_on;
  char *note;
} JyStoredTermination;

JY_DECLARE_RECORD (JyStoredTermination, termination)

/* Returns: (transfer full) (element-type JyStoredTermination): that of @agreement, or none */
GPtrArray *jy_store_list_terminations (JyStore *self,
                                       gint64 agreement,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
