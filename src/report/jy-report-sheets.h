/* jy-report-sheets.h - which sheets there are for the authority's workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The sheets of indicators-and-reports.md §7 by their numbers there, which are stored and never
 * change, and two that explain them. */
typedef enum
{
  JY_REPORT_NO_SHEET = 0,
  JY_REPORT_TARGETS = 1,
  JY_REPORT_SUMMARY = 2,
  JY_REPORT_GROUPS = 3,
  JY_REPORT_MONTHS = 4,
  JY_REPORT_FULFILMENT = 5,
  JY_REPORT_CLASSES = 6,
  JY_REPORT_PUBLIC_HEALTH = 7,
  JY_REPORT_CHRONIC = 8,
  JY_REPORT_MOTHERS = 9,
  JY_REPORT_MENTAL = 10,
  JY_REPORT_FOLLOW_UPS = 11,
  JY_REPORT_REFERRALS = 12,
  JY_REPORT_CALLBACKS = 13,
  JY_REPORT_SCORES = 14,
  JY_REPORT_WORKLOAD = 15,
  JY_REPORT_REWARDS = 16,
  JY_REPORT_YEAR = 17,
  JY_REPORT_DEFINITIONS = 18,
  JY_REPORT_CHECKS = 19,
  JY_N_REPORT_SHEETS
} JyReportSheet;

/* Which of them, and in which order; none: as the centre has chosen. */
typedef struct
{
  guint n;
  guint8 sheets[JY_N_REPORT_SHEETS];
} JyReportChoice;

/* Returns: (transfer none): the word in files and on the command line: "follow-ups"; never
 * changed */
const char *jy_report_sheet_get_id (JyReportSheet sheet);

/* Returns: (transfer none): what it is called, translated, on its tab and above it */
const char *jy_report_sheet_get_name (JyReportSheet sheet);
const char *jy_report_sheet_get_title (JyReportSheet sheet);

/* Returns: the sheet with the number or word @text; %JY_REPORT_NO_SHEET if there is none */
JyReportSheet jy_report_sheet_find (const char *text);

/* @text: numbers or words with commas between them: "1,5,follow-ups"
 * @choice: (out caller-allocates)
 * Returns: whether all of them are there, none twice */
gboolean jy_report_choice_parse (const char *text, JyReportChoice *choice);

G_END_DECLS
