/* jy-resident-tally-private.h - how many people are on the register, and signed, in each place,
 * kept as resident_state changes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Included by src/store/ only.
 */
#pragma once

#include "jy-store-private.h"

G_BEGIN_DECLS

/* What of a row of resident_state decides where it counts. */
typedef struct
{
  gint64 area;
  gint64 team;
  gboolean is_registered;
  gboolean is_signed; /* an agreement is in force */
} JyTalliedResident;

/* Changes of the numbers, until they are written. */
typedef struct
{
  GArray *places; /* (owned) (element-type JyRegisteredPlace): few */
} JyResidentTally;

void jy_resident_tally_init (JyResidentTally *self);
void jy_resident_tally_clear (JyResidentTally *self);

/* One more, or with @n -1 one less. */
void jy_resident_tally_add (JyResidentTally *self, const JyTalliedResident *resident, int n);
gboolean jy_resident_tally_flush (JyResidentTally *self, JyStore *store, GError **error);

G_END_DECLS
