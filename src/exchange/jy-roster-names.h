/* jy-roster-names.h - the areas, teams, doctors and packages that a roster names
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-work.h"

G_BEGIN_DECLS

typedef enum
{
  JY_ROSTER_NAMES_AREA,
  JY_ROSTER_NAMES_TEAM,
  JY_ROSTER_NAMES_STAFF,
  JY_ROSTER_NAMES_PACKAGE,
  JY_ROSTER_NAMES_N_KINDS,
} JyRosterNameKind;

/**
 * JyRosterName:
 * @name: (owned): as the roster writes it
 * @ours: (owned) (nullable): the name of the record it was matched with
 * @id: that record; 0: none has this name, one would be made
 * @n_rows: on how many rows that are taken it stands
 */
typedef struct
{
  char *name;
  char *ours;
  gint64 id;
  guint n_rows;
} JyRosterName;

typedef struct _JyRosterNames JyRosterNames;

JyRosterNames *jy_roster_names_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jy_roster_names_free (JyRosterNames *self);

/* Returns: the number of @name among those of @kind, from 1; 0 for a text that says nothing */
guint jy_roster_names_add (JyRosterNames *self, JyRosterNameKind kind, const char *name);

/* Returns: (transfer none): the name with @number, or %NULL for 0; good until the next one is added
 */
JyRosterName *jy_roster_names_get (const JyRosterNames *self, JyRosterNameKind kind, guint number);
guint jy_roster_names_count (const JyRosterNames *self, JyRosterNameKind kind);

/* Finds the records they mean: of the same name, or of the only similar one (金山 for 金山社区,
 * 初级 服务包 for 初级包); closed ones do not count.  Forgets what was found, and the rows, before.
 */
gboolean jy_roster_names_match (JyRosterNames *self, JyStore *store, GError **error);

/* Returns: the record that @number means, which is made if there is none, inside the operation
 * under way; 0 with @error set, and for the number 0 */
gint64 jy_roster_names_ensure (
  JyRosterNames *self, JyRosterNameKind kind, guint number, JyStore *store, GError **error);

/* Whether two areas of the roster are written alike: 金山 and 金山社区. */
gboolean jy_roster_names_are_alike (const JyRosterNames *self, guint area, guint other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRosterNames, jy_roster_names_free)

G_END_DECLS
