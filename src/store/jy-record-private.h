/* jy-record-private.h - how a field of a record is reached
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record.h"

G_BEGIN_DECLS

/* How every record begins. */
typedef struct
{
  gint64 id;
  int rev;
} JyRecordHead;

#define JY_RECORD_AT(record, field, Type)                                                          \
  ((Type *) (gpointer) ((char *) (record) + (field)->offset))
#define JY_RECORD_AT_CONST(record, field, Type)                                                    \
  ((const Type *) (gconstpointer) ((const char *) (record) + (field)->offset))

static inline gboolean
jy_field_owns_text (const JyField *field)
{
  return field->type == JY_FIELD_TEXT || field->type == JY_FIELD_TEXT_OR_NULL;
}

/* Columns made from another field are written and never read. */
static inline gboolean
jy_field_is_read (const JyField *field)
{
  return field->type != JY_FIELD_FOLDED && field->type != JY_FIELD_PINYIN;
}

/* The text of a field, "" for none. */
static inline const char *
jy_record_get_text (gconstpointer record, const JyField *field)
{
  const char *text = *JY_RECORD_AT_CONST (record, field, char *);

  return text != NULL ? text : "";
}

G_END_DECLS
