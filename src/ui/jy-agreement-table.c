/* jy-agreement-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement-table.h"

#include <glib/gi18n.h>

#include "jy-agreement-row.h"
#include "jy-column.h"
#include "jy-id-list.h"
#include "jy-renewal-row.h"
#include "jy-unsigned-row.h"
#include "jy-work-agreements.h"
#include "jy-work-contacts.h"

/* One of the lists. */
typedef struct
{
  GtkWidget *scroller;
  GtkColumnView *view;
  GtkSingleSelection *selection;
  JyIdList *list; /* (owned) */
} Side;

struct _JyAgreementTable
{
  GtkWidget parent_instance;

  JyAgreementTableKind kind;
  GtkWidget *stack;
  Side sides[JY_AGREEMENT_TABLE_N_KINDS];
  GArray *proposals; /* (element-type gint64): all that are listed */
  GHashTable *marks; /* id → whether it is marked, where a user decided */
  gboolean setting;
};

enum
{
  SIGNAL_FAILED,
  SIGNAL_MARKED,
  SIGNAL_OPENED,
  SIGNAL_SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyAgreementTable, jy_agreement_table, GTK_TYPE_WIDGET)

/* clang-format off */
static const JyColumn agreement_columns[] = {
  { N_("Head"),   "head",   NULL, 7,  0, FALSE },
  { N_("Number"), "number", NULL, 12, 0, FALSE },
  { N_("Area"),   "area",   NULL, 8,  0, TRUE },
  { N_("Doctor"), "doctor", NULL, 6,  0, FALSE },
  { N_("From"),   "from",   NULL, 11, 0, FALSE },
  { N_("Until"),  "until",  NULL, 11, 0, FALSE },
  { N_("People"), "people", NULL, 5,  1, FALSE },
};

static const JyColumn ended_columns[] = {
  { N_("Head"),   "head",   NULL, 7,  0, FALSE },
  { N_("Number"), "number", NULL, 12, 0, FALSE },
  { N_("Area"),   "area",   NULL, 8,  0, TRUE },
  { N_("Doctor"), "doctor", NULL, 6,  0, FALSE },
  { N_("From"),   "from",   NULL, 11, 0, FALSE },
  { N_("Until"),  "until",  NULL, 11, 0, FALSE },
  { N_("Reason"), "reason", NULL, 8,  0, TRUE },
};

static const JyColumn renewal_columns[] = {
  { N_("Head"),           "head",    NULL, 7,  0, FALSE },
  { N_("Doctor"),         "doctor",  NULL, 6,  0, FALSE },
  { N_("Ends on"),        "until",   NULL, 11, 0, FALSE },
  { N_("Renewed until"),  "after",   NULL, 11, 0, FALSE },
  { N_("People"),         "people",  NULL, 5,  1, FALSE },
  { N_("What would change"), "changes", NULL, 14, 0, TRUE },
};

static const JyColumn unsigned_columns[] = {
  { N_("Head"),          "head",       NULL, 7,  0, FALSE },
  { N_("Number"),        "number",     NULL, 7,  0, FALSE },
  { N_("Area"),          "area",       NULL, 8,  0, TRUE },
  { N_("People"),        "people",     NULL, 5,  1, FALSE },
  { N_("Acceptance"),    "acceptance", NULL, 8,  0, FALSE },
  { N_("Reason"),        "reason",     NULL, 8,  0, TRUE },
  { N_("Needs"),         "needs",      NULL, 8,  0, TRUE },
  { N_("Next approach"), "next",       NULL, 11, 0, FALSE },
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

static gboolean
is_marked (JyAgreementTable *self, JyRenewalRow *row)
{
  const JyRenewal *renewal = jy_renewal_row_get_record (row);
  gint64 id = jy_id_row_get_id (JY_ID_ROW (row));
  gpointer decided;

  if (renewal == NULL || renewal->after == NULL)
    return FALSE;
  if (g_hash_table_lookup_extended (self->marks, &id, NULL, &decided))
    return GPOINTER_TO_INT (decided);

  return renewal->is_suggested;
}

static void
set_marked (JyAgreementTable *self, JyRenewalRow *row, gboolean marked)
{
  gint64 id = jy_id_row_get_id (JY_ID_ROW (row));

  if (marked == is_marked (self, row))
    return;

  g_hash_table_insert (self->marks, g_memdup2 (&id, sizeof id), GINT_TO_POINTER (marked));
  g_object_notify (G_OBJECT (row), "changes"); /* its mark is drawn again */
  g_signal_emit (self, signals[SIGNAL_MARKED], 0);
}

static void
show_mark (JyAgreementTable *self, GtkListItem *item)
{
  JyRenewalRow *row = gtk_list_item_get_item (item);
  GtkCheckButton *check = GTK_CHECK_BUTTON (gtk_list_item_get_child (item));
  const JyRenewal *renewal = row != NULL ? jy_renewal_row_get_record (row) : NULL;

  if (row == NULL || check == NULL)
    return;

  self->setting = TRUE;
  gtk_check_button_set_active (check, is_marked (self, row));
  gtk_widget_set_sensitive (GTK_WIDGET (check), renewal != NULL && renewal->after != NULL);
  self->setting = FALSE;
}

static void
check_toggled_cb (GtkCheckButton *check, GtkListItem *item)
{
  JyAgreementTable *self =
    JY_AGREEMENT_TABLE (gtk_widget_get_ancestor (GTK_WIDGET (check), JY_TYPE_AGREEMENT_TABLE));
  JyRenewalRow *row = gtk_list_item_get_item (item);

  if (self != NULL && !self->setting && row != NULL)
    set_marked (self, row, gtk_check_button_get_active (check));
}

static void
row_changed_cb (GtkListItem *item)
{
  GtkWidget *check = gtk_list_item_get_child (item);
  GtkWidget *self = check != NULL ? gtk_widget_get_ancestor (check, JY_TYPE_AGREEMENT_TABLE) : NULL;

  if (self != NULL)
    show_mark (JY_AGREEMENT_TABLE (self), item);
}

static void
setup_mark_cb (GtkSignalListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  GtkWidget *check = gtk_check_button_new ();

  gtk_widget_set_focusable (check, FALSE); /* the row has the focus; Space toggles */
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Renew"), -1);
  gtk_list_item_set_child (item, check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (check_toggled_cb), item, 0);
}

static void
bind_mark_cb (JyAgreementTable *self, GtkListItem *item)
{
  g_signal_connect_object (gtk_list_item_get_item (item), "notify::changes",
                           G_CALLBACK (row_changed_cb), item, G_CONNECT_SWAPPED);
  show_mark (self, item);
}

static void
unbind_mark_cb (JyAgreementTable *self G_GNUC_UNUSED, GtkListItem *item)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (item), row_changed_cb, item);
}

static void
add_mark_column (JyAgreementTable *self, GtkColumnView *view)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) column = NULL;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_mark_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_mark_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_mark_cb), self, G_CONNECT_SWAPPED);
  column = gtk_column_view_column_new (_("Renew"), factory);
  gtk_column_view_append_column (view, column);
}

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
activate_cb (JyAgreementTable *self)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);
}

static void
set_up_side (JyAgreementTable *self, JyAgreementTableKind kind)
{
  Side *side = &self->sides[kind];

  side->list = jy_id_list_new (kinds[kind].get_type (), kinds[kind].get);
  side->selection = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (side->list)));
  side->view = GTK_COLUMN_VIEW (gtk_column_view_new (GTK_SELECTION_MODEL (side->selection)));
  if (kind == JY_AGREEMENT_TABLE_RENEWALS)
    add_mark_column (self, side->view);
  jy_column_view_add_columns (side->view, kinds[kind].get_type (), kinds[kind].columns,
                              kinds[kind].n_columns);
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

JyAgreementTableKind
jy_agreement_table_get_kind (JyAgreementTable *self)
{
  g_return_val_if_fail (JY_IS_AGREEMENT_TABLE (self), JY_AGREEMENT_TABLE_AGREEMENTS);

  return self->kind;
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

void
jy_agreement_table_toggle (JyAgreementTable *self)
{
  JyIdRow *row = jy_agreement_table_get_selected (self);

  if (row != NULL && JY_IS_RENEWAL_ROW (row))
    set_marked (self, JY_RENEWAL_ROW (row), !is_marked (self, JY_RENEWAL_ROW (row)));
}

JyRenewalRun *
jy_agreement_table_make_run (JyAgreementTable *self, JyJob *job)
{
  GArray *chosen = g_array_new (FALSE, FALSE, sizeof (gint64));
  JyRenewalRun *run = jy_renewal_run_new (chosen, TRUE, job);

  for (guint i = 0; i < self->proposals->len; i++)
    {
      gint64 id = g_array_index (self->proposals, gint64, i);
      gpointer decided;
      gboolean by_hand = g_hash_table_lookup_extended (self->marks, &id, NULL, &decided);

      if (by_hand && !GPOINTER_TO_INT (decided))
        continue;
      g_array_append_val (chosen, id);
      if (by_hand)
        jy_renewal_run_insist (run, id);
    }

  return run;
}
