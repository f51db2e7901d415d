/* jy-callback.h - what the answers of a call-back mean, and what many of them amount to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * documents.md 8.1, indicators-and-reports.md 6.2, S117, S118.  Codes are stored and never change.
 */
#pragma once

#include "jy-choice.h"
#include "jy-rate.h"

G_BEGIN_DECLS

typedef enum
{
  JY_CONTACT_NONE = 0,       /* not called yet */
  JY_CONTACT_REACHED = 1,    /* reached, and ready to answer */
  JY_CONTACT_UNANSWERED = 2, /* no answer, switched off, does not want to: does not count */
  JY_CONTACT_LOST = 3,       /* wrong or dead number, nobody knows the person */
} JyContactOutcome;

typedef enum
{
  JY_ANSWER_NONE = 0,
  JY_ANSWER_YES = 1,
  JY_ANSWER_NO = 2,
  JY_ANSWER_UNCLEAR = 3,
} JyCallbackAnswer;

typedef enum
{
  JY_SATISFACTION_NONE = 0,
  JY_SATISFACTION_GOOD = 1,
  JY_SATISFACTION_MIDDLING = 2,
  JY_SATISFACTION_BAD = 3,
} JySatisfaction;

/* Of a #JyContactOutcome, a #JyCallbackAnswer, a #JySatisfaction, and of a re-check. */
extern const JyChoice jy_contact_outcomes[];
extern const JyChoice jy_callback_answers[];
extern const JyChoice jy_satisfactions[];
extern const JyChoice jy_recheck_results[];

/**
 * JyCallbackAnswers:
 * @contact: a #JyContactOutcome; all else is empty unless it is %JY_CONTACT_REACHED
 * @says_signed: a #JyCallbackAnswer, as are the others
 * @knows_doctor: knows the name of the doctor
 * @matches_record: who signed, with whom and when is as our record says
 * @has_agreement: has the agreement in hand
 * @n_services: how many services of the agreement the person can name; -1: not asked
 * @examined: in the last year
 * @followed_up: at the door, at the clinic or by telephone
 * @measured: blood pressure or glucose was measured, or asked for
 * @satisfaction: a #JySatisfaction
 */
typedef struct
{
  int contact;
  int says_signed;
  int knows_doctor;
  int matches_record;
  int has_agreement;
  int n_services;
  int examined;
  int followed_up;
  int measured;
  int satisfaction;
} JyCallbackAnswers;

/* Signed, says the person, and nothing in the record is denied. */
gboolean jy_callback_is_authentic (const JyCallbackAnswers *self);

/* Knows the doctor, or names a service (S146). */
gboolean jy_callback_is_aware (const JyCallbackAnswers *self);

/* Got one of the services asked about. */
gboolean jy_callback_is_served (const JyCallbackAnswers *self);

/**
 * JyCallbackTally:
 * @n_drawn: call sheets
 * @n_called: of these, called
 * @n_reached: of these, who answered; @n_unanswered and @n_lost are the others
 * @n_asked: of those reached, who said whether they signed
 * @n_authentic: of these, confirmed
 * @n_rated: of those reached, who said whether they are satisfied
 * @n_satisfied: of these
 * @n_aware: of those reached
 * @n_served: of those reached
 */
typedef struct
{
  int n_drawn;
  int n_called;
  int n_reached;
  int n_unanswered;
  int n_lost;
  int n_asked;
  int n_authentic;
  int n_rated;
  int n_satisfied;
  int n_aware;
  int n_served;
} JyCallbackTally;

void jy_callback_tally_add (JyCallbackTally *self, const JyCallbackAnswers *answers);

/* 签约真实率, 满意度, 知晓率 and 失访率 (indicators-and-reports.md 6.2). */
JyRate jy_callback_tally_get_authentic (const JyCallbackTally *self);
JyRate jy_callback_tally_get_satisfied (const JyCallbackTally *self);
JyRate jy_callback_tally_get_aware (const JyCallbackTally *self);
JyRate jy_callback_tally_get_lost (const JyCallbackTally *self);

/* Whether @rate does not reach @percent; a rate that is none does not fall short. */
gboolean jy_callback_falls_short (JyRate rate, int percent);

/* S118: by how much is deducted.
 * @per_percent: hundredths of a point for each per cent, or part of one, below @percent */
int jy_callback_get_deduction (JyRate rate, int percent, int per_percent);

G_END_DECLS
