/* jy-operation-title.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-operation-title.h"

#include <glib/gi18n.h>

/* Every kind of operation.  {subject} and {count} are replaced; kinds are stored and never change.
 */
/* clang-format off */
static const struct
{
  const char *kind;
  const char *title;
} titles[] = {
  /* The organisation. */
  { "set-up-centre",      N_("Centre “{subject}” set up") },
  { "correct-centre",     N_("Particulars of the centre corrected") },
  { "add-area",           N_("Area “{subject}” added") },
  { "correct-area",       N_("Area “{subject}” corrected") },
  { "close-area",         N_("Area “{subject}” closed") },
  { "set-area-figures",   N_("Base figures of areas set ({count})") },
  { "add-staff",          N_("{subject} added to the staff") },
  { "correct-staff",      N_("Particulars of {subject} corrected") },
  { "end-staff",          N_("{subject} left the centre") },
  { "add-team",           N_("Team “{subject}” created") },
  { "correct-team",       N_("Team “{subject}” corrected") },
  { "close-team",         N_("Team “{subject}” closed") },
  { "join-team",          N_("{subject} joined a team") },
  { "correct-member",     N_("Team membership of {subject} corrected") },
  { "leave-team",         N_("{subject} left a team") },
  { "assign-areas",       N_("Areas assigned to team “{subject}” ({count})") },
  { "unassign-areas",     N_("Areas left without a team of their own ({count})") },
  { "add-package",        N_("Package “{subject}” created") },
  { "correct-package",    N_("Package “{subject}” corrected") },
  { "close-package",      N_("Package “{subject}” closed") },
  { "add-service-item",   N_("Service item “{subject}” added") },
  { "correct-service-item", N_("Service item “{subject}” corrected") },
  { "close-service-item", N_("Service item “{subject}” closed") },
  { "set-settings",       N_("Settings changed ({count})") },
  { "set-report-layout",  N_("Sheets and columns of the report chosen") },
  { "add-account",        N_("Account “{subject}” created") },
  { "correct-account",    N_("Account “{subject}” corrected") },
  { "close-account",      N_("Account “{subject}” closed") },
  { "add-synonym",        N_("Column heading “{subject}” learnt") },
  { "delete-synonym",     N_("Column heading “{subject}” forgotten") },

  /* Households and people. */
  { "register-household", N_("Household of {subject} registered") },
  { "correct-household",  N_("Household {subject} corrected") },
  { "move-household",     N_("Household {subject} moved") },
  { "add-members",        N_("{subject} joined a household") },
  { "move-members",       N_("{subject} moved to another household") },
  { "marry-out",          N_("{subject} married into another household") },
  { "split-household",    N_("{subject} founded a household") },
  { "come-back",          N_("{subject} came back") },
  { "move-out",           N_("{subject} moved out of the area") },
  { "record-death",       N_("Death of {subject} recorded") },
  { "change-head",        N_("{subject} became head of household") },
  { "correct-relation",   N_("Relation of {subject} corrected") },
  { "correct-resident",   N_("Particulars of {subject} corrected") },
  { "set-residence",      N_("Whereabouts of {subject} recorded") },
  { "add-condition",      N_("Condition of {subject} recorded") },
  { "end-condition",      N_("Condition of {subject} ended") },
  { "correct-condition",  N_("Condition of {subject} corrected") },
  { "delete-condition",   N_("Condition of {subject} removed") },
  { "add-pregnancy",      N_("Pregnancy of {subject} recorded") },
  { "correct-pregnancy",  N_("Pregnancy of {subject} corrected") },
  { "record-delivery",    N_("Delivery of {subject} recorded") },
  { "set-class",          N_("Class of {subject} set by hand") },
  { "clear-class",        N_("Class of {subject} left to the facts") },
  { "open-health-record", N_("Health record of {subject} opened") },
  { "complete-health-record", N_("Health record of {subject} completed") },

  /* Agreements. */
  { "save-signing",       N_("Signing of {subject} put aside") },
  { "discard-signing",    N_("Draft of {subject} discarded") },
  { "sign-household",     N_("{subject} signed for {count} people") },
  { "add-to-agreement",   N_("{subject} taken into an agreement") },
  { "leave-agreement",    N_("{subject} taken out of an agreement") },
  { "change-package",     N_("Package of {subject} changed") },
  { "correct-agreement",  N_("Agreement of {subject} corrected") },
  { "renew-agreements",   N_("Agreements renewed ({count})") },
  { "end-agreement",      N_("Agreement of {subject} ended") },
  { "switch-doctor",      N_("{subject} signed with another doctor") },
  { "record-talk",        N_("Talk with {subject} recorded") },
  { "correct-talk",       N_("Talk with {subject} corrected") },
  { "delete-talk",        N_("Talk with {subject} removed") },

  { "import-roster",      N_("Roster “{subject}” imported ({count} rows)") },

  { "make-demonstration", N_("Demonstration centre made with {count} people") },
  { "save-document",      N_("Document “{subject}” changed") },
  { "restore-document",   N_("Document “{subject}” as delivered again") },

  { "undo",    N_("Undone") },
  { "upgrade", N_("Database upgraded") },

  /* Services. */
  { "record-service",     N_("Recorded: {subject}") },
  { "correct-service",    N_("Record corrected: {subject}") },
  { "delete-service",     N_("Record taken away: {subject}") },
  { "plan-tasks",         N_("Services planned ({count})") },
  { "postpone-tasks",     N_("Services postponed ({count})") },
  { "add-referral",       N_("{subject} referred") },
  { "correct-referral",   N_("Referral of {subject} corrected") },
  { "enter-referral-result", N_("Result of the referral of {subject} entered") },
  { "add-expert",         N_("Expert {subject} added") },
  { "correct-expert",     N_("Particulars of expert {subject} corrected") },
  { "close-expert",       N_("Expert {subject} left the pool") },
  { "hand-over",          N_("People handed over to {subject} ({count})") },
  { "accept-handover",    N_("Hand-overs accepted ({count})") },
  { "take-back-handover", N_("Hand-overs taken back ({count})") },
  { "home-stay",          N_("Stay of {subject} at home noted") },
  { "add-community-day",  N_("Community day of team “{subject}” added") },
  { "correct-community-day", N_("Community day of team “{subject}” corrected") },
  { "delete-community-day", N_("Community day taken away") },
  { "add-holiday",        N_("Holiday “{subject}” added") },
  { "correct-holiday",    N_("Holiday “{subject}” corrected") },
  { "delete-holiday",     N_("Holiday “{subject}” taken away") },

  /* Assessment. */
  { "draw-callbacks",     N_("{count} people drawn to call back, of {subject}") },
  { "enter-callback",     N_("Call-back of {subject} entered") },
  { "issue-rectification", N_("Rectification ordered: {subject}") },
  { "correct-rectification", N_("Rectification notice corrected: {subject}") },
  { "add-logbook-entry",  N_("Entered in the book “{subject}”") },
  { "correct-logbook-entry", N_("Corrected in the book “{subject}”") },
  { "delete-logbook-entry", N_("Struck out of the book “{subject}”") },
  { "decide-quota",       N_("Quota of {subject} decided") },
  { "begin-score-card",   N_("Score card begun: {subject}") },
  { "add-score-item",     N_("Item “{subject}” put on a score card") },
  { "correct-score-item", N_("Item “{subject}” of a score card changed") },
  { "delete-score-item",  N_("Item “{subject}” taken off a score card") },
  { "attach-file",        N_("File attached to “{subject}”") },
  { "give-score-mark",    N_("Points given for “{subject}”") },
  { "recheck-rectification", N_("Re-check entered: {subject}") },

  /* Reports. */
  { "close-period",       N_("Period {subject} closed") },
  { "reissue-period",     N_("Report of the closed period {subject} issued again") },
};
/* clang-format on */

char *
jy_operation_dup_title (const char *kind, const char *subject, gint64 amount)
{
  g_autofree char *count = g_strdup_printf ("%" G_GINT64_FORMAT, amount);

  if (amount == 0 && g_str_equal (kind, "upgrade")) /* from nothing */
    return g_strdup (_("Database created"));

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_str_equal (titles[i].kind, kind))
      {
        GString *text = g_string_new (_(titles[i].title));

        /* The count first: a subject may hold anything. */
        g_string_replace (text, "{count}", count, 0);
        g_string_replace (text, "{subject}", subject, 0);
        return g_string_free (text, FALSE);
      }

  return g_strdup (kind);
}
