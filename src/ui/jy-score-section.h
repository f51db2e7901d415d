/* jy-score-section.h - score cards: everybody's points, item by item
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_SCORE_SECTION (jy_score_section_get_type ())

/* A section of the assessment page.  F6 goes from those judged to the items of the one selected and
 * back; there Enter gives points by hand. */
G_DECLARE_FINAL_TYPE (JyScoreSection, jy_score_section, JY, SCORE_SECTION, JyPage)

G_END_DECLS
