/* jy-visit-match.c: which services are in the plan
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Services and days are two sides of a graph.  A household goes to one day if one holds it whole;
 * what does not fit so goes in by moving others along a path to a day with space (Kuhn), which
 * finds as many as can be in.  What is left out then takes the place of anything less urgent that a
 * path leads to: the services in are those that taking them one by one by urgency would give.
 */
#include "config.h"

#include <string.h>

#include "jy-visit-plan-private.h"

#define NOBODY G_MAXUINT

/* A search from an item over the days it may be on and those others may make way to. */
typedef struct
{
  guint *queue; /* of days */
  guint n;
  guint *mover; /* for each day in the queue: who would move there; %NOBODY: the item itself */
  guint64 *seen;
} Search;

/* The first day with space; for what can wait, rather one of the same village, or an empty one. */
static int
choose_day (const JyPlan *self, const guint64 *can, int needed, const JyPlanItem *item)
{
  int best = JY_PLAN_NO_DAY_YET, best_score = -1;

  for (guint day = 0; day < self->n_days; day++)
    {
      const GArray *on = self->on[day];
      int score = !item->is_urgent && on->len == 0;

      if (!jy_plan_can (can, day) || self->space[day] < needed)
        continue;
      for (guint i = 0; i < on->len && !item->is_urgent; i++)
        if (self->items[g_array_index (on, guint, i)].task->area == item->task->area)
          {
            score = 2;
            break;
          }
      if (score > best_score)
        {
          best = (int) day;
          best_score = score;
        }
    }

  return best;
}

/* Puts the items of the household of @first that share a day with it there, if it holds them all.
 */
static void
put_household (JyPlan *self, const guint *next, guint first)
{
  g_autofree guint64 *can = g_memdup2 (self->items[first].can, self->n_words * sizeof (guint64));
  g_autofree guint64 *both = g_new (guint64, self->n_words);
  g_autoptr (GArray) together = g_array_new (FALSE, FALSE, sizeof (guint));
  int day;

  g_array_append_val (together, first);
  for (guint i = next[first]; i != NOBODY; i = next[i])
    {
      guint64 any = 0;

      for (guint w = 0; w < self->n_words; w++)
        any |= both[w] = can[w] & self->items[i].can[w];
      if (self->items[i].day != JY_PLAN_NO_DAY_YET || any == 0)
        continue;
      memcpy (can, both, self->n_words * sizeof *can);
      g_array_append_val (together, i);
    }

  day = choose_day (self, can, (int) together->len, &self->items[first]);
  for (guint i = 0; day != JY_PLAN_NO_DAY_YET && i < together->len; i++)
    jy_plan_put (self, g_array_index (together, guint, i), day);
}

static void
visit (const JyPlan *self, Search *search, const guint64 *can, guint mover)
{
  for (guint w = 0; w < self->n_words; w++)
    for (guint64 left = can[w] & ~search->seen[w]; left != 0; left &= left - 1)
      {
        guint day = w * 64 + (guint) __builtin_ctzll (left);

        search->seen[w] |= left & -left;
        search->mover[day] = mover;
        search->queue[search->n++] = day;
      }
}

/* Walks from the days of @item to others.
 * Returns: a day with space, or %JY_PLAN_NO_DAY_YET when all that can be reached are full */
static int
search_from (const JyPlan *self, Search *search, guint item)
{
  search->n = 0;
  visit (self, search, self->items[item].can, NOBODY);
  for (guint i = 0; i < search->n; i++)
    {
      guint day = search->queue[i];
      const GArray *on = self->on[day];

      if (self->space[day] > 0)
        return (int) day;
      for (guint j = 0; j < on->len; j++)
        {
          guint mover = g_array_index (on, guint, j);

          visit (self, search, self->items[mover].can, mover);
        }
    }

  return JY_PLAN_NO_DAY_YET;
}

/* Moves everybody on the path that ends on @day one step, and @item in. */
static void
shift (JyPlan *self, const Search *search, guint item, int day)
{
  while (search->mover[day] != NOBODY)
    {
      guint mover = search->mover[day];
      int from = self->items[mover].day;

      jy_plan_put (self, mover, day);
      day = from;
    }
  jy_plan_put (self, item, day);
}

/* Days from which no path leads to space never get any again: they stay in `seen`. */
static void
put_by_moving (JyPlan *self, Search *search)
{
  g_autofree guint64 *closed = g_new0 (guint64, self->n_words);

  for (guint i = 0; i < self->n_items; i++)
    {
      int day;

      if (self->items[i].day != JY_PLAN_NO_DAY_YET)
        continue;
      memcpy (search->seen, closed, self->n_words * sizeof *closed);
      day = search_from (self, search, i);
      if (day != JY_PLAN_NO_DAY_YET)
        shift (self, search, i, day);
      else
        memcpy (closed, search->seen, self->n_words * sizeof *closed);
    }
}

/* Lets each item left out take the place of the least urgent that makes way, if it is less so. */
static void
put_by_urgency (JyPlan *self, Search *search)
{
  for (guint i = 0; i < self->n_items; i++)
    {
      guint least = i;
      int day;

      if (self->items[i].day != JY_PLAN_NO_DAY_YET)
        continue;
      memset (search->seen, 0, self->n_words * sizeof *search->seen);
      search_from (self, search, i);
      for (guint j = 0; j < search->n; j++)
        {
          const GArray *on = self->on[search->queue[j]];

          for (guint k = 0; k < on->len; k++)
            least = MAX (least, g_array_index (on, guint, k));
        }
      if (least == i)
        continue;
      day = self->items[least].day;
      jy_plan_put (self, least, JY_PLAN_NO_DAY_YET);
      shift (self, search, i, day);
    }
}

void
jy_plan_match (JyPlan *self)
{
  g_autofree guint *next = g_new (guint, self->n_items + 1);
  g_autofree guint *last = g_new (guint, self->n_items + 1);
  g_autofree guint *queue = g_new (guint, self->n_days + 1);
  g_autofree guint *mover = g_new (guint, self->n_days + 1);
  g_autofree guint64 *seen = g_new0 (guint64, self->n_words + 1);
  Search search = { .queue = queue, .mover = mover, .seen = seen };

  for (guint i = 0; i < self->n_items; i++)
    {
      guint first = self->items[i].household;

      next[i] = NOBODY;
      if (first != i)
        next[last[first]] = i;
      last[first] = i;
    }

  for (guint i = 0; i < self->n_items; i++)
    if (self->items[i].day == JY_PLAN_NO_DAY_YET)
      put_household (self, next, i);
  put_by_moving (self, &search);
  put_by_urgency (self, &search);
}
