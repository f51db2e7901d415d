/* jy-case-close.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-case-close-private.h"

#include "jy-store-conditions.h"

#define FORM "tuberculosis" /* also the kind of the condition */

/* The first day on which the condition holds no more; invalid if nothing ends it. */
static GDate
get_end (const JyStoredServiceRecord *record, const JyAnswers *answers)
{
  GDate end = { 0 };

  if (record != NULL && answers != NULL && g_str_equal (record->visit_outcome, "done") &&
      jy_answers_get_date (answers, "stop_date", &end))
    g_date_add_days (&end, 1);
  else
    g_date_clear (&end, 1);

  return end;
}

/* Returns: (transfer none): why it ended, for what the form says of the treatment */
static const char *
get_reason (const JyAnswers *answers)
{
  static const char *const reasons[] = { "other", "cured", "died", "lost" };
  int code = answers != NULL ? jy_answers_get_code (answers, "stop_reason", 0) : 0;

  /* Also for whoever is treated elsewhere from then on, for multidrug resistance. */
  return code >= 0 && code < (int) G_N_ELEMENTS (reasons) ? reasons[code] : reasons[0];
}

static gboolean
is_same (const GDate *a, const GDate *b)
{
  return g_date_valid (a) && g_date_valid (b) && g_date_compare (a, b) == 0;
}

/* What @before ended, or what holds when the treatment stops. */
static JyStoredCondition *
find_case (const GPtrArray *conditions, const GDate *before, const GDate *end)
{
  for (guint i = 0; i < conditions->len; i++)
    {
      JyStoredCondition *one = conditions->pdata[i];

      if (!g_str_equal (one->kind, FORM))
        continue;
      if (g_date_valid (before)
            ? is_same (&one->until_on, before)
            : !g_date_valid (&one->until_on) &&
                (!g_date_valid (&one->from_on) || g_date_compare (&one->from_on, end) < 0))
        return one;
    }

  return NULL;
}

gboolean
jy_case_follow_record (JyWork *work,
                       const JyStoredServiceRecord *before,
                       const JyStoredServiceRecord *record,
                       const JyAnswers *answers,
                       GError **error)
{
  g_autoptr (JyAnswers) old = NULL;
  g_autoptr (GPtrArray) conditions = NULL;
  JyStoredCondition *found;
  GDate ended, end;

  if (!g_str_equal (record->form, FORM) || record->resident == 0)
    return TRUE;
  if (before != NULL && (old = jy_answers_parse (before->answers, error)) == NULL)
    return FALSE;

  ended = get_end (before, old);
  end = get_end (record, answers);
  if (!g_date_valid (&ended) && !g_date_valid (&end))
    return TRUE;
  if (is_same (&ended, &end) && g_str_equal (get_reason (old), get_reason (answers)))
    return TRUE;

  conditions = jy_store_list_conditions (work->store, record->resident, error);
  if (conditions == NULL)
    return FALSE;
  found = find_case (conditions, &ended, &end);
  if (found == NULL)
    return TRUE; /* ended by hand already */

  found->until_on = end;
  g_free (found->end_reason);
  found->end_reason = g_strdup (g_date_valid (&end) ? get_reason (answers) : "");
  return jy_store_update_condition (work->store, found, error);
}
