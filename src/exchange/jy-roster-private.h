/* jy-roster-private.h - the inside of a roster; included only by jy-roster-*.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-roster.h"

G_BEGIN_DECLS

struct _JyRoster
{
  JyRosterFile *file;
  JyRosterNames *names;
  GStringChunk *texts;
  GArray *persons;
  GArray *households;
  GArray *problems;
  GArray *differences;
  GArray *skips;
  JyRosterCounts counts;
  gboolean is_rehearsing; /* problems that are added now depend on the register */
  GDate today;
};

static inline JyRosterPerson *
jy_roster_person_at (const JyRoster *self, guint person)
{
  return &g_array_index (self->persons, JyRosterPerson, person);
}

static inline JyRosterHousehold *
jy_roster_household_at (const JyRoster *self, guint household)
{
  return &g_array_index (self->households, JyRosterHousehold, household);
}

/* @file: (transfer full) */
JyRoster *jy_roster_new (JyRosterFile *file, const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none): a copy that lives as long as @self; equal texts share one */
const char *jy_roster_keep (JyRoster *self, const char *text);

/* Says something about @person, whose fault becomes the worst of all that was said. */
void jy_roster_add_problem (
  JyRoster *self, guint person, JyRosterFault fault, int column, guint other);

/* Forgets all that a rehearsal found. */
void jy_roster_forget_rehearsal (JyRoster *self);

/* Puts the problems in the order of the rows, and counts what is left out. */
void jy_roster_sort_problems (JyRoster *self);

/**
 * jy_roster_read_person:
 * @columns: of its sheet
 * @row: the row
 * @person: (out caller-allocates): what its own cells say; the household's are not looked at
 *
 * Adds the person to @self, with what is wrong with it.
 */
void jy_roster_read_person (JyRoster *self,
                            const JyRosterColumns *columns,
                            const JyTableRow *row,
                            guint sheet);

/* What a household's members have in common, and may be said once. */
#define JY_ROSTER_N_SHARED 6

extern const JyRosterField jy_roster_shared_fields[JY_ROSTER_N_SHARED];

/* Cells that are said only on a household's first row hold for all its rows.  @first: the first
 * person of the sheet; @said_below: for each of jy_roster_shared_fields, whether the sheet says it
 * on rows that carry their household too, which is then each person's own */
void jy_roster_carry_down (JyRoster *self,
                           guint first,
                           const gboolean said_below[JY_ROSTER_N_SHARED]);

/* Which of the rows of a sheet say that somebody signed, and what is wrong with how they say it. */
void jy_roster_read_agreements (JyRoster *self, guint first, const JyRosterColumns *columns);

/* Says which days of a sheet are written in another form than nearly all of their column. */
void jy_roster_check_forms (JyRoster *self, guint first, const JyRosterColumns *columns);

/* Says what can be seen from the rows alone: people who stand there twice, relations nobody wrote,
 * second heads; after all of them were read. */
void jy_roster_check_persons (JyRoster *self);

/* The cell of @row in the first column of @field, %NULL if it is empty. */
const JyTableCell *jy_roster_find_cell (const JyRosterColumns *columns,
                                        const JyTableRow *row,
                                        JyRosterField field);

/**
 * jy_roster_find_skip:
 *
 * Returns: (nullable): what @row is if it is no person: a total, a signature, the header again, a
 *   heading, nothing at all
 */
const JyRosterSkip *jy_roster_find_skip (const JyRosterColumns *columns, const JyTableRow *row);

G_END_DECLS
