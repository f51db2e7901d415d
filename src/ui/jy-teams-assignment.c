/* jy-teams-assignment.c - which team serves which area, since when
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-organisation-options.h"
#include "jy-record-form.h"
#include "jy-teams-private.h"
#include "jy-work-team-areas.h"

/* Returns: (transfer none) (nullable): the area's own assignment on @day */
static const JyStoredTeamArea *
find_own (const JyOrganisation *organisation, gint64 area, const GDate *day)
{
  for (guint i = 0; i < organisation->team_areas->len; i++)
    {
      const JyStoredTeamArea *row = organisation->team_areas->pdata[i];

      if (row->area == area && jy_date_in_period (day, &row->from_on, &row->until_on))
        return row;
    }

  return NULL;
}

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Area"),  "text-0", NULL, 20, 0, TRUE },
  { N_("Team"),  "text-1", NULL, 14, 0, TRUE },
  { N_("Since"), "text-2", NULL, 11, 0, FALSE },
  { N_("Explanation"),   "text-3", NULL, 24, 0, FALSE },
};

static const JyFieldInfo fields[] = {
  { "team",    N_("Team (empty: none of their own)"), NULL,               NULL, FALSE, 0 },
  { "from_on", N_("From"),                            jy_field_read_date, NULL, TRUE,  12 },
  { NULL },
};
/* clang-format on */

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JyStoredArea *area = record;
  const JyOrganisation *organisation = jy_teams_page_get_organisation (owner);
  const JyStoredTeamArea *own;
  char since[JY_DATE_TEXT_SIZE] = "";
  gint64 team;
  GDate today;

  jy_office_get_today (jy_page_get_office (owner), &today);
  own = find_own (organisation, area->id, &today);
  team = jy_area_tree_find_team (organisation->areas, organisation->team_areas, area->id, &today);
  if (own != NULL && g_date_valid (&own->from_on))
    jy_date_to_text (&own->from_on, since);

  jy_teams_add_area_name (texts, owner, area);
  g_strv_builder_add (texts, team != 0 ? jy_organisation_get_team_name (organisation, team) : "–");
  g_strv_builder_add (texts, since);
  g_strv_builder_add (texts, own != NULL ? ""
                             : team != 0 ? _("as the area above it")
                                         : _("nobody serves it"));
}

GPtrArray *
jy_teams_list_areas (JyTeamsPage *self, gboolean uncovered)
{
  const JyOrganisation *organisation = jy_teams_page_get_organisation (self);
  const GPtrArray *areas = jy_area_tree_list (organisation->areas);
  GPtrArray *list = g_ptr_array_new ();
  GDate today;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  for (guint i = 0; i < areas->len; i++)
    {
      JyStoredArea *area = areas->pdata[i];

      if (g_date_valid (&area->closed_on))
        continue;
      if (!uncovered || jy_area_tree_find_team (organisation->areas, organisation->team_areas,
                                                area->id, &today) == 0)
        g_ptr_array_add (list, area);
    }

  return list;
}

/* What the dialog knows. */
typedef struct
{
  GArray *areas;
  GListModel *teams;
} Assignment;

static void
assignment_free (gpointer data)
{
  Assignment *self = data;

  g_array_unref (self->areas);
  g_clear_object (&self->teams);
  g_free (self);
}

static void
set_up (JyFieldDialog *dialog, JyFieldGrid *form)
{
  Assignment *self = jy_field_dialog_get_data (dialog);
  GtkWidget *team = jy_choice_entry_new ();
  GDate today;

  jy_office_get_today (jy_dialog_get_office (JY_DIALOG (dialog)), &today);
  g_object_set (team, "optional", TRUE, NULL);
  jy_choice_entry_set_choices (JY_CHOICE_ENTRY (team), self->teams);
  jy_field_grid_put_widget (form, "team", team);
  jy_field_grid_set_date (form, "from_on", &today);
}

static gpointer
collect (JyFieldDialog *dialog, JyFieldGrid *form)
{
  Assignment *self = jy_field_dialog_get_data (dialog);
  JyChoiceEntry *team = JY_CHOICE_ENTRY (jy_field_grid_get_input (form, "team"));
  GDate from;

  if (!jy_choice_entry_check (team))
    {
      gtk_widget_grab_focus (GTK_WIDGET (team));
      return NULL;
    }

  jy_field_grid_get_date (form, "from_on", &from);
  return jy_area_assignment_new (jy_choice_entry_get_selected (team), g_array_copy (self->areas),
                                 &from);
}

static const JyFieldDialogInfo dialog_info = {
  N_("Assign Areas"),
  N_("_Assign"),
  fields,
  set_up,
  collect,
  jy_work_assign_areas,
  (GDestroyNotify) jy_area_assignment_free,
};

static void
assign (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  Assignment *self = g_new0 (Assignment, 1);
  g_autofree char *subject = NULL;

  self->areas = jy_record_list_list_selected (list);
  self->teams = jy_organisation_dup_team_options (jy_teams_page_get_organisation (owner));
  subject =
    g_strdup_printf (g_dngettext (NULL, "%u area", "%u areas", self->areas->len), self->areas->len);
  jy_field_dialog_new (GTK_WIDGET (list), jy_page_get_office (owner), &dialog_info, subject, self,
                       assignment_free);
}

const JyRecordListInfo jy_teams_assignment = {
  .name = N_("Who serves which area"),
  .type = &jy_area_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .edit = { N_("_Assign…"), assign, TRUE },
  .empty_title = N_("Every Area Is Served"),
  .empty_text = N_("Each area has a team, its own or that of the area it is part of."),
};
