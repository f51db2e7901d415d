/* jy-person-view.h - a person as their page shows them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-classification.h"
#include "jy-known-facts.h"
#include "jy-store-agreement-lists.h"
#include "jy-store-conditions.h"
#include "jy-store-health-records.h"
#include "jy-store-households.h"
#include "jy-store-register-rows.h"
#include "jy-store-residents.h"

G_BEGIN_DECLS

/**
 * JyPersonView:
 * @resident: (owned)
 * @row: (owned): household, area, agreement and classes as lists show them
 * @household: (owned) (nullable): where they live; %NULL: in none
 * @family: (owned) (element-type JyRegisterPerson): who lives there, the head first, themselves too
 * @memberships: (owned) (element-type JyStoredMembership): where they live and lived, the latest
 *   first
 * @known: (owned): conditions, pregnancies, classes set by hand
 * @classes: groups and classes today
 * @population_reason: (owned): a sentence: why the population class is what it is
 * @health_reason: (owned): the same for the health class
 * @health_record: (owned) (nullable): %NULL: not opened yet
 * @agreements: (owned) (element-type JyListedAgreement): the latest first
 */
typedef struct
{
  JyStoredResident *resident;
  JyRegisterPerson *row;
  JyStoredHousehold *household;
  GPtrArray *family;
  GPtrArray *memberships;
  JyKnownFacts *known;
  JyClassification classes;
  char *population_reason;
  char *health_reason;
  JyStoredHealthRecord *health_record;
  GPtrArray *agreements;
} JyPersonView;

void jy_person_view_free (JyPersonView *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPersonView, jy_person_view_free)

G_END_DECLS
