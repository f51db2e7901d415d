/* jy-derived-promises.c - what the packages promise, read once for many people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-derived-tasks-private.h"

typedef struct
{
  gint64 package;
  JyGroup group; /* JY_GROUP_NONE: everybody */
  gboolean of_household;
  JyPromisedItem promise;
} Line;

struct _JyPromiseBook
{
  GArray *lines; /* by package */
  GStringChunk *codes;
};

static const char *const lines_sql =
  "SELECT pi.package, si.id, si.code, si.served_group, coalesce (pi.times, 0), si.is_home_care"
  " FROM package_item AS pi JOIN service_item AS si ON si.id = pi.service_item"
  " ORDER BY pi.package, si.code, pi.id";

static void
add_line (JyPromiseBook *self, JyStmt *row)
{
  const char *group = jy_stmt_get_text (row, 3);
  Line line = {
    .package = jy_stmt_get_int64 (row, 0),
    .group = jy_group_from_kind (group),
    .of_household = g_str_equal (group, "household"),
    .promise = {
      .item = jy_stmt_get_int64 (row, 1),
      .kind = jy_service_item_from_code (jy_stmt_get_text (row, 2)),
      .code = jy_promise_book_keep (self, jy_stmt_get_text (row, 2)),
      .times = (int) jy_stmt_get_int64 (row, 4),
      .awaits_consent = jy_stmt_get_int64 (row, 5) != 0,
    },
  };

  g_array_append_val (self->lines, line);
}

JyPromiseBook *
jy_promise_book_new (JyStore *store, GError **error)
{
  g_autoptr (JyPromiseBook) self = g_new0 (JyPromiseBook, 1);
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, lines_sql, error);
  JyStep step;

  self->lines = g_array_new (FALSE, TRUE, sizeof (Line));
  self->codes = g_string_chunk_new (1024);
  if (stmt == NULL)
    return NULL;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    add_line (self, stmt);

  return step == JY_STEP_DONE ? g_steal_pointer (&self) : NULL;
}

void
jy_promise_book_free (JyPromiseBook *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_pointer (&self->codes, g_string_chunk_free);
  g_free (self);
}

const char *
jy_promise_book_keep (JyPromiseBook *self, const char *code)
{
  return g_string_chunk_insert_const (self->codes, code);
}

/* Leaflets go to the household, whoever of it has the package (S10). */
static gboolean
is_for_household (const Line *line)
{
  return line->of_household || line->promise.kind == JY_ITEM_PH04;
}

/* The rules themselves say for whom their items are; only they know past groups. */
static gboolean
is_for_groups (const Line *line, JyGroup groups)
{
  return !line->of_household && (line->promise.kind != JY_ITEM_OTHER ||
                                 line->group == JY_GROUP_NONE || (line->group & groups) != 0);
}

void
jy_promise_book_add (const JyPromiseBook *self,
                     gint64 package,
                     JyGroup groups,
                     gboolean is_household,
                     GArray *promises)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);

      if (line->package == package &&
          (is_household ? is_for_household (line) : is_for_groups (line, groups)))
        g_array_append_val (promises, line->promise);
    }
}

void
jy_promise_book_add_all (const JyPromiseBook *self,
                         gint64 package,
                         JyGroup groups,
                         GArray *promises)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);

      if (line->package == package && (is_for_household (line) || is_for_groups (line, groups)))
        g_array_append_val (promises, line->promise);
    }
}
