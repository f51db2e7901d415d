/* jy-shown-household.h - the household to show beside a list, of households or of people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-household-view.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* A household, or 0 and one of its members. */
typedef struct
{
  gint64 household;
  gint64 person;
} JyShownQuery;

/**
 * JyShownHousehold:
 * @view: (owned) (nullable): %NULL if the person lives in none
 * @name: (owned) (nullable): of the person asked about
 */
typedef struct
{
  JyHouseholdView *view;
  char *name;
} JyShownHousehold;

void jy_shown_household_free (JyShownHousehold *self);

/* @args: a #JyShownQuery
 * Returns: (transfer full): a #JyShownHousehold; %JY_ERROR_NOT_FOUND if it is gone */
gpointer jy_work_get_shown_household (JyWork *work, gpointer args, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyShownHousehold, jy_shown_household_free)

G_END_DECLS
