/* jy-about.h - what this program is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* @parent: (nullable) */
void jy_about_show (GtkWindow *parent);

G_END_DECLS
