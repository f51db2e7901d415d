/* jy-papers-page.h - a pile of paper is entered: one form, many people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_PAPERS_PAGE (jy_papers_page_get_type ())

/* Opened with the id of a form (s), or without one.  Who has an open task of that form is in the
 * list; others are added by name, initials or number. */
G_DECLARE_FINAL_TYPE (JyPapersPage, jy_papers_page, JY, PAPERS_PAGE, JyPage)

G_END_DECLS
