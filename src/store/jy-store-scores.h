/* jy-store-scores.h - score cards, their items, and what was given by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the functions below, each record has those of jy-record-macros.h.
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredScoreCard:
 * @subject: (owned): whose work it judges, a code of jy_score_subjects
 * @from_on: from when on
 */
typedef struct
{
  gint64 id;
  int rev;
  char *subject;
  GDate from_on;
} JyStoredScoreCard;

JY_DECLARE_RECORD (JyStoredScoreCard, score_card)

/**
 * JyStoredScoreItem:
 * @block: (owned), as the other texts: what stands together
 * @points: what can be earned, in hundredths
 * @rule: a code of jy_score_rules
 * @indicator: codes joined by "+"; "" for what is given by hand
 * @baseline: in per cent
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 score_card;
  int position;
  char *block;
  char *name;
  gint64 points;
  char *rule;
  char *indicator;
  int baseline;
} JyStoredScoreItem;

JY_DECLARE_RECORD (JyStoredScoreItem, score_item)

/**
 * JyStoredScoreMark:
 * @unit: the team, doctor or area; 0: the centre
 * @period: (owned): as jy_period_dup_text() writes it
 * @points: in hundredths
 * @note: (owned): why
 * @evidence: (owned): where it is kept
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 score_item;
  gint64 unit;
  char *period;
  gint64 points;
  char *note;
  char *evidence;
} JyStoredScoreMark;

JY_DECLARE_RECORD (JyStoredScoreMark, score_mark)

/* @card: (out) (transfer full) (nullable): the card of @subject in force on @day; %NULL if the
 * centre made none until then */
gboolean jy_store_find_score_card (
  JyStore *self, const char *subject, const GDate *day, JyStoredScoreCard **card, GError **error);

/* Returns: (transfer full) (element-type JyStoredScoreItem): by position */
GPtrArray *jy_store_list_score_items (JyStore *self,
                                      gint64 card,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredScoreMark): all of a period */
GPtrArray *jy_store_list_score_marks (JyStore *self,
                                      const char *period,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
