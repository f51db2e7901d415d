/* jy-centre-fields.h - what is asked about the centre itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-field-grid.h"

G_BEGIN_DECLS

/* Named as the columns of jy_centre_record.  For the first start, which asks for the least, and for
 * the settings. */
extern const JyFieldInfo jy_centre_first_fields[];
extern const JyFieldInfo jy_centre_fields[];

G_END_DECLS
