/* jy-task-window.h - a row of `task`, to say of any day how it stood; for src/store/ only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-due.h"

G_BEGIN_DECLS

/* Days are those of jy-due-day.h. */
typedef struct
{
  const JyServiceRule *rule;
  gint64 subject;
  gint64 agreement;
  guint32 from;
  guint32 to;
  guint32 late_until;
  guint32 done_on;
  guint32 cancelled_on;
} JyTaskWindow;

/* Sets @window to what was to be done, and how that stood on day @on: of each rule, subject,
 * agreement, first and last day, and state are told. */
void jy_task_window_get (const JyTaskWindow *self, guint32 on, JyDueWindow *window);

G_END_DECLS
