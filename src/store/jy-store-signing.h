/* jy-store-signing.h - the people of a household as whoever signs with them must see them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-group.h"
#include "jy-store.h"

G_BEGIN_DECLS

/**
 * JySigningPerson:
 * @relation: (owned): to the head, GB/T 4761; the other texts are owned too
 * @sex: GB/T 2261.1
 * @is_away: normally lives elsewhere (S47)
 * @died_on: invalid: alive
 * @moved_out_on: invalid: did not move out
 * @groups: on the day of the derived figures
 * @record: the health record, 0 if none is open (S43)
 * @record_number: "" if there is none
 */
typedef struct
{
  gint64 resident;
  int rev;
  char *name;
  char *relation;
  int sex;
  GDate born_on;
  char *id_number;
  char *phone;
  gboolean is_away;
  GDate died_on;
  GDate moved_out_on;
  JyGroup groups;
  gint64 record;
  char *record_number;
} JySigningPerson;

void jy_signing_person_free (JySigningPerson *self); /* NULL is allowed */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySigningPerson, jy_signing_person_free)

/* Returns: (transfer full) (element-type JySigningPerson): who belongs to @household, the head
 * first, then by age */
GPtrArray *jy_store_list_signing_persons (JyStore *self,
                                          gint64 household,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for one resident, of whatever household; %JY_ERROR_NOT_FOUND if there is none. */
JySigningPerson *jy_store_get_signing_person (JyStore *self,
                                              gint64 resident,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what people call @household: the name of its head, else its number; ""
 * if there is no such household */
char *jy_store_dup_household_title (JyStore *self,
                                    gint64 household,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Where it lives: an area. */
gboolean jy_store_get_household_area (JyStore *self,
                                      gint64 household,
                                      gint64 *area,
                                      GError **error);

G_END_DECLS
