/* jy-work-renewal.h - what happens at the end of a term: renew, end, or switch doctor (S49, S50)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-job.h"
#include "jy-renewal.h"

G_BEGIN_DECLS

/* Proposals for a page of a list; the ids come from jy_work_find_agreements() with
 * %JY_AGREEMENTS_TO_RENEW.
 * @args: (element-type gint64): a #GArray of at most %JY_STORE_MAX_IDS agreements
 * Returns: (transfer full) (element-type JyRenewal): a #GPtrArray, in their order; NULL for one
 *   that is gone */
gpointer jy_work_get_renewals (JyWork *work, gpointer args, GError **error);

/**
 * JyRenewalRun:
 * @agreements: (owned) (element-type gint64): those to renew
 * @only_suggested: leave out what is not suggested, for a run over all of them at once
 * @insisted: (owned): ids that are renewed even if it was not suggested, as #gint64
 * @job: (owned) (nullable): told how far it is, and asked whether to go on
 */
typedef struct
{
  GArray *agreements;
  gboolean only_suggested;
  GHashTable *insisted;
  JyJob *job;
} JyRenewalRun;

/* @agreements: (transfer full); @job: (nullable) */
JyRenewalRun *jy_renewal_run_new (GArray *agreements,
                                  gboolean only_suggested,
                                  JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_renewal_run_insist (JyRenewalRun *self, gint64 agreement);
void jy_renewal_run_free (JyRenewalRun *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRenewalRun, jy_renewal_run_free)

/**
 * JyRenewalResult:
 * @n_renewed: new agreements
 * @n_persons: people they cover
 * @left: (owned): for each that was not renewed, its number and why, NULL-terminated
 */
typedef struct
{
  int n_renewed;
  int n_persons;
  GStrv left;
} JyRenewalResult;

void jy_renewal_result_free (JyRenewalResult *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRenewalResult, jy_renewal_result_free)

/* Renews all of them as one operation: each by a new agreement that follows the old one, which
 * stays as it is; what was agreed beyond the packages goes on.
 * @args: a #JyRenewalRun
 * Returns: (transfer full): a #JyRenewalResult */
gpointer jy_work_renew_agreements (JyWork *work, gpointer args, GError **error);

/**
 * JyEnding:
 * @agreement: a signed agreement that nobody ended
 * @rev: the one that was shown
 * @reason: (owned): a code of jy_termination_reasons
 * @confirmed_by: (owned): who signed the confirmation (S49); may be "" when they died, moved away
 * or were lost
 * @confirmed_on: when, not in the future
 * @on: the first day no longer in force: within the term, or the day after it: not renewed
 * @note: (owned)
 */
typedef struct
{
  gint64 agreement;
  int rev;
  char *reason;
  char *confirmed_by;
  GDate confirmed_on;
  GDate on;
  char *note;
} JyEnding;

JyEnding *jy_ending_copy (const JyEnding *self) G_GNUC_WARN_UNUSED_RESULT;
void jy_ending_free (JyEnding *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyEnding, jy_ending_free)

/* Ends an agreement, and a renewal of it that was approved before it began.
 * @args: a #JyEnding
 * Returns: %JY_DONE; %JY_ERROR_INVALID with a sentence about the field */
gpointer jy_work_end_agreement (JyWork *work, gpointer args, GError **error);

/**
 * JySwitch:
 * @ending: (owned): the agreement, who confirmed, and from which day the other doctor is
 *   responsible; its reason is always %JY_TERMINATION_SWITCHED
 * @next: the id of the new agreement, made by whoever asks
 * @team: of the new agreement; the doctors too
 * @second_doctor: 0 for none
 * @channel: 1 to 6
 * @confirmed: what is unusual was shown and accepted
 */
typedef struct
{
  JyEnding *ending;
  gint64 next;
  gint64 team;
  gint64 doctor;
  gint64 second_doctor;
  int channel;
  gboolean confirmed;
} JySwitch;

void jy_switch_free (JySwitch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySwitch, jy_switch_free)

/* What is unusual or impossible about a switch, before anything is saved.
 * @args: a #JySwitch
 * Returns: (transfer full) (element-type JySigningIssue): a #GPtrArray */
gpointer jy_work_check_switch (JyWork *work, gpointer args, GError **error);

/* Another doctor: ends the agreement and signs a new one for a year with whom it covered.
 * @args: a #JySwitch
 * Returns: %JY_DONE */
gpointer jy_work_switch_doctor (JyWork *work, gpointer args, GError **error);

G_END_DECLS
