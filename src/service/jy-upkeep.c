/* jy-upkeep.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "jy-upkeep"

#include "config.h"

#include "jy-upkeep.h"

#include "jy-work-register.h"

struct _JyUpkeep
{
  GObject parent_instance;

  JyOffice *office;
  GDate day; /* that was asked for last */
  gboolean is_running;
  gboolean is_wanted; /* again, once this is done */
};

G_DEFINE_FINAL_TYPE (JyUpkeep, jy_upkeep, G_TYPE_OBJECT)

static void run (JyUpkeep *self);

/* A failure is no news here: whatever the user does next tells it, with what can be done. */
static void
part_done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyUpkeep) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree gboolean *is_done = jy_office_call_finish (JY_OFFICE (source), result, &error);

  self->is_running = FALSE;
  if (is_done == NULL)
    g_info ("lists could not be brought up to date: %s", error->message);
  else if (!*is_done || self->is_wanted)
    run (self);
}

static void
run (JyUpkeep *self)
{
  self->is_wanted = self->is_running;
  if (self->is_running)
    return;

  self->is_running = TRUE;
  jy_office_get_today (self->office, &self->day);
  jy_office_call_async (self->office, jy_work_bring_up_to_date, NULL, NULL, g_free, NULL,
                        part_done_cb, g_object_ref (self));
}

static void
changed_cb (JyUpkeep *self, guint change)
{
  if (change & (JY_CHANGE_SETTINGS | JY_CHANGE_PACKAGES))
    run (self);
  else
    jy_upkeep_check (self);
}

static void
jy_upkeep_finalize (GObject *object)
{
  JyUpkeep *self = JY_UPKEEP (object);

  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_upkeep_parent_class)->finalize (object);
}

static void
jy_upkeep_class_init (JyUpkeepClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jy_upkeep_finalize;
}

static void
jy_upkeep_init (JyUpkeep *self)
{
}

JyUpkeep *
jy_upkeep_new (JyOffice *office)
{
  JyUpkeep *self;

  g_return_val_if_fail (JY_IS_OFFICE (office), NULL);

  self = g_object_new (JY_TYPE_UPKEEP, NULL);
  self->office = g_object_ref (office);
  g_signal_connect_object (office, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  run (self);

  return self;
}

void
jy_upkeep_check (JyUpkeep *self)
{
  GDate today;

  g_return_if_fail (JY_IS_UPKEEP (self));

  jy_office_get_today (self->office, &today);
  if (g_date_compare (&today, &self->day) != 0)
    run (self);
}
