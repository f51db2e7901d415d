/* jy-record-macros.h - the typed functions of a stored record, from its name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * JY_DECLARE_RECORD (JyStoredArea, area) declares what every record has:
 *   jy_stored_area_copy (), jy_stored_area_free (), g_autoptr (JyStoredArea), jy_stored_area_equal
 * () jy_store_get_area (), _insert_area (), _update_area (), _save_area (), _delete_area ();
 *   see jy-record.h
 * JY_DEFINE_RECORD (JyStoredArea, area, fields) in its .c defines them from its table of fields.
 */
#pragma once

#include "jy-record.h"

#define JY_DECLARE_RECORD(Type, name)                                                              \
  extern const JyRecordType jy_##name##_record;                                                    \
  Type *jy_stored_##name##_copy (const Type *self) G_GNUC_WARN_UNUSED_RESULT;                      \
  void jy_stored_##name##_free (Type *self);                                                       \
  gboolean jy_stored_##name##_equal (const Type *a, const Type *b);                                \
  Type *jy_store_get_##name (JyStore *self, gint64 id, GError **error) G_GNUC_WARN_UNUSED_RESULT;  \
  gboolean jy_store_insert_##name (JyStore *self, const Type *record, GError **error);             \
  gboolean jy_store_update_##name (JyStore *self, Type *record, GError **error);                   \
  gboolean jy_store_save_##name (JyStore *self, Type *record, GError **error);                     \
  gboolean jy_store_delete_##name (JyStore *self, gint64 id, int rev, GError **error);             \
  G_DEFINE_AUTOPTR_CLEANUP_FUNC (Type, jy_stored_##name##_free)

#define JY_DEFINE_RECORD(Type, name, the_fields)                                                   \
  G_STATIC_ASSERT (G_STRUCT_OFFSET (Type, id) == 0 &&                                              \
                   G_STRUCT_OFFSET (Type, rev) == sizeof (gint64));                                \
                                                                                                   \
  const JyRecordType jy_##name##_record = { #name, sizeof (Type), the_fields,                      \
                                            (GDestroyNotify) jy_stored_##name##_free };            \
                                                                                                   \
  Type *jy_stored_##name##_copy (const Type *self)                                                 \
  {                                                                                                \
    return jy_record_copy (&jy_##name##_record, self);                                             \
  }                                                                                                \
                                                                                                   \
  void jy_stored_##name##_free (Type *self) { jy_record_free (&jy_##name##_record, self); }        \
                                                                                                   \
  gboolean jy_stored_##name##_equal (const Type *a, const Type *b)                                 \
  {                                                                                                \
    return jy_record_equal (&jy_##name##_record, a, b);                                            \
  }                                                                                                \
                                                                                                   \
  Type *jy_store_get_##name (JyStore *self, gint64 id, GError **error)                             \
  {                                                                                                \
    return jy_record_get (self, &jy_##name##_record, id, error);                                   \
  }                                                                                                \
                                                                                                   \
  gboolean jy_store_insert_##name (JyStore *self, const Type *record, GError **error)              \
  {                                                                                                \
    return jy_record_insert (self, &jy_##name##_record, record, error);                            \
  }                                                                                                \
                                                                                                   \
  gboolean jy_store_update_##name (JyStore *self, Type *record, GError **error)                    \
  {                                                                                                \
    return jy_record_update (self, &jy_##name##_record, record, error);                            \
  }                                                                                                \
                                                                                                   \
  gboolean jy_store_save_##name (JyStore *self, Type *record, GError **error)                      \
  {                                                                                                \
    return jy_record_save (self, &jy_##name##_record, record, error);                              \
  }                                                                                                \
                                                                                                   \
  gboolean jy_store_delete_##name (JyStore *self, gint64 id, int rev, GError **error)              \
  {                                                                                                \
    return jy_record_delete (self, &jy_##name##_record, id, rev, error);                           \
  }
