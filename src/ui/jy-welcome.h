/* jy-welcome.h - the first start: whose database this is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define JY_TYPE_WELCOME (jy_welcome_get_type ())

/* Property "office". */
G_DECLARE_FINAL_TYPE (JyWelcome, jy_welcome, JY, WELCOME, AdwBin)

G_END_DECLS
