/* jy-text-row.h - a row of a long list that shows a record as texts, listed in a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-id-row.h"

G_BEGIN_DECLS

/**
 * JyRowText:
 * @property: the name of a property of the row, a string
 * @show: sets @value to what is shown of @member, which is at @offset in the record
 * @offset: 0 for the record itself
 *
 * Ends with a NULL property.
 */
typedef struct
{
  const char *property;
  void (*show) (GValue *value, gconstpointer member);
  gsize offset;
} JyRowText;

/* Members as they are: a char *, a GDate ("" if it is invalid), an int. */
void jy_row_show_text (GValue *value, gconstpointer member);
void jy_row_show_day (GValue *value, gconstpointer member);
void jy_row_show_number (GValue *value, gconstpointer member);

/* Returns: (transfer none): a letter for a narrow column, translated; "" if @sex (a code of
 * jy_sexes as a number) is neither 1 nor 2 */
const char *jy_row_get_sex (int sex);

#define JY_TYPE_TEXT_ROW (jy_text_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (JyTextRow, jy_text_row, JY, TEXT_ROW, JyIdRow)

/* A subclass calls jy_text_row_class_install() and has nothing of its own. */
struct _JyTextRowClass
{
  JyIdRowClass parent_class;

  const JyRowText *texts;
  GParamSpec **properties; /* of @texts, in their order */
  gpointer (*copy) (gconstpointer record);
  GDestroyNotify free;
};

/* @copy, @free: of the records that fill it */
void jy_text_row_class_install (JyTextRowClass *klass,
                                const JyRowText *texts,
                                gpointer (*copy) (gconstpointer record),
                                GDestroyNotify free);

/* Returns: (transfer none) (nullable): its record; %NULL until it is filled, and if it is gone */
gconstpointer jy_text_row_get_record (JyTextRow *self);

/**
 * JY_DEFINE_TEXT_ROW:
 * @TypeName, @type_name: of the row
 * @record_name: of its records, which have …_copy() and …_free()
 * @Record: their type
 *
 * Defines the class with a static table `texts`, and …_get_record().
 */
#define JY_DEFINE_TEXT_ROW(TypeName, type_name, Record, record_name)                               \
  struct _##TypeName                                                                               \
  {                                                                                                \
    JyTextRow parent_instance;                                                                     \
  };                                                                                               \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, JY_TYPE_TEXT_ROW)                                      \
  static gpointer type_name##_copy (gconstpointer record) { return record_name##_copy (record); }  \
  static void type_name##_free (gpointer record) { record_name##_free (record); }                  \
  static void type_name##_class_init (TypeName##Class *klass)                                      \
  {                                                                                                \
    jy_text_row_class_install (JY_TEXT_ROW_CLASS (klass), texts, type_name##_copy,                 \
                               type_name##_free);                                                  \
  }                                                                                                \
  static void type_name##_init (TypeName *self G_GNUC_UNUSED) {}                                   \
  const Record *type_name##_get_record (TypeName *self)                                            \
  {                                                                                                \
    return jy_text_row_get_record (JY_TEXT_ROW (self));                                            \
  }

G_END_DECLS
