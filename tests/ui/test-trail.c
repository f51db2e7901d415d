/* test-trail.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-trail.h"

static void
assert_pops (JyTrail *trail, const char *page, gint64 what)
{
  g_autoptr (JyVisit) visit = jy_trail_pop (trail);

  g_assert_nonnull (visit);
  g_assert_cmpstr (visit->page, ==, page);
  g_assert_cmpint (visit->what != NULL ? g_variant_get_int64 (visit->what) : 0, ==, what);
  jy_trail_push (trail, g_steal_pointer (&visit)); /* as the window does: it goes there */
}

static void
test_back (void)
{
  g_autoptr (JyTrail) trail = jy_trail_new ();

  g_assert_false (jy_trail_can_pop (trail));
  g_assert_null (jy_trail_pop (trail));

  jy_trail_push (trail, jy_visit_new ("households", NULL));
  jy_trail_push (trail, jy_visit_new ("person", g_variant_new_int64 (1)));
  jy_trail_push (trail, jy_visit_new ("person", g_variant_new_int64 (2)));
  jy_trail_push (trail, jy_visit_new ("person", g_variant_new_int64 (2))); /* counts once */
  jy_trail_push (trail, jy_visit_new ("reports", NULL));

  assert_pops (trail, "person", 2);
  assert_pops (trail, "person", 1);
  assert_pops (trail, "households", 0);
  g_assert_false (jy_trail_can_pop (trail));
}

/* However long somebody works, what is kept is bounded. */
static void
test_long (void)
{
  g_autoptr (JyTrail) trail = jy_trail_new ();
  guint n = 0;

  for (gint64 i = 0; i < 1000; i++)
    jy_trail_push (trail, jy_visit_new ("person", g_variant_new_int64 (i)));

  for (; jy_trail_can_pop (trail); n++)
    assert_pops (trail, "person", 998 - n);
  g_assert_cmpuint (n, ==, 49);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trail/back", test_back);
  g_test_add_func ("/trail/long", test_long);
  return g_test_run ();
}
