/* jy-visit-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-visit-list.h"

#include "jy-address.h"
#include "jy-work-tasks.h"

/* So many households are asked about one by one; for more, what is due everywhere is read. */
#define FEW 100

typedef struct
{
  JyWork *work;
  const GDate *day;
  JyJob *job;
  GHashTable *visits; /* household, or -resident, to the visit; its key is in the visit's row */
  GHashTable *tasks;  /* those that are in it */
  JyVisitList *list;
} Gathering;

static void
visit_free (gpointer data)
{
  JyVisit *self = data;

  jy_register_household_free (self->home);
  g_free (self->street);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

void
jy_visit_list_free (JyVisitList *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->visits, g_ptr_array_unref);
  g_clear_pointer (&self->tree, jy_area_tree_free);
  g_free (self);
}

const JyTaskRow *
jy_visit_get_first (const JyVisit *self)
{
  return self->rows->pdata[0];
}

/* A grid cell has no name that a visitor looks for: what it is part of has. */
static gint64
find_village (const JyAreaTree *tree, gint64 id)
{
  const JyStoredArea *area = jy_area_tree_find (tree, id);

  while (area != NULL && area->parent != 0 && g_str_equal (area->kind, "grid"))
    area = jy_area_tree_find (tree, area->parent);

  return area != NULL ? area->id : 0;
}

static guint
find_rank (const JyAreaTree *tree, gint64 id)
{
  const GPtrArray *areas = jy_area_tree_list (tree);
  guint i = 0;

  while (i < areas->len && ((const JyStoredArea *) areas->pdata[i])->id != id)
    i++;

  return i;
}

static JyVisit *
add_visit (Gathering *self, const JyTaskRow *row)
{
  JyVisit *visit = g_new0 (JyVisit, 1);

  visit->household = row->household;
  visit->village = find_village (self->list->tree, row->area);
  visit->rank = find_rank (self->list->tree, visit->village);
  visit->street = jy_address_dup_street (row->address);
  visit->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_row_free);
  g_ptr_array_add (self->list->visits, visit);

  return visit;
}

/* @row: (transfer full) */
static void
add_row (Gathering *self, JyTaskRow *row, gboolean only_known)
{
  gint64 key = row->household != 0 ? row->household : -row->resident;
  JyVisit *visit = g_hash_table_lookup (self->visits, &key);

  if ((visit == NULL && only_known) || g_hash_table_contains (self->tasks, &row->id))
    {
      jy_task_row_free (row);
      return;
    }

  if (visit == NULL)
    {
      visit = add_visit (self, row);
      g_hash_table_insert (self->visits, g_memdup2 (&key, sizeof key), visit);
    }
  g_hash_table_add (self->tasks, &row->id);
  g_ptr_array_add (visit->rows, row);
}

static gboolean
add_tasks (Gathering *self, const GArray *tasks, gboolean only_known, GError **error)
{
  for (guint at = 0; at < tasks->len; at += JY_STORE_MAX_IDS)
    {
      g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_autoptr (GPtrArray) rows = NULL;

      if (self->job != NULL &&
          g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (self->job), error))
        return FALSE;

      g_array_append_vals (ids, &g_array_index (tasks, gint64, at),
                           MIN (tasks->len - at, JY_STORE_MAX_IDS));
      rows = jy_store_get_task_rows (self->work->store, ids, self->day, error);
      if (rows == NULL)
        return FALSE;
      for (guint i = 0; i < rows->len; i++)
        if (rows->pdata[i] != NULL)
          add_row (self, g_steal_pointer (&rows->pdata[i]), only_known);
      if (self->job != NULL)
        jy_job_report (self->job, (double) at / tasks->len);
    }

  return TRUE;
}

/* All that can be done on the same way. */
static JyTaskQuery *
make_wide_query (const Gathering *self, const JyTaskQuery *query)
{
  JyTaskQuery *wide = jy_task_query_new (self->day);

  wide->area = query->area;
  wide->team = query->team;
  wide->officer = query->officer;
  wide->plan = JY_TASKS_NOT_POSTPONED;

  return wide;
}

static gboolean
add_found (Gathering *self, JyTaskQuery *wide, GError **error)
{
  g_autoptr (GArray) found = jy_work_list_tasks (self->work, wide, error);

  return found != NULL && add_tasks (self, found, TRUE, error);
}

/* What else is due in the households that are visited. */
static gboolean
add_others (Gathering *self, const JyTaskQuery *query, GError **error)
{
  guint n = self->list->visits->len;

  if (n > FEW)
    {
      g_autoptr (JyTaskQuery) wide = make_wide_query (self, query);

      return add_found (self, wide, error);
    }

  for (guint i = 0; i < n; i++)
    {
      const JyVisit *visit = self->list->visits->pdata[i];
      g_autoptr (JyTaskQuery) wide = make_wide_query (self, query);

      wide->household = visit->household;
      if (visit->household == 0)
        wide->resident = jy_visit_get_first (visit)->resident;
      if (!add_found (self, wide, error))
        return FALSE;
    }

  return TRUE;
}

/* The names of the heads, the phones. */
static gboolean
read_homes (Gathering *self, GError **error)
{
  const GPtrArray *all = self->list->visits;

  for (guint at = 0; at < all->len; at += JY_STORE_MAX_IDS)
    {
      guint n = MIN (all->len - at, JY_STORE_MAX_IDS);
      g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_autoptr (GPtrArray) homes = NULL;

      for (guint i = 0; i < n; i++)
        g_array_append_val (ids, ((const JyVisit *) all->pdata[at + i])->household);
      homes = jy_store_get_register_households (self->work->store, ids, error);
      if (homes == NULL)
        return FALSE;
      for (guint i = 0; i < n; i++)
        ((JyVisit *) all->pdata[at + i])->home = g_steal_pointer (&homes->pdata[i]);
    }

  return TRUE;
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const JyTaskRow *first = *(JyTaskRow *const *) a, *second = *(JyTaskRow *const *) b;
  int order;

  if ((first->resident == 0) != (second->resident == 0))
    return first->resident == 0 ? -1 : 1;
  if (first->resident != second->resident)
    {
      order = g_date_valid (&first->born_on) && g_date_valid (&second->born_on)
                ? g_date_compare (&first->born_on, &second->born_on)
                : 0;
      return order != 0 ? order : first->resident < second->resident ? -1 : 1;
    }

  order = g_date_compare (&first->to, &second->to);
  return order != 0 ? order : (first->id > second->id) - (first->id < second->id);
}

static int
compare_visits (gconstpointer a, gconstpointer b)
{
  const JyVisit *first = *(JyVisit *const *) a, *second = *(JyVisit *const *) b;
  int order = first->rank < second->rank ? -1 : first->rank > second->rank;

  if (order == 0)
    order = jy_address_compare (first->street, second->street);
  if (order == 0)
    order = jy_address_compare (jy_visit_get_first (first)->address,
                                jy_visit_get_first (second)->address);
  if (order == 0)
    order = jy_address_compare (jy_visit_get_first (first)->household_number,
                                jy_visit_get_first (second)->household_number);

  return order != 0
           ? order
           : (first->household > second->household) - (first->household < second->household);
}

static void
put_in_order (JyVisitList *self)
{
  for (guint i = 0; i < self->visits->len; i++)
    {
      const JyVisit *visit = self->visits->pdata[i];
      gint64 last = 0;

      g_ptr_array_sort (visit->rows, compare_rows);
      self->n_services += visit->rows->len;
      for (guint r = 0; r < visit->rows->len; r++)
        {
          const JyTaskRow *row = visit->rows->pdata[r];

          self->n_people += row->resident != 0 && row->resident != last;
          last = row->resident;
        }
    }
  g_ptr_array_sort (self->visits, compare_visits);
}

JyVisitList *
jy_visit_list_new (JyWork *work,
                   const JyTaskQuery *query,
                   const GArray *tasks,
                   const GDate *day,
                   JyJob *job,
                   GError **error)
{
  g_autoptr (JyVisitList) list = g_new0 (JyVisitList, 1);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GHashTable) visits = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  Gathering self = { work, day, job, visits, seen, list };
  GPtrArray *areas = jy_store_list_areas (work->store, error);

  if (areas == NULL)
    return NULL;

  list->tree = jy_area_tree_new (areas);
  list->visits = g_ptr_array_new_with_free_func (visit_free);
  if (!add_tasks (&self, tasks, FALSE, error) || !add_others (&self, query, error) ||
      !read_homes (&self, error))
    return NULL;

  put_in_order (list);
  return g_steal_pointer (&list);
}
