/* jy-register-scan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-register-scan.h"

#include "jy-derived-private.h"
#include "jy-fact-rows.h"

static const char *const people_sql =
  "SELECT id, born_on, died_on, moved_out_on, resid_type, residence_pattern, sex FROM resident"
  " ORDER BY id";

enum
{
  MEMBERSHIPS,
  CONDITIONS,
  PREGNANCIES,
  OVERRIDES,
  COVERS,
  N_KINDS
};

#define COVER                                                                                      \
  " coalesce (a.team, 0), coalesce (a.doctor, 0), coalesce (a.renews, 0), coalesce (p.price, 0),"  \
  " m.joined_on, m.ended_on, m.end_reason, a.signed_on, a.starts_on, a.ends_on, a.ended_on,"       \
  " coalesce (p.id, 0), coalesce (p.tier, 0)"
#define COVERING                                                                                   \
  " FROM agreement_member AS m"                                                                    \
  " JOIN agreement AS a ON a.id = m.agreement"                                                     \
  " LEFT JOIN package AS p ON p.id = m.package"

static const char *const members_sql = "SELECT m.resident, a.id, a.household," COVER
                                       ", r.residence_pattern, coalesce (rs.groups, 0)" COVERING
                                       " JOIN resident AS r ON r.id = m.resident"
                                       " LEFT JOIN resident_state AS rs ON rs.resident = m.resident"
                                       " WHERE m.agreement = :agreement ORDER BY m.resident, m.id";

/* clang-format off */
static const char *const kind_sql[N_KINDS] = {
  [MEMBERSHIPS] =
    "SELECT resident, household, from_on, until_on FROM membership ORDER BY resident",
  [CONDITIONS] =
    "SELECT resident, kind, from_on, until_on FROM condition ORDER BY resident",
  [PREGNANCIES] =
    "SELECT resident, known_on, last_period_on, due_on, delivered_on, ended_on FROM pregnancy"
    " ORDER BY resident",
  [OVERRIDES] =
    "SELECT resident, axis, value, from_on, until_on FROM class_override ORDER BY resident",
  [COVERS] =
    "SELECT m.resident, a.id, a.household," COVER COVERING " ORDER BY m.resident",
};
/* clang-format on */

struct _JyRegisterScan
{
  JyCursor people;
  JyCursor cursors[N_KINDS];
  GArray *lists[N_KINDS]; /* (owned): the facts of one person */
  JyScannedPerson person;
};

static void
add_membership (GArray *list, JyStmt *row)
{
  JyScannedMembership one = { .household = jy_stmt_get_int64 (row, 1) };

  jy_stmt_get_date (row, 2, &one.from);
  jy_stmt_get_date (row, 3, &one.until);
  g_array_append_val (list, one);
}

static void
read_cover (JyStmt *row, JyScannedCover *cover)
{
  const char *reason = jy_stmt_get_text (row, 9);

  *cover = (JyScannedCover){
    .agreement = jy_stmt_get_int64 (row, 1),
    .household = jy_stmt_get_int64 (row, 2),
    .team = jy_stmt_get_int64 (row, 3),
    .doctor = jy_stmt_get_int64 (row, 4),
    .renews = jy_stmt_get_int64 (row, 5),
    .price = jy_stmt_get_int64 (row, 6),
    .package = jy_stmt_get_int64 (row, 14),
    .tier = (int) jy_stmt_get_int64 (row, 15),
    .is_gone =
      g_str_equal (reason, JY_TERMINATION_DIED) || g_str_equal (reason, JY_TERMINATION_MOVED),
  };

  jy_stmt_get_date (row, 7, &cover->joined_on);
  jy_stmt_get_date (row, 8, &cover->left_on);
  jy_stmt_get_date (row, 10, &cover->facts.signed_on);
  jy_stmt_get_date (row, 11, &cover->facts.starts_on);
  jy_stmt_get_date (row, 12, &cover->facts.ends_on);
  jy_stmt_get_date (row, 13, &cover->facts.ended_on);
}

static void
add_cover (GArray *list, JyStmt *row)
{
  JyScannedCover one;

  read_cover (row, &one);
  g_array_append_val (list, one);
}

static const struct
{
  void (*add) (GArray *list, JyStmt *row);
  guint size;
} kinds[N_KINDS] = {
  [MEMBERSHIPS] = { add_membership, sizeof (JyScannedMembership) },
  [CONDITIONS] = { jy_fact_row_add_condition, sizeof (JyConditionFact) },
  [PREGNANCIES] = { jy_fact_row_add_pregnancy, sizeof (JyPregnancyFact) },
  [OVERRIDES] = { jy_fact_row_add_override, sizeof (JyOverrideFact) },
  [COVERS] = { add_cover, sizeof (JyScannedCover) },
};

JyRegisterScan *
jy_register_scan_new (JyStore *store, GError **error)
{
  g_autoptr (JyRegisterScan) self = g_new0 (JyRegisterScan, 1);

  for (gsize i = 0; i < N_KINDS; i++)
    self->lists[i] = g_array_new (FALSE, TRUE, kinds[i].size);
  for (gsize i = 0; i < N_KINDS; i++)
    if (!jy_cursor_open (&self->cursors[i], store, kind_sql[i], error))
      return NULL;
  if (!jy_cursor_open (&self->people, store, people_sql, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
jy_register_scan_free (JyRegisterScan *self)
{
  jy_cursor_clear (&self->people);
  for (gsize i = 0; i < N_KINDS; i++)
    {
      jy_cursor_clear (&self->cursors[i]);
      g_array_unref (self->lists[i]);
    }
  g_free (self);
}

static gboolean
read_facts (JyRegisterScan *self, gint64 id, GError **error)
{
  for (gsize i = 0; i < N_KINDS; i++)
    {
      JyCursor *cursor = &self->cursors[i];

      g_array_set_size (self->lists[i], 0);
      while (cursor->id <= id)
        {
          if (cursor->id == id)
            kinds[i].add (self->lists[i], cursor->stmt);
          if (!jy_cursor_next (cursor, error))
            return FALSE;
        }
    }

  return TRUE;
}

gboolean
jy_register_scan_next (JyRegisterScan *self, const JyScannedPerson **person, GError **error)
{
  JyScannedPerson *next = &self->person;
  JyStmt *row = self->people.stmt;

  *person = NULL;
  if (self->people.id == G_MAXINT64)
    return TRUE;

  *next = (JyScannedPerson){ .id = self->people.id };
  jy_stmt_get_date (row, 1, &next->facts.born);
  jy_stmt_get_date (row, 2, &next->died_on);
  jy_stmt_get_date (row, 3, &next->moved_out_on);
  next->sex = (int) jy_stmt_get_int64 (row, 6);
  next->is_local = jy_stmt_get_int64 (row, 4) == 1;
  next->is_away = g_strcmp0 (jy_stmt_get_text (row, 5), "away") == 0;
  if (!read_facts (self, next->id, error) || !jy_cursor_next (&self->people, error))
    return FALSE;

  next->memberships = (gconstpointer) self->lists[MEMBERSHIPS]->data;
  next->n_memberships = self->lists[MEMBERSHIPS]->len;
  next->facts.conditions = (gconstpointer) self->lists[CONDITIONS]->data;
  next->facts.n_conditions = self->lists[CONDITIONS]->len;
  next->facts.pregnancies = (gconstpointer) self->lists[PREGNANCIES]->data;
  next->facts.n_pregnancies = self->lists[PREGNANCIES]->len;
  next->facts.overrides = (gconstpointer) self->lists[OVERRIDES]->data;
  next->facts.n_overrides = self->lists[OVERRIDES]->len;
  next->covers = (gconstpointer) self->lists[COVERS]->data;
  next->n_covers = self->lists[COVERS]->len;
  *person = next;
  return TRUE;
}

GArray *
jy_store_scan_members (JyStore *self, gint64 agreement, GError **error)
{
  g_autoptr (GArray) members = g_array_new (FALSE, TRUE, sizeof (JyScannedMember));
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, members_sql, error);
  JyStep step = JY_STEP_ERROR;

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":agreement", agreement);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyScannedMember one = { .resident = jy_stmt_get_int64 (stmt, 0),
                              .is_away = g_strcmp0 (jy_stmt_get_text (stmt, 16), "away") == 0,
                              .groups = (JyGroup) jy_stmt_get_int64 (stmt, 17) };

      read_cover (stmt, &one.cover);
      g_array_append_val (members, one);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&members) : NULL;
}

static gboolean
scan_areas (GArray *households, JyStore *store, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (store, "SELECT id, area FROM household ORDER BY id", error);
  JyStep step = JY_STEP_ERROR;

  while (stmt != NULL && (step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyScannedHousehold one = { .household = jy_stmt_get_int64 (stmt, 0),
                                 .area = jy_stmt_get_int64 (stmt, 1) };

      g_array_append_val (households, one);
    }

  return step == JY_STEP_DONE;
}

static gint64
get_id (const GArray *households, guint position)
{
  return g_array_index (households, JyScannedHousehold, position).household;
}

guint
jy_scanned_households_find (const GArray *households, gint64 id, guint guess)
{
  guint low = 0;
  guint high = households->len;

  if (guess < households->len && get_id (households, guess) == id)
    return guess;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (get_id (households, middle) < id)
        low = middle + 1;
      else
        high = middle;
    }

  return low < households->len && get_id (households, low) == id ? low : JY_NO_HOUSEHOLD;
}

static JyScannedHousehold *
find (GArray *households, gint64 id)
{
  guint position = jy_scanned_households_find (households, id, 0);

  return position != JY_NO_HOUSEHOLD ? &g_array_index (households, JyScannedHousehold, position)
                                     : NULL;
}

/* Takes back the moves after @day, the last first. */
static gboolean
take_back_moves (GArray *households, JyStore *store, const GDate *day, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (store,
                                              "SELECT household, area_before FROM household_move"
                                              " WHERE moved_on > :day"
                                              " ORDER BY moved_on DESC, id DESC",
                                              error);
  JyStep step = JY_STEP_ERROR;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_date (stmt, ":day", day);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyScannedHousehold *one = find (households, jy_stmt_get_int64 (stmt, 0));

      if (one != NULL)
        one->area = jy_stmt_get_int64 (stmt, 1);
    }

  return step == JY_STEP_DONE;
}

static gboolean
scan_talks (GArray *households, JyStore *store, const GDate *day, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (store,
                      "SELECT household, made_on, acceptance FROM contact_attempt"
                      " WHERE acceptance IS NOT NULL AND made_on <= :day"
                      " ORDER BY made_on, acceptance, id",
                      error);
  JyStep step = JY_STEP_ERROR;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_date (stmt, ":day", day);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyScannedHousehold *one = find (households, jy_stmt_get_int64 (stmt, 0));

      if (one == NULL)
        continue;
      jy_stmt_get_date (stmt, 1, &one->acceptance.made);
      one->acceptance.level = (JyAcceptance) jy_stmt_get_int64 (stmt, 2);
    }

  return step == JY_STEP_DONE;
}

GArray *
jy_store_scan_households (JyStore *self, const GDate *day, GError **error)
{
  g_autoptr (GArray) households = g_array_new (FALSE, TRUE, sizeof (JyScannedHousehold));

  if (!scan_areas (households, self, error) || !take_back_moves (households, self, day, error) ||
      !scan_talks (households, self, day, error))
    return NULL;

  return g_steal_pointer (&households);
}
