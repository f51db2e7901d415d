/* jy-register-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-register-view.h"

#include <glib/gi18n.h>

#include "jy-column.h"
#include "jy-household-row.h"
#include "jy-id-list.h"
#include "jy-person-row.h"
#include "jy-work-register.h"

/* One of the two lists. */
typedef struct
{
  JyIdList *list; /* (owned) */
  JySort sort;
  gint64 wanted; /* what is to be selected; 0: nothing */
  GtkSingleSelection *selection;
  GtkColumnView *view;
} Side;

struct _JyRegisterView
{
  GtkWidget parent_instance;

  JyRegisterWhat what;
  Side sides[2]; /* by JyRegisterWhat */
  gboolean setting;

  GtkStack *stack;
};

enum
{
  SIGNAL_FAILED,
  SIGNAL_OPENED,
  SIGNAL_SELECTED,
  SIGNAL_SORTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyRegisterView, jy_register_view, GTK_TYPE_WIDGET)

/* clang-format off */
static const JyColumn household_columns[] = {
  { N_("No."),        "number",     "number", 7,  0, FALSE },
  { N_("Head"),       "head",       "name",   7,  0, FALSE },
  { N_("Area"),       "area",       NULL,     8,  0, TRUE },
  { N_("Signed"),     "members",    NULL,     5,  1, FALSE },
  { N_("Class"),      "class",      NULL,     12, 0, FALSE },
  { N_("Agreement"),  "agreement",  NULL,     9,  0, FALSE },
  { N_("Acceptance"), "acceptance", NULL,     7,  0, FALSE },
};

static const JyColumn people_columns[] = {
  { N_("Full name"),       "name",      "name",   7,  0, FALSE },
  { N_("Sex"),             "sex",       NULL,     2,  0, FALSE },
  { N_("Born"),            "born",      "birth",  10, 0, FALSE },
  { N_("Identity number"), "id-number", NULL,     18, 0, FALSE },
  { N_("Household"),       "household", "number", 6,  0, FALSE },
  { N_("Groups"),          "groups",    NULL,     8,  0, TRUE },
  { N_("Agreement"),       "agreement", NULL,     6,  0, FALSE },
};

static const struct
{
  const char *word;
  JyRegisterOrder order;
} orders[] = {
  { "name",   JY_REGISTER_BY_NAME },
  { "number", JY_REGISTER_BY_NUMBER },
  { "birth",  JY_REGISTER_BY_BIRTH },
};
/* clang-format on */

static void
failed_cb (JyRegisterView *self, const GError *error)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
}

static void
sorted_cb (JyRegisterView *self)
{
  g_signal_emit (self, signals[SIGNAL_SORTED], 0);
}

static void
selected_cb (JyRegisterView *self, GParamSpec *pspec G_GNUC_UNUSED, GtkSingleSelection *selection)
{
  if (!self->setting && selection == self->sides[self->what].selection)
    g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

static void
activate_cb (JyRegisterView *self, guint position)
{
  GListModel *model = G_LIST_MODEL (self->sides[self->what].list);
  g_autoptr (JyIdRow) row = g_list_model_get_item (model, position);

  if (row != NULL)
    g_signal_emit (self, signals[SIGNAL_OPENED], 0, jy_id_row_get_id (row));
}

static void
set_up_side (JyRegisterView *self,
             Side *side,
             GType row_type,
             JyWorkFunc get,
             const JyColumn *columns,
             gsize n_columns)
{
  jy_column_view_add_query_columns (side->view, row_type, columns, n_columns, &side->sort);
  g_signal_connect_object (gtk_column_view_get_sorter (side->view), "changed",
                           G_CALLBACK (sorted_cb), self, G_CONNECT_SWAPPED);

  side->list = jy_id_list_new (row_type, get);
  g_signal_connect_object (side->list, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  gtk_single_selection_set_model (side->selection, G_LIST_MODEL (side->list));
  g_signal_connect_object (side->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
jy_register_view_dispose (GObject *object)
{
  JyRegisterView *self = JY_REGISTER_VIEW (object);

  self->setting = TRUE; /* what the selections say now is not the user's choice */
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_REGISTER_VIEW);
  for (guint i = 0; i < G_N_ELEMENTS (self->sides); i++)
    g_clear_object (&self->sides[i].list);

  G_OBJECT_CLASS (jy_register_view_parent_class)->dispose (object);
}

static void
jy_register_view_class_init (JyRegisterViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = JY_TYPE_REGISTER_VIEW;

  G_OBJECT_CLASS (klass)->dispose = jy_register_view_dispose;

  signals[SIGNAL_FAILED] = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_ERROR);
  signals[SIGNAL_OPENED] = g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SIGNAL_SELECTED] =
    g_signal_new ("selected", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SORTED] =
    g_signal_new ("sorted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-register-view.ui");
  gtk_widget_class_bind_template_child (widget_class, JyRegisterView, stack);
  gtk_widget_class_bind_template_child_full (
    widget_class, "people_view", FALSE,
    G_STRUCT_OFFSET (JyRegisterView, sides[JY_REGISTER_PEOPLE].view));
  gtk_widget_class_bind_template_child_full (
    widget_class, "people_selection", FALSE,
    G_STRUCT_OFFSET (JyRegisterView, sides[JY_REGISTER_PEOPLE].selection));
  gtk_widget_class_bind_template_child_full (
    widget_class, "households_view", FALSE,
    G_STRUCT_OFFSET (JyRegisterView, sides[JY_REGISTER_HOUSEHOLDS].view));
  gtk_widget_class_bind_template_child_full (
    widget_class, "households_selection", FALSE,
    G_STRUCT_OFFSET (JyRegisterView, sides[JY_REGISTER_HOUSEHOLDS].selection));
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
jy_register_view_init (JyRegisterView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->what = JY_REGISTER_HOUSEHOLDS;
  set_up_side (self, &self->sides[JY_REGISTER_PEOPLE], JY_TYPE_PERSON_ROW,
               jy_work_get_register_people, people_columns, G_N_ELEMENTS (people_columns));
  set_up_side (self, &self->sides[JY_REGISTER_HOUSEHOLDS], JY_TYPE_HOUSEHOLD_ROW,
               jy_work_get_register_households, household_columns,
               G_N_ELEMENTS (household_columns));
}

void
jy_register_view_set_what (JyRegisterView *self, JyRegisterWhat what)
{
  g_return_if_fail (JY_IS_REGISTER_VIEW (self));

  self->what = what;
  gtk_stack_set_visible_child_name (self->stack,
                                    what == JY_REGISTER_PEOPLE ? "people" : "households");
}

JyRegisterWhat
jy_register_view_get_what (JyRegisterView *self)
{
  g_return_val_if_fail (JY_IS_REGISTER_VIEW (self), JY_REGISTER_HOUSEHOLDS);

  return self->what;
}

void
jy_register_view_fill (JyRegisterView *self, JyRegisterQuery *query)
{
  Side *side;

  g_return_if_fail (JY_IS_REGISTER_VIEW (self));

  side = &self->sides[self->what];
  jy_column_view_read_sort (side->view, &side->sort);

  query->what = self->what;
  query->order = JY_REGISTER_BY_NAME;
  query->descending = side->sort.descending;
  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    if (g_strcmp0 (side->sort.by, orders[i].word) == 0)
      query->order = orders[i].order;
}

gint64
jy_register_view_get_selected (JyRegisterView *self)
{
  gpointer item;

  g_return_val_if_fail (JY_IS_REGISTER_VIEW (self), 0);

  item = gtk_single_selection_get_selected_item (self->sides[self->what].selection);
  return item != NULL ? jy_id_row_get_id (item) : 0;
}

/* The action belongs to the list inside the view, and is not found from the view. */
static void
scroll_to (Side *side, guint position)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (side->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_VIEW (child))
      gtk_widget_activate_action (child, "list.scroll-to-item", "u", position);
}

/* Selects what is wanted, or what was selected before, or the first row. */
static void
restore_selection (JyRegisterView *self, Side *side, gint64 before)
{
  gint64 id = side->wanted != 0 ? side->wanted : before;
  guint position = id != 0 ? jy_id_list_find (side->list, id) : GTK_INVALID_LIST_POSITION;

  if (position != GTK_INVALID_LIST_POSITION && side->wanted != 0)
    scroll_to (side, position);
  if (position == GTK_INVALID_LIST_POSITION && side->wanted == 0 &&
      g_list_model_get_n_items (G_LIST_MODEL (side->list)) > 0)
    position = 0;

  side->wanted = 0;
  gtk_single_selection_set_selected (side->selection, position);
}

void
jy_register_view_set_ids (JyRegisterView *self, JyOffice *office, const GArray *ids)
{
  Side *side;
  gint64 before;
  gpointer item;
  g_autoptr (JyIdRow) held = NULL;

  g_return_if_fail (JY_IS_REGISTER_VIEW (self));

  side = &self->sides[self->what];
  item = gtk_single_selection_get_selected_item (side->selection);
  held = item != NULL ? g_object_ref (item) : NULL; /* so that it is the same row afterwards */
  before = jy_register_view_get_selected (self);

  self->setting = TRUE;
  jy_id_list_set_ids (side->list, office, ids);
  restore_selection (self, side, before);
  self->setting = FALSE;

  g_signal_emit (self, signals[SIGNAL_SELECTED], 0);
}

void
jy_register_view_select (JyRegisterView *self, gint64 id)
{
  Side *side;
  guint position;

  g_return_if_fail (JY_IS_REGISTER_VIEW (self));

  side = &self->sides[self->what];
  position = jy_id_list_find (side->list, id);
  if (position == GTK_INVALID_LIST_POSITION)
    {
      side->wanted = id;
      return;
    }

  gtk_single_selection_set_selected (side->selection, position);
  scroll_to (side, position);
}

void
jy_register_view_focus (JyRegisterView *self)
{
  g_return_if_fail (JY_IS_REGISTER_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->sides[self->what].view));
}
