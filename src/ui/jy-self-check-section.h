/* jy-self-check-section.h - for the director alone: readings that are worth a look
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_SELF_CHECK_SECTION (jy_self_check_section_get_type ())

/* A section of the assessment page.  Whoever is not the director is told so in its place. */
G_DECLARE_FINAL_TYPE (JySelfCheckSection, jy_self_check_section, JY, SELF_CHECK_SECTION, JyPage)

G_END_DECLS
