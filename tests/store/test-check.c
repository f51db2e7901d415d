/* test-check.c - every rule between records, broken once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-check.h"
#include "jy-store-private.h"
#include "jy-test.h"

/* A household of two in an area that a team serves, signed for a year. */
static const char sound[] =
  "INSERT INTO area (id, kind, name, name_key, code, officer, officer_phone, position)"
  " VALUES (1, 'village', '甲村', '甲村', '', '', '', 1), (2, 'village', '乙村', '乙村', '', '', "
  "'', 2);"
  "INSERT INTO team (id, name, name_key, phone, position) VALUES (1, '红队', '红队', '', 1);"
  "INSERT INTO staff (id, name, name_key, pinyin, role, title, phone)"
  " VALUES (1, '李强', '李强', '', 'gp', '', ''), (2, '王芳', '王芳', '', 'gp', '', '');"
  "INSERT INTO team_member (id, team, staff, role) VALUES (1, 1, 1, 'leader'), (2, 1, 2, 'gp');"
  "INSERT INTO team_area (id, team, area) VALUES (1, 1, 1);"
  "INSERT INTO household (id, number, area, address, phone, note) VALUES (1, '1', 1, '', '', ''),"
  "  (2, '2', 1, '', '', '');"
  "INSERT INTO resident (id, name, sex, born_on, id_type, id_number, phone, resid_type,"
  "   residence_pattern, away_place, note)"
  " VALUES (1, '张三', 2, '1949-12-31', '01', '11010519491231002X', '', 1, 'local', '', ''),"
  "  (2, '李四', 1, '1950-01-01', '01', NULL, '', 1, 'local', '', '');"
  "INSERT INTO membership (id, household, resident, relation, from_on, end_reason)"
  " VALUES (1, 1, 1, '02', NULL, ''), (2, 1, 2, '10', '2020-01-01', '');"
  "INSERT INTO condition (id, resident, kind, from_on, note)"
  " VALUES (1, 1, 'hypertension', '2010-01-01', '');"
  "INSERT INTO service_item (id, code, name, nature, served_group, is_home_care)"
  " VALUES (1, 'HC01', '家庭病床', 'negotiated', '', 1);"
  "INSERT INTO agreement (id, number, household, team, channel, signed_on, starts_on, ends_on,"
  "   planned_time, informed, draft_step, note)"
  " VALUES (1, 'A1', 1, 1, 1, '2024-03-01', '2024-03-01', '2025-02-28', '', 1, 0, '');"
  "INSERT INTO agreement_member (id, agreement, resident, joined_on, end_reason)"
  " VALUES (1, 1, 1, '2024-03-01', ''), (2, 1, 2, '2024-03-01', '');"
  "INSERT INTO home_care_consent (id, agreement, resident, given_on, signer)"
  " VALUES (1, 1, 1, '2024-03-01', '张三');"
  "INSERT INTO agreement_item (id, agreement, resident, service_item, way, place)"
  " VALUES (1, 1, 1, 1, 'home', '');";

#define AGREEMENT                                                                                  \
  "INSERT INTO agreement (id, number, household, team, channel, signed_on, starts_on, ends_on,"    \
  "   planned_time, informed, draft_step, note) VALUES "

/* What is kept as X was "x". */
#define X "'2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'"
#define CLOSING                                                                                    \
  "INSERT INTO period_closing (id, first_on, last_on, by_unit, signed_by, closed_on, replaces,"    \
  "   reason, sheets, people) VALUES "
#define OF_MARCH(id, replaces, reason)                                                             \
  "(" id ", '2024-03-01', '2024-03-31', 'area', '李强', '2024-04-01', " replaces ", '" reason      \
  "', " X ", " X ")"

/* clang-format off */
static const struct
{
  const char *check;
  const char *sql;
} cases[] = {
  { "two-agreements",
    AGREEMENT "(2, 'A2', 1, 1, 1, '2025-02-28', '2025-02-28', '2026-02-27', '', 1, 0, '');"
    "INSERT INTO agreement_member (id, agreement, resident, joined_on, end_reason) VALUES (3, 2, 1, '2025-02-28', '')" },
  { "agreement-members", AGREEMENT "(2, 'A2', 2, 1, 1, '2024-03-01', '2024-03-01', '2025-02-28', '', 1, 0, '')" },
  { "member-days", "UPDATE agreement_member SET joined_on = '2024-02-29' WHERE id = 1" },
  { "members-end", "UPDATE agreement SET ended_on = '2024-05-01'" },
  { "covered-after-death",
    "UPDATE membership SET until_on = '2024-06-01', end_reason = 'death' WHERE id = 2;"
    "UPDATE resident SET died_on = '2024-06-01' WHERE id = 2" },
  { "renewal-order",
    AGREEMENT "(2, 'A2', 1, 1, 1, '2023-03-01', '2023-03-01', '2024-02-29', '', 1, 0, '');"
    "UPDATE agreement SET renews = 1 WHERE id = 2;"
    "INSERT INTO agreement_member (id, agreement, resident, joined_on, end_reason) VALUES (3, 2, 1, '2023-03-01', '')" },
  { "ending-day",
    "UPDATE agreement_member SET ended_on = '2024-05-01';"
    "UPDATE agreement SET ended_on = '2024-05-01';"
    "INSERT INTO termination (id, agreement, reason, confirmed_by, confirmed_on, ended_on, note)"
    " VALUES (1, 1, '99', '', '2024-05-01', '2024-05-02', '')" },
  { "home-care-consent", "DELETE FROM home_care_consent" },
  { "item-member", "DELETE FROM agreement_member WHERE id = 1" },
  { "household-head", "UPDATE membership SET relation = '97' WHERE id = 1" },
  { "two-households",
    "INSERT INTO membership (id, household, resident, relation, from_on, until_on, end_reason)"
    " VALUES (3, 2, 2, '02', '2019-01-01', '2020-01-02', 'move')" },
  { "dead-member", "UPDATE resident SET died_on = '2026-06-01' WHERE id = 2" },
  { "moved-out-member", "UPDATE resident SET moved_out_on = '2024-06-01' WHERE id = 2" },
  { "dissolved-household", "UPDATE household SET dissolved_on = '2024-06-01' WHERE id = 1" },
  { "condition-twice",
    "INSERT INTO condition (id, resident, kind, from_on, until_on, note)"
    " VALUES (2, 1, 'hypertension', '2009-01-01', '2010-01-02', '')" },
  { "condition-before-birth", "UPDATE condition SET from_on = '1949-12-30'" },
  { "pregnant-man", "INSERT INTO pregnancy (id, resident, known_on, note) VALUES (1, 2, '2024-01-01', '')" },
  { "override-twice",
    "INSERT INTO class_override (id, resident, axis, value, reason, from_on, until_on)"
    " VALUES (1, 1, 'health', 3, 'x', '2024-01-01', '2024-03-01'), (2, 1, 'health', 2, 'x', '2024-02-01', NULL)" },
  { "area-circle", "UPDATE area SET parent = 2 WHERE id = 1; UPDATE area SET parent = 1 WHERE id = 2" },
  { "area-teams", "INSERT INTO team_area (id, team, area, from_on) VALUES (2, 1, 1, '2024-01-01')" },
  { "member-twice", "INSERT INTO team_member (id, team, staff, role) VALUES (3, 1, 2, 'nurse')" },
  { "two-leaders", "UPDATE team_member SET role = 'leader' WHERE id = 2" },
  { "id-number", "UPDATE resident SET born_on = '1949-12-30' WHERE id = 1" },
  { "id-number", "UPDATE resident SET sex = 1 WHERE id = 1" },
  { "id-number", "UPDATE resident SET id_number = '110105194912310021' WHERE id = 1" },
  { "term", "UPDATE agreement SET ends_on = '2025-03-01'" },
  { "list-residents", "UPDATE resident_state SET health_class = health_class % 4 + 1 WHERE resident = 1" },
  { "list-households", "UPDATE household_state SET n_members = n_members + 1 WHERE household = 1" },
  { "search-residents", "DELETE FROM resident_key WHERE resident = 2" },
  { "search-households", "INSERT INTO household_key (key, household) VALUES ('hx', 1)" },
  { "tasks-residents", "UPDATE task SET digest = digest + 1 WHERE resident = 1 AND rule = 'health-assessment'" },
  { "tasks-households", "DELETE FROM task WHERE resident = 0" },
  { "frozen-text",
    "INSERT INTO frozen_text (hash, text) VALUES (" X ", 'y');" CLOSING OF_MARCH ("1", "NULL", "") },
  { "frozen-text",
    "INSERT INTO frozen_text (hash, text) VALUES (" X ", 'x'), (printf ('%064d', 1), 'q');"
    CLOSING OF_MARCH ("1", "NULL", "") "; UPDATE period_closing SET paper = printf ('%064d', 1)" },
  { "closing-order",
    "INSERT INTO frozen_text (hash, text) VALUES (" X ", 'x');"
    CLOSING OF_MARCH ("2", "NULL", "") "," OF_MARCH ("1", "2", "漏报") },
  { "list-numbers", "UPDATE resident_tally SET n_signed = n_signed + 1" },
  { "tasks-numbers", "UPDATE task_tally SET n_open = n_open + 1" },
  { "stale", "INSERT INTO stale (kind, id) VALUES ('resident', 1)" },
};
/* clang-format on */

static void
operate (JyTestStore *self, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_work_begin (&self->work, &tx, "test", NULL, 0, &error);
  g_assert_no_error (error);
  jy_db_run_script (self->store->db, sql, &error);
  g_assert_no_error (error);
  jy_work_commit (&self->work, &tx, &error);
  g_assert_no_error (error);
}

/* The names of the rules that are broken, each once. */
static char *
check (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) findings = NULL;
  guint n_checks = 0;

  findings = jy_check_store (self->store, &self->work.today, &n_checks, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_checks, >, 25);
  for (guint i = 0; i < findings->len; i++)
    {
      const JyFinding *finding = g_ptr_array_index (findings, i);

      if (i == 0 || ((JyFinding *) g_ptr_array_index (findings, i - 1))->check != finding->check)
        g_string_append_printf (text, "%s ", finding->check);
    }

  return g_strchomp (g_string_free (g_steal_pointer (&text), FALSE));
}

static void
test_sound (JyTestStore *self, gconstpointer data)
{
  g_autofree char *empty = check (self);
  g_autofree char *filled = NULL;

  g_assert_cmpstr (empty, ==, "");
  operate (self, sound);
  filled = check (self);
  g_assert_cmpstr (filled, ==, "");
}

static gboolean
is_derived (const char *check)
{
  return g_str_has_prefix (check, "list-") || g_str_has_prefix (check, "search-") ||
         g_str_has_prefix (check, "tasks-") || g_str_equal (check, "stale");
}

static void
test_broken (JyTestStore *self, gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *found = NULL;

  operate (self, sound);
  if (is_derived (cases[i].check)) /* no history, so no operation */
    g_assert_true (jy_db_run_script (self->store->db, cases[i].sql, NULL));
  else
    operate (self, cases[i].sql);

  found = check (self);
  g_assert_cmpstr (found, ==, cases[i].check);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/check/sound", test_sound);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/check/%s/%" G_GSIZE_FORMAT, cases[i].check, i);

      g_test_add (path, JyTestStore, GSIZE_TO_POINTER (i), jy_test_store_set_up, test_broken,
                  jy_test_store_tear_down);
    }

  return g_test_run ();
}
