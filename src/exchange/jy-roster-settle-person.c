/* jy-roster-settle-person.c - the people of a household, compared with the register and written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-relation.h"
#include "jy-roster-run-private.h"

/* Where the person lives from now on: with this family, unless our word goes. */
static gboolean
stays_away (const JyRosterFamily *family, const JyRosterMember *member)
{
  return member->membership != NULL && member->membership->household != family->household->id &&
         (member->person->choice & JY_ROSTER_TAKE_THEIRS) == 0;
}

static const char *
get_relation (const JyRosterFamily *family, const JyRosterMember *member)
{
  if (family->keeps_head && g_str_equal (member->person->relation, JY_RELATION_HEAD))
    return JY_RELATION_OTHER;

  return member->person->relation;
}

static gboolean
add_membership (JyRosterRun *run, JyRosterFamily *family, JyRosterMember *member, GError **error)
{
  JyStoredMembership membership = {
    .household = family->household->id,
    .resident = member->person->resident,
    .relation = (char *) get_relation (family, member),
    .end_reason = (char *) "",
  };

  if (!run->is_import)
    return TRUE;

  membership.id = jy_store_new_id (run->store);
  jy_roster_set_beginning (run, family, member, &membership.from_on);
  return jy_store_insert_membership (run->store, &membership, error);
}

static gboolean
add_person (JyRosterRun *run, JyRosterFamily *family, JyRosterMember *member, GError **error)
{
  JyRosterPerson *person = member->person;
  JyStoredResident resident = {
    .name = (char *) person->name,
    .sex = person->sex,
    .born_on = person->born_on,
    .id_type = (char *) "01",
    .id_number = person->id_number,
    .phone = (char *) person->phone,
    .resid_type = 1,
    .residence_pattern = (char *) "local",
    .note = (char *) person->note,
  };

  person->outcome = JY_ROSTER_NEW;
  person->new_groups = person->groups;
  if (family->known != NULL && family->household->outcome == JY_ROSTER_SAME)
    family->household->outcome = JY_ROSTER_CHANGED;
  if (!run->is_import)
    return TRUE;

  person->resident = resident.id = jy_store_new_id (run->store);
  return jy_store_insert_resident (run->store, &resident, error) &&
         add_membership (run, family, member, error) &&
         jy_roster_add_groups (run, family, member, error);
}

void
jy_roster_differ (
  JyRosterRun *run, JyRosterMember *member, JyRosterField field, const char *from, const char *to)
{
  jy_roster_add_difference (run, member->index, member->person->household, field, from, to);
  member->person->outcome = JY_ROSTER_CHANGED;
}

static void
replace (
  JyRosterRun *run, JyRosterMember *member, JyRosterField field, char **ours, const char *theirs)
{
  jy_roster_differ (run, member, field, *ours != NULL ? *ours : "", theirs);
  g_free (*ours);
  *ours = g_strdup (theirs);
}

/* What the roster does not say stays as it is; so does a note that somebody wrote. */
static gboolean
change_resident (JyRosterRun *run, JyRosterMember *member, GError **error)
{
  const JyRosterPerson *person = member->person;
  JyStoredResident *ours = member->known;
  gboolean takes_theirs = (person->choice & JY_ROSTER_TAKE_THEIRS) != 0;

  if (takes_theirs && !g_str_equal (person->name, ours->name))
    replace (run, member, JY_ROSTER_NAME, &ours->name, person->name);
  if (*person->id_number != '\0' && g_strcmp0 (person->id_number, ours->id_number) != 0 &&
      (ours->id_number == NULL || takes_theirs))
    {
      replace (run, member, JY_ROSTER_ID_NUMBER, &ours->id_number, person->id_number);
      ours->born_on = person->born_on;
      ours->sex = person->sex;
    }
  if (*person->phone != '\0' && !g_str_equal (person->phone, ours->phone))
    replace (run, member, JY_ROSTER_PHONE, &ours->phone, person->phone);
  if (*person->note != '\0' && *ours->note == '\0')
    replace (run, member, JY_ROSTER_NOTE, &ours->note, person->note);
  if (person->sex != 0 && ours->sex == 0)
    {
      ours->sex = person->sex;
      jy_roster_differ (run, member, JY_ROSTER_SEX, "0", person->sex == 1 ? "1" : "2");
    }

  return person->outcome != JY_ROSTER_CHANGED || !run->is_import ||
         jy_store_update_resident (run->store, ours, error);
}

static gboolean
change_relation (JyRosterRun *run, JyRosterFamily *family, JyRosterMember *member, GError **error)
{
  JyStoredMembership *ours = member->membership;
  const char *theirs = member->person->relation;

  if (family->keeps_head || g_str_equal (ours->relation, theirs) ||
      g_str_equal (theirs, JY_RELATION_OTHER))
    return TRUE;

  jy_roster_differ (run, member, JY_ROSTER_RELATION, jy_relation_get_name (ours->relation),
                    jy_relation_get_name (theirs));
  g_free (ours->relation);
  ours->relation = g_strdup (theirs);
  return !run->is_import || jy_store_update_membership (run->store, ours, error);
}

/* The person joins the family, from where they live or from nowhere. */
static gboolean
join (JyRosterRun *run, JyRosterFamily *family, JyRosterMember *member, GError **error)
{
  JyStoredMembership *ours = member->membership;

  jy_roster_differ (run, member, JY_ROSTER_HOUSEHOLD_NUMBER, "", family->household->number);
  if (ours != NULL && run->is_import)
    {
      ours->until_on = run->work->today;
      g_free (ours->end_reason);
      ours->end_reason = g_strdup ("move");
      if (!jy_store_update_membership (run->store, ours, error))
        return FALSE;
    }

  return add_membership (run, family, member, error);
}

static gboolean
change_person (JyRosterRun *run, JyRosterFamily *family, JyRosterMember *member, GError **error)
{
  member->person->outcome = JY_ROSTER_SAME;
  if (!change_resident (run, member, error) || !jy_roster_find_new_groups (run, member, error))
    return FALSE;

  if (!stays_away (family, member))
    {
      gboolean lives_here = member->membership != NULL && family->household->id != 0 &&
                            member->membership->household == family->household->id;

      if (!(lives_here ? change_relation (run, family, member, error)
                       : join (run, family, member, error)))
        return FALSE;
    }

  return !run->is_import || jy_roster_add_groups (run, family, member, error);
}

/* Returns: (nullable): the register's head of the household */
static JyStoredMembership *
find_head (const JyRosterFamily *family)
{
  for (guint i = 0; family->memberships != NULL && i < family->memberships->len; i++)
    {
      JyStoredMembership *membership = g_ptr_array_index (family->memberships, i);

      if (!g_date_valid (&membership->until_on) &&
          g_str_equal (membership->relation, JY_RELATION_HEAD))
        return membership;
    }

  return NULL;
}

/* There is one head: ours has to go before theirs can come. */
static gboolean
settle_head (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  JyStoredMembership *ours = find_head (family);
  JyRosterMember *theirs = NULL;
  JyRosterMember *old = NULL;

  for (guint i = 0; i < family->members->len; i++)
    {
      JyRosterMember *member = jy_roster_member_at (family, i);

      if (member->is_taken && g_str_equal (member->person->relation, JY_RELATION_HEAD))
        theirs = member;
      else if (ours != NULL && member->known != NULL && member->known->id == ours->resident)
        old = member;
    }
  if (ours == NULL || theirs == NULL ||
      (theirs->known != NULL && theirs->known->id == ours->resident))
    return TRUE;

  jy_roster_add_problem (run->roster, theirs->index, JY_ROSTER_HEAD_DIFFERS, -1, 0);
  family->keeps_head = (theirs->person->choice & JY_ROSTER_TAKE_THEIRS) == 0;
  if (family->keeps_head || !run->is_import)
    return TRUE;

  g_free (ours->relation);
  ours->relation =
    g_strdup (old != NULL && old->is_taken ? old->person->relation : JY_RELATION_OTHER);
  if (!jy_store_update_membership (run->store, ours, error))
    return FALSE;
  if (old != NULL)
    {
      g_clear_pointer (&old->membership, jy_stored_membership_free);
      old->membership = jy_stored_membership_copy (ours);
    }
  return TRUE;
}

gboolean
jy_roster_settle_persons (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  if (family->household->outcome == JY_ROSTER_LEFT_OUT)
    return TRUE;
  if (!settle_head (run, family, error))
    return FALSE;

  for (guint i = 0; i < family->members->len; i++)
    {
      JyRosterMember *member = jy_roster_member_at (family, i);

      if (member->is_taken && !(member->known != NULL ? change_person (run, family, member, error)
                                                      : add_person (run, family, member, error)))
        return FALSE;
    }

  return TRUE;
}
