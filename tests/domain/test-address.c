/* test-address.c - streets of addresses, and their order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-address.h"

static void
test_streets (void)
{
  static const char *const cases[][2] = {
    { "建设路30号16栋1003室", "建设路" },
    { "金山村新塘组108号", "金山村新塘组" },
    { "芙蓉大道中段8号", "芙蓉大道" },
    { "解放街3巷12号", "解放街3巷" },
    { "岳塘区建设路中山小区3栋", "岳塘区建设路" },
    { "宝塔社区12栋", "" },
    { "路", "" },
    { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *street = jy_address_dup_street (cases[i][0]);

      g_assert_cmpstr (street, ==, cases[i][1]);
    }
}

/* In the order of the doors; every pair, both ways. */
static void
test_order (void)
{
  static const char *const doors[] = { "",
                                       "建设路2号",
                                       "建设路2号3栋",
                                       "建设路12号",
                                       "建设路12号2栋102室",
                                       "建设路12号2栋1101室",
                                       "建设路12号10栋101室",
                                       "建设路100号" };

  for (gsize i = 0; i < G_N_ELEMENTS (doors); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (doors); j++)
      {
        int order = jy_address_compare (doors[i], doors[j]);

        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/address/streets", test_streets);
  g_test_add_func ("/address/order", test_order);
  return g_test_run ();
}
