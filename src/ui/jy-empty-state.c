/* jy-empty-state.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-empty-state.h"

struct _JyEmptyState
{
  AdwBin parent_instance;

  char *icon_name;
  char *title;
  char *description;
  char *button_label;
  char *action_name;
};

enum
{
  PROP_0,
  PROP_ACTION_NAME,
  PROP_BUTTON_LABEL,
  PROP_DESCRIPTION,
  PROP_ICON_NAME,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyEmptyState, jy_empty_state, ADW_TYPE_BIN)

static char **
find_text (JyEmptyState *self, guint prop_id)
{
  switch (prop_id)
    {
    case PROP_ACTION_NAME:
      return &self->action_name;
    case PROP_BUTTON_LABEL:
      return &self->button_label;
    case PROP_DESCRIPTION:
      return &self->description;
    case PROP_ICON_NAME:
      return &self->icon_name;
    case PROP_TITLE:
      return &self->title;
    default:
      return NULL;
    }
}

static void
jy_empty_state_finalize (GObject *object)
{
  for (guint prop_id = PROP_0 + 1; prop_id < N_PROPS; prop_id++)
    g_clear_pointer (find_text (JY_EMPTY_STATE (object), prop_id), g_free);

  G_OBJECT_CLASS (jy_empty_state_parent_class)->finalize (object);
}

static void
jy_empty_state_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  char **text = find_text (JY_EMPTY_STATE (object), prop_id);

  if (text != NULL)
    g_value_set_string (value, *text);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
jy_empty_state_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  char **text = find_text (JY_EMPTY_STATE (object), prop_id);

  if (text == NULL)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }

  g_free (*text);
  *text = g_value_dup_string (value);
}

/* For the template. */
static gboolean
is_set (gpointer self G_GNUC_UNUSED, const char *text)
{
  return text != NULL;
}

static void
jy_empty_state_class_init (JyEmptyStateClass *klass)
{
  static const char *const names[N_PROPS] = {
    [PROP_ACTION_NAME] = "action-name",
    [PROP_BUTTON_LABEL] = "button-label",
    [PROP_DESCRIPTION] = "description",
    [PROP_ICON_NAME] = "icon-name",
    [PROP_TITLE] = "title",
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = jy_empty_state_finalize;
  object_class->get_property = jy_empty_state_get_property;
  object_class->set_property = jy_empty_state_set_property;

  for (guint prop_id = PROP_0 + 1; prop_id < N_PROPS; prop_id++)
    properties[prop_id] = g_param_spec_string (names[prop_id], NULL, NULL, NULL,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-empty-state.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_set);
}

static void
jy_empty_state_init (JyEmptyState *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
