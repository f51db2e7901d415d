/* jy-test-row.h - a row that knows its id and a name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-id-row.h"

G_BEGIN_DECLS

#define JY_TYPE_TEST_ROW (jy_test_row_get_type ())
G_DECLARE_FINAL_TYPE (JyTestRow, jy_test_row, JY, TEST_ROW, JyIdRow)

struct _JyTestRow
{
  JyIdRow parent_instance;

  char *name;
};

G_DEFINE_FINAL_TYPE (JyTestRow, jy_test_row, JY_TYPE_ID_ROW)

static void
jy_test_row_fill (JyIdRow *row, gconstpointer record)
{
  JyTestRow *self = JY_TEST_ROW (row);

  g_free (self->name);
  self->name = g_strdup (record);
  g_object_notify (G_OBJECT (row), "name");
}

static void
jy_test_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  g_value_set_string (value, JY_TEST_ROW (object)->name);
}

static void
jy_test_row_finalize (GObject *object)
{
  g_free (JY_TEST_ROW (object)->name);

  G_OBJECT_CLASS (jy_test_row_parent_class)->finalize (object);
}

static void
jy_test_row_class_init (JyTestRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = jy_test_row_get_property;
  object_class->finalize = jy_test_row_finalize;
  JY_ID_ROW_CLASS (klass)->fill = jy_test_row_fill;
  g_object_class_install_property (
    object_class, 1,
    g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
jy_test_row_init (JyTestRow *self)
{
}

G_END_DECLS
