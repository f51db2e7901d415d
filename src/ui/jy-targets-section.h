/* jy-targets-section.h - every indicator against its target, and how each unit stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_TARGETS_SECTION (jy_targets_section_get_type ())

/* A section of the assessment page.  On the left the indicators, on the right the units of the one
 * selected; Enter opens the people behind a number, or changes a target; F6 goes from one to the
 * other. */
G_DECLARE_FINAL_TYPE (JyTargetsSection, jy_targets_section, JY, TARGETS_SECTION, JyPage)

G_END_DECLS
