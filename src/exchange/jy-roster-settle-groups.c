/* jy-roster-settle-groups.c - the groups of a roster's people, compared with the register and
 * written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-classification.h"
#include "jy-roster-run-private.h"
#include "jy-store-conditions.h"

void
jy_roster_set_beginning (const JyRosterRun *run,
                         const JyRosterFamily *family,
                         const JyRosterMember *member,
                         GDate *from)
{
  if (family->known != NULL || member->known != NULL)
    *from = run->work->today;
}

/* Whether one of @pregnancies puts the woman into the group today. */
static gboolean
is_maternal (const GPtrArray *pregnancies, const GDate *born, const GDate *today)
{
  for (guint i = 0; i < pregnancies->len; i++)
    {
      const JyStoredPregnancy *record = g_ptr_array_index ((GPtrArray *) pregnancies, i);
      JyPregnancyFact fact = {
        record->known_on,     record->last_period_on, record->due_on,
        record->delivered_on, record->ended_on,
      };
      JyPersonFacts facts = { .born = *born, .pregnancies = &fact, .n_pregnancies = 1 };
      JyClassification classes;

      jy_classify (&facts, &jy_class_parameters_default, today, &classes);
      if (classes.groups & JY_GROUP_MATERNAL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
read_conditions (JyRosterRun *run, gint64 resident, JyGroup *known, GError **error)
{
  g_autoptr (GPtrArray) list = jy_store_list_conditions (run->store, resident, error);

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const JyStoredCondition *condition = g_ptr_array_index (list, i);

      if (!g_date_valid (&condition->until_on))
        *known |= jy_group_from_kind (condition->kind);
    }

  return list != NULL;
}

static gboolean
read_pregnancies (JyRosterRun *run,
                  const JyStoredResident *resident,
                  JyGroup *known,
                  GError **error)
{
  g_autoptr (GPtrArray) list = jy_store_list_pregnancies (run->store, resident->id, error);

  if (list != NULL && is_maternal (list, &resident->born_on, &run->work->today))
    *known |= JY_GROUP_MATERNAL;

  return list != NULL;
}

/* Groups of which a record says so; the others follow from the birth date. */
static JyGroup
get_recorded (JyGroup groups)
{
  JyGroup recorded = JY_GROUP_MATERNAL;

  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    if (info->is_condition)
      recorded |= info->group;

  return groups & recorded;
}

gboolean
jy_roster_find_new_groups (JyRosterRun *run, JyRosterMember *member, GError **error)
{
  JyGroup groups = get_recorded (member->person->groups);
  JyGroup known = JY_GROUP_NONE;
  g_autofree char *added = NULL;

  if (groups == JY_GROUP_NONE || member->known == NULL)
    {
      member->person->new_groups = groups;
      return TRUE;
    }
  if (!read_conditions (run, member->known->id, &known, error) ||
      ((groups & JY_GROUP_MATERNAL) && !read_pregnancies (run, member->known, &known, error)))
    return FALSE;

  member->person->new_groups = groups & ~known;
  if (member->person->new_groups == JY_GROUP_NONE)
    return TRUE;

  added = jy_groups_dup_text (member->person->new_groups);
  jy_roster_differ (run, member, JY_ROSTER_GROUPS, "", added);
  return TRUE;
}

/* A roster does not tell since when.  It was made before today, so that a report which ends before
 * the import counts her too, she is taken to be known for a quarter. */
static gboolean
add_pregnancy (JyRosterRun *run, gint64 resident, GError **error)
{
  JyStoredPregnancy pregnancy = {
    .id = jy_store_new_id (run->store),
    .resident = resident,
    .known_on = run->work->today,
  };

  g_date_subtract_months (&pregnancy.known_on, 3);

  return jy_store_insert_pregnancy (run->store, &pregnancy, error);
}

gboolean
jy_roster_add_groups (JyRosterRun *run,
                      const JyRosterFamily *family,
                      const JyRosterMember *member,
                      GError **error)
{
  JyGroup groups = member->person->new_groups;

  for (const JyGroupInfo *info = jy_groups; groups != JY_GROUP_NONE && info->group != JY_GROUP_NONE;
       info++)
    {
      JyStoredCondition condition = { .kind = (char *) info->kind };

      if (!info->is_condition || (groups & info->group) == 0)
        continue;
      condition.id = jy_store_new_id (run->store);
      condition.resident = member->person->resident;
      jy_roster_set_beginning (run, family, member, &condition.from_on);
      if (!jy_store_insert_condition (run->store, &condition, error))
        return FALSE;
    }

  return (groups & JY_GROUP_MATERNAL) == 0 || add_pregnancy (run, member->person->resident, error);
}
