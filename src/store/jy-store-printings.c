/* jy-store-printings.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-printings.h"

#include "jy-query.h"
#include "jy-store-private.h"

void
jy_stored_printing_free (JyStoredPrinting *self)
{
  if (self == NULL)
    return;

  g_free (self->account_name);
  g_free (self->document);
  g_free (self->title);
  g_free (self);
}

static gboolean
insert (JyStore *self, const JyStoredPrinting *printing, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self,
    "INSERT INTO printing (id, printed_at, account, document, version, title, is_file, copies,"
    "   pages, subjects)"
    " VALUES (:id, :printed_at, :account, :document, :version, :title, :is_file, :copies, :pages,"
    "   :subjects)",
    error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":id", printing->id);
  jy_stmt_bind_int (stmt, ":printed_at", printing->printed_at);
  jy_stmt_bind_int (stmt, ":account", printing->account);
  jy_stmt_bind_text (stmt, ":document", printing->document);
  jy_stmt_bind_int (stmt, ":version", printing->version);
  jy_stmt_bind_text (stmt, ":title", printing->title);
  jy_stmt_bind_int (stmt, ":is_file", printing->is_file);
  jy_stmt_bind_int (stmt, ":copies", printing->copies);
  jy_stmt_bind_int (stmt, ":pages", printing->pages);
  jy_stmt_bind_int (stmt, ":subjects", printing->subjects);

  return jy_stmt_run (stmt, error);
}

static gboolean
insert_subject (JyStore *self, gint64 printing, const JyPrintedFor *subject, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self,
                      "INSERT INTO printing_subject (printing, household, resident)"
                      " VALUES (:printing, :household, :resident) ON CONFLICT DO NOTHING",
                      error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":printing", printing);
  jy_stmt_bind_int (stmt, ":household", subject->household);
  jy_stmt_bind_int (stmt, ":resident", subject->resident);

  return jy_stmt_run (stmt, error);
}

static gboolean
insert_all (JyStore *self, const JyStoredPrinting *printing, const GArray *subjects, GError **error)
{
  if (!insert (self, printing, error))
    return FALSE;
  for (guint i = 0; i < subjects->len; i++)
    if (!insert_subject (self, printing->id, &g_array_index (subjects, JyPrintedFor, i), error))
      return FALSE;

  return TRUE;
}

gboolean
jy_store_add_printing (JyStore *self,
                       const JyStoredPrinting *printing,
                       const GArray *subjects,
                       GError **error)
{
  if (!jy_db_begin (self->db, error))
    return FALSE;
  if (insert_all (self, printing, subjects, error) && jy_db_commit (self->db, error))
    return TRUE;

  jy_db_roll_back (self->db);
  return FALSE;
}

static JyStoredPrinting *
read_printing (JyStmt *stmt)
{
  JyStoredPrinting *self = g_new0 (JyStoredPrinting, 1);

  self->id = jy_stmt_get_int64 (stmt, 0);
  self->printed_at = jy_stmt_get_int64 (stmt, 1);
  self->account = jy_stmt_get_int64 (stmt, 2);
  self->account_name = g_strdup (jy_stmt_get_text (stmt, 3));
  self->document = g_strdup (jy_stmt_get_text (stmt, 4));
  self->version = (int) jy_stmt_get_int64 (stmt, 5);
  self->title = g_strdup (jy_stmt_get_text (stmt, 6));
  self->is_file = jy_stmt_get_int64 (stmt, 7) != 0;
  self->copies = (int) jy_stmt_get_int64 (stmt, 8);
  self->pages = (int) jy_stmt_get_int64 (stmt, 9);
  self->subjects = (int) jy_stmt_get_int64 (stmt, 10);

  return self;
}

GPtrArray *
jy_store_list_printings (JyStore *self, const JyPrintingQuery *query, GError **error)
{
  g_autoptr (GPtrArray) list =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_printing_free);
  g_auto (JyQuery) statement = { 0 };
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  jy_query_init (&statement, "SELECT p.id, p.printed_at, p.account, coalesce (a.name, ''),"
                             "   p.document, p.version, p.title, p.is_file, p.copies, p.pages,"
                             "   p.subjects"
                             " FROM printing AS p LEFT JOIN account AS a ON a.id = p.account");
  jy_query_add_int (&statement, " WHERE p.id < ?", query->before != 0 ? query->before : G_MAXINT64);
  if (query->document != NULL)
    jy_query_add_text (&statement, " AND p.document = ?", query->document);
  if (query->household != 0)
    jy_query_add_int (
      &statement,
      " AND p.id IN (SELECT s.printing FROM printing_subject AS s WHERE s.household = ?)",
      query->household);
  jy_query_add_int (&statement, " ORDER BY p.id DESC LIMIT ?", query->limit);
  stmt = jy_query_prepare (&statement, self, error);
  if (stmt == NULL)
    return NULL;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    g_ptr_array_add (list, read_printing (stmt));

  return step == JY_STEP_DONE ? g_steal_pointer (&list) : NULL;
}

GArray *
jy_store_list_printing_subjects (JyStore *self, gint64 printing, guint limit, GError **error)
{
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (JyPrintedFor));
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self,
                      "SELECT household, resident FROM printing_subject"
                      " WHERE printing = :printing ORDER BY household, resident LIMIT :limit",
                      error);
  JyStep step;

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":printing", printing);
  jy_stmt_bind_int (stmt, ":limit", limit);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyPrintedFor subject = { jy_stmt_get_int64 (stmt, 0), jy_stmt_get_int64 (stmt, 1) };

      g_array_append_val (list, subject);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&list) : NULL;
}

GArray *
jy_store_find_printings (JyStore *self,
                         const char *document,
                         const JyPrintedFor *subject,
                         GError **error)
{
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self,
    "SELECT p.id FROM printing_subject AS s JOIN printing AS p ON p.id = s.printing"
    " WHERE s.household = :household AND s.resident = :resident AND p.document = :document"
    " ORDER BY p.id DESC",
    error);
  JyStep step;

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":household", subject->household);
  jy_stmt_bind_int (stmt, ":resident", subject->resident);
  jy_stmt_bind_text (stmt, ":document", document);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);

      g_array_append_val (list, id);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&list) : NULL;
}
