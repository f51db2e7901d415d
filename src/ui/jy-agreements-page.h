/* jy-agreements-page.h - agreements in force, to be renewed, ended; drafts; who has not signed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_AGREEMENTS_PAGE (jy_agreements_page_get_type ())

/* Opens with the word of a list (s): "in-force", "to-renew", "coming", "renewed", "ended",
 * "drafts", "not-signed".  Actions: page.open, page.sign, page.end, page.switch-doctor, page.talk,
 * page.toggle, page.renew. */
G_DECLARE_FINAL_TYPE (JyAgreementsPage, jy_agreements_page, JY, AGREEMENTS_PAGE, JyPage)

G_END_DECLS
