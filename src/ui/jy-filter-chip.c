/* jy-filter-chip.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-filter-chip.h"

#include "jy-editable.h"

#include <glib/gi18n.h>

#define SEARCH_FROM 10 /* choices */

struct _JyFilterChip
{
  GtkBox parent_instance;

  char *title;
  GListModel *choices;
  GPtrArray *shown;   /* of JyOption, a row each after the first, which is for all */
  JyOption *selected; /* (nullable): all */

  GtkMenuButton *button;
  GtkLabel *label;
  GtkListBox *list;
  GtkPopover *popover;
  GtkSearchEntry *search;
};

enum
{
  PROP_0,
  PROP_SELECTED,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyFilterChip, jy_filter_chip, GTK_TYPE_BOX)

static void
show_selected (JyFilterChip *self)
{
  g_autofree char *text = NULL;

  if (self->selected != NULL)
    /* Translators: what a list is narrowed by, and to which: "Team: First team". */
    text = g_strdup_printf (_("%s: %s"), self->title, jy_option_get_text (self->selected));
  else
    text = g_strdup (self->title);

  gtk_label_set_label (self->label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text != NULL ? text : "", -1);
  if (self->selected != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "active");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "active");
}

/* @choice: (nullable) */
static void
take (JyFilterChip *self, JyOption *choice)
{
  gtk_menu_button_popdown (self->button);
  if (!g_set_object (&self->selected, choice))
    return;

  show_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
add_row (JyFilterChip *self, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_box_append (self->list, label);
}

static void
fill (JyFilterChip *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->search));
  GtkListBoxRow *row;
  int selected = 0;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  g_clear_pointer (&self->shown, g_ptr_array_unref);
  self->shown = jy_option_match (self->choices, typed, G_MAXUINT);
  add_row (self, _("All"));
  for (guint i = 0; i < self->shown->len; i++)
    {
      add_row (self, jy_option_get_text (self->shown->pdata[i]));
      if (self->shown->pdata[i] == (gpointer) self->selected)
        selected = (int) i + 1;
    }

  if (*typed != '\0' && self->shown->len > 0)
    selected = 1;
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, selected));
}

static void
opened_cb (JyFilterChip *self)
{
  gboolean searchable = g_list_model_get_n_items (self->choices) >= SEARCH_FROM;
  GtkListBoxRow *row;

  jy_editable_fill (GTK_EDITABLE (self->search), "");
  gtk_widget_set_visible (GTK_WIDGET (self->search), searchable);
  fill (self);

  row = gtk_list_box_get_selected_row (self->list);
  gtk_widget_grab_focus (searchable ? GTK_WIDGET (self->search) : GTK_WIDGET (row));
}

static void
take_row (JyFilterChip *self, GtkListBoxRow *row)
{
  int position = gtk_list_box_row_get_index (row);

  take (self, position > 0 ? self->shown->pdata[position - 1] : NULL);
}

static void
search_activated_cb (JyFilterChip *self)
{
  take_row (self, gtk_list_box_get_selected_row (self->list));
}

static gboolean
key_pressed_cb (JyFilterChip *self, guint key)
{
  if ((key != GDK_KEY_Delete && key != GDK_KEY_BackSpace) ||
      gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return GDK_EVENT_PROPAGATE;

  take (self, NULL);
  return GDK_EVENT_STOP;
}

static void
jy_filter_chip_dispose (GObject *object)
{
  JyFilterChip *self = JY_FILTER_CHIP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_FILTER_CHIP);
  g_clear_object (&self->choices);
  g_clear_object (&self->selected);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (jy_filter_chip_parent_class)->dispose (object);
}

static void
jy_filter_chip_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JyFilterChip *self = JY_FILTER_CHIP (object);

  switch (prop_id)
    {
    case PROP_SELECTED:
      g_value_set_int64 (value, jy_filter_chip_get_selected (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_filter_chip_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JyFilterChip *self = JY_FILTER_CHIP (object);

  switch (prop_id)
    {
    case PROP_SELECTED:
      jy_filter_chip_set_selected (self, g_value_get_int64 (value));
      break;
    case PROP_TITLE:
      g_free (self->title);
      self->title = g_value_dup_string (value);
      show_selected (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_filter_chip_class_init (JyFilterChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_filter_chip_dispose;
  object_class->get_property = jy_filter_chip_get_property;
  object_class->set_property = jy_filter_chip_set_property;

  properties[PROP_SELECTED] =
    g_param_spec_int64 ("selected", NULL, NULL, 0, G_MAXINT64, 0,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-filter-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, JyFilterChip, button);
  gtk_widget_class_bind_template_child (widget_class, JyFilterChip, label);
  gtk_widget_class_bind_template_child (widget_class, JyFilterChip, list);
  gtk_widget_class_bind_template_child (widget_class, JyFilterChip, popover);
  gtk_widget_class_bind_template_child (widget_class, JyFilterChip, search);
  gtk_widget_class_bind_template_callback (widget_class, fill);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_row);
}

static void
jy_filter_chip_init (JyFilterChip *self)
{
  self->choices = G_LIST_MODEL (g_list_store_new (JY_TYPE_OPTION));
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jy_filter_chip_new (const char *title)
{
  return g_object_new (JY_TYPE_FILTER_CHIP, "title", title, NULL);
}

static JyOption *
dup_choice (JyFilterChip *self, gint64 id)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->choices); i++)
    {
      g_autoptr (JyOption) choice = g_list_model_get_item (self->choices, i);

      if (jy_option_get_id (choice) == id)
        return g_steal_pointer (&choice);
    }

  return NULL;
}

void
jy_filter_chip_set_choices (JyFilterChip *self, GListModel *choices)
{
  g_return_if_fail (JY_IS_FILTER_CHIP (self));

  if (g_set_object (&self->choices, choices) && self->selected != NULL)
    jy_filter_chip_set_selected (self, jy_option_get_id (self->selected));
}

gint64
jy_filter_chip_get_selected (JyFilterChip *self)
{
  g_return_val_if_fail (JY_IS_FILTER_CHIP (self), 0);

  return self->selected != NULL ? jy_option_get_id (self->selected) : 0;
}

void
jy_filter_chip_set_selected (JyFilterChip *self, gint64 id)
{
  g_autoptr (JyOption) choice = NULL;
  gint64 before;

  g_return_if_fail (JY_IS_FILTER_CHIP (self));

  before = jy_filter_chip_get_selected (self);
  choice = id != 0 ? dup_choice (self, id) : NULL;
  g_set_object (&self->selected, choice);
  show_selected (self);
  if (jy_filter_chip_get_selected (self) != before)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}
