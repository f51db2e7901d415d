/* test-visit-plan.c: spreading services over a team's days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-visit-plan.h"

#define MAX_TASKS 64
#define MAX_DAYS 70

/* 1 January 2026 is day 1; 0 is no day. */
static GDate
day (int number)
{
  GDate date;

  g_date_clear (&date, 1);
  if (number == 0)
    return date;
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, 2026);
  g_date_add_days (&date, (guint) number - 1);
  return date;
}

static JyPlanTask
task (gint64 id, gint64 household, gint64 area, int from, int to)
{
  return (JyPlanTask){ .task = id,
                       .household = household,
                       .area = area,
                       .from = day (from),
                       .to = day (to),
                       .late_until = day (to) };
}

/* "task:day", in order; "-N" for what does not fit, with its reason. */
static char *
dup_plan (const JyPlanTask *tasks, gsize n_tasks, const JyPlanDay *days, gsize n_days, int today)
{
  GDate now = day (today), first = day (1);
  g_autoptr (GArray) planned = jy_visit_plan_make (tasks, n_tasks, days, n_days, &now);
  GString *text = g_string_new (NULL);

  g_assert_cmpuint (planned->len, ==, n_tasks);
  for (guint i = 0; i < planned->len; i++)
    {
      const JyPlanned *entry = &g_array_index (planned, JyPlanned, i);

      g_assert_cmpint (entry->task, ==, tasks[i].task);
      g_assert_cmpint (entry->day >= 0, ==, entry->miss == JY_PLAN_FITS);
      if (entry->day >= 0)
        g_string_append_printf (text, "%d:%d ", (int) entry->task,
                                g_date_days_between (&first, &days[entry->day].day) + 1);
      else
        g_string_append_printf (text, "%d:-%d ", (int) entry->task, entry->miss);
    }

  return g_string_free (text, FALSE);
}

#define ASSERT_PLAN(tasks, days, today, expected)                                                  \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *text =                                                                        \
      dup_plan (tasks, G_N_ELEMENTS (tasks), days, G_N_ELEMENTS (days), today);                    \
                                                                                                   \
    g_assert_cmpstr (text, ==, expected);                                                          \
  }                                                                                                \
  G_STMT_END

static void
test_household (void)
{
  const JyPlanTask tasks[] = { task (1, 1, 1, 1, 10), task (2, 1, 1, 8, 20),
                               task (3, 2, 2, 1, 31) };
  const JyPlanDay days[] = { { day (2), 0, 9 }, { day (9), 0, 9 } };

  /* the one day that both services of the first household may be on; the other household alone */
  ASSERT_PLAN (tasks, days, 1, "1:9 2:9 3:2 ");
}

static void
test_village (void)
{
  const JyPlanTask tasks[] = { task (1, 1, 1, 1, 31), task (2, 2, 2, 1, 31), task (3, 3, 1, 1, 31),
                               task (4, 4, 2, 1, 31) };
  const JyPlanDay days[] = { { day (2), 0, 2 }, { day (9), 0, 2 } };
  const JyPlanDay fixed[] = { { day (2), 2, 9 }, { day (9), 1, 9 }, { day (10), 3, 9 } };

  ASSERT_PLAN (tasks, days, 1, "1:2 2:9 3:2 4:9 ");
  ASSERT_PLAN (tasks, fixed, 1, "1:9 2:2 3:9 4:2 ");
}

static void
test_deadlines (void)
{
  const JyPlanTask tasks[] = { task (1, 1, 1, 1, 31), task (2, 2, 1, 1, 5), task (3, 3, 1, 1, 31) };
  const JyPlanDay one[] = { { day (2), 0, 1 } };
  const JyPlanDay two[] = { { day (2), 0, 1 }, { day (9), 0, 1 } };
  const JyPlanDay early[] = { { day (2), 0, 5 } };
  const JyPlanDay late[] = { { day (9), 0, 5 } };

  ASSERT_PLAN (tasks, one, 1, "1:-3 2:2 3:-3 ");
  ASSERT_PLAN (tasks, two, 1, "1:9 2:2 3:-3 ");
  ASSERT_PLAN (tasks, early, 1, "1:2 2:2 3:2 ");
  ASSERT_PLAN (tasks, late, 1, "1:9 2:-1 3:9 ");
  ASSERT_PLAN (tasks, early, 3, "1:-1 2:-1 3:-1 "); /* the day is over */
}

/* What is overdue goes first, and on the first day, while it still counts. */
static void
test_overdue (void)
{
  JyPlanTask tasks[] = { task (1, 1, 1, 1, 31), task (2, 2, 2, 1, 5), task (3, 3, 3, 1, 5) };
  const JyPlanDay days[] = { { day (9), 0, 1 }, { day (8), 0, 1 } };

  tasks[1].late_until = day (20);
  tasks[2].late_until = day (7);
  ASSERT_PLAN (tasks, days, 6, "1:9 2:8 3:-1 ");
  tasks[2].late_until = day (0); /* without end */
  ASSERT_PLAN (tasks, days, 6, "1:-3 2:8 3:9 ");
  tasks[0].is_raised = TRUE;
  ASSERT_PLAN (tasks, days, 6, "1:8 2:9 3:-3 ");
}

/* S68: people who live away are visited when they are home. */
static void
test_away (void)
{
  const JyResidenceFact residences[] = { { FALSE, day (1), day (0) }, { TRUE, day (8), day (10) } };
  JyPlanTask tasks[] = { task (1, 1, 1, 1, 31), task (2, 2, 1, 1, 31) };
  const JyPlanDay days[] = { { day (7), 0, 5 }, { day (9), 0, 5 }, { day (10), 0, 5 } };
  const JyPlanDay other[] = { { day (7), 0, 5 }, { day (10), 0, 5 } };

  tasks[0].residences = residences;
  tasks[0].n_residences = G_N_ELEMENTS (residences);
  ASSERT_PLAN (tasks, days, 1, "1:9 2:9 ");
  ASSERT_PLAN (tasks, other, 1, "1:-2 2:7 ");
}

/* Somebody makes way, and a household is parted only if it must be. */
static void
test_making_way (void)
{
  const JyPlanTask tasks[] = { task (1, 1, 1, 1, 20), task (2, 1, 1, 1, 20), task (3, 2, 1, 1, 21),
                               task (4, 3, 1, 1, 5) };
  const JyPlanDay days[] = { { day (2), 0, 2 }, { day (9), 0, 2 } };
  const JyPlanDay tight[] = { { day (2), 0, 3 }, { day (9), 0, 1 } };

  ASSERT_PLAN (tasks, days, 1, "1:9 2:9 3:2 4:2 ");
  ASSERT_PLAN (tasks, tight, 1, "1:2 2:2 3:9 4:2 ");
}

static void
test_nothing (void)
{
  const JyPlanTask tasks[] = { task (1, 1, 1, 1, 20) };
  const JyPlanDay days[] = { { day (2), 0, 0 } };
  GDate now = day (1);
  g_autoptr (GArray) no_tasks = jy_visit_plan_make (NULL, 0, days, 1, &now);
  g_autoptr (GArray) no_days = jy_visit_plan_make (tasks, 1, NULL, 0, &now);

  g_assert_cmpuint (no_tasks->len, ==, 0);
  g_assert_cmpint (g_array_index (no_days, JyPlanned, 0).miss, ==, JY_PLAN_NO_DAY);
  ASSERT_PLAN (tasks, days, 1, "1:-3 ");
}

/* A random month. */
typedef struct
{
  JyPlanTask tasks[MAX_TASKS];
  JyPlanDay days[MAX_DAYS];
  JyResidenceFact away[MAX_TASKS];
  int n_tasks;
  int n_days;
} Month;

static void
make_month (Month *self, gboolean is_ample)
{
  memset (self, 0, sizeof *self);
  self->n_tasks = g_test_rand_int_range (0, MAX_TASKS);
  self->n_days = g_test_rand_int_range (0, g_test_rand_int_range (0, 4) == 0 ? MAX_DAYS : 9);
  for (int i = 0; i < self->n_tasks; i++)
    {
      int from = g_test_rand_int_range (1, 40), household = g_test_rand_int_range (1, 30);

      self->tasks[i] =
        task (i + 1, household, household % 4, from, from + g_test_rand_int_range (0, 20));
      if (g_test_rand_int_range (0, 3) == 0)
        self->tasks[i].late_until = day (g_test_rand_int_range (0, 2) * 99);
      self->tasks[i].is_raised = g_test_rand_int_range (0, 20) == 0;
      if (g_test_rand_int_range (0, 4) != 0)
        continue;
      self->away[i] = (JyResidenceFact){ FALSE, day (g_test_rand_int_range (0, 30)),
                                         day (g_test_rand_int_range (31, 60)) };
      self->tasks[i].residences = &self->away[i];
      self->tasks[i].n_residences = 1;
    }
  for (int i = 0; i < self->n_days; i++)
    self->days[i] =
      (JyPlanDay){ day (g_test_rand_int_range (5, 50)), MAX (0, g_test_rand_int_range (-4, 4)),
                   is_ample ? MAX_TASKS : g_test_rand_int_range (0, 8) };
}

/* The rule in other words: the days @task may be on. */
static gboolean
may_be_on (const JyPlanTask *task, const JyPlanDay *entry, const GDate *today)
{
  const GDate *last = &task->to;

  if (g_date_compare (&task->to, today) < 0)
    last = &task->late_until;
  for (gsize i = 0; i < task->n_residences; i++)
    if ((!g_date_valid (&task->residences[i].from) ||
         g_date_compare (&task->residences[i].from, &entry->day) <= 0) &&
        g_date_compare (&entry->day, &task->residences[i].until) < 0)
      return FALSE;

  return g_date_compare (&entry->day, today) >= 0 &&
         g_date_compare (&entry->day, &task->from) >= 0 &&
         (!g_date_valid (last) || g_date_compare (&entry->day, last) <= 0) &&
         (entry->area == 0 || entry->area == task->area);
}

/* Finds a place for @i by letting others make way, one place after the other. */
static gboolean
find_place (const Month *self, const GDate *today, int *on, gboolean *tried, int i)
{
  for (int d = 0; d < self->n_days; d++)
    {
      int taken = 0;

      if (tried[d] || !may_be_on (&self->tasks[i], &self->days[d], today))
        continue;
      tried[d] = TRUE;
      for (int j = 0; j < self->n_tasks; j++)
        taken += on[j] == d;
      if (taken < self->days[d].capacity)
        {
          on[i] = d;
          return TRUE;
        }
      for (int j = 0; j < self->n_tasks; j++)
        if (on[j] == d && find_place (self, today, on, tried, j))
          {
            on[i] = d;
            return TRUE;
          }
    }

  return FALSE;
}

static int
compare_urgency (gconstpointer left, gconstpointer right)
{
  const JyPlanTask *a = left, *b = right;
  int order = (b->is_raised != FALSE) - (a->is_raised != FALSE);

  if (order == 0)
    order = g_date_compare (&a->to, &b->to);
  if (order == 0)
    order = (a->area > b->area) - (a->area < b->area);
  if (order == 0)
    order = (a->household > b->household) - (a->household < b->household);
  return order != 0 ? order : (a->task > b->task) - (a->task < b->task);
}

/* Never outside a window, never over capacity, and nothing left out that could be in: those planned
 * are those that fit when they are taken one by one, the most urgent first. */
static void
test_property (void)
{
  for (int round = 0; round < 1500; round++)
    {
      Month month;
      GDate today = day (g_test_rand_int_range (1, 20));
      int on[MAX_TASKS], taken[MAX_DAYS] = { 0 };
      g_autoptr (GArray) planned = NULL;

      make_month (&month, FALSE);
      qsort (month.tasks, (gsize) month.n_tasks, sizeof month.tasks[0], compare_urgency);
      planned = jy_visit_plan_make (month.tasks, (gsize) month.n_tasks, month.days,
                                    (gsize) month.n_days, &today);
      for (int i = 0; i < MAX_TASKS; i++)
        on[i] = -1;
      for (int i = 0; i < month.n_tasks; i++)
        {
          const JyPlanned *entry = &g_array_index (planned, JyPlanned, i);
          gboolean tried[MAX_DAYS] = { FALSE };

          g_assert_cmpint (find_place (&month, &today, on, tried, i), ==, entry->day >= 0);
          if (entry->day < 0)
            continue;
          g_assert_true (may_be_on (&month.tasks[i], &month.days[entry->day], &today));
          taken[entry->day]++;
        }
      for (int d = 0; d < month.n_days; d++)
        g_assert_cmpint (taken[d], <=, month.days[d].capacity);
    }
}

/* With space enough, a household that can be served in one visit is. */
static void
test_one_visit (void)
{
  for (int round = 0; round < 500; round++)
    {
      Month month;
      GDate today = day (1);
      g_autoptr (GArray) planned = NULL;

      make_month (&month, TRUE);
      planned = jy_visit_plan_make (month.tasks, (gsize) month.n_tasks, month.days,
                                    (gsize) month.n_days, &today);
      for (int i = 0; i < month.n_tasks; i++)
        {
          gboolean has_common = FALSE;

          for (int d = 0; d < month.n_days && !has_common; d++)
            {
              has_common = TRUE;
              for (int j = 0; j < month.n_tasks; j++)
                if (month.tasks[j].household == month.tasks[i].household)
                  has_common &= may_be_on (&month.tasks[j], &month.days[d], &today);
            }
          for (int j = 0; j < month.n_tasks && has_common; j++)
            if (month.tasks[j].household == month.tasks[i].household)
              g_assert_cmpint (g_array_index (planned, JyPlanned, j).day, ==,
                               g_array_index (planned, JyPlanned, i).day);
        }
    }
}

/* Neither the order of the tasks nor that of the days matters. */
static void
test_any_order (void)
{
  for (int round = 0; round < 300; round++)
    {
      Month month;
      JyPlanTask tasks[MAX_TASKS];
      JyPlanDay days[MAX_DAYS];
      GDate today = day (7);
      g_autoptr (GArray) planned = NULL, again = NULL;

      make_month (&month, FALSE);
      for (int i = 0; i < month.n_days; i++)
        month.days[i].capacity = i; /* so that no two days are the same */
      for (int i = 0; i < month.n_tasks; i++)
        tasks[month.n_tasks - 1 - i] = month.tasks[i];
      for (int i = 0; i < month.n_days; i++)
        days[month.n_days - 1 - i] = month.days[i];
      planned = jy_visit_plan_make (month.tasks, (gsize) month.n_tasks, month.days,
                                    (gsize) month.n_days, &today);
      again = jy_visit_plan_make (tasks, (gsize) month.n_tasks, days, (gsize) month.n_days, &today);
      for (int i = 0; i < month.n_tasks; i++)
        {
          const JyPlanned *a = &g_array_index (planned, JyPlanned, i);
          const JyPlanned *b = &g_array_index (again, JyPlanned, month.n_tasks - 1 - i);

          g_assert_cmpint (a->task, ==, b->task);
          g_assert_cmpint (a->miss, ==, b->miss);
          g_assert_cmpint (a->day, ==, b->day < 0 ? -1 : month.n_days - 1 - b->day);
        }
    }
}

static void
test_names (void)
{
  g_assert_cmpstr (jy_plan_miss_get_name (JY_PLAN_FITS), ==, "");
  for (int i = JY_PLAN_NO_DAY; i <= JY_PLAN_FULL; i++)
    g_assert_cmpstr (jy_plan_miss_get_name ((JyPlanMiss) i), !=, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/visit-plan/household", test_household);
  g_test_add_func ("/visit-plan/village", test_village);
  g_test_add_func ("/visit-plan/deadlines", test_deadlines);
  g_test_add_func ("/visit-plan/overdue", test_overdue);
  g_test_add_func ("/visit-plan/away", test_away);
  g_test_add_func ("/visit-plan/making-way", test_making_way);
  g_test_add_func ("/visit-plan/nothing", test_nothing);
  g_test_add_func ("/visit-plan/property", test_property);
  g_test_add_func ("/visit-plan/one-visit", test_one_visit);
  g_test_add_func ("/visit-plan/any-order", test_any_order);
  g_test_add_func ("/visit-plan/names", test_names);
  return g_test_run ();
}
