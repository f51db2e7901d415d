/* jy-signing-leaflets.h - step 4: health education: leaflets for the groups of the members (S10)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-step.h"

G_BEGIN_DECLS

#define JY_TYPE_SIGNING_LEAFLETS (jy_signing_leaflets_get_type ())
G_DECLARE_FINAL_TYPE (JySigningLeaflets, jy_signing_leaflets, JY, SIGNING_LEAFLETS, JySigningStep)

G_END_DECLS
