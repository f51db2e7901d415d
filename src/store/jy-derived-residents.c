/* jy-derived-residents.c - resident_state and resident_key of the stale residents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything known of the stale residents is read side by side in the order of their ids: one
 * statement for each kind of fact, whether one resident is stale or all of them.
 */
#include "config.h"

#include "jy-derived-private.h"
#include "jy-fact-rows.h"
#include "jy-resident-tally-private.h"
#include "jy-search-keys.h"

#define STALE " FROM stale AS s "
#define RESIDENTS " WHERE s.kind = 'resident' ORDER BY s.id"

static const char *const main_sql =
  "SELECT s.id, r.id, r.name, r.born_on, r.id_number, r.phone, r.residence_pattern, r.died_on,"
  "   r.moved_out_on, coalesce (m.household, 0), coalesce (h.area, 0), old.keyed, old.name_key,"
  "   old.area, old.team, old.on_register, old.agreement_state" STALE
  "LEFT JOIN resident AS r ON r.id = s.id"
  " LEFT JOIN membership AS m ON m.resident = s.id AND m.until_on IS NULL"
  " LEFT JOIN household AS h ON h.id = m.household"
  " LEFT JOIN resident_state AS old ON old.resident = s.id" RESIDENTS;

/* Facts of each kind: the columns after the id are read by the functions below. */
enum
{
  CONDITIONS,
  PREGNANCIES,
  OVERRIDES,
  ACCEPTANCES,
  AGREEMENTS,
  N_FACTS
};

/* clang-format off */
static const char *const fact_sql[N_FACTS] = {
  [CONDITIONS] =
    "SELECT s.id, c.kind, c.from_on, c.until_on" STALE
    "JOIN condition AS c ON c.resident = s.id" RESIDENTS,
  [PREGNANCIES] =
    "SELECT s.id, p.known_on, p.last_period_on, p.due_on, p.delivered_on, p.ended_on" STALE
    "JOIN pregnancy AS p ON p.resident = s.id" RESIDENTS,
  [OVERRIDES] =
    "SELECT s.id, o.axis, o.value, o.from_on, o.until_on" STALE
    "JOIN class_override AS o ON o.resident = s.id" RESIDENTS,
  [ACCEPTANCES] =
    "SELECT s.id, a.made_on, a.acceptance" STALE
    "JOIN membership AS m ON m.resident = s.id AND m.until_on IS NULL"
    " JOIN contact_attempt AS a ON a.household = m.household AND a.acceptance IS NOT NULL"
    RESIDENTS,
  [AGREEMENTS] =
    "SELECT s.id, a.id, am.joined_on, am.ended_on, a.signed_on, a.starts_on, a.ends_on,"
    "   a.ended_on, coalesce (a.team, 0), coalesce (p.tier, 0),"
    "   EXISTS (SELECT 1 FROM agreement AS n WHERE n.renews = a.id AND n.signed_on IS NOT NULL)"
    STALE "JOIN agreement_member AS am ON am.resident = s.id"
    " JOIN agreement AS a ON a.id = am.agreement"
    " LEFT JOIN package AS p ON p.id = am.package" RESIDENTS,
};
/* clang-format on */

static const char *const upsert_sql =
  "INSERT INTO resident_state AS old (resident, household, area, team, name_key, born_on,"
  "   on_register, population_class, health_class, acceptance, groups, agreement,"
  "   agreement_state, package_tier, is_away, valid_until, keyed)"
  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
  " ON CONFLICT (resident) DO UPDATE SET household = excluded.household, area = excluded.area,"
  "   team = excluded.team, name_key = excluded.name_key, born_on = excluded.born_on,"
  "   on_register = excluded.on_register, population_class = excluded.population_class,"
  "   health_class = excluded.health_class, acceptance = excluded.acceptance,"
  "   groups = excluded.groups, agreement = excluded.agreement,"
  "   agreement_state = excluded.agreement_state, package_tier = excluded.package_tier,"
  "   is_away = excluded.is_away, valid_until = excluded.valid_until, keyed = excluded.keyed"
  " WHERE (old.household, old.area, old.team, old.name_key, old.born_on, old.on_register,"
  "   old.population_class, old.health_class, old.acceptance, old.groups, old.agreement,"
  "   old.agreement_state, old.package_tier, old.is_away, old.valid_until, old.keyed)"
  " IS DISTINCT FROM (excluded.household, excluded.area, excluded.team, excluded.name_key,"
  "   excluded.born_on, excluded.on_register, excluded.population_class, excluded.health_class,"
  "   excluded.acceptance, excluded.groups, excluded.agreement, excluded.agreement_state,"
  "   excluded.package_tier, excluded.is_away, excluded.valid_until, excluded.keyed)";

typedef struct
{
  JyCursor residents;
  JyCursor facts[N_FACTS];
  GArray *lists[AGREEMENTS]; /* (owned): the facts of one resident */
  JyStanding standing;
  JyKeyChanges keys;
  JyResidentTally tally;
  JyStmt *upsert; /* kept by the connection, reset after each row */
} Reading;

static void
reading_clear (Reading *self)
{
  jy_cursor_clear (&self->residents);
  for (gsize i = 0; i < N_FACTS; i++)
    jy_cursor_clear (&self->facts[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (self->lists); i++)
    g_clear_pointer (&self->lists[i], g_array_unref);
  jy_key_changes_clear (&self->keys);
  jy_resident_tally_clear (&self->tally);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

static gboolean
reading_open (Reading *self, JyStore *store, GError **error)
{
  static const gsize sizes[] = {
    [CONDITIONS] = sizeof (JyConditionFact),
    [PREGNANCIES] = sizeof (JyPregnancyFact),
    [OVERRIDES] = sizeof (JyOverrideFact),
    [ACCEPTANCES] = sizeof (JyAcceptanceFact),
  };

  jy_key_changes_init (&self->keys, TRUE);
  jy_resident_tally_init (&self->tally);
  for (gsize i = 0; i < G_N_ELEMENTS (self->lists); i++)
    self->lists[i] = g_array_new (FALSE, TRUE, (guint) sizes[i]);
  for (gsize i = 0; i < N_FACTS; i++)
    if (!jy_cursor_open (&self->facts[i], store, fact_sql[i], error))
      return FALSE;

  self->upsert = jy_store_prepare (store, upsert_sql, error);

  return self->upsert != NULL && jy_cursor_open (&self->residents, store, main_sql, error);
}

static void
add_acceptance (GArray *list, JyStmt *row)
{
  JyAcceptanceFact fact = { .level = (JyAcceptance) jy_stmt_get_int64 (row, 2) };

  jy_stmt_get_date (row, 1, &fact.made);
  g_array_append_val (list, fact);
}

static void (*const add_fact[AGREEMENTS]) (GArray *list, JyStmt *row) = {
  [CONDITIONS] = jy_fact_row_add_condition,
  [PREGNANCIES] = jy_fact_row_add_pregnancy,
  [OVERRIDES] = jy_fact_row_add_override,
  [ACCEPTANCES] = add_acceptance,
};

/* An agreement covers a person from the day of joining, and no longer than it lasts itself. */
static void
add_agreement (JyStanding *standing, JyStmt *row, const GDate *today)
{
  JyAgreementFacts facts = { 0 };
  GDate joined = { 0 }, ended = { 0 };

  jy_stmt_get_date (row, 2, &joined);
  jy_stmt_get_date (row, 3, &ended);
  jy_stmt_get_date (row, 4, &facts.signed_on);
  jy_stmt_get_date (row, 5, &facts.starts_on);
  jy_stmt_get_date (row, 6, &facts.ends_on);
  jy_stmt_get_date (row, 7, &facts.ended_on);
  facts.is_renewed = jy_stmt_get_int64 (row, 10) != 0;

  if (g_date_compare (&joined, &facts.starts_on) > 0)
    facts.starts_on = joined;
  if (g_date_valid (&ended) &&
      (!g_date_valid (&facts.ended_on) || g_date_compare (&ended, &facts.ended_on) < 0))
    facts.ended_on = ended;

  jy_standing_add (standing, &facts, jy_stmt_get_int64 (row, 1), jy_stmt_get_int64 (row, 8),
                   (int) jy_stmt_get_int64 (row, 9), today);
}

/* Collects the facts of resident @id. */
static gboolean
read_facts (Reading *self, gint64 id, const GDate *today, GError **error)
{
  self->standing = (JyStanding){ 0 };
  for (gsize i = 0; i < N_FACTS; i++)
    {
      JyCursor *cursor = &self->facts[i];

      if (i < G_N_ELEMENTS (self->lists))
        g_array_set_size (self->lists[i], 0);

      for (; cursor->id == id;)
        {
          if (i == AGREEMENTS)
            add_agreement (&self->standing, cursor->stmt, today);
          else
            add_fact[i](self->lists[i], cursor->stmt);
          if (!jy_cursor_next (cursor, error))
            return FALSE;
        }
    }

  /* Renewed, but not for this person, to whom another agreement would speak. */
  if (self->standing.state == JY_AGREEMENT_RENEWED)
    self->standing.state = JY_AGREEMENT_ENDED;
  return TRUE;
}

static gboolean
has_come (JyStmt *row, int column, const GDate *today, GDate *until)
{
  GDate day = { 0 };

  if (!jy_stmt_get_date (row, column, &day))
    return FALSE;

  jy_derive_limit (until, &day, today);
  return g_date_compare (&day, today) <= 0;
}

static void
fill_facts (const Reading *self, JyPersonFacts *facts)
{
  facts->conditions = (gpointer) self->lists[CONDITIONS]->data;
  facts->n_conditions = self->lists[CONDITIONS]->len;
  facts->pregnancies = (gpointer) self->lists[PREGNANCIES]->data;
  facts->n_pregnancies = self->lists[PREGNANCIES]->len;
  facts->overrides = (gpointer) self->lists[OVERRIDES]->data;
  facts->n_overrides = self->lists[OVERRIDES]->len;
  facts->acceptances = (gpointer) self->lists[ACCEPTANCES]->data;
  facts->n_acceptances = self->lists[ACCEPTANCES]->len;
  facts->is_signed = self->standing.state == JY_AGREEMENT_IN_FORCE;
}

/* The old row no longer counts, if there was one. */
static void
tally_old (Reading *self)
{
  JyStmt *row = self->residents.stmt;
  const JyTalliedResident old = {
    .area = jy_stmt_get_int64 (row, 13),
    .team = jy_stmt_get_int64 (row, 14),
    .is_registered = jy_stmt_get_int64 (row, 15) != 0,
    .is_signed = jy_stmt_get_int64 (row, 16) == JY_AGREEMENT_IN_FORCE,
  };

  jy_resident_tally_add (&self->tally, &old, -1);
}

static void
tally_new (Reading *self, gboolean is_registered)
{
  const JyTalliedResident fresh = {
    .area = jy_stmt_get_int64 (self->residents.stmt, 10),
    .team = self->standing.team,
    .is_registered = is_registered,
    .is_signed = self->standing.state == JY_AGREEMENT_IN_FORCE,
  };

  jy_resident_tally_add (&self->tally, &fresh, 1);
}

static void
bind_state (JyStmt *stmt, const JyDerive *derive, Reading *reading, const char *keyed)
{
  JyStmt *row = reading->residents.stmt;
  const JyStanding *standing = &reading->standing;
  const char *old_keyed = jy_stmt_get_text (row, 11);
  JyPersonFacts facts = { 0 };
  JyClassification classes;
  GDate until = standing->until, next = { 0 };
  gboolean is_gone = FALSE;

  jy_stmt_get_date (row, 3, &facts.born);
  fill_facts (reading, &facts);
  jy_classify (&facts, &derive->parameters, &derive->today, &classes);
  jy_classify_until (&facts, &derive->parameters, &derive->today, &next);
  jy_derive_limit (&until, &next, &derive->today);
  for (int i = 7; i <= 8; i++) /* died_on, moved_out_on */
    if (has_come (row, i, &derive->today, &until))
      is_gone = TRUE;
  tally_new (reading, !is_gone && jy_stmt_get_int64 (row, 9) != 0);

  jy_stmt_bind_int_at (stmt, 0, reading->residents.id);
  jy_stmt_bind_int_at (stmt, 1, jy_stmt_get_int64 (row, 9));
  jy_stmt_bind_int_at (stmt, 2, jy_stmt_get_int64 (row, 10));
  jy_stmt_bind_int_at (stmt, 3, standing->team);
  if (g_strcmp0 (old_keyed, keyed) == 0)
    jy_stmt_bind_text_at (stmt, 4, jy_stmt_get_text (row, 12));
  else
    {
      g_autofree char *key = jy_name_key (jy_stmt_get_text (row, 2));

      jy_stmt_bind_text_at (stmt, 4, key);
    }
  jy_stmt_bind_text_at (stmt, 5, jy_stmt_get_text (row, 3));
  jy_stmt_bind_int_at (stmt, 6, !is_gone && jy_stmt_get_int64 (row, 9) != 0);
  jy_stmt_bind_int_at (stmt, 7, classes.population);
  jy_stmt_bind_int_at (stmt, 8, classes.health);
  jy_stmt_bind_int_at (stmt, 9, classes.acceptance);
  jy_stmt_bind_int_at (stmt, 10, classes.groups);
  jy_stmt_bind_int_at (stmt, 11, standing->id);
  jy_stmt_bind_int_at (stmt, 12, standing->state);
  jy_stmt_bind_int_at (stmt, 13, standing->tier);
  jy_stmt_bind_int_at (stmt, 14, g_strcmp0 (jy_stmt_get_text (row, 6), "away") == 0);
  if (g_date_valid (&until))
    jy_stmt_bind_date_at (stmt, 15, &until);
  else
    jy_stmt_bind_text_at (stmt, 15, "9999-12-31");
  jy_stmt_bind_text_at (stmt, 16, keyed);
}

static gboolean
write_state (const JyDerive *derive, Reading *reading, const char *keyed, GError **error)
{
  g_autoptr (JyStmt) stmt = reading->upsert;

  bind_state (stmt, derive, reading, keyed);
  return jy_stmt_run (stmt, error);
}

static gboolean
delete_state (JyStore *store, gint64 resident, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (store, "DELETE FROM resident_state WHERE resident = ?", error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int_at (stmt, 0, resident);
  return jy_stmt_run (stmt, error);
}

static gboolean
derive_one (const JyDerive *derive, Reading *reading, GError **error)
{
  JyStmt *row = reading->residents.stmt;
  gint64 id = reading->residents.id;
  g_autofree char *before = g_strdup (jy_stmt_get_text (row, 11));
  g_autofree char *keyed = NULL;

  if (!jy_stmt_is_null (row, 1))
    keyed = jy_keyed_resident (jy_stmt_get_text (row, 2), jy_stmt_get_text (row, 4),
                               jy_stmt_get_text (row, 5));

  tally_old (reading);
  if (!read_facts (reading, id, &derive->today, error) ||
      !(keyed != NULL ? write_state (derive, reading, keyed, error)
                      : delete_state (derive->store, id, error)))
    return FALSE;

  return jy_key_changes_add (&reading->keys, derive->store, id, before != NULL ? before : "",
                             keyed != NULL ? keyed : "", error);
}

gboolean
jy_derive_residents (const JyDerive *self, GError **error)
{
  g_auto (Reading) reading = { 0 };

  if (!reading_open (&reading, self->store, error))
    return FALSE;

  while (reading.residents.id != G_MAXINT64)
    if (!derive_one (self, &reading, error) || !jy_cursor_next (&reading.residents, error))
      return FALSE;

  return jy_key_changes_flush (&reading.keys, self->store, error) &&
         jy_resident_tally_flush (&reading.tally, self->store, error);
}
