/* jy-signing-terms.h - step 2: who signs, with which team and doctor, which package for whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-step.h"

G_BEGIN_DECLS

#define JY_TYPE_SIGNING_TERMS (jy_signing_terms_get_type ())
G_DECLARE_FINAL_TYPE (JySigningTerms, jy_signing_terms, JY, SIGNING_TERMS, JySigningStep)

/* @issues: (element-type JySigningIssue): what is wrong is said beside the field it is about, and
 * the first such gets the focus.  Returns: whether one refuses */
gboolean jy_signing_terms_show_issues (JySigningTerms *self, const GPtrArray *issues);

G_END_DECLS
