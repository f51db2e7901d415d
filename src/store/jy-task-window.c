/* jy-task-window.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-window.h"

#include "jy-due-day.h"

void
jy_task_window_get (const JyTaskWindow *self, guint32 on, JyDueWindow *window)
{
  *window = (JyDueWindow){ .rule = self->rule,
                           .item = jy_service_item_get_code (self->rule->item),
                           .subject = self->subject,
                           .agreement = self->agreement };
  jy_due_set_date (&window->from, self->from);
  jy_due_set_date (&window->to, self->to);
  window->state = jy_due_state_of_days (self->from, self->to, self->late_until, self->done_on,
                                        self->cancelled_on, on);
}
