/* jy-roster-run-private.h - a rehearsal or an import under way; included only by jy-roster-*.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-area-tree.h"
#include "jy-roster-private.h"
#include "jy-store-households.h"
#include "jy-store-residents.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* One pass over the households: each is compared with the register and, in an import, written. */
typedef struct
{
  JyRoster *roster;
  JyWork *work;
  JyStore *store;
  gboolean is_import; /* otherwise nothing is written */
  gboolean is_first;  /* the register is empty: there is nobody to find */

  JyAreaTree *tree;      /* (owned) */
  GPtrArray *team_areas; /* (owned): JyStoredTeamArea */
  GHashTable *numbers;   /* (owned): household numbers given on the way */
  guint64 next_number;   /* for households without one; 0: not asked yet */
  GHashTable *years;     /* (owned): year → last running number of its agreements + 1 */
  GHashTable *teams;     /* (owned): area → the team that serves it, 0 for none */
} JyRosterRun;

/* A member of the household that is looked at. */
typedef struct
{
  guint index; /* of the person in the roster */
  JyRosterPerson *person;
  JyStoredResident *known;        /* (owned) (nullable): who it is */
  JyStoredMembership *membership; /* (owned) (nullable): where they live now */
  gboolean is_taken;
} JyRosterMember;

/* A household that is looked at. */
typedef struct
{
  guint index; /* of the household in the roster */
  JyRosterHousehold *household;
  GArray *members;          /* (owned): JyRosterMember */
  JyStoredHousehold *known; /* (owned) (nullable) */
  GPtrArray *memberships;   /* (owned) (nullable): of @known */
  gboolean keeps_head;      /* the register has another head, which stays */
} JyRosterFamily;

static inline JyRosterMember *
jy_roster_member_at (const JyRosterFamily *family, guint i)
{
  return &g_array_index (family->members, JyRosterMember, i);
}

/* Whether nothing is in the way of the row: no refusal, and every doubt about the person decided.
 */
gboolean jy_roster_is_takeable (const JyRoster *self, guint person);

/* Whether @person may be taken with @fault, which is doubtful: that was decided. */
gboolean jy_roster_is_decided (const JyRosterPerson *person, JyRosterFault fault);

/* Whether the row is looked at: refused ones and doubles are not. */
gboolean jy_roster_is_readable (const JyRosterPerson *person);

/* @membership: (out) (transfer full) (nullable): where @resident lives now */
gboolean jy_roster_find_membership (JyRosterRun *run,
                                    gint64 resident,
                                    JyStoredMembership **membership,
                                    GError **error);

void jy_roster_add_difference (JyRosterRun *run,
                               guint person,
                               guint household,
                               JyRosterField field,
                               const char *from,
                               const char *to);

/* Notes that @member is changed, and how. */
void jy_roster_differ (
  JyRosterRun *run, JyRosterMember *member, JyRosterField field, const char *from, const char *to);

/* The day from which what is found of @member holds: before our records for people of a household
 * that the register did not know, otherwise today.  @from was invalid, and is left so for the
 * first.
 */
void jy_roster_set_beginning (const JyRosterRun *run,
                              const JyRosterFamily *family,
                              const JyRosterMember *member,
                              GDate *from);

/* Finds the groups of @member that the register does not know of, and writes them. */
gboolean jy_roster_find_new_groups (JyRosterRun *run, JyRosterMember *member, GError **error);
gboolean jy_roster_add_groups (JyRosterRun *run,
                               const JyRosterFamily *family,
                               const JyRosterMember *member,
                               GError **error);

/* Finds who of the register the members are, by number, and where they live. */
gboolean jy_roster_match_numbers (JyRosterRun *run, JyRosterFamily *family, GError **error);

/* Finds which household of the register it is, by its members, then by its number. */
gboolean jy_roster_match_household (JyRosterRun *run, JyRosterFamily *family, GError **error);

/* Finds who the others are, by name and birth date, and says what is doubtful of each. */
gboolean jy_roster_match_persons (JyRosterRun *run, JyRosterFamily *family, GError **error);

/* Compares the household with what is known, and writes it.  Nothing happens to one of which nobody
 * is taken. */
gboolean jy_roster_settle_household (JyRosterRun *run, JyRosterFamily *family, GError **error);

/* The same for its members. */
gboolean jy_roster_settle_persons (JyRosterRun *run, JyRosterFamily *family, GError **error);

/* And for the agreements of those that are taken. */
gboolean jy_roster_settle_agreements (JyRosterRun *run, JyRosterFamily *family, GError **error);

/* Goes over all households.  @from and @share: of the job's progress. */
gboolean jy_roster_run (JyRoster *self,
                        JyWork *work,
                        gboolean is_import,
                        JyJob *job,
                        double from,
                        double share,
                        GError **error);

G_END_DECLS
