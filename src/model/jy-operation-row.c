/* jy-operation-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-operation-row.h"

#include <glib/gi18n.h>

#include "jy-moment.h"
#include "jy-work-history.h"

struct _JyOperationRow
{
  GObject parent_instance;

  JyStoredOperation *stored;
};

enum
{
  PROP_0,
  PROP_STATE,
  PROP_WHAT,
  PROP_WHEN,
  PROP_WHO,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyOperationRow, jy_operation_row, G_TYPE_OBJECT)

static const char *
get_who (const JyStoredOperation *stored)
{
  if (*stored->account_name != '\0')
    return stored->account_name;

  return stored->account == 0 ? "" : _("Somebody");
}

static void
jy_operation_row_finalize (GObject *object)
{
  g_clear_pointer (&JY_OPERATION_ROW (object)->stored, jy_stored_operation_free);

  G_OBJECT_CLASS (jy_operation_row_parent_class)->finalize (object);
}

static void
jy_operation_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  const JyStoredOperation *stored = JY_OPERATION_ROW (object)->stored;

  switch (prop_id)
    {
    case PROP_STATE:
      g_value_set_string (value, stored->is_undone ? _("Undone since") : "");
      break;
    case PROP_WHAT:
      g_value_take_string (value, jy_stored_operation_dup_title (stored));
      break;
    case PROP_WHEN:
      g_value_take_string (value, jy_moment_dup_minute (stored->at_utc));
      break;
    case PROP_WHO:
      g_value_set_string (value, get_who (stored));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_operation_row_class_init (JyOperationRowClass *klass)
{
  static const char *const names[N_PROPS] = {
    [PROP_STATE] = "state",
    [PROP_WHAT] = "what",
    [PROP_WHEN] = "when",
    [PROP_WHO] = "who",
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = jy_operation_row_finalize;
  object_class->get_property = jy_operation_row_get_property;

  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    properties[i] =
      g_param_spec_string (names[i], NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jy_operation_row_init (JyOperationRow *self)
{
}

JyOperationRow *
jy_operation_row_new (JyStoredOperation *stored)
{
  JyOperationRow *self = g_object_new (JY_TYPE_OPERATION_ROW, NULL);

  self->stored = stored;

  return self;
}

gint64
jy_operation_row_get_id (JyOperationRow *self)
{
  g_return_val_if_fail (JY_IS_OPERATION_ROW (self), 0);

  return self->stored->id;
}

gboolean
jy_operation_row_can_undo (JyOperationRow *self)
{
  g_return_val_if_fail (JY_IS_OPERATION_ROW (self), FALSE);

  return self->stored->can_undo;
}

/* What was done never changes; only whether it still holds, and may be taken back, does. */
gboolean
jy_operation_row_equal (gconstpointer a, gconstpointer b)
{
  const JyStoredOperation *first = ((const JyOperationRow *) a)->stored;
  const JyStoredOperation *second = ((const JyOperationRow *) b)->stored;

  return first->id == second->id && first->is_undone == second->is_undone &&
         first->can_undo == second->can_undo &&
         g_str_equal (first->account_name, second->account_name);
}
