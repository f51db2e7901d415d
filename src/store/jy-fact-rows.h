/* jy-fact-rows.h - rows of conditions, pregnancies and corrected classes as facts of a person
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each appends what @row says to @list.  The first column of a row is whose it is; the others are
 * named below, in their order.
 */
#pragma once

#include "jy-person-facts.h"
#include "jy-stmt.h"

G_BEGIN_DECLS

/* kind, from_on, until_on; @list: (element-type JyConditionFact) */
void jy_fact_row_add_condition (GArray *list, JyStmt *row);

/* known_on, last_period_on, due_on, delivered_on, ended_on; @list: (element-type JyPregnancyFact)
 */
void jy_fact_row_add_pregnancy (GArray *list, JyStmt *row);

/* axis, value, from_on, until_on; @list: (element-type JyOverrideFact) */
void jy_fact_row_add_override (GArray *list, JyStmt *row);

G_END_DECLS
