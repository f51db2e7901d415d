/* jy-store-agreement-lists.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-agreement-lists.h"

#include "jy-record.h"
#include "jy-store-private.h"

#define SIGNED "agreement.signed_on IS NOT NULL"
#define NOT_RENEWED "NOT EXISTS (SELECT 1 FROM agreement AS next WHERE next.renews = agreement.id)"
#define IN_FORCE                                                                                   \
  SIGNED " AND agreement.ends_on >= :day AND agreement.starts_on <= :day"                          \
         " AND (agreement.ended_on IS NULL OR agreement.ended_on > :day)"
#define OVER SIGNED " AND agreement.ended_on IS NULL AND agreement.ends_on < :day"
#define UNDECIDED                                                                                  \
  SIGNED " AND agreement.ended_on IS NULL AND agreement.ends_on <= :until"                         \
         " AND agreement.starts_on <= :day AND " NOT_RENEWED
#define BY_END " ORDER BY agreement.ends_on, agreement.id"
#define LATEST_FIRST " ORDER BY agreement.ends_on DESC, agreement.id DESC"

/* Each reads one index; all are kept short by `ends_on`, save those of the past. */
/* clang-format off */
static const struct
{
  const char *where;
  const char *order;
} views[JY_N_AGREEMENT_VIEWS] = {
  [JY_AGREEMENTS_IN_FORCE] = { IN_FORCE, BY_END },
  [JY_AGREEMENTS_COMING] = {
    SIGNED " AND agreement.ends_on > :day AND agreement.starts_on > :day"
           " AND (agreement.ended_on IS NULL OR (agreement.ended_on > :day"
           "   AND agreement.ended_on > agreement.starts_on))", BY_END },
  [JY_AGREEMENTS_EXPIRED] = { OVER " AND " NOT_RENEWED, BY_END },
  [JY_AGREEMENTS_RENEWED] = { OVER " AND NOT " NOT_RENEWED, LATEST_FIRST },
  [JY_AGREEMENTS_ENDED] = {
    "agreement.ended_on IS NOT NULL"
    " AND (agreement.ended_on <= :day OR agreement.ended_on = agreement.starts_on)",
    " ORDER BY agreement.ended_on DESC, agreement.id DESC" },
  [JY_AGREEMENTS_DRAFTS] = { "agreement.signed_on IS NULL", " ORDER BY agreement.id DESC" },
  [JY_AGREEMENTS_DUE] = { UNDECIDED " AND agreement.ends_on >= :day", BY_END },
  [JY_AGREEMENTS_TO_RENEW] = { UNDECIDED, BY_END },
};
/* clang-format on */

/* With or without the limits of area and team; the statements stay the same, so they stay
 * prepared. */
static char *
dup_sql (const char *columns, const JyAgreementQuery *query, gboolean ordered)
{
  GString *sql = g_string_new (NULL);

  if (query->area != 0)
    g_string_append (sql, "WITH RECURSIVE inside (id) AS (SELECT id FROM area WHERE id = :area"
                          "  UNION ALL SELECT area.id FROM area JOIN inside"
                          "    ON area.parent = inside.id) ");
  g_string_append_printf (sql, "SELECT %s FROM agreement", columns);
  if (query->area != 0)
    g_string_append (sql, " JOIN household ON household.id = agreement.household");
  g_string_append_printf (sql, " WHERE %s", views[query->view].where);
  if (query->area != 0)
    g_string_append (sql, " AND household.area IN (SELECT id FROM inside)");
  if (query->team != 0)
    g_string_append (sql, " AND agreement.team = :team");
  if (ordered)
    g_string_append (sql, views[query->view].order);

  return g_string_free (sql, FALSE);
}

static JyStmt *
prepare_view (JyStore *self,
              const char *columns,
              const JyAgreementQuery *query,
              gboolean ordered,
              GError **error)
{
  g_autofree char *sql = dup_sql (columns, query, ordered);
  JyStmt *stmt = jy_store_prepare (self, sql, error);
  GDate until = query->day;

  if (stmt == NULL)
    return NULL;

  if (query->area != 0)
    jy_stmt_bind_int (stmt, ":area", query->area);
  if (query->team != 0)
    jy_stmt_bind_int (stmt, ":team", query->team);
  if (query->view != JY_AGREEMENTS_DRAFTS)
    jy_stmt_bind_date (stmt, ":day", &query->day);
  if (query->view == JY_AGREEMENTS_DUE || query->view == JY_AGREEMENTS_TO_RENEW)
    {
      g_date_add_days (&until, (guint) query->days);
      jy_stmt_bind_date (stmt, ":until", &until);
    }

  return stmt;
}

GArray *
jy_store_find_agreements (JyStore *self, const JyAgreementQuery *query, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (JyStmt) stmt = prepare_view (self, "agreement.id", query, TRUE, error);
  JyStep step;

  if (stmt == NULL)
    return NULL;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);

      g_array_append_val (ids, id);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}

gboolean
jy_store_count_agreements (JyStore *self,
                           const JyAgreementQuery *query,
                           JyAgreementCounts *counts,
                           GError **error)
{
  for (int view = 0; view < JY_N_AGREEMENT_VIEWS; view++)
    {
      JyAgreementQuery one = *query;
      g_autoptr (JyStmt) stmt = NULL;

      one.view = (JyAgreementView) view;
      stmt = prepare_view (self, "count (*)", &one, FALSE, error);
      if (stmt == NULL || jy_stmt_step (stmt, error) != JY_STEP_ROW)
        return FALSE;
      counts->n[view] = (int) jy_stmt_get_int64 (stmt, 0);
    }

  return TRUE;
}

JyListedAgreement *
jy_listed_agreement_copy (const JyListedAgreement *self)
{
  JyListedAgreement *copy = g_memdup2 (self, sizeof *self);

  copy->number = g_strdup (self->number);
  copy->household_number = g_strdup (self->household_number);
  copy->head = g_strdup (self->head);
  copy->area = g_strdup (self->area);
  copy->team = g_strdup (self->team);
  copy->doctor = g_strdup (self->doctor);
  copy->end_reason = g_strdup (self->end_reason);
  copy->package = g_strdup (self->package);

  return copy;
}

void
jy_listed_agreement_free (JyListedAgreement *self)
{
  if (self == NULL)
    return;

  g_free (self->number);
  g_free (self->household_number);
  g_free (self->head);
  g_free (self->area);
  g_free (self->team);
  g_free (self->doctor);
  g_free (self->end_reason);
  g_free (self->package);
  g_free (self);
}

#define LISTED                                                                                     \
  "SELECT agreement.id, agreement.number, agreement.household, household.number,"                  \
  "   coalesce (resident.name, ''), area.name, agreement.team, coalesce (team.name, ''),"          \
  "   agreement.doctor, coalesce (staff.name, ''), agreement.signed_on, agreement.starts_on,"      \
  "   agreement.ends_on, agreement.ended_on, agreement.renews, next.id,"                           \
  "   coalesce (termination.reason, ''), agreement.draft_step,"                                    \
  "   (SELECT count (*) FROM agreement_member AS part WHERE part.agreement = agreement.id"         \
  "      AND (part.ended_on IS NULL OR part.ended_on = agreement.ended_on))"
#define JOINS                                                                                      \
  " JOIN household ON household.id = agreement.household"                                          \
  " JOIN area ON area.id = household.area"                                                         \
  " LEFT JOIN membership ON membership.household = household.id"                                   \
  "   AND membership.until_on IS NULL AND membership.relation = '02'"                              \
  " LEFT JOIN resident ON resident.id = membership.resident"                                       \
  " LEFT JOIN team ON team.id = agreement.team"                                                    \
  " LEFT JOIN staff ON staff.id = agreement.doctor"                                                \
  " LEFT JOIN agreement AS next ON next.renews = agreement.id"                                     \
  " LEFT JOIN termination ON termination.agreement = agreement.id"

#define N_LISTED 19

static JyListedAgreement *
read_listed (JyStmt *stmt)
{
  JyListedAgreement *row = g_new0 (JyListedAgreement, 1);

  row->id = jy_stmt_get_int64 (stmt, 0);
  row->number = g_strdup (jy_stmt_get_text (stmt, 1));
  row->household = jy_stmt_get_int64 (stmt, 2);
  row->household_number = g_strdup (jy_stmt_get_text (stmt, 3));
  row->head = g_strdup (jy_stmt_get_text (stmt, 4));
  row->area = g_strdup (jy_stmt_get_text (stmt, 5));
  row->team_id = jy_stmt_get_int64 (stmt, 6);
  row->team = g_strdup (jy_stmt_get_text (stmt, 7));
  row->doctor_id = jy_stmt_get_int64 (stmt, 8);
  row->doctor = g_strdup (jy_stmt_get_text (stmt, 9));
  jy_stmt_get_date (stmt, 10, &row->facts.signed_on);
  jy_stmt_get_date (stmt, 11, &row->facts.starts_on);
  jy_stmt_get_date (stmt, 12, &row->facts.ends_on);
  jy_stmt_get_date (stmt, 13, &row->facts.ended_on);
  row->renews = jy_stmt_get_int64 (stmt, 14);
  row->renewed_by = jy_stmt_get_int64 (stmt, 15);
  row->facts.is_renewed = row->renewed_by != 0;
  row->end_reason = g_strdup (jy_stmt_get_text (stmt, 16));
  row->draft_step = (int) jy_stmt_get_int64 (stmt, 17);
  row->n_members = (int) jy_stmt_get_int64 (stmt, 18);
  row->package = g_strdup ("");

  return row;
}

GPtrArray *
jy_store_get_listed_agreements (JyStore *self, const GArray *ids, GError **error)
{
  g_autoptr (GPtrArray) rows =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_listed_agreement_free);
  g_autofree char *list = jy_sql_repeat ("?", JY_STORE_MAX_IDS);
  g_autofree char *sql =
    g_strconcat (LISTED " FROM agreement" JOINS " WHERE agreement.id IN (", list, ")", NULL);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  g_return_val_if_fail (ids->len <= JY_STORE_MAX_IDS, NULL);

  stmt = jy_store_prepare (self, sql, error);
  if (stmt == NULL)
    return NULL;

  for (guint i = 0; i < ids->len; i++)
    jy_stmt_bind_int_at (stmt, i, g_array_index (ids, gint64, i));
  g_ptr_array_set_size (rows, (int) ids->len);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyListedAgreement *row = read_listed (stmt);
      guint i = 0;

      while (g_array_index (ids, gint64, i) != row->id)
        i++;
      rows->pdata[i] = row;
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&rows) : NULL;
}

GPtrArray *
jy_store_list_agreements_by_household (JyStore *self, gint64 household, GError **error)
{
  g_autoptr (GPtrArray) rows =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_listed_agreement_free);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (self,
                           LISTED " FROM agreement" JOINS " WHERE agreement.household = :household"
                                  " ORDER BY agreement.starts_on DESC, agreement.id DESC LIMIT 200",
                           error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":household", household);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    g_ptr_array_add (rows, read_listed (stmt));

  return step == JY_STEP_DONE ? g_steal_pointer (&rows) : NULL;
}

GPtrArray *
jy_store_list_agreements_by_resident (JyStore *self, gint64 resident, GError **error)
{
  g_autoptr (GPtrArray) rows =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_listed_agreement_free);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (self,
                           LISTED ", coalesce (package.name, ''), member.joined_on, member.ended_on"
                                  " FROM agreement_member AS member"
                                  "   JOIN agreement ON agreement.id = member.agreement" JOINS
                                  "   LEFT JOIN package ON package.id = member.package"
                                  " WHERE member.resident = :resident"
                                  " ORDER BY member.joined_on DESC, member.id DESC LIMIT 200",
                           error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":resident", resident);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyListedAgreement *row = read_listed (stmt);

      g_free (row->package);
      row->package = g_strdup (jy_stmt_get_text (stmt, N_LISTED));
      jy_stmt_get_date (stmt, N_LISTED + 1, &row->joined_on);
      jy_stmt_get_date (stmt, N_LISTED + 2, &row->left_on);
      g_ptr_array_add (rows, row);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&rows) : NULL;
}
