/* jy-find.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-find.h"

#include <glib/gi18n.h>

#include "jy-editable.h"
#include "jy-find-row.h"
#include "jy-message.h"
#include "jy-text.h"
#include "jy-work-register.h"

#define N_PEOPLE 14
#define N_HOUSEHOLDS 6

struct _JyFind
{
  GtkPopover parent_instance;

  JyOffice *office;
  GCancellable *asking; /* (nullable): what was typed before is no longer asked for */
  gboolean open_first;  /* Enter came before the answer */

  GtkText *text;
  GtkLabel *hint;
  GtkListBox *list;
};

enum
{
  PROP_0,
  PROP_OFFICE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyFind, jy_find, GTK_TYPE_POPOVER)

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data G_GNUC_UNUSED)
{
  gboolean is_person = jy_find_row_is_person (JY_FIND_ROW (row));
  GtkWidget *label;

  if (before != NULL && jy_find_row_is_person (JY_FIND_ROW (before)) == is_person)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  label = gtk_label_new (is_person ? _("People") : _("Households"));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_list_box_row_set_header (row, label);
}

static void
highlight (JyFind *self, int position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, position);

  if (row == NULL)
    return;

  gtk_list_box_select_row (self->list, row);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->text),
                                  GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT, row, -1);
}

static void
clear (JyFind *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static void
show_hint (JyFind *self, const char *hint)
{
  gtk_label_set_label (self->hint, hint != NULL ? hint : "");
  gtk_widget_set_visible (GTK_WIDGET (self->hint), hint != NULL);
}

static void
row_activated_cb (JyFind *self, GtkListBoxRow *row)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  jy_find_row_open (JY_FIND_ROW (row));
}

static void
show_found (JyFind *self, GPtrArray *found)
{
  GDate today;

  jy_office_get_today (self->office, &today);
  clear (self);
  for (guint i = 0; i < found->len; i++)
    gtk_list_box_append (self->list, jy_find_row_new (found->pdata[i], &today));

  show_hint (self, found->len == 0
                     ? _("Nobody was found. Try a part of the name, its initials, or "
                         "the last four digits of a number.")
                     : NULL);
  highlight (self, 0);
  if (self->open_first && found->len > 0)
    row_activated_cb (self, gtk_list_box_get_row_at_index (self->list, 0));
  self->open_first = FALSE;
}

static void
find_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyFind) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->list == NULL)
    return;

  g_clear_object (&self->asking);
  if (found != NULL)
    show_found (self, found);
  else
    jy_message_show_error (GTK_WIDGET (self), _("Finding Failed"), error);
}

static void
stop_asking (JyFind *self)
{
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  self->open_first = FALSE;
}

/* Each keystroke asks anew: an answer nobody waits for any more is never begun. */
static void
typed_cb (JyFind *self)
{
  g_autofree char *text = jy_text_clean (gtk_editable_get_text (GTK_EDITABLE (self->text)));

  stop_asking (self);
  if (*text == '\0')
    {
      clear (self);
      show_hint (self, _("Name, pinyin initials, the last digits of an identity number or phone, "
                         "household number or address"));
      return;
    }

  self->asking = g_cancellable_new ();
  jy_office_call_async (self->office, jy_work_find,
                        jy_find_query_new (text, N_PEOPLE, N_HOUSEHOLDS),
                        (GDestroyNotify) jy_find_query_free, (GDestroyNotify) g_ptr_array_unref,
                        self->asking, find_cb, g_object_ref (self));
}

static void
activate_cb (JyFind *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (self->asking != NULL)
    self->open_first = TRUE;
  else if (row != NULL)
    row_activated_cb (self, row);
}

/* Up and Down move; Ctrl+R records a service for the one that is highlighted. */
static gboolean
key_pressed_cb (JyFind *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType held)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (row != NULL && key == GDK_KEY_r && (held & GDK_CONTROL_MASK) != 0)
    {
      gtk_popover_popdown (GTK_POPOVER (self));
      jy_find_row_record (JY_FIND_ROW (row));
      return GDK_EVENT_STOP;
    }
  if (row == NULL || (key != GDK_KEY_Down && key != GDK_KEY_Up))
    return GDK_EVENT_PROPAGATE;

  highlight (self, gtk_list_box_row_get_index (row) + (key == GDK_KEY_Down ? 1 : -1));
  return GDK_EVENT_STOP;
}

static void
shown_cb (JyFind *self)
{
  jy_editable_fill (GTK_EDITABLE (self->text), "");
  typed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
jy_find_dispose (GObject *object)
{
  JyFind *self = JY_FIND (object);

  stop_asking (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_FIND);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_find_parent_class)->dispose (object);
}

static void
jy_find_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      g_value_set_object (value, JY_FIND (object)->office);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_find_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      g_set_object (&JY_FIND (object)->office, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_find_class_init (JyFindClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_find_dispose;
  object_class->get_property = jy_find_get_property;
  object_class->set_property = jy_find_set_property;

  properties[PROP_OFFICE] = g_param_spec_object ("office", NULL, NULL, JY_TYPE_OFFICE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/jiayi/Jiayi/ui/jy-find.ui");
  gtk_widget_class_bind_template_child (widget_class, JyFind, text);
  gtk_widget_class_bind_template_child (widget_class, JyFind, hint);
  gtk_widget_class_bind_template_child (widget_class, JyFind, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
jy_find_init (JyFind *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, header_cb, NULL, NULL);
}
