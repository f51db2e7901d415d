/* test-work-organisation.c - teams, packages, settings and accounts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-work.h"
#include "jy-work-packages.h"
#include "jy-work-settings.h"
#include "jy-work-teams.h"

static gint64
add_team (JyTestStore *self, const char *name)
{
  g_autoptr (JyStoredTeam) team = g_new0 (JyStoredTeam, 1);

  team->id = jy_store_new_id (self->store);
  team->name = g_strdup (name);
  jy_test_run (self, jy_work_save_team, team);

  return team->id;
}

static gint64
add_staff (JyTestStore *self, const char *name)
{
  g_autoptr (JyStoredStaff) staff = g_new0 (JyStoredStaff, 1);

  staff->id = jy_store_new_id (self->store);
  staff->name = g_strdup (name);
  staff->role = g_strdup ("gp");
  jy_test_run (self, jy_work_save_staff, staff);

  return staff->id;
}

static void
test_members (JyTestStore *self, gconstpointer data)
{
  gint64 team = add_team (self, "红队"), li = add_staff (self, "李强"),
         wang = add_staff (self, "王芳");
  JyStoredTeamMember leader = { jy_store_new_id (self->store), 0, team, li, (char *) "leader" };
  JyStoredTeamMember second = { jy_store_new_id (self->store), 0, team, wang, (char *) "leader" };
  JyStoredTeamMember again = { jy_store_new_id (self->store), 0, team, li, (char *) "nurse" };
  JyClosing closing = { .rev = 1, .day = self->work.today };

  leader.from_on = jy_test_date ("2024-01-01");
  jy_test_run (self, jy_work_save_team_member, &leader);
  jy_test_refuse (self, jy_work_save_team_member, &second, "李强 leads this team");
  jy_test_refuse (self, jy_work_save_team_member, &again, "already in the team");

  closing.id = leader.id;
  jy_test_run (self, jy_work_leave_team, &closing);
  second.from_on = self->work.today;
  jy_test_run (self, jy_work_save_team_member, &second);
  closing.id = team;
  jy_test_run (self, jy_work_close_team, &closing);
  again.from_on = self->work.today;
  jy_test_refuse (self, jy_work_save_team_member, &again, "“红队” is closed");
}

static void
test_staff_leaves (JyTestStore *self, gconstpointer data)
{
  gint64 team = add_team (self, "红队"), li = add_staff (self, "李强");
  JyStoredTeamMember member = { jy_store_new_id (self->store), 0, team, li, (char *) "gp" };
  JyClosing closing = { li, 1, self->work.today };
  g_autoptr (JyStoredTeamMember) place = NULL;

  jy_test_run (self, jy_work_save_team_member, &member);
  jy_test_run (self, jy_work_end_staff, &closing);
  place = jy_store_get_team_member (self->store, member.id, NULL);
  g_assert_cmpint (g_date_compare (&place->until_on, &self->work.today), ==, 0);
}

static JyPackageContent *
content_new (gint64 id, int rev, const char *name, gint64 item, int times)
{
  JyStoredPackage *package = g_new0 (JyStoredPackage, 1);
  JyStoredPackageItem *row = g_new0 (JyStoredPackageItem, 1);
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_package_item_free);

  package->id = id;
  package->rev = rev;
  package->name = g_strdup (name);
  package->tier = 1;
  row->service_item = item;
  row->times = times;
  g_ptr_array_add (items, row);

  return jy_package_content_new (package, items);
}

static void
test_packages (JyTestStore *self, gconstpointer data)
{
  gint64 id = jy_store_new_id (self->store), other = jy_store_new_id (self->store);
  JyStoredServiceItem item = { .id = jy_store_new_id (self->store) };
  g_autoptr (JyPackageContent) first = NULL;
  g_autoptr (JyPackageContent) changed = NULL;
  g_autoptr (JyPackageContent) twin = NULL;
  g_autoptr (GPtrArray) items = NULL;

  item.code = g_strdup ("ZZ01");
  item.name = g_strdup ("中医理疗");
  item.nature = g_strdup ("medical");
  jy_test_run (self, jy_work_save_service_item, &item);

  first = content_new (id, 0, "中医包", item.id, 4);
  changed = content_new (id, 1, "中医包", item.id, 6);
  twin = content_new (other, 0, "中医 包", item.id, 6);
  jy_test_run (self, jy_work_save_package, first);
  jy_test_run (self, jy_work_save_package, changed);
  items = jy_store_list_items_of_package (self->store, id, NULL);
  g_assert_cmpuint (items->len, ==, 1);
  g_assert_cmpint (((JyStoredPackageItem *) items->pdata[0])->times, ==, 6);
  jy_test_refuse (self, jy_work_save_package, twin, "already a package called “中医包”");

  item.id = jy_store_new_id (self->store);
  item.rev = 0;
  jy_test_refuse (self, jy_work_save_service_item, &item, "has this code already");
  g_free (item.code);
  g_free (item.name);
  g_free (item.nature);
  g_free (item.served_group);
}

static void
set (JyTestStore *self, const char *name, const char *from, const char *value, const char *refusal)
{
  g_autoptr (GPtrArray) list =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_setting_free);
  JyStoredSetting *setting = g_new0 (JyStoredSetting, 1);

  setting->name = g_strdup (name);
  setting->from_on = jy_test_date (from);
  setting->value = g_strdup (value);
  g_ptr_array_add (list, setting);
  if (refusal != NULL)
    jy_test_refuse (self, jy_work_set_settings, list, refusal);
  else
    jy_test_run (self, jy_work_set_settings, list);
}

static int
number_on (JyTestStore *self, const char *name, const char *day)
{
  GDate date = jy_test_date (day);
  int value = -1;

  g_assert_true (jy_store_get_number (self->store, name, &date, &value, NULL));
  return value;
}

static void
test_settings (JyTestStore *self, gconstpointer data)
{
  g_assert_cmpint (number_on (self, JY_SETTING_TARGET_SIGN_RATE, "2024-01-01"), ==, 30);
  set (self, JY_SETTING_TARGET_SIGN_RATE, "2024-01-01", "35", NULL);
  set (self, JY_SETTING_TARGET_SIGN_RATE, "2025-01-01", "40", NULL);
  g_assert_cmpint (number_on (self, JY_SETTING_TARGET_SIGN_RATE, "2023-12-31"), ==, 30);
  g_assert_cmpint (number_on (self, JY_SETTING_TARGET_SIGN_RATE, "2024-12-31"), ==, 35);
  g_assert_cmpint (number_on (self, JY_SETTING_TARGET_SIGN_RATE, "2025-01-01"), ==, 40);

  self->work.operation = 0;
  set (self, JY_SETTING_TARGET_SIGN_RATE, "2024-06-01", "35", NULL); /* it holds already */
  g_assert_cmpint (self->work.operation, ==, 0);
  set (self, JY_SETTING_TARGET_SIGN_RATE, "2025-01-01", "", NULL); /* taken back */
  g_assert_cmpint (number_on (self, JY_SETTING_TARGET_SIGN_RATE, "2025-01-01"), ==, 35);

  set (self, JY_SETTING_TARGET_SIGN_RATE, "2024-06-01", "101", "from 0 to 100");
  set (self, JY_SETTING_TARGET_SIGN_RATE, "2024-06-01", "5O", "from 0 to 100");
  set (self, "no_such", "2024-06-01", "1", "no setting called");
}

static void
test_accounts (JyTestStore *self, gconstpointer data)
{
  JyStoredAccount account = { .id = 7, .name = g_strdup ("前台") };
  JyStoredAccount twin = { .id = 8, .name = g_strdup ("前台 ") };
  JyClosing closing = { 7, 1, self->work.today };

  jy_test_run (self, jy_work_save_account, &account);
  jy_test_refuse (self, jy_work_save_account, &twin, "already an account");
  jy_test_refuse (self, jy_work_close_account, &closing, "work with this account");
  g_free (account.name);
  g_free (twin.name);
}

static void
test_synonyms (JyTestStore *self, gconstpointer data)
{
  JyStoredRosterSynonym word = { .id = 11,
                                 .field = g_strdup ("name"),
                                 .word = g_strdup ("户主姓名") };
  g_autoptr (GPtrArray) words = NULL;

  jy_test_run (self, jy_work_save_roster_synonym, &word);
  word.id = 12;
  word.rev = 0;
  g_free (word.field);
  word.field = g_strdup ("head");
  jy_test_run (self, jy_work_save_roster_synonym, &word); /* it learns better */
  words = jy_work_list_roster_synonyms (&self->work, NULL, NULL);
  g_assert_cmpuint (words->len, ==, 1);
  g_assert_cmpstr (((JyStoredRosterSynonym *) words->pdata[0])->field, ==, "head");
  jy_test_run (self, jy_work_delete_roster_synonym, words->pdata[0]);
  g_free (word.field);
  g_free (word.word);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/work/teams/members", test_members);
  jy_test_add_store ("/work/teams/staff-leaves", test_staff_leaves);
  jy_test_add_store ("/work/packages", test_packages);
  jy_test_add_store ("/work/settings", test_settings);
  jy_test_add_store ("/work/accounts", test_accounts);
  jy_test_add_store ("/work/synonyms", test_synonyms);

  return g_test_run ();
}
