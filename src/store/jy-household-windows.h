/* jy-household-windows.h - the windows of all households, a few bytes each; for src/store/ only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-task-window.h"

G_BEGIN_DECLS

typedef struct _JyHouseholdWindows JyHouseholdWindows;

JyHouseholdWindows *jy_household_windows_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jy_household_windows_free (JyHouseholdWindows *self);

void jy_household_windows_add (JyHouseholdWindows *self, const JyTaskWindow *window);

/* To be called once, after the last was added and before the first is found. */
void jy_household_windows_sort (JyHouseholdWindows *self);

/* From now on those that end on day @since to @until are found, as they stood on day @on. */
void jy_household_windows_set_day (JyHouseholdWindows *self,
                                   guint32 since,
                                   guint32 until,
                                   guint32 on);

/* Returns: (transfer none) (element-type JyDueWindow): those of @agreement, good until the next
 * call */
const GArray *jy_household_windows_find (JyHouseholdWindows *self, gint64 agreement);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyHouseholdWindows, jy_household_windows_free)

G_END_DECLS
