/* jy-agreement-table-private.h - the inside of the lists of agreements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-agreement-table.h"
#include "jy-column.h"
#include "jy-id-list.h"

G_BEGIN_DECLS

/* One of the lists. */
typedef struct
{
  GtkWidget *scroller;
  GtkColumnView *view;
  GtkSingleSelection *selection;
  JyIdList *list; /* (owned) */
  JySort sort;
} JyAgreementTableSide;

struct _JyAgreementTable
{
  GtkWidget parent_instance;

  JyAgreementTableKind kind;
  GtkWidget *stack;
  JyAgreementTableSide sides[JY_AGREEMENT_TABLE_N_KINDS];
  GArray *proposals; /* (element-type gint64): all that are listed */
  GHashTable *marks; /* id → whether it is marked, where a user decided */
  gboolean setting;
};

/* A first column of marks: these are to be renewed. */
void jy_agreement_table_add_marks (JyAgreementTable *self, GtkColumnView *view);

G_END_DECLS
