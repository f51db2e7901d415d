/* jy-store-households.h - households, who lives in them, and their moves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-macros.h"
#include "jy-relation.h"

G_BEGIN_DECLS

/**
 * JyStoredHousehold:
 * @number: (owned): what the centre calls it; unique
 * @area: the area it lives in
 * @registered_on: invalid: before our records
 * @dissolved_on: the day from which nobody lives there any more; invalid: somebody does
 */
typedef struct
{
  gint64 id;
  int rev;
  char *number;
  gint64 area;
  char *address;
  char *phone;
  char *note;
  GDate registered_on;
  GDate dissolved_on;
} JyStoredHousehold;

JY_DECLARE_RECORD (JyStoredHousehold, household)

/* A household as a whole moved on @moved_on: where it was until then. */
typedef struct
{
  gint64 id;
  int rev;
  gint64 household;
  GDate moved_on;
  gint64 area_before;
  char *address_before;
} JyStoredHouseholdMove;

JY_DECLARE_RECORD (JyStoredHouseholdMove, household_move)

/**
 * JyStoredMembership:
 * @relation: (owned): to the head, GB/T 4761; %JY_RELATION_HEAD is the head
 * @from_on: invalid: since before our records
 * @until_on: the first day no longer there; invalid: still there
 * @end_reason: (owned): "" while it lasts; move, split, marriage, death, moved_out, correction
 *
 * Who lives in which household: one at a time.
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 household;
  gint64 resident;
  char *relation;
  GDate from_on;
  GDate until_on;
  char *end_reason;
} JyStoredMembership;

JY_DECLARE_RECORD (JyStoredMembership, membership)

/* @id: (out): the household called @number, 0 if there is none */
gboolean jy_store_find_household (JyStore *self, const char *number, gint64 *id, GError **error);

/* @is_empty: (out): whether nobody is in it */
gboolean jy_store_is_register_empty (JyStore *self, gboolean *is_empty, GError **error);

/* Returns: (transfer full): a number that no household has, following the greatest that is all
 * digits: of six digits at least */
char *jy_store_next_household_number (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredMembership): who lives or lived in @household:
 * present members first, the head before the others */
GPtrArray *jy_store_list_memberships (JyStore *self,
                                      gint64 household,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredMembership): where @resident lives and lived, the
 * latest first */
GPtrArray *jy_store_list_memberships_of (JyStore *self,
                                         gint64 resident,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredHouseholdMove): the latest first */
GPtrArray *jy_store_list_household_moves (JyStore *self,
                                          gint64 household,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
