/* jy-household-view.h - a household as its page shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-agreement-lists.h"
#include "jy-store-households.h"
#include "jy-store-register-rows.h"
#include "jy-store-task-rows.h"

G_BEGIN_DECLS

/* Somebody who lives or lived there. */
typedef struct
{
  JyStoredMembership *membership; /* (owned) */
  JyRegisterPerson *person;       /* (owned) */
} JyHouseholdMember;

/**
 * JyHouseholdView:
 * @household: (owned)
 * @row: (owned): its figures and classes
 * @members: (owned) (element-type JyHouseholdMember): who lives there, the head first
 * @former: (owned) (element-type JyHouseholdMember): who lived there, the last to leave first
 * @moves: (owned) (element-type JyStoredHouseholdMove): where it was before, the latest first
 * @agreements: (owned) (element-type JyListedAgreement): the latest first
 * @tasks: (owned) (element-type JyTaskRow): what is due or overdue for the household and who lives
 *   there, first what ends first; at most %JY_STORE_MAX_IDS
 */
typedef struct
{
  JyStoredHousehold *household;
  JyRegisterHousehold *row;
  GPtrArray *members;
  GPtrArray *former;
  GPtrArray *moves;
  GPtrArray *agreements;
  GPtrArray *tasks;
} JyHouseholdView;

void jy_household_view_free (JyHouseholdView *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyHouseholdView, jy_household_view_free)

G_END_DECLS
