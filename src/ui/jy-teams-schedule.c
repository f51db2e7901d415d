/* jy-teams-schedule.c - when each team is in the community: every week, or on one day (S52, S53,
 * S88)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cell-text.h"
#include "jy-organisation-code.h"
#include "jy-organisation-options.h"
#include "jy-print-paper.h"
#include "jy-record-form.h"
#include "jy-teams-private.h"
#include "jy-work-community.h"

/* How many services a team gives in half a day in the community, until somebody says better. */
#define USUAL_CAPACITY 20

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Team"),     "text-0", NULL, 10, 0, FALSE },
  { N_("Day"),      "text-1", NULL, 11, 0, FALSE },
  { N_("Hours"),    "text-2", NULL, 12, 0, FALSE },
  { N_("Place"),    "text-3", NULL, 16, 0, TRUE },
  { N_("Area"),     "text-4", NULL, 12, 0, FALSE },
  { N_("Services"), "text-5", NULL, 8,  1, FALSE },
  { N_("From"),     "text-6", NULL, 11, 0, FALSE },
  { N_("Until"),    "text-7", NULL, 11, 0, FALSE },
};

static const JyFieldInfo fields[] = {
  { "team",     N_("Team"),                             NULL,                 NULL,        FALSE, 0 },
  { "weekday",  N_("Day of the week (empty: one day)"), jy_field_read_code,   jy_weekdays, FALSE, 4 },
  { "day",      N_("… or one day"),                     jy_field_read_date,   NULL,        FALSE, 12 },
  { "hours",    N_("Hours"),                            NULL,                 NULL,        FALSE, 16 },
  { "place",    N_("Place"),                            NULL,                 NULL,        FALSE, 0 },
  { "area",     N_("Area (empty: wherever work is)"),   NULL,                 NULL,        FALSE, 0 },
  { "capacity", N_("How many services"),                jy_record_read_count, NULL,        TRUE,  6 },
  { "from_on",  N_("From (empty: always)"),             jy_field_read_date,   NULL,        FALSE, 12 },
  { "until_on", N_("No more from (empty: still)"),      jy_field_read_date,   NULL,        FALSE, 12 },
  { NULL },
};

static const JyFieldDialogInfo add_dialog = {
  N_("Add a Community Day"),
  N_("_Add"),
  fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_community_day,
  (GDestroyNotify) jy_stored_community_day_free,
};

static const JyFieldDialogInfo edit_dialog = {
  N_("Change a Community Day"),
  N_("_Save"),
  fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_community_day,
  (GDestroyNotify) jy_stored_community_day_free,
};
/* clang-format on */

static void
add_day (GStrvBuilder *texts, const JyStoredCommunityDay *day)
{
  g_autofree char *code = g_strdup_printf ("%d", day->weekday);

  if (day->weekday != 0)
    g_strv_builder_add (texts, jy_choice_get_name (jy_weekdays, code));
  else
    jy_cell_add_day (texts, &day->day);
}

static const char *
get_area_name (const JyOrganisation *organisation, gint64 id)
{
  const JyStoredArea *area = id != 0 ? jy_area_tree_find (organisation->areas, id) : NULL;

  return area != NULL ? area->name : "";
}

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JyStoredCommunityDay *day = record;
  const JyOrganisation *organisation = jy_teams_page_get_organisation (owner);
  g_autofree char *capacity = g_strdup_printf ("%d", day->capacity);

  g_strv_builder_add (texts, jy_organisation_get_team_name (organisation, day->team));
  add_day (texts, day);
  g_strv_builder_add (texts, day->hours);
  g_strv_builder_add (texts, day->place);
  g_strv_builder_add (texts, get_area_name (organisation, day->area));
  g_strv_builder_add (texts, capacity);
  jy_cell_add_day (texts, &day->from_on);
  jy_cell_add_day (texts, &day->until_on);
}

static void
show (JyRecordList *list, const JyFieldDialogInfo *info, JyStoredCommunityDay *day, gpointer owner)
{
  const JyOrganisation *organisation = jy_teams_page_get_organisation (owner);
  const JyRecordOptions options[] = {
    { "team", jy_organisation_dup_team_options (organisation), FALSE },
    { "area", jy_organisation_dup_area_options (organisation), TRUE },
  };

  jy_record_dialog_new (GTK_WIDGET (list), jy_page_get_office (owner), info, NULL,
                        &jy_community_day_record, day, options, G_N_ELEMENTS (options));
}

/* Of the team of the day that is selected: whoever adds one often adds several. */
static void
add (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  const JyStoredCommunityDay *selected = jy_record_list_get_selected (list);
  JyStoredCommunityDay *day;

  if (jy_teams_page_get_organisation (owner) == NULL)
    return;

  day = g_new0 (JyStoredCommunityDay, 1);
  day->id = jy_office_new_id (jy_page_get_office (owner));
  day->team = selected != NULL ? selected->team : jy_teams_page_get_team (owner);
  day->capacity = selected != NULL ? selected->capacity : USUAL_CAPACITY;
  day->hours = g_strdup (selected != NULL ? selected->hours : "");
  day->place = g_strdup ("");
  show (list, &add_dialog, day, owner);
}

static void
edit (JyRecordList *list, gconstpointer record, gpointer owner)
{
  show (list, &edit_dialog, jy_stored_community_day_copy (record), owner);
}

static void
take_away (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_take_away (GTK_WIDGET (list), jy_page_get_office (owner), jy_work_delete_community_day,
                       &jy_community_day_record, record);
}

/* The plan of the team for the next four weeks. */
static void
print (JyRecordList *list, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  JyPaperRequest *request = jy_paper_request_new ("community-plan", NULL);

  request->team = ((const JyStoredCommunityDay *) record)->team;
  jy_print_paper (GTK_WIDGET (list), request);
}

/* clang-format off */
const JyRecordListInfo jy_teams_schedule = {
  .name = N_("Community days"),
  .type = &jy_community_day_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .add = { N_("_Add a Community Day…"), add, FALSE },
  .edit = { N_("_Change…"), edit, TRUE },
  .close = { N_("_Take Away"), take_away, TRUE },
  .print = { N_("_Print…"), print, TRUE },
  .empty_title = N_("No Community Days Yet"),
  .empty_text = N_("Say when each team is in the community, and how many services it can give on "
                   "such a day: the calendar plans with it."),
};
/* clang-format on */
