/* jy-visit-plan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-visit-plan.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-due-day.h"
#include "jy-visit-plan-private.h"

/* Away for a while, and not home for a while of that. */
static gboolean
is_home (const JyPlanTask *task, guint32 day)
{
  gboolean is_home = TRUE;

  for (gsize i = 0; i < task->n_residences; i++)
    {
      const JyResidenceFact *fact = &task->residences[i];
      guint32 until = jy_due_day (&fact->until);

      if (jy_due_day (&fact->from) > day || (until != 0 && day >= until))
        continue;
      if (fact->is_home)
        return TRUE;
      is_home = FALSE;
    }

  return is_home;
}

/* Finds the days @item may be on.
 * Returns: whether the team is in the village on any day of the window */
static gboolean
find_days (JyPlan *self, JyPlanItem *item, guint32 today)
{
  const JyPlanTask *task = item->task;
  guint32 first = MAX (jy_due_day (&task->from), today), last = jy_due_day (&task->to);
  gboolean is_there = FALSE;

  item->is_urgent = task->is_raised || last < today;
  if (last < today)
    last = g_date_valid (&task->late_until) ? jy_due_day (&task->late_until) : JY_DAY_NEVER;

  for (guint i = 0; i < self->n_days; i++)
    {
      const JyPlanDay *entry = &self->days[i];
      guint32 day = jy_due_day (&entry->day);

      if (day < first || day > last || (entry->area != 0 && entry->area != task->area))
        continue;
      is_there = TRUE;
      if (is_home (task, day))
        item->can[i / 64] |= G_GUINT64_CONSTANT (1) << (i % 64);
    }

  return is_there;
}

static int
compare_ids (gint64 a, gint64 b)
{
  return a < b ? -1 : a > b;
}

/* The most urgent first; then what is near. */
static int
compare_items (gconstpointer left, gconstpointer right)
{
  const JyPlanTask *a = ((const JyPlanItem *) left)->task;
  const JyPlanTask *b = ((const JyPlanItem *) right)->task;
  int order = (b->is_raised != FALSE) - (a->is_raised != FALSE);

  if (order == 0)
    order = g_date_compare (&a->to, &b->to);
  if (order == 0)
    order = compare_ids (a->area, b->area);
  if (order == 0)
    order = compare_ids (a->household, b->household);

  return order != 0 ? order : compare_ids (a->task, b->task);
}

/* A day, and its index in what was given. */
typedef struct
{
  JyPlanDay day;
  guint index;
} DayEntry;

static int
compare_days (gconstpointer left, gconstpointer right)
{
  const DayEntry *a = left, *b = right;
  int order = g_date_compare (&a->day.day, &b->day.day);

  if (order == 0)
    order = compare_ids (a->day.area, b->day.area);
  if (order == 0)
    order = b->day.capacity - a->day.capacity;
  return order != 0 ? order : (a->index > b->index) - (a->index < b->index);
}

/* Returns: (transfer full): the days in order, and where each was */
static JyPlanDay *
sort_days (const JyPlanDay *days, gsize n_days, guint *indices)
{
  g_autofree DayEntry *entries = g_new0 (DayEntry, n_days + 1);
  JyPlanDay *sorted = g_new0 (JyPlanDay, n_days + 1);

  for (guint i = 0; i < n_days; i++)
    entries[i] = (DayEntry){ days[i], i };
  qsort (entries, n_days, sizeof *entries, compare_days);
  for (guint i = 0; i < n_days; i++)
    {
      sorted[i] = entries[i].day;
      indices[i] = entries[i].index;
    }

  return sorted;
}

static void
find_households (JyPlan *self)
{
  g_autoptr (GHashTable) first = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < self->n_items; i++)
    {
      gint64 *household = (gint64 *) &self->items[i].task->household;
      gpointer found;

      if (!g_hash_table_lookup_extended (first, household, NULL, &found))
        g_hash_table_insert (first, household, found = GUINT_TO_POINTER (i));
      self->items[i].household = GPOINTER_TO_UINT (found);
    }
}

void
jy_plan_put (JyPlan *self, guint item, int day)
{
  JyPlanItem *entry = &self->items[item];

  if (entry->day != JY_PLAN_NO_DAY_YET)
    {
      GArray *on = self->on[entry->day];
      guint i = 0;

      while (g_array_index (on, guint, i) != item)
        i++;
      g_array_remove_index_fast (on, i);
      self->space[entry->day]++;
    }
  if (day != JY_PLAN_NO_DAY_YET)
    {
      g_array_append_val (self->on[day], item);
      self->space[day]--;
    }
  entry->day = day;
}

static JyPlanMiss
get_miss (const JyPlan *self, const JyPlanItem *item, gboolean is_there)
{
  if (item->day != JY_PLAN_NO_DAY_YET)
    return JY_PLAN_FITS;
  if (!is_there)
    return JY_PLAN_NO_DAY;

  for (guint i = 0; i < self->n_days; i++)
    if (jy_plan_can (item->can, i))
      return JY_PLAN_FULL;

  return JY_PLAN_AWAY;
}

GArray *
jy_visit_plan_make (
  const JyPlanTask *tasks, gsize n_tasks, const JyPlanDay *days, gsize n_days, const GDate *today)
{
  g_autofree guint *indices = g_new0 (guint, n_days + 1);
  g_autofree JyPlanDay *sorted = sort_days (days, n_days, indices);
  JyPlan self = { .n_items = (guint) n_tasks,
                  .days = sorted,
                  .n_days = (guint) n_days,
                  .n_words = (guint) (n_days + 63) / 64 };
  g_autofree guint64 *words = g_new0 (guint64, n_tasks * self.n_words + 1);
  g_autofree JyPlanItem *items = g_new0 (JyPlanItem, n_tasks + 1);
  g_autofree gboolean *is_there = g_new0 (gboolean, n_tasks + 1);
  g_autofree int *space = g_new0 (int, n_days + 1);
  g_autoptr (GPtrArray) on = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  GArray *result = g_array_sized_new (FALSE, FALSE, sizeof (JyPlanned), (guint) n_tasks);

  g_return_val_if_fail (g_date_valid (today), result);

  for (guint i = 0; i < n_tasks; i++)
    {
      items[i] = (JyPlanItem){ .task = &tasks[i],
                               .index = i,
                               .can = words + (gsize) i * self.n_words,
                               .day = JY_PLAN_NO_DAY_YET };
      is_there[i] = find_days (&self, &items[i], jy_due_day (today));
    }
  for (guint i = 0; i < n_days; i++)
    {
      space[i] = MAX (sorted[i].capacity, 0);
      g_ptr_array_add (on, g_array_new (FALSE, FALSE, sizeof (guint)));
    }
  qsort (items, n_tasks, sizeof *items, compare_items);
  self.items = items;
  self.space = space;
  self.on = (GArray **) on->pdata;
  find_households (&self);

  if (n_days > 0)
    {
      jy_plan_match (&self);
      jy_plan_gather (&self);
    }

  g_array_set_size (result, (guint) n_tasks);
  for (guint i = 0; i < n_tasks; i++)
    g_array_index (result, JyPlanned, items[i].index) =
      (JyPlanned){ .task = items[i].task->task,
                   .day = items[i].day >= 0 ? (int) indices[items[i].day] : -1,
                   .miss = get_miss (&self, &items[i], is_there[items[i].index]) };

  return result;
}

const char *
jy_plan_miss_get_name (JyPlanMiss miss)
{
  switch (miss)
    {
    case JY_PLAN_NO_DAY:
      return C_("plan", "The team is not there in time");
    case JY_PLAN_AWAY:
      return C_("plan", "Not home on those days");
    case JY_PLAN_FULL:
      return C_("plan", "The days are full");
    case JY_PLAN_FITS:
    default:
      return "";
    }
}
