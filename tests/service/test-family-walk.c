/* test-family-walk.c - families at random: whatever happens, everybody has one home and every home
 * one head; what is refused changes nothing, and what is undone never was
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-store-derived.h"
#include "jy-test-registry.h"
#include "jy-test-work.h"
#include "jy-work-history.h"
#include "jy-work-households.h"

#define N_AREAS 2
#define N_STEPS 400

typedef struct
{
  JyTestStore *store;
  guint n_people; /* ever: their ids are 1000, 1001, … */
  guint n_homes;  /* ever: their ids are 100, 101, … */
} Walk;

static gint64
any_person (Walk *self)
{
  return 1000 + g_test_rand_int_range (0, (gint32) self->n_people);
}

static gint64
any_home (Walk *self)
{
  return 100 + g_test_rand_int_range (0, (gint32) self->n_homes);
}

static const char *
any_relation (void)
{
  static const char *const relations[] = { "02", "02", "10", "20", "30", "38", "41", "51", "97" };

  return relations[g_test_rand_int_range (0, G_N_ELEMENTS (relations))];
}

static GDate
any_day (Walk *self)
{
  GDate day = self->store->work.today;

  g_date_subtract_days (&day, (guint) g_test_rand_int_range (0, 3));
  return day;
}

static JyStoredHousehold *
new_home (Walk *self)
{
  JyStoredHousehold *home = g_new0 (JyStoredHousehold, 1);

  home->id = 100 + self->n_homes;
  home->area = 1 + g_test_rand_int_range (0, N_AREAS);

  return home;
}

static JyStoredResident *
new_person (Walk *self, guint i)
{
  JyStoredResident *person = g_new0 (JyStoredResident, 1);

  person->id = 1000 + self->n_people + i;
  person->name = g_strdup_printf ("人%u", self->n_people + i);
  person->sex = g_test_rand_int_range (1, 3);
  person->born_on = jy_test_date ("1990-01-01");
  g_date_add_days (&person->born_on, (guint) g_test_rand_int_range (0, 12000));

  return person;
}

static gboolean
do_register (Walk *self, GError **error)
{
  g_autoptr (JyArrival) arrival = jy_arrival_new (new_home (self));
  guint n = (guint) g_test_rand_int_range (1, 5);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (arrival->members,
                     jy_new_member_new (new_person (self, i), i == 0 ? "02" : any_relation ()));
  arrival->since = any_day (self);
  if (jy_work_register_household (&self->store->work, arrival, error) == NULL)
    return FALSE;

  self->n_homes++;
  self->n_people += n;
  return TRUE;
}

static gboolean
do_add (Walk *self, GError **error)
{
  JyStoredHousehold *home = g_new0 (JyStoredHousehold, 1);
  g_autoptr (JyArrival) arrival = jy_arrival_new (home);

  home->id = any_home (self);
  g_ptr_array_add (arrival->members, jy_new_member_new (new_person (self, 0), any_relation ()));
  arrival->since = any_day (self);
  if (jy_work_add_members (&self->store->work, arrival, error) == NULL)
    return FALSE;

  self->n_people++;
  return TRUE;
}

/* Somebody, often with another of the household, and mostly a follower. */
static JyDeparture *
any_departure (Walk *self)
{
  gint64 who = any_person (self);
  g_autoptr (GPtrArray) homes = jy_store_list_memberships_of (self->store->store, who, NULL);
  const JyStoredMembership *home = homes->pdata[0];
  GDate on = any_day (self);
  JyDeparture *what = jy_departure_new (g_date_valid (&home->until_on) ? 0 : home->household, &on);
  g_autoptr (GPtrArray) members =
    jy_store_list_memberships (self->store->store, home->household, NULL);

  jy_departure_add (what, who, any_relation ());
  for (guint i = 0; what->from != 0 && i < members->len; i++)
    {
      const JyStoredMembership *member = members->pdata[i];

      if (g_date_valid (&member->until_on) || member->resident == who)
        continue;
      if (what->leaving->len == 1 && g_test_rand_int_range (0, 3) == 0)
        jy_departure_add (what, member->resident, any_relation ());
      else if (g_str_equal (home->relation, "02") || g_test_rand_int_range (0, 5) == 0)
        what->new_head = member->resident;
    }

  return what;
}

static gboolean
do_move (Walk *self, GError **error)
{
  g_autoptr (JyDeparture) what = any_departure (self);

  if (g_test_rand_bit ())
    what->to = any_home (self);
  else
    what->founded = new_home (self);
  what->is_marriage = g_test_rand_bit ();
  if (jy_work_move_members (&self->store->work, what, error) == NULL)
    return FALSE;

  self->n_homes += what->founded != NULL;
  return TRUE;
}

static gboolean
do_move_out (Walk *self, GError **error)
{
  g_autoptr (JyDeparture) what = any_departure (self);

  return what->from == 0 || jy_work_move_members_out (&self->store->work, what, error) != NULL;
}

static gboolean
do_die (Walk *self, GError **error)
{
  g_autoptr (JyDeparture) what = any_departure (self);

  return what->from == 0 || jy_work_record_death (&self->store->work, what, error) != NULL;
}

static gboolean
do_change_head (Walk *self, GError **error)
{
  g_autoptr (JyDeparture) what = any_departure (self);

  what->new_head = g_array_index (what->leaving, JyPlace, 0).resident;
  g_array_set_size (what->leaving, 0);
  return what->from == 0 || jy_work_change_head (&self->store->work, what, error) != NULL;
}

static gboolean
do_move_home (Walk *self, GError **error)
{
  GDate on = any_day (self);
  JyRemoval *removal =
    jy_removal_new (any_home (self), &on, 1 + g_test_rand_int_range (0, N_AREAS), "路1号");
  gboolean done = jy_work_move_household (&self->store->work, removal, error) != NULL;

  jy_removal_free (removal);
  return done;
}

static gboolean (*const steps[]) (Walk *self, GError **error) = {
  do_register, do_add, do_move, do_move, do_move, do_move_out, do_die, do_change_head, do_move_home,
};

/* What must never be: a statement that finds none. */
static const char *const laws[] = {
  /* Somebody with two homes. */
  "SELECT resident FROM membership WHERE until_on IS NULL GROUP BY resident HAVING count (*) > 1",
  /* A home that people live in without one head. */
  "SELECT household FROM membership WHERE until_on IS NULL GROUP BY household"
  " HAVING count (*) FILTER (WHERE relation = '02') <> 1",
  /* A home that is dissolved while people live there, or is not although nobody does. */
  "SELECT h.id FROM household AS h WHERE (h.dissolved_on IS NULL) <> EXISTS"
  " (SELECT 1 FROM membership AS m WHERE m.household = h.id AND m.until_on IS NULL)",
  /* The dead and the moved at home, the others without one. */
  "SELECT r.id FROM resident AS r WHERE (r.died_on IS NULL AND r.moved_out_on IS NULL) <> EXISTS"
  " (SELECT 1 FROM membership AS m WHERE m.resident = r.id AND m.until_on IS NULL)",
  /* A home before birth, or two at once. */
  "SELECT r.id FROM resident AS r JOIN membership AS m ON m.resident = r.id"
  " WHERE m.from_on < r.born_on",
  "SELECT a.id FROM membership AS a JOIN membership AS b ON b.resident = a.resident AND b.id > a.id"
  " WHERE a.from_on < coalesce (b.until_on, '9999') AND b.from_on < coalesce (a.until_on, '9999')",
};

static void
assert_laws (JyTestStore *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (laws); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, laws[i], &error);

      g_assert_no_error (error);
      if (jy_stmt_step (stmt, &error) == JY_STEP_ROW)
        g_error ("%" G_GINT64_FORMAT " breaks: %s", jy_stmt_get_int64 (stmt, 0), laws[i]);
      g_assert_no_error (error);
    }
}

static void
assert_same_as_anew (JyTestStore *self)
{
  g_autofree char *before = jy_test_dump_derived (self->store);
  g_autofree char *after = NULL;

  g_assert_true (jy_store_derive_all (self->store, &self->work.today, NULL));
  after = jy_test_dump_derived (self->store);
  g_assert_cmpstr (before, ==, after);
}

static void
pass_day (JyTestStore *self)
{
  guint n_done = 1;

  g_date_add_days (&self->work.today, 1);
  while (n_done > 0)
    g_assert_true (jy_store_bring_up_to_date (self->store, &self->work.today, 100, &n_done, NULL));
}

/* Takes the last operation back, and most times that too. */
static void
take_back (Walk *self, const char *before)
{
  g_autofree char *after = jy_test_dump (self->store->store);
  gint64 operation = self->store->work.operation;

  jy_test_run (self->store, jy_work_undo, &operation);
  jy_test_assert_dump (self->store->store, before);
  operation = self->store->work.operation;
  jy_test_run (self->store, jy_work_undo, &operation);
  jy_test_assert_dump (self->store->store, after);
}

static void
step (Walk *self, guint *n_done)
{
  g_autofree char *before = jy_test_dump (self->store->store);
  g_autoptr (GError) error = NULL;

  self->store->work.operation = 0;
  if (!steps[g_test_rand_int_range (0, G_N_ELEMENTS (steps))](self, &error))
    {
      g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
      jy_test_assert_dump (self->store->store, before);
    }
  else if (self->store->work.operation != 0)
    {
      ++*n_done;
      if (g_test_rand_int_range (0, 3) == 0)
        take_back (self, before);
    }
}

static void
test_walk (JyTestStore *self, gconstpointer data)
{
  Walk walk = { .store = self };
  g_auto (JyTransaction) tx = { 0 };
  guint n_done = 0;

  jy_test_begin (self, &tx);
  for (gint64 i = 1; i <= N_AREAS; i++)
    jy_test_add_area (self, i, 0, "village", i == 1 ? "A" : "B");
  jy_test_commit (self, &tx);
  while (walk.n_people < 8)
    do_register (&walk, NULL); /* refused if it happens to have two heads */

  for (guint i = 0; i < N_STEPS; i++)
    {
      step (&walk, &n_done);
      assert_laws (self);
      if (i % 20 == 0)
        {
          assert_same_as_anew (self);
          pass_day (self);
        }
    }

  g_test_message ("%u of %u were done", n_done, (guint) N_STEPS);
  g_assert_cmpuint (n_done, >, N_STEPS / 8); /* it went somewhere */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/work/families/walk", test_walk);

  return g_test_run ();
}
