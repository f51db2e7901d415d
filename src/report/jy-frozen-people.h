/* jy-frozen-people.h - who was behind the numbers of a report, as they were called then
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is counted is a slot.  Most people count in the same slots as many others, so each such
 * combination is written once, and a person names it: fifty thousand people are some megabytes.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JyFrozenPerson:
 * @is_household: a household, by its head
 * @number: (owned): the identity number, or that of the household; "" if there is none
 * @name: (owned)
 */
typedef struct
{
  gint64 id;
  gboolean is_household;
  char *number;
  char *name;
} JyFrozenPerson;

/* Somebody in a list: @n is how often, where services are counted; else 1. */
typedef struct
{
  const JyFrozenPerson *person;
  int n;
} JyFrozenMember;

typedef struct _JyFrozenPeople JyFrozenPeople;

/* Returns: (transfer full): nobody */
JyFrozenPeople *jy_frozen_people_new (void) G_GNUC_WARN_UNUSED_RESULT;
JyFrozenPeople *jy_frozen_people_ref (JyFrozenPeople *self);
void jy_frozen_people_unref (JyFrozenPeople *self);

/* Says that somebody counts in @slot in @unit; what is said more than once adds up.
 * @n: how often; 0 where it is only said whether */
void jy_frozen_people_add (
  JyFrozenPeople *self, gboolean is_household, gint64 id, guint slot, gint64 unit, int n);

/* Says that a person is wanted who may count in nothing. */
void jy_frozen_people_keep (JyFrozenPeople *self, gint64 person);

/* Puts in order what was added, after which nothing is added any more. */
void jy_frozen_people_sort (JyFrozenPeople *self);

/* Whether somebody counts in anything, or is kept, once that is in order. */
gboolean jy_frozen_people_has (const JyFrozenPeople *self, gboolean is_household, gint64 id);

/* Says what somebody is called, once; NULL is no number or name. */
void jy_frozen_people_name (
  JyFrozenPeople *self, gboolean is_household, gint64 id, const char *number, const char *name);

/* After everybody is named; then the functions below may be used. */
void jy_frozen_people_finish (JyFrozenPeople *self);

/* Returns: (transfer none): how many are named, and each of them: people, then households, by id */
guint jy_frozen_people_get_n (const JyFrozenPeople *self);
const JyFrozenPerson *jy_frozen_people_get (const JyFrozenPeople *self, guint position);

/* Returns: (transfer none) (nullable): whoever has this id */
const JyFrozenPerson *jy_frozen_people_find (const JyFrozenPeople *self,
                                             gboolean is_household,
                                             gint64 id);

/* Returns: (transfer full) (element-type JyFrozenMember): who counts in @slot in @unit, or
 *   anywhere if @is_all, each once, people, then households, by id */
GArray *jy_frozen_people_list (const JyFrozenPeople *self, guint slot, gint64 unit, gboolean is_all)
  G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): all of it; the same people make the same bytes */
char *jy_frozen_people_dup_text (const JyFrozenPeople *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what jy_frozen_people_dup_text() wrote; %JY_ERROR_TOO_NEW */
JyFrozenPeople *jy_frozen_people_parse (const char *text, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyFrozenPeople, jy_frozen_people_unref)

G_END_DECLS
