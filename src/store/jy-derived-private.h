/* jy-derived-private.h - the parts that bring derived rows up to date; included by src/store/ only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-agreement.h"
#include "jy-classification.h"
#include "jy-service-parameters.h"
#include "jy-store-private.h"
#include "jy-store-redating.h"

G_BEGIN_DECLS

/* What every part needs. */
typedef struct
{
  JyStore *store;
  GDate today;
  JyClassParameters parameters;
  JyServiceParameters *service_parameters; /* (owned) */
  struct _JyPromiseBook *promises;         /* (owned): jy-derived-tasks-private.h */
  char *basis;                             /* (owned): all parameters as text, to compare */
  JyRedating *redating; /* borrowed (nullable): is told of each task that is written */
} JyDerive;

gboolean jy_derive_init (JyDerive *self, JyStore *store, const GDate *today, GError **error);
void jy_derive_clear (JyDerive *self);

/* Returns: (transfer none) (nullable): the same, kept from one operation to the next of a day; for
 * one that touches no parameter */
const JyDerive *jy_derive_get_kept (JyStore *store, const GDate *today, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyDerive, jy_derive_clear)

/* Reading side by side: each cursor runs over the stale ids in ascending order. */
typedef struct
{
  JyStmt *stmt; /* borrowed; release with jy_cursor_clear() */
  gint64 id;    /* of the row where it stands, in column 0; G_MAXINT64 after the last */
} JyCursor;

gboolean jy_cursor_open (JyCursor *self, JyStore *store, const char *sql, GError **error);
gboolean jy_cursor_next (JyCursor *self, GError **error);
void jy_cursor_clear (JyCursor *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyCursor, jy_cursor_clear)

/* Which of several agreements speaks for a person or a household on a day: one in force; else a
 * coming one; else one that waits for a decision; else a draft; else the latest that ended. */
typedef struct
{
  gint64 id; /* 0: there is none */
  JyAgreementState state;
  gint64 team; /* of the one in force, else 0 */
  int tier;
  GDate starts_on;
  GDate until; /* the first day after today on which this changes by itself; invalid: never */
} JyStanding;

/* Takes one more agreement into account. @tier: the package of the person in it. */
void jy_standing_add (JyStanding *self,
                      const JyAgreementFacts *facts,
                      gint64 id,
                      gint64 team,
                      int tier,
                      const GDate *today);

/* @until becomes @day if that is after @today and earlier. */
void jy_derive_limit (GDate *until, const GDate *day, const GDate *today);

/* Changes of search keys, written in the order of the keys when there are many. */
typedef struct
{
  const char *insert_sql; /* up to the values: key, id */
  const char *delete_sql; /* parameters ?: key, id */
  GPtrArray *(*make) (const char *keyed);
  GStringChunk *texts;
  GArray *lost;
  GArray *gained;
} JyKeyChanges;

void jy_key_changes_init (JyKeyChanges *self, gboolean of_residents);
void jy_key_changes_clear (JyKeyChanges *self);

/* The keys of @id follow from @keyed now, and did from @keyed_before; "" for none. */
gboolean jy_key_changes_add (JyKeyChanges *self,
                             JyStore *store,
                             gint64 id,
                             const char *keyed_before,
                             const char *keyed,
                             GError **error);
gboolean jy_key_changes_flush (JyKeyChanges *self, JyStore *store, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyKeyChanges, jy_key_changes_clear)

/* Bring the rows of all stale residents, then households, then the tasks of both up to date. */
gboolean jy_derive_residents (const JyDerive *self, GError **error);
gboolean jy_derive_households (const JyDerive *self, GError **error);
gboolean jy_derive_tasks (const JyDerive *self, GError **error);

/* Derives what is in `stale`, with all that depends on it, and empties it. */
gboolean jy_derive_noted (const JyDerive *self, GError **error);

/* What became of a row of `task`. */
typedef enum
{
  JY_TASK_ADDED,
  JY_TASK_CHANGED,
  JY_TASK_DROPPED,
} JyTaskChange;

void jy_redating_note (JyRedating *self, gint64 id, gboolean is_household, JyTaskChange change);

typedef gboolean (*JyDeriveFunc) (const JyDerive *self, GError **error);

/* Runs @derive, which writes @table for all stale ids of @kind; without its indices, which are then
 * made anew, if that is most of it. */
gboolean jy_derive_all_of (
  const JyDerive *self, const char *kind, const char *table, JyDeriveFunc derive, GError **error);

G_END_DECLS
