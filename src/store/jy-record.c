/* jy-record.c - records in memory: copying, freeing, comparing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-record.h"

#include "jy-record-private.h"
#include "jy-text.h"

gpointer
jy_record_copy (const JyRecordType *type, gconstpointer record)
{
  gpointer copy = g_memdup2 (record, type->size);

  for (const JyField *field = type->fields; field->column != NULL; field++)
    if (jy_field_owns_text (field))
      *JY_RECORD_AT (copy, field, char *) = g_strdup (*JY_RECORD_AT_CONST (record, field, char *));

  return copy;
}

void
jy_record_free (const JyRecordType *type, gpointer record)
{
  if (record == NULL)
    return;

  for (const JyField *field = type->fields; field->column != NULL; field++)
    if (jy_field_owns_text (field))
      g_free (*JY_RECORD_AT (record, field, char *));
  g_free (record);
}

void
jy_record_clean (const JyRecordType *type, gpointer record)
{
  for (const JyField *field = type->fields; field->column != NULL; field++)
    if (jy_field_owns_text (field))
      {
        char **text = JY_RECORD_AT (record, field, char *);
        g_autofree char *typed = g_steal_pointer (text);

        *text = jy_text_clean (typed);
      }
}

static gboolean
field_equal (const JyField *field, gconstpointer a, gconstpointer b)
{
  switch (field->type)
    {
    case JY_FIELD_ID:
    case JY_FIELD_AMOUNT:
      return *JY_RECORD_AT_CONST (a, field, gint64) == *JY_RECORD_AT_CONST (b, field, gint64);
    case JY_FIELD_INT:
    case JY_FIELD_INT_OR_NULL:
    case JY_FIELD_COUNT:
      return *JY_RECORD_AT_CONST (a, field, int) == *JY_RECORD_AT_CONST (b, field, int);
    case JY_FIELD_TEXT:
    case JY_FIELD_TEXT_OR_NULL:
      return g_str_equal (jy_record_get_text (a, field), jy_record_get_text (b, field));
    case JY_FIELD_DATE:
      {
        const GDate *one = JY_RECORD_AT_CONST (a, field, GDate);
        const GDate *other = JY_RECORD_AT_CONST (b, field, GDate);

        return g_date_valid (one) ? g_date_valid (other) && g_date_compare (one, other) == 0
                                  : !g_date_valid (other);
      }
    case JY_FIELD_FOLDED:
    case JY_FIELD_PINYIN:
    default:
      return TRUE;
    }
}

gboolean
jy_record_equal (const JyRecordType *type, gconstpointer a, gconstpointer b)
{
  if (((const JyRecordHead *) a)->id != ((const JyRecordHead *) b)->id)
    return FALSE;

  for (const JyField *field = type->fields; field->column != NULL; field++)
    if (!field_equal (field, a, b))
      return FALSE;

  return TRUE;
}
