/* jy-agreement-marks.c - which proposals are to be renewed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-agreement-table-private.h"
#include "jy-renewal-row.h"

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
  g_signal_emit_by_name (self, "marked");
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

void
jy_agreement_table_add_marks (JyAgreementTable *self, GtkColumnView *view)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) column = NULL;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_mark_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_mark_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_mark_cb), self, G_CONNECT_SWAPPED);
  column = gtk_column_view_column_new (_("Renew"), factory);
  gtk_column_view_append_column (view, column);
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
