/* jy-record-versions.h - the earlier versions of a record, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-form.h"
#include "jy-history-rows.h"

G_BEGIN_DECLS

/* @changes: (element-type JyRowChange): of a record of @form, the latest first
 * Returns: (transfer full): a line for each time and each value that was another before; "" if the
 *   record was never corrected */
char *jy_record_versions_dup_text (const JyForm *form,
                                   const GPtrArray *changes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
