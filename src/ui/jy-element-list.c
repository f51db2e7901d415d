/* jy-element-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-element-list.h"

#include <glib/gi18n.h>

#include "jy-template-compare.h"

#define INDENT 18 /* pixels for each level */

struct _JyElementList
{
  AdwBin parent_instance;

  JyTemplateEdit *edit; /* (unowned) (nullable) */
  gboolean filling;

  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (JyElementList, jy_element_list, ADW_TYPE_BIN)

enum
{
  SIGNAL_SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

int
jy_element_list_get_selected (JyElementList *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (JY_IS_ELEMENT_LIST (self), -1);

  row = gtk_list_box_get_selected_row (self->rows);
  return row != NULL ? gtk_list_box_row_get_index (row) : -1;
}

/* A row: what it is, what it says, and below what is wrong with it. */
static GtkWidget *
make_row (void)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *kind = gtk_label_new (NULL);
  GtkWidget *text = gtk_label_new (NULL);
  GtkWidget *problem = gtk_label_new (NULL);

  gtk_widget_add_css_class (kind, "dim-label");
  gtk_widget_add_css_class (problem, "error-text");
  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_label_set_single_line_mode (GTK_LABEL (text), TRUE);
  gtk_label_set_xalign (GTK_LABEL (problem), 0);
  gtk_label_set_wrap (GTK_LABEL (problem), TRUE);
  gtk_box_append (GTK_BOX (line), kind);
  gtk_box_append (GTK_BOX (line), text);
  gtk_box_append (GTK_BOX (row), line);
  gtk_box_append (GTK_BOX (row), problem);

  return row;
}

#define SHOWN 60 /* characters of what is in an element without a text of its own */

/* Returns: (transfer full): its title or text; else what stands in it */
static char *
dup_words (const JyElement *element)
{
  GString *words;

  if (element->title != NULL && *element->title != '\0')
    return g_strdup (element->title);
  if (element->children->len == 0)
    return jy_template_dup_shown (element->text->str);

  words = g_string_new (NULL);
  for (guint i = 0; i < element->children->len && words->len < SHOWN; i++)
    {
      g_autofree char *inner = dup_words (element->children->pdata[i]);

      g_string_append_printf (words, "%s%s", words->len > 0 ? "　" : "", inner);
    }
  return g_string_free (words, FALSE);
}

static void
update_row (JyElementList *self, int index)
{
  const JyTemplateNode *node = jy_template_edit_get_node (self->edit, index);
  GtkWidget *box = gtk_list_box_row_get_child (gtk_list_box_get_row_at_index (self->rows, index));
  GtkWidget *line = gtk_widget_get_first_child (box);
  GtkWidget *problem = gtk_widget_get_last_child (box);
  g_autofree char *text = index > 0 ? dup_words (node->element) : g_strdup ("");
  g_autofree char *wrong = jy_element_dup_problem (node->element, node->list);

  gtk_widget_set_margin_start (box, node->depth * INDENT);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (line)),
                      jy_element_kind_get_name (node->element->kind));
  g_strdelimit (text, "\n", ' ');
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (line)), text);
  gtk_label_set_text (GTK_LABEL (problem), wrong != NULL ? wrong : "");
  gtk_widget_set_visible (problem, wrong != NULL);
}

static void
row_selected_cb (JyElementList *self)
{
  if (self->filling)
    return;

  gtk_list_box_invalidate_filter (self->rows);
  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static gboolean
filter_cb (GtkListBoxRow *row, gpointer data)
{
  JyElementList *self = data;
  int index = gtk_list_box_row_get_index (row);
  const JyTemplateNode *node, *selected;

  if (self->edit == NULL)
    return TRUE;

  node = jy_template_edit_get_node (self->edit, index);
  selected = jy_template_edit_get_node (self->edit, jy_element_list_get_selected (self));
  return node == NULL || node->block == index ||
         (selected != NULL && selected->block == node->block);
}

static void
jy_element_list_dispose (GObject *object)
{
  JyElementList *self = JY_ELEMENT_LIST (object);

  self->filling = TRUE;
  self->edit = NULL;

  G_OBJECT_CLASS (jy_element_list_parent_class)->dispose (object);
}

static void
jy_element_list_class_init (JyElementListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_element_list_dispose;

  signals[SIGNAL_SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
jy_element_list_init (JyElementList *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_BROWSE);
  gtk_list_box_set_filter_func (self->rows, filter_cb, self, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "element-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Elements of the document"), -1);
  g_signal_connect_object (self->rows, "row-selected", G_CALLBACK (row_selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->rows));
  adw_bin_set_child (ADW_BIN (self), scrolled);
}

static void
focus (JyElementList *self, int index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->rows, index);

  gtk_list_box_select_row (self->rows, row);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

void
jy_element_list_show (JyElementList *self, JyTemplateEdit *edit, int selected)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focused = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean has_focus = focused != NULL && gtk_widget_is_ancestor (focused, GTK_WIDGET (self));
  int n = edit != NULL ? jy_template_edit_get_n_nodes (edit) : 0;
  GtkListBoxRow *row;

  g_return_if_fail (JY_IS_ELEMENT_LIST (self));

  self->filling = TRUE;
  self->edit = edit;
  while ((row = gtk_list_box_get_row_at_index (self->rows, 0)) != NULL)
    gtk_list_box_remove (self->rows, GTK_WIDGET (row));
  for (int i = 0; i < n; i++)
    {
      gtk_list_box_append (self->rows, make_row ());
      update_row (self, i);
    }
  self->filling = FALSE;
  if (n == 0)
    return;

  selected = CLAMP (selected, 0, n - 1);
  if (has_focus)
    focus (self, selected);
  else
    gtk_list_box_select_row (self->rows, gtk_list_box_get_row_at_index (self->rows, selected));
}

void
jy_element_list_update (JyElementList *self)
{
  int index = jy_element_list_get_selected (self);

  if (index >= 0)
    update_row (self, index);
}

char *
jy_element_list_find_problem (JyElementList *self)
{
  for (int i = 0; i < jy_template_edit_get_n_nodes (self->edit); i++)
    {
      const JyTemplateNode *node = jy_template_edit_get_node (self->edit, i);
      char *problem = jy_element_dup_problem (node->element, node->list);

      if (problem == NULL)
        continue;
      focus (self, i);
      return problem;
    }

  return NULL;
}
