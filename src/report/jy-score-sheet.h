/* jy-score-sheet.h - everybody's points for a period, traceable to the last figure
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * indicators-and-reports.md 9.  The values are those of jy-indicator.h; authenticity, satisfaction
 * and awareness those of the call-backs drawn in the period.
 */
#pragma once

#include "jy-callback.h"
#include "jy-period.h"
#include "jy-score.h"
#include "jy-signing-figures.h"
#include "jy-store-attachments.h"
#include "jy-store-scores.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyScoreRequest:
 * @subject: a code of jy_score_subjects, static
 * @sum: in fen: what is shared out among teams or doctors; 0: nothing
 */
typedef struct
{
  const char *subject;
  JyPeriod period;
  gint64 sum;
} JyScoreRequest;

/**
 * JyScoreLine:
 * @rate: the value; its denominator is 0 for what is given by hand and what is not known
 * @earned: in hundredths of a point; %JY_SCORE_UNKNOWN: nothing was given, or there is no value:
 *   the item does not count
 * @mark: (owned) (nullable): what was given by hand
 * @attachment: (owned) (nullable): the file it goes by
 */
typedef struct
{
  JyRate rate;
  gint64 earned;
  JyStoredScoreMark *mark;
  JyStoredAttachment *attachment;
} JyScoreLine;

/**
 * JyScoredUnit:
 * @id: the team, doctor or area; 0: the centre
 * @name: (owned)
 * @lines: (element-type JyScoreLine): one for each item of the card
 * @earned: in hundredths of a point, without @deducted
 * @possible: what those items that count could earn
 * @deducted: by rectification notices of the period (S118)
 * @score: hundredths of a per cent of what could be earned, deductions taken off, 0 or more
 * @households: signed on the last day
 * @is_reached: whether the signing target is
 * @reward: of a committee, in fen (S112)
 * @work_points: of a team or doctor in the period (9.1)
 * @share: of the sum, by work points × @score, in fen
 */
typedef struct
{
  gint64 id;
  char *name;
  GPtrArray *lines;
  gint64 earned;
  gint64 possible;
  gint64 deducted;
  gint64 score;
  JyGrade grade;
  gint64 households;
  gboolean is_reached;
  gint64 reward;
  gint64 work_points;
  gint64 share;
} JyScoredUnit;

/**
 * JyScoreSheet:
 * @card: (owned) (nullable): the centre's own card; %NULL: the default holds
 * @items: (element-type JyStoredScoreItem): of the card in force on the last day of the period
 * @units: (element-type JyScoredUnit): in the order of reports
 * @price: what a signed household is worth to a committee (S112), in fen
 */
typedef struct
{
  JyScoreRequest request;
  JyStoredScoreCard *card;
  GPtrArray *items;
  GPtrArray *units;
  gint64 price;
} JyScoreSheet;

/* What a code of jy_score_subjects is in a report; committees and the centre are areas. */
JySigningBy jy_score_subject_get_by (const char *subject);

void jy_score_sheet_free (JyScoreSheet *self);

/* @figures: of the period of @request, by the units of its subject (jy-score-values.h)
 * Returns: (transfer full) (nullable) */
JyScoreSheet *jy_score_sheet_new (JyWork *work,
                                  const JyScoreRequest *request,
                                  const JySigningFigures *figures,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @args: a #JyScoreRequest
 * Returns: (transfer full): a #JyScoreSheet; %JY_ERROR_INVALID if the period has not begun */
gpointer jy_work_make_score_sheet (JyWork *work, gpointer args, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyScoreSheet, jy_score_sheet_free)

G_END_DECLS
