/* jy-report-parts.c - who makes which sheet of the report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-parts-private.h"
#include "jy-signing-checks.h"
#include "jy-signing-columns.h"
#include "jy-signing-definitions.h"

JyReportPart *
jy_report_make_part (JyReportContext *context, JyReportSheet sheet, GError **error)
{
  static JyReportPart *(*const makers[JY_N_REPORT_SHEETS]) (JyReportContext *, GError **) = {
    [JY_REPORT_MONTHS] = jy_report_make_months,
    [JY_REPORT_PUBLIC_HEALTH] = jy_report_make_public_health,
    [JY_REPORT_REFERRALS] = jy_report_make_referrals,
    [JY_REPORT_SCORES] = jy_report_make_scores,
    [JY_REPORT_WORKLOAD] = jy_report_make_workload,
    [JY_REPORT_REWARDS] = jy_report_make_rewards,
    [JY_REPORT_YEAR] = jy_report_make_year,
  };
  gboolean is_good;

  if (jy_signing_columns_has (sheet))
    return jy_signing_sheet_new (sheet, context->figures, context->units, context->notices);
  if (sheet == JY_REPORT_DEFINITIONS)
    return jy_signing_definitions_new ();
  if (sheet == JY_REPORT_CHECKS)
    return jy_signing_checks_new (context->figures, context->units, &is_good);
  return makers[sheet](context, error);
}
