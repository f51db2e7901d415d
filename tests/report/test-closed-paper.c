/* test-closed-paper.c - a report that was sent prints the same for ever
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "document/jy-test-lines.h"
#include "jy-closed-paper.h"
#include "jy-test-town.h"
#include "jy-work-report-paper.h"

static void
set_up (JyTestStore *self, gconstpointer data)
{
  jy_test_store_set_up (self, data);
  jy_test_sql (self, jy_test_town);
}

static JyClosedReport *
close_with (JyTestStore *self, const char *reason, JyWorkFunc close_period)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyPeriodToClose) args = NULL;
  g_autoptr (JyStoredPeriodClosing) closing = NULL;
  GDate day = jy_test_date ("2024-06-15");
  JyClosedReport *closed;
  JyPeriod period;

  g_assert_true (jy_period_parse ("2024Q1", &period));
  args = jy_period_to_close_new (&period, JY_SIGNING_BY_AREA, "李梅", &day, reason, NULL);
  closing = close_period (&self->work, args, &error);
  g_assert_no_error (error);
  closed = jy_work_open_closing (&self->work, &closing->id, &error);
  g_assert_no_error (error);
  return closed;
}

static JyClosedReport *
close_quarter (JyTestStore *self, const char *reason)
{
  return close_with (self, reason, jy_work_close_period_with_paper);
}

static void
assert_same (const JyPrintout *one, const JyPrintout *other)
{
  g_assert_cmpuint (one->items->len, ==, other->items->len);
  for (guint i = 0; i < one->items->len; i++)
    {
      const JyPageItem *first = jy_test_get_item (one, i), *second = jy_test_get_item (other, i);

      g_assert_cmpuint (first->page, ==, second->page);
      g_assert_cmpfloat (first->y, ==, second->y);
      g_assert_cmpmem (first->text, first->length, second->text, second->length);
    }
}

/* Every sheet as sent, who signed it, and the same pages after the records have changed. */
static void
test_as_sent (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyClosedReport) closed = close_quarter (self, "");
  g_autoptr (JyClosedReport) again = NULL;
  g_autoptr (JyPrintout) printout = jy_closed_paper_new (closed, NULL);
  g_autoptr (JyPrintout) reprint = NULL;
  g_autoptr (GPtrArray) lines = jy_test_list_lines (printout);
  g_autoptr (GError) error = NULL;

  jy_test_check_pages (printout);
  g_assert_cmpuint (jy_test_count (printout, "As sent: signed by 李梅 on 2024-06-15", 0), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "荷塘社区卫生服务中心", 0), ==, 1);
  for (guint i = 0; i < jy_frozen_sheets_get_n (closed->report->sheets); i++)
    jy_test_assert_sheet (lines, jy_frozen_sheets_get (closed->report->sheets, i));

  jy_test_sql (self, "UPDATE area SET name = '新名' WHERE id = 2;"
                     "UPDATE resident SET born_on = '1990-01-01' WHERE id = 11;");
  again = jy_work_open_closing (&self->work, &closed->closing->id, &error);
  g_assert_no_error (error);
  reprint = jy_closed_paper_new (again, NULL);
  assert_same (printout, reprint);
}

/* Whatever is printed of the records on the day it is sent: charts, key figures, problems, tables;
 * with who signed it besides. */
static void
test_same_as_printed (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyClosedReport) closed = close_quarter (self, "");
  g_autoptr (JyReportPaperRequest) request = NULL;
  g_autoptr (JyPrintout) printed = NULL;
  g_autoptr (JyPrintout) sent = NULL;
  g_autoptr (GError) error = NULL;
  JyPeriod period;
  guint more = 0;

  g_assert_true (jy_period_parse ("2024Q1", &period));
  request = jy_report_paper_request_new (&period, JY_SIGNING_BY_AREA, NULL, NULL);
  printed = jy_work_make_report_paper (&self->work, request, &error);
  g_assert_no_error (error);
  sent = jy_closed_paper_new (closed, &error);
  g_assert_no_error (error);

  g_assert_cmpuint (jy_printout_get_n_pages (sent), ==, jy_printout_get_n_pages (printed));
  g_assert_cmpuint (jy_test_count (sent, "Key Figures", 1), ==, 1);
  g_assert_cmpuint (sent->items->len, >, printed->items->len);
  for (guint i = 0; i < printed->items->len; i++)
    {
      const JyPageItem *one = jy_test_get_item (printed, i);
      const JyPageItem *other = jy_test_get_item (sent, i + more);

      while (one->page == 0 && one->length != other->length)
        other = jy_test_get_item (sent, i + ++more);
      g_assert_cmpuint (one->page, ==, other->page);
      g_assert_cmpuint (one->kind, ==, other->kind);
      g_assert_cmpmem (one->text, one->length, other->text, other->length);
    }
  g_assert_cmpuint (sent->items->len, ==, printed->items->len + more);
}

/* Sent by a program that kept nothing else: its own tables. */
static void
test_without (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyClosedReport) closed = close_with (self, "", jy_work_close_period);
  g_autoptr (JyPrintout) printout = jy_closed_paper_new (closed, NULL);
  g_autoptr (GPtrArray) lines = jy_test_list_lines (printout);

  g_assert_null (closed->report->paper);
  g_assert_cmpuint (jy_test_count (printout, "Key Figures", 1), ==, 0);
  for (guint i = 0; i < jy_frozen_sheets_get_n (closed->report->sheets); i++)
    jy_test_assert_sheet (lines, jy_frozen_sheets_get (closed->report->sheets, i));
}

/* Why it was sent again stands on its cover. */
static void
test_again (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyClosedReport) first = close_quarter (self, "");
  g_autoptr (JyClosedReport) second = close_quarter (self, "补录两户");
  g_autoptr (JyPrintout) printout = jy_closed_paper_new (second, NULL);

  jy_test_check_pages (printout);
  g_assert_cmpuint (
    jy_test_count (printout, "As sent: signed by 李梅 on 2024-06-15\nissued again: 补录两户", 0),
    ==, 1);
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/closed-paper/as-sent", test_as_sent);
  add ("/closed-paper/same-as-printed", test_same_as_printed);
  add ("/closed-paper/without", test_without);
  add ("/closed-paper/again", test_again);
  return g_test_run ();
}
