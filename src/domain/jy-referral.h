/* jy-referral.h - what becomes of a referral
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * S13, S77, S82; why somebody is referred: jy_referral_reasons of jy-outcome.h.
 */
#pragma once

#include "jy-choice.h"

G_BEGIN_DECLS

/* What was found when the result was asked for.  Codes are stored and never change. */
extern const JyChoice jy_referral_results[];

G_END_DECLS
