/* jy-report-sheets.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-sheets.h"

#include <string.h>

#include <glib/gi18n.h>

/* clang-format off */
static const struct
{
  const char *id;
  const char *name;  /* context "report" */
  const char *title; /* (nullable): the same */
} sheets[JY_N_REPORT_SHEETS] = {
  [JY_REPORT_NO_SHEET] =      { "", "" },
  [JY_REPORT_TARGETS] =       { "targets",       NC_("report", "Signing targets") },
  [JY_REPORT_SUMMARY] =       { "summary",       NC_("report", "Signing summary") },
  [JY_REPORT_GROUPS] =        { "groups",        NC_("report", "Signing of key groups") },
  [JY_REPORT_MONTHS] =        { "months",        NC_("report", "Signing by month and year") },
  [JY_REPORT_FULFILMENT] =    { "fulfilment",    NC_("report", "Packages and fulfilment") },
  [JY_REPORT_CLASSES] =       { "classes",       NC_("report", "Classes of people signed") },
  [JY_REPORT_PUBLIC_HEALTH] = { "public-health", NC_("report", "Public-health monthly report") },
  [JY_REPORT_CHRONIC] =       { "chronic",       NC_("report", "Chronic patients") },
  [JY_REPORT_MOTHERS] =       { "mothers",       NC_("report", "Mothers and children") },
  [JY_REPORT_MENTAL] =        { "mental",        NC_("report", "Mental disorder, tuberculosis") },
  [JY_REPORT_FOLLOW_UPS] =    { "follow-ups",    NC_("report", "Follow-ups done") },
  [JY_REPORT_REFERRALS] =     { "referrals",     NC_("report", "Referral register") },
  [JY_REPORT_CALLBACKS] =     { "callbacks",     NC_("report", "Call-backs") },
  [JY_REPORT_SCORES] =        { "scores",        NC_("report", "Assessment scores") },
  [JY_REPORT_WORKLOAD] =      { "workload",      NC_("report", "Workload by person") },
  [JY_REPORT_REWARDS] =       { "rewards",       NC_("report", "Committee rewards") },
  [JY_REPORT_YEAR] =          { "year",          NC_("report", "Year summary") },
  [JY_REPORT_DEFINITIONS] =   { "definitions",   NC_("report", "Definitions"), NC_("report", "Definitions of the figures") },
  [JY_REPORT_CHECKS] =        { "checks",        NC_("report", "Checks"), NC_("report", "Check totals") },
};
/* clang-format on */

const char *
jy_report_sheet_get_id (JyReportSheet sheet)
{
  return sheets[sheet].id;
}

const char *
jy_report_sheet_get_name (JyReportSheet sheet)
{
  return g_dpgettext2 (NULL, "report", sheets[sheet].name);
}

const char *
jy_report_sheet_get_title (JyReportSheet sheet)
{
  const char *title = sheets[sheet].title;

  return title != NULL ? g_dpgettext2 (NULL, "report", title) : jy_report_sheet_get_name (sheet);
}

JyReportSheet
jy_report_sheet_find (const char *text)
{
  guint64 number = 0;

  if (g_ascii_string_to_unsigned (text, 10, 1, JY_N_REPORT_SHEETS - 1, &number, NULL))
    return (JyReportSheet) number;
  for (guint i = 1; i < JY_N_REPORT_SHEETS; i++)
    if (g_str_equal (sheets[i].id, text))
      return (JyReportSheet) i;

  return JY_REPORT_NO_SHEET;
}

gboolean
jy_report_choice_parse (const char *text, JyReportChoice *choice)
{
  g_auto (GStrv) words = g_strsplit (text, ",", -1);

  *choice = (JyReportChoice){ 0 };
  for (guint i = 0; words[i] != NULL; i++)
    {
      JyReportSheet sheet = jy_report_sheet_find (g_strstrip (words[i]));

      if (sheet == JY_REPORT_NO_SHEET || memchr (choice->sheets, (int) sheet, choice->n) != NULL)
        return FALSE;
      choice->sheets[choice->n++] = (guint8) sheet;
    }

  return choice->n > 0;
}
