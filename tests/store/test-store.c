/* test-store.c - records, transactions, ids
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-error.h"
#include "jy-store-areas.h"
#include "jy-store-packages.h"
#include "jy-store-private.h"
#include "jy-store-teams.h"
#include "jy-test.h"

static void
begin (JyTestStore *self, JyTransaction *tx)
{
  g_autoptr (GError) error = NULL;

  jy_work_begin (&self->work, tx, "test", NULL, 0, &error);
  g_assert_no_error (error);
}

static void
commit (JyTestStore *self, JyTransaction *tx)
{
  g_autoptr (GError) error = NULL;

  jy_work_commit (&self->work, tx, &error);
  g_assert_no_error (error);
}

static JyStoredArea
village (gint64 id, const char *name)
{
  return (JyStoredArea){ .id = id, .kind = (char *) "village", .name = (char *) name };
}

static void
add_area (JyTestStore *self, gint64 id, const char *name)
{
  JyStoredArea area = village (id, name);
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };

  begin (self, &tx);
  jy_store_insert_area (self->store, &area, &error);
  g_assert_no_error (error);
  commit (self, &tx);
}

/* Every kind of field comes back as it went in; what is not known stays so. */
static void
test_round_trip (JyTestStore *self, gconstpointer data)
{
  JyStoredArea area = village (1, "甲村");
  JyStoredAreaBase base = { .id = 2,
                            .area = 1,
                            .year = 2024,
                            .population = 0,
                            .households = -1,
                            .target_persons = 7,
                            .source = (char *) "统计局" };
  JyStoredPackage package = { .id = 3, .name = (char *) "包", .tier = 2, .price = 123456789012 };
  g_autoptr (JyStoredArea) area_now = NULL;
  g_autoptr (JyStoredAreaBase) base_now = NULL;
  g_autoptr (JyStoredPackage) package_now = NULL;
  g_auto (JyTransaction) tx = { 0 };

  area.closed_on = jy_test_date ("2024-02-29");
  begin (self, &tx);
  g_assert_true (jy_store_insert_area (self->store, &area, NULL));
  g_assert_true (jy_store_insert_area_base (self->store, &base, NULL));
  g_assert_true (jy_store_insert_package (self->store, &package, NULL));
  commit (self, &tx);

  area_now = jy_store_get_area (self->store, 1, NULL);
  g_assert_true (jy_stored_area_equal (&area, area_now));
  g_assert_cmpstr (area_now->officer, ==, "");
  g_assert_cmpint (area_now->parent, ==, 0);
  g_assert_cmpint (area_now->rev, ==, 1);
  base_now = jy_store_get_area_base (self->store, 2, NULL);
  g_assert_true (jy_stored_area_base_equal (&base, base_now));
  g_assert_false (g_date_valid (&base_now->dated_on));
  package_now = jy_store_get_package (self->store, 3, NULL);
  g_assert_true (jy_stored_package_equal (&package, package_now));

  base_now->households = 0;
  g_assert_false (jy_stored_area_base_equal (&base, base_now));
}

/* Columns made from others follow them. */
static void
test_made_columns (JyTestStore *self, gconstpointer data)
{
  JyStoredStaff staff = { .id = 1, .name = (char *) "单 雄信", .role = (char *) "gp" };
  g_autoptr (JyStmt) stmt = NULL;
  g_auto (JyTransaction) tx = { 0 };

  begin (self, &tx);
  g_assert_true (jy_store_insert_staff (self->store, &staff, NULL));
  commit (self, &tx);

  stmt = jy_store_prepare (self->store, "SELECT name_key, pinyin FROM staff", NULL);
  g_assert_cmpint (jy_stmt_step (stmt, NULL), ==, JY_STEP_ROW);
  g_assert_cmpstr (jy_stmt_get_text (stmt, 0), ==, "单雄信");
  g_assert_cmpstr (jy_stmt_get_text (stmt, 1), ==, "shanxiongxin sxx");
}

static void
test_clean (void)
{
  JyStoredArea area = { .name = g_strdup (" 甲　村\t"), .officer = NULL };

  jy_record_clean (&jy_area_record, &area);
  g_assert_cmpstr (area.name, ==, "甲 村");
  g_assert_cmpstr (area.officer, ==, "");
  g_free (area.kind);
  g_free (area.name);
  g_free (area.code);
  g_free (area.officer);
  g_free (area.officer_phone);
}

/* The schema says no even if every check above it forgot. */
static void
test_schema_refuses (JyTestStore *self, gconstpointer data)
{
  JyStoredArea broken[] = { village (1, ""), village (1, "x"), village (1, "x"), village (1, "x") };

  broken[1].kind = (char *) "hamlet";
  broken[2].code = (char *) "12";
  broken[3].parent = 99;
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_auto (JyTransaction) tx = { 0 };
      g_autoptr (GError) error = NULL;

      begin (self, &tx);
      g_assert_false (jy_store_insert_area (self->store, &broken[i], &error));
      g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
    }
}

static void
test_leaving_rolls_back (JyTestStore *self, gconstpointer data)
{
  JyStoredArea area = village (1, "甲村");
  g_autoptr (GError) error = NULL;

  {
    g_auto (JyTransaction) tx = { 0 };

    begin (self, &tx);
    g_assert_true (jy_store_insert_area (self->store, &area, &error));
  }

  g_assert_null (jy_store_get_area (self->store, 1, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_NOT_FOUND);
}

static void
test_no_write_outside_an_operation (JyTestStore *self, gconstpointer data)
{
  JyStoredArea area = village (1, "甲村");
  g_autoptr (GError) error = NULL;

  g_assert_false (jy_store_insert_area (self->store, &area, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
}

static void
test_cancel_stops_a_query (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = NULL;

  stmt = jy_store_prepare (self->store,
                           "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                           " LIMIT 100000000) SELECT sum (i) FROM n",
                           &error);
  g_assert_no_error (error);

  g_cancellable_cancel (cancellable);
  jy_store_set_cancellable (self->store, cancellable);
  g_assert_cmpint (jy_stmt_step (stmt, &error), ==, JY_STEP_ERROR);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Two forms hold the same area; the second to save hears of it. */
static void
test_two_forms (JyTestStore *self, gconstpointer data)
{
  JyStoredArea first = village (1, "乙村"), second = village (1, "丙村");
  g_auto (JyTransaction) tx = { 0 };
  g_autoptr (GError) error = NULL;

  first.rev = second.rev = 1;
  add_area (self, 1, "甲村");
  begin (self, &tx);
  g_assert_true (jy_store_save_area (self->store, &first, &error));
  g_assert_cmpint (first.rev, ==, 2);

  g_assert_false (jy_store_save_area (self->store, &second, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_CONFLICT);
  g_clear_error (&error);
  g_assert_false (jy_store_delete_area (self->store, 1, 1, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_CONFLICT);
}

static void
test_needed_by_another (JyTestStore *self, gconstpointer data)
{
  JyStoredAreaBase base = { .id = 2, .area = 1, .year = 2024 };
  g_auto (JyTransaction) tx = { 0 };
  g_autoptr (GError) error = NULL;

  add_area (self, 1, "甲村");
  begin (self, &tx);
  g_assert_true (jy_store_insert_area_base (self->store, &base, &error));
  g_assert_false (jy_store_delete_area (self->store, 1, 1, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "Other records refer"));
}

static void
test_get_in_the_order_asked (JyTestStore *self, gconstpointer data)
{
  static const gint64 wanted[] = { 2, 99, 1 };
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) areas = NULL;
  g_autoptr (GError) error = NULL;

  add_area (self, 1, "甲村");
  add_area (self, 2, "乙村");

  g_array_append_vals (ids, wanted, G_N_ELEMENTS (wanted));
  areas = jy_record_get_many (self->store, &jy_area_record, ids, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (areas->len, ==, 3);
  g_assert_cmpstr (((JyStoredArea *) areas->pdata[0])->name, ==, "乙村");
  g_assert_null (areas->pdata[1]);
  g_assert_cmpstr (((JyStoredArea *) areas->pdata[2])->name, ==, "甲村");
}

/* Ids go on after the last one in the file, whatever the clock says. */
static void
test_ids_go_on (void)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "test.db", NULL);
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
  g_autoptr (GError) error = NULL;
  JyTestStore self = { .ids = ids };
  gint64 last = jy_id_maker_next (ids) + (G_GINT64_CONSTANT (1) << 50);

  self.work.today = jy_test_date ("2024-06-15");
  self.store = self.work.store = jy_store_open (path, JY_STORE_READ_WRITE, ids, &error);
  g_assert_no_error (error);
  add_area (&self, last, "甲村");
  g_assert_cmpint (jy_store_new_id (self.store), <, last);
  jy_store_close (self.store);

  self.store = jy_store_open (path, JY_STORE_READ_WRITE, ids, &error);
  g_assert_no_error (error);
  g_assert_cmpint (jy_store_new_id (self.store), >, last);
  jy_store_close (self.store);
  jy_test_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/store/record/round-trip", test_round_trip);
  jy_test_add_store ("/store/record/made-columns", test_made_columns);
  g_test_add_func ("/store/record/clean", test_clean);
  jy_test_add_store ("/store/record/schema-refuses", test_schema_refuses);
  jy_test_add_store ("/store/record/two-forms", test_two_forms);
  jy_test_add_store ("/store/record/needed-by-another", test_needed_by_another);
  jy_test_add_store ("/store/record/get-in-the-order-asked", test_get_in_the_order_asked);
  jy_test_add_store ("/store/transaction/leaving-rolls-back", test_leaving_rolls_back);
  jy_test_add_store ("/store/transaction/needed-to-write", test_no_write_outside_an_operation);
  jy_test_add_store ("/store/cancel", test_cancel_stops_a_query);
  g_test_add_func ("/store/ids-go-on", test_ids_go_on);

  return g_test_run ();
}
