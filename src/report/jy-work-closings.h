/* jy-work-closings.h - closing a period: its report is kept as sent, for ever
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report that is issued again replaces the one before it, which can still be read.  Undo takes a
 * closing back like anything else, the latest issue first; that it was made and taken back stays in
 * the history, and what it said stays in the database.
 */
#pragma once

#include "jy-frozen-compare.h"
#include "jy-history-list.h"
#include "jy-store-period-closings.h"

G_BEGIN_DECLS

/**
 * JyPeriodToClose:
 * @period: which is over
 * @by: a row for each
 * @signed_by: (owned): whose name stands under it
 * @closed_on: the day that stands there: after the period, and not in the future
 * @reason: (owned): why it is issued again; "" or %NULL for the first time
 * @job: (owned) (nullable): told of the progress
 */
typedef struct
{
  JyPeriod period;
  JySigningBy by;
  char *signed_by;
  GDate closed_on;
  char *reason;
  JyJob *job;
} JyPeriodToClose;

JyPeriodToClose *jy_period_to_close_new (const JyPeriod *period,
                                         JySigningBy by,
                                         const char *signed_by,
                                         const GDate *closed_on,
                                         const char *reason,
                                         JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_period_to_close_free (JyPeriodToClose *self);

/* Makes the report of a period and keeps it with all that is behind it; one operation.
 * @args: a #JyPeriodToClose
 * Returns: (transfer full): the #JyStoredPeriodClosing; %JY_ERROR_INVALID if the period is not
 *   over, is closed and no reason is given, or is not and one is */
gpointer jy_work_close_period (JyWork *work, gpointer args, GError **error);

/* What reports have in common: the period, and a row for each @by. */
typedef struct
{
  JyPeriod period;
  JySigningBy by;
} JyClosingQuery;

/* Lists how often a report was sent.
 * @args: a #JyClosingQuery
 * Returns: (transfer full) (element-type JyStoredPeriodClosing): a #GPtrArray, the latest issue
 *   first */
gpointer jy_work_list_closings (JyWork *work, gpointer args, GError **error);

/* A report as sent.  Both are owned. */
typedef struct
{
  JyStoredPeriodClosing *closing;
  JyFrozenReport *report;
} JyClosedReport;

void jy_closed_report_free (JyClosedReport *self);

/* Returns: the period of @closing */
JyPeriod jy_period_closing_get_period (const JyStoredPeriodClosing *closing);

/* Reads a report as sent.
 * @args: the id of a closing, a #gint64
 * Returns: (transfer full): a #JyClosedReport */
gpointer jy_work_open_closing (JyWork *work, gpointer args, GError **error);

/* Finds the latest issue of a report, and reads it.
 * @args: a #JyClosingQuery
 * Returns: (transfer full): a #JyClosedReport; %JY_ERROR_NOT_FOUND if the period is not closed */
gpointer jy_work_find_closed_report (JyWork *work, gpointer args, GError **error);

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

/* @closing: its id; owns its job */
typedef struct
{
  gint64 closing;
  JyJob *job;
} JyClosingQuestion;

JyClosingQuestion *jy_closing_question_new (gint64 closing, JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_closing_question_free (JyClosingQuestion *self);

/* Compares a report as sent with what today's records say.
 * @args: a #JyClosingQuestion
 * Returns: (transfer full): a #JyClosingComparison */
gpointer jy_work_compare_closing (JyWork *work, gpointer args, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPeriodToClose, jy_period_to_close_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyClosedReport, jy_closed_report_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyClosingComparison, jy_closing_comparison_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyClosingQuestion, jy_closing_question_free)

G_END_DECLS
