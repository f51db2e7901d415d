/* jy-signing-talk.h - step 1: the talk: where, with whom, what they want, what they were given
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-step.h"

G_BEGIN_DECLS

#define JY_TYPE_SIGNING_TALK (jy_signing_talk_get_type ())
G_DECLARE_FINAL_TYPE (JySigningTalk, jy_signing_talk, JY, SIGNING_TALK, JySigningStep)

G_END_DECLS
