/* jy-teams-people.c - teams, who is in them, and the staff
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cell-text.h"
#include "jy-date.h"
#include "jy-organisation-code.h"
#include "jy-organisation-options.h"
#include "jy-print-paper.h"
#include "jy-record-form.h"
#include "jy-teams-private.h"
#include "jy-work-teams.h"

static JyOffice *
get_office (gpointer owner)
{
  return jy_page_get_office (JY_PAGE (owner));
}

/* Teams. */

/* clang-format off */
static const JyColumn team_columns[] = {
  { N_("Team"),   "text-0", NULL, 12, 0, TRUE },
  { N_("Leader"), "text-1", NULL, 8,  0, FALSE },
  { N_("Phone"),  "text-2", NULL, 12, 0, FALSE },
  { N_("Areas"),  "text-3", NULL, 5,  1, FALSE },
  { N_("State"),  "text-4", NULL, 8,  0, FALSE },
};

static const JyFieldInfo team_fields[] = {
  { "name",  N_("Team"),  NULL, NULL, TRUE,  0 },
  { "phone", N_("Phone"), NULL, NULL, FALSE, 16 },
  { NULL },
};
/* clang-format on */

static const char *
find_leader (const JyOrganisation *organisation, gint64 team, const GDate *day)
{
  for (guint i = 0; i < organisation->team_members->len; i++)
    {
      const JyStoredTeamMember *member = organisation->team_members->pdata[i];

      if (member->team == team && g_str_equal (member->role, "leader") &&
          jy_date_in_period (day, &member->from_on, &member->until_on))
        return jy_organisation_get_staff_name (organisation, member->staff);
    }

  return "";
}

static guint
count_areas (const JyOrganisation *organisation, gint64 team, const GDate *day)
{
  guint n = 0;

  for (guint i = 0; i < organisation->team_areas->len; i++)
    {
      const JyStoredTeamArea *row = organisation->team_areas->pdata[i];

      if (row->team == team && jy_date_in_period (day, &row->from_on, &row->until_on))
        n++;
    }

  return n;
}

static void
fill_team (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JyStoredTeam *team = record;
  const JyOrganisation *organisation = jy_teams_page_get_organisation (owner);
  g_autofree char *n_areas = NULL;
  GDate today;

  jy_office_get_today (get_office (owner), &today);
  n_areas = g_strdup_printf ("%u", count_areas (organisation, team->id, &today));

  g_strv_builder_add (texts, team->name);
  g_strv_builder_add (texts, find_leader (organisation, team->id, &today));
  g_strv_builder_add (texts, team->phone);
  g_strv_builder_add (texts, n_areas);
  g_strv_builder_add (texts, g_date_valid (&team->closed_on) ? _("closed") : "");
}

static const JyFieldDialogInfo add_team_dialog = {
  N_("Add a Team"),
  N_("_Add"),
  team_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_team,
  (GDestroyNotify) jy_stored_team_free,
};

static const JyFieldDialogInfo edit_team_dialog = {
  N_("Change a Team"),
  N_("_Save"),
  team_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_team,
  (GDestroyNotify) jy_stored_team_free,
};

static void
add_team (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  JyStoredTeam *team = g_new0 (JyStoredTeam, 1);

  team->id = jy_office_new_id (get_office (owner));
  jy_record_dialog_new (GTK_WIDGET (list), get_office (owner), &add_team_dialog, NULL,
                        &jy_team_record, team, NULL, 0);
}

static void
edit_team (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_dialog_new (GTK_WIDGET (list), get_office (owner), &edit_team_dialog, NULL,
                        &jy_team_record, jy_stored_team_copy (record), NULL, 0);
}

static void
close_team (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_close (GTK_WIDGET (list), get_office (owner), jy_work_close_team, record);
}

/* Its notice board. */
static void
print_team (JyRecordList *list, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  JyPaperRequest *request = jy_paper_request_new ("notice-board", NULL);

  request->team = ((const JyStoredTeam *) record)->id;
  jy_print_paper (GTK_WIDGET (list), request);
}

const JyRecordListInfo jy_teams_teams = {
  .name = N_("Teams"),
  .type = &jy_team_record,
  .columns = team_columns,
  .n_columns = G_N_ELEMENTS (team_columns),
  .fill = fill_team,
  .add = { N_("_Add a Team…"), add_team, FALSE },
  .edit = { N_("_Change…"), edit_team, TRUE },
  .close = { N_("C_lose"), close_team, TRUE },
  .print = { N_("_Print…"), print_team, TRUE },
  .empty_title = N_("No Teams Yet"),
  .empty_text = N_("A team signs with households and serves its areas."),
};

/* Members of the selected team. */

/* clang-format off */
static const JyColumn member_columns[] = {
  { N_("Full name"), "text-0", NULL, 8, 0, TRUE },
  { N_("Role"),  "text-1", NULL, 10, 0, FALSE },
  { N_("Phone"), "text-2", NULL, 12, 0, FALSE },
  { N_("Since"), "text-3", NULL, 11, 0, FALSE },
  { N_("Until"), "text-4", NULL, 11, 0, FALSE },
};

static const JyFieldInfo member_fields[] = {
  { "staff",    N_("Member of staff"), NULL,               NULL,          FALSE, 0 },
  { "role",     N_("Role"),   jy_field_read_code, jy_team_roles, TRUE,  4 },
  { "from_on",  N_("From"),   jy_field_read_date, NULL,          FALSE, 12 },
  { NULL },
};
/* clang-format on */

static void
fill_member (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JyStoredTeamMember *member = record;
  const JyOrganisation *organisation = jy_teams_page_get_organisation (owner);
  const JyStoredStaff *staff = jy_organisation_find (organisation->staff, member->staff);

  g_strv_builder_add (texts, staff != NULL ? staff->name : "");
  g_strv_builder_add (texts, jy_choice_get_name (jy_team_roles, member->role));
  g_strv_builder_add (texts, staff != NULL ? staff->phone : "");
  jy_cell_add_day (texts, &member->from_on);
  jy_cell_add_day (texts, &member->until_on);
}

GPtrArray *
jy_teams_list_members (JyTeamsPage *self)
{
  const GPtrArray *members = jy_teams_page_get_organisation (self)->team_members;
  gint64 team = jy_teams_page_get_team (self);
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < members->len; i++)
    if (((const JyStoredTeamMember *) members->pdata[i])->team == team)
      g_ptr_array_add (list, members->pdata[i]);

  return list;
}

static const JyFieldDialogInfo add_member_dialog = {
  N_("Add a Member"),
  N_("_Add"),
  member_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_team_member,
  (GDestroyNotify) jy_stored_team_member_free,
};

static const JyFieldDialogInfo edit_member_dialog = {
  N_("Change a Member"),
  N_("_Save"),
  member_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_team_member,
  (GDestroyNotify) jy_stored_team_member_free,
};

static void
show_member (JyRecordList *list,
             const JyFieldDialogInfo *info,
             JyStoredTeamMember *member,
             gpointer owner)
{
  const JyOrganisation *organisation = jy_teams_page_get_organisation (owner);
  const JyRecordOptions options = { "staff", jy_organisation_dup_staff_options (organisation),
                                    FALSE };

  jy_record_dialog_new (GTK_WIDGET (list), get_office (owner), info,
                        jy_organisation_get_team_name (organisation, member->team),
                        &jy_team_member_record, member, &options, 1);
}

static void
add_member (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  JyStoredTeamMember *member;

  if (jy_teams_page_get_team (owner) == 0)
    return;

  member = g_new0 (JyStoredTeamMember, 1);
  member->id = jy_office_new_id (get_office (owner));
  member->team = jy_teams_page_get_team (owner);
  member->role = g_strdup ("gp");
  jy_office_get_today (get_office (owner), &member->from_on);
  show_member (list, &add_member_dialog, member, owner);
}

static void
edit_member (JyRecordList *list, gconstpointer record, gpointer owner)
{
  show_member (list, &edit_member_dialog, jy_stored_team_member_copy (record), owner);
}

static void
end_member (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_close (GTK_WIDGET (list), get_office (owner), jy_work_leave_team, record);
}

const JyRecordListInfo jy_teams_members = {
  .name = N_("Members of the team"),
  .type = &jy_team_member_record,
  .columns = member_columns,
  .n_columns = G_N_ELEMENTS (member_columns),
  .fill = fill_member,
  .add = { N_("Add a _Member…"), add_member, FALSE },
  .edit = { N_("C_hange…"), edit_member, TRUE },
  .close = { N_("Leaves the _Team"), end_member, TRUE },
  .empty_title = N_("Nobody Is in This Team"),
  .empty_text = N_("A core team is a general practitioner, a nurse and a public-health worker."),
};

/* Staff. */

/* clang-format off */
static const JyColumn staff_columns[] = {
  { N_("Full name"), "text-0", NULL, 10, 0, TRUE },
  { N_("Role"),     "text-1", NULL, 14, 0, FALSE },
  { N_("Title"),    "text-2", NULL, 14, 0, FALSE },
  { N_("Phone"),    "text-3", NULL, 14, 0, FALSE },
  { N_("Left on"),  "text-4", NULL, 11, 0, FALSE },
};

static const JyFieldInfo staff_fields[] = {
  { "name",  N_("Full name"), NULL,           NULL,           TRUE,  16 },
  { "role",  N_("Role"),  jy_field_read_code, jy_staff_roles, TRUE,  4 },
  { "title", N_("Title"), NULL,               NULL,           FALSE, 16 },
  { "phone", N_("Phone"), NULL,               NULL,           FALSE, 16 },
  { NULL },
};
/* clang-format on */

static void
fill_staff (GStrvBuilder *texts, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  const JyStoredStaff *staff = record;

  g_strv_builder_add (texts, staff->name);
  g_strv_builder_add (texts, jy_choice_get_name (jy_staff_roles, staff->role));
  g_strv_builder_add (texts, staff->title);
  g_strv_builder_add (texts, staff->phone);
  jy_cell_add_day (texts, &staff->left_on);
}

static const JyFieldDialogInfo add_staff_dialog = {
  N_("Add to the Staff"),
  N_("_Add"),
  staff_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_staff,
  (GDestroyNotify) jy_stored_staff_free,
};

static const JyFieldDialogInfo edit_staff_dialog = {
  N_("Change Particulars"),
  N_("_Save"),
  staff_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_staff,
  (GDestroyNotify) jy_stored_staff_free,
};

static void
add_staff (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  JyStoredStaff *staff = g_new0 (JyStoredStaff, 1);

  staff->id = jy_office_new_id (get_office (owner));
  staff->role = g_strdup ("gp");
  jy_record_dialog_new (GTK_WIDGET (list), get_office (owner), &add_staff_dialog, NULL,
                        &jy_staff_record, staff, NULL, 0);
}

static void
edit_staff (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_dialog_new (GTK_WIDGET (list), get_office (owner), &edit_staff_dialog, NULL,
                        &jy_staff_record, jy_stored_staff_copy (record), NULL, 0);
}

static void
end_staff (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_close (GTK_WIDGET (list), get_office (owner), jy_work_end_staff, record);
}

const JyRecordListInfo jy_teams_staff = {
  .name = N_("Staff"),
  .type = &jy_staff_record,
  .columns = staff_columns,
  .n_columns = G_N_ELEMENTS (staff_columns),
  .fill = fill_staff,
  .add = { N_("_Add a Person…"), add_staff, FALSE },
  .edit = { N_("_Change…"), edit_staff, TRUE },
  .close = { N_("_Left the Centre"), end_staff, TRUE },
  .empty_title = N_("Nobody on the Staff Yet"),
  .empty_text = N_("Doctors, nurses and public-health workers who sign and serve."),
};
