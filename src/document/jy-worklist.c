/* jy-worklist.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-worklist.h"

#include <glib/gi18n.h>

#include "jy-areas-served.h"
#include "jy-date.h"
#include "jy-error.h"
#include "jy-schedule-days.h"
#include "jy-store-task-days.h"
#include "jy-store-teams.h"
#include "jy-work-tasks.h"
#include "jy-worklist-private.h"

JyWorklistRequest *
jy_worklist_request_new (JyTaskQuery *query, JyJob *job)
{
  JyWorklistRequest *self = g_new0 (JyWorklistRequest, 1);

  self->query = query;
  g_set_object (&self->job, job);

  return self;
}

void
jy_worklist_request_free (JyWorklistRequest *self)
{
  if (self == NULL)
    return;

  jy_task_query_free (self->query);
  g_clear_object (&self->job);
  g_free (self);
}

/* What the heads say; all owned. */
typedef struct
{
  JyWork *work;
  const JyWorklistRequest *request;
  char *centre;
  char *team;
  char *area;
  GPtrArray *documents;
} Making;

static void
making_clear (Making *self)
{
  g_free (self->centre);
  g_free (self->team);
  g_free (self->area);
  g_clear_pointer (&self->documents, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Making, making_clear)

static gboolean
read_names (Making *self, GError **error)
{
  const JyTaskQuery *query = self->request->query;
  g_autoptr (JyStoredCentre) centre = jy_store_find_centre (self->work->store, NULL);
  g_autoptr (GPtrArray) teams = jy_store_list_teams (self->work->store, error);
  GPtrArray *areas = teams != NULL ? jy_store_list_areas (self->work->store, error) : NULL;
  g_autoptr (JyAreaTree) tree = areas != NULL ? jy_area_tree_new (areas) : NULL;

  if (tree == NULL)
    return FALSE;

  self->centre = g_strdup (centre != NULL ? centre->name : "");
  self->area = query->area != 0 ? jy_area_tree_dup_path (tree, query->area) : NULL;
  for (guint i = 0; i < teams->len; i++)
    if (((const JyStoredTeam *) teams->pdata[i])->id == query->team)
      self->team = g_strdup (((const JyStoredTeam *) teams->pdata[i])->name);

  return TRUE;
}

static gboolean
add_list (Making *self, const GArray *tasks, JyWorklistHead *head, GError **error)
{
  g_autoptr (JyVisitList) visits = jy_visit_list_new (self->work, self->request->query, tasks,
                                                      &head->day, self->request->job, error);

  if (visits == NULL)
    return FALSE;

  head->centre = self->centre;
  head->team = self->team;
  head->area = self->area;
  jy_worklist_add_documents (self->documents, head, visits);

  return TRUE;
}

static gboolean
add_found (Making *self, GError **error)
{
  g_autoptr (GArray) tasks = jy_work_list_tasks (self->work, self->request->query, error);
  JyWorklistHead head = { .day = self->work->today };

  return tasks != NULL && add_list (self, tasks, &head, error);
}

/* Where the team is on the day; the hours of the first place, if there are several. */
static void
find_place (const GArray *schedule, JyWorklistHead *head)
{
  for (guint i = schedule->len; i > 0; i--)
    {
      const JyScheduleDay *day = &g_array_index (schedule, JyScheduleDay, i - 1);

      if (g_date_compare (&day->day, &head->day) == 0)
        {
          head->hours = day->hours;
          head->place = day->place;
        }
    }
}

/* The tasks of the day at @at.  Returns: where the next day begins */
static guint
collect_day (const GArray *tasks, guint at, GArray *ids)
{
  const JyTaskOnDay *first = &g_array_index (tasks, JyTaskOnDay, at);

  for (; at < tasks->len; at++)
    {
      const JyTaskOnDay *task = &g_array_index (tasks, JyTaskOnDay, at);

      if (g_date_compare (&task->day, &first->day) != 0)
        break;
      if (task->what != JY_TASK_DONE)
        g_array_append_val (ids, task->task);
    }

  return at;
}

static gboolean
add_days (Making *self, GError **error)
{
  const JyWorklistRequest *request = self->request;
  JyTaskQuery *query = request->query;
  JyStore *store = self->work->store;
  g_autoptr (GPtrArray) community_days = jy_store_list_community_days (store, query->team, error);
  g_autoptr (GPtrArray) holidays = NULL;
  g_autoptr (GArray) schedule = NULL;
  g_autoptr (GArray) tasks = NULL;
  guint next;

  if (community_days == NULL || (holidays = jy_store_list_holidays (store, error)) == NULL ||
      !jy_areas_served_fill (self->work, query->area, query->team, &query->areas,
                             &query->team_areas, error))
    return FALSE;

  /* Without a team, nobody's place and hours are everybody's. */
  schedule = query->team != 0 ? jy_schedule_days_list (community_days, holidays, query->team,
                                                       &request->from, &request->to)
                              : g_array_new (FALSE, FALSE, sizeof (JyScheduleDay));
  tasks = jy_store_list_task_days (store, query, &request->from, &request->to, error);
  for (guint at = 0; tasks != NULL && at < tasks->len; at = next)
    {
      g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
      JyWorklistHead head = { .day = g_array_index (tasks, JyTaskOnDay, at).day,
                              .is_community_day = TRUE };

      next = collect_day (tasks, at, ids);
      find_place (schedule, &head);
      if (!add_list (self, ids, &head, error))
        return FALSE;
    }

  return tasks != NULL;
}

/* The name of the file: what it is, for whom, and when. */
static char *
dup_title (const Making *self)
{
  const char *whose = self->area != NULL   ? self->area
                      : self->team != NULL ? self->team
                                           : self->centre;
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (g_date_valid (&self->request->from) ? &self->request->from : &self->work->today,
                   day);
  /* Translators: the name of a file: of which team or area, and which day */
  return g_strdup_printf (_("Worklist %s %s"), whose, day);
}

gpointer
jy_work_make_worklist (JyWork *work, gpointer args, GError **error)
{
  const JyWorklistRequest *request = args;
  g_auto (Making) self = { .work = work, .request = request };
  g_autofree char *title = NULL;

  self.documents = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_document_free);
  if (!read_names (&self, error) ||
      !(g_date_valid (&request->from) ? add_days (&self, error) : add_found (&self, error)))
    return NULL;

  if (self.documents->len == 0)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                           _("Nothing is due there, so there is nothing to print: choose another "
                             "list, day, team or area."));
      return NULL;
    }

  title = dup_title (&self);
  return jy_printout_new (title, g_steal_pointer (&self.documents), request->job, error);
}
