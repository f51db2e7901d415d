/* jy-signing-units.h - the rows of the signing report: areas, teams or doctors, and who is in which
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-area-tree.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JySigningBy:
 * @JY_SIGNING_BY_AREA: communities and villages, their grid cells with them; people registered
 *   straight with a subdistrict or township are a row of its own
 * @JY_SIGNING_BY_TEAM: the team of the agreement; of people not signed the one that served their
 *   area on the day
 * @JY_SIGNING_BY_DOCTOR: the doctor of the agreement; people not signed have none
 * @JY_SIGNING_BY_SUBDISTRICT: subdistricts and townships with all that is in them
 */
typedef enum
{
  JY_SIGNING_BY_AREA,
  JY_SIGNING_BY_TEAM,
  JY_SIGNING_BY_DOCTOR,
  JY_SIGNING_BY_SUBDISTRICT,
} JySigningBy;

/* Returns: (nullable): what @text ("area", "team", "doctor",
 * "subdistrict") says; whether it says anything */
gboolean jy_signing_by_parse (const char *text, JySigningBy *by);
const char *jy_signing_by_get_word (JySigningBy by);

/**
 * JySigningUnit:
 * @id: of the area, team or doctor; 0 for those that have none
 * @name: (owned): as shown
 * @is_expected: it has a row even if nobody is in it
 * @n_teams: which serve it
 */
typedef struct
{
  gint64 id;
  char *name;
  gboolean is_expected;
  guint n_teams;
} JySigningUnit;

typedef struct _JySigningUnits JySigningUnits;

/* Returns: (transfer full) (nullable): the units as they were on @day */
JySigningUnits *jy_signing_units_new (JyStore *store,
                                      JySigningBy by,
                                      const GDate *day,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_signing_units_free (JySigningUnits *self);

JySigningBy jy_signing_units_get_by (const JySigningUnits *self);
guint jy_signing_units_get_n (const JySigningUnits *self);
const JySigningUnit *jy_signing_units_get (const JySigningUnits *self, guint unit);

/* Returns: the unit of the area, team or doctor @id; the one after the last, which is that of all,
 * for 0 and for an id that has none */
guint jy_signing_units_find_row (const JySigningUnits *self, gint64 id);

/* How many teams the centre had. */
guint jy_signing_units_get_n_teams (const JySigningUnits *self);

/* Returns: (transfer none): the territory */
const JyAreaTree *jy_signing_units_get_tree (const JySigningUnits *self);

/* Returns: the unit that somebody in @area belongs to; @team and @doctor are the agreement's, and
 * count if @is_signed */
guint jy_signing_units_find (
  const JySigningUnits *self, gint64 area, gboolean is_signed, gint64 team, gint64 doctor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySigningUnits, jy_signing_units_free)

G_END_DECLS
