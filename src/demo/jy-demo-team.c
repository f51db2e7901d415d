/* jy-demo-team.c - staff, teams, and which cells they serve since when
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-date.h"
#include "jy-demo-private.h"
#include "jy-demo-random.h"

static const char *const team_names[JY_DEMO_N_TEAMS] = { "第一团队", "第二团队", "第三团队",
                                                         "第四团队", "第五团队", "第六团队",
                                                         "第七团队", "第八团队" };

/* A team of about eight (S94-S97, S145). */
/* clang-format off */
static const struct
{
  const char *role;      /* of the person */
  const char *team_role; /* in the team */
  const char *title;
  int sex;
  int born;
} posts[] = {
  { "gp",                 "leader",             "主治医师",   1, 1976 },
  { "gp",                 "gp",                 "全科医师",   2, 1986 },
  { "nurse",              "nurse",              "主管护师",   2, 1984 },
  { "nurse",              "nurse",              "护士",       2, 1995 },
  { "public_health",      "public_health",      "公卫医师",   1, 1990 },
  { "village_doctor",     "village_doctor",     "乡村医生",   1, 1966 },
  { "village_doctor",     "village_doctor",     "乡村医生",   2, 1972 },
  { "specialist_officer", "specialist_officer", "妇幼专干",   2, 1988 },
};
/* clang-format on */

static GDate
get_start (const JyDemo *self)
{
  GDate start;

  g_date_clear (&start, 1);
  g_date_set_dmy (&start, 1, 1, (GDateYear) (g_date_get_year (&self->today) - JY_DEMO_YEARS - 1));
  return start;
}

static gboolean
write_member (JyDemo *self,
              gint64 team,
              gsize post,
              const GDate *from,
              const GDate *until,
              gint64 *staff,
              GError **error)
{
  char phone[JY_DEMO_PHONE_SIZE];
  g_autofree char *name =
    jy_demo_make_name (self->rand, jy_demo_pick_surname (self->rand), posts[post].sex,
                       posts[post].born + jy_demo_between (self->rand, -6, 6));
  const JyStoredStaff person = { .id = jy_store_new_id (self->store),
                                 .name = name,
                                 .role = (char *) posts[post].role,
                                 .title = (char *) posts[post].title,
                                 .phone = phone,
                                 .left_on = *until };
  const JyStoredTeamMember member = { .id = jy_store_new_id (self->store),
                                      .team = team,
                                      .staff = person.id,
                                      .role = (char *) posts[post].team_role,
                                      .from_on = *from,
                                      .until_on = *until };

  *staff = person.id;
  jy_demo_make_phone (self->rand, phone);
  return jy_store_insert_staff (self->store, &person, error) &&
         jy_store_insert_team_member (self->store, &member, error);
}

static void
add_doctor (JyDemoTeam *team, gint64 id, const GDate *from, const GDate *until)
{
  team->doctors[team->n_doctors++] = (JyDemoDoctor){ id, *from, *until };
}

static gboolean
write_team (JyDemo *self, gsize number, GError **error)
{
  JyDemoTeam *team = &self->teams[number];
  GDate start = get_start (self), none;
  char phone[JY_DEMO_PHONE_SIZE];
  const JyStoredTeam stored = { .id = jy_store_new_id (self->store),
                                .name = (char *) team_names[number],
                                .phone = phone,
                                .position = (int) number + 1 };

  g_date_clear (&none, 1);
  jy_demo_make_phone (self->rand, phone);
  team->id = stored.id;
  if (!jy_store_insert_team (self->store, &stored, error))
    return FALSE;

  for (gsize post = 0; post < G_N_ELEMENTS (posts); post++)
    {
      /* The doctor of one team left last year, and another came. */
      gboolean left = number == 1 && post == 1;
      GDate until = left ? jy_demo_add_days (&self->today, -420) : none;
      gint64 staff;

      if (!write_member (self, stored.id, post, &start, &until, &staff, error))
        return FALSE;
      if (post < 2)
        add_doctor (team, staff, &start, &until);
      if (left)
        {
          if (!write_member (self, stored.id, post, &until, &none, &staff, error))
            return FALSE;
          add_doctor (team, staff, &until, &none);
        }
      if (post == 2)
        team->nurse = staff;
      if (post == 5)
        team->village_doctor = staff;
      if (post == 7)
        team->officer = staff;
    }

  return TRUE;
}

static gboolean
write_assignment (
  JyDemo *self, gsize team, gint64 area, const GDate *from, const GDate *until, GError **error)
{
  const JyStoredTeamArea row = { .id = jy_store_new_id (self->store),
                                 .team = self->teams[team].id,
                                 .area = area,
                                 .from_on = *from,
                                 .until_on = *until };

  return jy_store_insert_team_area (self->store, &row, error);
}

/* Six teams serve a community each; of two large communities the last cells have teams of their
 * own, one of them only since last year. */
static void
share_cells (JyDemo *self)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      JyDemoPlace *place = &g_array_index (self->places, JyDemoPlace, i);

      if (i >= 4 && i < 7)
        place->team = place->team_before = 6;
      if (i >= 11 && i < 14)
        place->team = place->team_before = 7;
      if (i == 13)
        {
          place->team_before = 1;
          place->served_from = jy_demo_add_days (&self->today, -400);
        }
    }
}

static gboolean
write_assignments (JyDemo *self, GError **error)
{
  GDate start = get_start (self), none;
  gsize n_communities = 0;
  gint64 last = 0;

  g_date_clear (&none, 1);
  for (guint i = 0; i < self->places->len; i++)
    {
      const JyDemoPlace *place = &g_array_index (self->places, JyDemoPlace, i);

      if (place->community != last &&
          !write_assignment (self, n_communities++, place->community, &start, &none, error))
        return FALSE;
      last = place->community;
      if (place->team < 6)
        continue;
      if (!write_assignment (self, place->team, place->id,
                             g_date_valid (&place->served_from) ? &place->served_from : &start,
                             &none, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
jy_demo_write_teams (JyDemo *self, GError **error)
{
  share_cells (self);
  for (gsize i = 0; i < JY_DEMO_N_TEAMS; i++)
    if (!write_team (self, i, error))
      return FALSE;

  return write_assignments (self, error);
}

const JyDemoTeam *
jy_demo_get_team (const JyDemo *self, const JyDemoPlace *place, const GDate *day)
{
  gboolean is_before =
    g_date_valid (&place->served_from) && g_date_compare (day, &place->served_from) < 0;

  return &self->teams[is_before ? place->team_before : place->team];
}

gint64
jy_demo_get_doctor (const JyDemoTeam *team, gint64 household, gint64 except, const GDate *day)
{
  gint64 there[JY_DEMO_MAX_DOCTORS];
  gsize n = 0;

  for (gsize i = 0; i < team->n_doctors; i++)
    if (team->doctors[i].id != except &&
        jy_date_in_period (day, &team->doctors[i].from, &team->doctors[i].until))
      there[n++] = team->doctors[i].id;

  g_assert (n > 0);
  return there[(gsize) (household % 7) % n];
}
