/* test-work-areas.c - the centre, its territory and who serves it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-store-packages.h"
#include "jy-test-work.h"
#include "jy-work-areas.h"
#include "jy-work-centre.h"
#include "jy-work-history.h"
#include "jy-work-team-areas.h"
#include "jy-work-teams.h"

static JyStoredArea *
area_new (JyTestStore *self, gint64 parent, const char *kind, const char *name)
{
  JyStoredArea *area = g_new0 (JyStoredArea, 1);

  area->id = jy_store_new_id (self->store);
  area->parent = parent;
  area->kind = g_strdup (kind);
  area->name = g_strdup (name);

  return area;
}

static gint64
add_area (JyTestStore *self, gint64 parent, const char *kind, const char *name)
{
  g_autoptr (JyStoredArea) area = area_new (self, parent, kind, name);

  jy_test_run (self, jy_work_save_area, area);
  return area->id;
}

static gint64
add_team (JyTestStore *self, const char *name)
{
  g_autoptr (JyStoredTeam) team = g_new0 (JyStoredTeam, 1);

  team->id = jy_store_new_id (self->store);
  team->name = g_strdup (name);
  jy_test_run (self, jy_work_save_team, team);

  return team->id;
}

static void
test_centre (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyStoredCentre) centre = g_new0 (JyStoredCentre, 1);
  g_autoptr (JyStoredCentre) stored = NULL;
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GPtrArray) packages = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (jy_work_get_centre (&self->work, NULL, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_NOT_FOUND);

  jy_test_refuse (self, jy_work_set_up_centre, centre, "Enter a name");
  g_free (centre->name);
  centre->name = g_strdup ("  宝塔　卫生院 ");
  jy_test_run (self, jy_work_set_up_centre, centre);
  centre->id = 0;
  jy_test_refuse (self, jy_work_set_up_centre, centre, "already belongs to “宝塔 卫生院”");

  stored = jy_work_get_centre (&self->work, NULL, NULL);
  g_assert_cmpstr (stored->kind, ==, "township_hospital");
  g_free (stored->county_code);
  stored->county_code = g_strdup ("43030");
  jy_test_refuse (self, jy_work_correct_centre, stored, "six digits");
  g_free (stored->county_code);
  stored->county_code = g_strdup ("430304");
  jy_test_run (self, jy_work_correct_centre, stored);
  g_assert_cmpint (stored->rev, ==, 2);

  items = jy_store_list_service_items (self->store, NULL);
  g_assert_cmpuint (items->len, ==, 22);
  packages = jy_store_list_packages (self->store, NULL);
  g_assert_cmpuint (packages->len, ==, 3);
  g_clear_pointer (&items, g_ptr_array_unref);
  items = jy_store_list_items_of_package (self->store, ((JyStoredPackage *) packages->pdata[0])->id,
                                          NULL);
  g_assert_cmpuint (items->len, ==, 19); /* all but appointment, home visit and home care */
}

static void
test_areas (JyTestStore *self, gconstpointer data)
{
  gint64 street = add_area (self, 0, "subdistrict", "岳塘街道");
  gint64 community = add_area (self, street, "community", "宝塔社区");
  gint64 grid = add_area (self, community, "grid", "第一网格");
  g_autoptr (JyStoredArea) twin = area_new (self, street, "community", " 宝塔社区");
  g_autoptr (JyStoredArea) top = jy_store_get_area (self->store, street, NULL);
  g_autoptr (JyAreaTree) tree = jy_work_get_area_tree (&self->work, NULL, NULL);
  g_autofree char *path = jy_area_tree_dup_path (tree, grid);

  g_assert_cmpstr (path, ==, "岳塘街道 · 宝塔社区 · 第一网格");
  g_assert_cmpuint (jy_area_tree_get_depth (tree, grid), ==, 2);
  g_assert_true (jy_area_tree_contains (tree, street, grid));
  g_assert_false (jy_area_tree_contains (tree, grid, street));
  g_assert_cmpint (jy_area_tree_find_by_name (tree, "宝塔社区")->id, ==, community);
  g_assert_cmpint (jy_area_tree_find_by_name (tree, "岳塘街道/第一网格")->id, ==, grid);
  g_assert_cmpint (jy_area_tree_find_by_name (tree, path)->id, ==, grid);
  g_assert_null (jy_area_tree_find_by_name (tree, "宝塔"));
  g_assert_null (jy_area_tree_find_by_name (tree, ""));

  jy_test_refuse (self, jy_work_save_area, twin, "already an area called “宝塔社区”");
  top->parent = grid;
  jy_test_refuse (self, jy_work_save_area, top, "part of itself");
  twin->parent = grid;
  jy_test_refuse (self, jy_work_save_area, twin, "“第一网格” is too small");
  g_free (twin->code);
  twin->code = g_strdup ("1a3");
  jy_test_refuse (self, jy_work_save_area, twin, "three digits");
}

static void
test_close_area (JyTestStore *self, gconstpointer data)
{
  gint64 street = add_area (self, 0, "subdistrict", "岳塘街道");
  gint64 community = add_area (self, street, "community", "宝塔社区");
  JyClosing closing = { street, 1, self->work.today };
  g_autoptr (JyStoredArea) area = NULL;

  jy_test_refuse (self, jy_work_close_area, &closing, "“宝塔社区” is still open");
  closing.id = community;
  jy_test_run (self, jy_work_close_area, &closing);
  area = jy_store_get_area (self->store, community, NULL);
  g_assert_true (g_date_valid (&area->closed_on));
  add_area (self, street, "community", "宝塔社区"); /* its name is free again */
}

static JyStoredAreaBase *
base_new (gint64 area, int population, int households)
{
  JyStoredAreaBase *base = g_new0 (JyStoredAreaBase, 1);

  base->area = area;
  base->year = 2024;
  base->population = population;
  base->households = households;
  base->target_persons = -1;

  return base;
}

static void
test_area_bases (JyTestStore *self, gconstpointer data)
{
  gint64 one = add_area (self, 0, "village", "甲村"), other = add_area (self, 0, "village", "乙村");
  g_autoptr (GPtrArray) bases =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_area_base_free);
  g_autoptr (GPtrArray) stored = NULL;
  int year = 2024;

  g_ptr_array_add (bases, base_new (one, 1200, 400));
  g_ptr_array_add (bases, base_new (other, 800, -1));
  jy_test_run (self, jy_work_set_area_bases, bases);

  /* Saving the same again is no operation; unknown figures take a row away. */
  self->work.operation = 0;
  jy_test_run (self, jy_work_set_area_bases, bases);
  g_assert_cmpint (self->work.operation, ==, 0);
  g_ptr_array_set_size (bases, 0);
  g_ptr_array_add (bases, base_new (one, 1250, 410));
  g_ptr_array_add (bases, base_new (other, -1, -1));
  jy_test_run (self, jy_work_set_area_bases, bases);

  stored = jy_work_list_area_bases (&self->work, &year, NULL);
  g_assert_cmpuint (stored->len, ==, 1);
  g_assert_cmpint (((JyStoredAreaBase *) stored->pdata[0])->population, ==, 1250);
  g_assert_cmpint (((JyStoredAreaBase *) stored->pdata[0])->target_persons, ==, -1);

  g_ptr_array_add (bases, base_new (one, 10, 11));
  jy_test_refuse (self, jy_work_set_area_bases, bases, "more households than people");
}

static gint64
team_on (JyTestStore *self, gint64 area, const char *day)
{
  g_autoptr (JyAreaTree) tree = jy_work_get_area_tree (&self->work, NULL, NULL);
  g_autoptr (GPtrArray) rows = jy_work_list_team_areas (&self->work, NULL, NULL);
  GDate date = jy_test_date (day);

  return jy_area_tree_find_team (tree, rows, area, &date);
}

static JyAreaAssignment *
assignment (gint64 team, const char *from, gint64 area, gint64 other)
{
  GArray *areas = g_array_new (FALSE, FALSE, sizeof (gint64));
  GDate date = { 0 };

  if (from != NULL)
    date = jy_test_date (from);
  g_array_append_val (areas, area);
  if (other != 0)
    g_array_append_val (areas, other);

  return jy_area_assignment_new (team, areas, &date);
}

static void
assign (JyTestStore *self, gint64 team, const char *from, gint64 area, gint64 other)
{
  g_autoptr (JyAreaAssignment) what = assignment (team, from, area, other);

  jy_test_run (self, jy_work_assign_areas, what);
}

static void
test_assign (JyTestStore *self, gconstpointer data)
{
  gint64 village = add_area (self, 0, "village", "甲村");
  gint64 grid = add_area (self, village, "grid", "一组");
  gint64 red = add_team (self, "红队"), blue = add_team (self, "蓝队");
  g_autoptr (JyAreaAssignment) earlier = assignment (red, "2024-02-01", grid, 0);
  g_autofree char *before = NULL;

  assign (self, red, NULL, village, 0);
  g_assert_cmpint (team_on (self, village, "1999-01-01"), ==, red);
  g_assert_cmpint (team_on (self, grid, "2024-06-01"), ==, red);

  before = jy_test_dump (self->store);
  assign (self, blue, "2024-03-01", village, grid);
  g_assert_cmpint (team_on (self, village, "2024-02-29"), ==, red);
  g_assert_cmpint (team_on (self, village, "2024-03-01"), ==, blue);
  g_assert_cmpint (team_on (self, grid, "2024-02-29"), ==, red);
  jy_test_run (self, jy_work_undo, &self->work.operation); /* both areas at once */
  jy_test_assert_dump (self->store, before);

  assign (self, blue, "2024-03-01", grid, 0);
  assign (self, red, "2024-03-01", grid, 0); /* the same day: a correction */
  g_assert_cmpint (team_on (self, grid, "2024-03-01"), ==, red);
  self->work.operation = 0;
  assign (self, red, "2024-05-01", grid, 0); /* it is so already */
  g_assert_cmpint (self->work.operation, ==, 0);
  jy_test_refuse (self, jy_work_assign_areas, earlier, "“一组” already has a team");

  assign (self, blue, "2024-07-01", grid, 0);
  assign (self, 0, "2024-08-01", grid, 0); /* then its parent's again */
  g_assert_cmpint (team_on (self, grid, "2024-07-31"), ==, blue);
  g_assert_cmpint (team_on (self, grid, "2024-08-01"), ==, red);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/work/centre", test_centre);
  jy_test_add_store ("/work/areas/save", test_areas);
  jy_test_add_store ("/work/areas/close", test_close_area);
  jy_test_add_store ("/work/areas/bases", test_area_bases);
  jy_test_add_store ("/work/areas/assign", test_assign);

  return g_test_run ();
}
