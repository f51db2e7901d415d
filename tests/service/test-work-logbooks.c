/* test-work-logbooks.c - every book takes an entry, refuses one with a gap, and adds up
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-signing.h"
#include "jy-work-history.h"
#include "jy-work-logbooks.h"

/* Returns: (transfer full): an entry with everything in it */
static JyStoredLogbookEntry *
make (JyTestStore *self, const JyLogbook *book, const char *day)
{
  JyStoredLogbookEntry *entry = g_new0 (JyStoredLogbookEntry, 1);

  entry->id = jy_store_new_id (self->store);
  entry->logbook = g_strdup (book->id);
  entry->happened_on = jy_test_date (day);
  entry->kind = g_strdup (book->kinds != NULL ? book->kinds[0].code : "");
  entry->title = g_strdup ("title");
  entry->team = JY_TEST_TEAM;
  entry->staff = JY_TEST_LI;
  entry->area = JY_TEST_VILLAGE;
  entry->persons = 75;
  entry->copies = 3;
  entry->detail = g_strdup ("detail");
  entry->outcome = g_strdup ("outcome");
  entry->result =
    g_strdup (jy_logbook_find_field (book, "result") != NULL ? JY_LOGBOOK_PASSED : "");

  return entry;
}

static void
set_text (char **text, const char *other)
{
  g_free (*text);
  *text = g_strdup (other);
}

static GPtrArray *
list (JyTestStore *self, const JyLogbook *book)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *entries = jy_work_list_logbook_entries (&self->work, (gpointer) book->id, &error);

  g_assert_no_error (error);
  return entries;
}

static void
test_every_book (JyTestStore *self, gconstpointer data)
{
  for (const JyLogbook *book = jy_logbooks; book->id != NULL; book++)
    {
      g_autofree char *before = jy_test_dump (self->store);
      g_autoptr (JyStoredLogbookEntry) entry = make (self, book, "2024-06-15");
      g_autoptr (GPtrArray) entries = NULL;

      g_assert_nonnull (jy_logbook_find_field (book, "happened_on"));
      g_assert_cmpint (book->kinds != NULL, ==, jy_logbook_find_field (book, "kind") != NULL);
      jy_test_run (self, jy_work_save_logbook_entry, entry);
      entries = list (self, book);
      g_assert_cmpuint (entries->len, ==, 1);
      g_assert_true (jy_stored_logbook_entry_equal (entries->pdata[0], entry));

      entry->settled_on = jy_test_date ("2024-06-14");
      jy_test_refuse (self, jy_work_save_logbook_entry, entry, "ended before");
      entry->settled_on = self->work.today;
      jy_test_run (self, jy_work_save_logbook_entry, entry);
      jy_test_run (self, jy_work_delete_logbook_entry, entry);
      jy_test_assert_dump (self->store, before);
      jy_test_run (self, jy_work_undo, &self->work.operation);
    }
}

/* What a book requires must be there; what is to come has not happened. */
static void
test_refused (JyTestStore *self, gconstpointer data)
{
  const JyLogbook *activities = jy_logbook_find ("activity");
  g_autoptr (JyStoredLogbookEntry) entry = make (self, activities, "2024-06-16");

  jy_test_refuse (self, jy_work_save_logbook_entry, entry, "");
  entry->happened_on = self->work.today;
  entry->persons = -1;
  jy_test_refuse (self, jy_work_save_logbook_entry, entry, "People");
  entry->persons = 0;
  g_free (entry->kind);
  entry->kind = g_strdup ("77");
  jy_test_refuse (self, jy_work_save_logbook_entry, entry, "kind");
  g_free (entry->logbook);
  entry->logbook = g_strdup ("nonsense");
  jy_test_refuse (self, jy_work_save_logbook_entry, entry, "no such book");
}

/* S156: work is accepted of somebody, and has passed or has not; another visit may leave it open.
 */
static void
test_acceptance (JyTestStore *self, gconstpointer data)
{
  const JyLogbook *visits = jy_logbook_find ("supervision");
  g_autoptr (JyStoredLogbookEntry) one = make (self, visits, "2024-06-15");
  g_autoptr (JyStoredLogbookEntry) two = make (self, visits, "2024-06-14");
  g_autoptr (JyStoredLogbookEntry) inspection = make (self, visits, "2024-06-13");
  g_autoptr (GPtrArray) entries = NULL;
  JyLogbookSum sum;
  JyPeriod year;

  set_text (&one->kind, JY_LOGBOOK_ACCEPTANCE);
  one->team = one->staff = 0;
  jy_test_refuse (self, jy_work_save_logbook_entry, one, "doctor or a team");
  one->staff = JY_TEST_LI;
  set_text (&one->result, "");
  jy_test_refuse (self, jy_work_save_logbook_entry, one, "whether the work has passed");
  set_text (&one->result, "3");
  jy_test_refuse (self, jy_work_save_logbook_entry, one, "conclusion from the list");
  set_text (&one->result, JY_LOGBOOK_TO_RECTIFY);
  jy_test_run (self, jy_work_save_logbook_entry, one);
  set_text (&two->kind, JY_LOGBOOK_ACCEPTANCE);
  jy_test_run (self, jy_work_save_logbook_entry, two);
  set_text (&inspection->result, "");
  jy_test_run (self, jy_work_save_logbook_entry, inspection);

  jy_period_set_year (&year, 2024);
  entries = list (self, visits);
  sum = jy_logbook_sum (entries, &year, NULL);
  g_assert_cmpint (sum.n, ==, 3);
  g_assert_cmpint (sum.n_passed, ==, 1);
  g_assert_cmpint (sum.n_to_rectify, ==, 1);
  g_assert_cmpint (jy_logbook_sum (entries, &year, JY_LOGBOOK_ACCEPTANCE).n, ==, 2);
}

/* A part of the visits is no more than all of them; both may be none. */
static void
test_visits (JyTestStore *self, gconstpointer data)
{
  const JyLogbook *visits = jy_logbook_find (JY_LOGBOOK_VISITS);
  g_autoptr (JyStoredLogbookEntry) entry = make (self, visits, "2024-06-15");

  entry->persons = 10;
  entry->copies = 11;
  jy_test_refuse (self, jy_work_save_logbook_entry, entry, "more visits there");
  entry->copies = 10;
  jy_test_run (self, jy_work_save_logbook_entry, entry);
  entry->persons = entry->copies = 0;
  jy_test_run (self, jy_work_save_logbook_entry, entry);
}

/* S151: letters are handed out, banners are not. */
static void
test_handed_out (JyTestStore *self, gconstpointer data)
{
  const JyLogbook *publicity = jy_logbook_find ("publicity");
  g_autoptr (GPtrArray) entries = NULL;
  JyPeriod year;

  for (const JyChoice *kind = publicity->kinds; kind->code != NULL; kind++)
    {
      g_autoptr (JyStoredLogbookEntry) entry = make (self, publicity, "2024-06-15");

      set_text (&entry->kind, kind->code);
      jy_test_run (self, jy_work_save_logbook_entry, entry);
    }

  jy_period_set_year (&year, 2024);
  entries = list (self, publicity);
  g_assert_cmpint (jy_logbook_sum (entries, &year, NULL).copies, ==, 24);
  g_assert_cmpint (jy_logbook_sum (entries, &year, NULL).handed_out, ==, 12);
}

/* S133: two trainings, 151 person-times. */
static void
test_sum (JyTestStore *self, gconstpointer data)
{
  const JyLogbook *activities = jy_logbook_find ("activity");
  g_autoptr (JyStoredLogbookEntry) one = make (self, activities, "2024-06-15");
  g_autoptr (JyStoredLogbookEntry) two = make (self, activities, "2024-01-02");
  g_autoptr (JyStoredLogbookEntry) last_year = make (self, activities, "2023-12-31");
  g_autoptr (GPtrArray) entries = NULL;
  JyLogbookSum sum;
  JyPeriod year, spring;

  jy_period_set_year (&year, 2024);
  g_assert_true (jy_period_parse ("2024Q2", &spring));
  two->persons = 76;
  g_free (last_year->kind);
  last_year->kind = g_strdup ("5");
  jy_test_run (self, jy_work_save_logbook_entry, one);
  jy_test_run (self, jy_work_save_logbook_entry, two);
  jy_test_run (self, jy_work_save_logbook_entry, last_year);

  entries = list (self, activities);
  sum = jy_logbook_sum (entries, &year, NULL);
  g_assert_cmpint (sum.n, ==, 2);
  g_assert_cmpint (sum.persons, ==, 151);
  g_assert_cmpint (sum.copies, ==, 6);
  g_assert_cmpint (sum.n_settled, ==, 0);
  g_assert_cmpint (jy_logbook_sum (entries, &spring, NULL).n, ==, 1);
  g_assert_cmpint (jy_logbook_sum (entries, &year, "5").n, ==, 0);
  jy_period_set_year (&year, 2023);
  g_assert_cmpint (jy_logbook_sum (entries, &year, "5").n, ==, 1);
}

/* rules.md 3.14. */
static void
test_quotas (JyTestStore *self, gconstpointer data)
{
  static const int expected[] = { 12, 6, 12, 12, 9 };
  const JyChoice *kinds = jy_logbook_find ("education")->kinds;
  g_autoptr (GPtrArray) entries =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_logbook_entry_free);

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpint (jy_logbook_get_quota (kinds[i].code), ==, expected[i]);
  g_assert_cmpint (jy_logbook_get_quota ("9"), ==, 0);
  g_assert_cmpint (jy_logbook_get_quota_by ("5", 6), ==, 4); /* 9 × 6 / 12 */
  g_assert_cmpint (jy_logbook_get_quota_by ("4", 0), ==, 0);

  for (int i = 0; i < 3; i++)
    {
      JyStoredLogbookEntry *entry = g_new0 (JyStoredLogbookEntry, 1);

      entry->happened_on = jy_test_date ("2024-05-01");
      entry->kind = g_strdup ("1");
      entry->title = g_strdup (i == 0 ? "salt" : "sugar");
      g_ptr_array_add (entries, entry);
    }
  g_assert_cmpint (jy_logbook_count_for_quota (entries, 2024, "1"), ==, 2); /* kinds of material */
  g_assert_cmpint (jy_logbook_count_for_quota (entries, 2024, "4"), ==, 0);
  for (guint i = 0; i < entries->len; i++)
    {
      JyStoredLogbookEntry *entry = entries->pdata[i];

      g_free (entry->kind);
      entry->kind = g_strdup ("4");
    }
  g_assert_cmpint (jy_logbook_count_for_quota (entries, 2024, "4"), ==, 3); /* lectures */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_signing ("/logbooks/every-book", test_every_book);
  jy_test_add_signing ("/logbooks/refused", test_refused);
  jy_test_add_signing ("/logbooks/acceptance", test_acceptance);
  jy_test_add_signing ("/logbooks/visits", test_visits);
  jy_test_add_signing ("/logbooks/handed-out", test_handed_out);
  jy_test_add_signing ("/logbooks/sum", test_sum);
  jy_test_add_signing ("/logbooks/quotas", test_quotas);

  return g_test_run ();
}
