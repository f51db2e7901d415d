/* jy-ui-shots.h - pictures into a folder, and what is found wrong with them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-office.h"
#include "jy-ui-find.h"
#include "jy-ui-letters.h"
#include "jy-ui-names.h"
#include "jy-ui-shot.h"

#define WIDTH 1366
#define HEIGHT 768

typedef struct
{
  JyOffice *office;
  GtkWidget *window;
  const char *folder;
  const char *suffix;
  guint n_bad;
} JyUiShots;

static inline void
jy_ui_shots_complain (JyUiShots *self, const char *name, const char *what)
{
  g_printerr ("%s%s: %s\n", name, self->suffix, what);
  self->n_bad++;
}

static inline void
jy_ui_shots_shoot (JyUiShots *self, GtkWidget *widget, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s%s.png", name, self->suffix);
  g_autofree char *path = g_build_filename (self->folder, file, NULL);
  g_autoptr (GdkTexture) texture = NULL;
  int width;

  jy_ui_shot_settle (widget, self->office);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  if (width > WIDTH)
    jy_ui_shots_complain (self, name, "is wider than the screen");
  if (jy_ui_names_count_missing (widget, name) > 0)
    jy_ui_shots_complain (self, name, "has a control that does not say what it is");
  if (jy_ui_letters_count_clashes (widget, name) > 0)
    jy_ui_shots_complain (self, name, "has a letter twice");

  texture = jy_ui_shot_take (widget);
  if (jy_ui_shot_is_blank (texture))
    jy_ui_shots_complain (self, name, "is blank");
  if (!gdk_texture_save_to_png (texture, path))
    jy_ui_shots_complain (self, name, "could not be written");
}

static inline GtkWidget *
jy_ui_shots_find_dialog (JyUiShots *self)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (window != self->window && gtk_widget_get_visible (window))
        return window;
    }

  return NULL;
}

/* Types into the field that has the focus and those after it; what it says is then seen. */
static inline void
jy_ui_shots_type (JyUiShots *self, const char *const *texts)
{
  for (; *texts != NULL; texts++)
    {
      GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

      if (focus != NULL && GTK_IS_EDITABLE (focus) && **texts != '\0')
        gtk_editable_set_text (GTK_EDITABLE (focus), *texts);
      gtk_widget_child_focus (self->window, GTK_DIR_TAB_FORWARD);
    }
}

/* @widget: (nullable): its list, if it has one
 * @row: from 0; the last one if there are fewer */
static inline void
jy_ui_shots_select (GtkWidget *widget, guint row)
{
  GtkWidget *view = widget != NULL ? jy_ui_find_mapped (widget, "GtkColumnView") : NULL;
  GtkWidget *box = widget != NULL ? jy_ui_find_mapped (widget, "GtkListBox") : NULL;

  if (view != NULL)
    {
      GtkSelectionModel *rows = gtk_column_view_get_model (GTK_COLUMN_VIEW (view));
      guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (rows));

      gtk_selection_model_select_item (rows, MIN (row, MAX (n_rows, 1) - 1), TRUE);
    }
  else if (box != NULL)
    gtk_list_box_select_row (GTK_LIST_BOX (box),
                             gtk_list_box_get_row_at_index (GTK_LIST_BOX (box), (int) row));
}
