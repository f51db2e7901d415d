/* jy-import-rehearsal.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-import-rehearsal.h"

#include <glib/gi18n.h>

#include "jy-column.h"
#include "jy-import-list.h"
#include "jy-import-row.h"

struct _JyImportRehearsal
{
  AdwBin parent_instance;

  JyRoster *roster; /* (owned) (nullable) */
  gboolean can_decide;

  JyImportList *lines; /* (owned) */
  GtkListBox *counts;
  GtkColumnView *view;
  GtkSingleSelection *selection;
  GtkLabel *detail;
  GtkBox *decisions;
  GtkStack *stack;
};

G_DEFINE_FINAL_TYPE (JyImportRehearsal, jy_import_rehearsal, ADW_TYPE_BIN)

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Where"),     "place",     NULL, 16, 0, FALSE },
  { N_("Household"), "household", NULL, 12, 0, FALSE },
  { N_("Full name"), "name",      NULL, 10, 0, FALSE },
  { N_("What"),      "what",      NULL, 30, 0, TRUE },
  { N_("Decision"),  "decision",  NULL, 14, 0, FALSE },
};

/* In the order of the keys 1 to 4. */
static const JyRosterChoice choices[] = {
  JY_ROSTER_LEAVE, JY_ROSTER_TAKE_AS_NEW, JY_ROSTER_KEEP_OURS, JY_ROSTER_TAKE_THEIRS,
};
/* clang-format on */

static JyImportView
get_view (JyImportRehearsal *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->counts);

  return row != NULL ? (JyImportView) gtk_list_box_row_get_index (row) : JY_IMPORT_N_VIEWS;
}

/* Returns: what may be decided about the selected row; leaving it out is no bit */
static JyRosterChoice
get_choices (JyImportRehearsal *self)
{
  guint person =
    jy_import_list_get_person (self->lines, gtk_single_selection_get_selected (self->selection));
  JyRosterChoice possible = JY_ROSTER_LEAVE;

  if (self->roster == NULL || !self->can_decide || get_view (self) != JY_IMPORT_DOUBTFUL ||
      person == G_MAXUINT)
    return JY_ROSTER_LEAVE;

  for (guint i = 0; i < jy_roster_get_problems (self->roster)->len; i++)
    {
      const JyRosterProblem *problem =
        &g_array_index (jy_roster_get_problems (self->roster), JyRosterProblem, i);

      if (problem->person == person)
        possible |= jy_roster_faults[problem->fault].choices;
    }

  return possible;
}

static void
update_decisions (JyImportRehearsal *self)
{
  JyRosterChoice possible = get_choices (self);
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->decisions));

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++, button = gtk_widget_get_next_sibling (button))
    gtk_widget_set_sensitive (button, possible != JY_ROSTER_LEAVE &&
                                        (choices[i] == JY_ROSTER_LEAVE || (possible & choices[i])));
  gtk_widget_set_visible (GTK_WIDGET (self->decisions),
                          self->can_decide && get_view (self) == JY_IMPORT_DOUBTFUL);
}

/* All of what the selected row says, which a cell may be too narrow for. */
static void
show_detail (JyImportRehearsal *self)
{
  GObject *row = gtk_single_selection_get_selected_item (self->selection);
  g_autofree char *what = NULL;

  if (row != NULL)
    g_object_get (row, "what", &what, NULL);
  gtk_label_set_label (self->detail, what != NULL ? what : "");
  gtk_widget_set_visible (GTK_WIDGET (self->detail), what != NULL && *what != '\0');
}

/* The lists tell their news also while they are taken down. */
static gboolean
is_gone (JyImportRehearsal *self)
{
  return self->stack == NULL;
}

static void
selection_changed_cb (JyImportRehearsal *self)
{
  if (is_gone (self))
    return;

  show_detail (self);
  update_decisions (self);
}

static void
show_lines (JyImportRehearsal *self)
{
  JyImportView view = get_view (self);

  if (view == JY_IMPORT_N_VIEWS)
    jy_import_list_show (self->lines, NULL, JY_IMPORT_DOUBTFUL);
  else
    jy_import_list_show (self->lines, self->roster, view);

  gtk_stack_set_visible_child_name (
    self->stack, g_list_model_get_n_items (G_LIST_MODEL (self->lines)) > 0 ? "list" : "empty");
  show_detail (self);
  update_decisions (self);
}

static void
row_selected_cb (JyImportRehearsal *self)
{
  if (!is_gone (self))
    show_lines (self);
}

static void
decide_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  JyImportRehearsal *self = JY_IMPORT_REHEARSAL (widget);
  guint position = gtk_single_selection_get_selected (self->selection);
  JyRosterChoice choice = (JyRosterChoice) g_variant_get_int32 (parameter);
  JyRosterChoice possible = get_choices (self);

  if (possible == JY_ROSTER_LEAVE || (choice != JY_ROSTER_LEAVE && !(possible & choice)))
    return;

  jy_roster_choose (self->roster, jy_import_list_get_person (self->lines, position), choice);
  jy_import_list_refresh (self->lines, position);
  if (position + 1 < g_list_model_get_n_items (G_LIST_MODEL (self->lines)))
    position++;
  gtk_single_selection_set_selected (self->selection, position);
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u", position);
}

static GtkWidget *
make_count_row (JyImportRehearsal *self, JyImportView view)
{
  guint n = self->roster != NULL ? jy_import_list_count (self->roster, view) : 0;
  g_autofree char *number = g_strdup_printf ("%u", n);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *title = gtk_label_new (jy_import_view_get_title (view));
  GtkWidget *figure = gtk_label_new (number);

  gtk_widget_add_css_class (box, "bar");
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (figure, "numeric");
  if (n > 0 && view == JY_IMPORT_DOUBTFUL)
    gtk_widget_add_css_class (figure, "attention");
  if (n > 0 && view == JY_IMPORT_REFUSED)
    gtk_widget_add_css_class (figure, "overdue");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), figure);

  return box;
}

/* The first count that has rows, in the order of the list: what needs a look goes first. */
static void
select_first (JyImportRehearsal *self)
{
  for (guint view = 0; view < JY_IMPORT_N_VIEWS; view++)
    if (jy_import_list_count (self->roster, view) > 0)
      {
        gtk_list_box_select_row (self->counts,
                                 gtk_list_box_get_row_at_index (self->counts, (int) view));
        return;
      }
}

void
jy_import_rehearsal_show (JyImportRehearsal *self, JyRoster *roster, gboolean can_decide)
{
  GtkListBoxRow *row;

  g_return_if_fail (JY_IS_IMPORT_REHEARSAL (self));

  jy_import_list_show (self->lines, NULL, JY_IMPORT_DOUBTFUL);
  while ((row = gtk_list_box_get_row_at_index (self->counts, 0)) != NULL)
    gtk_list_box_remove (self->counts, GTK_WIDGET (row));
  g_clear_pointer (&self->roster, jy_roster_unref);
  if (roster == NULL)
    return;

  self->roster = jy_roster_ref (roster);
  self->can_decide = can_decide;
  for (guint view = 0; view < JY_IMPORT_N_VIEWS; view++)
    gtk_list_box_append (self->counts, make_count_row (self, view));
  select_first (self);
  show_lines (self);
}

static void
add_decisions (JyImportRehearsal *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autofree char *label =
        g_strdup_printf ("_%u %s", (guint) i + 1, jy_roster_choice_get_name (choices[i]));
      GtkWidget *button = gtk_button_new_with_mnemonic (label);

      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "rehearsal.decide");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", (int) choices[i]);
      gtk_box_append (self->decisions, button);
    }
}

static void
jy_import_rehearsal_dispose (GObject *object)
{
  JyImportRehearsal *self = JY_IMPORT_REHEARSAL (object);

  if (self->lines != NULL)
    jy_import_list_show (self->lines, NULL, JY_IMPORT_DOUBTFUL);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_IMPORT_REHEARSAL);
  g_clear_object (&self->lines);
  g_clear_pointer (&self->roster, jy_roster_unref);

  G_OBJECT_CLASS (jy_import_rehearsal_parent_class)->dispose (object);
}

static void
jy_import_rehearsal_class_init (JyImportRehearsalClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_import_rehearsal_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-import-rehearsal.ui");
  gtk_widget_class_bind_template_child (widget_class, JyImportRehearsal, counts);
  gtk_widget_class_bind_template_child (widget_class, JyImportRehearsal, view);
  gtk_widget_class_bind_template_child (widget_class, JyImportRehearsal, selection);
  gtk_widget_class_bind_template_child (widget_class, JyImportRehearsal, detail);
  gtk_widget_class_bind_template_child (widget_class, JyImportRehearsal, decisions);
  gtk_widget_class_bind_template_child (widget_class, JyImportRehearsal, stack);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, selection_changed_cb);

  gtk_widget_class_install_action (widget_class, "rehearsal.decide", "i", decide_action);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i, 0, "rehearsal.decide", "i",
                                           (int) choices[i]);
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_1 + i, 0, "rehearsal.decide",
                                           "i", (int) choices[i]);
    }
}

static void
jy_import_rehearsal_init (JyImportRehearsal *self)
{
  self->lines = jy_import_list_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  jy_column_view_add_columns (self->view, JY_TYPE_IMPORT_ROW, columns, G_N_ELEMENTS (columns));
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->lines));
  add_decisions (self);
}
