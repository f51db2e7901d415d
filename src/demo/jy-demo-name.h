/* jy-demo-name.h - names, numbers, telephones and addresses that look real and are nobody's
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-id-number.h"

G_BEGIN_DECLS

#define JY_DEMO_COUNTY "430204" /* GB/T 2260 */
#define JY_DEMO_PHONE_SIZE 12

/* A surname, as frequent as it is in Hunan. */
const char *jy_demo_pick_surname (GRand *rand);

/* Returns: (transfer full): a full name as people of that year of birth have it */
char *jy_demo_make_name (GRand *rand, const char *surname, int sex, int birth_year)
  G_GNUC_WARN_UNUSED_RESULT;

void jy_demo_make_phone (GRand *rand, char phone[JY_DEMO_PHONE_SIZE]);

/* A good identity number that @used does not hold yet; it is added.
 * @used: a set of pointers */
void jy_demo_make_id_number (
  GRand *rand, GHashTable *used, int sex, const GDate *born, char number[JY_ID_NUMBER_SIZE]);

/* Returns: (transfer full): an address in @area, of a town or of a village */
char *jy_demo_make_address (GRand *rand,
                            const char *area,
                            gboolean is_village) G_GNUC_WARN_UNUSED_RESULT;

/* Where people from here work: "广东深圳". */
const char *jy_demo_pick_away_place (GRand *rand);

G_END_DECLS
