/* jy-signing.h - all that is written down when a household signs: one value for the five steps
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-issue.h"
#include "jy-store-agreement-details.h"
#include "jy-store-agreement-members.h"
#include "jy-store-agreements.h"
#include "jy-store-contacts.h"
#include "jy-store-health-records.h"
#include "jy-store-residents.h"

G_BEGIN_DECLS

/**
 * JySigning:
 * @agreement: (owned): its `id` is made by whoever begins; `rev` is 0 until it is first saved;
 *   `draft_step` is where it is taken up again
 * @members: (owned) (element-type JyStoredAgreementMember): whom it covers, from its first day; of
 *   each only resident and package are read
 * @items: (owned) (element-type JyStoredAgreementItem): what is agreed beyond the packages
 * @consents: (owned) (element-type JyStoredHomeCareConsent): who accepted care at home (S14)
 * @materials: (owned) (element-type JyStoredAgreementMaterial): what was handed out
 * @talk: (owned) (nullable): the talk it begins with; its `id` may be 0
 * @needs: (owned): the needs told in that talk, codes of jy_needs, NULL-terminated
 * @residents: (owned) (element-type JyStoredResident): members whose particulars were corrected
 *   on the way, to be stored with it (S42)
 * @records: (owned) (element-type JyStoredHealthRecord): health records opened (rev 0) or completed
 *   on the way, to be stored with it (S43)
 * @confirmed: what is unusual about it was shown and accepted
 *
 * The ids of what belongs to the agreement may be 0: they are made when it is saved.
 */
typedef struct
{
  JyStoredAgreement *agreement;
  GPtrArray *members;
  GPtrArray *items;
  GPtrArray *consents;
  GPtrArray *materials;
  JyStoredContactAttempt *talk;
  GStrv needs;
  GPtrArray *residents;
  GPtrArray *records;
  gboolean confirmed;
} JySigning;

/* Returns: (transfer full): an empty draft at step 1 that begins on @start */
JySigning *jy_signing_new (gint64 agreement,
                           gint64 household,
                           const GDate *start) G_GNUC_WARN_UNUSED_RESULT;
JySigning *jy_signing_copy (const JySigning *self) G_GNUC_WARN_UNUSED_RESULT;
void jy_signing_free (JySigning *self); /* NULL is allowed */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySigning, jy_signing_free)

/* Whom it covers.  Returns: (transfer none) (nullable): the member, %NULL if it does not */
JyStoredAgreementMember *jy_signing_find_member (const JySigning *self, gint64 resident);

/* Covers @resident with @package (0: none yet); one already covered gets that package. */
void jy_signing_set_member (JySigning *self, gint64 resident, gint64 package);

/* Covers @resident no more, and forgets what was agreed for them. */
void jy_signing_drop_member (JySigning *self, gint64 resident);

/**
 * JySigningIssue:
 * @rule: "SIGN-1" …: the id of the rule
 * @field: "members", "signer", "team", "doctor", "second-doctor", "package", "channel", "start",
 *   "signed", "item", "consent", "planned-time" or "informed"
 * @resident: whom it is about, 0 for the agreement as a whole
 * @severity: whether the user may override it
 * @message: (owned): one translated sentence
 */
typedef struct
{
  const char *rule;
  const char *field;
  gint64 resident;
  JySeverity severity;
  char *message;
} JySigningIssue;

void jy_signing_issue_free (JySigningIssue *self);

/**
 * JyPromise:
 * @resident: for whom; 0 for the household
 * @name: (owned): who that is; "" for the household
 * @item: (owned): the name of the service
 * @when: (owned): how often, in words: "4 times in the term", "when asked for"
 * @reason: (owned): the groups it follows from, in words; "" for everybody
 * @is_negotiated: agreed beyond the package
 *
 * One line of what an agreement promises.
 */
typedef struct
{
  gint64 resident;
  char *name;
  char *item;
  char *when;
  char *reason;
  gboolean is_negotiated;
} JyPromise;

void jy_promise_free (JyPromise *self);

G_END_DECLS
