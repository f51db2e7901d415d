/* jy-store-attachments.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-attachments.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-store-private.h"

/* clang-format off */
static const JyField attachment_fields[] = {
  JY_FIELD (JyStoredAttachment, score_mark, ID),
  JY_FIELD (JyStoredAttachment, name, TEXT),
  JY_FIELD (JyStoredAttachment, size, INT),
  JY_FIELD (JyStoredAttachment, hash, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredAttachment, attachment, attachment_fields)

char *
jy_store_keep_file (JyStore *self, GBytes *content, GError **error)
{
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self,
                      "INSERT INTO kept_file (hash, content) VALUES (:hash, :content)"
                      " ON CONFLICT (hash) DO NOTHING",
                      error);

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_text (stmt, ":hash", hash);
  jy_stmt_bind_bytes (stmt, ":content", content);
  return jy_stmt_run (stmt, error) ? g_steal_pointer (&hash) : NULL;
}

GBytes *
jy_store_read_file (JyStore *self, const char *hash, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "SELECT content FROM kept_file WHERE hash = :hash", error);
  g_autoptr (GBytes) content = NULL;
  g_autofree char *found = NULL;
  JyStep step;

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_text (stmt, ":hash", hash);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_ERROR)
    return NULL;
  if (step == JY_STEP_ROW)
    content = jy_stmt_dup_bytes (stmt, 0);
  if (content != NULL)
    found = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  if (g_strcmp0 (found, hash) == 0)
    return g_steal_pointer (&content);

  g_set_error_literal (error, JY_ERROR, JY_ERROR_CORRUPT,
                       _("The attached file is not what it was: take it from a backup."));
  return NULL;
}

GPtrArray *
jy_store_list_attachments (JyStore *self, const char *period, GError **error)
{
  return jy_record_list_by_text (
    self, &jy_attachment_record,
    "WHERE score_mark IN (SELECT id FROM score_mark WHERE period = :text) ORDER BY id", period,
    error);
}

gboolean
jy_store_find_attachment (JyStore *self,
                          gint64 mark,
                          JyStoredAttachment **attachment,
                          GError **error)
{
  g_autoptr (GPtrArray) found =
    jy_record_list_of (self, &jy_attachment_record, "WHERE score_mark = :owner", mark, error);

  if (found == NULL)
    return FALSE;

  *attachment = found->len > 0 ? jy_stored_attachment_copy (found->pdata[0]) : NULL;
  return TRUE;
}
