/* jy-roster-doubt.c - what is doubtful about a person whom the register seems to know
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-roster-run-private.h"
#include "jy-store-households.h"
#include "jy-text.h"

static gboolean
has_left (const JyStoredResident *resident)
{
  return g_date_valid (&resident->died_on) || g_date_valid (&resident->moved_out_on);
}

static void
say (JyRosterRun *run, const JyRosterMember *member, JyRosterFault fault)
{
  jy_roster_add_problem (run->roster, member->index, fault, -1, 0);
}

static gint64
get_known_id (const JyRosterFamily *family)
{
  return family->known != NULL ? family->known->id : 0;
}

/* Somebody with the same number. */
static void
check_known (JyRosterRun *run, const JyRosterFamily *family, const JyRosterMember *member)
{
  g_autofree char *ours = jy_text_fold (member->known->name);
  g_autofree char *theirs = jy_text_fold (member->person->name);

  if (has_left (member->known))
    say (run, member, JY_ROSTER_PERSON_HAS_LEFT);
  if (member->membership != NULL && member->membership->household != get_known_id (family))
    say (run, member, JY_ROSTER_IN_OTHER_HOUSEHOLD);
  if (!g_str_equal (ours, theirs))
    say (run, member, JY_ROSTER_NAME_DIFFERS);
}

/* Returns: (nullable): where @resident lives in the household that is looked at */
static const JyStoredMembership *
find_in_family (const JyRosterFamily *family, gint64 resident)
{
  for (guint i = 0; family->memberships != NULL && i < family->memberships->len; i++)
    {
      const JyStoredMembership *membership = g_ptr_array_index (family->memberships, i);

      if (membership->resident == resident && !g_date_valid (&membership->until_on))
        return membership;
    }

  return NULL;
}

/* Whether another row is that resident. */
static gboolean
is_other_row (const JyRosterFamily *family, gint64 resident)
{
  for (guint i = 0; i < family->members->len; i++)
    {
      const JyRosterMember *member = jy_roster_member_at (family, i);

      if (member->known != NULL && member->known->id == resident)
        return TRUE;
    }

  return FALSE;
}

/* Whether @resident, of the same name and birth date, is this person beyond doubt: one of the two
 * lacks the number, and they live in the same household. */
static gboolean
is_certain (const JyRosterFamily *family,
            const JyRosterMember *member,
            const JyStoredResident *resident)
{
  return (resident->id_number == NULL || *member->person->id_number == '\0') &&
         find_in_family (family, resident->id) != NULL;
}

/* Looks for somebody of the same name and birth date. */
static gboolean
match_by_name (JyRosterRun *run, JyRosterFamily *family, JyRosterMember *member, GError **error)
{
  const JyRosterPerson *person = member->person;
  g_autoptr (GPtrArray) list =
    jy_store_find_same_residents (run->store, person->name, &person->born_on, error);
  const JyStoredResident *found = NULL;
  gboolean is_same = FALSE;

  if (list == NULL)
    return FALSE;

  for (guint i = 0; i < list->len && !is_same; i++)
    {
      const JyStoredResident *resident = g_ptr_array_index (list, i);

      if (has_left (resident) || is_other_row (family, resident->id))
        continue;
      is_same = is_certain (family, member, resident);
      if (found == NULL || is_same)
        found = resident;
    }
  if (found == NULL)
    return TRUE;

  if (!is_same)
    say (run, member, JY_ROSTER_SAME_NAME_AND_BIRTH);
  if (!is_same && !(person->choice & (JY_ROSTER_KEEP_OURS | JY_ROSTER_TAKE_THEIRS)))
    return TRUE;

  member->known = jy_stored_resident_copy (found);
  return jy_roster_find_membership (run, found->id, &member->membership, error);
}

gboolean
jy_roster_match_persons (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  for (guint i = 0; i < family->members->len; i++)
    {
      JyRosterMember *member = jy_roster_member_at (family, i);

      if (jy_roster_is_readable (member->person) && !run->is_first)
        {
          if (member->known != NULL)
            check_known (run, family, member);
          else if (!match_by_name (run, family, member, error))
            return FALSE;
        }
      member->is_taken = jy_roster_is_takeable (run->roster, member->index);
      member->person->resident = member->known != NULL ? member->known->id : 0;
    }

  return TRUE;
}
