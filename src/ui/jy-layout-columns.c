/* jy-layout-columns.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-layout-columns.h"

#include <glib/gi18n.h>

#include "jy-form-row.h"
#include "jy-pick-list.h"

struct _JyLayoutColumns
{
  GtkBox parent_instance;

  JyLayoutSheet *sheet; /* (nullable): none yet */
  gboolean is_filling;

  GtkEntry *group;
  JyFormRow *group_row;
  GtkEntry *heading;
  JyFormRow *heading_row;
  JyPickList *list;
};

G_DEFINE_FINAL_TYPE (JyLayoutColumns, jy_layout_columns, GTK_TYPE_BOX)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static JyLayoutColumn *
get_column (JyLayoutColumns *self)
{
  return jy_layout_sheet_get (self->sheet, jy_pick_list_get_chosen (self->list));
}

static void
fill_entry (JyLayoutColumns *self, GtkEntry *entry, const char *text)
{
  self->is_filling = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (entry)), text))
    gtk_editable_set_text (GTK_EDITABLE (entry), text);
  self->is_filling = FALSE;
}

static const char *
get_called (const char *name, const char *delivered)
{
  return name != NULL ? name : delivered;
}

static char *
dup_heading (const char *group, const char *title)
{
  return group != NULL ? g_strconcat (group, " · ", title, NULL) : g_strdup (title);
}

static guint
count_known (const JyLayoutSheet *sheet)
{
  guint n = 0;

  for (guint c = 0; c < sheet->columns->len; c++)
    n += jy_layout_sheet_get (sheet, c)->place != JY_SHEET_NO_COLUMN;
  return n;
}

static void
show_columns (JyLayoutColumns *self, guint chosen)
{
  guint n = count_known (self->sheet);
  g_autofree JyPickItem *items = g_new0 (JyPickItem, n);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint c = 0; c < n; c++)
    {
      const JyLayoutColumn *column = jy_layout_sheet_get (self->sheet, c);
      const JyLayoutGroup *group = column->group;
      const char *above = group != NULL ? get_called (group->title, group->delivered) : NULL;
      char *text = dup_heading (above, get_called (column->title, column->delivered));

      g_ptr_array_add (texts, text);
      items[c].text = text;
      if (column->title != NULL || (group != NULL && group->title != NULL))
        {
          text = dup_heading (group != NULL ? group->delivered : NULL, column->delivered);
          g_ptr_array_add (texts, text);
          items[c].detail = text;
        }
      items[c].is_picked = column->is_shown;
      items[c].is_fixed = column->place == 0;
    }
  jy_pick_list_show (self->list, items, n, chosen);
}

static void
judge (JyLayoutColumns *self)
{
  const JyLayoutGroup *group = get_column (self)->group;

  jy_form_row_set_problem (self->group_row,
                           group != NULL ? jy_layout_sheet_judge_group (self->sheet, group) : NULL);
  jy_form_row_set_problem (self->heading_row, jy_layout_sheet_judge_title (
                                                self->sheet, jy_pick_list_get_chosen (self->list)));
}

static void
show_column (JyLayoutColumns *self, guint chosen)
{
  const JyLayoutColumn *column;
  const JyLayoutGroup *group;

  show_columns (self, chosen);
  column = get_column (self);
  group = column->group;
  fill_entry (self, self->heading, get_called (column->title, column->delivered));
  fill_entry (self, self->group, group != NULL ? get_called (group->title, group->delivered) : "");
  gtk_widget_set_sensitive (GTK_WIDGET (self->group_row), group != NULL);
  judge (self);
}

static void
tell (JyLayoutColumns *self)
{
  judge (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
chosen_cb (JyLayoutColumns *self)
{
  show_column (self, jy_pick_list_get_chosen (self->list));
}

static void
moved_cb (JyLayoutColumns *self, guint from, guint to)
{
  jy_layout_sheet_move (self->sheet, from, to);
  show_columns (self, to);
  jy_pick_list_focus (self->list);
  tell (self);
}

static void
picked_cb (JyLayoutColumns *self, guint column, gboolean is_shown)
{
  jy_layout_sheet_get (self->sheet, column)->is_shown = is_shown;
  show_columns (self, jy_pick_list_get_chosen (self->list));
  tell (self);
}

static void
heading_changed_cb (JyLayoutColumns *self)
{
  JyLayoutColumn *column;

  if (self->is_filling)
    return;

  column = get_column (self);
  jy_layout_call (&column->title, gtk_editable_get_text (GTK_EDITABLE (self->heading)),
                  column->delivered);
  show_columns (self, jy_pick_list_get_chosen (self->list));
  tell (self);
}

static void
group_changed_cb (JyLayoutColumns *self)
{
  JyLayoutGroup *group;

  if (self->is_filling)
    return;

  group = get_column (self)->group;
  jy_layout_call (&group->title, gtk_editable_get_text (GTK_EDITABLE (self->group)),
                  group->delivered);
  show_columns (self, jy_pick_list_get_chosen (self->list));
  tell (self);
}

static void
jy_layout_columns_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_LAYOUT_COLUMNS);

  G_OBJECT_CLASS (jy_layout_columns_parent_class)->dispose (object);
}

static void
jy_layout_columns_class_init (JyLayoutColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_layout_columns_dispose;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_LAYOUT_COLUMNS, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (JY_TYPE_FORM_ROW);
  g_type_ensure (JY_TYPE_PICK_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-layout-columns.ui");
  gtk_widget_class_bind_template_child (widget_class, JyLayoutColumns, group);
  gtk_widget_class_bind_template_child (widget_class, JyLayoutColumns, group_row);
  gtk_widget_class_bind_template_child (widget_class, JyLayoutColumns, heading);
  gtk_widget_class_bind_template_child (widget_class, JyLayoutColumns, heading_row);
  gtk_widget_class_bind_template_child (widget_class, JyLayoutColumns, list);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, group_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, heading_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
}

static void
jy_layout_columns_init (JyLayoutColumns *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
jy_layout_columns_set_sheet (JyLayoutColumns *self, JyLayoutSheet *sheet)
{
  GString *title = g_string_new (_("Co_lumns of “{sheet}”"));

  g_string_replace (title, "{sheet}", jy_report_sheet_get_name (sheet->which), 0);
  jy_pick_list_set_title (self->list, title->str);
  g_string_free (title, TRUE);

  self->sheet = sheet;
  show_column (self, 0);
}

void
jy_layout_columns_show_problem (JyLayoutColumns *self, guint column)
{
  const JyLayoutGroup *group = jy_layout_sheet_get (self->sheet, column)->group;
  gboolean is_of_group = group != NULL && jy_layout_sheet_judge_group (self->sheet, group) != NULL;

  if (column >= count_known (self->sheet))
    return;

  show_column (self, column);
  gtk_widget_grab_focus (GTK_WIDGET (is_of_group ? self->group : self->heading));
}
