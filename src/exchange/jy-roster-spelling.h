/* jy-roster-spelling.h - names that are written in more than one way
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: (transfer full): @name without what may be left out at its end (金山社区居委会: 金山;
 * 初级 服务包: 初级), folded */
char *jy_roster_spelling_dup_core (const char *name, gboolean is_area) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (nullable): the name of a community or village in @text, which may go on
 * (金山社区居民花名册); %NULL if it begins with none */
char *jy_roster_spelling_dup_area (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
