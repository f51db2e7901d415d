/* jy-store-residents.h - the people of the register
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredResident:
 * @name: (owned): as written
 * @sex: GB/T 2261.1: 1 male, 2 female, 0 not known, 9 not told
 * @born_on: always valid
 * @id_type: (owned): 01 identity card, … 99 other (rules.md 3.2)
 * @id_number: (owned) (nullable): unique; 18 characters for @id_type 01; %NULL: none yet
 * @phone: (owned)
 * @resid_type: 1 registered here, 2 not
 * @residence_pattern: (owned): local, away, returned (S47)
 * @away_place: (owned): where, while away
 * @died_on: invalid: alive
 * @discharged_on: a newborn left the hospital; invalid: not known
 * @moved_out_on: the first day no longer in the territory; invalid: did not move out
 */
typedef struct
{
  gint64 id;
  int rev;
  char *name;
  int sex;
  GDate born_on;
  char *id_type;
  char *id_number;
  char *phone;
  int resid_type;
  char *residence_pattern;
  char *away_place;
  char *note;
  GDate died_on;
  GDate moved_out_on;
  GDate discharged_on;
} JyStoredResident;

JY_DECLARE_RECORD (JyStoredResident, resident)

/* Returns: (transfer full) (element-type JyStoredResident): one for each of @ids (at most
 * %JY_STORE_MAX_IDS), in their order; NULL where there is none */
GPtrArray *jy_store_get_residents (JyStore *self,
                                   const GArray *ids,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @id: (out): who has the identity number @id_number, in its normal form; 0 if nobody */
gboolean jy_store_find_resident_by_number (JyStore *self,
                                           const char *id_number,
                                           gint64 *id,
                                           GError **error);

/* Returns: (transfer full) (element-type JyStoredResident): those called @name and born on
 * @born_on, also the dead and the moved: who may be the same person */
GPtrArray *jy_store_find_same_residents (JyStore *self,
                                         const char *name,
                                         const GDate *born_on,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
