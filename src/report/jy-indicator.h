/* jy-indicator.h - every indicator once: what it divides by what, its target, its source
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * indicators-and-reports.md 6.  Window, chart, workbook, paper and command line read the same
 * table; the numbers are those of jy-signing-figures.h, counted in one pass for all units.
 */
#pragma once

#include "jy-rate.h"
#include "jy-signing-figures.h"

G_BEGIN_DECLS

typedef enum
{
  JY_INDICATOR_SIGNING,    /* 6.1 */
  JY_INDICATOR_FULFILMENT, /* 6.2 */
  JY_INDICATOR_HEALTH,     /* 6.3 */
  JY_N_INDICATOR_BLOCKS
} JyIndicatorBlock;

/* Which number is taken. */
typedef enum
{
  JY_OPERAND_NONE,
  JY_OPERAND_FIGURE, /* JyFigure */
  JY_OPERAND_SUM,    /* of two of them */
  JY_OPERAND_BASE,   /* JyBase: from outside the register, if it is known */
  JY_OPERAND_REST,   /* of a base figure, without a JyFigure; 0 if there are more */
} JyOperandKind;

/* @other: the second JyFigure of a sum or rest */
typedef struct
{
  JyOperandKind kind;
  guint what;
  guint other;
} JyOperand;

/**
 * JyIndicator:
 * @id: the identifier of the glossary; never changed
 * @name: an N_() string with context "indicator"
 * @denominator: none: a count, not a rate
 * @counted: an N_() string: what the numerator counts
 * @divided: an N_() string: what the denominator counts; "" for a count
 * @source: clauses: S-numbers of the requirements, sections of the indicators
 * @is_less_better: whether the target is to stay below
 * @target: (nullable): the setting with the target rate, in per cent
 */
typedef struct
{
  const char *id;
  const char *name;
  JyIndicatorBlock block;
  JyOperand numerator;
  JyOperand denominator;
  const char *counted;
  const char *divided;
  const char *source;
  gboolean is_less_better;
  const char *target;
} JyIndicator;

/* Every indicator, by block, in the order of lists. */
extern const JyIndicator jy_indicators[];
extern const guint jy_n_indicators;

/* Returns: (transfer none) (nullable): the indicator of @id */
const JyIndicator *jy_indicator_find (const char *id);

/* Returns: (transfer none): its translated name; that of a block */
const char *jy_indicator_get_name (const JyIndicator *self);
const char *jy_indicator_block_get_name (JyIndicatorBlock block);

gboolean jy_indicator_is_rate (const JyIndicator *self);

/**
 * JyIndicatorValue:
 * @is_known: whether there is such a number: a doctor has no share of the register
 * @rate: of a count the denominator is 0
 * @is_marked: registered people or households stand in for a base figure that is missing
 * @target: in per cent, -1: none; what was decided for the unit itself, else that of the centre
 * @is_own: whether it was decided for the unit, or for areas of it, and is not the centre's
 * @wanted: how many reach the target, or may be at most; 0: there is none
 * @missing: how many more (or fewer, where less is better) reach the target; 0: it is reached, or
 *   there is none
 */
typedef struct
{
  gboolean is_known;
  JyRate rate;
  gboolean is_marked;
  int target;
  gboolean is_own;
  gint64 wanted;
  gint64 missing;
} JyIndicatorValue;

/* @unit: the number of units for all
 * @value: (out caller-allocates): how the unit stands */
void jy_indicator_get_value (const JyIndicator *self,
                             const JySigningFigures *figures,
                             guint unit,
                             JyIndicatorValue *value);

/* Whether the target is reached; also if there is nobody to reach it with. */
gboolean jy_indicator_value_is_reached (const JyIndicatorValue *self);

/* Returns: the target in hundredths of a per cent: of a unit whose number of people was decided,
 * the share that they are, rounded down; -100: there is none */
gint64 jy_indicator_value_get_target_hundredths (const JyIndicatorValue *self);

/**
 * jy_indicator_find_list:
 * @of_denominator: whether that number is asked about, or the numerator
 * @figure: (out): whose list is behind it (jy_signing_figures_list())
 *
 * Returns: whether there is a list: sums and base figures have none
 */
gboolean jy_indicator_find_list (const JyIndicator *self,
                                 gboolean of_denominator,
                                 JyFigure *figure);

G_END_DECLS
