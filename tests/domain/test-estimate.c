/* test-estimate.c - patients there should be: the county rule of indicators 6.3, and its limits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-estimate.h"
#include "jy-setting.h"

static const struct
{
  gint64 population;
  int adults;
  int patients;
  gint64 estimate;
} cases[] = {
  { 52000, 850, 188, 8310 }, /* 8309.6 */
  { 52000, 850, 97, 4287 },  /* 4287.4 */
  { 1000, 850, 188, 160 },   /* 159.8 */
  { 1, 500, 1000, 1 },       /* half is one more */
  { 1, 499, 1000, 0 },       /* and less is none */
  { 0, 850, 188, 0 },        /* nobody */
  { 7, 1000, 1000, 7 },      /* everybody */
  { 100000, 850, 0, 0 },     /* a disease that nobody has */
  { 10000000, 850, 188, 1598000 },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (jy_estimate_patients (cases[i].population, cases[i].adults, cases[i].patients),
                     ==, cases[i].estimate);
}

/* More people, more adults or a more common disease never make fewer patients, nor more than
 * people. */
static void
test_grows (void)
{
  for (gint64 population = 0; population < 3000; population += 17)
    for (int adults = 0; adults < 1000; adults += 83)
      for (int patients = 0; patients < 1000; patients += 71)
        {
          gint64 estimate = jy_estimate_patients (population, adults, patients);

          g_assert_cmpint (estimate, <=, population);
          g_assert_cmpint (estimate, <=, jy_estimate_patients (population + 17, adults, patients));
          g_assert_cmpint (estimate, <=, jy_estimate_patients (population, adults + 83, patients));
          g_assert_cmpint (estimate, <=, jy_estimate_patients (population, adults, patients + 71));
        }
}

/* 85 %, 18.8 % and 9.7 % until the centre decides. */
static void
test_defaults (void)
{
  g_assert_cmpint (jy_setting_find (JY_SETTING_ADULT_SHARE)->fallback, ==, 850);
  g_assert_cmpint (jy_setting_find (JY_SETTING_HYPERTENSION_SHARE)->fallback, ==, 188);
  g_assert_cmpint (jy_setting_find (JY_SETTING_DIABETES_SHARE)->fallback, ==, 97);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/estimate/cases", test_cases);
  g_test_add_func ("/estimate/grows", test_grows);
  g_test_add_func ("/estimate/defaults", test_defaults);
  return g_test_run ();
}
