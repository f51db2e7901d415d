/* test-closed-paper.c - a report that was sent prints the same for ever
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "document/jy-test-lines.h"
#include "jy-closed-paper.h"
#include "jy-test-town.h"

static void
set_up (JyTestStore *self, gconstpointer data)
{
  jy_test_store_set_up (self, data);
  jy_test_sql (self, jy_test_town);
}

static JyClosedReport *
close_quarter (JyTestStore *self, const char *reason)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyPeriodToClose) args = NULL;
  g_autoptr (JyStoredPeriodClosing) closing = NULL;
  GDate day = jy_test_date ("2024-06-15");
  JyClosedReport *closed;
  JyPeriod period;

  g_assert_true (jy_period_parse ("2024Q1", &period));
  args = jy_period_to_close_new (&period, JY_SIGNING_BY_AREA, "李梅", &day, reason, NULL);
  closing = jy_work_close_period (&self->work, args, &error);
  g_assert_no_error (error);
  closed = jy_work_open_closing (&self->work, &closing->id, &error);
  g_assert_no_error (error);
  return closed;
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
  g_autoptr (JyPrintout) printout = jy_closed_paper_new (closed);
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
  reprint = jy_closed_paper_new (again);
  assert_same (printout, reprint);
}

/* Why it was sent again stands on its cover. */
static void
test_again (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyClosedReport) first = close_quarter (self, "");
  g_autoptr (JyClosedReport) second = close_quarter (self, "补录两户");
  g_autoptr (JyPrintout) printout = jy_closed_paper_new (second);

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
  add ("/closed-paper/again", test_again);
  return g_test_run ();
}
