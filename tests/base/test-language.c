/* test-language.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-language.h"

static const struct
{
  const char *setting;
  const char *system;
  const char *expected;
} cases[] = {
  { "", "zh_CN.UTF-8", "zh_CN" },
  { "", "zh", "zh_CN" },
  { "", "zh_TW", "zh_CN" },
  { "", "en_GB.UTF-8", "en" },
  { "", "en", "en" },
  { "", "de_DE", "zh_CN" },
  { "", "C", "zh_CN" },
  { "", "C.UTF-8", "zh_CN" },
  { "", "eno", "zh_CN" },
  { "en", "zh_CN", "en" },
  { "zh_CN", "en_US", "zh_CN" },
  { "en", "C", "en" },
  { "??", "en_US", "en" },
};

static void
test_choose (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const system[] = { cases[i].system, "C", NULL };

      g_assert_cmpstr (jy_language_choose (cases[i].setting, system), ==, cases[i].expected);
    }
}

static void
test_no_system (void)
{
  const char *const none[] = { NULL };

  g_assert_cmpstr (jy_language_choose ("", none), ==, "zh_CN");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/choose", test_choose);
  g_test_add_func ("/language/no-system", test_no_system);
  return g_test_run ();
}
