/* jy-household-windows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household-windows.h"

struct _JyHouseholdWindows
{
  GArray *kept; /* JyTaskWindow, by agreement */
  guint32 since;
  guint32 until;
  guint32 on;
  GArray *found;    /* JyDueWindow: those of @agreement */
  gint64 agreement; /* 0: none yet */
};

JyHouseholdWindows *
jy_household_windows_new (void)
{
  JyHouseholdWindows *self = g_new0 (JyHouseholdWindows, 1);

  self->kept = g_array_new (FALSE, FALSE, sizeof (JyTaskWindow));
  self->found = g_array_new (FALSE, FALSE, sizeof (JyDueWindow));
  return self;
}

void
jy_household_windows_free (JyHouseholdWindows *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->kept);
  g_array_unref (self->found);
  g_free (self);
}

void
jy_household_windows_add (JyHouseholdWindows *self, const JyTaskWindow *window)
{
  g_array_append_vals (self->kept, window, 1);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const JyTaskWindow *one = a;
  const JyTaskWindow *other = b;
  int order = (one->agreement > other->agreement) - (one->agreement < other->agreement);

  return order != 0 ? order : (one->to > other->to) - (one->to < other->to);
}

void
jy_household_windows_sort (JyHouseholdWindows *self)
{
  g_array_sort (self->kept, compare);
}

void
jy_household_windows_set_day (JyHouseholdWindows *self, guint32 since, guint32 until, guint32 on)
{
  self->since = since;
  self->until = until;
  self->on = on;
  self->agreement = 0;
}

/* The first of @agreement, or where it would be. */
static guint
find_first (const JyHouseholdWindows *self, gint64 agreement)
{
  guint low = 0;
  guint high = self->kept->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->kept, JyTaskWindow, middle).agreement < agreement)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

const GArray *
jy_household_windows_find (JyHouseholdWindows *self, gint64 agreement)
{
  if (self->agreement == agreement)
    return self->found;

  self->agreement = agreement;
  g_array_set_size (self->found, 0);
  for (guint i = find_first (self, agreement); i < self->kept->len; i++)
    {
      const JyTaskWindow *kept = &g_array_index (self->kept, JyTaskWindow, i);
      JyDueWindow window;

      if (kept->agreement != agreement || kept->to > self->until)
        break;
      if (kept->to < self->since)
        continue;
      jy_task_window_get (kept, self->on, &window);
      g_array_append_val (self->found, window);
    }

  return self->found;
}
