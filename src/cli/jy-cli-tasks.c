/* jy-cli-tasks.c - jiayi tasks: what is due, for whom and why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-period.h"
#include "jy-store-derived.h"
#include "jy-work-tasks.h"

#define PART 5000 /* residents brought up to date in one transaction */

typedef struct
{
  char *from;
  char *to;
  char *team;
  char *area;
  char *resident;
  char *kind;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->from);
  g_free (self->to);
  g_free (self->team);
  g_free (self->area);
  g_free (self->resident);
  g_free (self->kind);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

gboolean
jy_cli_bring_up_to_date (JyCli *self, GError **error)
{
  guint n_done = 1;

  while (n_done > 0)
    if (!jy_store_bring_up_to_date (self->store, &self->work.today, PART, &n_done, error))
      return FALSE;

  return TRUE;
}

static gboolean
check_kind (const char *kind, GError **error)
{
  if (kind == NULL || jy_service_kind_from_id (kind) != JY_SERVICE_NONE)
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("There is no kind of service called “%s”."), kind);
  return FALSE;
}

static gboolean
fill_period (JyCli *self, const Options *options, JyTaskQuery *query, GError **error)
{
  if (options->from == NULL && options->to == NULL)
    return TRUE;

  g_date_set_dmy (&query->from, 1, G_DATE_JANUARY, 1900);
  g_date_set_dmy (&query->to, 31, G_DATE_DECEMBER, 9999);
  return (options->from == NULL ||
          jy_cli_parse_day (self, "--from", options->from, &query->from, error)) &&
         (options->to == NULL || jy_cli_parse_day (self, "--to", options->to, &query->to, error)) &&
         jy_cli_check_days (&query->from, &query->to, error);
}

static gboolean
fill_query (JyCli *self, const Options *options, JyTaskQuery *query, GError **error)
{
  query->states = 0;
  query->kind = g_strdup (options->kind);

  return check_kind (options->kind, error) && fill_period (self, options, query, error) &&
         (options->resident == NULL ||
          jy_cli_find_resident (self, options->resident, &query->resident, error)) &&
         (options->area == NULL || jy_cli_find_area (self, options->area, &query->area, error)) &&
         (options->team == NULL || jy_cli_find_team (self, options->team, &query->team, error));
}

static void
tell_page (const GPtrArray *rows, JsonBuilder *builder)
{
  for (guint i = 0; i < rows->len; i++)
    if (rows->pdata[i] == NULL)
      continue;
    else if (builder != NULL)
      jy_cli_add_task (builder, rows->pdata[i]);
    else
      jy_cli_print_task (rows->pdata[i]);
}

static gboolean
tell_tasks (JyCli *self, const GArray *ids, JsonBuilder *builder, GError **error)
{
  for (guint at = 0; at < ids->len; at += JY_STORE_MAX_IDS)
    {
      g_autoptr (GArray) page = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_autoptr (GPtrArray) rows = NULL;

      g_array_append_vals (page, &g_array_index (ids, gint64, at),
                           MIN (ids->len - at, JY_STORE_MAX_IDS));
      rows = jy_work_get_task_rows (&self->work, page, error);
      if (rows == NULL)
        return FALSE;

      tell_page (rows, builder);
    }

  return TRUE;
}

static gboolean
tell (JyCli *self, JyTaskQuery *query, GError **error)
{
  g_autoptr (JsonBuilder) builder = self->json ? json_builder_new () : NULL;
  g_autoptr (GArray) ids = jy_work_list_tasks (&self->work, query, error);

  if (ids == NULL)
    return FALSE;

  if (builder != NULL)
    {
      json_builder_begin_object (builder);
      jy_cli_begin_list (builder, "tasks");
    }
  if (!tell_tasks (self, ids, builder, error))
    return FALSE;

  if (builder != NULL)
    {
      json_builder_end_array (builder);
      json_builder_end_object (builder);
      jy_cli_print_json (builder);
    }
  return TRUE;
}

static gboolean
tasks (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "from", 0, 0, G_OPTION_ARG_STRING, &options.from, N_("Only services due on or after a day"),
      "YYYY-MM-DD" },
    { "to", 0, 0, G_OPTION_ARG_STRING, &options.to, N_("Only services that begin by a day"),
      "YYYY-MM-DD" },
    { "team", 0, 0, G_OPTION_ARG_STRING, &options.team, N_("Only the work of a team"), "NAME" },
    { "area", 0, 0, G_OPTION_ARG_STRING, &options.area, N_("Only an area with its parts"),
      "NAME" },
    { "resident", 0, 0, G_OPTION_ARG_STRING, &options.resident,
      N_("Only the person with an identity number"), "NUMBER" },
    { "kind", 0, 0, G_OPTION_ARG_STRING, &options.kind, N_("Only one kind of service"), "KIND" },
    { NULL },
  };
  g_autoptr (JyTaskQuery) query = NULL;

  g_auto (GStrv) words = NULL;

  if (!jy_cli_parse (self, argv, entries, "", 0, &words, error) ||
      !jy_cli_open_existing (self, JY_STORE_READ_WRITE, error))
    return FALSE;

  query = jy_task_query_new (&self->work.today);
  return jy_cli_bring_up_to_date (self, error) && fill_query (self, &options, query, error) &&
         tell (self, query, error);
}

const JyCliCommand jy_cli_tasks = { "tasks", N_("Tell which services are due"), tasks };
