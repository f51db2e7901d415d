/* jy-signing-figures.h - every figure of the signing report, for every unit: one pass over
 * everybody
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list behind a figure is made by the same pass and the same judgement that counted it.
 */
#pragma once

#include "jy-job.h"
#include "jy-report-layout.h"
#include "jy-signing-base.h"
#include "jy-signing-day.h"
#include "jy-store-quotas.h"

G_BEGIN_DECLS

/**
 * JySigningFigures:
 * @day: the last day of the report: of the period, or today if that is not over
 * @percent: the target rate of signing in force on it
 * @fulfil_percent: that of fulfilment (S64)
 * @targets: (array): of each of jy_indicators, in per cent, in force on it; -1: none
 * @fulfil_rule: what made an agreement fulfilled on it
 * @counts: JY_N_FIGURES for each unit, then for all: nobody counts twice in a figure there
 * @bases: JY_N_BASES for each unit, then for all; by doctor only those for all mean anything
 * @quotas: (element-type JyStoredQuota): decided for areas, teams and doctors, in force on @day
 * @base_sources: (element-type JyBaseSource): where they are from, by area
 */
typedef struct
{
  JyPeriod period;
  GDate day;
  int percent;
  int fulfil_percent;
  int *targets;
  JyFulfilRule fulfil_rule;
  JySigningUnits *units;
  gint64 *counts;
  JyBaseFigure *bases;
  GPtrArray *quotas;
  GPtrArray *base_sources;
} JySigningFigures;

/**
 * JySigningRequest:
 * @period: what the report is about
 * @job: (nullable) (transfer none): told of the progress, and asked whether to go on
 * @choice: which sheets are wanted, if sheets are made at all
 * @of_register: only figures that are not jy_figure_needs_services() are wanted: it is sooner done
 * @layout: (nullable) (owned): how they are shown; %NULL: as the centre has decided
 * @known: (nullable) (transfer none) (element-type JySigningFigures): to make sheets, figures that
 *   are counted already, those of the request among them
 */
typedef struct
{
  JyPeriod period;
  JySigningBy by;
  JyJob *job;
  JyReportChoice choice;
  gboolean of_register;
  JyReportLayout *layout;
  GPtrArray *known;
} JySigningRequest;

/* Returns: (transfer full) (nullable): the figures; %JY_ERROR_INVALID if the period begins after
 *   @today */
JySigningFigures *jy_signing_figures_new (JyStore *store,
                                          const JySigningRequest *request,
                                          const GDate *today,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_signing_figures_free (JySigningFigures *self);

/* @requests: (array length=n): of any periods, by any units; the job is the first one's
 * Returns: (transfer full) (element-type JySigningFigures) (nullable): those of each request,
 *   counted in one pass over everybody: much sooner than one after the other */
GPtrArray *jy_signing_figures_new_all (JyStore *store,
                                       const JySigningRequest *requests,
                                       guint n,
                                       const GDate *today,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none) (nullable): of @all (element-type JySigningFigures) those of @period by
 *   @by */
const JySigningFigures *jy_signing_figures_find (const GPtrArray *all,
                                                 const JyPeriod *period,
                                                 JySigningBy by);

/* Whether @unit has a row: it must, or something is in it. */
gboolean jy_signing_figures_has_unit (const JySigningFigures *self, guint unit);

/* Whether @figure counts households, not people. */
gboolean jy_figure_is_of_households (JyFigure figure);

/* Whether @figure also counts people who are not signed: by doctor it is for all only. */
gboolean jy_figure_is_of_register (JyFigure figure);

/* Whether @figure is not of who is registered and signed alone. */
gboolean jy_figure_needs_services (JyFigure figure);

/* @unit: the number of units for all. */
gint64 jy_signing_figures_get (const JySigningFigures *self, guint unit, JyFigure figure);
/* Whether there is a base figure: a doctor has only what was decided for one, and without a
 * population nobody knows how many patients there should be. */
gboolean jy_signing_figures_has_base (const JySigningFigures *self, guint unit, JyBase which);
JyBaseFigure jy_signing_figures_get_base (const JySigningFigures *self, guint unit, JyBase which);

/* Returns: (transfer none) (nullable): what was decided for @unit itself (S89-S93); for all %NULL
 */
const JyStoredQuota *jy_signing_figures_find_quota (const JySigningFigures *self, guint unit);

/* How many per cent of those signed @unit has to fulfil (S64). */
int jy_signing_figures_get_fulfil_percent (const JySigningFigures *self, guint unit);

/**
 * jy_signing_figures_list:
 * @request: that of the report
 * @unit: the id of the area, team or doctor; 0 for those without one
 * @is_all: everybody whatever the unit
 *
 * Returns: (transfer full) (element-type gint64) (nullable): the residents or households, by id,
 *   that @figure counts, or whose services it counts
 */
GArray *jy_signing_figures_list (JyStore *store,
                                 const JySigningRequest *request,
                                 const GDate *today,
                                 JyFigure figure,
                                 gint64 unit,
                                 gboolean is_all,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySigningFigures, jy_signing_figures_free)

G_END_DECLS
