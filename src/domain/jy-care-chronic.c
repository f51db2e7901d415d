/* jy-care-chronic.c - hypertension, diabetes, severe mental disorder, tuberculosis
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-care-private.h"
#include "jy-date.h"

#define BIT(kind) JY_SERVICE_BIT (JY_SERVICE_##kind)
#define TUBERCULOSIS_VISITS (BIT (TUBERCULOSIS_FIRST) | BIT (TUBERCULOSIS))
#define COURSE_COMPLETED 1 /* stop_reason */

/* The first mark of a disease; the others follow in the same order. */
typedef struct
{
  JyGroup group;
  JyServiceKind form;
  JyCareMark managed;
  JyCareMark standard;
} Disease;

static const Disease hypertension = { JY_GROUP_HYPERTENSION, JY_SERVICE_HYPERTENSION,
                                      JY_CARE_HYPERTENSION_MANAGED, JY_CARE_HYPERTENSION_STANDARD };
static const Disease diabetes = { JY_GROUP_DIABETES, JY_SERVICE_DIABETES, JY_CARE_DIABETES_MANAGED,
                                  JY_CARE_DIABETES_STANDARD };
static const Disease mental = { JY_GROUP_MENTAL_DISORDER, JY_SERVICE_MENTAL_DISORDER,
                                JY_CARE_MENTAL_MANAGED, JY_CARE_MENTAL_STANDARD };

/* Returns: (nullable): the fact of @group that holds on the day */
static const JyConditionFact *
find_condition (const JyCareJudge *self, JyGroup group)
{
  const JyPersonFacts *person = self->facts->person;

  for (gsize i = 0; i < person->n_conditions; i++)
    {
      const JyConditionFact *fact = &person->conditions[i];

      if (fact->group == group && jy_date_in_period (&self->date, &fact->from, &fact->until))
        return fact;
    }

  return NULL;
}

static gboolean
is_follow_up (const JyCareJudge *self, const JyCareRecord *record, JyServiceKind form)
{
  return record->form == form && record->result == JY_VISIT_DONE && !record->by_telephone &&
         jy_care_is_in_year (self, record->day);
}

/* The examination of somebody elderly is one of them, if its quarter has no other (3.3). */
static int
count_visits (const JyCareJudge *self, const Disease *disease)
{
  gboolean elderly_counts = disease != &mental && (self->facts->groups & JY_GROUP_ELDERLY) != 0;
  guint visited = 0, examined = 0;
  int n = 0;

  for (gsize i = 0; i < self->facts->n_records; i++)
    {
      const JyCareRecord *record = &self->facts->records[i];
      int year, month, of_month;

      if (!is_follow_up (self, record, disease->form) &&
          !(elderly_counts && is_follow_up (self, record, JY_SERVICE_EXAMINATION)))
        continue;
      jy_due_split (record->day, &year, &month, &of_month);
      if (record->form == disease->form)
        {
          visited |= 1u << (month - 1) / 3;
          n++;
        }
      else
        examined |= 1u << (month - 1) / 3;
    }

  return n + __builtin_popcount (examined & ~visited);
}

/* Whether a recheck that is overdue was not done: the next record of the form does it. */
static gboolean
has_open_recheck (const JyCareJudge *self, JyServiceKind form)
{
  const JyCareRecord *asked = NULL;

  for (gsize i = 0; i < self->facts->n_records; i++)
    {
      const JyCareRecord *record = &self->facts->records[i];

      if (record->form == form && record->result == JY_VISIT_DONE)
        asked = record->recheck_by != 0 ? record : NULL;
    }

  return asked != NULL && asked->recheck_by < self->day;
}

static guint64
judge_disease (const JyCareJudge *self, const Disease *disease)
{
  guint64 marks;
  const JyConditionFact *fact;
  guint32 examined_since = self->is_year_over ? self->year : self->since;
  int n_due;

  if ((self->facts->groups & disease->group) == 0 ||
      jy_care_count (self, JY_SERVICE_BIT (disease->form), self->year, self->day) == 0)
    return 0;

  marks = JY_CARE_BIT (disease->managed);
  fact = find_condition (self, disease->group);
  n_due = fact != NULL
            ? jy_care_count_follow_ups (&fact->from, self->parameters->follow_ups, &self->date)
            : 0;
  if (count_visits (self, disease) >= MAX (1, n_due) &&
      jy_care_count (self, BIT (EXAMINATION), examined_since, self->day) > 0 &&
      !has_open_recheck (self, disease->form))
    marks |= JY_CARE_BIT (disease->standard);

  return marks;
}

/* Lost counts as not controlled, and so does who was not measured. */
static gboolean
is_pressure_controlled (const JyCareJudge *self)
{
  const JyOutcomeParameters *limits = &self->parameters->limits;
  const JyCareRecord *last = jy_care_find_last (self, JY_SERVICE_HYPERTENSION);
  gboolean is_elderly;

  if (last == NULL || last->result != JY_VISIT_DONE || last->sbp <= 0 || last->dbp <= 0)
    return FALSE;

  is_elderly = jy_date_get_age (&self->facts->person->born, &self->date) >= limits->elderly_age;
  return last->sbp < (is_elderly ? limits->elderly_sbp_limit : limits->sbp_limit) &&
         last->dbp < (is_elderly ? limits->elderly_dbp_limit : limits->dbp_limit);
}

static gboolean
is_glucose_controlled (const JyCareJudge *self)
{
  const JyCareRecord *last = jy_care_find_last (self, JY_SERVICE_DIABETES);

  return last != NULL && last->result == JY_VISIT_DONE && last->fbg > 0 &&
         last->fbg * 10 < self->parameters->limits.fbg_limit - 0.001;
}

static guint64
judge_mental_disorder (const JyCareJudge *self)
{
  static const JyCareMark classes[] = { 0, JY_CARE_MENTAL_UNSTABLE, JY_CARE_MENTAL_FAIRLY,
                                        JY_CARE_MENTAL_STABLE };
  guint64 marks = judge_disease (self, &mental);
  const JyCareRecord *last = jy_care_find_last (self, JY_SERVICE_MENTAL_DISORDER);

  if ((self->facts->groups & JY_GROUP_MENTAL_DISORDER) == 0 || last == NULL)
    return marks;
  if (last->result == JY_VISIT_LOST)
    return marks | JY_CARE_BIT (JY_CARE_MENTAL_LOST);
  if (last->result != JY_VISIT_DONE)
    return marks;

  if (last->adherence == 1 || last->adherence == 2)
    marks |= JY_CARE_BIT (JY_CARE_MENTAL_TREATED);
  if (last->outcome >= 1 && last->outcome < (int) G_N_ELEMENTS (classes))
    marks |= JY_CARE_BIT (classes[last->outcome]);

  return marks;
}

static gboolean
had_tuberculosis (const JyCareJudge *self)
{
  const JyPersonFacts *person = self->facts->person;

  for (gsize i = 0; i < person->n_conditions; i++)
    {
      const JyConditionFact *fact = &person->conditions[i];

      if (fact->group == JY_GROUP_TUBERCULOSIS && jy_due_day (&fact->from) <= self->day &&
          (!g_date_valid (&fact->until) || jy_due_day (&fact->until) > self->year))
        return TRUE;
    }

  return FALSE;
}

static guint64
judge_tuberculosis (const JyCareJudge *self)
{
  guint64 marks = JY_CARE_BIT (JY_CARE_TUBERCULOSIS);

  if (!had_tuberculosis (self))
    return 0;

  if (jy_care_count (self, TUBERCULOSIS_VISITS, 0, self->day) > 0)
    marks |= JY_CARE_BIT (JY_CARE_TUBERCULOSIS_MANAGED);
  for (gsize i = 0; i < self->facts->n_records; i++)
    {
      const JyCareRecord *record = &self->facts->records[i];

      if (!is_follow_up (self, record, JY_SERVICE_TUBERCULOSIS) ||
          record->stop_reason != COURSE_COMPLETED)
        continue;
      marks |= JY_CARE_BIT (JY_CARE_TUBERCULOSIS_FINISHED);
      if (record->dose_rate >= self->parameters->limits.tb_dose_rate)
        marks |= JY_CARE_BIT (JY_CARE_TUBERCULOSIS_REGULAR);
    }

  return marks;
}

guint64
jy_care_judge_chronic (const JyCareJudge *self)
{
  guint64 marks = judge_disease (self, &hypertension) | judge_disease (self, &diabetes);

  if ((marks & JY_CARE_BIT (JY_CARE_HYPERTENSION_MANAGED)) != 0 && is_pressure_controlled (self))
    marks |= JY_CARE_BIT (JY_CARE_HYPERTENSION_CONTROLLED);
  if ((marks & JY_CARE_BIT (JY_CARE_DIABETES_MANAGED)) != 0 && is_glucose_controlled (self))
    marks |= JY_CARE_BIT (JY_CARE_DIABETES_CONTROLLED);

  return marks | judge_mental_disorder (self) | judge_tuberculosis (self);
}
