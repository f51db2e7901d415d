/* jy-households-page.h - the territory, its households or people as a list, and one household
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_HOUSEHOLDS_PAGE (jy_households_page_get_type ())

/* Opened with the id of a household (x), or with the list to show (s): households, people. */
G_DECLARE_FINAL_TYPE (JyHouseholdsPage, jy_households_page, JY, HOUSEHOLDS_PAGE, JyPage)

G_END_DECLS
