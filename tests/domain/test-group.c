/* test-group.c: S19-S31
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-group.h"

/* Every bit has one row, one word and one name, and each finds the other. */
static void
test_table (void)
{
  g_autoptr (GHashTable) kinds = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  guint all = 0;

  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    {
      g_assert_cmpint (info->group & (info->group - 1), ==, 0);
      g_assert_cmpint (all & info->group, ==, 0);
      g_assert_true (g_hash_table_add (kinds, (gpointer) info->kind));
      g_assert_true (g_hash_table_add (names, (gpointer) info->name));
      g_assert_true (jy_group_find (info->group) == info);
      g_assert_cmpint (jy_group_from_kind (info->kind), ==, info->group);
      all |= info->group;
    }

  g_assert_cmpuint (all, ==, (1 << 21) - 1);
  g_assert_cmpint (JY_GROUPS_KEY & ~all, ==, 0);
  g_assert_cmpint (JY_GROUPS_SPECIAL & ~all, ==, 0);
  g_assert_null (jy_group_find (JY_GROUP_NONE));
  g_assert_cmpint (jy_group_from_kind ("nonsense"), ==, JY_GROUP_NONE);
  g_assert_cmpint (jy_group_from_kind (NULL), ==, JY_GROUP_NONE);
}

/* A birth date or a pregnancy says these; everything else is a condition. */
static void
test_conditions (void)
{
  const JyGroup computed =
    JY_GROUP_CHILD | JY_GROUP_ELDERLY | JY_GROUP_OLDEST_OLD | JY_GROUP_MATERNAL;

  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    g_assert_cmpint (info->is_condition, ==, (info->group & computed) == 0);
}

static void
test_text (void)
{
  static const struct
  {
    JyGroup groups;
    const char *text;
  } cases[] = {
    { JY_GROUP_NONE, "" },
    { JY_GROUP_DIABETES, "Type 2 diabetes" },
    { JY_GROUP_DISABLED | JY_GROUP_ELDERLY | JY_GROUP_HYPERTENSION,
      "65 or older, Hypertension, Disabled" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = jy_groups_dup_text (cases[i].groups);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/group/table", test_table);
  g_test_add_func ("/group/conditions", test_conditions);
  g_test_add_func ("/group/text", test_text);
  return g_test_run ();
}
