/* jy-choice-entry.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-choice-entry.h"

#include <glib/gi18n.h>

#include "jy-choice-list.h"
#include "jy-editable.h"
#include "jy-message.h"

#define MAX_SHOWN 50

struct _JyChoiceEntry
{
  GtkBox parent_instance;

  GListModel *choices;
  JyOption *selected; /* (nullable) */
  JyOption *before;   /* (nullable): selected before somebody typed */
  gboolean optional;
  gboolean setting; /* the text is being set, not typed */

  GtkLabel *below;
  GtkEntry *entry;
  JyChoiceList *list; /* not of the template */
};

enum
{
  PROP_0,
  PROP_OPTIONAL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_CHANGED,
  SIGNAL_SEARCH,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyChoiceEntry, jy_choice_entry, GTK_TYPE_BOX)

static const char *
get_typed (JyChoiceEntry *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

static void
show_problem (JyChoiceEntry *self, const char *problem)
{
  jy_message_show_field (self->below, GTK_WIDGET (self->entry), problem);
}

static void
show_choices (JyChoiceEntry *self, const char *typed)
{
  g_autoptr (GPtrArray) found = jy_option_match (self->choices, typed, MAX_SHOWN);

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    jy_choice_list_open (self->list, found);
}

static void
take (JyChoiceEntry *self, JyOption *choice)
{
  gboolean is_other = g_set_object (&self->selected, choice);

  self->setting = TRUE;
  jy_editable_fill (GTK_EDITABLE (self->entry), choice != NULL ? jy_option_get_text (choice) : "");
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  self->setting = FALSE;

  jy_choice_list_close (self->list);
  show_problem (self, NULL);
  g_set_object (&self->before, choice);
  if (is_other)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
is_searching (JyChoiceEntry *self)
{
  return g_signal_has_handler_pending (self, signals[SIGNAL_SEARCH], 0, FALSE);
}

static void
typed_cb (JyChoiceEntry *self)
{
  if (self->setting)
    return;

  show_problem (self, NULL);
  if (is_searching (self))
    g_signal_emit (self, signals[SIGNAL_SEARCH], 0, get_typed (self));
  else if (*get_typed (self) == '\0')
    jy_choice_list_close (self->list);
  else
    show_choices (self, get_typed (self));

  if (g_set_object (&self->selected, NULL))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
take_highlighted (JyChoiceEntry *self)
{
  JyOption *choice = jy_choice_list_get_highlighted (self->list);

  if (jy_choice_list_is_open (self->list) && choice != NULL)
    take (self, choice);
}

static void
move (JyChoiceEntry *self, int by)
{
  if (jy_choice_list_is_open (self->list))
    jy_choice_list_move (self->list, by);
  else if (is_searching (self))
    g_signal_emit (self, signals[SIGNAL_SEARCH], 0, get_typed (self));
  else
    show_choices (self, self->selected != NULL ? "" : get_typed (self));
}

static void
icon_cb (JyChoiceEntry *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  if (jy_choice_list_is_open (self->list))
    jy_choice_list_close (self->list);
  else
    move (self, 0);
}

static gboolean
key_pressed_cb (JyChoiceEntry *self, guint key)
{
  switch (key)
    {
    case GDK_KEY_Down:
      move (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
      move (self, -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Escape:
      if (!jy_choice_list_is_open (self->list))
        return GDK_EVENT_PROPAGATE;
      take (self, self->before);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
left_cb (JyChoiceEntry *self)
{
  take_highlighted (self);
  if (*get_typed (self) != '\0')
    jy_choice_entry_check (self);
}

static gboolean
jy_choice_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (JY_CHOICE_ENTRY (widget)->entry));
}

static void
jy_choice_entry_dispose (GObject *object)
{
  JyChoiceEntry *self = JY_CHOICE_ENTRY (object);

  if (self->list != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->list));
  self->list = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_CHOICE_ENTRY);
  g_clear_object (&self->choices);
  g_clear_object (&self->selected);
  g_clear_object (&self->before);

  G_OBJECT_CLASS (jy_choice_entry_parent_class)->dispose (object);
}

static void
jy_choice_entry_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OPTIONAL:
      g_value_set_boolean (value, JY_CHOICE_ENTRY (object)->optional);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_choice_entry_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OPTIONAL:
      JY_CHOICE_ENTRY (object)->optional = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_choice_entry_class_init (JyChoiceEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_choice_entry_dispose;
  object_class->get_property = jy_choice_entry_get_property;
  object_class->set_property = jy_choice_entry_set_property;
  widget_class->grab_focus = jy_choice_entry_grab_focus;

  properties[PROP_OPTIONAL] = g_param_spec_boolean ("optional", NULL, NULL, FALSE,
                                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_CHOICE_ENTRY, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SEARCH] = g_signal_new ("search", JY_TYPE_CHOICE_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-choice-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, JyChoiceEntry, below);
  gtk_widget_class_bind_template_child (widget_class, JyChoiceEntry, entry);
  gtk_widget_class_bind_template_callback (widget_class, take_highlighted);
  gtk_widget_class_bind_template_callback (widget_class, icon_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
jy_choice_entry_init (JyChoiceEntry *self)
{
  self->choices = G_LIST_MODEL (g_list_store_new (JY_TYPE_OPTION));
  gtk_widget_init_template (GTK_WIDGET (self));
  self->list = jy_choice_list_new (GTK_WIDGET (self), GTK_WIDGET (self->entry));
  g_signal_connect_swapped (self->list, "chosen", G_CALLBACK (take), self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_AUTOCOMPLETE,
                                  GTK_ACCESSIBLE_AUTOCOMPLETE_LIST, -1);
}

GtkWidget *
jy_choice_entry_new (void)
{
  return g_object_new (JY_TYPE_CHOICE_ENTRY, NULL);
}

void
jy_choice_entry_set_choices (JyChoiceEntry *self, GListModel *choices)
{
  g_return_if_fail (JY_IS_CHOICE_ENTRY (self));
  g_return_if_fail (G_IS_LIST_MODEL (choices));

  g_set_object (&self->choices, choices);
  if (is_searching (self) && self->selected == NULL &&
      gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    show_choices (self, "");
}

static void
set_matching (JyChoiceEntry *self, gint64 id, const char *code)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->choices); i++)
    {
      g_autoptr (JyOption) choice = g_list_model_get_item (self->choices, i);

      if (code != NULL ? g_strcmp0 (jy_option_get_code (choice), code) == 0
                       : jy_option_get_id (choice) == id)
        {
          take (self, choice);
          return;
        }
    }

  take (self, NULL);
}

void
jy_choice_entry_set_selected (JyChoiceEntry *self, gint64 id)
{
  g_return_if_fail (JY_IS_CHOICE_ENTRY (self));

  set_matching (self, id, NULL);
}

void
jy_choice_entry_set_selected_code (JyChoiceEntry *self, const char *code)
{
  g_return_if_fail (JY_IS_CHOICE_ENTRY (self));

  set_matching (self, 0, code != NULL ? code : "");
}

void
jy_choice_entry_set_choice (JyChoiceEntry *self, JyOption *choice)
{
  g_return_if_fail (JY_IS_CHOICE_ENTRY (self));

  take (self, choice);
}

gint64
jy_choice_entry_get_selected (JyChoiceEntry *self)
{
  g_return_val_if_fail (JY_IS_CHOICE_ENTRY (self), 0);

  return self->selected != NULL ? jy_option_get_id (self->selected) : 0;
}

JyOption *
jy_choice_entry_get_choice (JyChoiceEntry *self)
{
  g_return_val_if_fail (JY_IS_CHOICE_ENTRY (self), NULL);

  return self->selected;
}

gboolean
jy_choice_entry_check (JyChoiceEntry *self)
{
  g_return_val_if_fail (JY_IS_CHOICE_ENTRY (self), FALSE);

  take_highlighted (self);
  if (self->selected != NULL || (self->optional && *get_typed (self) == '\0'))
    return TRUE;

  show_problem (self,
                *get_typed (self) == '\0'
                  ? _("Choose one: type a part of its name or its initials.")
                  : _("Nothing here is called that. Type a part of its name or its initials."));
  return FALSE;
}
