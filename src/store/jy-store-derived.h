/* jy-store-derived.h - what lists filter, sort and search by, kept up to date
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * resident_state, household_state, resident_key, household_key and task follow from the records and
 * the day.  Every operation brings up to date what it touched, before it commits; the functions
 * here do what a new day or another parameter of the rules asks for.  Both begin a transaction of
 * their own, which is no operation: derived rows have no history.
 */
#pragma once

#include "jy-store.h"

G_BEGIN_DECLS

/* A service that counts however late it is done is missed after three years: so no list of what is
 * open looks further back. */
#define JY_TASK_LATE_DAYS (3 * 366)

/* The last day on which a window may begin that has a row of `task` today: that of the quarter
 * after the next one, so that rows come only as a quarter begins. */
void jy_store_get_task_horizon (const GDate *today, GDate *horizon);

/* Brings all that is derived from what the operation under way touched up to date, as of @today.
 * The commit of every operation does it; one that goes on with what follows, asks for it before. */
gboolean jy_store_derive_stale (JyStore *self, const GDate *today, GError **error);

/* Makes all derived rows again, as of @today. */
gboolean jy_store_derive_all (JyStore *self, const GDate *today, GError **error);

/**
 * jy_store_bring_up_to_date:
 * @today: the day that lists are to describe
 * @limit: how many residents, and how many households, to do at most in this call
 * @n_done: (out): how many rows were looked at again; 0: nothing is left to do, otherwise call
 *   again
 *
 * Derives again what changed by itself since the last day (birthdays, agreements that begin and
 * end), or everything if the parameters of the rules changed or the clock went back.  Writes
 * nothing if there is nothing to do.
 */
gboolean jy_store_bring_up_to_date (
  JyStore *self, const GDate *today, guint limit, guint *n_done, GError **error);

G_END_DECLS
