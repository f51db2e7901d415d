/* jy-agreement-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement-row.h"

#include "jy-date.h"

struct _JyAgreementRow
{
  JyIdRow parent_instance;

  JyListedAgreement *record; /* (owned) (nullable): until it is filled */
};

enum
{
  PROP_0,
  PROP_AREA,
  PROP_DOCTOR,
  PROP_FROM,
  PROP_HEAD,
  PROP_NUMBER,
  PROP_PEOPLE,
  PROP_REASON,
  PROP_TEAM,
  PROP_UNTIL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyAgreementRow, jy_agreement_row, JY_TYPE_ID_ROW)

static void
jy_agreement_row_fill (JyIdRow *row, gconstpointer record)
{
  JyAgreementRow *self = JY_AGREEMENT_ROW (row);

  g_clear_pointer (&self->record, jy_listed_agreement_free);
  if (record != NULL)
    self->record = jy_listed_agreement_copy (record);

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

/* The day before it ended early, else the last of its term. */
static char *
dup_until (const JyAgreementFacts *facts)
{
  GDate last = facts->ends_on;

  if (g_date_valid (&facts->ended_on) && g_date_compare (&facts->ended_on, &last) <= 0)
    {
      last = facts->ended_on;
      g_date_subtract_days (&last, 1);
    }
  return dup_day (&last);
}

static void
jy_agreement_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  const JyListedAgreement *record = JY_AGREEMENT_ROW (object)->record;

  if (record == NULL)
    return;

  switch (prop_id)
    {
    case PROP_AREA:
      g_value_set_string (value, record->area);
      break;
    case PROP_DOCTOR:
      g_value_set_string (value, record->doctor);
      break;
    case PROP_FROM:
      g_value_take_string (value, dup_day (&record->facts.starts_on));
      break;
    case PROP_HEAD:
      g_value_set_string (value, record->head);
      break;
    case PROP_NUMBER:
      g_value_set_string (value, record->draft_step > 0 ? "" : record->number);
      break;
    case PROP_PEOPLE:
      g_value_take_string (value, g_strdup_printf ("%d", record->n_members));
      break;
    case PROP_REASON:
      g_value_set_string (value, jy_choice_get_name (jy_termination_reasons, record->end_reason));
      break;
    case PROP_TEAM:
      g_value_set_string (value, record->team);
      break;
    case PROP_UNTIL:
      g_value_take_string (value, dup_until (&record->facts));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_agreement_row_finalize (GObject *object)
{
  g_clear_pointer (&JY_AGREEMENT_ROW (object)->record, jy_listed_agreement_free);

  G_OBJECT_CLASS (jy_agreement_row_parent_class)->finalize (object);
}

static void
jy_agreement_row_class_init (JyAgreementRowClass *klass)
{
  static const char *const names[N_PROPS] = { NULL,     "area",   "doctor", "from", "head",
                                              "number", "people", "reason", "team", "until" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jy_agreement_row_finalize;
  object_class->get_property = jy_agreement_row_get_property;
  JY_ID_ROW_CLASS (klass)->fill = jy_agreement_row_fill;

  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    properties[i] =
      g_param_spec_string (names[i], NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jy_agreement_row_init (JyAgreementRow *self G_GNUC_UNUSED)
{
}

const JyListedAgreement *
jy_agreement_row_get_record (JyAgreementRow *self)
{
  g_return_val_if_fail (JY_IS_AGREEMENT_ROW (self), NULL);

  return self->record;
}
