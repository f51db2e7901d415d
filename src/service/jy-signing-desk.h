/* jy-signing-desk.h - all that must lie on the desk while a household signs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing.h"
#include "jy-store-packages.h"
#include "jy-store-signing.h"
#include "jy-store-teams.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JySigningDesk:
 * @title: (owned): what people call the household
 * @signing: (owned): its draft, or a proposal
 * @persons: (owned) (element-type JySigningPerson): who belongs to it
 * @residents: (owned) (element-type JyStoredResident): the same people, in the same order
 * @records: (owned) (element-type JyStoredHealthRecord): their health records, in the same order;
 *   %NULL for who has none
 * @covered: (owned) (element-type utf8): for each of them, in a sentence, which other agreement
 *   covers them when this one begins; %NULL for none
 * @teams: (owned) (element-type JyStoredTeam): those that are open
 * @staff: (owned) (element-type JyStoredStaff): who may sign
 * @team_members: (owned) (element-type JyStoredTeamMember): who is in which team today
 * @packages: (owned) (element-type JyStoredPackage): those that are offered
 * @services: (owned) (element-type JyStoredServiceItem): those that are offered
 */
typedef struct
{
  char *title;
  JySigning *signing;
  GPtrArray *persons;
  GPtrArray *residents;
  GPtrArray *records;
  GPtrArray *covered;
  GPtrArray *teams;
  GPtrArray *staff;
  GPtrArray *team_members;
  GPtrArray *packages;
  GPtrArray *services;
} JySigningDesk;

void jy_signing_desk_free (JySigningDesk *self); /* NULL is allowed */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySigningDesk, jy_signing_desk_free)

/* Everything to sign with a household, in one call: see jy_work_prepare_signing().
 * @args: the id of a household, a #gint64
 * Returns: (transfer full): a #JySigningDesk; %JY_ERROR_NOT_FOUND if there is no such household */
gpointer jy_work_open_signing (JyWork *work, gpointer args, GError **error);

G_END_DECLS
