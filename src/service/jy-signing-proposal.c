/* jy-signing-proposal.c - what a new signing begins with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-area-tree.h"
#include "jy-date.h"
#include "jy-store-packages.h"
#include "jy-work-agreement-private.h"
#include "jy-work-private.h"
#include "jy-work-signing.h"

/* The team that serves the household's area, as of the start. */
static gboolean
propose_team (JyStore *store, JyStoredAgreement *agreement, GError **error)
{
  GPtrArray *areas = jy_store_list_areas (store, error);
  g_autoptr (JyAreaTree) tree = areas != NULL ? jy_area_tree_new (areas) : NULL;
  g_autoptr (GPtrArray) team_areas = NULL;
  gint64 area;

  if (tree == NULL || !jy_store_get_household_area (store, agreement->household, &area, error))
    return FALSE;

  team_areas = jy_store_list_team_areas (store, error);
  if (team_areas == NULL)
    return FALSE;

  agreement->team = jy_area_tree_find_team (tree, team_areas, area, &agreement->starts_on);
  return TRUE;
}

/* The team's leader, else its first general practitioner or village doctor. */
static gboolean
propose_doctor (JyStore *store, JyStoredAgreement *agreement, GError **error)
{
  static const char *const roles[] = { "leader", "gp", "village_doctor" };
  g_autoptr (GPtrArray) members = jy_store_list_members_of_team (store, agreement->team, error);

  for (gsize r = 0; members != NULL && r < G_N_ELEMENTS (roles); r++)
    for (guint i = 0; i < members->len && agreement->doctor == 0; i++)
      {
        const JyStoredTeamMember *member = g_ptr_array_index (members, i);

        if (g_str_equal (member->role, roles[r]) &&
            jy_date_in_period (&agreement->starts_on, &member->from_on, &member->until_on))
          agreement->doctor = member->staff;
      }

  return members != NULL;
}

/* The package of the lowest tier that is offered; 0 if there is none. */
static gboolean
find_simplest_package (JyStore *store, const GDate *day, gint64 *package, GError **error)
{
  g_autoptr (GPtrArray) packages = jy_store_list_packages (store, error);

  *package = 0;
  for (guint i = 0; packages != NULL && i < packages->len && *package == 0; i++)
    {
      const JyStoredPackage *one = g_ptr_array_index (packages, i);

      if (!g_date_valid (&one->closed_on) || g_date_compare (&one->closed_on, day) > 0)
        *package = one->id;
    }

  return packages != NULL;
}

/* Which package @resident had last, if it is still offered; @package is left alone otherwise. */
static gboolean
recall_package (JyStore *store,
                const GPtrArray *before,
                gint64 resident,
                const GDate *day,
                gint64 *package,
                GError **error)
{
  for (guint i = 0; i < before->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (before, i);
      g_autoptr (JyStoredPackage) had = NULL;

      if (member->resident != resident || member->package == 0)
        continue;
      had = jy_store_get_package (store, member->package, error);
      if (had == NULL)
        return FALSE;
      if (!g_date_valid (&had->closed_on) || g_date_compare (&had->closed_on, day) > 0)
        *package = had->id;
    }

  return TRUE;
}

/* Everybody of the household whom no other agreement covers in that term. */
static gboolean
propose_members (JyStore *store, JySigning *self, const GPtrArray *before, GError **error)
{
  const JyStoredAgreement *agreement = self->agreement;
  g_autoptr (GPtrArray) persons =
    jy_store_list_signing_persons (store, agreement->household, error);
  gint64 simplest;

  if (persons == NULL || !find_simplest_package (store, &agreement->starts_on, &simplest, error))
    return FALSE;

  for (guint i = 0; i < persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (persons, i);
      g_autoptr (GPtrArray) clashes = jy_store_find_agreement_clashes (
        store, person->resident, &agreement->starts_on, &agreement->ends_on, agreement->id, error);
      gint64 package = simplest;

      if (clashes == NULL ||
          !recall_package (store, before, person->resident, &agreement->starts_on, &package, error))
        return FALSE;
      if (clashes->len == 0)
        jy_signing_set_member (self, person->resident, package);
    }

  return TRUE;
}

/* Who signed for the household last, else its head, else the eldest. */
static gboolean
propose_signer (JyStore *store, JySigning *self, const JyStoredAgreement *last, GError **error)
{
  g_autoptr (GPtrArray) persons =
    jy_store_list_signing_persons (store, self->agreement->household, error);

  for (guint i = 0; persons != NULL && i < persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (persons, i);

      if (i == 0 || (last != NULL && person->resident == last->signer))
        self->agreement->signer = person->resident;
    }

  return persons != NULL;
}

/* From the day after @last if it covers everybody until then. */
static gboolean
move_behind (JyWork *work, JySigning *self, const JyStoredAgreement *last, GError **error)
{
  GDate start = last->ends_on;

  if (g_date_valid (&last->ended_on))
    start = last->ended_on;
  else
    g_date_add_days (&start, 1);
  if (g_date_compare (&start, &self->agreement->starts_on) <= 0)
    return TRUE;

  self->agreement->starts_on = start;
  return jy_agreement_take_term (work, self->agreement, error);
}

static gboolean
propose (JyWork *work, JySigning *self, const JyStoredAgreement *last, GError **error)
{
  JyStore *store = work->store;
  g_autoptr (GPtrArray) before =
    last != NULL ? jy_store_list_agreement_members (store, last->id, error)
                 : g_ptr_array_new_with_free_func (jy_agreement_member_record.free);

  if (before == NULL || !jy_agreement_take_term (work, self->agreement, error) ||
      !propose_members (store, self, before, error))
    return FALSE;
  if (self->members->len == 0 && last != NULL &&
      (!move_behind (work, self, last, error) || !propose_members (store, self, before, error)))
    return FALSE;

  return propose_team (store, self->agreement, error) &&
         propose_doctor (store, self->agreement, error) &&
         propose_signer (store, self, last, error);
}

gpointer
jy_work_prepare_signing (JyWork *work, gpointer args, GError **error)
{
  const gint64 *household = args;
  g_autoptr (GPtrArray) list =
    jy_store_list_agreements_of_household (work->store, *household, error);
  g_autoptr (JySigning) self = NULL;
  const JyStoredAgreement *last = NULL;

  if (list == NULL)
    return NULL;

  for (guint i = 0; i < list->len; i++)
    {
      const JyStoredAgreement *one = g_ptr_array_index (list, i);

      if (!g_date_valid (&one->signed_on))
        return jy_signing_load (work->store, one->id, error);
      if (last == NULL)
        last = one;
    }

  self = jy_signing_new (jy_store_new_id (work->store), *household, &work->today);
  return propose (work, self, last, error) ? g_steal_pointer (&self) : NULL;
}
