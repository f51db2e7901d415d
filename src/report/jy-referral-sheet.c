/* jy-referral-sheet.c - sheet 12: the register of referrals of the period
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-outcome.h"
#include "jy-referral.h"
#include "jy-report-parts-private.h"
#include "jy-report-table.h"
#include "jy-store-referrals.h"

enum
{
  COLUMN_DATE,
  COLUMN_NAME,
  COLUMN_GROUPS,
  COLUMN_REASON,
  COLUMN_PLACE,
  COLUMN_RESULT,
  COLUMN_FOLLOWED,
  COLUMN_IN_TIME,
};

/* clang-format off */
static const JySheetColumn columns[] = {
  { .title = NC_("report", "Date"),                     .type = JY_CELL_DATE, .width = 12 },
  { .title = NC_("report", "Name"),                     .width = 12 },
  { .title = NC_("report", "Groups"),                   .width = 24, .wraps = TRUE },
  { .title = NC_("report", "Reason"),                   .width = 30, .wraps = TRUE },
  { .title = NC_("report", "Institution, department"),  .width = 26, .wraps = TRUE },
  { .title = NC_("report", "Result"),                   .width = 22, .wraps = TRUE },
  { .title = NC_("report", "Followed up on"),           .type = JY_CELL_DATE, .width = 12 },
  { .title = NC_("report", "Within two weeks"),         .width = 12 },
};
/* clang-format on */

typedef struct
{
  JyReportTable *table;
  const GDate *day; /* of the report: what was learnt later is not there */
  gint64 n_lines;
} Register;

static void
set_place (JyReportTable *table, const JyReferralLine *line)
{
  g_autofree char *both = *line->department != '\0' && *line->institution != '\0'
                            ? g_strdup_printf ("%s · %s", line->institution, line->department)
                            : g_strconcat (line->institution, line->department, NULL);

  jy_report_table_set_text (table, COLUMN_PLACE, both);
}

static void
set_result (JyReportTable *table, const JyReferralLine *line, const GDate *day)
{
  if (g_date_valid (&line->result_on) && g_date_compare (&line->result_on, day) <= 0)
    {
      jy_report_table_set_text (table, COLUMN_RESULT,
                                jy_choice_get_name (jy_referral_results, line->result));
      jy_report_table_set_date (table, COLUMN_FOLLOWED, &line->result_on);
      jy_report_table_set_text (table, COLUMN_IN_TIME,
                                g_date_compare (&line->result_on, &line->check_by) <= 0
                                  ? C_("report", "Yes")
                                  : C_("report", "No"));
    }
  else if (g_date_compare (&line->check_by, day) < 0)
    jy_report_table_set_text (table, COLUMN_IN_TIME, C_("report", "No"));
}

static void
add_line (gpointer data, const JyReferralLine *line)
{
  Register *self = data;
  g_autofree char *groups = jy_groups_dup_text (line->groups);
  const JySigningSource source = { .resident = line->resident };

  self->n_lines++;
  jy_report_table_add_row (self->table);
  jy_report_table_set_date (self->table, COLUMN_DATE, &line->made_on);
  jy_report_table_set_text (self->table, COLUMN_NAME, line->name);
  jy_report_table_set_source (self->table, COLUMN_NAME, &source);
  jy_report_table_set_text (self->table, COLUMN_GROUPS, groups);
  jy_report_table_set_text (self->table, COLUMN_REASON,
                            jy_choice_get_name (jy_referral_reasons, line->reason));
  set_place (self->table, line);
  set_result (self->table, line, self->day);
}

JyReportPart *
jy_report_make_referrals (JyReportContext *context, GError **error)
{
  const JySigningFigures *figures = context->figures;
  guint all = jy_signing_units_get_n (figures->units);
  g_autoptr (JyReportTable) table = jy_report_table_new ();
  Register referrals = { .table = table, .day = &figures->day };

  jy_report_table_add_columns (table, columns, G_N_ELEMENTS (columns));
  if (!jy_store_scan_referrals (context->work->store, &figures->period.first, &figures->day,
                                add_line, &referrals, error))
    return NULL;

  jy_report_table_add_check (
    table, &(JyReportCheck){ N_("Referral register: lines = referred, on the sheet of follow-ups "
                                "(some may only be advised)"),
                             referrals.n_lines,
                             jy_signing_figures_get (figures, all, JY_FIGURE_REFERRALS), TRUE });
  jy_report_table_add_note (table, _("Groups are those of today."));
  return jy_report_table_finish (g_steal_pointer (&table));
}
