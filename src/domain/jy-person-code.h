/* jy-person-code.h - coded facts of a resident: sex, kind of document, registration, hand-over
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.2.
 */
#pragma once

#include "jy-choice.h"

G_BEGIN_DECLS

extern const JyChoice jy_sexes[];              /* GB/T 2261.1: "1", "2", "9", "0" */
extern const JyChoice jy_id_types[];           /* "01" identity card, … "99" */
extern const JyChoice jy_resid_types[];        /* "1" registered here, "2" not */
extern const JyChoice jy_residence_patterns[]; /* S47: "local", "away", "returned" */
extern const JyChoice jy_membership_ends[];    /* why somebody left a household */
extern const JyChoice jy_condition_ends[]; /* why a condition holds no more; in the order of 3 */
extern const JyChoice jy_handover_kinds[]; /* S72: "maternal", "child", "disabled", as groups */

G_END_DECLS
