/* jy-store-attachments.h - files kept in the database as evidence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A copy of the file, by what is in it: it cannot change, and a backup has it.  Beside the
 * functions below, an attachment has those of jy-record-macros.h.
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/* What a file may have, in bytes: a photograph, a few pages that were scanned. */
#define JY_KEPT_FILE_MAX_SIZE (4 * 1024 * 1024)

/**
 * JyStoredAttachment:
 * @score_mark: the points it is the evidence of; each has one at most
 * @name: (owned): of the file, without its folder
 * @size: in bytes
 * @hash: (owned): what jy_store_keep_file() said
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 score_mark;
  char *name;
  int size;
  char *hash;
} JyStoredAttachment;

JY_DECLARE_RECORD (JyStoredAttachment, attachment)

/* Keeps a copy of @content, once however often it comes.  Inside an operation.
 * @content: at least one byte, at most %JY_KEPT_FILE_MAX_SIZE
 * Returns: (transfer full): its SHA-256 in hexadecimal */
char *jy_store_keep_file (JyStore *self, GBytes *content, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what was kept as @hash; %JY_ERROR_CORRUPT if it is not that any more */
GBytes *jy_store_read_file (JyStore *self,
                            const char *hash,
                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredAttachment): of the points given in @period, as
 * jy_period_dup_text() writes it */
GPtrArray *jy_store_list_attachments (JyStore *self,
                                      const char *period,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @attachment: (out) (transfer full) (nullable): that of the points @mark; %NULL: there is none */
gboolean jy_store_find_attachment (JyStore *self,
                                   gint64 mark,
                                   JyStoredAttachment **attachment,
                                   GError **error);

G_END_DECLS
