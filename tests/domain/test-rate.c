/* test-rate.c: indicators-and-reports.md 6, A1-A6
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-rate.h"

#include <string.h>

#include "jy-catalogue.h"
#include "jy-group.h"

static const struct
{
  JyRate rate;
  gint64 hundredths;
  const char *text;
} rates[] = {
  { { 4813, 4953 }, 9717, "97.17%" }, /* A1: the seed's 97.38 is wrong */
  { { 3917, 4953 }, 7908, "79.08%" }, /* A2 */
  { { 1012, 4953 }, 2043, "20.43%" },
  { { 24, 4953 }, 48, "0.48%" },
  { { 22444, 52000 }, 4316, "43.16%" }, /* A6 */
  { { 0, 0 }, JY_RATE_NONE, "—" },
  { { 5, 0 }, JY_RATE_NONE, "—" },
  { { 0, 5 }, 0, "0.00%" },
  { { 5, 5 }, 10000, "100.00%" },
  { { 7, 5 }, 14000, "140.00%" },
  { { 1, 3 }, 3333, "33.33%" },
  { { 2, 3 }, 6667, "66.67%" },
  { { 1, 20000 }, 1, "0.01%" }, /* 0.005: half goes up */
  { { 1, 20001 }, 0, "0.00%" },
  { { 1, 32 }, 313, "3.13%" }, /* 3.125 */
  { { 1000000000, 3000000000 }, 3333, "33.33%" },
};

static void
test_rates (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rates); i++)
    {
      g_autofree char *text = jy_rate_dup_text (rates[i].rate);

      g_assert_cmpint (jy_rate_get_hundredths (rates[i].rate), ==, rates[i].hundredths);
      g_assert_cmpstr (text, ==, rates[i].text);
    }
}

static const struct
{
  gint64 population;
  int percent;
  gint64 target;
} targets[] = {
  { 52000, 30, 15600 }, /* A6 */
  { 4953, 95, 4706 },   /* A3 */
  { 4953, 0, 0 },       { 0, 30, 0 }, { 1, 1, 1 }, { 100, 1, 1 }, { 101, 1, 2 }, { 3, 100, 3 },
};

static void
test_targets (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    g_assert_cmpint (jy_rate_get_target (targets[i].population, targets[i].percent), ==,
                     targets[i].target);
}

/* The target reaches the rate, one person less does not. */
static void
test_target_reaches (void)
{
  for (gint64 population = 1; population < 3000; population++)
    for (int percent = 1; percent <= 100; percent += 7)
      {
        gint64 target = jy_rate_get_target (population, percent);

        g_assert_cmpint (target * 100, >=, population * percent);
        g_assert_cmpint ((target - 1) * 100, <, population * percent);
      }
}

/* More is never less, and a rate and its rest make a whole. */
static void
test_monotonic (void)
{
  for (gint64 whole = 1; whole < 400; whole++)
    for (gint64 part = 1; part <= whole; part++)
      {
        gint64 rate = jy_rate_get_hundredths ((JyRate){ part, whole });
        gint64 rest = jy_rate_get_hundredths ((JyRate){ whole - part, whole });

        g_assert_cmpint (rate, >=, jy_rate_get_hundredths ((JyRate){ part - 1, whole }));
        g_assert_cmpint (rate + rest, >=, 10000);
        g_assert_cmpint (rate + rest, <=, 10001);
      }
}

/* fulfilment-and-tasks.md 4: what a higher tier promises is never less. */
static void
test_catalogue (void)
{
  const char *last = "";
  gsize n = 0;

  for (const JyCatalogueItem *item = jy_catalogue_items; item->code != NULL; item++, n++)
    {
      g_assert_cmpstr (item->code, >, last);
      g_assert_true (strcmp (item->nature, "medical") == 0 ||
                     strcmp (item->nature, "public_health") == 0 ||
                     strcmp (item->nature, "negotiated") == 0);
      g_assert_true (*item->served_group == '\0' || strcmp (item->served_group, "household") == 0 ||
                     jy_group_from_kind (item->served_group) != JY_GROUP_NONE);
      g_assert_cmpint (item->is_home_care, ==, strcmp (item->nature, "negotiated") == 0);
      for (gsize tier = 1; tier < JY_CATALOGUE_N_TIERS; tier++)
        g_assert_cmpint (item->times[tier], >=, item->times[tier - 1]);
      last = item->code;
    }

  g_assert_cmpuint (n, ==, 22);
  g_assert_cmpstr (jy_catalogue_packages[0], ==, "初级包"); /* S63 */
  g_assert_cmpstr (jy_catalogue_packages[2], ==, "高级包");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rate/rates", test_rates);
  g_test_add_func ("/rate/targets", test_targets);
  g_test_add_func ("/rate/target-reaches", test_target_reaches);
  g_test_add_func ("/rate/monotonic", test_monotonic);
  g_test_add_func ("/rate/catalogue", test_catalogue);
  return g_test_run ();
}
