/* test-counter.c - what happens at the counter, by keyboard alone: a new household of five is
 * registered and signs, it moves, its head dies
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-ui-signing.h"
#include "jy-work-agreements.h"
#include "jy-work-households.h"

enum
{
  JY_TEST_RIVER_VILLAGE = 2,
};

#define wait_for_text(self, text)                                                                  \
  jy_test_wait_until (jy_ui_test_shows (GTK_WIDGET ((self)->window), text))

/* Area, address; the head; then Enter on the button that adds a member, four times. */
static void
register_household (JyUiTest *self)
{
  static const char *const household[] = { "sv", "8 Main Road", NULL, NULL, NULL };
  static const char *const members[][3] = {
    { NULL, "张三", "430204196003010014" }, { "10", "陈梅", "430204196207090028" },
    { "20", "张伟", "430204199001200037" }, { "41", "张宝", "430204202005050042" },
    { "52", "刘芳", "430204193511300022" },
  };

  jy_ui_test_press (self, "<Control>n");
  jy_ui_test_fill (self, household, G_N_ELEMENTS (household));
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (i > 0)
        jy_ui_test_press (self, "Return");
      jy_ui_test_fill (self, members[i], G_N_ELEMENTS (members[i]));
      jy_ui_test_fill (self, (const char *const[]){ NULL, NULL, NULL },
                       3); /* born on, sex, phone */
    }
  jy_ui_test_press (self, "<Control>s");
}

static void
check_signed (JyTestStore *self, gpointer data)
{
  JyAgreementQuery query = { .view = JY_AGREEMENTS_IN_FORCE };
  g_autoptr (GArray) ids = jy_work_find_agreements (&self->work, &query, NULL);
  g_autoptr (JySigning) signing = NULL;

  g_assert_cmpuint (ids->len, ==, 1);
  signing = jy_work_get_signing (&self->work, &g_array_index (ids, gint64, 0), NULL);
  g_assert_cmpuint (signing->members->len, ==, 5);
  g_assert_cmpint (signing->agreement->doctor, ==, JY_TEST_LI);
  g_assert_true (signing->agreement->informed);
}

/* From nothing to a signed agreement of five. */
static void
test_new_household (JyUiTest *self, gconstpointer data)
{
  guint n;

  jy_ui_test_visit (self, "households", "JyHouseholdsPage");
  wait_for_text (self, "Stone Village");
  register_household (self);
  wait_for_text (self, "8 Main Road");
  n = jy_test_keys_count ();
  g_test_message ("%u keys to register five", n);
  g_assert_cmpuint (n, <=, 170);

  jy_ui_test_press (self, "<Control>Return");
  wait_for_text (self, "Way of signing");
  jy_ui_test_fill (self, (const char *const[]){ NULL, "1", NULL, "3" }, 4);
  jy_ui_test_press (self, "<Alt>Page_Down");
  wait_for_text (self, "Signs for the household");
  jy_ui_test_fill (self, (const char *const[]){ NULL, NULL, NULL, NULL, NULL, NULL, "1" }, 7);
  jy_ui_test_press (self, "<Control>Return");
  wait_for_text (self, "Agreement 2024-000001 is in force");
  n = jy_test_keys_count ();
  g_test_message ("%u keys to sign", n);
  g_assert_cmpuint (n, <=, 20);
  jy_ui_signing_close (self, check_signed, NULL);
}

static void
add_river_village (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  jy_test_add_area (self, JY_TEST_RIVER_VILLAGE, 0, "village", "River Village");
  jy_test_commit (self, &tx);
}

/* The household of five, found by its number. */
static void
find_household (JyUiTest *self)
{
  jy_ui_test_visit (self, "households", "JyHouseholdsPage");
  wait_for_text (self, "Stone Village");
  jy_ui_test_press (self, "<Control>k");
  jy_ui_test_type (self, "000001");
  jy_ui_test_press (self, "Return");
  wait_for_text (self, "Liu Fang");
  jy_test_keys_count ();
}

static void
check_moved (JyTestStore *self, gpointer data)
{
  g_autoptr (JyStoredHousehold) household =
    jy_store_get_household (self->store, JY_TEST_HOUSEHOLD, NULL);

  g_assert_cmpint (household->area, ==, JY_TEST_RIVER_VILLAGE);
  g_assert_cmpstr (household->address, ==, "9 Quay");
}

/* The menu by its key, the entry by its letter; the day stands there. */
static void
test_household_moves (JyUiTest *self, gconstpointer data)
{
  find_household (self);
  jy_ui_test_press (self, "Menu");
  jy_ui_test_type (self, "v");
  jy_ui_test_fill (self, (const char *const[]){ NULL, "rv", "9 Quay" }, 3);
  wait_for_text (self, "9 Quay");
  g_assert_cmpuint (jy_test_keys_count (), <=, 20);
  jy_ui_signing_close (self, check_moved, NULL);
}

static void
check_widow (JyTestStore *self, gpointer data)
{
  gint64 household = JY_TEST_HOUSEHOLD;
  g_autoptr (JyHouseholdView) view = jy_work_get_household (&self->work, &household, NULL);
  g_autoptr (JyStoredResident) dead = jy_store_get_resident (self->store, JY_TEST_HEAD, NULL);

  g_assert_cmpstr (view->row->head_name, ==, "Chen Mei");
  g_assert_cmpuint (view->members->len, ==, 4);
  g_assert_true (g_date_valid (&dead->died_on));
}

/* The head has died: who is the head now is asked before anything is stored. */
static void
test_head_dies (JyUiTest *self, gconstpointer data)
{
  find_household (self);
  jy_ui_test_press (self, "Menu");
  jy_ui_test_type (self, "d");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_test_is_said ("Choose one: type a part of its name or its initials."));
  jy_ui_test_type (self, "cm"); /* the field that lacks it has the focus */
  jy_ui_test_press (self, "Return");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (!jy_ui_test_is_said ("Who is the head from now on"));
  g_assert_cmpuint (jy_test_keys_count (), <=, 10);
  jy_ui_signing_close (self, check_widow, NULL);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  jy_ui_signing_add ("/counter/new-household", NULL, test_new_household);
  jy_ui_signing_add ("/counter/household-moves", add_river_village, test_household_moves);
  jy_ui_signing_add ("/counter/head-dies", NULL, test_head_dies);

  return g_test_run ();
}
