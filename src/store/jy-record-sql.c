/* jy-record-sql.c - records as rows: the statements of a table, from its fields
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-record-private.h"
#include "jy-store-private.h"
#include "jy-text.h"

static void
bind_pinyin (JyStmt *stmt, guint position, const char *name)
{
  g_autoptr (JyPinyin) pinyin = jy_pinyin_new (name);
  g_autofree char *both = g_strconcat (pinyin->full, " ", pinyin->initials, NULL);

  jy_stmt_bind_text_at (stmt, position, both);
}

static void
bind_int_unless (JyStmt *stmt, guint position, gint64 value, gint64 null)
{
  if (value == null)
    jy_stmt_bind_text_at (stmt, position, NULL);
  else
    jy_stmt_bind_int_at (stmt, position, value);
}

static void
bind_field (JyStmt *stmt, guint position, const JyField *field, gconstpointer record)
{
  const char *text = jy_field_is_read (field) && !jy_field_owns_text (field)
                       ? NULL
                       : jy_record_get_text (record, field);
  g_autofree char *folded = NULL;

  switch (field->type)
    {
    case JY_FIELD_ID:
      bind_int_unless (stmt, position, *JY_RECORD_AT_CONST (record, field, gint64), 0);
      break;
    case JY_FIELD_AMOUNT:
      jy_stmt_bind_int_at (stmt, position, *JY_RECORD_AT_CONST (record, field, gint64));
      break;
    case JY_FIELD_INT:
      jy_stmt_bind_int_at (stmt, position, *JY_RECORD_AT_CONST (record, field, int));
      break;
    case JY_FIELD_INT_OR_NULL:
      bind_int_unless (stmt, position, *JY_RECORD_AT_CONST (record, field, int), 0);
      break;
    case JY_FIELD_COUNT:
      bind_int_unless (stmt, position, *JY_RECORD_AT_CONST (record, field, int), -1);
      break;
    case JY_FIELD_TEXT:
      jy_stmt_bind_text_at (stmt, position, text);
      break;
    case JY_FIELD_TEXT_OR_NULL:
      jy_stmt_bind_text_at (stmt, position, *text != '\0' ? text : NULL);
      break;
    case JY_FIELD_DATE:
      jy_stmt_bind_date_at (stmt, position, JY_RECORD_AT_CONST (record, field, GDate));
      break;
    case JY_FIELD_FOLDED:
      folded = jy_text_fold (text);
      jy_stmt_bind_text_at (stmt, position, folded);
      break;
    case JY_FIELD_PINYIN:
      bind_pinyin (stmt, position, text);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
read_field (JyStmt *stmt, int column, const JyField *field, gpointer record)
{
  gboolean is_null = jy_stmt_is_null (stmt, column);
  gint64 number = jy_field_owns_text (field) ? 0 : jy_stmt_get_int64 (stmt, column);

  switch (field->type)
    {
    case JY_FIELD_ID:
    case JY_FIELD_AMOUNT:
      *JY_RECORD_AT (record, field, gint64) = number;
      break;
    case JY_FIELD_INT:
    case JY_FIELD_INT_OR_NULL:
      *JY_RECORD_AT (record, field, int) = (int) number;
      break;
    case JY_FIELD_COUNT:
      *JY_RECORD_AT (record, field, int) = is_null ? -1 : (int) number;
      break;
    case JY_FIELD_TEXT:
    case JY_FIELD_TEXT_OR_NULL:
      *JY_RECORD_AT (record, field, char *) = g_strdup (jy_stmt_get_text (stmt, column));
      break;
    case JY_FIELD_DATE:
      jy_stmt_get_date (stmt, column, JY_RECORD_AT (record, field, GDate));
      break;
    case JY_FIELD_FOLDED:
    case JY_FIELD_PINYIN:
    default:
      g_assert_not_reached ();
    }
}

/* How the four statements of a table are spelled; made once for a store. */
typedef struct
{
  char *select; /* up to the table */
  char *insert;
  char *update;
  char *remove;
} Words;

static void
words_free (Words *words)
{
  g_free (words->select);
  g_free (words->insert);
  g_free (words->update);
  g_free (words->remove);
  g_free (words);
}

static Words *
words_new (const JyRecordType *type)
{
  g_autoptr (GString) read = g_string_new ("id, rev");
  g_autoptr (GString) written = g_string_new ("id, rev");
  g_autoptr (GString) set = g_string_new ("rev = rev + 1");
  g_autofree char *values = NULL;
  Words *words = g_new0 (Words, 1);
  guint n = 2;

  for (const JyField *field = type->fields; field->column != NULL; field++, n++)
    {
      if (jy_field_is_read (field))
        g_string_append_printf (read, ", %s", field->column);
      g_string_append_printf (written, ", %s", field->column);
      g_string_append_printf (set, ", %s = ?", field->column);
    }

  values = jy_sql_repeat ("?", n);
  words->select = g_strdup_printf ("SELECT %s FROM %s ", read->str, type->table);
  words->insert =
    g_strdup_printf ("INSERT INTO %s (%s) VALUES (%s)", type->table, written->str, values);
  words->update = g_strdup_printf ("UPDATE %s SET %s WHERE id = ? AND rev = ? RETURNING rev",
                                   type->table, set->str);
  words->remove =
    g_strdup_printf ("DELETE FROM %s WHERE id = ? AND rev = ? RETURNING id", type->table);

  return words;
}

static const Words *
words_of (JyStore *self, const JyRecordType *type)
{
  Words *words;

  if (self->words == NULL)
    self->words = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) words_free);

  words = g_hash_table_lookup (self->words, type);
  if (words == NULL)
    {
      words = words_new (type);
      g_hash_table_insert (self->words, (gpointer) type, words);
    }

  return words;
}

static guint
bind_fields (JyStmt *stmt, guint position, const JyRecordType *type, gconstpointer record)
{
  for (const JyField *field = type->fields; field->column != NULL; field++)
    bind_field (stmt, position++, field, record);

  return position;
}

gboolean
jy_record_insert (JyStore *self, const JyRecordType *type, gconstpointer record, GError **error)
{
  const JyRecordHead *head = record;
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, words_of (self, type)->insert, error);

  g_return_val_if_fail (head->id != 0, FALSE);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int_at (stmt, 0, head->id);
  jy_stmt_bind_int_at (stmt, 1, 1);
  bind_fields (stmt, 2, type, record);
  return jy_stmt_run (stmt, error);
}

/* @step is that of a statement that returns the row it touched, if its `rev` was the same. */
static gboolean
touched (JyStep step, GError **error)
{
  if (step == JY_STEP_DONE)
    g_set_error_literal (
      error, JY_ERROR, JY_ERROR_CONFLICT,
      _("This record was changed in the meantime.  Open it again and repeat your change."));

  return step == JY_STEP_ROW;
}

gboolean
jy_record_update (JyStore *self, const JyRecordType *type, gpointer record, GError **error)
{
  JyRecordHead *head = record;
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, words_of (self, type)->update, error);
  guint n;

  if (stmt == NULL)
    return FALSE;

  n = bind_fields (stmt, 0, type, record);
  jy_stmt_bind_int_at (stmt, n, head->id);
  jy_stmt_bind_int_at (stmt, n + 1, head->rev);
  if (!touched (jy_stmt_step (stmt, error), error))
    return FALSE;

  head->rev = (int) jy_stmt_get_int64 (stmt, 0);
  return TRUE;
}

gboolean
jy_record_save (JyStore *self, const JyRecordType *type, gpointer record, GError **error)
{
  JyRecordHead *head = record;

  if (head->rev > 0)
    return jy_record_update (self, type, record, error);
  if (!jy_record_insert (self, type, record, error))
    return FALSE;

  head->rev = 1;
  return TRUE;
}

gboolean
jy_record_delete (JyStore *self, const JyRecordType *type, gint64 id, int rev, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, words_of (self, type)->remove, error);
  g_autoptr (GError) refusal = NULL;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int_at (stmt, 0, id);
  jy_stmt_bind_int_at (stmt, 1, rev);
  if (touched (jy_stmt_step (stmt, &refusal), &refusal))
    return TRUE;

  if (g_error_matches (refusal, JY_ERROR, JY_ERROR_INVALID)) /* a foreign key */
    g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                         _("Other records refer to this one, so it cannot be deleted."));
  else
    g_propagate_error (error, g_steal_pointer (&refusal));
  return FALSE;
}

JyStmt *
jy_record_prepare (JyStore *self, const JyRecordType *type, const char *tail, GError **error)
{
  g_autofree char *sql = g_strconcat (words_of (self, type)->select, tail, NULL);

  return jy_store_prepare (self, sql, error);
}

gpointer
jy_record_read (const JyRecordType *type, JyStmt *stmt)
{
  gpointer record = g_malloc0 (type->size);
  JyRecordHead *head = record;
  int column = 2;

  head->id = jy_stmt_get_int64 (stmt, 0);
  head->rev = (int) jy_stmt_get_int64 (stmt, 1);
  for (const JyField *field = type->fields; field->column != NULL; field++)
    if (jy_field_is_read (field))
      read_field (stmt, column++, field, record);

  return record;
}
