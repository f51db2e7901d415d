/* jy-paper-team.c - what papers say of a team, of those who work in it, and of the whole centre
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * S88, S108, S109, S129.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-organisation-code.h"
#include "jy-paper-order.h"
#include "jy-store-logbooks.h"
#include "jy-words.h"
#include "jy-work-calendar.h"

#define PLAN_DAYS 28 /* ahead, unless a period is asked for */

static gint64
get_team (const JyPaperOrder *self)
{
  const JyPaperReader *reader = self->reader;

  if (self->request->team != 0 || self->request->area == 0)
    return self->request->team;

  return jy_area_tree_find_team (reader->tree, reader->team_areas, self->request->area,
                                 &reader->work->today);
}

static void
set_areas (JyPaperReader *reader, JyPaperFacts *facts, gint64 team)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < reader->team_areas->len; i++)
    {
      const JyStoredTeamArea *served = reader->team_areas->pdata[i];
      const JyStoredArea *area = jy_area_tree_find (reader->tree, served->area);

      if (served->team == team && area != NULL &&
          jy_date_in_period (&reader->work->today, &served->from_on, &served->until_on))
        g_string_append_printf (names, "%s%s", names->len > 0 ? "、" : "", area->name);
    }
  jy_paper_facts_set (facts, "team.areas", names->str);
}

static const char *
get_weekday (const GDate *day)
{
  return jy_words_get (NULL, jy_weekdays[g_date_get_weekday (day) - 1].name);
}

/* What is planned for @day: "Blood pressure follow-up 5" */
static char *
dup_planned (const JyCalendar *calendar, const GDate *day)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < calendar->counts->len; i++)
    {
      const JyTaskDayCount *count = &g_array_index (calendar->counts, JyTaskDayCount, i);
      const char *name = jy_service_kind_get_name (jy_service_kind_from_id (count->kind));

      if (g_date_compare (&count->day, day) == 0 && count->n_planned > 0)
        g_string_append_printf (text, "%s%s %" G_GINT64_FORMAT, text->len > 0 ? "、" : "", name,
                                count->n_planned);
    }

  return g_string_free (text, FALSE);
}

static void
add_visit (const JyPaperOrder *self,
           JyPaperFacts *facts,
           const JyCalendar *calendar,
           const JyScheduleDay *day,
           int index)
{
  JyPaperFacts *row = jy_paper_facts_add_row (facts, "visits");
  const JyStoredArea *area = jy_area_tree_find (self->reader->tree, day->area);
  g_autofree char *planned = dup_planned (calendar, &day->day);

  jy_paper_facts_set_number (row, "visit.index", index);
  jy_paper_facts_set_short_day (row, "visit.day", &day->day);
  jy_paper_facts_set (row, "visit.weekday", get_weekday (&day->day));
  jy_paper_facts_set (row, "visit.hours", day->hours);
  jy_paper_facts_set (row, "visit.place", day->place);
  jy_paper_facts_set (row, "visit.area", area != NULL ? area->name : NULL);
  jy_paper_facts_set_number (row, "visit.capacity", day->capacity);
  jy_paper_facts_set (row, "visit.planned", planned);
}

static gboolean
set_visits (const JyPaperOrder *self, JyPaperFacts *facts, gint64 team, GError **error)
{
  const JyPaperRequest *request = self->request;
  GDate from = self->reader->work->today;
  GDate to = request->to;
  g_autoptr (JyCalendarRequest) asked = NULL;
  g_autoptr (JyCalendar) calendar = NULL;

  if (g_date_valid (&request->from))
    from = request->from;
  else if (g_date_valid (&to) && g_date_compare (&to, &from) < 0)
    from = to;
  if (!g_date_valid (&to))
    {
      to = from;
      g_date_add_days (&to, PLAN_DAYS - 1);
    }
  asked = jy_calendar_request_new (&self->reader->work->today, &from, &to);
  asked->query->team = team;
  calendar = jy_work_get_calendar (self->reader->work, asked, error);
  if (calendar == NULL)
    return FALSE;

  jy_paper_facts_set_day (facts, "plan.from", &from);
  jy_paper_facts_set_day (facts, "plan.to", &to);
  for (guint i = 0; i < calendar->visits->len; i++)
    add_visit (self, facts, calendar, &g_array_index (calendar->visits, JyScheduleDay, i),
               (int) i + 1);

  return TRUE;
}

/* Only what the template names is read. */
static JyPaperFacts *
dup_facts (const JyPaperOrder *self, gint64 team, GError **error)
{
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();

  jy_paper_reader_set_centre (self->reader, facts);
  if (!jy_paper_reader_set_team (self->reader, facts, team, 0, error))
    return NULL;

  set_areas (self->reader, facts, team);
  if (jy_template_names (self->template, "visit.") && !set_visits (self, facts, team, error))
    return NULL;

  return g_steal_pointer (&facts);
}

static gboolean
add_team (const JyPaperOrder *self, gint64 team, GError **error)
{
  g_autoptr (JyPaperFacts) facts = dup_facts (self, team, error);

  if (facts != NULL)
    self->add (facts, self->data);
  return facts != NULL;
}

static gboolean
is_meant (const JyPaperOrder *self, const JyStoredTeam *team)
{
  gint64 meant = get_team (self);

  return meant != 0 ? team->id == meant
                    : !g_date_valid (&team->closed_on) && self->request->area == 0;
}

gboolean
jy_paper_order_read_team (const JyPaperOrder *self, GError **error)
{
  for (guint i = 0; i < self->reader->teams->len; i++)
    {
      const JyStoredTeam *team = self->reader->teams->pdata[i];

      if (is_meant (self, team) && !add_team (self, team->id, error))
        return FALSE;
    }

  return TRUE;
}

/* The latest that was not given back. */
static void
set_permit (JyPaperFacts *facts, const GPtrArray *permits, gint64 staff)
{
  for (guint i = 0; i < permits->len; i++)
    {
      const JyStoredLogbookEntry *permit = permits->pdata[i];

      if (permit->staff != staff || g_date_valid (&permit->settled_on))
        continue;
      jy_paper_facts_set (facts, "permit.number", permit->title);
      jy_paper_facts_set_short_day (facts, "permit.issued_on", &permit->happened_on);
      jy_paper_facts_set_short_day (facts, "permit.until", &permit->due_on);
      return;
    }
}

static gboolean
add_colleague (const JyPaperOrder *self,
               const JyStoredTeamMember *member,
               const GPtrArray *permits,
               GError **error)
{
  const JyStoredStaff *staff = jy_paper_reader_find (self->reader->staff, member->staff);
  g_autoptr (JyPaperFacts) facts = NULL;

  if (staff == NULL || g_date_valid (&staff->left_on) ||
      (self->request->staff != 0 && staff->id != self->request->staff))
    return TRUE;

  facts = dup_facts (self, member->team, error);
  if (facts == NULL)
    return FALSE;

  jy_paper_facts_set (facts, "doctor.name", staff->name);
  jy_paper_facts_set (facts, "doctor.phone", staff->phone);
  jy_paper_facts_set (facts, "doctor.role", jy_choice_get_name (jy_team_roles, member->role));
  jy_paper_facts_set (facts, "doctor.title", staff->title);
  set_permit (facts, permits, staff->id);
  self->add (facts, self->data);

  return TRUE;
}

gboolean
jy_paper_order_read_staff (const JyPaperOrder *self, GError **error)
{
  g_autoptr (GPtrArray) permits =
    jy_store_list_logbook_entries (self->reader->work->store, "permit", error);
  g_autoptr (GPtrArray) members =
    permits != NULL ? jy_store_list_team_members (self->reader->work->store, error) : NULL;
  gint64 team = get_team (self);

  for (guint i = 0; members != NULL && i < members->len; i++)
    {
      const JyStoredTeamMember *member = members->pdata[i];

      if ((team == 0 || member->team == team) &&
          jy_date_in_period (&self->reader->work->today, &member->from_on, &member->until_on) &&
          !add_colleague (self, member, permits, error))
        return FALSE;
    }

  return members != NULL;
}

gboolean
jy_paper_order_read_centre (const JyPaperOrder *self, GError **error)
{
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();

  jy_paper_reader_set_centre (self->reader, facts);
  if (jy_template_has_part (self->template, "network") &&
      !jy_paper_reader_set_network (self->reader, facts, error))
    return FALSE;

  self->add (facts, self->data);

  return TRUE;
}
