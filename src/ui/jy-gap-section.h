/* jy-gap-section.h - how many are missing to a target, and whom to go to first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_GAP_SECTION (jy_gap_section_get_type ())

/* A section of the assessment page, as of today.  On the left the units and what they miss, on the
 * right the households or people to go to; F6 goes from one to the other, Enter opens. */
G_DECLARE_FINAL_TYPE (JyGapSection, jy_gap_section, JY, GAP_SECTION, JyPage)

G_END_DECLS
