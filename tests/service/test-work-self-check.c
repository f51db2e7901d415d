/* test-work-self-check.c - only the director sees the statistics of readings, and they are counted
 * from records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-period.h"
#include "jy-store-services.h"
#include "jy-store-settings.h"
#include "jy-test-signing.h"
#include "jy-work-self-check.h"

/* The centre's director is Li, who has an account; Wang has one, too. */
static void
set_up (JyTestStore *self)
{
  JyStoredCentre centre = { .id = 500,
                            .name = (char *) "Baota",
                            .kind = (char *) "township_hospital",
                            .director = (char *) "Li" };
  JyStoredAccount director = { .id = 501, .name = (char *) "boss", .staff = JY_TEST_LI };
  JyStoredAccount other = { .id = 502, .name = (char *) "clerk", .staff = JY_TEST_WANG };
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  JY_TEST_INSERT (self, centre, &centre);
  JY_TEST_INSERT (self, account, &director);
  JY_TEST_INSERT (self, account, &other);
  for (int i = 0; i < 60; i++)
    {
      g_autofree char *answers =
        g_strdup_printf ("dbp=80\nheart_rate=72\nsbp=%d\n", i % 10 < 2 ? 128 : 100 + i);
      JyStoredServiceRecord record = {
        .id = 600 + i,
        .form = (char *) (i % 2 == 0 ? "hypertension" : "diabetes"),
        .resident = i % 2 == 0 ? JY_TEST_HEAD : JY_TEST_WIFE,
        .done_on = jy_test_date ("2024-06-10"),
        .entered_on = jy_test_date ("2024-06-10"),
        .visit_way = 1,
        .visit_outcome = (char *) "done",
        .staff = JY_TEST_WANG,
        .answers = answers,
        .next_step = (char *) "none",
      };

      JY_TEST_INSERT (self, service_record, &record);
    }
  jy_test_commit (self, &tx);
}

static void
test_for_the_director (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) doctors = NULL;
  const JySelfCheckedDoctor *wang;
  JyPeriod period;

  set_up (self);
  g_assert_true (jy_period_parse ("2024Q2", &period));
  self->work.account = 0; /* nobody has said who sits here */
  jy_test_refuse (self, jy_work_check_readings, &period, "Only the director");
  self->work.account = 502;
  jy_test_refuse (self, jy_work_check_readings, &period, "Only the director");

  self->work.account = 501;
  doctors = jy_work_check_readings (&self->work, &period, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (doctors->len, ==, 1); /* Li recorded nothing */
  wang = doctors->pdata[0];
  g_assert_cmpstr (wang->name, ==, "Wang");
  g_assert_cmpint (wang->check.n, ==, 60);
  g_assert_cmpint (wang->check.n_copied, ==, 6);
  g_assert_cmpint (wang->check.n_busiest, ==, 60);
  g_assert_true (wang->signs & JY_SIGN_COPIES);
  g_assert_true (wang->signs & JY_SIGN_HOURS);
}

/* Only the period asked about. */
static void
test_period (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) doctors = NULL;
  JyPeriod period;

  set_up (self);
  self->work.account = 501;
  g_assert_true (jy_period_parse ("2024Q1", &period));
  doctors = jy_work_check_readings (&self->work, &period, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (doctors->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_signing ("/self-check/for-the-director", test_for_the_director);
  jy_test_add_signing ("/self-check/period", test_period);

  return g_test_run ();
}
