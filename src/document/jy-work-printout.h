/* jy-work-printout.h - writing pages into a file, off the main loop
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-printout.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyPrintoutFile:
 * @printout: (owned): the pages
 * @path: (owned): the file
 * @job: (owned) (nullable): who waits for it
 */
typedef struct
{
  JyPrintout *printout;
  char *path;
  JyJob *job;
} JyPrintoutFile;

/* @job: (nullable) */
JyPrintoutFile *jy_printout_file_new (JyPrintout *printout,
                                      const char *path,
                                      JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_printout_file_free (JyPrintoutFile *self);

/* @args: a #JyPrintoutFile
 * Returns: %JY_DONE */
gpointer jy_work_write_printout (JyWork *work, gpointer args, GError **error);

G_END_DECLS
