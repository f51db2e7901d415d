/* jy-demo-care.c - the days of the teams in the community, experts, and people home for a while
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo-random.h"
#include "jy-demo-services.h"
#include "jy-store-plans.h"
#include "jy-store-referrals.h"
#include "jy-store-services.h"

#define CAPACITY 40 /* services on a day */

/* Of 1,000 people who live elsewhere. */
#define HOME_NOW 120
#define HOME_LAST_SPRING 600

/* clang-format off */
static const struct
{
  const char *name;
  const char *institution;
  const char *department;
  const char *specialty;
} experts[] = {
  { "周启明", "市中心医院", "心血管内科", "高血压、冠心病" },
  { "何淑芬", "市中心医院", "内分泌科",   "糖尿病" },
  { "邓国强", "市第一医院", "神经内科",   "脑血管病" },
  { "罗文娟", "市妇幼保健院", "产科",     "高危妊娠" },
  { "曾宪华", "市第五医院", "精神科",     "严重精神障碍" },
  { "彭立新", "市第一医院", "呼吸内科",   "慢阻肺、肺结核" },
};
/* clang-format on */

static gboolean
write_experts (JyDemo *self, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (experts); i++)
    {
      const JyStoredExpert expert = { .id = jy_store_new_id (self->store),
                                      .name = (char *) experts[i].name,
                                      .institution = (char *) experts[i].institution,
                                      .department = (char *) experts[i].department,
                                      .specialty = (char *) experts[i].specialty };

      if (!jy_store_insert_expert (self->store, &expert, error))
        return FALSE;
    }

  return TRUE;
}

/* Two mornings a week, not the same for every team (S52, S88). */
static gboolean
write_community_days (JyDemo *self, GError **error)
{
  for (int i = 0; i < JY_DEMO_N_TEAMS; i++)
    for (int j = 0; j < 2; j++)
      {
        const JyStoredCommunityDay day = { .id = jy_store_new_id (self->store),
                                           .team = self->teams[i].id,
                                           .weekday = 1 + (i + 2 * j) % 5,
                                           .hours = (char *) "08:30-11:30",
                                           .place = (char *) "社区卫康室",
                                           .capacity = CAPACITY };

        if (self->teams[i].id != 0 && !jy_store_insert_community_day (self->store, &day, error))
          return FALSE;
      }

  return TRUE;
}

static gboolean
write_stay (JyDemo *self, gint64 resident, const GDate *from, const GDate *until, GError **error)
{
  const JyStoredHomeStay stay = {
    .id = jy_store_new_id (self->store), .resident = resident, .from_on = *from, .until_on = *until
  };

  return jy_store_insert_home_stay (self->store, &stay, error);
}

gboolean
jy_demo_write_stays (JyDemo *self, gint64 resident, GError **error)
{
  GDate from, until;

  if (jy_demo_chance (self->rand, HOME_LAST_SPRING))
    {
      g_date_set_dmy (&from, (GDateDay) jy_demo_between (self->rand, 1, 12), G_DATE_FEBRUARY,
                      g_date_get_year (&self->today));
      until = jy_demo_add_days (&from, jy_demo_between (self->rand, 8, 25));
      if (g_date_compare (&until, &self->today) < 0 &&
          !write_stay (self, resident, &from, &until, error))
        return FALSE;
    }
  if (!jy_demo_chance (self->rand, HOME_NOW))
    return TRUE;

  from = jy_demo_day_before (self->rand, &self->today, 0, 6);
  until = jy_demo_add_days (&self->today, jy_demo_between (self->rand, 3, 12));
  return write_stay (self, resident, &from, &until, error);
}

gboolean
jy_demo_write_care (JyDemo *self, GError **error)
{
  return write_experts (self, error) && write_community_days (self, error);
}
