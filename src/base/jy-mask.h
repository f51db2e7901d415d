/* jy-mask.h - identity numbers and phones as lists show them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: (transfer full): @number with its last four characters hidden: 43020419500101****; the
 * birth date is shown beside it anyway, so hiding that would hide nothing.  "" for NULL. */
char *jy_mask_id_number (const char *number) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): @phone with its middle hidden: 138****5678.  "" for NULL. */
char *jy_mask_phone (const char *phone) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
