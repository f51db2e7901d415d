/* jy-derived-households.c - household_state and household_key of the stale households
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A household's figures follow from its members' rows of resident_state, which come first.
 */
#include "config.h"

#include "jy-derived-private.h"
#include "jy-search-keys.h"
#include "jy-store-households.h"

#define STALE " FROM stale AS s "
#define HOUSEHOLDS " WHERE s.kind = 'household' ORDER BY s.id"

static const char *const main_sql =
  "SELECT s.id, h.id, h.number, h.area, h.address, h.phone, old.keyed, old.number_key" STALE
  "LEFT JOIN household AS h ON h.id = s.id"
  " LEFT JOIN household_state AS old ON old.household = s.id" HOUSEHOLDS;

static const char *const member_sql =
  "SELECT s.id, m.relation, r.resident, r.name_key, r.on_register, r.agreement_state,"
  "   r.population_class, r.health_class, r.acceptance, r.groups, r.is_away" STALE
  "JOIN membership AS m ON m.household = s.id AND m.until_on IS NULL"
  " JOIN resident_state AS r ON r.resident = m.resident" HOUSEHOLDS;

static const char *const agreement_sql =
  "SELECT s.id, a.id, a.signed_on, a.starts_on, a.ends_on, a.ended_on, coalesce (a.team, 0),"
  "   EXISTS (SELECT 1 FROM agreement AS n WHERE n.renews = a.id AND n.signed_on IS NOT NULL)" STALE
  "JOIN agreement AS a ON a.household = s.id" HOUSEHOLDS;

static const char *const upsert_sql =
  "INSERT INTO household_state AS old (household, number_key, area, team, head, head_name_key,"
  "   on_register, n_members, n_signed, population_class, health_class, acceptance, groups,"
  "   agreement, agreement_state, is_away, valid_until, keyed)"
  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
  " ON CONFLICT (household) DO UPDATE SET number_key = excluded.number_key, area = excluded.area,"
  "   team = excluded.team, head = excluded.head, head_name_key = excluded.head_name_key,"
  "   on_register = excluded.on_register, n_members = excluded.n_members,"
  "   n_signed = excluded.n_signed, population_class = excluded.population_class,"
  "   health_class = excluded.health_class, acceptance = excluded.acceptance,"
  "   groups = excluded.groups, agreement = excluded.agreement,"
  "   agreement_state = excluded.agreement_state, is_away = excluded.is_away,"
  "   valid_until = excluded.valid_until, keyed = excluded.keyed"
  " WHERE (old.number_key, old.area, old.team, old.head, old.head_name_key, old.on_register,"
  "   old.n_members, old.n_signed, old.population_class, old.health_class, old.acceptance,"
  "   old.groups, old.agreement, old.agreement_state, old.is_away, old.valid_until, old.keyed)"
  " IS DISTINCT FROM (excluded.number_key, excluded.area, excluded.team, excluded.head,"
  "   excluded.head_name_key, excluded.on_register, excluded.n_members, excluded.n_signed,"
  "   excluded.population_class, excluded.health_class, excluded.acceptance, excluded.groups,"
  "   excluded.agreement, excluded.agreement_state, excluded.is_away, excluded.valid_until,"
  "   excluded.keyed)";

/* What the members say together. */
typedef struct
{
  gint64 head;
  char *head_name_key; /* (owned) (nullable) */
  int n_members;
  int n_signed;
  gboolean is_away;
  JyClassification classes;
  JyStanding standing;
} Family;

static void
family_clear (Family *self)
{
  g_clear_pointer (&self->head_name_key, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Family, family_clear)

typedef struct
{
  JyCursor households;
  JyCursor members;
  JyCursor agreements;
  JyKeyChanges keys;
  JyStmt *upsert; /* kept by the connection, reset after each row */
} Reading;

static void
reading_clear (Reading *self)
{
  jy_cursor_clear (&self->households);
  jy_cursor_clear (&self->members);
  jy_cursor_clear (&self->agreements);
  jy_key_changes_clear (&self->keys);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

static void
add_member (Family *self, JyStmt *row)
{
  JyClassification member = {
    .population = (JyPopulationClass) jy_stmt_get_int64 (row, 6),
    .health = (JyHealthClass) jy_stmt_get_int64 (row, 7),
    .acceptance = (JyAcceptance) jy_stmt_get_int64 (row, 8),
    .groups = (JyGroup) jy_stmt_get_int64 (row, 9),
  };

  if (g_str_equal (jy_stmt_get_text (row, 1), JY_RELATION_HEAD))
    {
      self->head = jy_stmt_get_int64 (row, 2);
      g_free (self->head_name_key);
      self->head_name_key = g_strdup (jy_stmt_get_text (row, 3));
    }

  if (jy_stmt_get_int64 (row, 4) == 0) /* on_register */
    return;

  self->n_members++;
  if (jy_stmt_get_int64 (row, 5) == JY_AGREEMENT_IN_FORCE)
    self->n_signed++;
  if (jy_stmt_get_int64 (row, 10) != 0)
    self->is_away = TRUE;
  jy_classification_add_member (&self->classes, &member);
}

static void
add_agreement (Family *self, JyStmt *row, const GDate *today)
{
  JyAgreementFacts facts = { .is_renewed = jy_stmt_get_int64 (row, 7) != 0 };

  jy_stmt_get_date (row, 2, &facts.signed_on);
  jy_stmt_get_date (row, 3, &facts.starts_on);
  jy_stmt_get_date (row, 4, &facts.ends_on);
  jy_stmt_get_date (row, 5, &facts.ended_on);
  jy_standing_add (&self->standing, &facts, jy_stmt_get_int64 (row, 1), jy_stmt_get_int64 (row, 6),
                   0, today);
}

static gboolean
read_family (Reading *reading, Family *family, const GDate *today, GError **error)
{
  gint64 id = reading->households.id;

  while (reading->members.id == id)
    {
      add_member (family, reading->members.stmt);
      if (!jy_cursor_next (&reading->members, error))
        return FALSE;
    }
  while (reading->agreements.id == id)
    {
      add_agreement (family, reading->agreements.stmt, today);
      if (!jy_cursor_next (&reading->agreements, error))
        return FALSE;
    }

  return TRUE;
}

static void
bind_state (JyStmt *stmt, const Reading *reading, const Family *family, const char *keyed)
{
  JyStmt *row = reading->households.stmt;
  const JyStanding *standing = &family->standing;
  g_autofree char *number_key = jy_number_key (jy_stmt_get_text (row, 2));

  jy_stmt_bind_int_at (stmt, 0, reading->households.id);
  jy_stmt_bind_text_at (stmt, 1, number_key);
  jy_stmt_bind_int_at (stmt, 2, jy_stmt_get_int64 (row, 3));
  jy_stmt_bind_int_at (stmt, 3, standing->team);
  jy_stmt_bind_int_at (stmt, 4, family->head);
  jy_stmt_bind_text_at (stmt, 5, family->head_name_key != NULL ? family->head_name_key : "");
  jy_stmt_bind_int_at (stmt, 6, family->n_members > 0);
  jy_stmt_bind_int_at (stmt, 7, family->n_members);
  jy_stmt_bind_int_at (stmt, 8, family->n_signed);
  jy_stmt_bind_int_at (stmt, 9, family->classes.population);
  jy_stmt_bind_int_at (stmt, 10, family->classes.health);
  jy_stmt_bind_int_at (stmt, 11, family->classes.acceptance);
  jy_stmt_bind_int_at (stmt, 12, family->classes.groups);
  jy_stmt_bind_int_at (stmt, 13, standing->id);
  jy_stmt_bind_int_at (stmt, 14, standing->state);
  jy_stmt_bind_int_at (stmt, 15, family->is_away);
  if (g_date_valid (&standing->until))
    jy_stmt_bind_date_at (stmt, 16, &standing->until);
  else
    jy_stmt_bind_text_at (stmt, 16, "9999-12-31");
  jy_stmt_bind_text_at (stmt, 17, keyed);
}

static gboolean
write_state (const Reading *reading, const Family *family, const char *keyed, GError **error)
{
  g_autoptr (JyStmt) stmt = reading->upsert;

  bind_state (stmt, reading, family, keyed);
  return jy_stmt_run (stmt, error);
}

static gboolean
delete_state (JyStore *store, gint64 household, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (store, "DELETE FROM household_state WHERE household = ?", error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int_at (stmt, 0, household);
  return jy_stmt_run (stmt, error);
}

static gboolean
derive_one (const JyDerive *derive, Reading *reading, GError **error)
{
  JyStmt *row = reading->households.stmt;
  g_auto (Family) family = { .classes = { .population = JY_POPULATION_GENERAL,
                                          .health = JY_HEALTH_GENERAL } };
  g_autofree char *before = g_strdup (jy_stmt_get_text (row, 6));
  g_autofree char *keyed = NULL;

  if (!jy_stmt_is_null (row, 1))
    keyed = jy_keyed_household (jy_stmt_get_text (row, 2), jy_stmt_get_text (row, 4),
                                jy_stmt_get_text (row, 5));

  return read_family (reading, &family, &derive->today, error) &&
         (keyed != NULL ? write_state (reading, &family, keyed, error)
                        : delete_state (derive->store, reading->households.id, error)) &&
         jy_key_changes_add (&reading->keys, derive->store, reading->households.id,
                             before != NULL ? before : "", keyed != NULL ? keyed : "", error);
}

gboolean
jy_derive_households (const JyDerive *self, GError **error)
{
  g_auto (Reading) reading = { 0 };

  jy_key_changes_init (&reading.keys, FALSE);
  reading.upsert = jy_store_prepare (self->store, upsert_sql, error);
  if (reading.upsert == NULL ||
      !jy_cursor_open (&reading.members, self->store, member_sql, error) ||
      !jy_cursor_open (&reading.agreements, self->store, agreement_sql, error) ||
      !jy_cursor_open (&reading.households, self->store, main_sql, error))
    return FALSE;

  while (reading.households.id != G_MAXINT64)
    if (!derive_one (self, &reading, error) || !jy_cursor_next (&reading.households, error))
      return FALSE;

  return jy_key_changes_flush (&reading.keys, self->store, error);
}
