/* jy-cli-plan.c - jiayi plan: a team's open work over its days in the community
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-private.h"
#include "jy-date.h"
#include "jy-work-schedule.h"
#include "jy-work-tasks.h"

typedef struct
{
  char *team;
  char *from;
  char *to;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->team);
  g_free (self->from);
  g_free (self->to);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

/* Calls @tell with each task of @schedule that is on @day (an index; -1: on none), as stored. */
static gboolean
for_each (JyCli *self,
          const JySchedule *schedule,
          int day,
          JsonBuilder *builder,
          void (*tell) (JsonBuilder *builder, const JyTaskRow *row, JyPlanMiss miss),
          GError **error)
{
  g_autoptr (GArray) page = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) misses = g_array_new (FALSE, FALSE, sizeof (JyPlanMiss));

  for (guint i = 0; i <= schedule->planned->len; i++)
    {
      const JyPlanned *planned = &g_array_index (schedule->planned, JyPlanned, i);
      g_autoptr (GPtrArray) rows = NULL;

      if (i < schedule->planned->len && planned->day == day)
        {
          g_array_append_val (page, planned->task);
          g_array_append_val (misses, planned->miss);
        }
      if (page->len == 0 || (i < schedule->planned->len && page->len < JY_STORE_MAX_IDS))
        continue;

      rows = jy_work_get_task_rows (&self->work, page, error);
      if (rows == NULL)
        return FALSE;
      for (guint j = 0; j < rows->len; j++)
        if (rows->pdata[j] != NULL)
          tell (builder, rows->pdata[j], g_array_index (misses, JyPlanMiss, j));
      g_array_set_size (page, 0);
      g_array_set_size (misses, 0);
    }

  return TRUE;
}

static void
add_planned (JsonBuilder *builder, const JyTaskRow *row, JyPlanMiss miss G_GNUC_UNUSED)
{
  jy_cli_add_task (builder, row);
}

static const char *const miss_ids[] = {
  [JY_PLAN_FITS] = "", [JY_PLAN_NO_DAY] = "no-day", [JY_PLAN_AWAY] = "away", [JY_PLAN_FULL] = "full"
};

/* The task, with the reason why it is not planned in the place of the one why it is due. */
static void
add_missed (JsonBuilder *builder, const JyTaskRow *row, JyPlanMiss miss)
{
  json_builder_begin_object (builder);
  jy_cli_add_task_members (builder, row);
  jy_cli_add_text (builder, "reason", jy_plan_miss_get_name (miss));
  jy_cli_add_text (builder, "reason_code", miss_ids[miss]);
  json_builder_end_object (builder);
}

static gboolean
add_schedule (JyCli *self, const JySchedule *schedule, JsonBuilder *builder, GError **error)
{
  json_builder_begin_object (builder);
  jy_cli_begin_list (builder, "assignments");
  for (guint i = 0; i < schedule->days->len; i++)
    {
      const JyScheduleVisit *visit = &g_array_index (schedule->days, JyScheduleVisit, i);

      if (visit->n_planned == 0)
        continue;
      json_builder_begin_object (builder);
      jy_cli_add_date (builder, "date", &visit->day);
      jy_cli_add_text (builder, "team", schedule->team_name);
      jy_cli_add_text (builder, "place", visit->place);
      jy_cli_add_number (builder, "capacity", visit->capacity);
      jy_cli_add_number (builder, "planned_before", visit->n_before);
      jy_cli_begin_list (builder, "tasks");
      if (!for_each (self, schedule, (int) i, builder, add_planned, error))
        return FALSE;
      json_builder_end_array (builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  jy_cli_begin_list (builder, "not_fitting");
  if (!for_each (self, schedule, -1, builder, add_missed, error))
    return FALSE;
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  return TRUE;
}

static void
print_planned (JsonBuilder *builder G_GNUC_UNUSED, const JyTaskRow *row, JyPlanMiss miss)
{
  if (miss != JY_PLAN_FITS)
    g_print ("  %s: ", jy_plan_miss_get_name (miss));
  else
    g_print ("  ");
  jy_cli_print_task (row);
}

static gboolean
print_schedule (JyCli *self, const JySchedule *schedule, GError **error)
{
  for (guint i = 0; i < schedule->days->len; i++)
    {
      const JyScheduleVisit *visit = &g_array_index (schedule->days, JyScheduleVisit, i);
      char day[JY_DATE_TEXT_SIZE];

      jy_date_to_text (&visit->day, day);
      g_print ("%s  %s  %d/%d\n", day, visit->place, visit->n_before + visit->n_planned,
               visit->capacity);
      if (!for_each (self, schedule, (int) i, NULL, print_planned, error))
        return FALSE;
    }

  g_print (_("Not planned: %u, of which %u end in this period\n"),
           schedule->planned->len - schedule->n_fitting, schedule->n_lost);
  return for_each (self, schedule, -1, NULL, print_planned, error);
}

static gboolean
tell (JyCli *self, const JySchedule *schedule, GError **error)
{
  g_autoptr (JsonBuilder) builder = NULL;

  if (!self->json)
    return print_schedule (self, schedule, error);

  builder = json_builder_new ();
  if (!add_schedule (self, schedule, builder, error))
    return FALSE;

  jy_cli_print_json (builder);
  return TRUE;
}

static gboolean
check_options (const Options *options, GError **error)
{
  if (options->team != NULL && options->from != NULL && options->to != NULL)
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       _("Say whose days and which: --team=NAME --from=DAY --to=DAY."));
  return FALSE;
}

static gboolean
run (JyCli *self, const Options *options, GError **error)
{
  JyScheduleRequest request = { 0 };
  g_autoptr (JySchedule) schedule = NULL;

  if (!jy_cli_bring_up_to_date (self, error) ||
      !jy_cli_find_team (self, options->team, &request.team, error) ||
      !jy_cli_parse_day (self, "--from", options->from, &request.from, error) ||
      !jy_cli_parse_day (self, "--to", options->to, &request.to, error))
    return FALSE;

  schedule = jy_work_make_schedule (&self->work, &request, error);
  if (schedule == NULL ||
      (schedule->n_fitting > 0 && jy_work_store_schedule (&self->work, schedule, error) == NULL))
    return FALSE;

  return tell (self, schedule, error);
}

static gboolean
plan (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "team", 0, 0, G_OPTION_ARG_STRING, &options.team, N_("Whose work and days"), "NAME" },
    { "from", 0, 0, G_OPTION_ARG_STRING, &options.from, N_("The first day"), "YYYY-MM-DD" },
    { "to", 0, 0, G_OPTION_ARG_STRING, &options.to, N_("The last day"), "YYYY-MM-DD" },
    { NULL },
  };
  /* clang-format on */
  g_auto (GStrv) words = NULL;

  return jy_cli_parse (self, argv, entries, "", 0, &words, error) &&
         check_options (&options, error) &&
         jy_cli_open_existing (self, JY_STORE_READ_WRITE, error) && run (self, &options, error);
}

const JyCliCommand jy_cli_plan = { "plan", N_("Spread a team’s due services over its days"),
                                   plan };
