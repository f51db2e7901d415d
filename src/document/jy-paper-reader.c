/* jy-paper-reader.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper-reader.h"

#include "jy-date.h"
#include "jy-organisation-code.h"
#include "jy-store-plans.h"
#include "jy-store-residents.h"
#include "jy-words.h"

gboolean
jy_paper_reader_init (JyPaperReader *self, JyWork *work, GError **error)
{
  JyStore *store = work->store;
  GPtrArray *areas;

  self->work = work;
  self->centre = jy_store_find_centre (store, NULL);
  if ((self->teams = jy_store_list_teams (store, error)) == NULL ||
      (self->staff = jy_store_list_staff (store, error)) == NULL ||
      (self->team_areas = jy_store_list_team_areas (store, error)) == NULL ||
      (self->packages = jy_store_list_packages (store, error)) == NULL ||
      (self->items = jy_store_list_service_items (store, error)) == NULL ||
      (areas = jy_store_list_areas (store, error)) == NULL)
    return FALSE;

  self->tree = jy_area_tree_new (areas);
  return TRUE;
}

void
jy_paper_reader_clear (JyPaperReader *self)
{
  g_clear_pointer (&self->centre, jy_stored_centre_free);
  g_clear_pointer (&self->teams, g_ptr_array_unref);
  g_clear_pointer (&self->staff, g_ptr_array_unref);
  g_clear_pointer (&self->team_areas, g_ptr_array_unref);
  g_clear_pointer (&self->packages, g_ptr_array_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->tree, jy_area_tree_free);
}

gboolean
jy_paper_reader_set_phone (JyPaperReader *self,
                           JyPaperFacts *row,
                           const char *field,
                           const JyRegisterHousehold *home,
                           GError **error)
{
  g_autoptr (JyStoredResident) head = NULL;

  if (*home->phone == '\0' && home->head != 0)
    {
      head = jy_store_get_resident (self->work->store, home->head, error);
      if (head == NULL)
        return FALSE;
    }
  jy_paper_facts_set (row, field, head != NULL ? head->phone : home->phone);

  return TRUE;
}

gconstpointer
jy_paper_reader_find (const GPtrArray *list, gint64 id)
{
  for (guint i = 0; i < list->len; i++)
    if (*(const gint64 *) list->pdata[i] == id) /* every record begins with its id */
      return list->pdata[i];

  return NULL;
}

void
jy_paper_reader_set_centre (JyPaperReader *self, JyPaperFacts *facts)
{
  jy_paper_facts_set_day (facts, "today", &self->work->today);
  if (self->centre == NULL)
    return;

  jy_paper_facts_set (facts, "centre.name", self->centre->name);
  jy_paper_facts_set (facts, "centre.address", self->centre->address);
  jy_paper_facts_set (facts, "centre.phone", self->centre->phone);
  jy_paper_facts_set (facts, "centre.complaint_phone", self->centre->complaint_phone);
  jy_paper_facts_set (facts, "centre.director", self->centre->director);
}

/* "Wang Fang 13800000000", behind those of the same post. */
static void
add_to_post (JyPaperFacts *facts, const char *role, const JyStoredStaff *staff)
{
  static const struct
  {
    const char *role;
    const char *field;
  } posts[] = {
    { "nurse", "team.nurses" },
    { "public_health", "team.public_health" },
    { "village_doctor", "team.village_doctors" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (posts); i++)
    if (g_str_equal (posts[i].role, role))
      {
        const char *before = jy_paper_facts_get (facts, posts[i].field);
        g_autofree char *text = g_strdup_printf ("%s%s%s %s", before != NULL ? before : "",
                                                 before != NULL && *before != '\0' ? "、" : "",
                                                 staff->name, staff->phone);

        jy_paper_facts_set (facts, posts[i].field, g_strchomp (text));
      }
}

static void
add_staff (JyPaperFacts *facts, const JyStoredTeamMember *member, const JyStoredStaff *staff)
{
  JyPaperFacts *row = jy_paper_facts_add_row (facts, "staff");

  jy_paper_facts_set (row, "staff.name", staff->name);
  jy_paper_facts_set (row, "staff.role", jy_choice_get_name (jy_team_roles, member->role));
  jy_paper_facts_set (row, "staff.title", staff->title);
  jy_paper_facts_set (row, "staff.phone", staff->phone);
  add_to_post (facts, member->role, staff);
  if (g_str_equal (member->role, "leader"))
    {
      jy_paper_facts_set (facts, "team.leader", staff->name);
      jy_paper_facts_set (facts, "team.leader_phone", staff->phone);
    }
}

/* "Tuesday 08:30-11:30, Outreach room (Stone Village)", for each day of the week. */
static gboolean
set_schedule (JyPaperReader *reader, JyPaperFacts *facts, gint64 team, GError **error)
{
  g_autoptr (GPtrArray) days = jy_store_list_community_days (reader->work->store, team, error);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; days != NULL && i < days->len; i++)
    {
      const JyStoredCommunityDay *day = days->pdata[i];
      const JyStoredArea *area = jy_area_tree_find (reader->tree, day->area);

      if (day->weekday == 0 ||
          !jy_date_in_period (&reader->work->today, &day->from_on, &day->until_on))
        continue;
      g_string_append_printf (text, "%s%s　%s　%s%s%s%s", text->len > 0 ? "\n" : "",
                              jy_words_get (NULL, jy_weekdays[day->weekday - 1].name), day->hours,
                              day->place, area != NULL ? "（" : "", area != NULL ? area->name : "",
                              area != NULL ? "）" : "");
    }
  jy_paper_facts_set (facts, "team.schedule", text->str);

  return days != NULL;
}

gboolean
jy_paper_reader_set_team (
  JyPaperReader *self, JyPaperFacts *facts, gint64 team, gint64 doctor, GError **error)
{
  const JyStoredTeam *stored = jy_paper_reader_find (self->teams, team);
  const JyStoredStaff *signing = jy_paper_reader_find (self->staff, doctor);
  g_autoptr (GPtrArray) members = NULL;

  if (signing != NULL)
    {
      jy_paper_facts_set (facts, "doctor.name", signing->name);
      jy_paper_facts_set (facts, "doctor.phone", signing->phone);
    }
  if (stored == NULL)
    return TRUE;

  jy_paper_facts_set (facts, "team.name", stored->name);
  jy_paper_facts_set (facts, "team.phone", stored->phone);
  members = jy_store_list_members_of_team (self->work->store, team, error);
  for (guint i = 0; members != NULL && i < members->len; i++)
    {
      const JyStoredTeamMember *member = members->pdata[i];
      const JyStoredStaff *staff = jy_paper_reader_find (self->staff, member->staff);

      if (staff != NULL &&
          jy_date_in_period (&self->work->today, &member->from_on, &member->until_on))
        add_staff (facts, member, staff);
    }

  return members != NULL && (!self->tells_times || set_schedule (self, facts, team, error));
}
