/* jy-import-columns.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-import-columns.h"

#include <glib/gi18n.h>

#include "jy-text.h"

struct _JyImportColumns
{
  AdwBin parent_instance;

  JyRosterFile *file; /* (nullable): not ours */
  GHashTable *before; /* heading → its field when the file was opened + 1 */
  gboolean is_showing;

  GtkListBox *list;
  GtkLabel *summary;
  GtkEntry *area;
  GtkCheckButton *remember;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyImportColumns, jy_import_columns, ADW_TYPE_BIN)

static GtkDropDown *
get_drop_down (GtkListBoxRow *row)
{
  return GTK_DROP_DOWN (gtk_widget_get_last_child (gtk_list_box_row_get_child (row)));
}

static const char *
get_title (GtkListBoxRow *row)
{
  GtkWidget *label = gtk_widget_get_first_child (gtk_list_box_row_get_child (row));

  return gtk_label_get_label (GTK_LABEL (label));
}

/* Calls @each with every column that has a heading. */
static void
for_each_column (
  JyImportColumns *self,
  void (*each) (JyImportColumns *self, JyRosterColumns *columns, guint i, gpointer data),
  gpointer data)
{
  for (guint s = 0; self->file != NULL && s < self->file->sheets->len; s++)
    {
      JyRosterSheet *sheet = g_ptr_array_index (self->file->sheets, s);

      for (guint i = 0; sheet->columns != NULL && i < sheet->columns->columns->len; i++)
        if (jy_roster_columns_at (sheet->columns, i)->title != NULL)
          each (self, sheet->columns, i, data);
    }
}

typedef struct
{
  const char *title;
  JyRosterField field;
} Choice;

static void
set_column (JyImportColumns *self G_GNUC_UNUSED, JyRosterColumns *columns, guint i, gpointer data)
{
  const Choice *choice = data;

  if (g_strcmp0 (jy_roster_columns_at (columns, i)->title, choice->title) == 0)
    jy_roster_columns_set (columns, i, choice->field);
}

static void
find_field (JyImportColumns *self G_GNUC_UNUSED, JyRosterColumns *columns, guint i, gpointer data)
{
  Choice *choice = data;
  const JyRosterColumn *column = jy_roster_columns_at (columns, i);

  if (g_strcmp0 (column->title, choice->title) == 0 && choice->field == JY_ROSTER_UNUSED)
    choice->field = column->field;
}

/* A field that is given to another column is taken from the one that had it. */
static void
show_fields (JyImportColumns *self)
{
  GtkListBoxRow *row;

  self->is_showing = TRUE;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      Choice choice = { get_title (row), JY_ROSTER_UNUSED };

      for_each_column (self, find_field, &choice);
      gtk_drop_down_set_selected (get_drop_down (row), choice.field);
    }
  self->is_showing = FALSE;
}

static void
show_summary (JyImportColumns *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint s = 0; self->file != NULL && s < self->file->sheets->len; s++)
    {
      const JyRosterSheet *sheet = g_ptr_array_index (self->file->sheets, s);
      gboolean is_read = sheet->columns != NULL && sheet->columns->header_row > 0 &&
                         jy_roster_columns_are_enough (sheet->columns);
      g_autofree char *row = g_strdup_printf ("%u", is_read ? sheet->columns->header_row : 0);
      g_autoptr (GString) line =
        /* Translators: {sheet} is the name of a sheet, {row} a number. */
        g_string_new (is_read            ? _("{sheet}: headings in row {row}")
                      : sheet->is_hidden ? _("{sheet}: hidden, not read")
                                         : _("{sheet}: no headings, not read"));

      g_string_replace (line, "{row}", row, 0);
      g_string_replace (line, "{sheet}", sheet->name, 0);
      g_string_append_printf (text, "%s%s", s > 0 ? " · " : "", line->str);
    }
  gtk_label_set_label (self->summary, text->str);
}

static void
selected_cb (GtkDropDown *drop_down, GParamSpec *pspec G_GNUC_UNUSED, JyImportColumns *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (drop_down), GTK_TYPE_LIST_BOX_ROW);
  Choice choice;

  if (self->is_showing || row == NULL)
    return;

  choice.title = get_title (GTK_LIST_BOX_ROW (row));
  choice.field = gtk_drop_down_get_selected (drop_down);
  for_each_column (self, set_column, &choice);
  show_fields (self);
  show_summary (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static GtkStringList *
list_field_names (void)
{
  GtkStringList *names = gtk_string_list_new (NULL);

  for (JyRosterField field = JY_ROSTER_UNUSED; field < JY_ROSTER_N_FIELDS; field++)
    gtk_string_list_append (names, jy_roster_field_get_name (field));

  return names;
}

static GtkWidget *
make_row (JyImportColumns *self, const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *drop_down = gtk_drop_down_new (G_LIST_MODEL (list_field_names ()), NULL);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_widget_add_css_class (box, "bar");
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  g_signal_connect_object (drop_down, "notify::selected", G_CALLBACK (selected_cb), self, 0);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), drop_down);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);

  return row;
}

static void
add_row (JyImportColumns *self, JyRosterColumns *columns, guint i, gpointer data G_GNUC_UNUSED)
{
  const JyRosterColumn *column = jy_roster_columns_at (columns, i);

  if (*column->title == '\0' || g_hash_table_contains (self->before, column->title))
    return;

  g_hash_table_insert (self->before, g_strdup (column->title),
                       GUINT_TO_POINTER (column->field + 1u));
  gtk_list_box_append (self->list, make_row (self, column->title));
}

void
jy_import_columns_show (JyImportColumns *self, JyRosterFile *file)
{
  GtkListBoxRow *row;

  g_return_if_fail (JY_IS_IMPORT_COLUMNS (self));

  self->file = file;
  g_hash_table_remove_all (self->before);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  self->is_showing = TRUE;
  for_each_column (self, add_row, NULL);
  show_fields (self);
  show_summary (self);
}

gboolean
jy_import_columns_are_enough (JyImportColumns *self)
{
  g_return_val_if_fail (JY_IS_IMPORT_COLUMNS (self), FALSE);

  for (guint s = 0; self->file != NULL && s < self->file->sheets->len; s++)
    {
      const JyRosterSheet *sheet = g_ptr_array_index (self->file->sheets, s);

      if (sheet->columns != NULL && jy_roster_columns_are_enough (sheet->columns))
        return TRUE;
    }

  return FALSE;
}

char *
jy_import_columns_dup_area (JyImportColumns *self)
{
  g_return_val_if_fail (JY_IS_IMPORT_COLUMNS (self), NULL);

  return jy_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->area)));
}

GArray *
jy_import_columns_list_new_words (JyImportColumns *self)
{
  GArray *words = g_array_new (FALSE, TRUE, sizeof (JyRosterColumn));
  GtkListBoxRow *row;

  g_return_val_if_fail (JY_IS_IMPORT_COLUMNS (self), words);

  if (!gtk_check_button_get_active (self->remember))
    return words;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      JyRosterField field = gtk_drop_down_get_selected (get_drop_down (row));
      guint before = GPOINTER_TO_UINT (g_hash_table_lookup (self->before, get_title (row)));
      JyRosterColumn word = { field, JY_GROUP_NONE, (char *) get_title (row) };

      if (field != JY_ROSTER_UNUSED && field != JY_ROSTER_GROUP && before != field + 1u)
        g_array_append_val (words, word);
    }

  return words;
}

static void
jy_import_columns_dispose (GObject *object)
{
  JyImportColumns *self = JY_IMPORT_COLUMNS (object);

  self->file = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_IMPORT_COLUMNS);

  G_OBJECT_CLASS (jy_import_columns_parent_class)->dispose (object);
}

static void
jy_import_columns_finalize (GObject *object)
{
  g_hash_table_unref (JY_IMPORT_COLUMNS (object)->before);

  G_OBJECT_CLASS (jy_import_columns_parent_class)->finalize (object);
}

static void
jy_import_columns_class_init (JyImportColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_import_columns_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_import_columns_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-import-columns.ui");
  gtk_widget_class_bind_template_child (widget_class, JyImportColumns, list);
  gtk_widget_class_bind_template_child (widget_class, JyImportColumns, summary);
  gtk_widget_class_bind_template_child (widget_class, JyImportColumns, area);
  gtk_widget_class_bind_template_child (widget_class, JyImportColumns, remember);
}

static void
jy_import_columns_init (JyImportColumns *self)
{
  self->before = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}
