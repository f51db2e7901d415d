/* jy-template-page.h - a document is edited: its elements, and the pages as they will be
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_TEMPLATE_PAGE (jy_template_page_get_type ())

/* Opened with the id of a document (s), or with that and a household to show it for (sx). */
G_DECLARE_FINAL_TYPE (JyTemplatePage, jy_template_page, JY, TEMPLATE_PAGE, JyPage)

G_END_DECLS
