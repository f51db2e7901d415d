/* jy-history-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-history-page.h"

#include <glib/gi18n.h>

#include "jy-attempt.h"
#include "jy-change-list.h"
#include "jy-column.h"
#include "jy-empty-state.h"
#include "jy-list-update.h"
#include "jy-message.h"
#include "jy-operation-row.h"
#include "jy-work-history.h"

#define PAGE 200

struct _JyHistoryPage
{
  JyPage parent_instance;

  guint wanted; /* how many operations are shown, if there are so many */
  gboolean has_more;

  GListStore *rows;
  GtkSingleSelection *selection;
  GtkStack *stack;
  GtkColumnView *view;

  GCancellable *asking; /* (nullable): for the details of the row */
  JyChangeList *details;
};

G_DEFINE_FINAL_TYPE (JyHistoryPage, jy_history_page, JY_TYPE_PAGE)

/* clang-format off */
static const JyColumn columns[] = {
  { N_("When"),  "when",  NULL, 16, 0, FALSE },
  { N_("Who"),   "who",   NULL, 10, 0, FALSE },
  { N_("What"),  "what",  NULL, 40, 0, TRUE },
  { N_("State"), "state", NULL, 12, 0, FALSE },
};
/* clang-format on */

static void
get_operation_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyHistoryPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyOperationDetails) details =
    jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (details != NULL && self->details != NULL)
    jy_change_list_show_operation (self->details, details);
  else if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The History Could Not Be Shown"), error);
}

static void
ask_details (JyHistoryPage *self, gint64 operation)
{
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  jy_change_list_show_operation (self->details, NULL);
  if (operation == 0)
    return;

  self->asking = g_cancellable_new ();
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_get_operation,
                        g_memdup2 (&operation, sizeof operation), g_free,
                        (GDestroyNotify) jy_operation_details_free, self->asking, get_operation_cb,
                        g_object_ref (self));
}

static void
selection_changed_cb (JyHistoryPage *self)
{
  JyOperationRow *row = gtk_single_selection_get_selected_item (self->selection);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.undo",
                                 row != NULL && jy_operation_row_can_undo (row));
  ask_details (self, row != NULL ? jy_operation_row_get_id (row) : 0);
}

static void
show_operations (JyHistoryPage *self, GPtrArray *operations)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_set_free_func (operations, NULL); /* the rows take them */
  for (guint i = 0; i < operations->len; i++)
    g_ptr_array_add (rows, jy_operation_row_new (operations->pdata[i]));

  self->has_more = rows->len == self->wanted;
  jy_list_update (self->rows, rows, jy_operation_row_equal);
  gtk_stack_set_visible_child_name (self->stack, rows->len > 0 ? "list" : "empty");
  selection_changed_cb (self);
}

static void
list_operations_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyHistoryPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (list != NULL)
    show_operations (self, list);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The History Could Not Be Shown"), error);
}

static void
jy_history_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyHistoryPage *self = JY_HISTORY_PAGE (page);
  const JyHistoryQuery query = { .before = 0, .limit = self->wanted };

  jy_office_call_async (
    jy_page_get_office (page), jy_work_list_operations, g_memdup2 (&query, sizeof query), g_free,
    (GDestroyNotify) g_ptr_array_unref, cancellable, list_operations_cb, g_object_ref (self));
}

/* At the end of the list: the older ones. */
static void
edge_reached_cb (JyHistoryPage *self, GtkPositionType position)
{
  if (position != GTK_POS_BOTTOM || !self->has_more)
    return;

  self->has_more = FALSE; /* until it is known */
  self->wanted += PAGE;
  jy_page_invalidate (JY_PAGE (self));
}

static void
undo_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyHistoryPage *self = JY_HISTORY_PAGE (widget);
  JyOperationRow *row = gtk_single_selection_get_selected_item (self->selection);
  gint64 id;

  if (row == NULL)
    return;

  id = jy_operation_row_get_id (row);
  jy_attempt (widget, jy_page_get_office (JY_PAGE (self)), _("It Could Not Be Undone"),
              jy_work_undo, g_memdup2 (&id, sizeof id), g_free);
}

static void
jy_history_page_dispose (GObject *object)
{
  g_cancellable_cancel (JY_HISTORY_PAGE (object)->asking);
  g_clear_object (&JY_HISTORY_PAGE (object)->asking);
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_HISTORY_PAGE);

  G_OBJECT_CLASS (jy_history_page_parent_class)->dispose (object);
}

static void
jy_history_page_class_init (JyHistoryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_history_page_dispose;
  JY_PAGE_CLASS (klass)->watches = ~JY_CHANGE_NONE;
  JY_PAGE_CLASS (klass)->reload = jy_history_page_reload;

  g_type_ensure (JY_TYPE_CHANGE_LIST);
  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_OPERATION_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-history-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JyHistoryPage, details);
  gtk_widget_class_bind_template_child (widget_class, JyHistoryPage, rows);
  gtk_widget_class_bind_template_child (widget_class, JyHistoryPage, selection);
  gtk_widget_class_bind_template_child (widget_class, JyHistoryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, JyHistoryPage, view);
  gtk_widget_class_bind_template_callback (widget_class, edge_reached_cb);
  gtk_widget_class_bind_template_callback (widget_class, selection_changed_cb);

  gtk_widget_class_install_action (widget_class, "page.undo", NULL, undo_action);
}

static void
jy_history_page_init (JyHistoryPage *self)
{
  self->wanted = PAGE;
  gtk_widget_init_template (GTK_WIDGET (self));
  jy_column_view_add_columns (self->view, JY_TYPE_OPERATION_ROW, columns, G_N_ELEMENTS (columns));
}
