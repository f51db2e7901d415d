/* jy-language.h - which language the program speaks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * jy_language_choose:
 * @setting: what the user chose: "zh_CN", "en", or "" for the system's
 * @system: (array zero-terminated=1): the system's languages, best first, as
 *   g_get_language_names() gives them
 *
 * Returns: "zh_CN" or "en": the setting; else the system's if it is one of these; else Chinese
 */
const char *jy_language_choose (const char *setting, const char *const *system);

/* Makes every message of this process come in the language chosen: sets the locale and LANGUAGE.
 * Once, before GTK is initialised and before there is a second thread. */
void jy_language_apply (const char *setting);

G_END_DECLS
