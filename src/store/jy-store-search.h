/* jy-store-search.h - one box over everything: who and what a few characters may mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Understood are: a name or its end, its syllables or their initials (zss), the last four or more
 * digits of an identity number or a phone, or the beginning of either, a household's number, an
 * address from any of its parts on.
 */
#pragma once

#include "jy-store-register-rows.h"

G_BEGIN_DECLS

/* How well something fits what was typed: the best first. */
typedef enum
{
  JY_MATCH_EXACT,  /* the whole name, the whole number */
  JY_MATCH_BEGIN,  /* it begins with it, or a number ends with it */
  JY_MATCH_INSIDE, /* a part of it begins with it */
} JyMatch;

/**
 * JyFound:
 * @person: (owned) (nullable): who was found
 * @household: (owned) (nullable): or which household
 */
typedef struct
{
  JyMatch match;
  JyRegisterPerson *person;
  JyRegisterHousehold *household;
} JyFound;

void jy_found_free (JyFound *self);

/**
 * JyFindQuery:
 * @text: (owned): as typed
 * @n_people: how many residents at most, up to 100
 * @n_households: how many households at most, up to 100
 */
typedef struct
{
  char *text;
  guint n_people;
  guint n_households;
} JyFindQuery;

JyFindQuery *jy_find_query_new (const char *text,
                                guint n_people,
                                guint n_households) G_GNUC_WARN_UNUSED_RESULT;
void jy_find_query_free (JyFindQuery *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyFindQuery, jy_find_query_free)

/* Returns: (transfer full) (element-type JyFound): residents, then households, each the best first;
 * the dead and the moved after everybody else */
GPtrArray *jy_store_find (JyStore *self,
                          const JyFindQuery *query,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type gint64): in ascending order, every resident that @text
 * finds, and the members of every household it finds; or the other way round */
GArray *jy_store_find_all_people (JyStore *self,
                                  const char *text,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;
GArray *jy_store_find_all_households (JyStore *self,
                                      const char *text,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
