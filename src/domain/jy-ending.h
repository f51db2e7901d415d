/* jy-ending.h - what must be right about the end of an agreement
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-issue.h"

G_BEGIN_DECLS

/* How many rules there are at most. */
#define JY_ENDING_MAX_ISSUES 8

/**
 * JyEndingForm:
 * @starts_on, @ends_on: the term of the agreement
 * @on: the first day no longer in force: within the term, or the day after it: not renewed
 * @reason: (nullable): a code of jy_termination_reasons
 * @confirmed_by: (nullable): who signed the confirmation (S49)
 * @confirmed_on: when
 *
 * Owns nothing.  Days that are not there are invalid.
 */
typedef struct
{
  GDate starts_on;
  GDate ends_on;
  GDate on;
  const char *reason;
  const char *confirmed_by;
  GDate confirmed_on;
} JyEndingForm;

/**
 * jy_ending_check:
 * @issues: (out) (array length=JY_ENDING_MAX_ISSUES): broken rules in the order of the form; their
 *   fields are "on", "reason", "confirmed_on" and "confirmed_by"
 *
 * Returns: how many entries of @issues were filled
 */
gsize jy_ending_check (const JyEndingForm *form,
                       const GDate *today,
                       const JyIssue *issues[JY_ENDING_MAX_ISSUES]);

G_END_DECLS
