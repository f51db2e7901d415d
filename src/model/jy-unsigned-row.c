/* jy-unsigned-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-unsigned-row.h"

#include <glib/gi18n.h>

#include "jy-agreement.h"
#include "jy-classification.h"
#include "jy-date.h"

struct _JyUnsignedRow
{
  JyIdRow parent_instance;

  JyUnsignedHousehold *record; /* (owned) (nullable): until it is filled */
};

enum
{
  PROP_0,
  PROP_ACCEPTANCE,
  PROP_AREA,
  PROP_HEAD,
  PROP_NEEDS,
  PROP_NEXT,
  PROP_NUMBER,
  PROP_PEOPLE,
  PROP_REASON,
  PROP_TALKED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyUnsignedRow, jy_unsigned_row, JY_TYPE_ID_ROW)

static void
jy_unsigned_row_fill (JyIdRow *row, gconstpointer record)
{
  JyUnsignedRow *self = JY_UNSIGNED_ROW (row);

  g_clear_pointer (&self->record, jy_unsigned_household_free);
  if (record != NULL)
    self->record = jy_unsigned_household_copy (record);

  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static char *
dup_day (const GDate *day)
{
  char text[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (day))
    jy_date_to_text (day, text);
  return g_strdup (text);
}

static char *
dup_needs (GStrv needs)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (char **need = needs; need != NULL && *need != NULL; need++)
    g_string_append_printf (
      text, "%s%s", text->len > 0 ? C_ ("list", ", ") : "", jy_choice_get_name (jy_needs, *need));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
jy_unsigned_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  const JyUnsignedHousehold *record = JY_UNSIGNED_ROW (object)->record;

  if (record == NULL)
    return;

  switch (prop_id)
    {
    case PROP_ACCEPTANCE:
      g_value_set_string (value, jy_acceptance_get_name (record->acceptance));
      break;
    case PROP_AREA:
      g_value_set_string (value, record->area);
      break;
    case PROP_HEAD:
      g_value_set_string (value, record->head);
      break;
    case PROP_NEEDS:
      g_value_take_string (value, dup_needs (record->needs));
      break;
    case PROP_NEXT:
      g_value_take_string (value, dup_day (&record->next_on));
      break;
    case PROP_NUMBER:
      g_value_set_string (value, record->number);
      break;
    case PROP_PEOPLE:
      g_value_take_string (value, g_strdup_printf ("%d", record->n_members));
      break;
    case PROP_REASON:
      g_value_set_string (value, jy_choice_get_name (jy_refusal_reasons, record->refusal));
      break;
    case PROP_TALKED:
      g_value_take_string (value, dup_day (&record->made_on));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_unsigned_row_finalize (GObject *object)
{
  g_clear_pointer (&JY_UNSIGNED_ROW (object)->record, jy_unsigned_household_free);

  G_OBJECT_CLASS (jy_unsigned_row_parent_class)->finalize (object);
}

static void
jy_unsigned_row_class_init (JyUnsignedRowClass *klass)
{
  static const char *const names[N_PROPS] = { NULL,   "acceptance", "area",   "head",   "needs",
                                              "next", "number",     "people", "reason", "talked" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jy_unsigned_row_finalize;
  object_class->get_property = jy_unsigned_row_get_property;
  JY_ID_ROW_CLASS (klass)->fill = jy_unsigned_row_fill;

  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    properties[i] =
      g_param_spec_string (names[i], NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jy_unsigned_row_init (JyUnsignedRow *self G_GNUC_UNUSED)
{
}

const JyUnsignedHousehold *
jy_unsigned_row_get_record (JyUnsignedRow *self)
{
  g_return_val_if_fail (JY_IS_UNSIGNED_ROW (self), NULL);

  return self->record;
}
