/* jy-text-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-text-row.h"

#include <glib/gi18n.h>

#include "jy-date.h"

typedef struct
{
  gpointer record; /* (owned) (nullable): until it is filled */
} JyTextRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JyTextRow, jy_text_row, JY_TYPE_ID_ROW)

void
jy_row_show_text (GValue *value, gconstpointer member)
{
  g_value_set_string (value, *(char *const *) member);
}

void
jy_row_show_day (GValue *value, gconstpointer member)
{
  char text[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (member))
    jy_date_to_text (member, text);
  g_value_set_string (value, text);
}

void
jy_row_show_number (GValue *value, gconstpointer member)
{
  g_value_take_string (value, g_strdup_printf ("%d", *(const int *) member));
}

const char *
jy_row_get_sex (int sex)
{
  if (sex == 1)
    return C_("sex", "M");
  if (sex == 2)
    return C_("sex", "F");

  return "";
}

static void
jy_text_row_fill (JyIdRow *row, gconstpointer record)
{
  JyTextRow *self = JY_TEXT_ROW (row);
  JyTextRowPrivate *priv = jy_text_row_get_instance_private (self);
  const JyTextRowClass *klass = JY_TEXT_ROW_GET_CLASS (self);

  g_clear_pointer (&priv->record, klass->free);
  if (record != NULL)
    priv->record = klass->copy (record);

  for (guint i = 0; klass->texts[i].property != NULL; i++)
    g_object_notify_by_pspec (G_OBJECT (self), klass->properties[i]);
}

static void
jy_text_row_get_property (GObject *object,
                          guint prop_id,
                          GValue *value,
                          GParamSpec *pspec G_GNUC_UNUSED)
{
  JyTextRowPrivate *priv = jy_text_row_get_instance_private (JY_TEXT_ROW (object));
  const JyRowText *text = &JY_TEXT_ROW_GET_CLASS (object)->texts[prop_id - 1];

  if (priv->record != NULL)
    text->show (value, (const char *) priv->record + text->offset);
}

static void
jy_text_row_finalize (GObject *object)
{
  JyTextRowPrivate *priv = jy_text_row_get_instance_private (JY_TEXT_ROW (object));

  g_clear_pointer (&priv->record, JY_TEXT_ROW_GET_CLASS (object)->free);

  G_OBJECT_CLASS (jy_text_row_parent_class)->finalize (object);
}

static void
jy_text_row_class_init (JyTextRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jy_text_row_finalize;
  JY_ID_ROW_CLASS (klass)->fill = jy_text_row_fill;
}

static void
jy_text_row_init (JyTextRow *self G_GNUC_UNUSED)
{
}

void
jy_text_row_class_install (JyTextRowClass *klass,
                           const JyRowText *texts,
                           gpointer (*copy) (gconstpointer record),
                           GDestroyNotify free)
{
  guint n = 0;

  while (texts[n].property != NULL)
    n++;

  G_OBJECT_CLASS (klass)->get_property = jy_text_row_get_property; /* it is not inherited */
  klass->texts = texts;
  klass->copy = copy;
  klass->free = free;
  klass->properties = g_new0 (GParamSpec *, n); /* a class stays */
  for (guint i = 0; i < n; i++)
    {
      klass->properties[i] =
        g_param_spec_string (texts[i].property, NULL, NULL, NULL,
                             G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
      g_object_class_install_property (G_OBJECT_CLASS (klass), i + 1, klass->properties[i]);
    }
}

gconstpointer
jy_text_row_get_record (JyTextRow *self)
{
  JyTextRowPrivate *priv = jy_text_row_get_instance_private (self);

  g_return_val_if_fail (JY_IS_TEXT_ROW (self), NULL);

  return priv->record;
}
