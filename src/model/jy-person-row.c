/* jy-person-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-row.h"

#include "jy-date.h"
#include "jy-mask.h"
#include "jy-person-code.h"
#include "jy-relation.h"

struct _JyPersonRow
{
  JyIdRow parent_instance;

  JyRegisterPerson *record; /* (owned) (nullable): until it is filled */
};

enum
{
  PROP_0,
  PROP_AGREEMENT,
  PROP_AREA,
  PROP_BORN,
  PROP_CLASS,
  PROP_GROUPS,
  PROP_HOUSEHOLD,
  PROP_ID_NUMBER,
  PROP_NAME,
  PROP_RELATION,
  PROP_SEX,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyPersonRow, jy_person_row, JY_TYPE_ID_ROW)

static void
jy_person_row_fill (JyIdRow *row, gconstpointer record)
{
  JyPersonRow *self = JY_PERSON_ROW (row);

  g_clear_pointer (&self->record, jy_register_person_free);
  if (record != NULL)
    self->record = jy_register_person_copy (record);

  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static char *
dup_date (const GDate *date)
{
  char text[JY_DATE_TEXT_SIZE];

  jy_date_to_text (date, text);
  return g_strdup (text);
}

static const char *
get_sex (int sex)
{
  const char code[] = { (char) ('0' + sex), '\0' };
  const JyChoice *choice = jy_choice_find (jy_sexes, code);

  return choice != NULL ? jy_choice_get_name (jy_sexes, choice->code) : "";
}

static void
jy_person_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  const JyRegisterPerson *record = JY_PERSON_ROW (object)->record;

  if (record == NULL)
    return;

  switch (prop_id)
    {
    case PROP_AGREEMENT:
      g_value_set_string (value, jy_agreement_state_get_name (record->agreement_state));
      break;
    case PROP_AREA:
      g_value_set_string (value, record->area_name);
      break;
    case PROP_BORN:
      g_value_take_string (value, dup_date (&record->born_on));
      break;
    case PROP_CLASS:
      g_value_set_string (value, jy_population_class_get_name (record->population_class));
      break;
    case PROP_GROUPS:
      g_value_take_string (value, jy_groups_dup_text (record->groups));
      break;
    case PROP_HOUSEHOLD:
      g_value_set_string (value, record->household_number);
      break;
    case PROP_ID_NUMBER:
      g_value_take_string (value, jy_mask_id_number (record->id_number));
      break;
    case PROP_NAME:
      g_value_set_string (value, record->name);
      break;
    case PROP_RELATION:
      g_value_set_string (value, jy_relation_get_name (record->relation));
      break;
    case PROP_SEX:
      g_value_set_string (value, get_sex (record->sex));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_person_row_finalize (GObject *object)
{
  g_clear_pointer (&JY_PERSON_ROW (object)->record, jy_register_person_free);

  G_OBJECT_CLASS (jy_person_row_parent_class)->finalize (object);
}

static void
jy_person_row_class_init (JyPersonRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = jy_person_row_finalize;
  object_class->get_property = jy_person_row_get_property;
  JY_ID_ROW_CLASS (klass)->fill = jy_person_row_fill;

  properties[PROP_AGREEMENT] = g_param_spec_string ("agreement", NULL, NULL, NULL, flags);
  properties[PROP_AREA] = g_param_spec_string ("area", NULL, NULL, NULL, flags);
  properties[PROP_BORN] = g_param_spec_string ("born", NULL, NULL, NULL, flags);
  properties[PROP_CLASS] = g_param_spec_string ("class", NULL, NULL, NULL, flags);
  properties[PROP_GROUPS] = g_param_spec_string ("groups", NULL, NULL, NULL, flags);
  properties[PROP_HOUSEHOLD] = g_param_spec_string ("household", NULL, NULL, NULL, flags);
  properties[PROP_ID_NUMBER] = g_param_spec_string ("id-number", NULL, NULL, NULL, flags);
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_RELATION] = g_param_spec_string ("relation", NULL, NULL, NULL, flags);
  properties[PROP_SEX] = g_param_spec_string ("sex", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jy_person_row_init (JyPersonRow *self)
{
}

const JyRegisterPerson *
jy_person_row_get_record (JyPersonRow *self)
{
  g_return_val_if_fail (JY_IS_PERSON_ROW (self), NULL);

  return self->record;
}
