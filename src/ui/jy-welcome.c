/* jy-welcome.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-welcome.h"

#include <glib/gi18n.h>

#include "jy-centre-fields.h"
#include "jy-message.h"
#include "jy-record-form.h"
#include "jy-work-centre.h"

struct _JyWelcome
{
  AdwBin parent_instance;

  JyOffice *office;
  JyFieldGrid *form; /* (nullable): made when the office is known */

  AdwBin *place;
};

enum
{
  PROP_0,
  PROP_OFFICE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyWelcome, jy_welcome, ADW_TYPE_BIN)

/* The window hears of the change by itself, and shows the pages. */
static void
set_up_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyWelcome) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    jy_message_show_error (GTK_WIDGET (self), _("The Centre Was Not Set Up"), error);
  if (self->place != NULL)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), "welcome.set-up", TRUE);
}

static void
set_up_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyWelcome *self = JY_WELCOME (widget);
  g_autoptr (JyStoredCentre) centre = g_new0 (JyStoredCentre, 1);

  if (self->form == NULL || !jy_field_grid_check (self->form) ||
      !jy_record_form_collect (self->form, jy_centre_first_fields, &jy_centre_record, centre))
    return;

  gtk_widget_action_set_enabled (widget, "welcome.set-up", FALSE);
  jy_office_call_async (self->office, jy_work_set_up_centre, g_steal_pointer (&centre),
                        (GDestroyNotify) jy_stored_centre_free, NULL, NULL, set_up_cb,
                        g_object_ref (self));
}

static void
submitted_cb (GtkWidget *self)
{
  gtk_widget_activate_action (self, "welcome.set-up", NULL);
}

static void
set_office (JyWelcome *self, JyOffice *office)
{
  GDate today;

  if (!g_set_object (&self->office, office) || office == NULL || self->form != NULL)
    return;

  jy_office_get_today (office, &today);
  self->form = JY_FIELD_GRID (jy_field_grid_new (jy_centre_first_fields, 1, &today));
  jy_field_grid_set_text (self->form, "kind", "township_hospital");
  g_signal_connect_object (self->form, "submitted", G_CALLBACK (submitted_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (self->place, GTK_WIDGET (self->form));
}

static void
jy_welcome_dispose (GObject *object)
{
  JyWelcome *self = JY_WELCOME (object);

  self->form = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_WELCOME);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_welcome_parent_class)->dispose (object);
}

static void
jy_welcome_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      g_value_set_object (value, JY_WELCOME (object)->office);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_welcome_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      set_office (JY_WELCOME (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_welcome_class_init (JyWelcomeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_welcome_dispose;
  object_class->get_property = jy_welcome_get_property;
  object_class->set_property = jy_welcome_set_property;

  properties[PROP_OFFICE] = g_param_spec_object ("office", NULL, NULL, JY_TYPE_OFFICE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/jiayi/Jiayi/ui/jy-welcome.ui");
  gtk_widget_class_bind_template_child (widget_class, JyWelcome, place);
  gtk_widget_class_install_action (widget_class, "welcome.set-up", NULL, set_up_action);
}

static void
jy_welcome_init (JyWelcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
