/* jy-outcome.h - what follows from a record: its class, the next step, and why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The decision tables of rules.md 3.1 and 3.3-3.12.  Pure: a record is judged from its answers, the
 * records before it and the limits of its day; nothing is remembered between two calls, so a form
 * may ask at every keystroke.
 */
#pragma once

#include "jy-answers.h"
#include "jy-choice.h"
#include "jy-form-context.h"
#include "jy-outcome-parameters.h"

G_BEGIN_DECLS

/* What has to be done next; each is more urgent than the one before. */
typedef enum
{
  JY_OUTCOME_STEP_NONE,         /* the next regular visit */
  JY_OUTCOME_STEP_RECHECK,      /* see the person again, at the latest on the day */
  JY_OUTCOME_STEP_REFER,        /* advise a referral, and ask for its result by the day */
  JY_OUTCOME_STEP_REFER_URGENT, /* treat and refer at once; ask for the result by the day */
} JyOutcomeStep;

/* How a form shows a field. */
typedef enum
{
  JY_OUTCOME_FINDING_NOTE,   /* for information */
  JY_OUTCOME_FINDING_LIMIT,  /* beyond a limit */
  JY_OUTCOME_FINDING_DANGER, /* an emergency */
} JyOutcomeFindingLevel;

/**
 * JyOutcomeFinding:
 * @rule: its id: "CHR-5"; stored, never changed
 * @fields: the ids of the fields it is about, with blanks between them: "sbp dbp"; may be ""
 * @level: how these fields are shown
 * @decides: whether the class or the step follows from it; otherwise it is advice
 * @arguments: the numbers of @text, in no language
 * @text: one translated sentence, numbers filled in
 */
typedef struct
{
  const char *rule;
  char *fields;
  JyOutcomeFindingLevel level;
  gboolean decides;
  char **arguments;
  char *text;
} JyOutcomeFinding;

/**
 * JyOutcome:
 * @code: the official class of the form (jy_outcome_get_classes()); 0 if it has none or too little
 *   is answered
 * @step: what has to be done
 * @by: the latest day of the recheck, or of asking for the result of the referral; invalid if none
 * @next_on: the proposed day of the next visit; invalid if none follows
 * @referral_reason: of jy_referral_reasons; "" if @step is no referral
 * @closes: whether the case ends with this record (3.6, 3.10)
 * @findings: (element-type JyOutcomeFinding): the rules that fired, in the order of their table
 *
 * Set up by jy_outcome_judge(); cleared by jy_outcome_clear().  One that is all zero is the outcome
 * of a visit that did not take place.
 */
typedef struct
{
  int code;
  JyOutcomeStep step;
  GDate by;
  GDate next_on;
  const char *referral_reason;
  gboolean closes;
  GPtrArray *findings;
} JyOutcome;

/* A completed record of the same person. */
typedef struct
{
  const char *form;
  GDate date;
  int code; /* the class it was saved with */
  const JyAnswers *answers;
} JyOutcomePrevious;

/**
 * JyOutcomeContext:
 * @who: for whom and of which day the record is; hypertension and diabetes among the groups say
 *   what is managed, maternal that she is pregnant or gave birth up to 42 days ago
 * @previous: other completed records, of this and any other form, in any order, rechecks included;
 *   only those before the day of the record count
 * @parameters: the limits in force on that day
 */
typedef struct
{
  JyFormContext who;
  const JyOutcomePrevious *previous;
  gsize n_previous;
  const JyOutcomeParameters *parameters;
} JyOutcomeContext;

/* Why somebody is referred: stable words with names for people (rules.md 3.7). */
extern const JyChoice jy_referral_reasons[];

/**
 * jy_outcome_judge:
 * @form: the id of the form: "hypertension"; one without rules gives an empty outcome
 * @answers: what was answered so far
 * @context: whom, when and what came before
 * @outcome: (out caller-allocates): what follows; clear it
 *
 * Only records of services that were given are judged.
 */
void jy_outcome_judge (const char *form,
                       const JyAnswers *answers,
                       const JyOutcomeContext *context,
                       JyOutcome *outcome);

/* What follows from a visit that did not take place, the @n_before + 1st in a row (3.10); an empty
 * outcome, or what has to be said.  Clear it. */
void jy_outcome_judge_missed (const char *form, guint n_before, JyOutcome *outcome);

void jy_outcome_clear (JyOutcome *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyOutcome, jy_outcome_clear)

/* Returns: (transfer none) (nullable): the worst finding about @field; of equals the first */
const JyOutcomeFinding *jy_outcome_find_field (const JyOutcome *self, const char *field);

/* Returns: (transfer full): the sentences that decide, one a line; "" if none */
char *jy_outcome_dup_reason (const JyOutcome *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the deciding rules and their numbers, in no language: to be stored */
char *jy_outcome_dup_rules (const JyOutcome *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what jy_outcome_dup_rules() wrote, as sentences in today's language */
char *jy_outcome_rules_dup_reason (const char *rules) G_GNUC_WARN_UNUSED_RESULT;

/* Whether rule @id is among what jy_outcome_dup_rules() wrote (%NULL: nothing). */
gboolean jy_outcome_rules_have (const char *rules, const char *id);

/* Returns: (transfer none) (nullable): the classes of @form ("1" …), or %NULL if it has none */
const JyChoice *jy_outcome_get_classes (const char *form);

G_END_DECLS
