/* test-paper-order.c - papers of a referral, a team, a doctor …: what is stored stands on them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-outcome.h"
#include "jy-test-paper.h"
#include "jy-work-referrals.h"

static JyPaperRequest *
request_of (const char *document)
{
  return jy_paper_request_new (document, NULL);
}

/* The family of five signed. */
static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = NULL;

  jy_test_signing_set_up (self, data);
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

static void
refer (JyTestStore *self, gint64 id, const char *day, const char *institution)
{
  g_autoptr (JyStoredReferral) referral = g_new0 (JyStoredReferral, 1);

  referral->id = id;
  referral->resident = JY_TEST_HEAD;
  referral->direction = g_strdup ("up");
  referral->made_on = jy_test_date (day);
  referral->is_urgent = TRUE;
  referral->reason = g_strdup (jy_referral_reasons[0].code);
  referral->institution = g_strdup (institution);
  referral->department = g_strdup ("Cardiology");
  referral->transport = g_strdup ("By bus");
  referral->note = g_strdup ("");
  referral->result = g_strdup ("");
  referral->advice = g_strdup ("");
  jy_test_run (self, jy_work_save_referral, referral);
}

/* The latest, or the one that is meant; who was not referred has none. */
static void
test_referral (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = request_of ("referral");
  g_autoptr (JyPrintout) latest = NULL;
  g_autoptr (JyPrintout) first = NULL;

  jy_test_refuse (self, jy_work_make_paper, request, "choose whose");
  request->resident = JY_TEST_HEAD;
  jy_test_refuse (self, jy_work_make_paper, request, "was not referred");

  jy_test_add_condition (self, 901, JY_TEST_HEAD, "hypertension");
  refer (self, 1001, "2024-06-01", "County Hospital");
  refer (self, 1002, "2024-06-10", "City Hospital");
  latest = jy_test_print (self, request);
  g_assert_cmpuint (jy_printout_get_n_pages (latest), ==, 2);
  g_assert_cmpuint (jy_test_count_words (latest, "City Hospital"), ==, 2); /* the stub, the sheet */
  g_assert_cmpuint (jy_test_count_words (latest, "County Hospital"), ==, 0);
  g_assert_cmpuint (jy_test_count_words (latest, "2024年6月24日"), ==, 1); /* 14 days later */
  g_assert_cmpuint (jy_test_count_words (latest, "Hypertension"), >=, 2);
  g_assert_cmpuint (jy_test_count_words (latest, "By bus"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (latest, JY_TICKED_BOX), ==, 1);

  request->resident = 0;
  request->record = 1001;
  first = jy_test_print (self, request);
  g_assert_cmpuint (jy_test_count_words (first, "County Hospital"), ==, 2);
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/paper-order/referral", test_referral);
  return g_test_run ();
}
