/* jy-store-printings.h - what was printed, when, by whom and for whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Entries are added and never changed; they belong to no operation.
 */
#pragma once

#include "jy-store.h"

G_BEGIN_DECLS

/**
 * JyStoredPrinting:
 * @printed_at: in seconds since 1970-01-01 UTC
 * @account: who; 0: nobody had signed in
 * @account_name: (owned) (nullable): when it is read: "" if there is no such account
 * @document: (owned): a word; "": has none
 * @version: of the template; 0: as delivered
 * @title: (owned): as people read it
 * @is_file: whether it is a PDF
 * @copies: how many of it
 * @pages: of one copy
 * @subjects: for how many households or people it is
 */
typedef struct
{
  gint64 id;
  gint64 printed_at;
  gint64 account;
  char *account_name;
  char *document;
  int version;
  char *title;
  gboolean is_file;
  int copies;
  int pages;
  int subjects;
} JyStoredPrinting;

void jy_stored_printing_free (JyStoredPrinting *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyStoredPrinting, jy_stored_printing_free)

/* For whom a document is; @resident is 0 if it is for all of @household. */
typedef struct
{
  gint64 household;
  gint64 resident;
} JyPrintedFor;

/* Adds an entry by itself, outside of a transaction.
 * @subjects: (element-type JyPrintedFor) */
gboolean jy_store_add_printing (JyStore *self,
                                const JyStoredPrinting *printing,
                                const GArray *subjects,
                                GError **error);

/**
 * JyPrintingQuery:
 * @household: for that one; 0: for anybody
 * @document: (nullable): only that one
 * @before: an id, of the last entry that is known; 0: from the latest on
 * @limit: how many at most
 */
typedef struct
{
  gint64 household;
  const char *document;
  gint64 before;
  guint limit;
} JyPrintingQuery;

/* Returns: (transfer full) (element-type JyStoredPrinting): the latest first */
GPtrArray *jy_store_list_printings (JyStore *self,
                                    const JyPrintingQuery *query,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyPrintedFor): for whom an entry is, at most @limit */
GArray *jy_store_list_printing_subjects (JyStore *self,
                                         gint64 printing,
                                         guint limit,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type gint64): the entries of @document for that subject, the
 * latest first */
GArray *jy_store_find_printings (JyStore *self,
                                 const char *document,
                                 const JyPrintedFor *subject,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
