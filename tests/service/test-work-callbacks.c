/* test-work-callbacks.c - a lot is drawn, people answer, what falls short is ordered and re-checked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-signing.h"
#include "jy-work-callbacks.h"
#include "jy-work-history.h"

static void
set_up (JyTestStore *self)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);

  jy_test_give_phones (self, JY_TEST_CHILD); /* the grandmother has none */
}

static JyCallbackLot
draw (JyTestStore *self, gint64 team, gint64 doctor, int size)
{
  JyCallbackLot lot = {
    .id = jy_store_new_id (self->store), .team = team, .doctor = doctor, .size = size, .seed = 42
  };

  jy_test_run (self, jy_work_draw_callbacks, &lot);
  return lot;
}

static GPtrArray *
list_sheets (JyTestStore *self, gint64 sample)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *sheets = jy_work_list_callback_sheets (&self->work, &sample, &error);

  g_assert_no_error (error);
  return sheets;
}

static JyCallbackResult *
get_result (GPtrArray **results, JyTestStore *self, gint64 sample)
{
  g_autoptr (GError) error = NULL;

  *results = jy_work_list_callback_results (&self->work, &sample, &error);
  g_assert_no_error (error);
  g_assert_cmpuint ((*results)->len, ==, 1);
  return (*results)->pdata[0];
}

static void
test_draw (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GPtrArray) sheets = NULL;
  g_autoptr (GPtrArray) results = NULL;
  g_autofree char *before = NULL;
  const JyCallbackResult *result;
  JyCallbackLot lot;
  JyCallbackLot again;

  set_up (self);
  before = jy_test_dump (self->store);
  lot = draw (self, JY_TEST_TEAM, 0, 3);
  again = draw (self, JY_TEST_TEAM, 0, 3);
  g_assert_cmpint (lot.id, ==, again.id); /* known already */

  sheets = list_sheets (self, lot.id);
  g_assert_cmpuint (sheets->len, ==, 3);
  for (guint i = 0; i < sheets->len; i++)
    {
      const JyCallbackSheet *sheet = sheets->pdata[i];

      g_assert_cmpint (sheet->callback->position, ==, i + 1);
      g_assert_cmpint (sheet->callback->resident, !=, JY_TEST_GRANDMOTHER); /* has no number */
      g_assert_cmpint (sheet->callback->answers.n_services, ==, -1);
      g_assert_true (g_str_has_prefix (sheet->phone, "1380000"));
      g_assert_cmpstr (sheet->team, ==, "East");
      g_assert_cmpstr (sheet->area, ==, "Stone Village");
    }

  result = get_result (&results, self, lot.id);
  g_assert_cmpstr (result->name, ==, "East");
  g_assert_cmpint (result->sample->n_signed, ==, 5);
  g_assert_cmpint (result->sample->n_without_phone, ==, 1);
  g_assert_cmpint (result->tally.n_drawn, ==, 3);
  g_assert_cmpint (result->tally.n_called, ==, 0);

  jy_test_run (self, jy_work_undo, &self->work.operation);
  jy_test_assert_dump (self->store, before);
}

static void
test_draw_refuses (JyTestStore *self, gconstpointer data)
{
  JyCallbackLot both = { .id = 9, .team = JY_TEST_TEAM, .doctor = JY_TEST_LI };
  JyCallbackLot none = { .id = 9 };
  JyCallbackLot idle = { .id = 9, .team = JY_TEST_OTHER_TEAM };
  JyCallbackLot many = { .id = 9, .team = JY_TEST_TEAM, .size = 10000 };
  JyCallbackLot seed = { .id = 9, .team = JY_TEST_TEAM, .seed = -2 };

  set_up (self);
  jy_test_refuse (self, jy_work_draw_callbacks, &both, "team or a doctor");
  jy_test_refuse (self, jy_work_draw_callbacks, &none, "team or a doctor");
  jy_test_refuse (self, jy_work_draw_callbacks, &idle, "West");
  jy_test_refuse (self, jy_work_draw_callbacks, &many, "9999");
  jy_test_refuse (self, jy_work_draw_callbacks, &seed, "4294967295");
}

/* A doctor has those whose first or second doctor he is; who died is not called. */
static void
test_draw_doctor (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GPtrArray) sheets = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStoredResident) son = NULL;
  g_auto (JyTransaction) tx = { 0 };
  JyCallbackLot lot;

  set_up (self);
  jy_test_begin (self, &tx);
  son = jy_store_get_resident (self->store, JY_TEST_SON, &error);
  son->died_on = self->work.today;
  jy_store_update_resident (self->store, son, &error);
  g_assert_no_error (error);
  jy_test_commit (self, &tx);

  lot = draw (self, 0, JY_TEST_LI, 50);
  sheets = list_sheets (self, lot.id);
  g_assert_cmpuint (sheets->len, ==, 3);
  for (guint i = 0; i < sheets->len; i++)
    g_assert_cmpint (((JyCallbackSheet *) sheets->pdata[i])->callback->resident, !=, JY_TEST_SON);
}

static void
answer (JyTestStore *self, const JyCallbackSheet *sheet, int says_signed, int satisfaction)
{
  g_autoptr (JyStoredCallback) one = jy_stored_callback_copy (sheet->callback);

  one->answers.contact = JY_CONTACT_REACHED;
  one->answers.says_signed = says_signed;
  one->answers.satisfaction = satisfaction;
  one->answers.n_services = says_signed == JY_ANSWER_YES ? 2 : 0;
  jy_test_run (self, jy_work_save_callback, one);
}

static void
test_answers (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GPtrArray) sheets = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GPtrArray) results = NULL;
  g_autoptr (JyStoredCallback) bad = NULL;
  g_autoptr (JyStoredCallback) lost = NULL;
  const JyCallbackResult *result;
  JyCallbackLot lot;

  set_up (self);
  lot = draw (self, JY_TEST_TEAM, 0, 4);
  sheets = list_sheets (self, lot.id);

  bad = jy_stored_callback_copy (((JyCallbackSheet *) sheets->pdata[0])->callback);
  jy_test_refuse (self, jy_work_save_callback, bad, "reached");
  bad->answers.contact = JY_CONTACT_REACHED;
  jy_test_refuse (self, jy_work_save_callback, bad, "signed");
  bad->answers.says_signed = 4;
  jy_test_refuse (self, jy_work_save_callback, bad, "1, 2 or 3");
  bad->answers.says_signed = JY_ANSWER_YES;
  bad->answers.n_services = 100;
  jy_test_refuse (self, jy_work_save_callback, bad, "99");
  bad->answers.n_services = 3;
  bad->called_on = jy_test_date ("2024-06-14");
  jy_test_refuse (self, jy_work_save_callback, bad, "before");

  answer (self, sheets->pdata[0], JY_ANSWER_YES, JY_SATISFACTION_GOOD);
  answer (self, sheets->pdata[1], JY_ANSWER_NO, JY_SATISFACTION_NONE);
  lost = jy_stored_callback_copy (((JyCallbackSheet *) sheets->pdata[2])->callback);
  lost->answers.contact = JY_CONTACT_LOST;
  lost->answers.knows_doctor = JY_ANSWER_YES; /* nobody was there to say so */
  jy_test_run (self, jy_work_save_callback, lost);

  after = list_sheets (self, lot.id);
  g_assert_cmpint (((JyCallbackSheet *) after->pdata[2])->callback->answers.knows_doctor, ==, 0);
  g_assert_cmpint (
    g_date_compare (&((JyCallbackSheet *) after->pdata[0])->callback->called_on, &self->work.today),
    ==, 0);
  result = get_result (&results, self, lot.id);
  g_assert_cmpint (result->tally.n_called, ==, 3);
  g_assert_cmpint (result->tally.n_reached, ==, 2);
  g_assert_cmpint (result->tally.n_lost, ==, 1);
  g_assert_cmpint (result->tally.n_authentic, ==, 1);
  g_assert_cmpint (result->tally.n_aware, ==, 1);
  g_assert_cmpint (result->tally.n_rated, ==, 1);
}

/* 50 % authentic: 40 per cent below 90, 0.10 points each; a month to put it right. */
static void
test_rectification (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GPtrArray) sheets = NULL;
  g_autoptr (GPtrArray) results = NULL;
  g_autoptr (GPtrArray) notices = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStoredRectification) notice = NULL;
  g_autofree char *before = NULL;
  GDate due = jy_test_date ("2024-07-15");
  JyCallbackLot lot;

  set_up (self);
  lot = draw (self, JY_TEST_TEAM, 0, 4);
  sheets = list_sheets (self, lot.id);
  answer (self, sheets->pdata[0], JY_ANSWER_YES, JY_SATISFACTION_GOOD);
  jy_test_refuse (self, jy_work_propose_rectification, &lot.id, "Nothing falls short");
  answer (self, sheets->pdata[1], JY_ANSWER_UNCLEAR, JY_SATISFACTION_GOOD);

  notice = jy_work_propose_rectification (&self->work, &lot.id, &error);
  g_assert_no_error (error);
  g_assert_cmpint (notice->deduction, ==, 400);
  g_assert_cmpint (g_date_compare (&notice->due_on, &due), ==, 0);
  g_assert_cmpstr (notice->finding, ==, "Authentic signings 50.00% (1/2), below 90%.");
  before = jy_test_dump (self->store);
  jy_test_run (self, jy_work_save_rectification, notice);

  notice->result = 1;
  jy_test_refuse (self, jy_work_save_rectification, notice, "day of the re-check");
  notice->rechecked_on = jy_test_date ("2024-06-14");
  jy_test_refuse (self, jy_work_save_rectification, notice, "before the notice");
  notice->rechecked_on = self->work.today;
  jy_test_run (self, jy_work_save_rectification, notice);
  g_assert_cmpint (get_result (&results, self, lot.id)->rectification->result, ==, 1);
  notices = jy_work_list_rectifications (&self->work, NULL, &error);
  g_assert_cmpuint (notices->len, ==, 1);

  jy_test_run (self, jy_work_undo, &self->work.operation);
  g_date_clear (&notice->rechecked_on, 1);
  notice->rev = 0;
  jy_test_refuse (self, jy_work_save_rectification, notice, "re-check");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_signing ("/callbacks/draw", test_draw);
  jy_test_add_signing ("/callbacks/draw-refuses", test_draw_refuses);
  jy_test_add_signing ("/callbacks/draw-doctor", test_draw_doctor);
  jy_test_add_signing ("/callbacks/answers", test_answers);
  jy_test_add_signing ("/callbacks/rectification", test_rectification);

  return g_test_run ();
}
