/* jy-desk.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-desk.h"

#include <glib/gi18n.h>

#include "jy-operation-title.h"
#include "jy-work-desk.h"
#include "jy-work-history.h"

struct _JyDesk
{
  GObject parent_instance;

  JyOffice *office;
  JyDeskState *state; /* (nullable): before it was read */
  GError *problem;    /* (nullable) */
};

enum
{
  PROP_0,
  PROP_CENTRE_NAME,
  PROP_IS_DEMONSTRATION,
  PROP_LOADED,
  PROP_PROBLEM,
  PROP_REDO_TITLE,
  PROP_UNDO_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  SIGNAL_DONE,
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyDesk, jy_desk, G_TYPE_OBJECT)

static void
take_state (JyDesk *self, JyDeskState *state, GError *problem)
{
  g_clear_error (&self->problem);
  self->problem = problem;
  if (state != NULL)
    {
      g_clear_pointer (&self->state, jy_desk_state_free);
      self->state = state;
    }

  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
load_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyDesk) self = user_data;
  GError *error = NULL;
  JyDeskState *state = jy_office_call_finish (JY_OFFICE (source), result, &error);

  take_state (self, state, error);
}

static void
load (JyDesk *self, GAsyncReadyCallback callback)
{
  jy_office_call_async (self->office, jy_work_get_desk, NULL, NULL,
                        (GDestroyNotify) jy_desk_state_free, NULL, callback, g_object_ref (self));
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyDesk) self = g_object_ref (user_data);

  load_cb (source, result, user_data);
  if (self->problem == NULL && self->state->last != NULL)
    {
      g_autofree char *title = jy_stored_operation_dup_title (self->state->last);

      g_signal_emit (self, signals[SIGNAL_DONE], 0, title,
                     self->state->last->role == JY_OPERATION_UNDO);
    }
}

/* Only an operation is told of: lists that were brought up to date are none. */
static void
office_changed_cb (JyDesk *self, guint change G_GNUC_UNUSED, gint64 operation)
{
  load (self, operation != 0 ? done_cb : load_cb);
}

static void
undo_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyDesk) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
}

static void
jy_desk_finalize (GObject *object)
{
  JyDesk *self = JY_DESK (object);

  g_clear_object (&self->office);
  g_clear_pointer (&self->state, jy_desk_state_free);
  g_clear_error (&self->problem);

  G_OBJECT_CLASS (jy_desk_parent_class)->finalize (object);
}

static char *
dup_title (const JyStoredOperation *operation)
{
  return operation != NULL
           ? jy_operation_dup_title (operation->kind, operation->subject, operation->amount)
           : NULL;
}

static void
jy_desk_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JyDesk *self = JY_DESK (object);
  const JyStoredCentre *centre = self->state != NULL ? self->state->centre : NULL;

  switch (prop_id)
    {
    case PROP_CENTRE_NAME:
      g_value_set_string (value, centre != NULL ? centre->name : NULL);
      break;
    case PROP_IS_DEMONSTRATION:
      g_value_set_boolean (value, centre != NULL && centre->is_demonstration);
      break;
    case PROP_LOADED:
      g_value_set_boolean (value, self->state != NULL);
      break;
    case PROP_PROBLEM:
      g_value_set_boxed (value, self->problem);
      break;
    case PROP_REDO_TITLE:
      g_value_take_string (value, self->state != NULL ? dup_title (self->state->redo) : NULL);
      break;
    case PROP_UNDO_TITLE:
      g_value_take_string (value, self->state != NULL ? dup_title (self->state->undo) : NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_desk_class_init (JyDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = jy_desk_finalize;
  object_class->get_property = jy_desk_get_property;

  properties[PROP_CENTRE_NAME] = g_param_spec_string ("centre-name", NULL, NULL, NULL, flags);
  properties[PROP_IS_DEMONSTRATION] =
    g_param_spec_boolean ("is-demonstration", NULL, NULL, FALSE, flags);
  properties[PROP_LOADED] = g_param_spec_boolean ("loaded", NULL, NULL, FALSE, flags);
  properties[PROP_PROBLEM] = g_param_spec_boxed ("problem", NULL, NULL, G_TYPE_ERROR, flags);
  properties[PROP_REDO_TITLE] = g_param_spec_string ("redo-title", NULL, NULL, NULL, flags);
  properties[PROP_UNDO_TITLE] = g_param_spec_string ("undo-title", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_DONE] = g_signal_new ("done", JY_TYPE_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
  signals[SIGNAL_FAILED] = g_signal_new ("failed", JY_TYPE_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
jy_desk_init (JyDesk *self)
{
}

JyDesk *
jy_desk_new (JyOffice *office)
{
  JyDesk *self = g_object_new (JY_TYPE_DESK, NULL);

  self->office = g_object_ref (office);
  g_signal_connect_object (office, "changed", G_CALLBACK (office_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

void
jy_desk_load (JyDesk *self)
{
  g_return_if_fail (JY_IS_DESK (self));

  load (self, load_cb);
}

void
jy_desk_undo (JyDesk *self)
{
  g_return_if_fail (JY_IS_DESK (self));

  jy_office_call_async (self->office, jy_work_undo_last, NULL, NULL, NULL, NULL, undo_cb,
                        g_object_ref (self));
}

void
jy_desk_redo (JyDesk *self)
{
  g_return_if_fail (JY_IS_DESK (self));

  jy_office_call_async (self->office, jy_work_redo_last, NULL, NULL, NULL, NULL, undo_cb,
                        g_object_ref (self));
}

static void
append_item (GMenu *section, const char *word, const char *title, const char *action)
{
  g_autofree char *label = NULL;

  if (title != NULL)
    /* Translators: Undo or Redo, and the operation: "Undo: Area “Baota” added". */
    label = g_strdup_printf (C_("menu", "%s: %s"), word, title);
  g_menu_append (section, label != NULL ? label : word, action);
}

void
jy_desk_fill_menu (JyDesk *self, GMenu *section)
{
  g_autofree char *undo = NULL;
  g_autofree char *redo = NULL;

  g_return_if_fail (JY_IS_DESK (self));

  g_object_get (self, "undo-title", &undo, "redo-title", &redo, NULL);
  g_menu_remove_all (section);
  append_item (section, _("_Undo"), undo, "win.undo");
  append_item (section, _("_Redo"), redo, "win.redo");
}
