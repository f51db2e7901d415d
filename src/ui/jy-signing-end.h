/* jy-signing-end.h - what was signed, and what it promises to each member
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-signing.h"

G_BEGIN_DECLS

/* @promises: (element-type JyPromise)
 * Returns: (transfer full): the lines of an agreement, one heading for each person */
GtkWidget *jy_signing_end_new (const GPtrArray *promises) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): "Agreement 2026-000012 is in force from 2026-11-22 to 2027-11-21 for 5
 * people." */
char *jy_signing_end_dup_title (const JySigning *signing) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
