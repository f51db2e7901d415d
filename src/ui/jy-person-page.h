/* jy-person-page.h - one person: who it is, and everything the register knows of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_PERSON_PAGE (jy_person_page_get_type ())

/* Opened with the id of a resident (x), or with one of its sections (s): groups, basics, health,
 * family, agreements, changes. */
G_DECLARE_FINAL_TYPE (JyPersonPage, jy_person_page, JY, PERSON_PAGE, JyPage)

G_END_DECLS
