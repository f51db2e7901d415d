/* jy-household-actions.h - what can be done with a household and with its members
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-household-view.h"
#include "jy-office.h"

G_BEGIN_DECLS

/**
 * JyHouseholdAction:
 * @name: "household.…"
 * @of_member: whether it needs a member
 * @run: asks for what is needed, in a dialog above @origin; @member is %NULL for what does not need
 *   one
 */
typedef struct
{
  const char *name;
  gboolean of_member;
  void (*run) (GtkWidget *origin,
               JyOffice *office,
               const JyHouseholdView *view,
               const JyHouseholdMember *member);
} JyHouseholdAction;

/* Ends with a NULL name. */
extern const JyHouseholdAction jy_household_actions[];

G_END_DECLS
