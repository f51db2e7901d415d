/* jy-record.h - a struct and a row: a table of fields says how one becomes the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every JyStoredX begins with `gint64 id; int rev;`.  Its fields are listed once, in the order of
 * the struct; reading, writing, copying and freeing follow.  Writing happens inside a transaction.
 */
#pragma once

#include "jy-stmt.h"
#include "jy-store.h"

G_BEGIN_DECLS

/**
 * JyFieldType:
 * @JY_FIELD_ID: a gint64; 0 is NULL
 * @JY_FIELD_INT: an int
 * @JY_FIELD_INT_OR_NULL: an int; 0 is NULL
 * @JY_FIELD_COUNT: an int; -1 is NULL
 * @JY_FIELD_AMOUNT: a gint64, never NULL
 * @JY_FIELD_TEXT: an owned char *; a NULL pointer is written as ''
 * @JY_FIELD_TEXT_OR_NULL: an owned char *; '' is written as NULL, NULL is read as NULL
 * @JY_FIELD_DATE: a GDate; an invalid one is NULL
 * @JY_FIELD_FOLDED: no field but a column, written only: jy_text_fold() of the text at the offset
 * @JY_FIELD_PINYIN: the same: how the name at the offset is read, in full and by initials
 */
typedef enum
{
  JY_FIELD_ID,
  JY_FIELD_INT,
  JY_FIELD_INT_OR_NULL,
  JY_FIELD_COUNT,
  JY_FIELD_AMOUNT,
  JY_FIELD_TEXT,
  JY_FIELD_TEXT_OR_NULL,
  JY_FIELD_DATE,
  JY_FIELD_FOLDED,
  JY_FIELD_PINYIN,
} JyFieldType;

typedef struct
{
  const char *column;
  JyFieldType type;
  gsize offset;
} JyField;

#define JY_FIELD(Struct, column, TYPE)                                                             \
  {                                                                                                \
#column, JY_FIELD_##TYPE, G_STRUCT_OFFSET(Struct, column)                                      \
  }

/**
 * JyRecordType:
 * @table: its name in SQL
 * @size: of the struct
 * @fields: without id and rev; ends with a NULL column
 * @free: frees one
 */
typedef struct
{
  const char *table;
  gsize size;
  const JyField *fields;
  GDestroyNotify free;
} JyRecordType;

/* How many ids jy_record_get_many() takes at once: a page of a list. */
#define JY_STORE_MAX_IDS 200

gpointer jy_record_copy (const JyRecordType *type, gconstpointer record) G_GNUC_WARN_UNUSED_RESULT;
void jy_record_free (const JyRecordType *type, gpointer record); /* NULL is allowed */

/* Whether all fields but `rev` are the same; NULL and "" are the same text. */
gboolean jy_record_equal (const JyRecordType *type, gconstpointer a, gconstpointer b);

/* Puts every text of @record into its stored form, jy_text_clean(). */
void jy_record_clean (const JyRecordType *type, gpointer record);

gboolean jy_record_insert (JyStore *self,
                           const JyRecordType *type,
                           gconstpointer record,
                           GError **error);

/* Writes every field where `id` and `rev` are those of @record, and counts its `rev` up;
 * %JY_ERROR_CONFLICT if somebody was faster. */
gboolean jy_record_update (JyStore *self,
                           const JyRecordType *type,
                           gpointer record,
                           GError **error);

/* Inserts a record whose `rev` is 0, a new one, and updates any other; its `rev` is then right. */
gboolean jy_record_save (JyStore *self, const JyRecordType *type, gpointer record, GError **error);

/* %JY_ERROR_CONFLICT if somebody was faster, %JY_ERROR_INVALID if other records refer to it. */
gboolean jy_record_delete (
  JyStore *self, const JyRecordType *type, gint64 id, int rev, GError **error);

/* Returns: (transfer full): the record; %JY_ERROR_NOT_FOUND if it is gone */
gpointer jy_record_get (JyStore *self, const JyRecordType *type, gint64 id, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;

/* @ids: (element-type gint64): at most %JY_STORE_MAX_IDS
 * Returns: (transfer full): a record for each of them, in their order; NULL for one that is gone */
GPtrArray *jy_record_get_many (JyStore *self,
                               const JyRecordType *type,
                               const GArray *ids,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* A statement that selects the fields of records; @tail is the rest of it: "WHERE … ORDER BY …",
 * a constant.  The caller binds its parameters and gives it to jy_record_read_all(). */
JyStmt *jy_record_prepare (JyStore *self,
                           const JyRecordType *type,
                           const char *tail,
                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the record on the row where @stmt stands */
gpointer jy_record_read (const JyRecordType *type, JyStmt *stmt) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the records that @stmt gives; they are freed with the array */
GPtrArray *jy_record_read_all (const JyRecordType *type,
                               JyStmt *stmt,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The two together, for a @tail without parameters. */
GPtrArray *jy_record_list (JyStore *self,
                           const JyRecordType *type,
                           const char *tail,
                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for a @tail whose only parameter is :text. */
GPtrArray *jy_record_list_by_text (JyStore *self,
                                   const JyRecordType *type,
                                   const char *tail,
                                   const char *text,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for a @tail whose only parameter is :owner. */
GPtrArray *jy_record_list_of (JyStore *self,
                              const JyRecordType *type,
                              const char *tail,
                              gint64 owner,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
