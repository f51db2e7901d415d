/* jy-report-table.h - a sheet of the report that is written down cell by cell
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-report-part.h"

G_BEGIN_DECLS

typedef struct _JyReportTable JyReportTable;

/* Returns: (transfer full): without columns and rows */
JyReportTable *jy_report_table_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jy_report_table_free (JyReportTable *self);

/* Adds columns whose texts are N_() strings with context "report".  One without an id gets it from
 * them: who words them otherwise gives the column the id it had. */
void jy_report_table_add_columns (JyReportTable *self, const JySheetColumn *columns, guint n);

/* Adds a column whose texts are as shown; they are copied.  Without an id it gets one from them. */
void jy_report_table_add_column (JyReportTable *self, const JySheetColumn *column);

/* Adds an empty row, which the functions below fill; rates follow from their columns. */
void jy_report_table_add_row (JyReportTable *self);
void jy_report_table_set_text (JyReportTable *self, guint column, const char *text);
void jy_report_table_set_count (JyReportTable *self, guint column, gint64 count);
void jy_report_table_set_base (JyReportTable *self, guint column, const JyBaseFigure *base);
void jy_report_table_set_number (JyReportTable *self, guint column, double number);
void jy_report_table_set_date (JyReportTable *self, guint column, const GDate *date);
void jy_report_table_set_source (JyReportTable *self, guint column, const JySigningSource *source);

/* Sets a count that @source lists. */
void jy_report_table_set_listed (JyReportTable *self,
                                 guint column,
                                 gint64 count,
                                 const JySigningSource *source);

/* Makes the last row a total; or a total of the counts in @columns (ended by -1). */
void jy_report_table_set_total (JyReportTable *self);
void jy_report_table_add_total (JyReportTable *self, const int *columns);

/* Adds a check total; the name is static. */
void jy_report_table_add_check (JyReportTable *self, const JyReportCheck *check);

/* @note: as shown; copied */
void jy_report_table_add_note (JyReportTable *self, const char *note);

/* Returns: (transfer full): the sheet; @self belongs to it */
JyReportPart *jy_report_table_finish (JyReportTable *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyReportTable, jy_report_table_free)

G_END_DECLS
