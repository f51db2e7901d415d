/* jy-store-document-versions.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-document-versions.h"

#include "jy-store-private.h"

/* clang-format off */
static const JyField version_fields[] = {
  JY_FIELD (JyStoredDocumentVersion, document, TEXT),
  JY_FIELD (JyStoredDocumentVersion, number, INT),
  JY_FIELD (JyStoredDocumentVersion, saved_at, AMOUNT),
  JY_FIELD (JyStoredDocumentVersion, account, AMOUNT),
  JY_FIELD (JyStoredDocumentVersion, note, TEXT),
  JY_FIELD (JyStoredDocumentVersion, template, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredDocumentVersion, document_version, version_fields)

GPtrArray *
jy_store_list_document_versions (JyStore *self, const char *document, GError **error)
{
  return jy_record_list_by_text (self, &jy_document_version_record,
                                 "WHERE document = :text ORDER BY number DESC, id DESC LIMIT 200",
                                 document, error);
}

gboolean
jy_store_find_document_version (JyStore *self,
                                const char *document,
                                JyStoredDocumentVersion **version,
                                GError **error)
{
  g_autoptr (GPtrArray) last = jy_record_list_by_text (
    self, &jy_document_version_record,
    "WHERE document = :text ORDER BY number DESC, id DESC LIMIT 1", document, error);

  if (last == NULL)
    return FALSE;

  *version = last->len > 0 ? jy_stored_document_version_copy (last->pdata[0]) : NULL;
  return TRUE;
}

gboolean
jy_store_get_next_document_version (JyStore *self,
                                    const char *document,
                                    int *number,
                                    GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self,
    "SELECT max (number) FROM"
    " (SELECT coalesce (max (number), 0) AS number FROM document_version"
    "   WHERE document = :document"
    "  UNION ALL SELECT coalesce (max (version), 0) FROM printing WHERE document = :document)"
    " AS used",
    error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text (stmt, ":document", document);
  if (jy_stmt_step (stmt, error) != JY_STEP_ROW)
    return FALSE;

  *number = (int) jy_stmt_get_int64 (stmt, 0) + 1;
  return TRUE;
}
