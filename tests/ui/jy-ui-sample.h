/* jy-ui-sample.h - a small centre: its territory, staff and teams
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-test.h"
#include "jy-work-areas.h"
#include "jy-work-team-areas.h"
#include "jy-work-teams.h"

/* What the sample's records are known by. */
enum
{
  JY_SAMPLE_TOWN = 101,  /* 宝塔街道, with two communities */
  JY_SAMPLE_CIGUTANG,    /* 茨菇塘: the first team's */
  JY_SAMPLE_YUETANG,     /* 月塘: nobody's */
  JY_SAMPLE_ZHANG = 201, /* 张绍山, leads the first team */
  JY_SAMPLE_LI,          /* 李红, a nurse in it */
  JY_SAMPLE_WANG,        /* 王强, in no team */
  JY_SAMPLE_FIRST_TEAM = 301,
  JY_SAMPLE_SECOND_TEAM,
};

static inline void
jy_ui_sample_call (JyWork *work, JyWorkFunc func, gpointer args)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (func (work, args, &error) != NULL || error != NULL);
  g_assert_no_error (error);
}

static inline void
jy_ui_sample_add_areas (JyWork *work)
{
  JyStoredArea areas[] = {
    { .id = JY_SAMPLE_TOWN, .kind = (char *) "subdistrict", .name = (char *) "宝塔街道" },
    { .id = JY_SAMPLE_CIGUTANG, .kind = (char *) "community", .name = (char *) "茨菇塘" },
    { .id = JY_SAMPLE_YUETANG, .kind = (char *) "community", .name = (char *) "月塘" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (areas); i++)
    {
      g_autoptr (JyStoredArea) area = NULL;

      areas[i].parent = i > 0 ? JY_SAMPLE_TOWN : 0;
      area = jy_stored_area_copy (&areas[i]);
      jy_ui_sample_call (work, jy_work_save_area, area);
    }
}

static inline void
jy_ui_sample_add_people (JyWork *work)
{
  const JyStoredStaff staff[] = {
    { .id = JY_SAMPLE_ZHANG, .name = (char *) "张绍山", .role = (char *) "gp" },
    { .id = JY_SAMPLE_LI, .name = (char *) "李红", .role = (char *) "nurse" },
    { .id = JY_SAMPLE_WANG, .name = (char *) "王强", .role = (char *) "village_doctor" },
  };
  const JyStoredTeam teams[] = {
    { .id = JY_SAMPLE_FIRST_TEAM, .name = (char *) "第一团队", .phone = (char *) "22222221" },
    { .id = JY_SAMPLE_SECOND_TEAM, .name = (char *) "第二团队", .phone = (char *) "22222222" },
  };
  JyStoredTeamMember members[] = {
    { .team = JY_SAMPLE_FIRST_TEAM, .staff = JY_SAMPLE_ZHANG, .role = (char *) "leader" },
    { .team = JY_SAMPLE_FIRST_TEAM, .staff = JY_SAMPLE_LI, .role = (char *) "nurse" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (staff); i++)
    {
      g_autoptr (JyStoredStaff) record = jy_stored_staff_copy (&staff[i]);

      jy_ui_sample_call (work, jy_work_save_staff, record);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (teams); i++)
    {
      g_autoptr (JyStoredTeam) record = jy_stored_team_copy (&teams[i]);

      jy_ui_sample_call (work, jy_work_save_team, record);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autoptr (JyStoredTeamMember) record = NULL;

      members[i].id = 351 + (gint64) i;
      members[i].from_on = jy_test_date ("2024-01-01");
      record = jy_stored_team_member_copy (&members[i]);
      jy_ui_sample_call (work, jy_work_save_team_member, record);
    }
}

static inline void
jy_ui_sample_add_duties (JyWork *work)
{
  const gint64 cigutang = JY_SAMPLE_CIGUTANG;
  const GDate from = jy_test_date ("2024-01-01");
  GArray *areas = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (JyAreaAssignment) assignment = NULL;
  g_autoptr (GPtrArray) bases =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_area_base_free);
  JyStoredAreaBase base = { .id = 601, .area = JY_SAMPLE_CIGUTANG, .year = 2024 };

  g_array_append_val (areas, cigutang);
  assignment = jy_area_assignment_new (JY_SAMPLE_FIRST_TEAM, areas, &from);
  jy_ui_sample_call (work, jy_work_assign_areas, assignment);

  base.population = 1000;
  base.households = 320;
  base.target_persons = -1;
  g_ptr_array_add (bases, jy_stored_area_base_copy (&base));
  jy_ui_sample_call (work, jy_work_set_area_bases, bases);
}

/* Into the database at @path, which belongs to a centre. */
static inline void
jy_ui_sample_make (const char *path)
{
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStore) store = jy_store_open (path, JY_STORE_READ_WRITE, ids, &error);
  JyWork work = { .store = store, .now = JY_TEST_NOW / 1000, .today = jy_test_date ("2024-06-15") };

  g_assert_no_error (error);
  jy_ui_sample_add_areas (&work);
  jy_ui_sample_add_people (&work);
  jy_ui_sample_add_duties (&work);
}
