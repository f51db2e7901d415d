/* jy-agreement.h - the life of an agreement: its term, its state on a day, and what may be chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-choice.h"

G_BEGIN_DECLS

/**
 * JyAgreementState:
 * @JY_AGREEMENT_NONE: there is no agreement
 * @JY_AGREEMENT_DRAFT: begun at the counter, not signed
 * @JY_AGREEMENT_COMING: signed, its term begins later
 * @JY_AGREEMENT_IN_FORCE: the term includes the day
 * @JY_AGREEMENT_RENEWED: the term is over, another agreement renewed it
 * @JY_AGREEMENT_ENDED: terminated, or not renewed by decision
 * @JY_AGREEMENT_EXPIRED: the term is over and nobody decided yet: renew, terminate or switch (S50)
 *
 * The numbers are stored in lists' indices and never change.
 */
typedef enum
{
  JY_AGREEMENT_NONE = 0,
  JY_AGREEMENT_DRAFT = 1,
  JY_AGREEMENT_COMING = 2,
  JY_AGREEMENT_IN_FORCE = 3,
  JY_AGREEMENT_RENEWED = 4,
  JY_AGREEMENT_ENDED = 5,
  JY_AGREEMENT_EXPIRED = 6,
} JyAgreementState;

/* What decides the state; dates that are not there are invalid. */
typedef struct
{
  GDate signed_on;
  GDate starts_on;
  GDate ends_on;
  GDate ended_on; /* first day no longer in force */
  gboolean is_renewed;
} JyAgreementFacts;

/* The state on @day.  What was ended within its term stays ended, renewed or not; so is what was
 * ended before it could begin, on any day. */
JyAgreementState jy_agreement_get_state (const JyAgreementFacts *facts, const GDate *day);

/* Returns: (transfer none): the translated name of @state */
const char *jy_agreement_state_get_name (JyAgreementState state);

/* The last day of a term of @months (12, S48) that begins on @start: start + 1 year - 1 day; from
 * 29 February to 27 or 28 February (GDate's rule: the 28th, less a day, of a common year). */
void jy_agreement_get_end (const GDate *start, int months, GDate *end);

/* Codes of jy_termination_reasons that the program sets by itself. */
#define JY_TERMINATION_LOST "01"
#define JY_TERMINATION_MOVED "02"
#define JY_TERMINATION_DIED "03"
#define JY_TERMINATION_REFUSED "04"
#define JY_TERMINATION_SWITCHED "05" /* signed again, or with another doctor (S50) */

/* Each ends with a NULL code. */
extern const JyChoice jy_sign_channels[];       /* "1" to "6": S51-S53 */
extern const JyChoice jy_termination_reasons[]; /* rules.md 3.15: "01", "02", … "99" */
extern const JyChoice jy_refusal_reasons[];     /* why a household did not sign (S33, S45) */
extern const JyChoice jy_needs[];               /* S17: six categories and three other services */
extern const JyChoice jy_materials[];           /* S124, S129: what is handed out at signing */
extern const JyChoice jy_service_ways[];        /* S58: active, home, appointment, phone */

G_END_DECLS
