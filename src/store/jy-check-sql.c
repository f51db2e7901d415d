/* jy-check-sql.c - the rules between records that SQL can say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-check-private.h"
#include "jy-coverage-private.h"
#include "jy-store-private.h"

/* Whether the periods of @a and @b, of the same table, share a day; and whether @a has one. */
#define OVERLAP(a, b)                                                                              \
  "(" a ".until_on IS NULL OR " b ".from_on IS NULL OR " b ".from_on < " a ".until_on)"            \
  " AND (" b ".until_on IS NULL OR " a ".from_on IS NULL OR " a ".from_on < " b ".until_on)"       \
  " AND " HAS_DAYS (a) " AND " HAS_DAYS (b)
#define HAS_DAYS(a)                                                                                \
  "(" a ".from_on IS NULL OR " a ".until_on IS NULL OR " a ".from_on < " a ".until_on)"

/* Each gives the ids of the records that break the rule, as a column called id. */
/* clang-format off */
static const struct
{
  const char *check;
  const char *table;
  const char *sentence;
  const char *sql;
} checks[] = {
  /* Agreements. */
  { "two-agreements", "resident", N_("This person is covered by two agreements on one day."),
    "SELECT DISTINCT a.resident AS id FROM agreement_member AS a"
    JY_SQL_COLLIDING ("b.id > a.id") },
  { "agreement-members", "agreement", N_("This agreement is signed and covers nobody."),
    "SELECT id FROM agreement WHERE signed_on IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM agreement_member AS m WHERE m.agreement = agreement.id)" },
  { "member-days", "agreement_member", N_("Somebody joined this agreement before it began or after it ended."),
    "SELECT m.id AS id FROM agreement_member AS m JOIN agreement AS a ON a.id = m.agreement"
    " WHERE a.signed_on IS NOT NULL AND " JY_SQL_JOINED_OUTSIDE },
  { "members-end", "agreement_member", N_("The agreement ended early, and somebody in it did not."),
    "SELECT m.id AS id FROM agreement_member AS m JOIN agreement AS a ON a.id = m.agreement"
    " WHERE " JY_SQL_STAYED_BEHIND },
  { "covered-after-death", "agreement_member", N_("Somebody died and is still covered by this agreement."),
    "SELECT m.id AS id FROM agreement_member AS m JOIN agreement AS a ON a.id = m.agreement"
    " JOIN resident AS r ON r.id = m.resident"
    " WHERE r.died_on < a.ends_on AND a.ended_on IS NULL AND a.signed_on IS NOT NULL"
    " AND m.ended_on IS NULL" },
  { "renewal-order", "agreement", N_("This agreement renews one that is not over before it."),
    "SELECT later.id AS id FROM agreement AS later JOIN agreement AS earlier ON earlier.id = later.renews"
    " WHERE later.signed_on IS NOT NULL AND " JY_SQL_WRONG_ORDER },
  { "ending-day", "termination", N_("The day of this ending is not that of its agreement, or before it began."),
    "SELECT t.id AS id FROM termination AS t JOIN agreement AS a ON a.id = t.agreement"
    " WHERE t.ended_on < a.starts_on OR a.ended_on IS NULL OR a.ended_on <> t.ended_on" },
  { "home-care-consent", "agreement_item", N_("Care at home was agreed without a consent."),
    "SELECT i.id AS id FROM agreement_item AS i JOIN agreement AS a ON a.id = i.agreement"
    " JOIN service_item AS s ON s.id = i.service_item"
    " WHERE a.signed_on IS NOT NULL AND s.is_home_care = 1 AND NOT EXISTS"
    "   (SELECT 1 FROM home_care_consent AS c WHERE c.agreement = i.agreement AND c.resident = i.resident)" },
  { "item-member", "agreement_item", N_("A service was agreed for somebody whom the agreement does not cover."),
    "SELECT i.id AS id FROM agreement_item AS i WHERE NOT EXISTS"
    " (SELECT 1 FROM agreement_member AS m WHERE m.agreement = i.agreement AND m.resident = i.resident)" },

  /* Households and people. */
  { "household-head", "household", N_("This household has members and not one head."),
    "SELECT household AS id FROM membership WHERE until_on IS NULL GROUP BY household"
    " HAVING count (*) FILTER (WHERE relation = '02') <> 1" },
  { "two-households", "resident", N_("This person lives in two households on one day."),
    "SELECT DISTINCT a.resident AS id FROM membership AS a"
    " JOIN membership AS b ON b.resident = a.resident AND b.id > a.id"
    " WHERE " OVERLAP ("a", "b") },
  { "dead-member", "resident", N_("This person died and still lives in a household."),
    "SELECT r.id AS id FROM resident AS r JOIN membership AS m ON m.resident = r.id"
    " WHERE r.died_on IS NOT NULL AND m.until_on IS NULL" },
  { "moved-out-member", "resident", N_("This person moved out and still lives in a household."),
    "SELECT r.id AS id FROM resident AS r JOIN membership AS m ON m.resident = r.id"
    " WHERE r.moved_out_on IS NOT NULL AND m.until_on IS NULL" },
  { "dissolved-household", "household", N_("Nobody lives in this household any more, and somebody does."),
    "SELECT h.id AS id FROM household AS h WHERE h.dissolved_on IS NOT NULL AND EXISTS"
    " (SELECT 1 FROM membership AS m WHERE m.household = h.id AND m.until_on IS NULL)" },
  { "condition-twice", "condition", N_("The same condition is noted twice for one day."),
    "SELECT b.id AS id FROM condition AS a"
    " JOIN condition AS b ON b.resident = a.resident AND b.kind = a.kind AND b.id > a.id"
    " WHERE " OVERLAP ("a", "b") },
  { "condition-before-birth", "condition", N_("This condition begins before the birth of the person."),
    "SELECT c.id AS id FROM condition AS c JOIN resident AS r ON r.id = c.resident"
    " WHERE c.from_on < r.born_on" },
  { "pregnant-man", "pregnancy", N_("This pregnancy is noted for a man."),
    "SELECT p.id AS id FROM pregnancy AS p JOIN resident AS r ON r.id = p.resident WHERE r.sex = 1" },
  { "record-before-birth", "health_record", N_("This health record was opened before the birth of the person."),
    "SELECT h.id AS id FROM health_record AS h JOIN resident AS r ON r.id = h.resident"
    " WHERE h.opened_on < r.born_on" },
  { "override-twice", "class_override", N_("A class was set by hand twice for one day."),
    "SELECT b.id AS id FROM class_override AS a"
    " JOIN class_override AS b ON b.resident = a.resident AND b.axis = a.axis AND b.id > a.id"
    " WHERE " OVERLAP ("a", "b") },

  /* The organisation. */
  { "area-circle", "area", N_("This area is part of itself."),
    "WITH RECURSIVE tree (id) AS (SELECT id FROM area WHERE parent IS NULL"
    "   UNION ALL SELECT area.id FROM tree JOIN area ON area.parent = tree.id)"
    " SELECT id FROM area WHERE id NOT IN (SELECT id FROM tree)" },
  { "area-teams", "area", N_("Two teams serve this area on one day."),
    "SELECT DISTINCT a.area AS id FROM team_area AS a JOIN team_area AS b ON b.area = a.area AND b.id > a.id"
    " WHERE " OVERLAP ("a", "b") },
  { "member-twice", "team_member", N_("Somebody is in a team twice on one day."),
    "SELECT b.id AS id FROM team_member AS a"
    " JOIN team_member AS b ON b.team = a.team AND b.staff = a.staff AND b.id > a.id"
    " WHERE " OVERLAP ("a", "b") },
  { "two-leaders", "team", N_("This team has two leaders on one day."),
    "SELECT DISTINCT a.team AS id FROM team_member AS a"
    " JOIN team_member AS b ON b.team = a.team AND b.role = 'leader' AND b.id > a.id"
    " WHERE a.role = 'leader' AND " OVERLAP ("a", "b") },

  /* Reports as they were sent. */
  { "closing-order", "period_closing", N_("This report replaces a later one, or one of another period."),
    "SELECT later.id AS id FROM period_closing AS later"
    " JOIN period_closing AS earlier ON earlier.id = later.replaces"
    " WHERE later.id <= earlier.id OR later.first_on <> earlier.first_on"
    "   OR later.last_on <> earlier.last_on OR later.by_unit <> earlier.by_unit" },

  /* What is derived. */
  { "stale", NULL, N_("Something was changed and what lists show was not brought up to date."),
    "SELECT id FROM stale" },
};
/* clang-format on */

static gboolean
run (JyCheck *self, gsize i, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM (%s) AS found ORDER BY id LIMIT %d",
                                          checks[i].sql, JY_CHECK_LIMIT);
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, sql, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    jy_check_add (self, checks[i].check, _(checks[i].sentence), checks[i].table,
                  jy_stmt_get_int64 (stmt, 0));

  return step == JY_STEP_DONE;
}

gboolean
jy_check_sql (JyCheck *self, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (checks); i++)
    if (!run (self, i, error))
      return FALSE;

  self->n_checks += G_N_ELEMENTS (checks);
  return TRUE;
}
