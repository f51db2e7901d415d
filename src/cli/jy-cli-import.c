/* jy-cli-import.c - jiayi import ROSTER: takes a roster over, or rehearses it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "jy-cli-report.h"
#include "jy-error.h"
#include "jy-roster-book.h"
#include "jy-work-centre.h"
#include "jy-work-roster.h"

typedef struct
{
  char *area;
  char *problems;
  gboolean is_rehearsal;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->area);
  g_free (self->problems);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static const struct
{
  const char *name;
  gsize offset;
} counts[] = {
  { "rows", G_STRUCT_OFFSET (JyRosterCounts, rows) },
  { "households_new", G_STRUCT_OFFSET (JyRosterCounts, households_new) },
  { "households_changed", G_STRUCT_OFFSET (JyRosterCounts, households_changed) },
  { "households_same", G_STRUCT_OFFSET (JyRosterCounts, households_same) },
  { "residents_new", G_STRUCT_OFFSET (JyRosterCounts, residents_new) },
  { "residents_changed", G_STRUCT_OFFSET (JyRosterCounts, residents_changed) },
  { "residents_same", G_STRUCT_OFFSET (JyRosterCounts, residents_same) },
  { "agreements_new", G_STRUCT_OFFSET (JyRosterCounts, agreements_new) },
  { "agreement_members_same", G_STRUCT_OFFSET (JyRosterCounts, agreements_same) },
  { "agreements_refused", G_STRUCT_OFFSET (JyRosterCounts, agreements_refused) },
  { "refused", G_STRUCT_OFFSET (JyRosterCounts, refused) },
  { "doubtful", G_STRUCT_OFFSET (JyRosterCounts, doubtful) },
};

static const char *const severities[] = { "tolerated", "doubtful", "refused" };
static const char *const name_kinds[] = { "areas", "teams", "doctors", "packages" };

static const char *
get_sheet_name (const JyRoster *roster, guint sheet)
{
  const JyRosterSheet *what = g_ptr_array_index (jy_roster_get_file (roster)->sheets, sheet);

  return what->name;
}

static void
add_problem (JsonBuilder *builder, const JyRoster *roster, const JyRosterProblem *problem)
{
  const JyRosterPerson *person =
    &g_array_index (jy_roster_get_persons (roster), JyRosterPerson, problem->person);
  const JyRosterFaultInfo *info = &jy_roster_faults[problem->fault];
  g_autofree char *message = jy_roster_dup_message (roster, problem);
  g_autofree char *column = jy_roster_dup_column (problem->column);

  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "sheet", get_sheet_name (roster, person->sheet));
  jy_cli_add_number (builder, "row", person->row);
  jy_cli_add_text (builder, "column", column);
  jy_cli_add_text (builder, "kind", info->kind);
  jy_cli_add_text (builder, "outcome", severities[info->severity]);
  jy_cli_add_text (builder, "message", message);
  json_builder_end_object (builder);
}

static void
add_skip (JsonBuilder *builder, const JyRoster *roster, const JyRosterSkip *skip)
{
  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "sheet", get_sheet_name (roster, skip->sheet));
  jy_cli_add_number (builder, "row", skip->row);
  jy_cli_add_text (builder, "kind", skip->kind);
  jy_cli_add_text (builder, "message", _(skip->message));
  json_builder_end_object (builder);
}

/* What would be made, or was: areas, teams, doctors and packages nobody has heard of. */
static void
add_names (JsonBuilder *builder, const JyRoster *roster)
{
  const JyRosterNames *names = jy_roster_get_names (roster);

  json_builder_set_member_name (builder, "names");
  json_builder_begin_object (builder);
  for (guint kind = 0; kind < JY_ROSTER_NAMES_N_KINDS; kind++)
    {
      json_builder_set_member_name (builder, name_kinds[kind]);
      json_builder_begin_array (builder);
      for (guint i = 1; i <= jy_roster_names_count (names, kind); i++)
        {
          const JyRosterName *name = jy_roster_names_get (names, kind, i);

          json_builder_begin_object (builder);
          jy_cli_add_text (builder, "name", name->name);
          jy_cli_add_text (builder, "ours", name->ours != NULL ? name->ours : "");
          jy_cli_add_number (builder, "rows", name->n_rows);
          json_builder_end_object (builder);
        }
      json_builder_end_array (builder);
    }
  json_builder_end_object (builder);
}

static void
print_json (const JyRoster *roster)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const GArray *problems = jy_roster_get_problems (roster);
  const GArray *skips = jy_roster_get_skips (roster);

  json_builder_begin_object (builder);
  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    jy_cli_add_number (builder, counts[i].name,
                       G_STRUCT_MEMBER (guint, jy_roster_get_counts (roster), counts[i].offset));
  add_names (builder, roster);

  jy_cli_begin_list (builder, "problems");
  for (guint i = 0; i < problems->len; i++)
    add_problem (builder, roster, &g_array_index (problems, JyRosterProblem, i));
  json_builder_end_array (builder);

  jy_cli_begin_list (builder, "skipped");
  for (guint i = 0; i < skips->len; i++)
    add_skip (builder, roster, &g_array_index (skips, JyRosterSkip, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  jy_cli_print_json (builder);
}

static void
print_text (const JyRoster *roster)
{
  const JyRosterCounts *n = jy_roster_get_counts (roster);
  const GArray *problems = jy_roster_get_problems (roster);

  g_print (_("Households: %u new, %u changed, %u the same.\n"), n->households_new,
           n->households_changed, n->households_same);
  g_print (_("People: %u new, %u changed, %u the same.\n"), n->residents_new, n->residents_changed,
           n->residents_same);
  g_print (_("Agreements: %u new.  Rows refused: %u, doubtful: %u.\n"), n->agreements_new,
           n->refused, n->doubtful);

  for (guint i = 0; i < problems->len; i++)
    {
      const JyRosterProblem *problem = &g_array_index (problems, JyRosterProblem, i);
      const JyRosterPerson *person =
        &g_array_index (jy_roster_get_persons (roster), JyRosterPerson, problem->person);
      g_autofree char *message = jy_roster_dup_message (roster, problem);

      if (jy_roster_faults[problem->fault].severity != JY_ROSTER_TOLERATED)
        g_print (_("%s, row %u: %s\n"), get_sheet_name (roster, person->sheet), person->row,
                 message);
    }
}

static JyRoster *
run (JyCli *self, const char *path, const Options *options, GError **error)
{
  g_autoptr (JyJob) job = jy_job_new (path);
  g_autoptr (JyRosterOpening) opening = jy_roster_opening_new (path, job);
  g_autoptr (JyRosterRequest) request = NULL;
  JyRosterFile *file = jy_work_open_roster (&self->work, opening, error);

  if (file == NULL)
    return NULL;

  request = jy_roster_request_new (file, options->area, job);
  return options->is_rehearsal ? jy_work_rehearse_roster (&self->work, request, error)
                               : jy_work_import_roster (&self->work, request, error);
}

/* A file that was made just now belongs to a centre of which only the kind is known. */
static gboolean
ensure_centre (JyCli *self, GError **error)
{
  g_autoptr (GError) missing = NULL;
  g_autoptr (JyStoredCentre) known = jy_work_get_centre (&self->work, NULL, &missing);
  g_autoptr (JyStoredCentre) centre = NULL;

  if (known != NULL)
    return TRUE;
  if (!g_error_matches (missing, JY_ERROR, JY_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&missing));
      return FALSE;
    }

  centre = g_new0 (JyStoredCentre, 1);
  centre->name = g_strdup (_("Health centre"));
  centre->kind = g_strdup ("community_health_centre");
  return jy_work_set_up_centre (&self->work, centre, error) != NULL;
}

static gboolean
take_over (JyCli *self, const char *path, const Options *options, GError **error)
{
  g_autoptr (JyRoster) roster = run (self, path, options, error);
  g_autoptr (JyJob) job = NULL;

  if (roster == NULL)
    return FALSE;
  if (options->problems != NULL)
    {
      job = jy_job_new (options->problems);
      if (!jy_roster_write_problems (roster, options->problems, job, error))
        return FALSE;
    }

  if (self->json)
    print_json (roster);
  else
    print_text (roster);
  return TRUE;
}

/* One that was made for a roster that then was not taken over is not left behind. */
static void
forget_database (JyCli *self)
{
  g_autofree char *lock = g_strconcat (self->database, ".lock", NULL);

  g_clear_pointer (&self->store, jy_store_close);
  g_unlink (self->database);
  g_unlink (lock);
}

static gboolean
import (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "area", 0, 0, G_OPTION_ARG_STRING, &options.area, N_("Take over only this area"),
      N_("NAME") },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &options.is_rehearsal, N_("Write nothing"), NULL },
    { "problems", 0, 0, G_OPTION_ARG_FILENAME, &options.problems,
      N_("Where rows go that were not taken"), N_("FILE.xlsx") },
    { NULL },
  };
  g_auto (GStrv) words = NULL;
  gboolean is_new;
  gboolean is_good;

  if (!jy_cli_parse (self, argv, entries, "ROSTER", 1, &words, error) ||
      (options.problems != NULL && !jy_cli_check_writable (options.problems, error)))
    return FALSE;

  is_new = !g_file_test (self->database, G_FILE_TEST_EXISTS);
  if (!jy_cli_open (self, JY_STORE_READ_WRITE, error))
    return FALSE;

  is_good = ensure_centre (self, error) && take_over (self, words[0], &options, error);
  if (is_new && (!is_good || options.is_rehearsal))
    forget_database (self);
  return is_good;
}

const JyCliCommand jy_cli_import = { "import", N_("Take over a roster, or rehearse it"), import };
