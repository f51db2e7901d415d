/* jy-agreement-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement-table-private.h"

#include <glib/gi18n.h>

#include "jy-agreement-row.h"
#include "jy-renewal-row.h"
#include "jy-unsigned-row.h"
#include "jy-work-agreements.h"
#include "jy-work-contacts.h"

enum
{
  SIGNAL_FAILED,
  SIGNAL_MARKED,
  SIGNAL_OPENED,
  SIGNAL_SELECTED,
  SIGNAL_SORTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyAgreementTable, jy_agreement_table, GTK_TYPE_WIDGET)

/* clang-format off */
static const JyColumn agreement_columns[] = {
  { N_("Head"),   "head",   "head",   7,  0, FALSE },
  { N_("Number"), "number", "number", 12, 0, FALSE },
  { N_("Area"),   "area",   NULL,     8,  0, TRUE },
  { N_("Doctor"), "doctor", "doctor", 6,  0, FALSE },
  { N_("From"),   "from",   "start",  11, 0, FALSE },
  { N_("Until"),  "until",  "end",    11, 0, FALSE },
  { N_("People"), "people", NULL,     5,  1, FALSE },
};

static const JyColumn ended_columns[] = {
  { N_("Head"),   "head",   "head",   7,  0, FALSE },
  { N_("Number"), "number", "number", 12, 0, FALSE },
  { N_("Area"),   "area",   NULL,     8,  0, TRUE },
  { N_("Doctor"), "doctor", "doctor", 6,  0, FALSE },
  { N_("From"),   "from",   "start",  11, 0, FALSE },
  { N_("Until"),  "until",  "end",    11, 0, FALSE },
  { N_("Reason"), "reason", NULL,     8,  0, TRUE },
};

static const JyColumn renewal_columns[] = {
  { N_("Head"),              "head",    "head",   7,  0, FALSE },
  { N_("Doctor"),            "doctor",  "doctor", 6,  0, FALSE },
  { N_("Ends on"),           "until",   "end",    11, 0, FALSE },
  { N_("Renewed until"),     "after",   NULL,     11, 0, FALSE },
  { N_("People"),            "people",  NULL,     5,  1, FALSE },
  { N_("What would change"), "changes", NULL,     14, 0, TRUE },
};

static const JyColumn unsigned_columns[] = {
  { N_("Head"),          "head",       "head",   7,  0, FALSE },
  { N_("Number"),        "number",     "number", 6,  0, FALSE },
  { N_("Area"),          "area",       NULL,     11, 0, FALSE },
  { N_("People"),        "people",     NULL,     4,  1, FALSE },
  { N_("Acceptance"),    "acceptance", NULL,     7,  0, FALSE },
  { N_("Reason"),        "reason",     NULL,     10, 0, TRUE },
  { N_("Needs"),         "needs",      NULL,     6,  0, TRUE },
  { N_("Next approach"), "next",       "next",   11, 0, FALSE },
};

static const struct
{
  const char *name; /* an N_() string: the accessible name */
  GType (*get_type) (void);
  JyWorkFunc get;
  const JyColumn *columns;
  gsize n_columns;
} kinds[JY_AGREEMENT_TABLE_N_KINDS] = {
  { N_("Agreements"), jy_agreement_row_get_type, jy_work_get_listed_agreements,
    agreement_columns, G_N_ELEMENTS (agreement_columns) },
  { N_("Ended agreements"), jy_agreement_row_get_type, jy_work_get_listed_agreements,
    ended_columns, G_N_ELEMENTS (ended_columns) },
  { N_("Proposals to renew"), jy_renewal_row_get_type, jy_work_get_renewals,
    renewal_columns, G_N_ELEMENTS (renewal_columns) },
  { N_("Households not signed"), jy_unsigned_row_get_type, jy_work_get_unsigned_households,
    unsigned_columns, G_N_ELEMENTS (unsigned_columns) },
};
/* clang-format on */

static void
failed_cb (JyAgreementTable *self, const GError *error)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
}

static void
selected_cb (JyAgreementTable *self, GParamSpec *pspec G_GNUC_UNUSED, GtkSingleSelection *selection)
{
  /* What a selection says while it goes is not the user's choice. */
  if (self->stack != NULL && selection == self->sides[self->kind].selection)
    g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static void
sorted_cb (JyAgreementTable *self)
{
  g_signal_emit (self, signals[SIGNAL_SORTED], 0);
}

static void
activate_cb (JyAgreementTable *self)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);
}

static void
set_up_side (JyAgreementTable *self, JyAgreementTableKind kind)
{
  JyAgreementTableSide *side = &self->sides[kind];

  side->list = jy_id_list_new (kinds[kind].get_type (), kinds[kind].get);
  side->selection = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (side->list)));
  side->view = GTK_COLUMN_VIEW (gtk_column_view_new (GTK_SELECTION_MODEL (side->selection)));
  if (kind == JY_AGREEMENT_TABLE_RENEWALS)
    jy_agreement_table_add_marks (self, side->view);
  jy_column_view_add_query_columns (side->view, kinds[kind].get_type (), kinds[kind].columns,
                                    kinds[kind].n_columns, &side->sort);
  g_signal_connect_object (gtk_column_view_get_sorter (side->view), "changed",
                           G_CALLBACK (sorted_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (side->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(kinds[kind].name), -1);

  side->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (side->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (side->scroller), GTK_WIDGET (side->view));
  gtk_stack_add_child (GTK_STACK (self->stack), side->scroller);

  g_signal_connect_object (side->list, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (side->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (side->view, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
jy_agreement_table_dispose (GObject *object)
{
  JyAgreementTable *self = JY_AGREEMENT_TABLE (object);

  g_clear_pointer (&self->stack, gtk_widget_unparent);
  for (int kind = 0; kind < JY_AGREEMENT_TABLE_N_KINDS; kind++)
    g_clear_object (&self->sides[kind].list);

  G_OBJECT_CLASS (jy_agreement_table_parent_class)->dispose (object);
}

static void
jy_agreement_table_finalize (GObject *object)
{
  JyAgreementTable *self = JY_AGREEMENT_TABLE (object);

  g_array_unref (self->proposals);
  g_hash_table_unref (self->marks);

  G_OBJECT_CLASS (jy_agreement_table_parent_class)->finalize (object);
}

static void
jy_agreement_table_class_init (JyAgreementTableClass *klass)
{
  const GType type = JY_TYPE_AGREEMENT_TABLE;

  G_OBJECT_CLASS (klass)->dispose = jy_agreement_table_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_agreement_table_finalize;

  signals[SIGNAL_FAILED] = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_ERROR);
  signals[SIGNAL_MARKED] =
    g_signal_new ("marked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_OPENED] =
    g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SELECTED] =
    g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SORTED] =
    g_signal_new ("sorted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
jy_agreement_table_init (JyAgreementTable *self)
{
  self->proposals = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->marks = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->stack = gtk_stack_new ();
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
  for (int kind = 0; kind < JY_AGREEMENT_TABLE_N_KINDS; kind++)
    set_up_side (self, (JyAgreementTableKind) kind);
}

void
jy_agreement_table_show (JyAgreementTable *self,
                         JyAgreementTableKind kind,
                         JyOffice *office,
                         const GArray *ids)
{
  g_return_if_fail (JY_IS_AGREEMENT_TABLE (self));

  self->kind = kind;
  if (kind == JY_AGREEMENT_TABLE_RENEWALS)
    {
      g_array_set_size (self->proposals, 0);
      g_array_append_vals (self->proposals, ids->data, ids->len);
    }
  jy_id_list_set_ids (self->sides[kind].list, office, ids);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->sides[kind].scroller);
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

JyIdRow *
jy_agreement_table_get_selected (JyAgreementTable *self)
{
  g_return_val_if_fail (JY_IS_AGREEMENT_TABLE (self), NULL);

  return gtk_single_selection_get_selected_item (self->sides[self->kind].selection);
}

void
jy_agreement_table_focus (JyAgreementTable *self)
{
  g_return_if_fail (JY_IS_AGREEMENT_TABLE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->sides[self->kind].view));
}

const JySort *
jy_agreement_table_get_sort (JyAgreementTable *self, JyAgreementTableKind kind)
{
  JyAgreementTableSide *side;

  g_return_val_if_fail (JY_IS_AGREEMENT_TABLE (self), NULL);

  side = &self->sides[kind];
  jy_column_view_read_sort (side->view, &side->sort);
  return &side->sort;
}
