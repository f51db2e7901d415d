/* test-self-check.c - what is worth a look, and what is not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-self-check.h"

#define MOST_VISITS 40

/* A visit with its reading. */
typedef struct
{
  JySelfCheckReading reading;
  GDate day;
} Visit;

static GArray *
make (void)
{
  return g_array_new (FALSE, TRUE, sizeof (Visit));
}

static void
add (GArray *readings, gint64 resident, int day, int systolic, int diastolic, int pulse)
{
  Visit visit = { { resident, systolic, diastolic, pulse }, { 0 } };

  g_date_set_julian (&visit.day, (guint32) (739000 + day));
  g_array_append_val (readings, visit);
}

static JySelfCheckSigns
judge (const GArray *readings, JySelfCheck *check)
{
  *check = (JySelfCheck){ 0 };
  for (guint i = 0; i < readings->len; i++)
    {
      const Visit *visit = &g_array_index (readings, Visit, i);

      jy_self_check_add_visit (check, &visit->day);
      jy_self_check_add_reading (check, &visit->reading);
    }
  jy_self_check_finish (check);
  return jy_self_check_get_signs (check, MOST_VISITS);
}

/* Every value once between 100 and 179, ten a day. */
static void
test_plain (void)
{
  g_autoptr (GArray) readings = make ();
  JySelfCheck check;

  for (int i = 0; i < 80; i++)
    add (readings, i, i / 10, 100 + i, 60 + i % 37, 60 + i % 23);
  g_assert_cmpint (judge (readings, &check), ==, JY_SIGN_NONE);
  g_assert_cmpint (check.n, ==, 80);
  g_assert_cmpfloat (check.chi_square, ==, 0);
  g_assert_cmpint (check.n_below, ==, 10);
  g_assert_cmpint (check.n_above, ==, 10);
  g_assert_cmpint (check.n_busiest, ==, 10);
}

/* Half of sixty values end in 0: chi² is more than, by
 * hand (30 - 6)² / 6 = 96 for the 0 alone. */
static void
test_digits (void)
{
  g_autoptr (GArray) readings = make ();
  JySelfCheck check;

  for (int i = 0; i < 60; i++)
    add (readings, i, i, i % 2 == 0 ? 110 + 10 * (i % 7) : 101 + (i / 2) % 9, 80, 0);
  g_assert_true (judge (readings, &check) & JY_SIGN_DIGITS);
  g_assert_cmpint (check.favourite, ==, 0);
  g_assert_cmpint (check.digits[0], ==, 30);
  g_assert_cmpfloat (check.chi_square, >, 96);
}

/* A meter that shows even values only is a favourite, too: the words must be careful. */
static void
test_even_meter (void)
{
  g_autoptr (GArray) readings = make ();
  JySelfCheck check;

  for (int i = 0; i < 100; i++)
    add (readings, i, i, 110 + 2 * (i % 30), 80, 0);
  g_assert_true (judge (readings, &check) & JY_SIGN_DIGITS);
}

static const struct
{
  int below;
  int above;
  gboolean sign;
} limits[] = {
  { 60, 40, FALSE }, { 75, 25, FALSE }, { 84, 16, TRUE }, { 60, 0, TRUE }, { 10, 90, FALSE },
};

static void
test_limit (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      g_autoptr (GArray) readings = make ();
      JySelfCheck check;

      for (int j = 0; j < limits[i].below + limits[i].above; j++)
        add (readings, j, j, (j < limits[i].below ? 130 : 140) + j % 10, 80, 0);
      g_assert_cmpint ((judge (readings, &check) & JY_SIGN_LIMIT) != 0, ==, limits[i].sign);
    }
}

/* The same person with the same values is no copy, nor are two values. */
static void
test_copies (void)
{
  g_autoptr (GArray) readings = make ();
  g_autoptr (GArray) same = make ();
  g_autoptr (GArray) two = make ();
  JySelfCheck check;

  for (int i = 0; i < 60; i++)
    {
      add (readings, i, i, i % 10 < 2 ? 128 : 100 + i, 80, 72);
      add (same, 7, i, 128, 80, 72);
      add (two, i, i, 128, 80, 0);
    }
  g_assert_true (judge (readings, &check) & JY_SIGN_COPIES);
  g_assert_cmpint (check.n_copied, ==, 6);
  g_assert_false (judge (same, &check) & JY_SIGN_COPIES);
  g_assert_false (judge (two, &check) & JY_SIGN_COPIES);
}

static void
test_hours (void)
{
  g_autoptr (GArray) readings = make ();
  JySelfCheck check;

  for (int i = 0; i < 40; i++)
    add (readings, i, 3, 100 + i, 80, 0);
  g_assert_false (judge (readings, &check) & JY_SIGN_HOURS);
  add (readings, 41, 3, 121, 80, 0);
  add (readings, 42, 4, 120, 80, 0);
  g_assert_cmpint (judge (readings, &check), ==, JY_SIGN_HOURS);
  g_assert_cmpint (check.n_busiest, ==, 41);
}

/* Of few readings nothing is said; of none neither. */
static void
test_few (void)
{
  g_autoptr (GArray) readings = make ();
  JySelfCheck check;

  g_assert_cmpint (judge (readings, &check), ==, JY_SIGN_NONE);
  for (int i = 0; i < JY_SELF_CHECK_MIN_READINGS - 1; i++)
    add (readings, i, i, 130, 80, 72);
  g_assert_cmpint (judge (readings, &check), ==, JY_SIGN_NONE);
  add (readings, 99, 99, 130, 80, 72);
  g_assert_cmpint (judge (readings, &check), ==, JY_SIGN_DIGITS | JY_SIGN_LIMIT | JY_SIGN_COPIES);
}

/* Readings drawn evenly, whatever the seed: at most a few of 300 doctors are wrongly looked at. */
static void
test_false_alarms (void)
{
  int n_alarms = 0;

  for (guint32 seed = 1; seed <= 300; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (GArray) readings = make ();
      JySelfCheck check;

      for (int i = 0; i < 200; i++)
        add (readings, i, i / 8, g_rand_int_range (rand, 100, 180),
             g_rand_int_range (rand, 60, 100), g_rand_int_range (rand, 55, 95));
      n_alarms += judge (readings, &check) != JY_SIGN_NONE;
    }

  g_assert_cmpint (n_alarms, <=, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/self-check/plain", test_plain);
  g_test_add_func ("/self-check/digits", test_digits);
  g_test_add_func ("/self-check/even-meter", test_even_meter);
  g_test_add_func ("/self-check/limit", test_limit);
  g_test_add_func ("/self-check/copies", test_copies);
  g_test_add_func ("/self-check/hours", test_hours);
  g_test_add_func ("/self-check/few", test_few);
  g_test_add_func ("/self-check/false-alarms", test_false_alarms);

  return g_test_run ();
}
