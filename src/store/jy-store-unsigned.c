/* jy-store-unsigned.c - households without an agreement, and what was said at the latest talk
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement.h"
#include "jy-list-rows.h"
#include "jy-store-contacts.h"
#include "jy-store-private.h"
#include "jy-store-search.h"

#define TEXT(member) G_STRUCT_OFFSET (JyUnsignedHousehold, member)

static const gsize texts[] = { TEXT (number), TEXT (head),    TEXT (area), TEXT (address),
                               TEXT (phone),  TEXT (refusal), TEXT (note) };

static const JyListRowType row_type = { sizeof (JyUnsignedHousehold), texts, G_N_ELEMENTS (texts) };

void
jy_unsigned_query_free (JyUnsignedQuery *self)
{
  g_free (self->refusal);
  g_free (self->text);
  g_free (self);
}

JyUnsignedHousehold *
jy_unsigned_household_copy (const JyUnsignedHousehold *self)
{
  JyUnsignedHousehold *copy = jy_list_row_copy (&row_type, self);

  copy->needs = g_strdupv (self->needs);
  return copy;
}

void
jy_unsigned_household_free (JyUnsignedHousehold *self)
{
  if (self != NULL)
    g_strfreev (self->needs);
  jy_list_row_free (&row_type, self);
}

/* The latest talk of a household. */
#define LATEST(household)                                                                          \
  "(SELECT talk.id FROM contact_attempt AS talk WHERE talk.household = " household                 \
  " ORDER BY talk.made_on DESC, talk.id DESC LIMIT 1)"

#define UNSIGNED                                                                                   \
  " state.on_register = 1 AND state.agreement_state <> :in_force"                                  \
  " AND state.agreement_state <> :coming"

static const char *const orders[][2] = {
  [JY_UNSIGNED_BY_HEAD] = { " ORDER BY state.head_name_key, state.household",
                            " ORDER BY state.head_name_key DESC, state.household DESC" },
  [JY_UNSIGNED_BY_NUMBER] = { " ORDER BY state.number_key, state.household",
                              " ORDER BY state.number_key DESC, state.household DESC" },
  [JY_UNSIGNED_BY_NEXT] = { " ORDER BY latest.next_on NULLS LAST, state.household",
                            " ORDER BY latest.next_on DESC NULLS LAST, state.household DESC" },
};

static char *
dup_find_sql (const JyUnsignedQuery *query)
{
  GString *sql = g_string_new (query->area != 0 ? JY_SQL_INSIDE_AREA : NULL);

  g_string_append (sql, "SELECT state.household FROM household_state AS state");
  if (query->order == JY_UNSIGNED_BY_NEXT)
    g_string_append (sql, " LEFT JOIN contact_attempt AS latest"
                          " ON latest.id = " LATEST ("state.household"));
  g_string_append (sql, " WHERE" UNSIGNED);

  if (query->area != 0)
    g_string_append (sql, " AND state.area IN (SELECT id FROM inside)");
  if (query->acceptance >= 0)
    g_string_append (sql, " AND state.acceptance = :acceptance");
  if (query->refusal != NULL && *query->refusal != '\0')
    g_string_append (sql,
                     " AND EXISTS (SELECT 1 FROM contact_attempt AS said WHERE said.id = " LATEST (
                       "state.household") " AND said.refusal = :refusal)");

  g_string_append (sql, orders[query->order][query->descending ? 1 : 0]);
  return g_string_free (sql, FALSE);
}

static JyStmt *
prepare_find (JyStore *self, const JyUnsignedQuery *query, GError **error)
{
  g_autofree char *sql = dup_find_sql (query);
  JyStmt *stmt = jy_store_prepare (self, sql, error);

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":in_force", JY_AGREEMENT_IN_FORCE);
  jy_stmt_bind_int (stmt, ":coming", JY_AGREEMENT_COMING);
  if (query->area != 0)
    jy_stmt_bind_int (stmt, ":area", query->area);
  if (query->acceptance >= 0)
    jy_stmt_bind_int (stmt, ":acceptance", query->acceptance);
  if (query->refusal != NULL && *query->refusal != '\0')
    jy_stmt_bind_text (stmt, ":refusal", query->refusal);

  return stmt;
}

GArray *
jy_store_find_unsigned_households (JyStore *self, const JyUnsignedQuery *query, GError **error)
{
  g_autoptr (GArray) among = NULL;
  g_autoptr (JyStmt) stmt = NULL;

  if (query->text != NULL && *query->text != '\0')
    {
      among = jy_store_find_all_households (self, query->text, error);
      if (among == NULL)
        return NULL;
    }

  stmt = prepare_find (self, query, error);
  return stmt != NULL ? jy_list_ids_read (stmt, among, error) : NULL;
}

#define ROWS                                                                                       \
  "SELECT household.id, household.number, coalesce (resident.name, ''), area.name,"                \
  "   household.address, household.phone, talk.id, talk.made_on, talk.channel, talk.acceptance,"   \
  "   coalesce (talk.refusal, ''), talk.next_on, coalesce (talk.note, ''),"                        \
  "   (SELECT count (*) FROM membership AS one WHERE one.household = household.id"                 \
  "      AND one.until_on IS NULL)"                                                                \
  " FROM household JOIN area ON area.id = household.area"                                          \
  "   LEFT JOIN membership ON membership.household = household.id"                                 \
  "     AND membership.until_on IS NULL AND membership.relation = '02'"                            \
  "   LEFT JOIN resident ON resident.id = membership.resident"                                     \
  "   LEFT JOIN contact_attempt AS talk ON talk.id = " LATEST (                                    \
    "household.id") " WHERE household.id IN ("

static gpointer
read_row (JyStmt *stmt)
{
  JyUnsignedHousehold *row = g_new0 (JyUnsignedHousehold, 1);

  row->household = jy_stmt_get_int64 (stmt, 0);
  row->number = g_strdup (jy_stmt_get_text (stmt, 1));
  row->head = g_strdup (jy_stmt_get_text (stmt, 2));
  row->area = g_strdup (jy_stmt_get_text (stmt, 3));
  row->address = g_strdup (jy_stmt_get_text (stmt, 4));
  row->phone = g_strdup (jy_stmt_get_text (stmt, 5));
  row->contact = jy_stmt_get_int64 (stmt, 6);
  jy_stmt_get_date (stmt, 7, &row->made_on);
  row->channel = (int) jy_stmt_get_int64 (stmt, 8);
  row->acceptance = (int) jy_stmt_get_int64 (stmt, 9);
  row->refusal = g_strdup (jy_stmt_get_text (stmt, 10));
  jy_stmt_get_date (stmt, 11, &row->next_on);
  row->note = g_strdup (jy_stmt_get_text (stmt, 12));
  row->n_members = (int) jy_stmt_get_int64 (stmt, 13);

  return row;
}

static gboolean
read_needs (JyStore *self, GPtrArray *rows, GError **error)
{
  for (guint i = 0; i < rows->len; i++)
    {
      JyUnsignedHousehold *row = g_ptr_array_index (rows, i);

      if (row == NULL)
        continue;
      row->needs = jy_store_list_needs (self, row->contact, error);
      if (row->needs == NULL)
        return FALSE;
    }

  return TRUE;
}

GPtrArray *
jy_store_get_unsigned_households (JyStore *self, const GArray *ids, GError **error)
{
  g_autoptr (GPtrArray) rows = jy_list_rows_get (
    self, ROWS, ids, read_row, (GDestroyNotify) jy_unsigned_household_free, error);

  return rows != NULL && read_needs (self, rows, error) ? g_steal_pointer (&rows) : NULL;
}
