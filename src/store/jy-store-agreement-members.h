/* jy-store-agreement-members.h - whom an agreement covers, and what it collides with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredAgreementMember:
 * @package: 0 for none
 * @joined_on: first day covered, not before the agreement starts
 * @ended_on: first day no longer covered; invalid as long as the agreement itself decides
 * @end_reason: (owned): a code of jy_termination_reasons, "" as long as @ended_on is invalid
 *
 * A person an agreement covers.
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 agreement;
  gint64 resident;
  gint64 package;
  GDate joined_on;
  GDate ended_on;
  char *end_reason;
} JyStoredAgreementMember;

JY_DECLARE_RECORD (JyStoredAgreementMember, agreement_member)

/* Returns: (transfer full) (element-type JyStoredAgreementMember): in the order they joined */
GPtrArray *jy_store_list_agreement_members (JyStore *self,
                                            gint64 agreement,
                                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Whether @self was covered for as long as the agreement was in force.
 * @ended_on: of the agreement; invalid if its term is all that ends it */
gboolean jy_stored_agreement_member_stays (const JyStoredAgreementMember *self,
                                           const GDate *ended_on);

/**
 * JyAgreementClash:
 * @number: (owned): that agreement's number
 * @team: (owned): the names of its team and doctor, "" where there is none
 * @first: the first day covered by it
 * @last: the last day covered by it, as things stand
 *
 * Another signed agreement that covers a person.
 */
typedef struct
{
  gint64 resident;
  gint64 agreement;
  char *number;
  gint64 household;
  char *team;
  char *doctor;
  GDate first;
  GDate last;
} JyAgreementClash;

void jy_agreement_clash_free (JyAgreementClash *self);

/**
 * jy_store_find_agreement_clashes:
 * @resident: somebody who is to be covered from @first to @last
 * @except: an agreement that does not count, 0 for none
 *
 * Returns: (transfer full) (element-type JyAgreementClash): the signed agreements that cover
 *   @resident on a day of that time, the earliest first; drafts do not count
 */
GPtrArray *jy_store_find_agreement_clashes (JyStore *self,
                                            gint64 resident,
                                            const GDate *first,
                                            const GDate *last,
                                            gint64 except,
                                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @operation: only those it touched, while it is under way; 0: everybody
 * @resident: (out): somebody whom two agreements cover on the same day, 0 if there is nobody */
gboolean jy_store_find_double_coverage (JyStore *self,
                                        gint64 operation,
                                        gint64 *resident,
                                        GError **error);

/**
 * jy_store_find_unsound_agreement:
 * @operation: the operation under way
 * @agreement: (out): a signed agreement that @operation touched and that covers somebody outside
 * its term, or renews one that is a draft or not over before it; 0 if there is none
 */
gboolean jy_store_find_unsound_agreement (JyStore *self,
                                          gint64 operation,
                                          gint64 *agreement,
                                          GError **error);

/* @n: (out): how many people the agreements of @doctor cover on @day */
gboolean jy_store_count_persons_of_doctor (
  JyStore *self, gint64 doctor, const GDate *day, int *n, GError **error);

/**
 * jy_store_end_coverage:
 * @resident: who died, moved out, or left for another reason
 * @on: the first day no longer covered
 * @reason: a code of jy_termination_reasons
 * @confirmed_on: the day on which it became known
 *
 * Ends the person's part in every agreement that would cover them on or after @on; one that covers
 * nobody any more ends too, for the same reason.  From drafts the person is taken out.  For use
 * inside another aggregate's operation.
 */
gboolean jy_store_end_coverage (JyStore *self,
                                gint64 resident,
                                const GDate *on,
                                const char *reason,
                                const GDate *confirmed_on,
                                GError **error);

/* The same for one part of theirs, @part, as it is stored now. */
gboolean jy_store_end_part (JyStore *self,
                            JyStoredAgreementMember *part,
                            const GDate *on,
                            const char *reason,
                            const GDate *confirmed_on,
                            GError **error);

/* Ends agreement @id from @on for everybody, with a termination that tells why.  Its members' ends
 * are set too; who left before keeps the own end.  @on may be the day after its last day: it was
 * not renewed.  The caller has checked @on against the term. */
gboolean jy_store_end_agreement (JyStore *self,
                                 gint64 id,
                                 const GDate *on,
                                 const char *reason,
                                 const char *confirmed_by,
                                 const GDate *confirmed_on,
                                 const char *note,
                                 GError **error);

G_END_DECLS
