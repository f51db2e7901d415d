/* jy-catalogue.h - the service items and packages a new centre begins with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * fulfilment-and-tasks.md 4.  They become records that the centre changes as it likes, so their
 * names are in the language of the records.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define JY_CATALOGUE_N_TIERS 3

/* How often an item is promised in a term; a number says how many times. */
#define JY_CATALOGUE_NOT (-1)
#define JY_CATALOGUE_ON_DEMAND 0 /* or as the rules say: by age, by phase */

/**
 * JyCatalogueItem:
 * @nature: "medical", "public_health" or "negotiated" (S3)
 * @served_group: a kind of jy-group.h, "" for everybody, "household" for the family
 * @is_home_care: whether it needs a consent (S14)
 * @times: for the tiers 1 to 3
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *nature;
  const char *served_group;
  gboolean is_home_care;
  int times[JY_CATALOGUE_N_TIERS];
} JyCatalogueItem;

/* By code; ends with a NULL code. */
extern const JyCatalogueItem jy_catalogue_items[];

/* The names of the packages, tier 1 first (S63).  Prices are the centre's own: none is given. */
extern const char *const jy_catalogue_packages[JY_CATALOGUE_N_TIERS];

G_END_DECLS
