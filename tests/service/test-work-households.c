/* test-work-households.c - households, and how people come to them and leave them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-agreement.h"
#include "jy-store-agreement-members.h"
#include "jy-store-agreements.h"
#include "jy-store-teams.h"
#include "jy-test-registry.h"
#include "jy-test-work.h"
#include "jy-work-history.h"
#include "jy-work-households.h"

#define AREA 1
#define OTHER_AREA 2
#define CLOSED_AREA 3
#define HOUSE 10
#define FATHER 20
#define MOTHER 21
#define SON 22
#define WIFE 23
#define CHILD 24

static JyStoredResident *
person (gint64 id, const char *name, int sex, const char *born_on, const char *number)
{
  JyStoredResident *self = g_new0 (JyStoredResident, 1);

  self->id = id;
  self->name = g_strdup (name);
  self->sex = sex;
  if (born_on != NULL)
    self->born_on = jy_test_date (born_on);
  self->id_number = g_strdup (number);

  return self;
}

static JyStoredHousehold *
household (gint64 id, const char *number, gint64 area)
{
  JyStoredHousehold *self = g_new0 (JyStoredHousehold, 1);

  self->id = id;
  self->number = g_strdup (number);
  self->area = area;

  return self;
}

static void
add (JyArrival *arrival, JyStoredResident *resident, const char *relation)
{
  g_ptr_array_add (arrival->members, jy_new_member_new (resident, relation));
}

/* Father, mother, their only son with wife and child. */
static JyArrival *
family_arrives (void)
{
  JyArrival *arrival = jy_arrival_new (household (HOUSE, " ００７ ", AREA));

  add (arrival, person (FATHER, " 张　三 ", 0, NULL, "110105194912310011"), "02");
  add (arrival, person (MOTHER, "李四", 2, "1952-02-02", NULL), "12");
  add (arrival, person (SON, "张强", 1, "1975-03-03", NULL), "21");
  add (arrival, person (WIFE, "王美", 2, "1976-04-04", NULL), "38");
  add (arrival, person (CHILD, "张小", 1, "2010-05-05", NULL), "41");
  arrival->since = jy_test_date ("2005-01-01");

  return arrival;
}

static void
insert_family (JyTestStore *self)
{
  g_autoptr (JyArrival) arrival = family_arrives ();
  JyStoredArea closed = { .id = CLOSED_AREA,
                          .kind = (char *) "village",
                          .name = (char *) "C",
                          .closed_on = jy_test_date ("2020-01-01") };
  JyStoredTeam team = { .id = 70, .name = (char *) "T" };
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  jy_test_add_area (self, AREA, 0, "village", "A");
  jy_test_add_area (self, OTHER_AREA, 0, "village", "B");
  g_assert_true (jy_store_insert_area (self->store, &closed, NULL));
  g_assert_true (jy_store_insert_team (self->store, &team, NULL));
  jy_test_commit (self, &tx);

  jy_test_run (self, jy_work_register_household, arrival);
}

/* Who lives in @id: "20:02 21:12", the head first. */
static void
assert_family (JyTestStore *self, gint64 id, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyHouseholdView) view = jy_work_get_household (&self->work, &id, &error);
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < view->members->len; i++)
    {
      const JyHouseholdMember *member = view->members->pdata[i];

      g_string_append_printf (text, "%s%d:%s", i > 0 ? " " : "", (int) member->person->id,
                              member->membership->relation);
    }

  g_assert_cmpstr (text->str, ==, expected);
  g_assert_cmpint (view->members->len == 0, ==, g_date_valid (&view->household->dissolved_on));
}

static JyDeparture *
leave (const char *on, gint64 first, gint64 second)
{
  GDate day = jy_test_date (on);
  JyDeparture *what = jy_departure_new (HOUSE, &day);

  jy_departure_add (what, first, "");
  if (second != 0)
    jy_departure_add (what, second, "");

  return what;
}

static void
set_relation (JyDeparture *what, guint i, const char *relation)
{
  g_strlcpy (g_array_index (what->leaving, JyPlace, i).relation, relation, JY_RELATION_SIZE);
}

static void
undo_last (JyTestStore *self)
{
  gint64 operation = self->work.operation;

  jy_test_run (self, jy_work_undo, &operation);
}

static void
test_register (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyStoredResident) father = NULL;
  g_autoptr (JyStoredHousehold) stored = NULL;

  insert_family (self);
  assert_family (self, HOUSE, "20:02 21:12 22:21 23:38 24:41");
  stored = jy_store_get_household (self->store, HOUSE, NULL);
  g_assert_cmpstr (stored->number, ==, "007");
  father = jy_store_get_resident (self->store, FATHER, NULL);
  g_assert_cmpstr (father->name, ==, "张 三");
  g_assert_cmpint (father->sex, ==, 1); /* from the number, as the birth date */
  g_assert_cmpint (g_date_get_year (&father->born_on), ==, 1949);
  g_assert_cmpstr (father->id_type, ==, "01");
  g_assert_cmpstr (father->residence_pattern, ==, "local");
}

static void
test_register_refused (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyArrival) arrival = jy_arrival_new (household (11, "", AREA));
  JyStoredResident *resident;

  insert_family (self);
  jy_test_refuse (self, jy_work_register_household, arrival, "head");
  add (arrival, person (30, "赵一", 1, "1980-01-01", NULL), "20");
  jy_test_refuse (self, jy_work_register_household, arrival, "head");
  add (arrival, person (31, "赵二", 1, "1980-01-01", NULL), "02");
  add (arrival, person (32, "赵三", 1, "1980-01-01", NULL), "02");
  jy_test_refuse (self, jy_work_register_household, arrival, "one head");

  g_ptr_array_remove_index (arrival->members, 2);
  arrival->household->area = CLOSED_AREA;
  jy_test_refuse (self, jy_work_register_household, arrival, "closed");
  arrival->household->area = 0;
  jy_test_refuse (self, jy_work_register_household, arrival, "area");
  arrival->household->area = AREA;
  g_free (arrival->household->number);
  arrival->household->number = g_strdup ("007");
  jy_test_refuse (self, jy_work_register_household, arrival, "household 007");
  g_free (g_steal_pointer (&arrival->household->number));

  resident = ((JyNewMember *) arrival->members->pdata[0])->resident;
  resident->id_number = g_strdup ("110105194912310011");
  jy_test_refuse (self, jy_work_register_household, arrival, "birth");
  resident->born_on = jy_test_date ("1949-12-31");
  jy_test_refuse (self, jy_work_register_household, arrival, "household 007");
  resident->sex = 2;
  jy_test_refuse (self, jy_work_register_household, arrival, "sex");
  resident->id_number[17] = '2';
  jy_test_refuse (self, jy_work_register_household, arrival, "check digit");
  g_free (g_steal_pointer (&resident->id_number));
  arrival->since = jy_test_date ("2024-06-16");
  jy_test_refuse (self, jy_work_register_household, arrival, "future");

  arrival->since = jy_test_date ("2024-06-15");
  jy_test_run (self, jy_work_register_household, arrival);
  assert_family (self, 11, "31:02 30:20");
  g_assert_cmpstr (arrival->household->number, ==, "000001");
}

static void
test_death_of_the_head (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyDeparture) death = leave ("2024-06-10", FATHER, 0);
  g_autoptr (JyStoredResident) father = NULL;
  g_autoptr (GArray) proposal = NULL;
  g_autofree char *before = NULL;

  insert_family (self);
  before = jy_test_dump (self->store);
  jy_test_refuse (self, jy_work_record_death, death, "who of the others follows");
  death->new_head = FATHER;
  jy_test_refuse (self, jy_work_record_death, death, "one of those who stay");
  death->new_head = SON;
  proposal = jy_work_propose_places (&self->work, death, NULL);
  g_assert_cmpuint (proposal->len, ==, 4);

  jy_test_run (self, jy_work_record_death, death);
  assert_family (self, HOUSE, "22:02 23:12 24:20 21:52");
  father = jy_store_get_resident (self->store, FATHER, NULL);
  g_assert_true (g_date_valid (&father->died_on));

  undo_last (self);
  jy_test_assert_dump (self->store, before);
  assert_family (self, HOUSE, "20:02 21:12 22:21 23:38 24:41");
}

/* What people say goes before what is proposed. */
static void
test_told_relations (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyDeparture) death = leave ("2024-06-10", FATHER, 0);

  insert_family (self);
  death->new_head = SON;
  jy_departure_set_staying (death, CHILD, "27");
  jy_departure_set_staying (death, MOTHER, "02");
  jy_test_refuse (self, jy_work_record_death, death, "one head");
  g_array_remove_index (death->staying, 1);
  jy_departure_set_staying (death, MOTHER, "58");
  jy_test_run (self, jy_work_record_death, death);
  assert_family (self, HOUSE, "22:02 23:12 24:27 21:58");
}

/* A death ends the agreement's part, not that of the others. */
static void
test_death_ends_coverage (JyTestStore *self, gconstpointer data)
{
  JyStoredAgreement agreement = { .id = 80,
                                  .number = (char *) "1",
                                  .household = HOUSE,
                                  .team = 70,
                                  .channel = 1,
                                  .signed_on = jy_test_date ("2024-01-01"),
                                  .starts_on = jy_test_date ("2024-01-01"),
                                  .ends_on = jy_test_date ("2024-12-31") };
  g_autoptr (JyDeparture) death = leave ("2024-06-10", MOTHER, 0);
  g_autoptr (JyHouseholdView) view = NULL;
  g_autoptr (GPtrArray) members = NULL;
  g_auto (JyTransaction) tx = { 0 };
  const gint64 id = HOUSE;

  insert_family (self);
  jy_test_begin (self, &tx);
  g_assert_true (jy_store_insert_agreement (self->store, &agreement, NULL));
  for (gint64 i = FATHER; i <= MOTHER; i++)
    {
      JyStoredAgreementMember member = {
        .id = 80 + i, .agreement = 80, .resident = i, .joined_on = agreement.starts_on
      };

      g_assert_true (jy_store_insert_agreement_member (self->store, &member, NULL));
    }
  jy_test_commit (self, &tx);

  jy_test_run (self, jy_work_record_death, death);
  view = jy_work_get_household (&self->work, (gpointer) &id, NULL);
  g_assert_cmpint (view->row->n_signed, ==, 1);
  g_assert_cmpint (view->row->n_members, ==, 4);
  g_assert_cmpuint (view->former->len, ==, 1);
  g_assert_cmpuint (view->agreements->len, ==, 1);
  members = jy_store_list_agreement_members (self->store, 80, NULL);
  for (guint i = 0; i < members->len; i++)
    {
      const JyStoredAgreementMember *member = members->pdata[i];

      g_assert_cmpint (g_date_valid (&member->ended_on), ==, member->resident == MOTHER);
    }
}

static void
test_split (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyDeparture) split = leave ("2024-06-01", SON, WIFE);
  g_autoptr (GPtrArray) homes = NULL;

  insert_family (self);
  jy_test_refuse (self, jy_work_move_members, split, "Choose the household");
  split->founded = household (11, "", OTHER_AREA);
  jy_test_refuse (self, jy_work_move_members, split, "head");
  set_relation (split, 0, "02");
  jy_test_refuse (self, jy_work_move_members, split, "what each member is");
  set_relation (split, 1, "12");
  jy_test_run (self, jy_work_move_members, split);
  assert_family (self, HOUSE, "20:02 21:12 24:41");
  assert_family (self, 11, "22:02 23:12");

  homes = jy_store_list_memberships_of (self->store, SON, NULL);
  g_assert_cmpuint (homes->len, ==, 2);
  g_assert_cmpstr (((JyStoredMembership *) homes->pdata[1])->end_reason, ==, "split");

  undo_last (self);
  assert_family (self, HOUSE, "20:02 21:12 22:21 23:38 24:41");
}

/* The child moves to the other household and back; nobody lives there then. */
static void
test_move_and_dissolve (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyDeparture) there = leave ("2024-06-01", CHILD, 0);
  g_autoptr (JyDeparture) back = leave ("2024-06-10", CHILD, 0);
  g_autoptr (JyDeparture) early = leave ("2004-06-10", CHILD, 0);

  insert_family (self);
  early->to = 11;
  jy_test_refuse (self, jy_work_move_members, early, "did not live");
  there->founded = household (11, "", AREA);
  set_relation (there, 0, "02");
  jy_test_run (self, jy_work_move_members, there);
  back->from = 11;
  back->to = 11;
  jy_test_refuse (self, jy_work_move_members, back, "already");
  back->to = HOUSE;
  set_relation (back, 0, "41");
  jy_test_run (self, jy_work_move_members, back);
  assert_family (self, 11, "");
  assert_family (self, HOUSE, "20:02 21:12 22:21 23:38 24:41");
  undo_last (self);
  assert_family (self, 11, "24:02");
}

static void
test_out_and_back (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyDeparture) out = leave ("2024-06-01", SON, WIFE);
  g_autoptr (JyDeparture) back = leave ("2024-06-10", SON, 0);
  g_autoptr (JyStoredResident) son = NULL;

  insert_family (self);
  jy_test_run (self, jy_work_move_members_out, out);
  assert_family (self, HOUSE, "20:02 21:12 24:41");

  back->from = 0;
  back->to = HOUSE;
  set_relation (back, 0, "20");
  back->on = jy_test_date ("2024-05-31");
  jy_test_refuse (self, jy_work_move_members, back, "not moved out yet");
  back->on = jy_test_date ("2024-06-10");
  jy_test_run (self, jy_work_move_members, back);
  jy_test_refuse (self, jy_work_move_members, back, "another household");
  assert_family (self, HOUSE, "20:02 21:12 22:20 24:41");
  son = jy_store_get_resident (self->store, SON, NULL);
  g_assert_false (g_date_valid (&son->moved_out_on));
}

static void
test_change_head (JyTestStore *self, gconstpointer data)
{
  GDate today = jy_test_date ("2024-06-15");
  g_autoptr (JyDeparture) change = jy_departure_new (HOUSE, &today);

  insert_family (self);
  change->new_head = SON;
  jy_test_run (self, jy_work_change_head, change);
  assert_family (self, HOUSE, "22:02 23:12 24:20 20:51 21:52");
}

static void
test_newcomers (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyArrival) arrival = jy_arrival_new (household (HOUSE, "", 0));
  g_autoptr (GPtrArray) homes = NULL;

  insert_family (self);
  add (arrival, person (30, "张宝", 1, "2024-06-02", NULL), "02");
  arrival->since = jy_test_date ("2024-06-01");
  jy_test_refuse (self, jy_work_add_members, arrival, "one head");
  g_strlcpy (((JyNewMember *) arrival->members->pdata[0])->relation, "41", JY_RELATION_SIZE);
  jy_test_run (self, jy_work_add_members, arrival);
  assert_family (self, HOUSE, "20:02 21:12 22:21 23:38 24:41 30:41");
  homes = jy_store_list_memberships_of (self->store, 30, NULL);
  g_assert_cmpint (g_date_get_day (&((JyStoredMembership *) homes->pdata[0])->from_on), ==, 2);
}

static void
test_household_moves (JyTestStore *self, gconstpointer data)
{
  GDate on = jy_test_date ("2024-06-01");
  g_autoptr (JyHouseholdView) view = NULL;
  JyRemoval *removal;
  const gint64 id = HOUSE;

  insert_family (self);
  removal = jy_removal_new (HOUSE, &on, AREA, "");
  jy_test_refuse (self, jy_work_move_household, removal, "lives there");
  removal->area = CLOSED_AREA;
  jy_test_refuse (self, jy_work_move_household, removal, "closed");
  removal->area = OTHER_AREA;
  jy_test_run (self, jy_work_move_household, removal);
  removal->area = AREA;
  removal->on = jy_test_date ("2024-05-31");
  jy_test_refuse (self, jy_work_move_household, removal, "later");
  jy_removal_free (removal);

  view = jy_work_get_household (&self->work, (gpointer) &id, NULL);
  g_assert_cmpint (view->row->area, ==, OTHER_AREA);
  g_assert_cmpuint (view->moves->len, ==, 1);
  g_assert_cmpint (((JyStoredHouseholdMove *) view->moves->pdata[0])->area_before, ==, AREA);
}

static void
test_corrections (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyHouseholdView) view = NULL;
  JyHouseholdMember *son;
  const gint64 id = HOUSE;

  insert_family (self);
  view = jy_work_get_household (&self->work, (gpointer) &id, NULL);
  g_free (view->household->phone);
  view->household->phone = g_strdup ("０７３３-2822 3344");
  jy_test_run (self, jy_work_correct_household, view->household);
  g_assert_cmpstr (view->household->phone, ==, "073328223344");

  son = view->members->pdata[2];
  g_free (son->membership->relation);
  son->membership->relation = g_strdup ("02");
  jy_test_refuse (self, jy_work_correct_relation, son->membership, "Change the head");
  g_free (son->membership->relation);
  son->membership->relation = g_strdup ("22");
  jy_test_run (self, jy_work_correct_relation, son->membership);
  assert_family (self, HOUSE, "20:02 21:12 22:22 23:38 24:41");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/work/households/register", test_register);
  jy_test_add_store ("/work/households/register-refused", test_register_refused);
  jy_test_add_store ("/work/households/death-of-the-head", test_death_of_the_head);
  jy_test_add_store ("/work/households/told-relations", test_told_relations);
  jy_test_add_store ("/work/households/death-ends-coverage", test_death_ends_coverage);
  jy_test_add_store ("/work/households/split", test_split);
  jy_test_add_store ("/work/households/move-and-dissolve", test_move_and_dissolve);
  jy_test_add_store ("/work/households/out-and-back", test_out_and_back);
  jy_test_add_store ("/work/households/change-head", test_change_head);
  jy_test_add_store ("/work/households/newcomers", test_newcomers);
  jy_test_add_store ("/work/households/moves", test_household_moves);
  jy_test_add_store ("/work/households/corrections", test_corrections);

  return g_test_run ();
}
