/* jy-care-record.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-care-record.h"

#include <string.h>

/* What an answer sets. */
typedef enum
{
  SBP,
  DBP,
  FBG,
  ADHERENCE,
  STOP_REASON,
  DOSE_RATE,
  GUIDANCE,
  PART, /* of an examination */
} Meaning;

typedef struct
{
  const char *field;
  Meaning meaning;
  guint part; /* the bit, 0 for none */
} Field;

/* The parts of an examination that is complete. */
enum
{
  PRESSURE_ABOVE = 1 << 0,
  PRESSURE_BELOW = 1 << 1,
  HEIGHT = 1 << 2,
  WEIGHT = 1 << 3,
  BLOOD = 1 << 4,
  URINE = 1 << 5,
  LIVER = 1 << 6,
  KIDNEYS = 1 << 7,
  GLUCOSE = 1 << 8,
  LIPIDS = 1 << 9,
  HEART = 1 << 10,
  EVALUATED = 1 << 11,
  GUIDED = 1 << 12,
  COMPLETE = (1 << 13) - 1,
};

static const Field control_fields[] = {
  { "dbp", DBP, 0 },
  { "fbg", FBG, 0 },
  { "sbp", SBP, 0 },
  { NULL },
};

static const Field mental_fields[] = {
  { "adherence", ADHERENCE, 0 },
  { NULL },
};

static const Field tuberculosis_fields[] = {
  { "dose_rate", DOSE_RATE, 0 },
  { "stop_reason", STOP_REASON, 0 },
  { NULL },
};

static const Field examination_fields[] = {
  { "alt", PART, LIVER },          { "cholesterol", PART, LIPIDS },
  { "creatinine", PART, KIDNEYS }, { "dbp", DBP, PRESSURE_BELOW },
  { "ecg", PART, HEART },          { "evaluation", PART, EVALUATED },
  { "fbg", FBG, GLUCOSE },         { "guidance", GUIDANCE, GUIDED },
  { "haemoglobin", PART, BLOOD },  { "height", PART, HEIGHT },
  { "sbp", SBP, PRESSURE_ABOVE },  { "urine_protein", PART, URINE },
  { "weight", PART, WEIGHT },      { NULL },
};

/* Returns: (nullable): the fields of @form that matter, in the order of their ids */
static const Field *
get_fields (JyServiceKind form)
{
  if (form == JY_SERVICE_HYPERTENSION || form == JY_SERVICE_DIABETES)
    return control_fields;
  if (form == JY_SERVICE_MENTAL_DISORDER)
    return mental_fields;
  if (form == JY_SERVICE_TUBERCULOSIS)
    return tuberculosis_fields;
  return form == JY_SERVICE_EXAMINATION ? examination_fields : NULL;
}

static void
take (JyCareRecord *self, Meaning meaning, const char *text)
{
  double number = g_ascii_strtod (text, NULL);

  switch (meaning)
    {
    case SBP:
      self->sbp = number;
      break;
    case DBP:
      self->dbp = number;
      break;
    case FBG:
      self->fbg = number;
      break;
    case ADHERENCE:
      self->adherence = (int) number;
      break;
    case STOP_REASON:
      self->stop_reason = (int) number;
      break;
    case DOSE_RATE:
      self->dose_rate = number;
      break;
    case GUIDANCE:
      self->is_guided = TRUE;
      break;
    case PART:
    default:
      break;
    }
}

/* Whether the answer at @line is that of @field: both are read side by side, in their order. */
static gboolean
is_answer_of (const char *line, const char *field)
{
  gsize n = strlen (field);

  return strncmp (line, field, n) == 0 && line[n] == '=';
}

void
jy_care_record_read (JyCareRecord *self, const char *answers)
{
  const Field *fields = get_fields (self->form);
  guint parts = 0;

  for (const char *line = answers; fields != NULL && *line != '\0';)
    {
      const char *end = strchr (line, '\n');

      while (fields->field != NULL && strncmp (fields->field, line, strlen (fields->field)) < 0)
        fields++;
      if (fields->field == NULL)
        break;
      if (is_answer_of (line, fields->field))
        {
          take (self, fields->meaning, strchr (line, '=') + 1);
          parts |= fields->part;
        }
      if (end == NULL)
        break;
      line = end + 1;
    }
  self->is_complete = parts == COMPLETE;
}
