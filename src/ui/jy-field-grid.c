/* jy-field-grid.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-editable.h"
#include "jy-field-private.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-date.h"
#include "jy-message.h"

struct _JyFieldGrid
{
  GtkWidget parent_instance;

  GPtrArray *cells; /* (element-type JyFieldCell) */
  GDate today;
  gboolean setting; /* the program types, not the user */

  GtkWidget *grid;
  GtkLabel *offer; /* what may be typed into the field that has the focus */
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_SUBMITTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyFieldGrid, jy_field_grid, GTK_TYPE_WIDGET)

static JyFieldCell *
find_cell (JyFieldGrid *self, const char *name)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      JyFieldCell *cell = g_ptr_array_index (self->cells, i);

      if (g_str_equal (cell->field->name, name))
        return cell;
    }

  g_error ("the form has no field %s", name);
}

const GDate *
jy_field_grid_get_today (JyFieldGrid *self)
{
  return &self->today;
}

void
jy_field_cell_was_changed (JyFieldGrid *self)
{
  if (!self->setting)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static char *
dup_offer (const JyChoice *choices)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (const JyChoice *choice = choices; choice->code != NULL; choice++)
    {
      g_autofree char *code = jy_field_dup_code (choices, choice);

      g_string_append_printf (text, "%s%s\302\240%s", text->len > 0 ? "   " : "", code,
                              jy_choice_get_name (choices, choice->code));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

void
jy_field_cell_was_entered (JyFieldGrid *self, JyFieldCell *cell)
{
  const JyChoice *choices = cell->field->choices;
  g_autofree char *offer = choices != NULL ? dup_offer (choices) : NULL;

  gtk_label_set_text (self->offer, offer != NULL ? offer : "");
  gtk_widget_set_visible (GTK_WIDGET (self->offer), offer != NULL);
}

/* Enter goes to the next field; in the last one it is as good as the button. */
void
jy_field_cell_was_done (JyFieldGrid *self)
{
  if (!gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD))
    g_signal_emit (self, signals[SIGNAL_SUBMITTED], 0);
}

/* Tab goes from field to field as the table has them: down one column, then down the next. */
static gboolean
jy_field_grid_focus (GtkWidget *widget, GtkDirectionType direction)
{
  JyFieldGrid *self = JY_FIELD_GRID (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  int n = (int) self->cells->len;
  int step = direction == GTK_DIR_TAB_BACKWARD ? -1 : 1;
  int first = step > 0 ? 0 : n - 1;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (jy_field_grid_parent_class)->focus (widget, direction);

  for (int i = 0; focus != NULL && i < n; i++)
    if (gtk_widget_is_ancestor (focus, ((JyFieldCell *) self->cells->pdata[i])->box))
      first = i;
  for (int i = first; i >= 0 && i < n; i += step)
    if (gtk_widget_child_focus (((JyFieldCell *) self->cells->pdata[i])->box, direction))
      return TRUE;

  return FALSE;
}

static void
jy_field_grid_dispose (GObject *object)
{
  JyFieldGrid *self = JY_FIELD_GRID (object);

  self->offer = NULL;
  self->grid = NULL;
  for (GtkWidget *child; (child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL;)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (jy_field_grid_parent_class)->dispose (object);
}

static void
jy_field_grid_finalize (GObject *object)
{
  g_clear_pointer (&JY_FIELD_GRID (object)->cells, g_ptr_array_unref);

  G_OBJECT_CLASS (jy_field_grid_parent_class)->finalize (object);
}

static void
jy_field_grid_class_init (JyFieldGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_field_grid_dispose;
  object_class->finalize = jy_field_grid_finalize;
  widget_class->focus = jy_field_grid_focus;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_FIELD_GRID, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SUBMITTED] = g_signal_new ("submitted", JY_TYPE_FIELD_GRID, G_SIGNAL_RUN_LAST, 0,
                                            NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "form");
}

static void
jy_field_grid_init (JyFieldGrid *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);

  self->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_field_cell_free);
  self->grid = gtk_grid_new ();
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), 6);
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 10);
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));

  self->offer = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->offer, 0);
  gtk_label_set_wrap (self->offer, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->offer), "caption");
  gtk_widget_set_visible (GTK_WIDGET (self->offer), FALSE);
  gtk_widget_set_parent (GTK_WIDGET (self->offer), GTK_WIDGET (self));
}

GtkWidget *
jy_field_grid_new (const JyFieldInfo *fields, guint n_columns, const GDate *today)
{
  JyFieldGrid *self = g_object_new (JY_TYPE_FIELD_GRID, NULL);
  guint n = 0;
  guint n_rows;

  g_return_val_if_fail (fields != NULL && n_columns > 0, NULL);

  while (fields[n].name != NULL)
    n++;
  n_rows = (n + n_columns - 1) / n_columns;
  self->today = *today;

  for (guint i = 0; i < n; i++)
    {
      JyFieldCell *cell = jy_field_cell_new (self, &fields[i]);
      int column = (int) (i / n_rows) * 2;
      int row = (int) (i % n_rows);

      g_ptr_array_add (self->cells, cell);
      gtk_grid_attach (GTK_GRID (self->grid), cell->label, column, row, 1, 1);
      gtk_grid_attach (GTK_GRID (self->grid), cell->box, column + 1, row, 1, 1);
    }

  return GTK_WIDGET (self);
}

void
jy_field_grid_put_widget (JyFieldGrid *self, const char *name, GtkWidget *widget)
{
  g_return_if_fail (JY_IS_FIELD_GRID (self));

  jy_field_cell_set_input (find_cell (self, name), widget);
}

static void
type_text (JyFieldGrid *self, JyFieldCell *cell, const char *text)
{
  const JyChoice *choices = cell->field->choices;
  g_autofree char *typed = g_strdup (text != NULL ? text : "");

  for (const JyChoice *choice = choices; choice != NULL && choice->code != NULL; choice++)
    if (g_str_equal (choice->code, typed))
      {
        g_free (typed);
        typed = jy_field_dup_code (choices, choice);
        break;
      }

  jy_editable_fill (GTK_EDITABLE (cell->input), typed);
  jy_field_cell_show (cell, FALSE);
}

void
jy_field_grid_set_text (JyFieldGrid *self, const char *name, const char *text)
{
  JyFieldCell *cell;
  g_autofree char *words = NULL;

  g_return_if_fail (JY_IS_FIELD_GRID (self));

  cell = find_cell (self, name);
  self->setting = TRUE;
  type_text (self, cell, text);
  self->setting = FALSE;

  g_free (cell->stored);
  jy_field_cell_read (cell, &cell->stored, &words);
}

void
jy_field_grid_set_date (JyFieldGrid *self, const char *name, const GDate *date)
{
  char text[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (date))
    jy_date_to_text (date, text);
  jy_field_grid_set_text (self, name, text);
}

void
jy_field_grid_suggest (JyFieldGrid *self, const char *name, const char *text)
{
  g_return_if_fail (JY_IS_FIELD_GRID (self));

  type_text (self, find_cell (self, name), text);
}

char *
jy_field_grid_dup_value (JyFieldGrid *self, const char *name)
{
  g_autofree char *words = NULL;
  char *value;

  g_return_val_if_fail (JY_IS_FIELD_GRID (self), NULL);

  jy_field_cell_read (find_cell (self, name), &value, &words);
  return value;
}

void
jy_field_grid_get_date (JyFieldGrid *self, const char *name, GDate *date)
{
  g_autofree char *value = jy_field_grid_dup_value (self, name);

  jy_date_from_text (value, date);
}

void
jy_field_grid_align (JyFieldGrid *self, GtkSizeGroup *labels)
{
  g_return_if_fail (JY_IS_FIELD_GRID (self));

  for (guint i = 0; i < self->cells->len; i++)
    {
      JyFieldCell *cell = g_ptr_array_index (self->cells, i);

      gtk_size_group_add_widget (labels, cell->label);
    }
}

void
jy_field_grid_set_field_visible (JyFieldGrid *self, const char *name, gboolean visible)
{
  JyFieldCell *cell = find_cell (self, name);

  gtk_widget_set_visible (cell->label, visible);
  gtk_widget_set_visible (cell->box, visible);
}

GtkWidget *
jy_field_grid_get_input (JyFieldGrid *self, const char *name)
{
  g_return_val_if_fail (JY_IS_FIELD_GRID (self), NULL);

  return find_cell (self, name)->input;
}

void
jy_field_grid_show_issue (JyFieldGrid *self, const char *name, const char *text)
{
  JyFieldCell *cell = find_cell (self, name);

  jy_message_show_field (cell->issue, cell->input, text);
}

/* Says what is wrong with it.  Returns: whether nothing is */
static gboolean
check_cell (JyFieldCell *cell)
{
  g_autofree char *value = NULL;
  g_autofree char *words = NULL;
  const char *wrong;

  if (!gtk_widget_get_visible (cell->box))
    return TRUE;
  if (JY_IS_CHOICE_ENTRY (cell->input))
    return jy_choice_entry_check (JY_CHOICE_ENTRY (cell->input));
  if (!GTK_IS_EDITABLE (cell->input))
    return TRUE;

  wrong = jy_field_cell_read (cell, &value, &words);
  if (wrong == NULL && cell->field->required && *value == '\0')
    wrong = _("This is needed.");
  jy_message_show_field (cell->issue, cell->input, wrong);

  return wrong == NULL;
}

gboolean
jy_field_grid_check (JyFieldGrid *self)
{
  JyFieldCell *first = NULL;

  g_return_val_if_fail (JY_IS_FIELD_GRID (self), FALSE);

  for (guint i = 0; i < self->cells->len; i++)
    {
      JyFieldCell *cell = g_ptr_array_index (self->cells, i);

      if (!check_cell (cell) && first == NULL)
        first = cell;
    }
  if (first != NULL)
    gtk_widget_grab_focus (first->input);

  return first == NULL;
}

gboolean
jy_field_grid_is_changed (JyFieldGrid *self)
{
  g_return_val_if_fail (JY_IS_FIELD_GRID (self), FALSE);

  for (guint i = 0; i < self->cells->len; i++)
    {
      JyFieldCell *cell = g_ptr_array_index (self->cells, i);
      g_autofree char *value = NULL;
      g_autofree char *words = NULL;

      if (!GTK_IS_EDITABLE (cell->input))
        continue;
      if (jy_field_cell_read (cell, &value, &words) != NULL || !g_str_equal (value, cell->stored))
        return TRUE;
    }

  return FALSE;
}
