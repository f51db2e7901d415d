/* jy-renewal-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-renewal-row.h"

#include "jy-date.h"

struct _JyRenewalRow
{
  JyIdRow parent_instance;

  JyRenewal *record; /* (owned) (nullable): until it is filled */
};

enum
{
  PROP_0,
  PROP_AFTER,
  PROP_CHANGES,
  PROP_DOCTOR,
  PROP_HEAD,
  PROP_NUMBER,
  PROP_PEOPLE,
  PROP_UNTIL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyRenewalRow, jy_renewal_row, JY_TYPE_ID_ROW)

static void
jy_renewal_row_fill (JyIdRow *row, gconstpointer record)
{
  JyRenewalRow *self = JY_RENEWAL_ROW (row);

  g_clear_pointer (&self->record, jy_renewal_free);
  if (record != NULL)
    self->record = jy_renewal_copy (record);

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

static void
jy_renewal_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  const JyRenewal *record = JY_RENEWAL_ROW (object)->record;

  if (record == NULL)
    return;

  switch (prop_id)
    {
    case PROP_AFTER:
      g_value_take_string (value, record->after != NULL ? dup_day (&record->after->ends_on)
                                                        : g_strdup (""));
      break;
    case PROP_CHANGES:
      g_value_take_string (value, g_strjoinv (" ", record->changes));
      break;
    case PROP_DOCTOR:
      g_value_set_string (value, record->doctor);
      break;
    case PROP_HEAD:
      g_value_set_string (value, record->head);
      break;
    case PROP_NUMBER:
      g_value_set_string (value, record->before->number);
      break;
    case PROP_PEOPLE:
      g_value_take_string (value, g_strdup_printf ("%u", record->members->len));
      break;
    case PROP_UNTIL:
      g_value_take_string (value, dup_day (&record->before->ends_on));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_renewal_row_finalize (GObject *object)
{
  g_clear_pointer (&JY_RENEWAL_ROW (object)->record, jy_renewal_free);

  G_OBJECT_CLASS (jy_renewal_row_parent_class)->finalize (object);
}

static void
jy_renewal_row_class_init (JyRenewalRowClass *klass)
{
  static const char *const names[N_PROPS] = { NULL,   "after",  "changes", "doctor",
                                              "head", "number", "people",  "until" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jy_renewal_row_finalize;
  object_class->get_property = jy_renewal_row_get_property;
  JY_ID_ROW_CLASS (klass)->fill = jy_renewal_row_fill;

  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    properties[i] =
      g_param_spec_string (names[i], NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jy_renewal_row_init (JyRenewalRow *self G_GNUC_UNUSED)
{
}

const JyRenewal *
jy_renewal_row_get_record (JyRenewalRow *self)
{
  g_return_val_if_fail (JY_IS_RENEWAL_ROW (self), NULL);

  return self->record;
}
