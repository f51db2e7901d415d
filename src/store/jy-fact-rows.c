/* jy-fact-rows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-fact-rows.h"

void
jy_fact_row_add_condition (GArray *list, JyStmt *row)
{
  JyConditionFact fact = { .group = jy_group_from_kind (jy_stmt_get_text (row, 1)) };

  jy_stmt_get_date (row, 2, &fact.from);
  jy_stmt_get_date (row, 3, &fact.until);
  g_array_append_val (list, fact);
}

void
jy_fact_row_add_pregnancy (GArray *list, JyStmt *row)
{
  JyPregnancyFact fact = { 0 };

  jy_stmt_get_date (row, 1, &fact.known);
  jy_stmt_get_date (row, 2, &fact.last_period);
  jy_stmt_get_date (row, 3, &fact.due);
  jy_stmt_get_date (row, 4, &fact.delivered);
  jy_stmt_get_date (row, 5, &fact.ended);
  g_array_append_val (list, fact);
}

void
jy_fact_row_add_override (GArray *list, JyStmt *row)
{
  JyOverrideFact fact = { .value = (int) jy_stmt_get_int64 (row, 2) };

  fact.axis =
    g_str_equal (jy_stmt_get_text (row, 1), "health") ? JY_AXIS_HEALTH : JY_AXIS_POPULATION;
  jy_stmt_get_date (row, 3, &fact.from);
  jy_stmt_get_date (row, 4, &fact.until);
  g_array_append_val (list, fact);
}
