/* jy-visit-result.h - what came of a visit, as records keep it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-choice.h"

G_BEGIN_DECLS

/* The codes of JyStoredServiceRecord.visit_outcome; "done" is the first. */
extern const JyChoice jy_visit_results[];

G_END_DECLS
