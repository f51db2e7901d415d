/* jy-work-redating.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-redating.h"

#include "jy-service-parameters.h"
#include "jy-setting.h"
#include "jy-store-residents.h"
#include "jy-work-register.h"
#include "jy-work-settings-private.h"

#define PART 1000 /* residents in a call: some 50 ms */

JyRedatingView *
jy_redating_view_new (GPtrArray *settings)
{
  JyRedatingView *self = g_atomic_rc_box_new0 (JyRedatingView);

  self->settings = settings;
  self->redating = jy_redating_new ();
  self->names = g_ptr_array_new_with_free_func (g_free);

  return self;
}

JyRedatingView *
jy_redating_view_ref (JyRedatingView *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
view_clear (gpointer data)
{
  JyRedatingView *self = data;

  g_ptr_array_unref (self->settings);
  jy_redating_free (self->redating);
  g_ptr_array_unref (self->names);
}

void
jy_redating_view_unref (JyRedatingView *self)
{
  if (self != NULL)
    g_atomic_rc_box_release_full (self, view_clear);
}

gboolean
jy_setting_dates_tasks (const char *name)
{
  static const char *const of_classes[] = {
    JY_SETTING_ELDERLY_AGE,
    JY_SETTING_OLDEST_OLD_AGE,
    JY_SETTING_CHILD_AGE,
    JY_SETTING_POSTPARTUM_DAYS,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (of_classes); i++)
    if (g_strcmp0 (of_classes[i], name) == 0)
      return TRUE;
  for (int i = JY_PARAMETER_NONE + 1; i < JY_N_PARAMETERS; i++)
    if (g_strcmp0 (jy_service_parameter_get_setting ((JyServiceParameter) i), name) == 0)
      return TRUE;

  return FALSE;
}

/* The operation is not committed: leaving takes everything back. */
static gboolean
redate_part (JyWork *work, JyRedatingView *view, GError **error)
{
  g_auto (JyTransaction) tx = { 0 };
  JyWork rehearsal = *work;

  return jy_work_begin (&rehearsal, &tx, "set-settings", NULL, view->settings->len, error) &&
         jy_work_put_settings (&rehearsal, view->settings, error) &&
         jy_store_redate (work->store, &work->today, PART, view->redating, error);
}

static gboolean
read_names (JyWork *work, JyRedatingView *view, GError **error)
{
  const GArray *people = view->redating->people;

  while (view->names->len < people->len)
    {
      const JyRedatedPerson *person = &g_array_index (people, JyRedatedPerson, view->names->len);
      g_autoptr (JyStoredResident) resident =
        jy_store_get_resident (work->store, person->resident, error);

      if (resident == NULL)
        return FALSE;
      g_ptr_array_add (view->names, g_strdup (resident->name));
    }

  return TRUE;
}

gpointer
jy_work_redate (JyWork *work, gpointer args, GError **error)
{
  JyRedatingView *view = args;
  g_autofree gboolean *is_right = NULL;

  g_return_val_if_fail (!view->redating->is_done, NULL);

  /* What lists describe must be right before, or a new day would be counted, too. */
  is_right = jy_work_bring_up_to_date (work, NULL, error);
  if (is_right == NULL)
    return NULL;
  if (*is_right && (!redate_part (work, view, error) || !read_names (work, view, error)))
    return NULL;

  return JY_DONE;
}
