/* jy-family.h - what is told when people come to a household, leave it, or move within the
 * territory
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-household.h"
#include "jy-store-households.h"
#include "jy-store-residents.h"

G_BEGIN_DECLS

/* Somebody new to the register, and what they are to the head. */
typedef struct
{
  JyStoredResident *resident; /* (owned): with an id made by the form */
  char relation[JY_RELATION_SIZE];
} JyNewMember;

/* @resident: (transfer full) */
JyNewMember *jy_new_member_new (JyStoredResident *resident,
                                const char *relation) G_GNUC_WARN_UNUSED_RESULT;
JyNewMember *jy_new_member_copy (const JyNewMember *self) G_GNUC_WARN_UNUSED_RESULT;
void jy_new_member_free (JyNewMember *self);

/**
 * JyArrival:
 * @household: (owned): a new household with an id made by the form, its number "" for the next free
 *   one; or, with a `rev`, one that is there, of which only the id counts
 * @members: (owned) (element-type JyNewMember): who comes; one is the head of a new household
 * @since: the first day there; invalid: since before our records.  Who is born later comes with the
 *   birth
 */
typedef struct
{
  JyStoredHousehold *household;
  GPtrArray *members;
  GDate since;
} JyArrival;

/* @household: (transfer full) */
JyArrival *jy_arrival_new (JyStoredHousehold *household) G_GNUC_WARN_UNUSED_RESULT;
void jy_arrival_free (JyArrival *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyArrival, jy_arrival_free)

/**
 * JyDeparture:
 * @from: the household they leave; 0: who leaves is in none (came back, say)
 * @on: the first day no longer there
 * @is_marriage: they marry into the other household
 * @leaving: (owned) (element-type JyPlace): who leaves, and what each is to the head of the
 *   household they join; the relation does not matter where they join none
 * @to: the household they join; 0: none
 * @founded: (owned) (nullable): or a new household they found, as in #JyArrival
 * @new_head: who is head of those who stay; needed if the head leaves and somebody stays, and 0
 *   otherwise
 * @staying: (owned) (nullable) (element-type JyPlace): what others who stay are to the new head;
 *   who is not named gets what jy_household_restate() proposes
 *
 * People leave a household, by moving, marrying, dying, or leaving the territory.
 */
typedef struct
{
  gint64 from;
  GDate on;
  gboolean is_marriage;
  GArray *leaving;
  gint64 to;
  JyStoredHousehold *founded;
  gint64 new_head;
  GArray *staying;
} JyDeparture;

/* Returns: (transfer full): of nobody yet */
JyDeparture *jy_departure_new (gint64 from, const GDate *on) G_GNUC_WARN_UNUSED_RESULT;
void jy_departure_free (JyDeparture *self);

/* @relation: (nullable): to the head of the household joined */
void jy_departure_add (JyDeparture *self, gint64 resident, const char *relation);

/* What @resident, who stays, is to the new head. */
void jy_departure_set_staying (JyDeparture *self, gint64 resident, const char *relation);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyDeparture, jy_departure_free)

/**
 * JyRemoval:
 * @household: which moves as a whole
 * @on: the day
 * @area: where it lives then
 * @address: (owned): and at which address
 */
typedef struct
{
  gint64 household;
  GDate on;
  gint64 area;
  char *address;
} JyRemoval;

JyRemoval *jy_removal_new (gint64 household, const GDate *on, gint64 area, const char *address)
  G_GNUC_WARN_UNUSED_RESULT;
void jy_removal_free (JyRemoval *self);

G_END_DECLS
