/* jy-task-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-table.h"

#include <glib/gi18n.h>

#include "jy-id-table.h"
#include "jy-work-tasks.h"

struct _JyTaskTable
{
  GtkWidget parent_instance;

  JyIdTable *table;
  GSignalGroup *of_first; /* (owned) */
};

enum
{
  SIGNAL_FAILED,
  SIGNAL_SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyTaskTable, jy_task_table, GTK_TYPE_WIDGET)

/* clang-format off */
static const JyColumn columns[] = {
  { N_("For whom"), "name",    NULL, 8,  0, FALSE, NULL },
  { N_("Age"),      "sex-age", NULL, 5,  0, FALSE, NULL },
  { N_("Service"),  "service", NULL, 13, 0, TRUE,  NULL },
  { N_("Last day"), "until",   NULL, 10, 0, FALSE, NULL },
  { N_("State"),    "state",   NULL, 11, 0, FALSE, "style" },
  { N_("Address"),  "address", NULL, 10, 0, TRUE,  NULL },
  { N_("Team"),     "team",    NULL, 7,  0, FALSE, NULL },
  { N_("Planned"),  "plan",    NULL, 6,  0, FALSE, NULL },
};
/* clang-format on */

static void
failed_cb (JyTaskTable *self, const GError *error)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
}

static void
read_cb (JyTaskTable *self)
{
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

/* The row is followed, since it may be read after it is selected. */
static void
selected_cb (JyTaskTable *self)
{
  g_signal_group_set_target (self->of_first, jy_id_table_get_first (self->table));
  read_cb (self);
}

static void
opened_cb (JyTaskTable *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "page.open", NULL);
}

static void
jy_task_table_dispose (GObject *object)
{
  JyTaskTable *self = JY_TASK_TABLE (object);

  if (self->table != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->table));
  self->table = NULL;
  g_clear_object (&self->of_first);

  G_OBJECT_CLASS (jy_task_table_parent_class)->dispose (object);
}

static void
bind_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_r, 0, "page.record" },        { GDK_KEY_r, GDK_CONTROL_MASK, "page.record" },
    { GDK_KEY_p, 0, "page.plan" },          { GDK_KEY_d, 0, "page.postpone" },
    { GDK_KEY_Delete, 0, "page.postpone" }, { GDK_KEY_KP_Delete, 0, "page.postpone" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers,
                                         keys[i].action, NULL);
}

static void
jy_task_table_class_init (JyTaskTableClass *klass)
{
  const GType type = JY_TYPE_TASK_TABLE;

  G_OBJECT_CLASS (klass)->dispose = jy_task_table_dispose;

  signals[SIGNAL_FAILED] = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_ERROR);
  signals[SIGNAL_SELECTED] =
    g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  bind_keys (GTK_WIDGET_CLASS (klass));
}

static void
jy_task_table_init (JyTaskTable *self)
{
  GtkWidget *table = jy_id_table_new (JY_TYPE_DUE_ROW, jy_work_get_task_rows, columns,
                                      G_N_ELEMENTS (columns), _("Services to do"));

  self->of_first = g_signal_group_new (JY_TYPE_DUE_ROW);
  g_signal_group_connect_swapped (self->of_first, "notify::name", G_CALLBACK (read_cb), self);
  self->table = JY_ID_TABLE (table);
  gtk_widget_set_parent (table, GTK_WIDGET (self));
  g_signal_connect_object (table, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
}

GArray *
jy_task_table_list_selected (JyTaskTable *self)
{
  g_return_val_if_fail (JY_IS_TASK_TABLE (self), NULL);

  return jy_id_table_list_selected (self->table);
}

void
jy_task_table_set_ids (JyTaskTable *self, JyOffice *office, const GArray *ids)
{
  g_return_if_fail (JY_IS_TASK_TABLE (self));

  jy_id_table_set_ids (self->table, office, ids);
}

const JyTaskRow *
jy_task_table_get_first (JyTaskTable *self)
{
  JyIdRow *first;

  g_return_val_if_fail (JY_IS_TASK_TABLE (self), NULL);

  first = jy_id_table_get_first (self->table);
  return first != NULL ? jy_due_row_get_record (JY_DUE_ROW (first)) : NULL;
}

void
jy_task_table_focus (JyTaskTable *self)
{
  g_return_if_fail (JY_IS_TASK_TABLE (self));

  jy_id_table_focus (self->table);
}
