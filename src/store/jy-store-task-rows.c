/* jy-store-task-rows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-task-rows.h"

#include "jy-query.h"
#include "jy-task-sql.h"

typedef enum
{
  ID,
  INT,
  TEXT,
  TEXT_OR_NULL,
  DATE
} Type;

#define COLUMN(sql, member, type)                                                                  \
  {                                                                                                \
    sql, type, G_STRUCT_OFFSET (JyTaskRow, member)                                                 \
  }

/* What is selected, and where it goes. */
/* clang-format off */
static const struct
{
  const char *sql;
  Type type;
  gsize offset;
} columns[] = {
  COLUMN ("t.id", id, ID),
  COLUMN ("t.resident", resident, ID),
  COLUMN ("r.name", name, TEXT),
  COLUMN ("r.sex", sex, INT),
  COLUMN ("r.born_on", born_on, DATE),
  COLUMN ("r.id_number", id_number, TEXT_OR_NULL),
  COLUMN ("CASE WHEN r.phone <> '' THEN r.phone ELSE h.phone END", phone, TEXT),
  COLUMN ("t.household", household, ID),
  COLUMN ("h.number", household_number, TEXT),
  COLUMN ("h.address", address, TEXT),
  COLUMN ("t.area", area, ID),
  COLUMN ("a.name", area_name, TEXT),
  COLUMN ("t.team", team, ID),
  COLUMN ("m.name", team_name, TEXT),
  COLUMN ("t.officer", officer, ID),
  COLUMN ("o.name", officer_name, TEXT),
  COLUMN ("t.rule", rule_id, TEXT),
  COLUMN ("t.subject", subject, ID),
  COLUMN ("t.kind", kind, TEXT),
  COLUMN ("t.form", form, TEXT),
  COLUMN ("t.from_on", from, DATE),
  COLUMN ("t.to_on", to, DATE),
  COLUMN ("t.late_until", late_until, DATE),
  COLUMN ("t.record", record, ID),
  COLUMN ("t.done_on", done_on, DATE),
  COLUMN ("t.cancelled_on", cancelled_on, DATE),
  COLUMN ("t.cancel_reason", cancel_reason, INT),
  COLUMN ("t.cause", cause, INT),
  COLUMN ("t.caused_on", caused_on, DATE),
  COLUMN ("t.agreement", agreement, ID),
  COLUMN ("t.item", item, TEXT),
  COLUMN ("t.is_promised", is_promised, INT),
  COLUMN (JY_TASK_IS_RAISED, is_raised, INT),
  COLUMN ("t.is_away", is_away, INT),
  COLUMN ("t.planned_on", planned_on, DATE),
  COLUMN ("t.postponed_until", postponed_until, DATE),
  COLUMN ("p.reason", postpone_reason, TEXT),
};
/* clang-format on */

/* A household's task shows its head. */
static const char *const from_sql =
  " FROM task AS t LEFT JOIN household AS h ON h.id = t.household"
  " LEFT JOIN household_state AS hs ON hs.household = t.household AND t.resident = 0"
  " LEFT JOIN resident AS r ON r.id = CASE WHEN t.resident <> 0 THEN t.resident ELSE hs.head END"
  " LEFT JOIN area AS a ON a.id = t.area LEFT JOIN team AS m ON m.id = t.team"
  " LEFT JOIN staff AS o ON o.id = t.officer"
  " LEFT JOIN task_plan AS p ON t.postponed_until IS NOT NULL"
  "   AND (p.resident = t.resident OR (t.resident = 0 AND p.household = t.household))"
  "   AND p.rule = t.rule AND p.window_from = t.from_on WHERE ";

static gboolean
is_text (Type type)
{
  return type == TEXT || type == TEXT_OR_NULL;
}

JyTaskRow *
jy_task_row_copy (const JyTaskRow *self)
{
  JyTaskRow *copy = g_memdup2 (self, sizeof *self);

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    if (is_text (columns[i].type))
      {
        char **text = &G_STRUCT_MEMBER (char *, copy, columns[i].offset);

        *text = g_strdup (*text);
      }

  return copy;
}

void
jy_task_row_free (JyTaskRow *self)
{
  if (self == NULL)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    if (is_text (columns[i].type))
      g_free (G_STRUCT_MEMBER (char *, self, columns[i].offset));
  g_free (self);
}

char *
jy_task_row_dup_reason (const JyTaskRow *self)
{
  JyDueWindow window = { .rule = self->rule, .cause = self->cause, .caused_on = self->caused_on };

  return self->rule != NULL ? jy_due_window_dup_reason (&window) : g_strdup ("");
}

static void
read_column (JyTaskRow *self, gsize i, JyStmt *stmt)
{
  gpointer member = G_STRUCT_MEMBER_P (self, columns[i].offset);
  const char *text;

  switch (columns[i].type)
    {
    case ID:
      *(gint64 *) member = jy_stmt_get_int64 (stmt, (int) i);
      break;
    case INT:
      *(int *) member = (int) jy_stmt_get_int64 (stmt, (int) i);
      break;
    case TEXT:
    case TEXT_OR_NULL:
      text = jy_stmt_get_text (stmt, (int) i);
      *(char **) member = g_strdup (text != NULL || columns[i].type == TEXT_OR_NULL ? text : "");
      break;
    case DATE:
      jy_stmt_get_date (stmt, (int) i, member);
      break;
    default:
      g_assert_not_reached ();
    }
}

static JyTaskRow *
read_row (JyStmt *stmt, const GDate *today)
{
  JyTaskRow *self = g_new0 (JyTaskRow, 1);

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    read_column (self, i, stmt);
  self->day = *today;
  self->rule = jy_service_rule_find (self->rule_id);
  self->state = jy_due_state (&self->from, &self->to, &self->late_until, &self->done_on,
                              &self->cancelled_on, today);

  return self;
}

GPtrArray *
jy_store_get_task_rows (JyStore *self, const GArray *ids, const GDate *today, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_row_free);
  g_auto (JyQuery) query = { 0 };
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  g_return_val_if_fail (ids->len <= JY_STORE_MAX_IDS, NULL);

  jy_query_init (&query, "SELECT ");
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      jy_query_add (&query, i > 0 ? ", " : "");
      jy_query_add_dates (&query, columns[i].sql, today);
    }
  jy_query_add (&query, from_sql);
  jy_query_add_ids (&query, "t.id", ids);
  stmt = jy_query_prepare (&query, self, error);
  if (stmt == NULL)
    return NULL;

  g_ptr_array_set_size (rows, (int) ids->len);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    for (guint i = 0; i < ids->len; i++)
      if (g_array_index (ids, gint64, i) == jy_stmt_get_int64 (stmt, 0) && rows->pdata[i] == NULL)
        rows->pdata[i] = read_row (stmt, today);

  return step == JY_STEP_DONE ? g_steal_pointer (&rows) : NULL;
}
