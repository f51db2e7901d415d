/* jy-attempt.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-attempt.h"

#include "jy-message.h"

typedef struct
{
  GtkWidget *origin; /* (owned) */
  const char *heading;
} Attempt;

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Attempt *self = user_data;
  g_autoptr (GtkWidget) origin = self->origin;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    jy_message_show_error (origin, self->heading, error);
}

void
jy_attempt (GtkWidget *origin,
            JyOffice *office,
            const char *heading,
            JyWorkFunc func,
            gpointer args,
            GDestroyNotify args_free)
{
  Attempt *self = g_new0 (Attempt, 1);

  self->origin = g_object_ref (origin);
  self->heading = heading;
  jy_office_call_async (office, func, args, args_free, NULL, NULL, done_cb, self);
}
