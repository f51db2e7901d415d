/* jy-visit-gather.c: one household one visit, and villages together, where there is space
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-visit-plan-private.h"

#define ROUNDS 3 /* each makes the next one's moves possible; few are needed */

/* The items of one household that are in the plan, and the days all of them may be on. */
typedef struct
{
  const guint *members; /* indices of items */
  guint n;
  guint64 *can;
} Group;

static int
count_members (const JyPlan *self, const Group *group, int day)
{
  int n = 0;

  for (guint i = 0; i < group->n; i++)
    n += self->items[group->members[i]].day == day;
  return n;
}

/* How many others of the village are on @day. */
static int
count_neighbours (const JyPlan *self, const Group *group, int day)
{
  const JyPlanItem *first = &self->items[group->members[0]];
  const GArray *on = self->on[day];
  int n = 0;

  for (guint i = 0; i < on->len; i++)
    {
      const JyPlanItem *item = &self->items[g_array_index (on, guint, i)];

      n += item->task->area == first->task->area && item->household != first->household;
    }
  return n;
}

/* The last day the group may move to: nothing urgent is put off. */
static int
get_last_day (const JyPlan *self, const Group *group)
{
  int last = (int) self->n_days - 1;

  for (guint i = 0; i < group->n; i++)
    if (self->items[group->members[i]].is_urgent)
      last = MIN (last, self->items[group->members[i]].day);
  return last;
}

/* The day that holds the whole group with the most neighbours; where it is, of equals. */
static int
choose_day (const JyPlan *self, const Group *group)
{
  int best = JY_PLAN_NO_DAY_YET, best_neighbours = -1, best_members = -1;
  int last = get_last_day (self, group);

  for (int day = 0; day <= last; day++)
    {
      int members, neighbours;

      if (!jy_plan_can (group->can, (guint) day))
        continue;
      members = count_members (self, group, day);
      if (self->space[day] + members < (int) group->n)
        continue;
      neighbours = count_neighbours (self, group, day);
      if (neighbours > best_neighbours || (neighbours == best_neighbours && members > best_members))
        {
          best = day;
          best_neighbours = neighbours;
          best_members = members;
        }
    }

  return best;
}

/* Moves single members to a day where there are more of the household, if all cannot be together.
 */
static void
join_singly (JyPlan *self, const Group *group)
{
  for (guint i = 0; i < group->n; i++)
    {
      const JyPlanItem *item = &self->items[group->members[i]];
      int best = item->day, most = count_members (self, group, item->day);

      for (guint j = 0; j < group->n; j++)
        {
          int day = self->items[group->members[j]].day;

          if (day != item->day && (day < item->day || !item->is_urgent) && self->space[day] > 0 &&
              jy_plan_can (item->can, (guint) day) && count_members (self, group, day) >= most)
            {
              best = day;
              most = count_members (self, group, day) + 1;
            }
        }
      if (best != item->day)
        jy_plan_put (self, group->members[i], best);
    }
}

static void
gather_group (JyPlan *self, Group *group)
{
  int day;

  memset (group->can, 0xff, self->n_words * sizeof *group->can);
  for (guint i = 0; i < group->n; i++)
    for (guint w = 0; w < self->n_words; w++)
      group->can[w] &= self->items[group->members[i]].can[w];

  day = choose_day (self, group);
  if (day == JY_PLAN_NO_DAY_YET)
    {
      join_singly (self, group);
      return;
    }
  for (guint i = 0; i < group->n; i++)
    if (self->items[group->members[i]].day != day)
      jy_plan_put (self, group->members[i], day);
}

/* By household, in the order of urgency. */
static int
compare_members (gconstpointer a, gconstpointer b, gpointer items)
{
  guint left = *(const guint *) a, right = *(const guint *) b;
  guint left_household = ((const JyPlanItem *) items)[left].household;
  guint right_household = ((const JyPlanItem *) items)[right].household;

  if (left_household != right_household)
    return left_household < right_household ? -1 : 1;
  return left < right ? -1 : left > right;
}

void
jy_plan_gather (JyPlan *self)
{
  g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree guint64 *can = g_new0 (guint64, self->n_words + 1);

  for (guint i = 0; i < self->n_items; i++)
    if (self->items[i].day != JY_PLAN_NO_DAY_YET)
      g_array_append_val (members, i);
  g_array_sort_with_data (members, compare_members, self->items);

  for (int round = 0; round < ROUNDS; round++)
    for (guint i = 0, n; i < members->len; i += n)
      {
        guint household = self->items[g_array_index (members, guint, i)].household;
        Group group = { .members = &g_array_index (members, guint, i), .can = can };

        for (n = 1; i + n < members->len; n++)
          if (self->items[g_array_index (members, guint, i + n)].household != household)
            break;
        group.n = n;
        gather_group (self, &group);
      }
}
