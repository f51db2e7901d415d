/* jy-cli-closing.h - jiayi report: closing a period, its report as sent, and what changed since
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-cli-report.h"

G_BEGIN_DECLS

/**
 * JyCliClosing:
 * @close: --close
 * @compare: --compare
 * @is_current: --current: today's records, although the period is closed
 * @issue: --issue: which of the reports sent, from 1; 0: the latest
 * @signed_by: (owned) (nullable): --signed-by; the owned texts below likewise
 * @day: the day under it, --signed-on; by default today
 * @reason: --reason
 */
typedef struct
{
  gboolean close;
  gboolean compare;
  gboolean is_current;
  int issue;
  char *signed_by;
  char *day;
  char *reason;
} JyCliClosing;

void jy_cli_closing_clear (JyCliClosing *self);

/* Refuses options that do not go together. */
gboolean jy_cli_closing_check_use (const JyCliClosing *self, GError **error);

/* Whether something is told without a file to write. */
gboolean jy_cli_closing_tells (const JyCliClosing *self);

/**
 * jy_cli_closing_run:
 * @cli: with its database open, for writing if a period is closed
 * @output: (nullable): the workbook to write
 * @has_choice: whether only some sheets are asked for
 * @is_done: (out): whether this was all; else the report is of today's records
 *
 * Closes the period, compares, or tells what was sent if there is a closing.
 */
gboolean jy_cli_closing_run (const JyCliClosing *self,
                             JyCli *cli,
                             const JyCliPeriod *of,
                             const char *output,
                             gboolean has_choice,
                             gboolean *is_done,
                             GError **error);

G_END_DECLS
