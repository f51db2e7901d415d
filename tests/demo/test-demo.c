/* test-demo.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-demo-test.h"
#include "jy-form-catalogue.h"

#include <string.h>

#include "jy-date.h"
#include "jy-error.h"
#include "jy-health-record.h"
#include "jy-history-list.h"
#include "jy-id-number.h"
#include "jy-relation.h"

/* Every value of every row of every table. */
static char *
hash (Demo *self)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  sqlite3_stmt *tables =
    query (self, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");

  while (sqlite3_step (tables) == SQLITE_ROW)
    {
      g_autofree char *sql = g_strdup_printf ("SELECT * FROM %s ORDER BY 1, 2",
                                              (const char *) sqlite3_column_text (tables, 0));
      sqlite3_stmt *rows = query (self, sql);

      while (sqlite3_step (rows) == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count (rows); i++)
          {
            const char *value = (const char *) sqlite3_column_text (rows, i);

            g_checksum_update (sum, (const guchar *) (value != NULL ? value : "-"), -1);
            g_checksum_update (sum, (const guchar *) "|", 1);
          }
      sqlite3_finalize (rows);
    }
  sqlite3_finalize (tables);

  return g_strdup (g_checksum_get_string (sum));
}

static void
test_same_seed (void)
{
  Demo one, same, other_seed, other_day;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;
  g_autofree char *fourth = NULL;

  set_up (&one, 300, 5, TODAY);
  set_up (&same, 300, 5, TODAY);
  set_up (&other_seed, 300, 6, TODAY);
  set_up (&other_day, 300, 5, "2026-09-29");
  first = hash (&one);
  second = hash (&same);
  third = hash (&other_seed);
  fourth = hash (&other_day);
  g_assert_cmpstr (first, ==, second);
  g_assert_cmpstr (first, !=, third);
  g_assert_cmpstr (first, !=, fourth);

  tear_down (&one);
  tear_down (&same);
  tear_down (&other_seed);
  tear_down (&other_day);
}

/* What must hold between the records; each counts what breaks it. */
static const struct
{
  const char *what;
  const char *broken;
} laws[] = {
  { "a household somebody lives in has one head",
    "SELECT count(*) FROM household AS h WHERE dissolved_on IS NULL AND 1 <>"
    " (SELECT count(*) FROM membership WHERE household = h.id AND until_on IS NULL"
    "   AND relation = '02')" },
  { "who is on the register lives in one household",
    "SELECT count(*) FROM resident AS r WHERE died_on IS NULL AND moved_out_on IS NULL AND 1 <>"
    " (SELECT count(*) FROM membership WHERE resident = r.id AND until_on IS NULL)" },
  { "who is not lives in none",
    "SELECT count(*) FROM resident AS r WHERE coalesce (died_on, moved_out_on) IS NOT NULL AND"
    " EXISTS (SELECT 1 FROM membership WHERE resident = r.id AND until_on IS NULL)" },
  { "nobody lives in two households on a day",
    "SELECT count(*) FROM membership AS a JOIN membership AS b ON a.resident = b.resident"
    " AND a.id < b.id WHERE a.until_on IS NULL OR a.until_on > coalesce (b.from_on, '')" },
  { "nobody is covered twice on a day",
    "SELECT count(*) FROM agreement_member AS a JOIN agreement AS x ON x.id = a.agreement"
    " JOIN agreement_member AS b ON b.resident = a.resident AND b.id > a.id"
    " JOIN agreement AS y ON y.id = b.agreement"
    " WHERE x.signed_on IS NOT NULL AND y.signed_on IS NOT NULL"
    "  AND a.joined_on <= min (y.ends_on, coalesce (date (b.ended_on, '-1 day'), '9'))"
    "  AND b.joined_on <= min (x.ends_on, coalesce (date (a.ended_on, '-1 day'), '9'))" },
  { "an agreement covers who lives in its household when it begins for them",
    "SELECT count(*) FROM agreement_member AS m JOIN agreement AS a ON a.id = m.agreement"
    " WHERE NOT EXISTS (SELECT 1 FROM membership AS w WHERE w.resident = m.resident"
    "  AND w.household = a.household AND coalesce (w.from_on, '') <= m.joined_on"
    "  AND coalesce (w.until_on, '9') > m.joined_on)" },
  { "nobody is covered after death or leaving",
    "SELECT count(*) FROM agreement_member AS m JOIN agreement AS a ON a.id = m.agreement"
    " JOIN resident AS r ON r.id = m.resident"
    " WHERE coalesce (r.died_on, r.moved_out_on) <= a.ends_on"
    "  AND (m.ended_on IS NULL OR m.ended_on > coalesce (r.died_on, r.moved_out_on))" },
  { "an agreement that ended says why",
    "SELECT count(*) FROM agreement AS a WHERE (ended_on IS NULL) <>"
    " NOT EXISTS (SELECT 1 FROM termination AS t WHERE t.agreement = a.id"
    "  AND t.ended_on = a.ended_on)" },
  { "a renewal follows without a gap or after it",
    "SELECT count(*) FROM agreement AS b JOIN agreement AS a ON a.id = b.renews"
    " WHERE b.starts_on <= a.ends_on OR a.household <> b.household OR a.ended_on IS NOT NULL" },
  { "a doctor signs while in the team",
    "SELECT count(*) FROM agreement AS a WHERE signed_on IS NOT NULL AND NOT EXISTS"
    " (SELECT 1 FROM team_member AS m WHERE m.team = a.team AND m.staff = a.doctor"
    "  AND m.from_on <= a.signed_on AND coalesce (m.until_on, '9') > a.signed_on)" },
  { "home care has a consent (S14)",
    "SELECT count(*) FROM agreement_item AS i JOIN service_item AS s ON s.id = i.service_item"
    " WHERE s.is_home_care = 1 AND NOT EXISTS (SELECT 1 FROM home_care_consent AS c"
    "  WHERE c.agreement = i.agreement AND c.resident = i.resident)" },
  { "nothing happens tomorrow",
    "SELECT (SELECT count(*) FROM resident WHERE max (born_on, coalesce (died_on, ''),"
    "  coalesce (moved_out_on, '')) > '" TODAY "')"
    " + (SELECT count(*) FROM agreement WHERE signed_on > '" TODAY "')"
    " + (SELECT count(*) FROM agreement WHERE starts_on > '" TODAY "' AND renews IS NULL)"
    " + (SELECT count(*) FROM agreement WHERE ended_on > '" TODAY "')"
    " + (SELECT count(*) FROM contact_attempt WHERE made_on > '" TODAY "')"
    " + (SELECT count(*) FROM condition WHERE from_on > '" TODAY "')"
    " + (SELECT count(*) FROM health_record WHERE opened_on > '" TODAY "')"
    " + (SELECT count(*) FROM pregnancy WHERE known_on > '" TODAY "')" },
  { "nothing happens before birth",
    "SELECT (SELECT count(*) FROM condition AS c JOIN resident AS r ON r.id = c.resident"
    "  WHERE c.from_on < r.born_on)"
    " + (SELECT count(*) FROM membership AS m JOIN resident AS r ON r.id = m.resident"
    "  WHERE m.from_on < r.born_on OR m.until_on < r.born_on)"
    " + (SELECT count(*) FROM agreement_member AS m JOIN resident AS r ON r.id = m.resident"
    "  WHERE m.joined_on < r.born_on)" },
  { "what is derived is there",
    "SELECT (SELECT count(*) FROM resident) - (SELECT count(*) FROM resident_state)" },
  { "who was handed over was covered by then, and a mother, a child or disabled",
    "SELECT count(*) FROM handover AS h JOIN resident AS r ON r.id = h.resident WHERE NOT EXISTS"
    "  (SELECT 1 FROM agreement_member AS m JOIN agreement AS a ON a.id = m.agreement"
    "   WHERE m.resident = r.id AND m.joined_on <= h.handed_on AND a.signed_on IS NOT NULL)"
    " OR NOT CASE h.kind WHEN 'child' THEN r.born_on <= h.handed_on AND r.born_on > '2019-09-30'"
    "  WHEN 'disabled' THEN EXISTS (SELECT 1 FROM condition AS c WHERE c.resident = r.id"
    "   AND c.kind = 'disabled' AND coalesce (c.from_on, '') <= h.handed_on)"
    "  ELSE EXISTS (SELECT 1 FROM pregnancy AS p WHERE p.resident = r.id"
    "   AND p.known_on <= h.handed_on) END" },
  { "every household lives in a cell that a team serves",
    "SELECT count(*) FROM household AS h JOIN area AS a ON a.id = h.area WHERE a.kind <> 'grid'"
    " OR NOT EXISTS (SELECT 1 FROM team_area AS t WHERE t.area IN (a.id, a.parent))" },
};

static void
test_laws (gconstpointer data)
{
  Demo *demo = (Demo *) data;

  for (gsize i = 0; i < G_N_ELEMENTS (laws); i++)
    {
      g_test_message ("%s", laws[i].what);
      g_assert_cmpint (count (demo, laws[i].broken), ==, 0);
    }
}

/* How much there is of what; @sql gives a number. */
static const struct
{
  const char *sql;
  int min;
  int max;
} plausible[] = {
  { "SELECT is_demonstration FROM centre", 1, 1 },
  { "SELECT count(*) FROM area WHERE kind = 'community'", 6, 6 }, /* S93 */
  { "SELECT count(*) FROM area_base", 18, 18 },
  { "SELECT count(*) FROM team", 8, 8 }, /* S145 */
  { "SELECT count(*) FROM team_member", 63, 66 },
  { "SELECT count(*) FROM service_item", 22, 22 },
  { "SELECT count(*) FROM resident WHERE coalesce (died_on, moved_out_on) IS NULL", 6000, 6000 },
  { "SELECT count(*) FROM household", 1700, 2300 },
  { "SELECT 100 * count(DISTINCT m.resident) / 6000 FROM agreement_member AS m"
    " JOIN agreement AS a ON a.id = m.agreement WHERE a.starts_on <= '" TODAY "'"
    " AND a.ends_on >= '" TODAY "' AND m.joined_on <= '" TODAY "' AND a.signed_on IS NOT NULL"
    " AND coalesce (m.ended_on, '9') > '" TODAY "'",
    30, 45 },
  { "SELECT 100 * count(*) / 6000 FROM resident WHERE born_on <= '1961-09-30'", 13, 22 },
  { "SELECT 100 * count(*) / 6000 FROM resident WHERE born_on > '2019-09-30'", 4, 9 },
  { "SELECT 100 * count(*) / 6000 FROM condition WHERE kind = 'hypertension'", 9, 17 },
  { "SELECT 100 * count(*) / 6000 FROM condition WHERE kind = 'diabetes'", 3, 7 },
  { "SELECT count(*) FROM resident WHERE died_on IS NOT NULL", 40, 200 },
  { "SELECT count(*) FROM resident WHERE moved_out_on IS NOT NULL", 20, 150 },
  { "SELECT count(*) FROM resident WHERE residence_pattern = 'away'", 120, 500 },
  { "SELECT count(*) FROM household WHERE dissolved_on IS NOT NULL", 2, 40 },
  { "SELECT count(*) FROM household_move", 2, 40 },
  { "SELECT count(*) FROM membership WHERE end_reason = 'marriage'", 5, 100 },
  { "SELECT count(*) FROM membership WHERE end_reason = 'split'", 2, 100 },
  { "SELECT count(*) FROM pregnancy WHERE delivered_on IS NULL", 8, 60 },
  { "SELECT count(*) FROM agreement WHERE renews IS NOT NULL", 300, 1500 },
  { "SELECT count(*) FROM agreement WHERE signed_on IS NULL", 4, 4 },
  { "SELECT count(*) FROM termination WHERE reason = '05'", 10, 100 },
  { "SELECT count(*) FROM termination WHERE reason <> '05'", 30, 300 },
  { "SELECT count(*) FROM agreement AS a WHERE ends_on < '" TODAY "' AND ended_on IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM agreement AS b WHERE b.renews = a.id)",
    8, 120 }, /* nobody decided yet */
  { "SELECT count(*) FROM contact_attempt", 600, 2500 },
  { "SELECT count(*) FROM need", 300, 2500 },
  { "SELECT count(DISTINCT refusal) FROM contact_attempt", 6, 10 },
  { "SELECT count(*) FROM health_record", 5000, 5600 },
  { "SELECT count(*) FROM class_override", 1, 30 },
  { "SELECT count(*) FROM home_care_consent", 2, 100 },
  { "SELECT count(*) FROM operation WHERE kind = 'make-demonstration'", 1, 1 },
  { "SELECT count(*) FROM service_record", 8000, 26000 },
  { "SELECT count(DISTINCT form) FROM service_record WHERE visit_outcome = 'done'", 18, 25 },
  { "SELECT count(*) FROM service_record WHERE form = 'hypertension' AND outcome = 2", 200, 900 },
  { "SELECT count(*) FROM service_record WHERE next_step = 'recheck'", 300, 2500 },
  { "SELECT count(*) FROM referral WHERE result <> ''", 100, 900 },
  { "SELECT count(*) FROM referral WHERE result = ''", 10, 300 },
  { "SELECT count(*) FROM home_stay", 20, 400 },
  { "SELECT count(*) FROM task WHERE done_on IS NOT NULL", 8000, 26000 },
  { "SELECT count(*) FROM community_day", 10, 20 },
  { "SELECT count(*) FROM handover WHERE accepted_on IS NOT NULL", 5, 30 },
  { "SELECT count(*) FROM handover WHERE accepted_on IS NULL", 5, 30 },
  { "SELECT count(*) FROM service_record WHERE form = 'newborn'", 20, 400 },
  { "SELECT count(DISTINCT logbook) FROM logbook_entry", 10, 10 },
  { "SELECT count(*) FROM quota", 6, 6 },
  { "SELECT count(DISTINCT subject) FROM score_card", 2, 2 },
  { "SELECT count(*) FROM score_mark WHERE evidence = ''", 0, 0 },
  { "SELECT count(*) FROM rectification WHERE result = 1", 1, 1 },
  { "SELECT count(*) FROM rectification WHERE result IS NULL", 1, 1 },
};

/* Every record can be opened again: its form takes its answers. */
static void
test_records (gconstpointer data)
{
  Demo *demo = (Demo *) data;
  sqlite3_stmt *rows = query (demo, "SELECT form, answers FROM service_record");
  int n = 0;

  for (; sqlite3_step (rows) == SQLITE_ROW; n++)
    {
      const JyForm *form = jy_form_catalogue_find ((const char *) sqlite3_column_text (rows, 0));
      g_autoptr (GError) error = NULL;
      g_autoptr (JyAnswers) answers =
        jy_answers_parse ((const char *) sqlite3_column_text (rows, 1), &error);

      g_assert_nonnull (form);
      g_assert_no_error (error);
      for (gsize i = 0; i < jy_answers_get_n (answers); i++)
        g_assert_nonnull (jy_form_find (form, jy_answers_get_field (answers, i, NULL)));
    }
  sqlite3_finalize (rows);
  g_assert_cmpint (n, ==, demo->counts.services);
}

static void
test_plausible (gconstpointer data)
{
  Demo *demo = (Demo *) data;

  for (gsize i = 0; i < G_N_ELEMENTS (plausible); i++)
    {
      gint64 n = count (demo, plausible[i].sql);

      g_test_message ("%s: %" G_GINT64_FORMAT, plausible[i].sql, n);
      g_assert_cmpint (n, >=, plausible[i].min);
      g_assert_cmpint (n, <=, plausible[i].max);
    }

  g_assert_cmpint (demo->counts.residents, ==, 6000);
  g_assert_cmpint (demo->counts.households, ==, count (demo, "SELECT count(*) FROM household"));
  g_assert_cmpint (demo->counts.agreements, ==,
                   count (demo, "SELECT count(*) FROM agreement WHERE signed_on IS NOT NULL"));
  g_assert_cmpint (demo->counts.signed_residents, ==,
                   count (demo, "SELECT count(*) FROM resident_state WHERE agreement_state = 3"
                                " AND on_register = 1"));
}

/* Numbers are good and agree with sex and birth; relations with sex; answers with the form. */
static void
test_people (gconstpointer data)
{
  GDate today = jy_test_date (TODAY);
  Demo *demo = (Demo *) data;
  sqlite3_stmt *rows;

  rows = query (demo, "SELECT r.id_number, r.born_on, r.sex, m.relation, h.* FROM resident AS r"
                      " JOIN membership AS m ON m.resident = r.id"
                      " LEFT JOIN health_record AS h ON h.resident = r.id");
  while (sqlite3_step (rows) == SQLITE_ROW)
    {
      const char *text = (const char *) sqlite3_column_text (rows, 0);
      GDate born = jy_test_date ((const char *) sqlite3_column_text (rows, 1));
      int sex = sqlite3_column_int (rows, 2);
      int implied = jy_relation_get_sex ((const char *) sqlite3_column_text (rows, 3));
      JyIdNumber number;

      g_assert_true (implied == 0 || implied == sex);
      for (int i = 4; i < sqlite3_column_count (rows); i++)
        {
          const JyHealthField *field = jy_health_field_find (sqlite3_column_name (rows, i));

          if (field != NULL)
            g_assert_true (
              jy_health_field_check (field, (const char *) sqlite3_column_text (rows, i)));
        }
      if (text == NULL)
        continue;
      g_assert_cmpint (jy_id_number_parse (text, &today, &number), ==, JY_ID_NUMBER_GOOD);
      g_assert_cmpint (g_date_compare (&number.born, &born), ==, 0);
      g_assert_cmpint (number.sex, ==, sex);
    }
  sqlite3_finalize (rows);
}

/* Exactly as many as asked for, also on a leap day and the first day of a year. */
static void
test_sizes (void)
{
  static const char *const days[] = { "2028-02-29", "2026-01-01", "2024-12-31" };
  static const int sizes[] = { 1, 2, 7, 100 };

  for (gsize d = 0; d < G_N_ELEMENTS (days); d++)
    for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
      {
        Demo demo;

        set_up (&demo, sizes[i], 2, days[d]);
        g_assert_cmpint (count (&demo, "SELECT count(*) FROM resident_state WHERE on_register = 1"),
                         ==, sizes[i]);
        tear_down (&demo);
      }
}

/* A centre's own records are never mixed with a demonstration. */
static void
test_only_empty (void)
{
  Demo demo;
  JyDemoCounts counts;
  g_autofree char *sentence = NULL;

  set_up (&demo, 10, 1, TODAY);
  sentence = jy_demo_test_make (demo.path, 10, 1, TODAY, &counts);
  g_assert_nonnull (strstr (sentence, "in use already"));
  g_assert_cmpint (count (&demo, "SELECT count(*) FROM resident_state WHERE on_register = 1"), ==,
                   10);
  tear_down (&demo);
}

/* Undo in a fresh demonstration takes nothing away. */
static void
test_nothing_to_undo (void)
{
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (0, jy_demo_clock);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStore) store = NULL;
  Demo demo;

  set_up (&demo, 10, 1, TODAY);
  store = jy_store_open (demo.path, JY_STORE_READ_WRITE, ids, &error);
  g_assert_no_error (error);
  g_assert_null (jy_history_find_undo (store, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_NOT_FOUND);
  g_clear_pointer (&store, jy_store_close);
  tear_down (&demo);
}

int
main (int argc, char **argv)
{
  Demo town;
  int failed;

  g_test_init (&argc, &argv, NULL);
  set_up (&town, 6000, 11, TODAY); /* enough that something of everything happens */
  g_test_add_data_func ("/demo/laws", &town, test_laws);
  g_test_add_data_func ("/demo/plausible", &town, test_plausible);
  g_test_add_data_func ("/demo/records", &town, test_records);
  g_test_add_data_func ("/demo/people", &town, test_people);
  g_test_add_func ("/demo/same-seed", test_same_seed);
  g_test_add_func ("/demo/sizes", test_sizes);
  g_test_add_func ("/demo/only-empty", test_only_empty);
  g_test_add_func ("/demo/nothing-to-undo", test_nothing_to_undo);
  failed = g_test_run ();
  tear_down (&town);
  return failed;
}
