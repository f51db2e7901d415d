/* jy-signing-day.h - what one person counts as in the signing report: each figure's one definition
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-callback-scan.h"
#include "jy-care-scan.h"
#include "jy-classification.h"
#include "jy-period.h"
#include "jy-service-scan.h"
#include "jy-signing-figure.h"
#include "jy-signing-units.h"

G_BEGIN_DECLS

/**
 * JySigningGroup:
 * @name: an N_() string with context "report"
 * @groups: any of them; %JY_GROUP_NONE: see @rest
 * @is_all: all key people, each once
 * @is_rest: key people of none of the groups before
 */
typedef struct
{
  const char *name;
  JyGroup groups;
  gboolean is_all;
  gboolean is_rest;
} JySigningGroup;

/* The groups of sheet 3 in its order. */
extern const JySigningGroup jy_signing_groups[JY_SIGNING_N_GROUPS];

/* What decides: the day, the period up to it, the parameters in force, the units, where each
 * household was (see jy_store_scan_households()), and what was done for everybody; without these
 * scans nothing of services is judged. */
typedef struct
{
  GDate day;
  JyPeriod period; /* ends on @day at the latest */
  GDate before;    /* the day before the period */
  JyClassParameters parameters;
  const JySigningUnits *units;
  GArray *households;
  JyServiceScan *services;
  JyCareScan *care;
  JyCallbackScan *callbacks;
} JySigningDay;

/* The figures of people that one person counts in, in one unit. */
typedef struct
{
  guint unit;
  guint64 figures; /* JY_FIGURE_BIT() of each */
  guint64 care;    /* JY_CARE_BIT() of each */
} JySigningMark;

/* How many services of a person count in a figure of a unit. */
typedef struct
{
  guint unit;
  JyFigure figure; /* of services */
  int n;
} JySigningServices;

/**
 * JySigningMarks:
 * @marks: (element-type JySigningMark): one for each unit; figures of households are not in it
 * @services: (element-type JySigningServices): each unit and figure at most once, none of 0
 * @household: where the person lived on the day: a position in the households, %JY_NO_HOUSEHOLD if
 *   not on the register
 * @household_mark: what makes the household count, in the unit of the person
 */
typedef struct
{
  GArray *marks;
  GArray *services;
  guint household;
  JySigningMark household_mark;
} JySigningMarks;

void jy_signing_marks_init (JySigningMarks *self);
void jy_signing_marks_clear (JySigningMarks *self);

/* Whether @self counts in @figure, which is of people or households. */
gboolean jy_signing_mark_has (const JySigningMark *self, JyFigure figure);

/* Sets @marks to what @person, whom the scans of services have read, counts as. */
void jy_signing_day_judge (const JySigningDay *self,
                           const JyScannedPerson *person,
                           JySigningMarks *marks);

/* The same of what happened in the period alone: nothing is asked of the scans. */
void jy_signing_day_judge_period (const JySigningDay *self,
                                  const JyScannedPerson *person,
                                  JySigningMarks *marks);

/* Adds @figures and @care in @unit to @marks, a list of JySigningMark. */
void jy_signing_marks_add (GArray *marks, guint unit, guint64 figures, guint64 care);

/* Adds @n services to @services, a list of JySigningServices. */
void jy_signing_services_add (GArray *services, guint unit, JyFigure figure, int n);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JySigningMarks, jy_signing_marks_clear)

G_END_DECLS
