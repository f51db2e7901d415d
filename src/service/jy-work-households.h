/* jy-work-households.h - households, and how people come to them and leave them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each that writes is one operation.  %JY_ERROR_INVALID carries one sentence for people.
 */
#pragma once

#include "jy-family.h"
#include "jy-household-view.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* @args: the id of a household, a #gint64
 * Returns: (transfer full): a #JyHouseholdView; %JY_ERROR_NOT_FOUND if it is gone */
gpointer jy_work_get_household (JyWork *work, gpointer args, GError **error);

/* Returns: (transfer full): a number for the next new household, a char * */
gpointer jy_work_propose_household_number (JyWork *work, gpointer args, GError **error);

/* Registers a new household with its members.
 * @args: a #JyArrival, whose texts are cleaned, and numbers and phones brought into normal form
 * Returns: %JY_DONE; %JY_ERROR_INVALID for a number that is taken, no member, not exactly one head,
 *   a closed area, a person who is not complete or whose identity number somebody has */
gpointer jy_work_register_household (JyWork *work, gpointer args, GError **error);

/* Corrects the number, area, address, telephone or note, as if it had always been so.
 * @args: a #JyStoredHousehold with the `rev` that was read
 * Returns: %JY_DONE */
gpointer jy_work_correct_household (JyWork *work, gpointer args, GError **error);

/* The household as a whole moves within the territory; where it was is kept.
 * @args: a #JyRemoval
 * Returns: %JY_DONE */
gpointer jy_work_move_household (JyWork *work, gpointer args, GError **error);

/* People new to the register join a household: they moved in, married in, or were born.
 * @args: a #JyArrival with a household that is there
 * Returns: %JY_DONE */
gpointer jy_work_add_members (JyWork *work, gpointer args, GError **error);

/* People move to another household, or back into one, or found a new one.  A household that
 * nobody lives in any more is dissolved.
 * @args: a #JyDeparture
 * Returns: %JY_DONE; %JY_ERROR_INVALID if a head leaves others without saying who follows, if the
 *   new household has no head, or a day does not fit */
gpointer jy_work_move_members (JyWork *work, gpointer args, GError **error);

/* People leave the territory; their agreements end with that day.
 * @args: a #JyDeparture that joins nothing
 * Returns: %JY_DONE */
gpointer jy_work_move_members_out (JyWork *work, gpointer args, GError **error);

/* Somebody died; their agreements end with that day.
 * @args: a #JyDeparture of one, that joins nothing
 * Returns: %JY_DONE */
gpointer jy_work_record_death (JyWork *work, gpointer args, GError **error);

/* Another member becomes the head; nobody leaves.
 * @args: a #JyDeparture of nobody, with its `new_head`
 * Returns: %JY_DONE */
gpointer jy_work_change_head (JyWork *work, gpointer args, GError **error);

/* What those who stay would be to the new head: for a form to show and people to change.
 * @args: a #JyDeparture with its `new_head`
 * Returns: (transfer full) (element-type JyPlace): a #GArray, everybody who stays */
gpointer jy_work_propose_places (JyWork *work, gpointer args, GError **error);

/* Corrects what a member is to the head.
 * @args: a #JyStoredMembership with the `rev` that was read; only its relation counts
 * Returns: %JY_DONE; %JY_ERROR_INVALID for the head: jy_work_change_head() */
gpointer jy_work_correct_relation (JyWork *work, gpointer args, GError **error);

G_END_DECLS
