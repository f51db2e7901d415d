/* jy-settings-page.h - what the centre decides for itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_SETTINGS_PAGE (jy_settings_page_get_type ())

/* Opens with the id of a section, a text: "centre", "packages", "items", "rules", "accounts",
 * "words", "computer". */
G_DECLARE_FINAL_TYPE (JySettingsPage, jy_settings_page, JY, SETTINGS_PAGE, JyPage)

G_END_DECLS
