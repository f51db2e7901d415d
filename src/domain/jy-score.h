/* jy-score.h - score cards: how a value earns points, grades, rewards, and a sum shared out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * indicators-and-reports.md 9, S110-S119.  Points are in hundredths, money in fen.
 */
#pragma once

#include "jy-choice.h"
#include "jy-rate.h"

G_BEGIN_DECLS

/* Whose work a card judges. */
#define JY_SCORE_OF_TEAM "team"           /* S113 */
#define JY_SCORE_OF_DOCTOR "doctor"       /* S115 */
#define JY_SCORE_OF_COMMITTEE "committee" /* S112 */
#define JY_SCORE_OF_CENTRE "centre"       /* S111: by the authority */

#define JY_SCORE_N_SUBJECTS 4
extern const JyChoice jy_score_subjects[JY_SCORE_N_SUBJECTS + 1];

/* 9.1: full at the baseline, else in proportion; the same where less is better; by hand. */
#define JY_SCORE_AT_LEAST "egt"
#define JY_SCORE_AT_MOST "elt"
#define JY_SCORE_GIVEN "given"

extern const JyChoice jy_score_rules[];

/* What jy_score_earn() says where there is no value. */
#define JY_SCORE_UNKNOWN (-1)

/**
 * jy_score_earn:
 * @rule: %JY_SCORE_AT_LEAST or %JY_SCORE_AT_MOST
 * @points: what can be earned
 * @rate: the value
 * @baseline: in per cent: from where on it is earned in full
 *
 * Returns: from 0 to @points, half rounded up; %JY_SCORE_UNKNOWN if @rate has no denominator
 */
gint64 jy_score_earn (const char *rule, gint64 points, JyRate rate, int baseline);

/* Each grade includes its limit. */
typedef enum
{
  JY_GRADE_NONE,      /* nothing was judged */
  JY_GRADE_FAILED,    /* 不合格 */
  JY_GRADE_BASIC,     /* 基本合格 */
  JY_GRADE_PASSED,    /* 合格 */
  JY_GRADE_EXCELLENT, /* 优秀 */
} JyGrade;

/* In per cent of what can be earned. */
typedef struct
{
  int excellent;
  int passed;
  int basic;
} JyGradeLimits;

JyGrade jy_score_get_grade (gint64 earned, gint64 possible, const JyGradeLimits *limits);

/* Returns: (transfer none): its translated name, "—" for none */
const char *jy_grade_get_name (JyGrade grade);

/* Returns: (transfer full): "12.50", "12" */
char *jy_points_dup_text (gint64 hundredths) G_GNUC_WARN_UNUSED_RESULT;

/* S112: a committee's reward, in fen: its signed households at @price each, if it passed and
 * reached the signing target; else 0. */
gint64 jy_score_get_reward (gint64 households, gint64 price, JyGrade grade, gboolean reached);

/**
 * jy_score_share_out:
 * @sum: what is shared out, 0 or more
 * @weights: (array length=n): work points times quality coefficient, 0 or more
 * @shares: (out caller-allocates) (array length=n): what each gets
 *
 * In proportion, to the last fen: what is left by rounding down goes to those who lost most by it,
 * the first of them first.  The shares add up to @sum.
 *
 * Returns: whether there was a weight to go by; otherwise every share is 0
 */
gboolean jy_score_share_out (gint64 sum, const gint64 *weights, gsize n, gint64 *shares);

/**
 * JyScoreDefault:
 * @subject: whose card it is on
 * @block: an N_() string: what stands together
 * @name: an N_() string
 * @indicator: codes of indicators joined by "+", whose numerators and denominators are added; ""
 *   for what is given by hand
 *
 * An item of the cards that hold until the centre makes its own (9.2, S111, S112, S115).
 */
typedef struct
{
  const char *subject;
  const char *block;
  const char *name;
  int points;
  const char *rule;
  const char *indicator;
  int baseline;
} JyScoreDefault;

/* Ends with a NULL subject. */
extern const JyScoreDefault jy_score_defaults[];

G_END_DECLS
