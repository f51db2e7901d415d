/* jy-test-layout.h - what the centre wants of the report, of a small town
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-test-town.h"
#include "jy-work-report-layout.h"

static inline void
jy_test_layout_set_up (JyTestStore *self, gconstpointer data)
{
  jy_test_store_set_up (self, data);
  jy_test_sql (self, jy_test_town);
}

static inline JySigningReport *
jy_test_layout_make (JyTestStore *self)
{
  return jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
}

/* @text: (inout) (nullable): a name or a heading that the centre gives */
static inline void
jy_test_layout_rename (char **text, const char *name)
{
  g_free (*text);
  *text = g_strdup (name);
}

/* What the dialog starts from. */
static inline JyReportLayout *
jy_test_layout_describe (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JySigningReport) report = jy_test_layout_make (self);
  JyReportLayout *layout = jy_work_describe_report_layout (&self->work, report, &error);

  g_assert_no_error (error);
  return layout;
}

static inline gboolean
jy_test_layout_set (JyTestStore *self, const JyReportLayout *layout, GError **error)
{
  g_autofree char *text = jy_report_layout_dup_text (layout);

  return jy_work_set_report_layout (&self->work, text, error) != NULL;
}

static inline void
jy_test_layout_must_set (JyTestStore *self, const JyReportLayout *layout)
{
  g_autoptr (GError) error = NULL;

  jy_test_layout_set (self, layout, &error);
  g_assert_no_error (error);
}

static inline guint
jy_test_layout_find (const JyLayoutSheet *sheet, const char *id)
{
  for (guint c = 0; c < sheet->columns->len; c++)
    if (g_str_equal (jy_layout_sheet_get (sheet, c)->id, id))
      return c;

  g_error ("no column %s", id);
}
