/* jy-centre-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-centre-view.h"

#include <glib/gi18n.h>

#include "jy-centre-fields.h"
#include "jy-message.h"
#include "jy-office.h"
#include "jy-record-form.h"
#include "jy-work-centre.h"

struct _JyCentreView
{
  AdwBin parent_instance;

  JyOffice *office;
  JyStoredCentre *centre; /* (nullable): as it was read */
  JyFieldGrid *form;      /* (nullable): made when the office is known */
  gboolean changed;
  gboolean saving;

  GtkBox *box;
};

enum
{
  PROP_0,
  PROP_CHANGED,
  PROP_OFFICE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyCentreView, jy_centre_view, ADW_TYPE_BIN)

static void
set_changed (JyCentreView *self, gboolean changed)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "centre.save", changed && !self->saving);
  if (self->changed == changed)
    return;

  self->changed = changed;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHANGED]);
}

static void
typed_cb (JyCentreView *self)
{
  if (self->form != NULL)
    set_changed (self, jy_field_grid_is_changed (self->form));
}

static void
save_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyCentreView) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean saved = jy_office_call_finish (JY_OFFICE (source), result, &error) != NULL;

  self->saving = FALSE;
  if (!saved)
    jy_message_show_error (GTK_WIDGET (self), _("The Centre Was Not Saved"), error);
  if (self->form != NULL)
    set_changed (self, !saved);
}

static void
save_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyCentreView *self = JY_CENTRE_VIEW (widget);
  g_autoptr (JyStoredCentre) centre = NULL;

  if (self->form == NULL || self->centre == NULL || !jy_field_grid_check (self->form))
    return;

  centre = jy_stored_centre_copy (self->centre);
  if (!jy_record_form_collect (self->form, jy_centre_fields, &jy_centre_record, centre))
    return;

  self->saving = TRUE;
  gtk_widget_action_set_enabled (widget, "centre.save", FALSE);
  jy_office_call_async (self->office, jy_work_correct_centre, g_steal_pointer (&centre),
                        (GDestroyNotify) jy_stored_centre_free, NULL, NULL, save_cb,
                        g_object_ref (self));
}

static void
set_office (JyCentreView *self, JyOffice *office)
{
  GDate today;

  if (!g_set_object (&self->office, office) || office == NULL || self->form != NULL)
    return;

  jy_office_get_today (office, &today);
  self->form = JY_FIELD_GRID (jy_field_grid_new (jy_centre_fields, 1, &today));
  g_signal_connect_object (self->form, "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_prepend (self->box, GTK_WIDGET (self->form));
}

static void
jy_centre_view_dispose (GObject *object)
{
  JyCentreView *self = JY_CENTRE_VIEW (object);

  self->form = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_CENTRE_VIEW);
  g_clear_object (&self->office);
  g_clear_pointer (&self->centre, jy_stored_centre_free);

  G_OBJECT_CLASS (jy_centre_view_parent_class)->dispose (object);
}

static void
jy_centre_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CHANGED:
      g_value_set_boolean (value, JY_CENTRE_VIEW (object)->changed);
      break;
    case PROP_OFFICE:
      g_value_set_object (value, JY_CENTRE_VIEW (object)->office);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* Left without saving: what is stored is shown again. */
static void
give_up (JyCentreView *self)
{
  set_changed (self, FALSE);
  if (self->form != NULL && self->centre != NULL)
    jy_record_form_show (self->form, jy_centre_fields, &jy_centre_record, self->centre);
}

static void
jy_centre_view_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CHANGED:
      if (!g_value_get_boolean (value))
        give_up (JY_CENTRE_VIEW (object));
      break;
    case PROP_OFFICE:
      set_office (JY_CENTRE_VIEW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_centre_view_class_init (JyCentreViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = jy_centre_view_dispose;
  object_class->get_property = jy_centre_view_get_property;
  object_class->set_property = jy_centre_view_set_property;

  properties[PROP_CHANGED] =
    g_param_spec_boolean ("changed", NULL, NULL, FALSE, flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_OFFICE] = g_param_spec_object ("office", NULL, NULL, JY_TYPE_OFFICE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-centre-view.ui");
  gtk_widget_class_bind_template_child (widget_class, JyCentreView, box);
  gtk_widget_class_install_action (widget_class, "centre.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "centre.save",
                                       NULL);
}

static void
jy_centre_view_init (JyCentreView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "centre.save", FALSE);
}

GtkWidget *
jy_centre_view_new (void)
{
  return g_object_new (JY_TYPE_CENTRE_VIEW, NULL);
}

void
jy_centre_view_show (JyCentreView *self, const JyStoredCentre *centre)
{
  g_return_if_fail (JY_IS_CENTRE_VIEW (self));

  g_clear_pointer (&self->centre, jy_stored_centre_free);
  self->centre = jy_stored_centre_copy (centre);
  if (!self->changed && self->form != NULL)
    jy_record_form_show (self->form, jy_centre_fields, &jy_centre_record, centre);
}
