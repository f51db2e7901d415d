/* jy-import-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-import-row.h"

struct _JyImportRow
{
  GObject parent_instance;

  JyImportTexts texts;
};

enum
{
  PROP_0,
  PROP_DECISION,
  PROP_HOUSEHOLD,
  PROP_NAME,
  PROP_PLACE,
  PROP_WHAT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyImportRow, jy_import_row, G_TYPE_OBJECT)

static void
jy_import_row_finalize (GObject *object)
{
  JyImportTexts *texts = &JY_IMPORT_ROW (object)->texts;

  g_free (texts->place);
  g_free (texts->household);
  g_free (texts->name);
  g_free (texts->what);
  g_free (texts->decision);

  G_OBJECT_CLASS (jy_import_row_parent_class)->finalize (object);
}

static void
jy_import_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  const JyImportTexts *texts = &JY_IMPORT_ROW (object)->texts;

  switch (prop_id)
    {
    case PROP_DECISION:
      g_value_set_string (value, texts->decision);
      break;
    case PROP_HOUSEHOLD:
      g_value_set_string (value, texts->household);
      break;
    case PROP_NAME:
      g_value_set_string (value, texts->name);
      break;
    case PROP_PLACE:
      g_value_set_string (value, texts->place);
      break;
    case PROP_WHAT:
      g_value_set_string (value, texts->what);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_import_row_class_init (JyImportRowClass *klass)
{
  static const char *const names[N_PROPS] = {
    [PROP_DECISION] = "decision", [PROP_HOUSEHOLD] = "household", [PROP_NAME] = "name",
    [PROP_PLACE] = "place",       [PROP_WHAT] = "what",
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jy_import_row_finalize;
  object_class->get_property = jy_import_row_get_property;

  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    properties[i] =
      g_param_spec_string (names[i], NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jy_import_row_init (JyImportRow *self)
{
}

JyImportRow *
jy_import_row_new (const JyImportTexts *texts)
{
  JyImportRow *self = g_object_new (JY_TYPE_IMPORT_ROW, NULL);

  self->texts = *texts;
  return self;
}
