/* jy-masked-label.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-masked-label.h"

#include <glib/gi18n.h>

#include "jy-mask.h"

struct _JyMaskedLabel
{
  GtkWidget parent_instance;

  char *value; /* (nullable) */
  char *what;  /* (nullable) */
  gboolean phone;

  GtkWidget *label;
  GtkWidget *button;
};

enum
{
  PROP_0,
  PROP_PHONE,
  PROP_WHAT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyMaskedLabel, jy_masked_label, GTK_TYPE_WIDGET)

static char *
dup_masked (JyMaskedLabel *self)
{
  return self->phone ? jy_mask_phone (self->value) : jy_mask_id_number (self->value);
}

static void
show_value (JyMaskedLabel *self)
{
  gboolean has_value = self->value != NULL && *self->value != '\0';
  gboolean whole = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->button));
  g_autofree char *masked = dup_masked (self);

  gtk_label_set_text (GTK_LABEL (self->label), !has_value ? "—" : whole ? self->value : masked);
  gtk_widget_set_visible (self->button, has_value);
  gtk_button_set_icon_name (GTK_BUTTON (self->button),
                            whole ? "view-conceal-symbolic" : "view-reveal-symbolic");
}

static void
name_button (JyMaskedLabel *self)
{
  /* Translators: shows a masked value: "Show: Phone" */
  g_autofree char *text = g_strdup_printf (_("Show: %s"), self->what != NULL ? self->what : "");

  gtk_widget_set_tooltip_text (self->button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
}

static void
jy_masked_label_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JyMaskedLabel *self = JY_MASKED_LABEL (object);

  switch (prop_id)
    {
    case PROP_PHONE:
      g_value_set_boolean (value, self->phone);
      break;
    case PROP_WHAT:
      g_value_set_string (value, self->what);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_masked_label_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  JyMaskedLabel *self = JY_MASKED_LABEL (object);

  switch (prop_id)
    {
    case PROP_PHONE:
      self->phone = g_value_get_boolean (value);
      break;
    case PROP_WHAT:
      g_free (self->what);
      self->what = g_value_dup_string (value);
      name_button (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_masked_label_dispose (GObject *object)
{
  JyMaskedLabel *self = JY_MASKED_LABEL (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);
  g_clear_pointer (&self->button, gtk_widget_unparent);

  G_OBJECT_CLASS (jy_masked_label_parent_class)->dispose (object);
}

static void
jy_masked_label_finalize (GObject *object)
{
  JyMaskedLabel *self = JY_MASKED_LABEL (object);

  g_free (self->value);
  g_free (self->what);

  G_OBJECT_CLASS (jy_masked_label_parent_class)->finalize (object);
}

static void
jy_masked_label_class_init (JyMaskedLabelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = jy_masked_label_dispose;
  object_class->finalize = jy_masked_label_finalize;
  object_class->get_property = jy_masked_label_get_property;
  object_class->set_property = jy_masked_label_set_property;

  properties[PROP_PHONE] = g_param_spec_boolean ("phone", NULL, NULL, FALSE, flags);
  properties[PROP_WHAT] = g_param_spec_string ("what", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
jy_masked_label_init (JyMaskedLabel *self)
{
  self->label = gtk_label_new ("—");
  gtk_label_set_xalign (GTK_LABEL (self->label), 0);
  gtk_label_set_selectable (GTK_LABEL (self->label), TRUE);
  gtk_widget_set_can_focus (self->label, FALSE);
  gtk_widget_add_css_class (self->label, "numeric");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));

  self->button = gtk_toggle_button_new ();
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "reveal");
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  g_signal_connect_object (self->button, "toggled", G_CALLBACK (show_value), self,
                           G_CONNECT_SWAPPED);
  show_value (self);
}

void
jy_masked_label_set_value (JyMaskedLabel *self, const char *value)
{
  g_return_if_fail (JY_IS_MASKED_LABEL (self));

  if (g_strcmp0 (self->value, value) != 0)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->button), FALSE);

  g_free (self->value);
  self->value = g_strdup (value);
  show_value (self);
}
