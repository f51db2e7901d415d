/* jy-assessment-page.h - what was asked of the centre, and how it is judged: a section each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_ASSESSMENT_PAGE (jy_assessment_page_get_type ())

/* Opened with the word of a section or of a book (s), or without one.  A section is a page within
 * it: a row of the table in jy-assessment-page.c. */
G_DECLARE_FINAL_TYPE (JyAssessmentPage, jy_assessment_page, JY, ASSESSMENT_PAGE, JyPage)

G_END_DECLS
