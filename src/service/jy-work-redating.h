/* jy-work-redating.h - whom another parameter of the rules re-dates
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-redating.h"
#include "jy-store-settings.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyRedatingView:
 * @settings: (owned) (element-type JyStoredSetting): what would be set
 * @redating: (owned): what was found so far
 * @names: (owned) (element-type utf8): of @redating's people, in their order
 *
 * Shared by the caller and a call under way: look at it only between two calls.
 */
typedef struct
{
  GPtrArray *settings;
  JyRedating *redating;
  GPtrArray *names;
} JyRedatingView;

/* @settings: (transfer full) (element-type JyStoredSetting): name, from_on and value */
JyRedatingView *jy_redating_view_new (GPtrArray *settings) G_GNUC_WARN_UNUSED_RESULT;

/* Any thread. */
JyRedatingView *jy_redating_view_ref (JyRedatingView *self) G_GNUC_WARN_UNUSED_RESULT;
void jy_redating_view_unref (JyRedatingView *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRedatingView, jy_redating_view_unref)

/* Whether the setting called @name has a part in when services are due, or for whom: whether it can
 * re-date anybody. */
gboolean jy_setting_dates_tasks (const char *name);

/* Finds out, for a part of the residents, whose tasks would change if the settings were set now;
 * nothing is stored.  Between two parts others may work.  Lists are brought up to date first.
 * @args: a #JyRedatingView
 * Returns: %JY_DONE: look whether its redating is done, otherwise call again; %JY_ERROR_INVALID,
 *   naming the setting, if a value is not allowed */
gpointer jy_work_redate (JyWork *work, gpointer args, GError **error);

G_END_DECLS
