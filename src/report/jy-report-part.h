/* jy-report-part.h - a sheet of the report, whoever makes it, and what is behind its numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-service-kind.h"
#include "jy-signing-figures.h"
#include "jy-workbook.h"

G_BEGIN_DECLS

/**
 * JySigningSource:
 * @period: of which the number is, and @by which units
 * @figure: what jy_signing_figures_list() takes, as the next two; unless one of the last is set
 * @unit: 0: those without one
 * @is_all: whatever the unit
 * @services: not 0: who got one of them in the period from the staff @unit
 * @way: of these, JY_WORK_AT_HOME or another; 0: any
 * @resident: not 0: one person
 *
 * What is behind a number.
 */
typedef struct
{
  JyPeriod period;
  JySigningBy by;
  JyFigure figure;
  gint64 unit;
  gboolean is_all;
  JyServiceKinds services;
  int way;
  gint64 resident;
} JySigningSource;

/* Returns: whether the number there is of people or households that can be listed, or of services
 * of people */
typedef gboolean (*JyReportSourceFunc) (gconstpointer data,
                                        guint row,
                                        guint column,
                                        JySigningSource *source);

/**
 * JyReportCheck:
 * @name: an N_() string: which two numbers of the sheet, or of it and another, are compared
 * @may_differ: whether @right may be more, for the reason that @name gives
 */
typedef struct
{
  const char *name;
  gint64 left;
  gint64 right;
  gboolean may_differ;
} JyReportCheck;

/**
 * JyReportPart:
 * @sheet: every column there is, in the order of the table they are from, which numbers them;
 *   name, title, particulars and signatures are for others
 * @data: what @sheet, @find_source and @checks use; freed with @free
 * @checks: (nullable) (element-type JyReportCheck): its check totals
 */
typedef struct
{
  JySheet sheet;
  gpointer data;
  GDestroyNotify free;
  JyReportSourceFunc find_source; /* (nullable) */
  const GArray *checks;
} JyReportPart;

void jy_report_part_free (JyReportPart *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyReportPart, jy_report_part_free)

G_END_DECLS
