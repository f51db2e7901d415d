/* jy-shortcuts-window.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-shortcuts-window.h"

#include <glib/gi18n.h>

#include "jy-option.h"
#include "jy-shortcut-list.h"
#include "jy-text.h"

struct _JyShortcutsWindow
{
  AdwWindow parent_instance;

  GPtrArray *keys;   /* of JyOption, as the rows of the list: what is found by typing */
  GPtrArray *groups; /* of JyShortcutGroup, as the rows: where the key holds */

  GtkSearchEntry *search;
  GtkStack *stack;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (JyShortcutsWindow, jy_shortcuts_window, ADW_TYPE_WINDOW)

static const JyShortcutGroup *
get_group (JyShortcutsWindow *self, GtkListBoxRow *row)
{
  return self->groups->pdata[gtk_list_box_row_get_index (row)];
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer window)
{
  JyShortcutsWindow *self = JY_SHORTCUTS_WINDOW (window);
  const JyShortcutGroup *group = get_group (self, row);
  GtkWidget *label;

  if (before != NULL && get_group (self, before) == group)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  label = gtk_label_new (_(group->title));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_list_box_row_set_header (row, label);
}

static gboolean
is_searched (GtkListBoxRow *row, gpointer window)
{
  JyShortcutsWindow *self = JY_SHORTCUTS_WINDOW (window);
  g_autofree char *typed = jy_text_fold (gtk_editable_get_text (GTK_EDITABLE (self->search)));

  return *typed == '\0' ||
         jy_option_rank (self->keys->pdata[gtk_list_box_row_get_index (row)], typed) > 0;
}

static void
search_changed_cb (JyShortcutsWindow *self)
{
  gboolean found = FALSE;
  GtkListBoxRow *row;

  gtk_list_box_invalidate_filter (self->list);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL && !found; i++)
    found = is_searched (row, self);
  gtk_stack_set_visible_child_name (self->stack, found ? "list" : "nothing");
}

static void
add_key (JyShortcutsWindow *self, const JyShortcutGroup *group, const JyShortcut *key)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = gtk_label_new (_(key->title));
  GtkWidget *keys = gtk_shortcut_label_new (key->accelerators);
  g_autofree char *found = g_strdup_printf ("%s %s", _(group->title), _(key->title));

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_set_valign (keys, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), keys);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  g_ptr_array_add (self->groups, (gpointer) group);
  g_ptr_array_add (self->keys, jy_option_new (self->keys->len + 1, NULL, found, NULL));
  gtk_list_box_append (self->list, row);
}

/* @here: those of @page, or all others. */
static void
add_groups (JyShortcutsWindow *self, const char *page, gboolean here)
{
  for (const JyShortcutGroup *group = jy_shortcut_groups; group->title != NULL; group++)
    if ((group->page != NULL && g_strcmp0 (group->page, page) == 0) == here)
      for (const JyShortcut *key = group->keys; key->title != NULL; key++)
        add_key (self, group, key);
}

static void
jy_shortcuts_window_finalize (GObject *object)
{
  JyShortcutsWindow *self = JY_SHORTCUTS_WINDOW (object);

  g_ptr_array_unref (self->keys);
  g_ptr_array_unref (self->groups);

  G_OBJECT_CLASS (jy_shortcuts_window_parent_class)->finalize (object);
}

static void
jy_shortcuts_window_class_init (JyShortcutsWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = jy_shortcuts_window_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-shortcuts-window.ui");
  gtk_widget_class_bind_template_child (widget_class, JyShortcutsWindow, search);
  gtk_widget_class_bind_template_child (widget_class, JyShortcutsWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, JyShortcutsWindow, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
jy_shortcuts_window_init (JyShortcutsWindow *self)
{
  self->keys = g_ptr_array_new_with_free_func (g_object_unref);
  self->groups = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, header_cb, self, NULL);
  gtk_list_box_set_filter_func (self->list, is_searched, self, NULL);
}

void
jy_shortcuts_window_present (GtkWindow *parent, const char *page)
{
  JyShortcutsWindow *self = g_object_new (JY_TYPE_SHORTCUTS_WINDOW, "transient-for", parent, NULL);

  add_groups (self, page, TRUE);
  add_groups (self, page, FALSE);
  gtk_window_present (GTK_WINDOW (self));
}
