/* jy-area-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-area-row.h"

#include <glib/gi18n.h>
#include <string.h>

struct _JyAreaRow
{
  GObject parent_instance;

  gint64 id;
  char *name;
  JyAreaFigures count;
  GListStore *parts; /* (nullable) */
};

enum
{
  PROP_0,
  PROP_COUNTS,
  PROP_NAME,
  PROP_SUMMARY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyAreaRow, jy_area_row, G_TYPE_OBJECT)

static char *
dup_counts (const JyAreaFigures *count)
{
  /* Translators: under the name of an area: households, people, how many of them are signed */
  return g_strdup_printf (_("%u hh · %u p. · %u signed"), count->households, count->people,
                          count->people_signed);
}

static char *
dup_summary (JyAreaRow *self)
{
  const JyAreaFigures *count = &self->count;
  g_autofree char *households = g_strdup_printf (
    ngettext ("%u household", "%u households", count->households), count->households);
  g_autofree char *people =
    g_strdup_printf (ngettext ("%u person", "%u people", count->people), count->people);
  g_autofree char *people_signed = g_strdup_printf (_("%u signed"), count->people_signed);

  /* Translators: an area and its figures: "Baota: 12 households, 40 people, 15 signed" */
  return g_strdup_printf (_("%s: %s, %s, %s"), self->name, households, people, people_signed);
}

static void
jy_area_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JyAreaRow *self = JY_AREA_ROW (object);

  switch (prop_id)
    {
    case PROP_COUNTS:
      g_value_take_string (value, dup_counts (&self->count));
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_SUMMARY:
      g_value_take_string (value, dup_summary (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_area_row_finalize (GObject *object)
{
  JyAreaRow *self = JY_AREA_ROW (object);

  g_clear_object (&self->parts);
  g_free (self->name);

  G_OBJECT_CLASS (jy_area_row_parent_class)->finalize (object);
}

static void
jy_area_row_class_init (JyAreaRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = jy_area_row_finalize;
  object_class->get_property = jy_area_row_get_property;

  properties[PROP_COUNTS] = g_param_spec_string ("counts", NULL, NULL, NULL, flags);
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jy_area_row_init (JyAreaRow *self)
{
}

JyAreaRow *
jy_area_row_new (gint64 id, const char *name)
{
  JyAreaRow *self = g_object_new (JY_TYPE_AREA_ROW, NULL);

  self->id = id;
  self->name = g_strdup (name);

  return self;
}

gint64
jy_area_row_get_id (JyAreaRow *self)
{
  g_return_val_if_fail (JY_IS_AREA_ROW (self), 0);

  return self->id;
}

const char *
jy_area_row_get_name (JyAreaRow *self)
{
  g_return_val_if_fail (JY_IS_AREA_ROW (self), NULL);

  return self->name;
}

void
jy_area_row_set_count (JyAreaRow *self, const JyAreaFigures *count)
{
  g_return_if_fail (JY_IS_AREA_ROW (self));

  if (memcmp (&self->count, count, sizeof *count) == 0)
    return;

  self->count = *count;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNTS]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
}

GListModel *
jy_area_row_get_parts (JyAreaRow *self)
{
  g_return_val_if_fail (JY_IS_AREA_ROW (self), NULL);

  return (GListModel *) self->parts;
}

void
jy_area_row_add_part (JyAreaRow *self, JyAreaRow *part)
{
  g_return_if_fail (JY_IS_AREA_ROW (self));

  if (self->parts == NULL)
    self->parts = g_list_store_new (JY_TYPE_AREA_ROW);
  g_list_store_append (self->parts, part);
}
