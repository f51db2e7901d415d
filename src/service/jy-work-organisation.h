/* jy-work-organisation.h - all that a centre says of itself, in one answer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-area-tree.h"
#include "jy-store-packages.h"
#include "jy-store-plans.h"
#include "jy-store-settings.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyOrganisation:
 * @centre: (nullable): %NULL before it was set up
 * @areas: the territory
 * @bases: (nullable) (element-type JyStoredAreaBase): figures of the year asked for
 * @counts: (nullable) (element-type JyAreaCount): who is on the register, by area without its parts
 *
 * All is owned.  The lists are of the records their names say, closed and ended ones included: some
 * thousand at most.
 */
typedef struct
{
  JyStoredCentre *centre;
  JyAreaTree *areas;
  GPtrArray *bases;
  GArray *counts;
  GPtrArray *staff;
  GPtrArray *teams;
  GPtrArray *team_members;
  GPtrArray *team_areas;
  GPtrArray *service_items;
  GPtrArray *packages;
  GPtrArray *package_items;
  GPtrArray *settings;
  GPtrArray *accounts;
  GPtrArray *roster_synonyms;
  GPtrArray *community_days;
  GPtrArray *holidays;
} JyOrganisation;

void jy_organisation_free (JyOrganisation *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyOrganisation, jy_organisation_free)

/* @args: (nullable): the year of the figures, an int; %NULL: without @bases and @counts, which
 *   choices of a team or an area do not need
 * Returns: (transfer full): a #JyOrganisation */
gpointer jy_work_get_organisation (JyWork *work, gpointer args, GError **error);

/* Returns: (transfer none) (nullable): the record @id of a list of JyStoredX */
gpointer jy_organisation_find (const GPtrArray *list, gint64 id);

/* Returns: the name of the member of staff, or of the team, "" for none */
const char *jy_organisation_get_staff_name (const JyOrganisation *self, gint64 id);
const char *jy_organisation_get_team_name (const JyOrganisation *self, gint64 id);

/* Returns: (transfer none) (nullable): the value of the setting @name in force on @day, %NULL if
 * the centre never decided */
const JyStoredSetting *jy_organisation_find_setting (const JyOrganisation *self,
                                                     const char *name,
                                                     const GDate *day);

/* Returns: the number in force on @day: what the centre decided, else what holds until it does */
int jy_organisation_get_number (const JyOrganisation *self, const char *name, const GDate *day);

G_END_DECLS
