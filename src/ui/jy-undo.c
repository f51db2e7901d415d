/* jy-undo.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-undo.h"

#include "jy-work-history.h"

struct _JyUndo
{
  GObject parent_instance;

  JyOffice *office;
  gint64 undo; /* the operation to take back; 0: none */
  gint64 redo; /* the undoing to take back; 0: none */
  gboolean undoing;
};

enum
{
  PROP_0,
  PROP_CAN_REDO,
  PROP_CAN_UNDO,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyUndo, jy_undo, G_TYPE_OBJECT)

static void
set_operations (JyUndo *self, gint64 undo, gint64 redo)
{
  self->undo = undo;
  self->redo = redo;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_REDO]);
}

static void
office_changed_cb (JyUndo *self, guint change G_GNUC_UNUSED, gint64 operation)
{
  if (self->undoing)
    set_operations (self, 0, operation);
  else
    set_operations (self, operation, 0);
}

static void
undo_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyUndo) self = user_data;
  g_autoptr (GError) error = NULL;

  self->undoing = FALSE;
  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
}

static void
take_back (JyUndo *self, gint64 operation, gboolean undoing)
{
  if (operation == 0)
    return;

  self->undoing = undoing;
  jy_office_call_async (self->office, jy_work_undo, g_memdup2 (&operation, sizeof operation),
                        g_free, NULL, NULL, undo_cb, g_object_ref (self));
}

static void
jy_undo_finalize (GObject *object)
{
  g_clear_object (&JY_UNDO (object)->office);

  G_OBJECT_CLASS (jy_undo_parent_class)->finalize (object);
}

static void
jy_undo_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JyUndo *self = JY_UNDO (object);

  switch (prop_id)
    {
    case PROP_CAN_REDO:
      g_value_set_boolean (value, self->redo != 0);
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, self->undo != 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_undo_class_init (JyUndoClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jy_undo_finalize;
  object_class->get_property = jy_undo_get_property;

  properties[PROP_CAN_REDO] =
    g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CAN_UNDO] =
    g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_FAILED] = g_signal_new ("failed", JY_TYPE_UNDO, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
jy_undo_init (JyUndo *self)
{
}

JyUndo *
jy_undo_new (JyOffice *office)
{
  JyUndo *self = g_object_new (JY_TYPE_UNDO, NULL);

  self->office = g_object_ref (office);
  g_signal_connect_object (office, "changed", G_CALLBACK (office_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

void
jy_undo_undo (JyUndo *self)
{
  g_return_if_fail (JY_IS_UNDO (self));

  take_back (self, self->undo, TRUE);
}

void
jy_undo_redo (JyUndo *self)
{
  g_return_if_fail (JY_IS_UNDO (self));

  take_back (self, self->redo, FALSE);
}
