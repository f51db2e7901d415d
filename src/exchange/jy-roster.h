/* jy-roster.h - a roster as clinics keep it: its rows, and what each would do to the register
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A roster is read once (jy_roster_read()), rehearsed against a register as often as wanted
 * (jy_roster_rehearse()), and taken over by jy_work_import_roster().  One thread at a time.
 */
#pragma once

#include "jy-job.h"
#include "jy-roster-file.h"
#include "jy-roster-names.h"
#include "jy-roster-row.h"

G_BEGIN_DECLS

typedef struct _JyRoster JyRoster;

/**
 * jy_roster_read:
 * @file: (transfer full): the file, with columns as they shall be
 * @area: (nullable): the area of rows that name none; rows of other areas are left out
 * @today: nobody is born and nothing is signed after it
 * @job: told of the progress
 *
 * Returns: (transfer full): the rows, before any rehearsal
 */
JyRoster *jy_roster_read (JyRosterFile *file,
                          const char *area,
                          const GDate *today,
                          JyJob *job,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
JyRoster *jy_roster_ref (JyRoster *self);
void jy_roster_unref (JyRoster *self);

/* All (transfer none). */
const JyRosterFile *jy_roster_get_file (const JyRoster *self);
const JyRosterNames *jy_roster_get_names (const JyRoster *self);
const GArray *jy_roster_get_persons (const JyRoster *self);     /* JyRosterPerson */
const GArray *jy_roster_get_households (const JyRoster *self);  /* JyRosterHousehold */
const GArray *jy_roster_get_problems (const JyRoster *self);    /* JyRosterProblem, by person */
const GArray *jy_roster_get_differences (const JyRoster *self); /* JyRosterDifference, by person */
const GArray *jy_roster_get_skips (const JyRoster *self);       /* JyRosterSkip */
const JyRosterCounts *jy_roster_get_counts (const JyRoster *self);

/* Returns: (transfer full): what @problem says, in words; it names rows, never people */
char *jy_roster_dup_message (const JyRoster *self, const JyRosterProblem *problem);

/* Decides about a doubtful row; takes effect with the next rehearsal. */
void jy_roster_choose (JyRoster *self, guint person, JyRosterChoice choice);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRoster, jy_roster_unref)

G_END_DECLS
