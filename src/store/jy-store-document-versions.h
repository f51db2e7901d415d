/* jy-store-document-versions.h - what the centre prints in place of documents as delivered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the functions below, the record has those of jy-record-macros.h.
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredDocumentVersion:
 * @document: (owned), as the other texts
 * @number: from 1 on; the last one of a document is in force
 * @saved_at: in seconds since 1970-01-01 UTC
 * @account: who saved it; 0: nobody had signed in
 * @note: what was changed, in the words of who did
 * @template: what it prints, as XML; "": as delivered
 */
typedef struct
{
  gint64 id;
  int rev;
  char *document;
  int number;
  gint64 saved_at;
  gint64 account;
  char *note;
  char *template;
} JyStoredDocumentVersion;

JY_DECLARE_RECORD (JyStoredDocumentVersion, document_version)

/* Returns: (transfer full) (element-type JyStoredDocumentVersion): of @document, the one in force
 * first, at most 200 */
GPtrArray *jy_store_list_document_versions (JyStore *self,
                                            const char *document,
                                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @version: (out) (transfer full) (nullable): the one in force; %NULL: none was ever saved
 * Returns: whether it could be read */
gboolean jy_store_find_document_version (JyStore *self,
                                         const char *document,
                                         JyStoredDocumentVersion **version,
                                         GError **error);

/* @number: (out): that the next version of @document has: greater than that of any there is, or
 * that was printed */
gboolean jy_store_get_next_document_version (JyStore *self,
                                             const char *document,
                                             int *number,
                                             GError **error);

G_END_DECLS
