/* test-paper-order.c - papers of a referral, a team, a doctor …: what is stored stands on them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-outcome.h"
#include "jy-test-paper.h"
#include "jy-work-callbacks.h"
#include "jy-work-care.h"
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
  jy_test_add_condition (self, 902, JY_TEST_HEAD, "dibao");
  refer (self, 1001, "2024-06-01", "County Hospital");
  refer (self, 1002, "2024-06-10", "City Hospital");
  latest = jy_test_print (self, request);
  g_assert_cmpuint (jy_printout_get_n_pages (latest), ==, 2);
  g_assert_cmpuint (jy_test_count_words (latest, "City Hospital"), ==,
                    2); /* the counterfoil, the sheet */
  g_assert_cmpuint (jy_test_count_words (latest, "County Hospital"), ==, 0);
  g_assert_cmpuint (jy_test_count_words (latest, "2024年6月24日"), ==, 1); /* 14 days later */
  g_assert_cmpuint (jy_test_count_words (latest, "Hypertension"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (latest, "Subsistence"), ==, 0); /* no disease */
  g_assert_cmpuint (jy_test_count_words (latest, "By bus"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (latest, JY_TICKED_BOX), ==, 1);

  request->resident = 0;
  request->record = 1001;
  first = jy_test_print (self, request);
  g_assert_cmpuint (jy_test_count_words (first, "County Hospital"), ==, 2);
}

/* The head and the wife can be called, and are. */
static gint64
call_back (JyTestStore *self)
{
  JyCallbackLot lot = { .id = jy_store_new_id (self->store), .team = JY_TEST_TEAM, .size = 2 };
  g_autoptr (GPtrArray) sheets = NULL;

  for (gint64 id = JY_TEST_HEAD; id <= JY_TEST_WIFE; id++)
    {
      g_autoptr (JyStoredResident) one = jy_store_get_resident (self->store, id, NULL);
      g_auto (JyTransaction) tx = { 0 };

      jy_test_begin (self, &tx);
      g_free (one->phone);
      one->phone = g_strdup_printf ("1380000%04d", (int) id);
      g_assert_true (jy_store_update_resident (self->store, one, NULL));
      jy_test_commit (self, &tx);
    }
  jy_test_run (self, jy_work_draw_callbacks, &lot);
  sheets = jy_work_list_callback_sheets (&self->work, &lot.id, NULL);
  for (guint i = 0; i < sheets->len; i++)
    {
      JyStoredCallback *call = ((JyCallbackSheet *) sheets->pdata[i])->callback;

      call->answers.contact = JY_CONTACT_REACHED;
      call->answers.says_signed = i == 0 ? JY_ANSWER_YES : JY_ANSWER_NO;
      call->answers.satisfaction = JY_SATISFACTION_GOOD;
      jy_test_run (self, jy_work_save_callback, call);
    }

  return lot.id;
}

/* One of two says to have signed: on the register, on each sheet, and on the notice that follows.
 */
static void
test_callback (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) whole = request_of ("callback-register");
  g_autoptr (JyPaperRequest) sheets = request_of ("callback-sheet");
  g_autoptr (JyPaperRequest) notice = request_of ("rectification-notice");
  g_autoptr (JyStoredRectification) order = NULL;
  g_autoptr (JyPrintout) a = NULL;
  g_autoptr (JyPrintout) b = NULL;
  g_autoptr (JyPrintout) c = NULL;
  gint64 sample;

  whole->team = sheets->team = notice->team = JY_TEST_TEAM;
  jy_test_refuse (self, jy_work_make_paper, whole, "draw one first");
  jy_test_refuse (self, jy_work_make_paper, notice, "Nothing was ordered");

  sample = call_back (self);
  a = jy_test_print (self, whole);
  g_assert_cmpuint (jy_test_count_words (a, "1380000"), ==, 2);
  g_assert_cmpuint (jy_test_count_words (a, "50.00%"), ==, 1);  /* authentic */
  g_assert_cmpuint (jy_test_count_words (a, "100.00%"), ==, 1); /* satisfied */
  b = jy_test_print (self, sheets);
  g_assert_cmpuint (jy_printout_get_n_documents (b), ==, 2);
  g_assert_cmpuint (jy_printout_get_n_pages (b), ==, 2);
  g_assert_cmpuint (jy_test_count_words (b, JY_TICKED_BOX), ==, 6);

  order = jy_work_propose_rectification (&self->work, &sample, NULL);
  g_assert_nonnull (order);
  jy_test_run (self, jy_work_save_rectification, order);
  c = jy_test_print (self, notice);
  g_assert_cmpuint (jy_test_count_words (c, order->finding), ==, 1);
  g_assert_cmpuint (jy_test_count_words (c, "East"), ==, 1);

  whole->team = JY_TEST_OTHER_TEAM;
  jy_test_refuse (self, jy_work_make_paper, whole, "draw one first");
}

/* The items of the default card, of a team, of a doctor, of the centre. */
static void
test_score (JyTestStore *self, gconstpointer data)
{
  static const struct
  {
    gint64 team, staff, area;
    const char *name;
  } cases[] = {
    { JY_TEST_TEAM, 0, 0, "East" },
    { 0, JY_TEST_LI, 0, "Li" },
    { 0, 0, JY_TEST_VILLAGE, "Stone Village" },
    { 0, 0, 0, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyPaperRequest) request = request_of ("score-sheet");
      g_autoptr (JyPrintout) printout = NULL;

      request->team = cases[i].team;
      request->staff = cases[i].staff;
      request->area = cases[i].area;
      printout = jy_test_print (self, request);
      g_assert_cmpuint (jy_test_count_words (printout, cases[i].name), >=, 1);
      g_assert_cmpuint (jy_test_count_words (printout, "Q2 2024"), ==, 1);
      g_assert_cmpuint (jy_test_count_words (printout, "≥ "), >=, 1);
    }
}

/* A list for each officer, with the days that count; only those of the team. */
static void
test_handover (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = request_of ("hand-over-list");
  g_autoptr (JyHandoverRequest) child = jy_handover_request_new ("child", JY_TEST_WANG);
  g_autoptr (JyHandoverRequest) disabled = jy_handover_request_new ("disabled", JY_TEST_LI);
  g_autoptr (JyPrintout) printout = NULL;
  gint64 who = JY_TEST_CHILD;

  jy_test_refuse (self, jy_work_make_paper, request, "Nobody there");
  jy_test_add_condition (self, 901, JY_TEST_SON, "disabled");
  g_array_append_val (child->residents, who);
  who = JY_TEST_SON;
  g_array_append_val (disabled->residents, who);
  jy_test_run (self, jy_work_hand_over, child);
  jy_test_run (self, jy_work_hand_over, disabled);

  jy_test_give_phones (self, JY_TEST_HEAD);
  printout = jy_test_print (self, request);
  g_assert_cmpuint (jy_printout_get_n_documents (printout), ==, 2);
  g_assert_cmpuint (jy_test_count_words (printout, "13800000201"), ==, 2); /* called at home */
  g_assert_cmpuint (jy_test_count_words (printout, "born 2020-05-05"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (printout, "Zhang Wei"), ==, 1);
  request->team = JY_TEST_OTHER_TEAM;
  jy_test_refuse (self, jy_work_make_paper, request, "Nobody there");
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/paper-order/referral", test_referral);
  add ("/paper-order/callback", test_callback);
  add ("/paper-order/score", test_score);
  add ("/paper-order/handover", test_handover);
  return g_test_run ();
}
