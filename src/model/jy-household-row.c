/* jy-household-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household-row.h"

#include <glib/gi18n.h>

struct _JyHouseholdRow
{
  JyIdRow parent_instance;

  JyRegisterHousehold *record; /* (owned) (nullable): until it is filled */
};

enum
{
  PROP_0,
  PROP_ACCEPTANCE,
  PROP_ADDRESS,
  PROP_AGREEMENT,
  PROP_AREA,
  PROP_CLASS,
  PROP_HEAD,
  PROP_MEMBERS,
  PROP_NUMBER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyHouseholdRow, jy_household_row, JY_TYPE_ID_ROW)

static void
jy_household_row_fill (JyIdRow *row, gconstpointer record)
{
  JyHouseholdRow *self = JY_HOUSEHOLD_ROW (row);

  g_clear_pointer (&self->record, jy_register_household_free);
  if (record != NULL)
    self->record = jy_register_household_copy (record);

  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

/* The short name: the column is narrow. */
static const char *
get_acceptance (JyAcceptance acceptance)
{
  switch (acceptance)
    {
    case JY_ACCEPTANCE_UNWILLING:
      return C_ ("acceptance", "Level 1");
    case JY_ACCEPTANCE_ON_DEMAND:
      return C_ ("acceptance", "Level 2");
    case JY_ACCEPTANCE_WILLING:
      return C_ ("acceptance", "Level 3");
    case JY_ACCEPTANCE_UNKNOWN:
    default:
      return "—";
    }
}

static char *
dup_members (const JyRegisterHousehold *record)
{
  return g_strdup_printf ("%d / %d", record->n_signed, record->n_members);
}

static void
jy_household_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  const JyRegisterHousehold *record = JY_HOUSEHOLD_ROW (object)->record;

  if (record == NULL)
    return;

  switch (prop_id)
    {
    case PROP_ACCEPTANCE:
      g_value_set_string (value, get_acceptance (record->acceptance));
      break;
    case PROP_ADDRESS:
      g_value_set_string (value, record->address);
      break;
    case PROP_AGREEMENT:
      g_value_set_string (value, jy_agreement_state_get_name (record->agreement_state));
      break;
    case PROP_AREA:
      g_value_set_string (value, record->area_name);
      break;
    case PROP_CLASS:
      g_value_set_string (value, jy_population_class_get_name (record->population_class));
      break;
    case PROP_HEAD:
      g_value_set_string (value, record->head_name);
      break;
    case PROP_MEMBERS:
      g_value_take_string (value, dup_members (record));
      break;
    case PROP_NUMBER:
      g_value_set_string (value, record->number);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_household_row_finalize (GObject *object)
{
  g_clear_pointer (&JY_HOUSEHOLD_ROW (object)->record, jy_register_household_free);

  G_OBJECT_CLASS (jy_household_row_parent_class)->finalize (object);
}

static void
jy_household_row_class_init (JyHouseholdRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = jy_household_row_finalize;
  object_class->get_property = jy_household_row_get_property;
  JY_ID_ROW_CLASS (klass)->fill = jy_household_row_fill;

  properties[PROP_ACCEPTANCE] = g_param_spec_string ("acceptance", NULL, NULL, NULL, flags);
  properties[PROP_ADDRESS] = g_param_spec_string ("address", NULL, NULL, NULL, flags);
  properties[PROP_AGREEMENT] = g_param_spec_string ("agreement", NULL, NULL, NULL, flags);
  properties[PROP_AREA] = g_param_spec_string ("area", NULL, NULL, NULL, flags);
  properties[PROP_CLASS] = g_param_spec_string ("class", NULL, NULL, NULL, flags);
  properties[PROP_HEAD] = g_param_spec_string ("head", NULL, NULL, NULL, flags);
  properties[PROP_MEMBERS] = g_param_spec_string ("members", NULL, NULL, NULL, flags);
  properties[PROP_NUMBER] = g_param_spec_string ("number", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jy_household_row_init (JyHouseholdRow *self)
{
}

const JyRegisterHousehold *
jy_household_row_get_record (JyHouseholdRow *self)
{
  g_return_val_if_fail (JY_IS_HOUSEHOLD_ROW (self), NULL);

  return self->record;
}
