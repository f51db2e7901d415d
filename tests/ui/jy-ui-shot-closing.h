/* jy-ui-shot-closing.h - a closed quarter, and a change since, for a picture
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-date.h"
#include "jy-store-conditions.h"
#include "jy-ui-shots.h"
#include "jy-work-report-paper.h"
#include "jy-work-residents.h"

#define JY_UI_SHOT_QUARTER "2026Q2"

/* @args: a resident, whose condition is then noted for a day of the quarter
 * Returns: (transfer full): the id of the closing, which is made once */
static inline gpointer
jy_ui_shot_closing_work (JyWork *work, gpointer args, GError **error)
{
  JyClosingQuery query = { .by = JY_SIGNING_BY_AREA };
  g_autoptr (JyPeriodToClose) to_close = NULL;
  g_autoptr (JyStoredPeriodClosing) closing = NULL;
  g_autoptr (GPtrArray) issues = NULL;
  g_autoptr (JyStoredCondition) condition = g_new0 (JyStoredCondition, 1);

  g_assert_true (jy_period_parse (JY_UI_SHOT_QUARTER, &query.period));
  issues = jy_work_list_closings (work, &query, error);
  if (issues->len > 0)
    return g_memdup2 (issues->pdata[0], sizeof (gint64));

  to_close = jy_period_to_close_new (&query.period, query.by, "李梅", &work->today, NULL, NULL);
  closing = jy_work_close_period_with_paper (work, to_close, error);
  g_assert_no_error (*error);

  condition->id = jy_store_new_id (work->store);
  condition->resident = *(gint64 *) args;
  condition->kind = g_strdup ("tuberculosis");
  g_date_set_dmy (&condition->from_on, 1, 5, 2026);
  jy_work_save_condition (work, condition, error);
  g_assert_no_error (*error);
  return g_memdup2 (&closing->id, sizeof closing->id);
}

static inline void
jy_ui_shot_closing_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  gint64 **id = user_data;
  g_autoptr (GError) error = NULL;

  *id = jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_assert_no_error (error);
}

/* Returns: the id of a closed quarter; a condition of @person was noted since */
static inline gint64
jy_ui_shot_closing_make (JyUiShots *self, gint64 person)
{
  g_autofree gint64 *id = NULL;

  jy_office_call_async (self->office, jy_ui_shot_closing_work, g_memdup2 (&person, sizeof person),
                        g_free, g_free, NULL, jy_ui_shot_closing_cb, &id);
  jy_test_wait_until (id != NULL);

  return *id;
}
