/* jy-store-agreement-find.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-agreement-find.h"

#include "jy-list-rows.h"
#include "jy-store-private.h"
#include "jy-store-search.h"
#include "jy-text.h"

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

/* What an order sorts by, and where that is. */
static const struct
{
  const char *key;
  const char *join;
} orders[] = {
  [JY_AGREEMENTS_BY_VIEW] = { "''", "" },
  [JY_AGREEMENTS_BY_HEAD] = { "state.head_name_key",
                              " JOIN household_state AS state"
                              "   ON state.household = agreement.household" },
  [JY_AGREEMENTS_BY_NUMBER] = { "agreement.number", "" },
  [JY_AGREEMENTS_BY_START] = { "agreement.starts_on", "" },
  [JY_AGREEMENTS_BY_END] = { "coalesce (agreement.ended_on, agreement.ends_on)", "" },
  [JY_AGREEMENTS_BY_DOCTOR] = { "coalesce (staff.name_key, '')",
                                " LEFT JOIN staff ON staff.id = agreement.doctor" },
};

/* One that is listed, until it is sorted. */
typedef struct
{
  gint64 id;
  const char *key;
} Found;

void
jy_agreement_query_free (JyAgreementQuery *self)
{
  g_free (self->text);
  g_free (self);
}

/* With or without the limits of area and team; the statements stay the same, so they stay
 * prepared. */
static char *
dup_sql (const char *columns, const JyAgreementQuery *query, gboolean counted)
{
  GString *sql = g_string_new (query->area != 0 ? JY_SQL_INSIDE_AREA : NULL);

  g_string_append_printf (sql, "SELECT %s FROM agreement", columns);
  if (query->area != 0)
    g_string_append (sql, " JOIN household ON household.id = agreement.household");
  if (!counted)
    g_string_append (sql, orders[query->order].join);
  g_string_append_printf (sql, " WHERE %s", views[query->view].where);
  if (query->area != 0)
    g_string_append (sql, " AND household.area IN (SELECT id FROM inside)");
  if (query->team != 0)
    g_string_append (sql, " AND agreement.team = :team");
  if (!counted && query->order == JY_AGREEMENTS_BY_VIEW)
    g_string_append (sql, views[query->view].order);

  return g_string_free (sql, FALSE);
}

static JyStmt *
prepare_view (JyStore *self,
              const char *columns,
              const JyAgreementQuery *query,
              gboolean counted,
              GError **error)
{
  g_autofree char *sql = dup_sql (columns, query, counted);
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

static int
compare_found (gconstpointer a, gconstpointer b)
{
  const Found *one = a, *other = b;
  int order = strcmp (one->key, other->key);

  return order != 0 ? order : (one->id > other->id) - (one->id < other->id);
}

/* Returns: the ids in the order asked for; where the view decides, they come in it */
static GArray *
sort (GArray *found, const JyAgreementQuery *query)
{
  GArray *ids = g_array_sized_new (FALSE, FALSE, sizeof (gint64), found->len);

  if (query->order != JY_AGREEMENTS_BY_VIEW)
    g_array_sort (found, compare_found);
  for (guint i = 0; i < found->len; i++)
    {
      guint at = query->descending ? found->len - 1 - i : i;

      g_array_append_val (ids, g_array_index (found, Found, at).id);
    }

  return ids;
}

/* What was typed is a part of its number, or leads to its household. */
static gboolean
is_meant (JyStmt *row, const char *text, const GArray *households)
{
  return households == NULL || jy_list_ids_contain (households, jy_stmt_get_int64 (row, 1)) ||
         strstr (jy_stmt_get_text (row, 2), text) != NULL;
}

/* Sorted here and not by the database: an order by a name would keep it from using the index that
 * makes a view short.
 * @households: (nullable): those that @text leads to; %NULL if nothing was typed */
static GArray *
find (JyStore *self,
      const JyAgreementQuery *query,
      const char *text,
      const GArray *households,
      GError **error)
{
  g_autofree char *columns =
    g_strconcat ("agreement.id, agreement.household, coalesce (agreement.number, ''), ",
                 orders[query->order].key, NULL);
  g_autoptr (JyStmt) stmt = prepare_view (self, columns, query, FALSE, error);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Found));
  g_autoptr (GStringChunk) keys = g_string_chunk_new (1 << 14);
  JyStep step = JY_STEP_DONE;

  while (stmt != NULL && (step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    if (is_meant (stmt, text, households))
      {
        Found one = { .id = jy_stmt_get_int64 (stmt, 0) };

        one.key = g_string_chunk_insert (keys, jy_stmt_get_text (stmt, 3));
        g_array_append_val (found, one);
      }

  return stmt != NULL && step == JY_STEP_DONE ? sort (found, query) : NULL;
}

/* @households: (out) (nullable) (transfer full): %NULL if nothing was typed
 * Returns: (transfer full) (nullable): what was typed, cleaned; %NULL if that fails */
static char *
read_text (JyStore *self, const JyAgreementQuery *query, GArray **households, GError **error)
{
  g_autofree char *text = jy_text_clean (query->text != NULL ? query->text : "");

  *households = NULL;
  if (*text != '\0')
    {
      *households = jy_store_find_all_households (self, text, error);
      if (*households == NULL)
        return NULL;
    }

  return g_steal_pointer (&text);
}

GArray *
jy_store_find_agreements (JyStore *self, const JyAgreementQuery *query, GError **error)
{
  g_autoptr (GArray) households = NULL;
  g_autofree char *text = read_text (self, query, &households, error);

  return text != NULL ? find (self, query, text, households, error) : NULL;
}

gboolean
jy_store_count_agreement_view (JyStore *self, const JyAgreementQuery *query, int *n, GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;

  g_return_val_if_fail (query->text == NULL, FALSE);

  stmt = prepare_view (self, "count (*)", query, TRUE, error);
  if (stmt == NULL || jy_stmt_step (stmt, error) != JY_STEP_ROW)
    return FALSE;

  *n = (int) jy_stmt_get_int64 (stmt, 0);
  return TRUE;
}

gboolean
jy_store_count_agreements (JyStore *self,
                           const JyAgreementQuery *query,
                           JyAgreementCounts *counts,
                           GError **error)
{
  g_autoptr (GArray) households = NULL;
  g_autofree char *text = read_text (self, query, &households, error);

  for (int view = 0; text != NULL && view < JY_N_AGREEMENT_VIEWS; view++)
    {
      JyAgreementQuery one = *query;
      g_autoptr (GArray) found = NULL;

      one.view = (JyAgreementView) view;
      one.text = NULL;
      if (households != NULL)
        {
          found = find (self, &one, text, households, error);
          counts->n[view] = found != NULL ? (int) found->len : 0;
        }
      if (households != NULL ? found == NULL
                             : !jy_store_count_agreement_view (self, &one, &counts->n[view], error))
        return FALSE;
    }

  return text != NULL;
}
