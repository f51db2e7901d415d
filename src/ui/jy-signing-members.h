/* jy-signing-members.h - step 3: the particulars of each member (S42)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-step.h"

G_BEGIN_DECLS

#define JY_TYPE_SIGNING_MEMBERS (jy_signing_members_get_type ())
G_DECLARE_FINAL_TYPE (JySigningMembers, jy_signing_members, JY, SIGNING_MEMBERS, JySigningStep)

G_END_DECLS
