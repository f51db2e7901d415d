/* jy-work-private.h - what intentions share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-work.h"

G_BEGIN_DECLS

/* Sets %JY_ERROR_INVALID with a translated sentence.  Returns: FALSE */
gboolean jy_work_refuse (GError **error, const char *sentence);

/* The same with {name} replaced in @sentence. */
gboolean jy_work_refuse_for (GError **error, const char *sentence, const char *name);

/* Refuses @text, a name, if nothing is in it. */
gboolean jy_work_check_name (const char *text, GError **error);

/* Refuses @code unless it is "" or @n digits; @sentence says so. */
gboolean jy_work_check_code (const char *code, gsize n, const char *sentence, GError **error);

G_END_DECLS
