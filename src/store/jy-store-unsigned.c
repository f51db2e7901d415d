/* jy-store-unsigned.c - households without an agreement, and what was said at the latest talk
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement.h"
#include "jy-record.h"
#include "jy-store-contacts.h"
#include "jy-store-private.h"

JyUnsignedQuery *
jy_unsigned_query_copy (const JyUnsignedQuery *self)
{
  JyUnsignedQuery *copy = g_memdup2 (self, sizeof *self);

  copy->refusal = g_strdup (self->refusal);
  return copy;
}

void
jy_unsigned_query_free (JyUnsignedQuery *self)
{
  g_free (self->refusal);
  g_free (self);
}

JyUnsignedHousehold *
jy_unsigned_household_copy (const JyUnsignedHousehold *self)
{
  JyUnsignedHousehold *copy = g_memdup2 (self, sizeof *self);

  copy->number = g_strdup (self->number);
  copy->head = g_strdup (self->head);
  copy->area = g_strdup (self->area);
  copy->address = g_strdup (self->address);
  copy->phone = g_strdup (self->phone);
  copy->refusal = g_strdup (self->refusal);
  copy->needs = g_strdupv (self->needs);
  copy->note = g_strdup (self->note);

  return copy;
}

void
jy_unsigned_household_free (JyUnsignedHousehold *self)
{
  if (self == NULL)
    return;

  g_free (self->number);
  g_free (self->head);
  g_free (self->area);
  g_free (self->address);
  g_free (self->phone);
  g_free (self->refusal);
  g_strfreev (self->needs);
  g_free (self->note);
  g_free (self);
}

/* The latest talk of a household. */
#define LATEST(household)                                                                          \
  "(SELECT talk.id FROM contact_attempt AS talk WHERE talk.household = " household                 \
  " ORDER BY talk.made_on DESC, talk.id DESC LIMIT 1)"

#define UNSIGNED                                                                                   \
  " state.on_register = 1 AND state.agreement_state <> :in_force"                                  \
  " AND state.agreement_state <> :coming"

static char *
dup_find_sql (const JyUnsignedQuery *query)
{
  GString *sql = g_string_new (NULL);

  if (query->area != 0)
    g_string_append (sql, "WITH RECURSIVE inside (id) AS (SELECT id FROM area WHERE id = :area"
                          "  UNION ALL SELECT area.id FROM area JOIN inside"
                          "    ON area.parent = inside.id) ");
  if (query->order == JY_UNSIGNED_BY_NEXT)
    g_string_append (sql, "SELECT state.household FROM contact_attempt AS latest"
                          " JOIN household_state AS state ON state.household = latest.household"
                          " WHERE latest.next_on IS NOT NULL"
                          " AND latest.id = " LATEST ("latest.household") " AND" UNSIGNED);
  else
    g_string_append (sql, "SELECT state.household FROM household_state AS state WHERE" UNSIGNED);

  if (query->area != 0)
    g_string_append (sql, " AND state.area IN (SELECT id FROM inside)");
  if (query->acceptance >= 0)
    g_string_append (sql, " AND state.acceptance = :acceptance");
  if (query->refusal != NULL && *query->refusal != '\0')
    g_string_append (sql,
                     " AND EXISTS (SELECT 1 FROM contact_attempt AS said WHERE said.id = " LATEST (
                       "state.household") " AND said.refusal = :refusal)");

  g_string_append (sql, query->order == JY_UNSIGNED_BY_NEXT
                          ? " ORDER BY latest.next_on, latest.id"
                          : " ORDER BY state.head_name_key, state.household");
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
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (JyStmt) stmt = prepare_find (self, query, error);
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

static JyUnsignedHousehold *
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
  g_autoptr (GPtrArray) rows =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_unsigned_household_free);
  g_autofree char *list = jy_sql_repeat ("?", JY_STORE_MAX_IDS);
  g_autofree char *sql = g_strconcat (ROWS, list, ")", NULL);
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
      JyUnsignedHousehold *row = read_row (stmt);
      guint i = 0;

      while (g_array_index (ids, gint64, i) != row->household)
        i++;
      rows->pdata[i] = row;
    }
  if (step != JY_STEP_DONE || !read_needs (self, rows, error))
    return NULL;

  return g_steal_pointer (&rows);
}
