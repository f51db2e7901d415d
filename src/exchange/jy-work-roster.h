/* jy-work-roster.h - taking over a roster: find its columns, rehearse, import
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-roster.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* @path: a file name; @job: told of the progress, may be cancelled */
typedef struct
{
  char *path; /* (owned) */
  JyJob *job; /* (owned) */
} JyRosterOpening;

JyRosterOpening *jy_roster_opening_new (const char *path, JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_roster_opening_free (JyRosterOpening *self);

/* Looks at a file and finds the columns of its sheets, with the words that the centre added.
 * @args: a #JyRosterOpening
 * Returns: (transfer full): a #JyRosterFile */
gpointer jy_work_open_roster (JyWork *work, gpointer args, GError **error);

/**
 * JyRosterRequest:
 * @file: (owned) (nullable): taken out by the call that reads it
 * @area: (owned) (nullable): the area of rows that name none; others are left out
 * @roster: (owned) (nullable): what was read already
 */
typedef struct
{
  JyRosterFile *file;
  char *area;
  JyRoster *roster;
  JyJob *job; /* (owned) */
} JyRosterRequest;

/* @file: (transfer full): read by the call */
JyRosterRequest *jy_roster_request_new (JyRosterFile *file,
                                        const char *area,
                                        JyJob *job) G_GNUC_WARN_UNUSED_RESULT;

/* @roster: (transfer full): after rows were decided about */
JyRosterRequest *jy_roster_request_new_again (JyRoster *roster,
                                              JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_roster_request_free (JyRosterRequest *self);

/* Reads a roster and tells what it would do to the register, of which nothing is written.  Also on
 * a store that is open for reading only.
 * @args: a #JyRosterRequest
 * Returns: (transfer full): the #JyRoster with what every row would do */
gpointer jy_work_rehearse_roster (JyWork *work, gpointer args, GError **error);

/* Takes a roster over: one operation, and none if it changes nothing.  The register is looked at
 * anew, so that nothing is written over that changed since the rehearsal.
 * @args: a #JyRosterRequest; its file or its roster
 * Returns: (transfer full): the #JyRoster with what every row did */
gpointer jy_work_import_roster (JyWork *work, gpointer args, GError **error);

/* @roster: (owned): only looked at */
typedef struct
{
  JyRoster *roster;
  char *path; /* (owned) */
  JyJob *job; /* (owned) */
} JyRosterSaving;

JyRosterSaving *jy_roster_saving_new (JyRoster *roster,
                                      const char *path,
                                      JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_roster_saving_free (JyRosterSaving *self);

/* Writes the rows that were not taken; see jy_roster_write_problems().
 * @args: a #JyRosterSaving
 * Returns: %JY_DONE */
gpointer jy_work_save_roster_problems (JyWork *work, gpointer args, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRosterOpening, jy_roster_opening_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRosterRequest, jy_roster_request_free)

G_END_DECLS
