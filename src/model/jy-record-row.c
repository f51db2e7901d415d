/* jy-record-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-record-row.h"

struct _JyRecordRow
{
  GObject parent_instance;

  const JyRecordType *type;
  gpointer record;
  GStrv texts;
};

static GParamSpec *properties[JY_RECORD_ROW_MAX_TEXTS + 1];

G_DEFINE_FINAL_TYPE (JyRecordRow, jy_record_row, G_TYPE_OBJECT)

static void
jy_record_row_finalize (GObject *object)
{
  JyRecordRow *self = JY_RECORD_ROW (object);

  jy_record_free (self->type, self->record);
  g_clear_pointer (&self->texts, g_strfreev);

  G_OBJECT_CLASS (jy_record_row_parent_class)->finalize (object);
}

static void
jy_record_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JyRecordRow *self = JY_RECORD_ROW (object);

  if (prop_id == 0 || prop_id > JY_RECORD_ROW_MAX_TEXTS)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  else if (prop_id <= g_strv_length (self->texts))
    g_value_set_string (value, self->texts[prop_id - 1]);
}

static void
jy_record_row_class_init (JyRecordRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jy_record_row_finalize;
  object_class->get_property = jy_record_row_get_property;

  for (guint i = 0; i < JY_RECORD_ROW_MAX_TEXTS; i++)
    {
      g_autofree char *name = g_strdup_printf ("text-%u", i);

      properties[i + 1] = g_param_spec_string (name, NULL, NULL, NULL, G_PARAM_READABLE);
    }
  g_object_class_install_properties (object_class, JY_RECORD_ROW_MAX_TEXTS + 1, properties);
}

static void
jy_record_row_init (JyRecordRow *self)
{
}

JyRecordRow *
jy_record_row_new (const JyRecordType *type, gconstpointer record, GStrv texts)
{
  JyRecordRow *self = g_object_new (JY_TYPE_RECORD_ROW, NULL);

  self->type = type;
  self->record = jy_record_copy (type, record);
  self->texts = texts;

  return self;
}

gconstpointer
jy_record_row_get_record (JyRecordRow *self)
{
  g_return_val_if_fail (JY_IS_RECORD_ROW (self), NULL);

  return self->record;
}

gint64
jy_record_row_get_id (JyRecordRow *self)
{
  g_return_val_if_fail (JY_IS_RECORD_ROW (self), 0);

  return *(const gint64 *) self->record;
}

static int
get_rev (const JyRecordRow *self)
{
  return *(const int *) G_STRUCT_MEMBER_P (self->record, sizeof (gint64));
}

gboolean
jy_record_row_equal (gconstpointer a, gconstpointer b)
{
  const JyRecordRow *first = a;
  const JyRecordRow *second = b;

  return first->type == second->type && get_rev (first) == get_rev (second) &&
         jy_record_equal (first->type, first->record, second->record) &&
         g_strv_equal ((const char *const *) first->texts, (const char *const *) second->texts);
}
