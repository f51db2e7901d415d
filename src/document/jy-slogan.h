/* jy-slogan.h - what stands at the foot of printed pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: (transfer none): one of the four slogans of S132, the same for the same @number */
const char *jy_slogan_get (guint number);

G_END_DECLS
