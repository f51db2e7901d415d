/* jy-handover-section.h - who should be handed over and has no officer yet (S72)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_HANDOVER_SECTION (jy_handover_section_get_type ())

/* A part of the page of teams and areas.  Insert hands over whoever is selected. */
G_DECLARE_FINAL_TYPE (JyHandoverSection, jy_handover_section, JY, HANDOVER_SECTION, JyPage)

G_END_DECLS
