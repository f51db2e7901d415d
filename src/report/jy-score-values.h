/* jy-score-values.h - the value of an item of a score card for a team, a doctor, an area
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-indicator.h"
#include "jy-score-sheet.h"

G_BEGIN_DECLS

/* Of one unit.  @figures: (transfer none); @tallies and @deductions: (owned), by id of a team or
 * doctor. */
typedef struct
{
  const JySigningFigures *figures;
  GHashTable *tallies;    /* (element-type gint64 JyCallbackTally); 0: all together */
  GHashTable *deductions; /* (element-type gint64 gint64): hundredths of a point */
  int work_points[4];     /* signed, fulfilled, follow-up, recheck */
  gint64 price;           /* of a signed household */
  JyGradeLimits limits;
} JyScoreValues;

/* Reads all that the sheet of @request is made of.
 * @figures: of its period by those units; outlives @self */
gboolean jy_score_values_init (JyScoreValues *self,
                               JyWork *work,
                               const JyScoreRequest *request,
                               const JySigningFigures *figures,
                               GError **error);
void jy_score_values_clear (JyScoreValues *self);

/* @unit: its number in the figures; @id: its id
 * Returns: the value of @indicator, codes joined by "+"; a denominator of 0: not known */
JyRate jy_score_values_get (const JyScoreValues *self,
                            guint unit,
                            gint64 id,
                            const char *indicator);

/* Whether the codes joined by "+" are all known. */
gboolean jy_score_indicator_is_known (const char *indicator);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyScoreValues, jy_score_values_clear)

G_END_DECLS
