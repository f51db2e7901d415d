/* jy-work-printout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-printout.h"

JyPrintoutFile *
jy_printout_file_new (JyPrintout *printout, const char *path, JyJob *job)
{
  JyPrintoutFile *self = g_new0 (JyPrintoutFile, 1);

  self->printout = jy_printout_ref (printout);
  self->path = g_strdup (path);
  g_set_object (&self->job, job);

  return self;
}

void
jy_printout_file_free (JyPrintoutFile *self)
{
  if (self == NULL)
    return;

  jy_printout_unref (self->printout);
  g_free (self->path);
  g_clear_object (&self->job);
  g_free (self);
}

gpointer
jy_work_write_printout (JyWork *work G_GNUC_UNUSED, gpointer args, GError **error)
{
  const JyPrintoutFile *file = args;

  return jy_printout_write_pdf (file->printout, file->path, file->job, error) ? JY_DONE : NULL;
}
