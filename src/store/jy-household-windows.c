/* jy-household-windows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household-windows.h"

#include "jy-due-day.h"

typedef struct
{
  gint64 agreement;
  gint64 subject;
  guint32 to;
  guint16 rule; /* its place in the table */
  guint8 state;
} Kept;

struct _JyHouseholdWindows
{
  GArray *kept;     /* Kept, by agreement */
  GArray *found;    /* JyDueWindow: those of @agreement */
  gint64 agreement; /* 0: none yet */
};

JyHouseholdWindows *
jy_household_windows_new (void)
{
  JyHouseholdWindows *self = g_new0 (JyHouseholdWindows, 1);

  self->kept = g_array_new (FALSE, FALSE, sizeof (Kept));
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
jy_household_windows_add (JyHouseholdWindows *self, const JyDueWindow *window)
{
  Kept kept = { .agreement = window->agreement,
                .subject = window->subject,
                .to = jy_due_day (&window->to),
                .rule = (guint16) (window->rule - jy_service_rules),
                .state = (guint8) window->state };

  g_array_append_val (self->kept, kept);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const Kept *one = a;
  const Kept *other = b;
  int order = (one->agreement > other->agreement) - (one->agreement < other->agreement);

  return order != 0 ? order : (one->to > other->to) - (one->to < other->to);
}

void
jy_household_windows_sort (JyHouseholdWindows *self)
{
  g_array_sort (self->kept, compare);
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

      if (g_array_index (self->kept, Kept, middle).agreement < agreement)
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
      const Kept *kept = &g_array_index (self->kept, Kept, i);
      JyDueWindow window = { .rule = &jy_service_rules[kept->rule],
                             .subject = kept->subject,
                             .agreement = kept->agreement,
                             .state = (JyDueState) kept->state };

      if (kept->agreement != agreement)
        break;
      window.item = jy_service_item_get_code (window.rule->item);
      jy_due_set_date (&window.to, kept->to);
      g_array_append_val (self->found, window);
    }

  return self->found;
}
