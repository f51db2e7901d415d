/* jy-signing-page.h - signing with a household in five steps that can be left and taken up again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_SIGNING_PAGE (jy_signing_page_get_type ())

/* Opens with a household (x).  Actions: page.next, page.back, page.put-aside, page.sign,
 * page.confirm (what is unusual is right), page.not-signing. */
G_DECLARE_FINAL_TYPE (JySigningPage, jy_signing_page, JY, SIGNING_PAGE, JyPage)

G_END_DECLS
