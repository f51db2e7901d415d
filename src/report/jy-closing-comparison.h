/* jy-closing-comparison.h - a report as sent beside what today's records say, and why they differ
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-frozen-compare.h"
#include "jy-history-list.h"
#include "jy-work-closings.h"

G_BEGIN_DECLS

/**
 * JyPersonChange:
 * @person: of one of the reports: a person, or a household
 * @n_left: in how many numbers it does not count any more
 * @n_came: in how many it counts now
 * @operations: (owned) (element-type JyStoredOperation): what was done since that touched it, the
 *   latest first, at most 20; of @operations of the comparison
 */
typedef struct
{
  const JyFrozenPerson *person;
  guint n_left;
  guint n_came;
  GPtrArray *operations;
} JyPersonChange;

/**
 * JyClosingComparison:
 * @closed: (owned): as sent
 * @now: (owned): what today's records say of the same
 * @figures: (owned) (element-type JyFigureChange): the numbers that differ
 * @people: (owned) (element-type JyPersonChange): who makes them differ, each once
 * @others: (owned) (element-type JyStoredOperation): what was done since to settings, areas, base
 *   figures, teams and packages, the latest first
 * @operations: (owned) (element-type JyStoredOperation): all that was done since and holds
 */
typedef struct
{
  JyClosedReport *closed;
  JyFrozenReport *now;
  GPtrArray *figures;
  GPtrArray *people;
  GPtrArray *others;
  GPtrArray *operations;
} JyClosingComparison;

void jy_closing_comparison_free (JyClosingComparison *self);

/* Compares a report as sent with what today's records say.
 * @args: a #JyClosingQuestion
 * Returns: (transfer full): a #JyClosingComparison */
gpointer jy_work_compare_closing (JyWork *work, gpointer args, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyClosingComparison, jy_closing_comparison_free)

G_END_DECLS
