/* jy-making.h - what a view is waiting for: the last thing that was asked for, made on the thread
 * of reports
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asking for another thing cancels the one before, which is then never delivered.  If it takes its
 * time, its job is shown by the page that the view is in or is itself, unless the page shows
 * another one.  Main loop.
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-job.h"
#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_MAKING (jy_making_get_type ())
G_DECLARE_FINAL_TYPE (JyMaking, jy_making, JY, MAKING, GObject)

/**
 * JyMade:
 * @view: what waited
 * @result: (transfer full) (nullable): what was made
 * @error: (nullable): why it was not; %G_IO_ERROR_CANCELLED if the user gave up
 */
typedef void (*JyMade) (gpointer view, gpointer result, const GError *error);

/* @view: (unowned): calls jy_making_cancel() before it goes */
JyMaking *jy_making_new (GtkWidget *view, JyMade made) G_GNUC_WARN_UNUSED_RESULT;

/* Begins another one, and cancels what is under way.
 * Returns: (transfer none): its job, for the arguments of jy_making_run() */
JyJob *jy_making_begin (JyMaking *self, const char *title);

/* Makes what was begun; see jy_office_report_async(). */
void jy_making_run (JyMaking *self,
                    JyOffice *office,
                    JyWorkFunc func,
                    gpointer args,
                    GDestroyNotify args_free,
                    GDestroyNotify result_free);

/* What is under way, if anything, is of no interest any more. */
void jy_making_cancel (JyMaking *self);

gboolean jy_making_is_under_way (JyMaking *self);

G_END_DECLS
