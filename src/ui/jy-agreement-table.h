/* jy-agreement-table.h - the lists of agreements: as they are, to be renewed, and not signed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-column.h"
#include "jy-id-row.h"
#include "jy-office.h"
#include "jy-work-renewal.h"

G_BEGIN_DECLS

/* What the rows of a list are. */
typedef enum
{
  JY_AGREEMENT_TABLE_AGREEMENTS, /* JyAgreementRow */
  JY_AGREEMENT_TABLE_ENDED,      /* JyAgreementRow, with the reason */
  JY_AGREEMENT_TABLE_RENEWALS,   /* JyRenewalRow, each with a mark: it is to be renewed */
  JY_AGREEMENT_TABLE_UNSIGNED,   /* JyUnsignedRow; the ids are households */
  JY_AGREEMENT_TABLE_N_KINDS
} JyAgreementTableKind;

#define JY_TYPE_AGREEMENT_TABLE (jy_agreement_table_get_type ())

/* Signals: "selected"; "opened", a row was activated; "marked", another is to be renewed;
 * "sorted", a header was clicked: list the ids in that order; "failed" (GError). */
G_DECLARE_FINAL_TYPE (JyAgreementTable, jy_agreement_table, JY, AGREEMENT_TABLE, GtkWidget)

/* Shows the list of @kind, with these. */
void jy_agreement_table_show (JyAgreementTable *self,
                              JyAgreementTableKind kind,
                              JyOffice *office,
                              const GArray *ids);

/* Returns: (transfer none): what the list of @kind is sorted by: "head", "number", "start", "end"
 * or "doctor"; nothing as long as no header was clicked */
const JySort *jy_agreement_table_get_sort (JyAgreementTable *self, JyAgreementTableKind kind);

/* Returns: (transfer none) (nullable): the selected row */
JyIdRow *jy_agreement_table_get_selected (JyAgreementTable *self);

/* Puts the focus into the list, on its first row if none is selected. */
void jy_agreement_table_focus (JyAgreementTable *self);

/* Marks the selected proposal, or takes its mark away. */
void jy_agreement_table_toggle (JyAgreementTable *self);

/* Returns: (transfer full): all proposals that are marked: those suggested but not unmarked, and
 * those marked by hand */
JyRenewalRun *jy_agreement_table_make_run (JyAgreementTable *self,
                                           JyJob *job) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
