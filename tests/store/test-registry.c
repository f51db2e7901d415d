/* test-registry.c - households, residents and what is known of them, as the store keeps them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-error.h"
#include "jy-store-conditions.h"
#include "jy-store-health-records.h"
#include "jy-store-households.h"
#include "jy-store-private.h"
#include "jy-store-residents.h"
#include "jy-test.h"

#define AREA 1
#define HOUSE 10
#define ANNA 20
#define BO 21

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

static JyStoredResident
resident (gint64 id, const char *name, const char *born_on, const char *number)
{
  return (JyStoredResident){
    .id = id,
    .name = (char *) name,
    .sex = 2,
    .born_on = jy_test_date (born_on),
    .id_type = (char *) "01",
    .id_number = (char *) number,
    .resid_type = 1,
    .residence_pattern = (char *) "local",
  };
}

static void
insert_area (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self->store,
                      "INSERT INTO area (id, kind, name, name_key, code, officer, officer_phone,"
                      "   position) VALUES (:id, 'village', 'A', 'a', '', '', '', 0)",
                      &error);

  g_assert_no_error (error);
  jy_stmt_bind_int (stmt, ":id", AREA);
  g_assert_true (jy_stmt_run (stmt, &error));
}

/* A household with Anna as its head, and Bo. */
static void
insert_family (JyTestStore *self)
{
  JyStoredHousehold household = { .id = HOUSE, .number = (char *) "000007", .area = AREA };
  JyStoredResident people[] = { resident (ANNA, "Anna", "1950-01-01", "11010519491231002X"),
                                resident (BO, "Bo", "1990-05-06", NULL) };
  JyStoredMembership memberships[] = {
    { .id = 30, .household = HOUSE, .resident = BO, .relation = (char *) "20" },
    { .id = 31, .household = HOUSE, .resident = ANNA, .relation = (char *) JY_RELATION_HEAD },
  };
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };

  begin (self, &tx);
  insert_area (self);
  g_assert_true (jy_store_insert_household (self->store, &household, &error));
  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    g_assert_true (jy_store_insert_resident (self->store, &people[i], &error));
  for (gsize i = 0; i < G_N_ELEMENTS (memberships); i++)
    g_assert_true (jy_store_insert_membership (self->store, &memberships[i], &error));
  commit (self, &tx);
  g_assert_no_error (error);
}

static void
test_resident (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyStoredResident) anna = NULL, again = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };
  gint64 found;

  insert_family (self);
  anna = jy_store_get_resident (self->store, ANNA, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (anna->name, ==, "Anna");
  g_assert_cmpint (anna->rev, ==, 1);
  g_assert_cmpint (g_date_get_year (&anna->born_on), ==, 1950);
  g_assert_false (g_date_valid (&anna->died_on));
  g_assert_cmpstr (anna->note, ==, "");

  g_assert_true (
    jy_store_find_resident_by_number (self->store, "11010519491231002X", &found, &error));
  g_assert_cmpint (found, ==, ANNA);
  g_assert_true (jy_store_find_resident_by_number (self->store, "1", &found, &error));
  g_assert_cmpint (found, ==, 0);

  begin (self, &tx);
  g_free (anna->name);
  anna->name = g_strdup ("Anne");
  anna->died_on = jy_test_date ("2024-06-01");
  again = jy_stored_resident_copy (anna);
  g_assert_true (jy_store_update_resident (self->store, anna, &error));
  g_assert_cmpint (anna->rev, ==, 2);
  g_assert_true (jy_stored_resident_equal (anna, again));
  g_assert_false (jy_store_update_resident (self->store, again, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_CONFLICT);
}

static void
test_same_residents (JyTestStore *self, gconstpointer data)
{
  GDate born = jy_test_date ("1990-05-06");
  g_autoptr (GPtrArray) same = NULL, none = NULL;

  insert_family (self);
  same = jy_store_find_same_residents (self->store, "Bo", &born, NULL);
  none = jy_store_find_same_residents (self->store, "Anna", &born, NULL);
  g_assert_cmpuint (same->len, ==, 1);
  g_assert_cmpint (((JyStoredResident *) same->pdata[0])->id, ==, BO);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_memberships (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL, after = NULL, houses = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };
  JyStoredMembership *head;

  insert_family (self);
  list = jy_store_list_memberships (self->store, HOUSE, &error);
  g_assert_cmpuint (list->len, ==, 2);
  head = list->pdata[0];
  g_assert_cmpint (head->resident, ==, ANNA);

  begin (self, &tx);
  head->until_on = jy_test_date ("2024-06-10");
  g_free (head->end_reason);
  head->end_reason = g_strdup ("death");
  g_assert_true (jy_store_update_membership (self->store, head, &error));
  commit (self, &tx);

  after = jy_store_list_memberships (self->store, HOUSE, &error);
  g_assert_cmpint (((JyStoredMembership *) after->pdata[0])->resident, ==, BO);
  g_assert_cmpint (((JyStoredMembership *) after->pdata[1])->resident, ==, ANNA);
  houses = jy_store_list_memberships_of (self->store, ANNA, &error);
  g_assert_cmpuint (houses->len, ==, 1);
  g_assert_no_error (error);
}

static void
insert_household (JyTestStore *self, gint64 id, const char *number)
{
  JyStoredHousehold household = { .id = id, .number = (char *) number, .area = AREA };
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };

  begin (self, &tx);
  g_assert_true (jy_store_insert_household (self->store, &household, &error));
  commit (self, &tx);
}

static void
assert_next_number (JyTestStore *self, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *number = jy_store_next_household_number (self->store, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (number, ==, expected);
}

static void
test_household_numbers (JyTestStore *self, gconstpointer data)
{
  gint64 found;

  assert_next_number (self, "000001");
  insert_family (self);
  assert_next_number (self, "000008");
  insert_household (self, 11, "00A999");
  insert_household (self, 12, "9999");
  insert_household (self, 13, "1-2-301");
  assert_next_number (self, "000008");
  insert_household (self, 14, "999999");
  assert_next_number (self, "0000001");
  g_assert_true (jy_store_find_household (self->store, "1-2-301", &found, NULL));
  g_assert_cmpint (found, ==, 13);
}

static void
test_health_record_numbers (JyTestStore *self, gconstpointer data)
{
  JyStoredHealthRecord record = { .id = 40,
                                  .resident = ANNA,
                                  .number = (char *) "43020400200100041",
                                  .opened_on = jy_test_date ("2024-06-01"),
                                  .ethnic = (char *) "01" };
  g_autofree char *first = NULL, *next = NULL;
  g_autoptr (JyStoredHealthRecord) stored = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };

  insert_family (self);
  jy_store_next_health_record_number (self->store, "430204002001", &first, &error);
  g_assert_cmpstr (first, ==, "43020400200100001");

  begin (self, &tx);
  g_assert_true (jy_store_insert_health_record (self->store, &record, &error));
  commit (self, &tx);
  jy_store_next_health_record_number (self->store, "430204002001", &next, &error);
  g_assert_cmpstr (next, ==, "43020400200100042");

  g_assert_true (jy_store_find_health_record (self->store, ANNA, &stored, &error));
  g_assert_cmpstr (stored->ethnic, ==, "01");
  g_assert_cmpstr (stored->allergy, ==, "");
  g_assert_true (jy_stored_health_record_equal (stored, &record));
}

static void
test_get_in_the_order_asked (JyTestStore *self, gconstpointer data)
{
  static const gint64 wanted[] = { BO, 99, ANNA };
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) people = NULL;

  insert_family (self);
  g_array_append_vals (ids, wanted, G_N_ELEMENTS (wanted));
  people = jy_store_get_residents (self->store, ids, NULL);
  g_assert_cmpuint (people->len, ==, 3);
  g_assert_cmpstr (((JyStoredResident *) people->pdata[0])->name, ==, "Bo");
  g_assert_null (people->pdata[1]);
  g_assert_cmpstr (((JyStoredResident *) people->pdata[2])->name, ==, "Anna");
}

/* The schema says no even if every check above it forgot: two heads, two homes, one number. */
static void
test_schema_refuses (JyTestStore *self, gconstpointer data)
{
  JyStoredMembership two_heads = {
    .id = 32, .household = HOUSE, .resident = 22, .relation = (char *) "02"
  };
  JyStoredMembership two_homes = {
    .id = 33, .household = HOUSE, .resident = BO, .relation = (char *) "20"
  };
  JyStoredResident twin = resident (22, "Cy", "1950-01-01", "11010519491231002X");
  JyStoredResident other = resident (22, "Cy", "1950-01-01", NULL);
  g_auto (JyTransaction) tx = { 0 };

  insert_family (self);
  begin (self, &tx);
  g_assert_false (jy_store_insert_resident (self->store, &twin, NULL));
  g_assert_true (jy_store_insert_resident (self->store, &other, NULL));
  g_assert_false (jy_store_insert_membership (self->store, &two_heads, NULL));
  g_assert_false (jy_store_insert_membership (self->store, &two_homes, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/store/registry/resident", test_resident);
  jy_test_add_store ("/store/registry/same-residents", test_same_residents);
  jy_test_add_store ("/store/registry/memberships", test_memberships);
  jy_test_add_store ("/store/registry/household-numbers", test_household_numbers);
  jy_test_add_store ("/store/registry/health-record-numbers", test_health_record_numbers);
  jy_test_add_store ("/store/registry/get", test_get_in_the_order_asked);
  jy_test_add_store ("/store/registry/schema-refuses", test_schema_refuses);

  return g_test_run ();
}
