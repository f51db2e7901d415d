/* jy-logbook-section.h - the books of the office: one list each, with the fields it has
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_LOGBOOK_SECTION (jy_logbook_section_get_type ())

/* A section of the assessment page.  A book is a row of jy_logbooks[]; this file knows none. */
G_DECLARE_FINAL_TYPE (JyLogbookSection, jy_logbook_section, JY, LOGBOOK_SECTION, JyPage)

G_END_DECLS
