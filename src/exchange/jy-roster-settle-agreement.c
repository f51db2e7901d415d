/* jy-roster-settle-agreement.c - the agreements of a household, compared with the register and
 * written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement.h"
#include "jy-relation.h"
#include "jy-roster-run-private.h"
#include "jy-store-agreement-members.h"
#include "jy-store-agreements.h"

#define TERM_MONTHS 12 /* S48 */

/* Rosters rarely say how somebody signed.  Teams that go to their communities (S52 ③) are how most
 * households sign. */
#define USUAL_CHANNEL 3

/* One agreement of the household: those who signed on one day with one team.  A team that is still
 * to be made has no id; its number among the names tells it. */
typedef struct
{
  GDate signed_on;
  guint team_number; /* among the names; 0: the one that serves the area */
  gint64 team;
  gint64 doctor;
  int channel;
  gint64 id; /* 0: to be made */
} Group;

/* Returns: the team that serves the household's area today, 0 for none */
static gint64
find_area_team (JyRosterRun *run, const JyRosterFamily *family)
{
  const JyRosterName *name =
    jy_roster_names_get (run->roster->names, JY_ROSTER_NAMES_AREA, family->household->area);
  gint64 area = family->known != NULL ? family->known->area : name->id;
  gint64 *known = g_hash_table_lookup (run->teams, &area);
  gint64 team;

  if (known != NULL)
    return *known;

  team = jy_area_tree_find_team (run->tree, run->team_areas, area, &run->work->today);
  g_hash_table_insert (run->teams, g_memdup2 (&area, sizeof area), g_memdup2 (&team, sizeof team));
  return team;
}

static void
say (JyRosterRun *run, const JyRosterMember *member, JyRosterFault fault)
{
  member->person->agreement = JY_ROSTER_LEFT_OUT;
  jy_roster_add_problem (run->roster, member->index, fault, -1, 0);
}

/* The first and the last day on which @member would be covered: a child from its birth. */
static gboolean
get_days (const JyRosterMember *member, GDate *first, GDate *last)
{
  *first = member->person->signed_on;
  jy_agreement_get_end (first, TERM_MONTHS, last);
  if (g_date_compare (first, &member->person->born_on) < 0)
    *first = member->person->born_on;

  return g_date_compare (first, last) <= 0;
}

/* Looks at the agreements that cover @member in that time: the same one, or another? */
static gboolean
check_clash (JyRosterRun *run, JyRosterMember *member, GError **error)
{
  g_autoptr (GPtrArray) clashes = NULL;
  GDate first;
  GDate last;

  member->person->agreement = JY_ROSTER_NEW;
  if (!get_days (member, &first, &last))
    {
      member->person->agreement = JY_ROSTER_SAME;
      return TRUE;
    }
  if (member->known == NULL)
    return TRUE;

  clashes =
    jy_store_find_agreement_clashes (run->store, member->known->id, &first, &last, 0, error);
  if (clashes == NULL)
    return FALSE;

  for (guint i = 0; i < clashes->len; i++)
    {
      const JyAgreementClash *clash = g_ptr_array_index (clashes, i);

      if (g_date_compare (&clash->first, &first) == 0)
        {
          member->person->agreement = JY_ROSTER_SAME;
          return TRUE;
        }
    }
  if (clashes->len > 0)
    say (run, member, JY_ROSTER_AGREEMENT_CONFLICTS);

  return TRUE;
}

/* @existing: (element-type JyStoredAgreement): of the household
 * Returns: (nullable): the one that was signed on that day with that team, and did not end */
static const JyStoredAgreement *
find_existing (const GPtrArray *existing, const Group *group)
{
  for (guint i = 0; existing != NULL && i < existing->len; i++)
    {
      const JyStoredAgreement *agreement = g_ptr_array_index ((GPtrArray *) existing, i);

      if (g_date_valid (&agreement->signed_on) && !g_date_valid (&agreement->ended_on) &&
          g_date_compare (&agreement->starts_on, &group->signed_on) == 0 &&
          agreement->team == group->team)
        return agreement;
    }

  return NULL;
}

static Group *
find_group (GArray *groups, const Group *wanted)
{
  for (guint i = 0; i < groups->len; i++)
    {
      Group *group = &g_array_index (groups, Group, i);

      if (g_date_compare (&group->signed_on, &wanted->signed_on) == 0 &&
          group->team_number == wanted->team_number && group->team == wanted->team)
        return group;
    }

  g_array_append_val (groups, *wanted);
  return &g_array_index (groups, Group, groups->len - 1);
}

static gint64
use_name (JyRosterRun *run, JyRosterNameKind kind, guint number, GError **error)
{
  JyRosterName *name = jy_roster_names_get (run->roster->names, kind, number);

  if (name == NULL)
    return 0;

  name->n_rows++;
  return run->is_import
           ? jy_roster_names_ensure (run->roster->names, kind, number, run->store, error)
           : name->id;
}

/* The number of a new agreement; the register is asked once a year of signing. */
static char *
make_number (JyRosterRun *run, const GDate *signed_on, GError **error)
{
  int year = g_date_get_year (signed_on);
  int n = GPOINTER_TO_INT (g_hash_table_lookup (run->years, GINT_TO_POINTER (year)));

  if (n == 0)
    {
      if (!jy_store_find_last_agreement_number (run->store, year, &n, error))
        return NULL;
      n++;
    }

  g_hash_table_insert (run->years, GINT_TO_POINTER (year), GINT_TO_POINTER (n + 1));
  return jy_agreement_dup_number (year, n);
}

/* The agreement that ran out before @group's and was not renewed yet, 0 for none. */
static gboolean
find_renewed (
  JyRosterRun *run, const GPtrArray *existing, const Group *group, gint64 *renewed, GError **error)
{
  *renewed = 0;
  for (guint i = 0; existing != NULL && i < existing->len; i++)
    {
      const JyStoredAgreement *agreement = g_ptr_array_index ((GPtrArray *) existing, i);
      gint64 renewal;

      if (!g_date_valid (&agreement->signed_on) || g_date_valid (&agreement->ended_on) ||
          g_date_compare (&agreement->ends_on, &group->signed_on) >= 0)
        continue;
      if (!jy_store_find_renewal (run->store, agreement->id, &renewal, error))
        return FALSE;
      if (renewal == 0)
        *renewed = agreement->id;
      return TRUE;
    }

  return TRUE;
}

static gint64
find_signer (const JyRosterFamily *family)
{
  for (guint i = 0; i < family->members->len; i++)
    {
      const JyRosterMember *member = jy_roster_member_at (family, i);

      if (member->is_taken && g_str_equal (member->person->relation, JY_RELATION_HEAD))
        return member->person->resident;
    }

  return 0;
}

static gboolean
add_agreement (JyRosterRun *run,
               const JyRosterFamily *family,
               const GPtrArray *existing,
               Group *group,
               GError **error)
{
  JyStoredAgreement agreement = {
    .id = jy_store_new_id (run->store),
    .household = family->household->id,
    .signer = find_signer (family),
    .team = group->team,
    .doctor = group->doctor,
    .channel = group->channel != 0 ? group->channel : USUAL_CHANNEL,
    .signed_on = group->signed_on,
    .starts_on = group->signed_on,
  };
  g_autofree char *number = make_number (run, &group->signed_on, error);

  if (number == NULL || !find_renewed (run, existing, group, &agreement.renews, error))
    return FALSE;

  agreement.number = number;
  jy_agreement_get_end (&agreement.starts_on, TERM_MONTHS, &agreement.ends_on);
  group->id = agreement.id;
  return jy_store_insert_agreement (run->store, &agreement, error);
}

static gboolean
add_member (JyRosterRun *run, const JyRosterMember *member, const Group *group, GError **error)
{
  JyStoredAgreementMember record = {
    .agreement = group->id,
    .resident = member->person->resident,
  };
  GDate last;

  record.package = use_name (run, JY_ROSTER_NAMES_PACKAGE, member->person->package, error);
  if (!run->is_import)
    return TRUE;
  if (record.package == 0 && member->person->package != 0)
    return FALSE;

  record.id = jy_store_new_id (run->store);
  get_days (member, &record.joined_on, &last);
  return jy_store_insert_agreement_member (run->store, &record, error);
}

/* The first member of @group: the agreement is there, or is made. */
static gboolean
begin_group (JyRosterRun *run,
             const JyRosterFamily *family,
             const GPtrArray *existing,
             Group *group,
             const JyRosterPerson *person,
             GError **error)
{
  const JyStoredAgreement *known = find_existing (existing, group);

  if (known != NULL)
    {
      group->id = known->id;
      return TRUE;
    }

  run->roster->counts.agreements_new++;
  group->channel = person->channel;
  group->doctor = use_name (run, JY_ROSTER_NAMES_STAFF, person->doctor, error);
  if (!run->is_import)
    return TRUE;

  return (group->doctor != 0 || person->doctor == 0) &&
         add_agreement (run, family, existing, group, error);
}

/* Finds the agreement of @member, which is made if need be. */
static gboolean
sign (JyRosterRun *run,
      const JyRosterFamily *family,
      const GPtrArray *existing,
      GArray *groups,
      JyRosterMember *member,
      GError **error)
{
  const JyRosterPerson *person = member->person;
  Group wanted = { .signed_on = person->signed_on, .team_number = person->team };
  Group *group;
  guint n = groups->len;

  wanted.team = wanted.team_number != 0
                  ? use_name (run, JY_ROSTER_NAMES_TEAM, wanted.team_number, error)
                  : find_area_team (run, family);
  if (wanted.team == 0 && (wanted.team_number == 0 || run->is_import))
    {
      if (wanted.team_number != 0)
        return FALSE;
      say (run, member, JY_ROSTER_TEAM_MISSING);
      return TRUE;
    }

  group = find_group (groups, &wanted);
  if (groups->len > n && !begin_group (run, family, existing, group, person, error))
    return FALSE;

  return add_member (run, member, group, error);
}

gboolean
jy_roster_settle_agreements (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  g_autoptr (GArray) groups = g_array_new (FALSE, TRUE, sizeof (Group));
  g_autoptr (GPtrArray) existing = NULL;

  for (guint i = 0; i < family->members->len; i++)
    {
      JyRosterMember *member = jy_roster_member_at (family, i);
      const JyRosterPerson *person = member->person;

      if (!member->is_taken || !g_date_valid (&person->signed_on) ||
          (member->membership != NULL && member->membership->household != family->household->id &&
           (person->choice & JY_ROSTER_TAKE_THEIRS) == 0))
        continue;
      if (!check_clash (run, member, error))
        return FALSE;
      if (person->agreement != JY_ROSTER_NEW)
        continue;

      if (family->known != NULL && existing == NULL)
        {
          existing = jy_store_list_agreements_of_household (run->store, family->known->id, error);
          if (existing == NULL)
            return FALSE;
        }
      if (!sign (run, family, existing, groups, member, error))
        return FALSE;
    }

  return TRUE;
}
