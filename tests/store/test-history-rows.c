/* test-history-rows.c - what operations did to rows, value by value
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-history-rows.h"
#include "jy-store-areas.h"
#include "jy-test.h"

#define AREA 5

static void
save (JyTestStore *self, const char *name, const char *officer, const char *closed_on)
{
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };
  g_autoptr (JyStoredArea) area = NULL;

  g_assert_true (jy_work_begin (&self->work, &tx, "save-area", name, 0, &error));
  area = jy_store_get_area (self->store, AREA, NULL);
  if (area == NULL)
    {
      area = g_new0 (JyStoredArea, 1);
      area->id = AREA;
      area->rev = 1;
      area->kind = g_strdup ("village");
      area->name = g_strdup (name);
      g_assert_true (jy_store_insert_area (self->store, area, &error));
    }
  else
    {
      g_free (area->name);
      area->name = g_strdup (name);
      g_free (area->officer);
      area->officer = g_strdup (officer);
      if (closed_on != NULL)
        area->closed_on = jy_test_date (closed_on);
      g_assert_true (jy_store_update_area (self->store, area, &error));
    }
  g_assert_true (jy_work_commit (&self->work, &tx, &error));
  g_assert_no_error (error);
}

static const JyChangedValue *
find_value (const JyRowChange *change, const char *column)
{
  for (guint i = 0; i < change->values->len; i++)
    {
      const JyChangedValue *value = g_ptr_array_index (change->values, i);

      if (g_str_equal (value->column, column))
        return value;
    }

  return NULL;
}

/* Quotes, backslashes, line ends and other scripts come back as they were; what did not change is
 * not told, nor is the revision. */
static void
test_values (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char odd[] = "宝塔 \"A\\B\"\n{,}:\t";
  const gint64 id = AREA;
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  const JyRowChange *latest, *first;

  g_array_append_val (rows, id);
  save (self, "One", "", NULL);
  save (self, odd, "Li", NULL);
  save (self, "Two", "Li", "2024-06-01");

  changes = jy_history_list_rows (self->store, "area", rows, 10, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (changes->len, ==, 3);

  latest = g_ptr_array_index (changes, 0);
  g_assert_cmpint (latest->action, ==, 'U');
  g_assert_cmpstr (latest->operation->subject, ==, "Two");
  g_assert_cmpstr (find_value (latest, "name")->before, ==, odd);
  g_assert_cmpstr (find_value (latest, "name")->after, ==, "Two");
  g_assert_null (find_value (latest, "closed_on")->before);
  g_assert_cmpstr (find_value (latest, "closed_on")->after, ==, "2024-06-01");
  g_assert_null (find_value (latest, "officer"));
  g_assert_null (find_value (latest, "rev"));

  first = g_ptr_array_index (changes, 2);
  g_assert_cmpint (first->action, ==, 'I');
  g_assert_cmpuint (first->values->len, ==, 0);
}

static void
test_limit (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  const gint64 id = AREA;
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) none = jy_history_list_rows (self->store, "area", rows, 10, NULL);
  g_autoptr (GPtrArray) changes = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  g_array_append_val (rows, id);
  save (self, "One", "", NULL);
  save (self, "Two", "", NULL);
  changes = jy_history_list_rows (self->store, "area", rows, 1, NULL);
  g_assert_cmpuint (changes->len, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_store ("/history-rows/values", test_values);
  jy_test_add_store ("/history-rows/limit", test_limit);
  return g_test_run ();
}
