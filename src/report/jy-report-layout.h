/* jy-report-layout.h - which sheets and columns of the report the centre wants, in which order, and
 * what it calls them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Counties ask for other forms (indicators-and-reports.md §7).  Sheets and columns are known by ids
 * that no heading and no language changes; what is not named here is as delivered.
 */
#pragma once

#include "jy-report-sheets.h"
#include "jy-workbook.h"

G_BEGIN_DECLS

/* The setting that keeps it: jy_report_layout_dup_text(). */
#define JY_SETTING_REPORT_LAYOUT "report_layout"

/**
 * JyLayoutGroup:
 * @id: that of #JySheetColumn
 * @title: (nullable): what stands above its columns; %NULL: as delivered
 * @delivered: (nullable): its heading as delivered, if it is in this report
 *
 * All texts are owned.
 */
typedef struct
{
  char *id;
  char *title;
  char *delivered;
} JyLayoutGroup;

/**
 * JyLayoutColumn:
 * @id: that of #JySheetColumn
 * @title: (nullable): what it is headed; %NULL: as delivered
 * @place: its number as delivered; %JY_SHEET_NO_COLUMN: not known, or not in this report
 * @delivered: (nullable): its heading as delivered, if @place is known
 * @group: (nullable) (transfer none): what it has in common with others; one of its sheet's
 *
 * All texts are owned.
 */
typedef struct
{
  char *id;
  gboolean is_shown;
  char *title;
  guint place;
  char *delivered;
  JyLayoutGroup *group;
} JyLayoutColumn;

/**
 * JyLayoutSheet:
 * @name: (nullable) (owned): what it is called, on its tab and above it; %NULL: as delivered
 * @columns: (element-type JyLayoutColumn): in order; others of the sheet come behind them
 * @groups: (element-type JyLayoutGroup): in no order
 * @hides_others: whether these are left out instead
 */
typedef struct
{
  JyReportSheet which;
  gboolean is_shown;
  gboolean hides_others;
  char *name;
  GPtrArray *columns;
  GPtrArray *groups;
} JyLayoutSheet;

/* @sheets: (element-type JyLayoutSheet): each of them, in order */
typedef struct
{
  GPtrArray *sheets;
} JyReportLayout;

/* Returns: (transfer full): as delivered */
JyReportLayout *jy_report_layout_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* @text: (nullable): what jy_report_layout_dup_text() wrote; %JY_ERROR_TOO_NEW
 * Returns: (transfer full) */
JyReportLayout *jy_report_layout_parse (const char *text, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_report_layout_free (JyReportLayout *self);

/* Returns: (transfer full): all of it, in no language; "" if it is as delivered */
char *jy_report_layout_dup_text (const JyReportLayout *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none) */
JyLayoutSheet *jy_report_layout_get (const JyReportLayout *self, guint number);
JyLayoutSheet *jy_report_layout_find (const JyReportLayout *self, JyReportSheet which);
JyLayoutColumn *jy_layout_sheet_get (const JyLayoutSheet *self, guint column);

/* Returns: (transfer none) (nullable): the group with @id */
JyLayoutGroup *jy_layout_sheet_find_group (const JyLayoutSheet *self, const char *id);

/* Returns: (transfer none): a column that is shown, behind the others */
JyLayoutColumn *jy_layout_sheet_add (JyLayoutSheet *self, const char *id);

/* Adds what is missing of all @columns of a sheet, and learns their headings.  The first stays what
 * the rows are called: it is shown, and comes first; what this report does not have comes last. */
void jy_layout_sheet_complete (JyLayoutSheet *self, const JySheetColumn *columns, guint n);

/* @name: (inout): that of a sheet, column or group: @text from now on, none if that is as delivered
 */
void jy_layout_call (char **name, const char *text, const char *delivered);

/* Makes it as delivered; what is known of the columns stays known. */
void jy_report_layout_reset (JyReportLayout *self);

/* Moves what is at @from to @to; both are there. */
void jy_report_layout_move (JyReportLayout *self, guint from, guint to);
void jy_layout_sheet_move (JyLayoutSheet *self, guint from, guint to);

/* @choice: (out caller-allocates): what is shown; everything if nothing is */
void jy_report_layout_get_choice (const JyReportLayout *self, JyReportChoice *choice);

/* Returns: (transfer full): what the sheet @which is called in a workbook; no other is called so,
 *   also if the language changed since a name was given */
char *jy_report_layout_dup_name (const JyReportLayout *self,
                                 JyReportSheet which) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none) (nullable): one sentence: why what the sheet, column or group is called
 *   cannot be used, and what to do */
const char *jy_report_layout_judge_name (const JyReportLayout *self, guint number);
const char *jy_layout_sheet_judge_title (const JyLayoutSheet *self, guint column);

const char *jy_layout_sheet_judge_group (const JyLayoutSheet *self, const JyLayoutGroup *group);

/* The first of them.  @sheet, @column: (out): what it is about; @column is %JY_SHEET_NO_COLUMN for
 * the name of the sheet, and one of its columns for a group */
const char *jy_report_layout_find_problem (const JyReportLayout *self, guint *sheet, guint *column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyReportLayout, jy_report_layout_free)

G_END_DECLS
