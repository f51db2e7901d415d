/* jy-answer-issues.c - what is wrong or unusual on a record form, said below its fields
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-answer-sheet-private.h"

/* Returns: (nullable): the worst issue of a row */
static const JyFormIssue *
find_row_issue (JyAnswerSheet *self, JyAnswerRow *row)
{
  const JyFormIssue *found = NULL;

  for (guint i = 0; i < self->issues->len; i++)
    {
      const JyFormIssue *issue = self->issues->pdata[i];

      if (jy_answer_row_covers (row, issue->field) &&
          (found == NULL || issue->severity > found->severity))
        found = issue;
    }

  return found;
}

static const JyOutcomeFinding *
find_row_finding (JyAnswerRow *row, const JyOutcome *outcome)
{
  const JyFormField *field = jy_answer_row_get_field (row);
  const JyOutcomeFinding *first = jy_outcome_find_field (outcome, field->id);
  const JyOutcomeFinding *second =
    field->pair != NULL ? jy_outcome_find_field (outcome, field->pair) : NULL;

  return first == NULL || (second != NULL && second->level > first->level) ? second : first;
}

static void
say_row (JyAnswerSheet *self, JyAnswerRow *row, const JyOutcome *outcome, gboolean all)
{
  static const JyAnswerTone tones[] = { JY_ANSWER_NOTE, JY_ANSWER_LIMIT, JY_ANSWER_WRONG };
  gboolean is_blank = *jy_answer_row_get_typed (row) == '\0';
  const char *garbled = g_hash_table_lookup (self->garbled, row);
  const JyFormIssue *issue = find_row_issue (self, row);
  const JyOutcomeFinding *finding = find_row_finding (row, outcome);

  if (jy_answer_row_is_typing (row) && !all)
    jy_answer_row_say (row, JY_ANSWER_NOTE, NULL);
  else if (garbled != NULL)
    jy_answer_row_say (row, JY_ANSWER_WRONG, garbled);
  else if (issue != NULL && (all || !is_blank))
    jy_answer_row_say (row,
                       issue->severity == JY_SEVERITY_REFUSE ? JY_ANSWER_WRONG : JY_ANSWER_LIMIT,
                       issue->message);
  else if (finding != NULL)
    jy_answer_row_say (row, tones[finding->level], finding->text);
  else
    jy_answer_row_say (row, JY_ANSWER_NOTE, NULL);
}

void
jy_answer_sheet_say (JyAnswerSheet *self, const JyOutcome *outcome, gboolean all)
{
  g_return_if_fail (JY_IS_ANSWER_SHEET (self));

  for (guint i = 0; i < self->rows->len; i++)
    say_row (self, self->rows->pdata[i], outcome, all);
  jy_answer_sheet_keep_in_sight (self);
}

const char *
jy_answer_sheet_find_refusal (JyAnswerSheet *self, const char **field)
{
  g_return_val_if_fail (JY_IS_ANSWER_SHEET (self), NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      JyAnswerRow *row = self->rows->pdata[i];
      const char *garbled = g_hash_table_lookup (self->garbled, row);
      const JyFormIssue *issue = find_row_issue (self, row);

      *field = jy_answer_row_get_field (row)->id;
      if (garbled != NULL)
        return garbled;
      if (issue != NULL && issue->severity == JY_SEVERITY_REFUSE)
        return issue->message;
    }

  return NULL;
}

const JyFormIssue *
jy_answer_sheet_find_question (JyAnswerSheet *self, const JyAnswers *confirmed)
{
  g_return_val_if_fail (JY_IS_ANSWER_SHEET (self), NULL);

  for (guint i = 0; i < self->issues->len; i++)
    {
      const JyFormIssue *issue = self->issues->pdata[i];

      if (issue->severity == JY_SEVERITY_ASK &&
          !g_str_equal (jy_answers_get (self->answers, issue->field),
                        jy_answers_get (confirmed, issue->field)))
        return issue;
    }

  return NULL;
}
