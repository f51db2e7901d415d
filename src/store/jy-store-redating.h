/* jy-store-redating.h - whose tasks another parameter of the rules would change
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * It is found by deriving their tasks anew and taking that back, so what is told is what comes.
 */
#pragma once

#include "jy-store.h"

G_BEGIN_DECLS

#define JY_REDATING_MAX_PEOPLE 6

/* Somebody whose tasks would change, and how many of them. */
typedef struct
{
  gint64 resident;
  guint n_tasks;
} JyRedatedPerson;

/**
 * JyRedating:
 * @n_residents: whose tasks would change
 * @n_households: whose own tasks would
 * @n_changed: tasks that get other days, or another ending
 * @n_added: tasks there are not yet
 * @n_dropped: tasks there would be no longer
 * @people: (element-type JyRedatedPerson): the first %JY_REDATING_MAX_PEOPLE of them
 * @n_looked_at: residents so far
 * @n_total: residents there are; 0 before the first part
 * @is_done: nobody is left
 *
 * Not for two threads at once.
 */
typedef struct
{
  guint n_residents;
  guint n_households;
  guint n_changed;
  guint n_added;
  guint n_dropped;
  GArray *people;
  guint n_looked_at;
  guint n_total;
  gboolean is_done;

  /*< private >*/
  gint64 after; /* the last one looked at */
  gboolean of_households;
  guint part;
  GHashTable *residents; /* their ids, with the part they were found in */
  GHashTable *households;
} JyRedating;

JyRedating *jy_redating_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jy_redating_free (JyRedating *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRedating, jy_redating_free)

/**
 * jy_store_redate:
 * @today: the day that lists describe
 * @limit: how many residents to look at in this call
 * @redating: what was found so far
 *
 * Takes the next residents and households into account, after the operation under way changed a
 * parameter.  What lists describe must have been right before; the operation is to be rolled back.
 * Call again, in another such operation, until @redating is done.
 */
gboolean jy_store_redate (
  JyStore *self, const GDate *today, guint limit, JyRedating *redating, GError **error);

G_END_DECLS
