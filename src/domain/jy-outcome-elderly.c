/* jy-outcome-elderly.c - self-care and constitution of the elderly
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.3, 3.12.
 */
#include "config.h"

#include "jy-constitution.h"
#include "jy-measure.h"
#include "jy-outcome-private.h"

void
jy_judge_self_care (JyJudge *self)
{
  static const char *const rules[] = { "OLD-1", "OLD-2", "OLD-3", "OLD-4" };
  int score = jy_measure_get_self_care_score (self->answers);
  int level = jy_measure_get_self_care_level (score);

  if (score < 0)
    return;

  self->outcome->code = level;
  jy_judge_add_number (self, rules[level - 1], "self_care_score self_care_level", score);
  if (level == 4)
    jy_judge_add (self, "OLD-BED", "", NULL);
}

/* Types that are clear, the highest points among them, and how many have these. */
typedef struct
{
  int n;
  int highest;
  int n_highest;
  int type;
  gboolean has_yin;
  gboolean has_yang;
} Clear;

/* The eight biased types; the balanced one excludes them (3.12). */
static Clear
find_clear (const JyAnswers *answers)
{
  Clear clear = { 0 };

  for (int type = JY_CONSTITUTION_QI_DEFICIENCY; type <= JY_CONSTITUTION_LAST; type++)
    {
      int score = jy_constitution_get_score (answers, (JyConstitution) type);

      if (jy_constitution_get_result (answers, (JyConstitution) type) != JY_CONSTITUTION_YES)
        continue;

      clear.n++;
      clear.has_yin |= type == JY_CONSTITUTION_YIN_DEFICIENCY;
      clear.has_yang |= type == JY_CONSTITUTION_YANG_DEFICIENCY;
      if (score > clear.highest)
        {
          clear.highest = score;
          clear.n_highest = 0;
          clear.type = type;
        }
      if (score == clear.highest)
        clear.n_highest++;
    }

  return clear;
}

/* One type is clear, or one of several has the most points; otherwise a doctor decides. */
static void
judge_clear (JyJudge *self, const Clear *clear)
{
  const char *field = jy_constitution_get_field ((JyConstitution) clear->type);

  if (clear->has_yin && clear->has_yang)
    jy_judge_add (self, "TCM-YIN-YANG", "tcm_yin_deficiency tcm_yang_deficiency", NULL);
  else if (clear->n_highest > 1)
    jy_judge_add_number (self, "TCM-EQUAL", field, clear->highest);
  else
    {
      self->outcome->code = clear->type;
      jy_judge_add_number (self, clear->n > 1 ? "TCM-HIGHEST" : "TCM-YES", field, clear->highest);
    }
}

static gboolean
has_tendency (const JyAnswers *answers)
{
  for (int type = JY_CONSTITUTION_QI_DEFICIENCY; type <= JY_CONSTITUTION_LAST; type++)
    if (jy_constitution_get_result (answers, (JyConstitution) type) == JY_CONSTITUTION_TENDS)
      return TRUE;

  return FALSE;
}

static gboolean
get_waist (const JyAnswers *answers, double *waist)
{
  return jy_answers_get_number (answers, "waist", waist);
}

/* Says what was measured, if the answer to @question is another one. */
static void
compare (JyJudge *self, const char *question, int measured)
{
  int answer = jy_answers_get_code (self->answers, question, measured);

  if (answer != measured)
    jy_judge_add_number (self, "TCM-SCALE", question, measured);
}

/* Questions 9 and 28 ask for what may have been measured (3.12). */
static void
compare_with_measures (JyJudge *self)
{
  double value;

  if (jy_judge_find_measured (self, jy_measure_get_bmi, &value))
    compare (self, "q9", jy_constitution_answer_bmi (value));
  if (jy_judge_find_measured (self, get_waist, &value))
    compare (self, "q28", jy_constitution_answer_waist (value));
}

void
jy_judge_constitution (JyJudge *self)
{
  int missing = jy_constitution_count_missing (self->answers);
  int balanced;
  Clear clear;

  compare_with_measures (self);
  if (missing > 0)
    {
      jy_judge_add_number (self, "TCM-MISSING", "", missing);
      return;
    }

  clear = find_clear (self->answers);
  balanced = jy_constitution_get_result (self->answers, JY_CONSTITUTION_BALANCED);
  if (balanced != JY_CONSTITUTION_NO)
    {
      self->outcome->code = JY_CONSTITUTION_BALANCED;
      jy_judge_add (self, balanced == JY_CONSTITUTION_YES ? "TCM-BALANCED" : "TCM-BASIC",
                    "tcm_balanced", NULL);
    }
  else if (clear.n > 0)
    judge_clear (self, &clear);
  else if (has_tendency (self->answers))
    jy_judge_add (self, "TCM-TENDS", "", NULL);
  else
    {
      jy_judge_add_number (self, "TCM-NONE", "", self->parameters->recheck_days);
      jy_judge_require (self, JY_OUTCOME_STEP_RECHECK, "");
    }
}
