/* jy-care-record.h - what an indicator needs of the record of a service
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-service-kind.h"
#include "jy-service-record.h"

G_BEGIN_DECLS

/**
 * JyCareRecord:
 * @form: which service was given
 * @day: on which day, as jy_due_day() counts
 * @by_telephone: nobody was seen
 * @result: what came of the visit
 * @outcome: the class of the form, 0: it has none
 * @recheck_by: the last day of the recheck it asks for; 0: none
 * @sbp: mmHg; 0: not measured; likewise the others
 * @fbg: mmol/L
 * @adherence: the code of the answer, 0: not asked
 * @is_guided: of an examination: guidance was given
 * @is_complete: of an examination: see jy_care_record_read()
 * @stop_reason: why the treatment of tuberculosis stopped, its code; 0: it goes on
 * @dose_rate: per cent of its doses taken
 */
typedef struct
{
  JyServiceKind form;
  guint32 day;
  gboolean by_telephone;
  JyVisitResult result;
  int outcome;
  guint32 recheck_by;
  double sbp;
  double dbp;
  double fbg;
  int adherence;
  gboolean is_guided;
  gboolean is_complete;
  int stop_reason;
  double dose_rate;
} JyCareRecord;

/**
 * jy_care_record_read:
 * @self: with its form
 * @answers: the sheet as it is stored (jy-answers.h)
 *
 * Sets what follows from the answers.  An examination is complete if pressure, height, weight, the
 * seven tests of S79 (blood, urine, liver, kidneys, fasting glucose, lipids, electrocardiogram),
 * the evaluation and the guidance are there (rules.md 3.4).
 */
void jy_care_record_read (JyCareRecord *self, const char *answers);

G_END_DECLS
