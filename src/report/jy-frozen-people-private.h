/* jy-frozen-people-private.h - how people are kept, between those who list, write and read them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-frozen-people.h"

G_BEGIN_DECLS

/* That somebody counts; @n is 0 where it is only said whether. */
typedef struct
{
  gint64 id;
  gint64 unit;
  guint is_household;
  guint slot;
  int n;
} JyFrozenCount;

struct _JyFrozenPeople
{
  int n_refs;
  GPtrArray *people; /* JyFrozenPerson, in order once finished */
  GArray *counts;    /* JyFrozenCount, in the order of people, unit and slot once finished */
  GHashTable *kept;  /* ids of people, while they are not named */
  GArray *slots;     /* guint: where in by_slot each slot begins, and where the last one ends */
  GArray *by_slot;   /* guint: positions in counts, by slot, unit and person */
};

G_END_DECLS
