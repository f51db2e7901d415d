/* test-paper.c - documents of the catalogue from the records: for one, for many, for nobody
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-printout-private.h"
#include "jy-template-catalogue.h"
#include "jy-test-signing.h"
#include "jy-work-paper.h"

#define NUMBER "430204193801017788"

/* Two households have signed, a third has not; one of the people has an identity number. */
static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = NULL;
  g_autoptr (JySigning) other = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_signing_set_up (self, data);
  jy_test_begin (self, &tx);
  jy_test_add_household (self, 5000, JY_TEST_VILLAGE, "000003", "3 Main Road");
  jy_test_add_resident (self, 6000, 5000, "02", "Liu Mei", "1938-01-01", NUMBER);
  jy_test_add_household (self, 5001, JY_TEST_VILLAGE, "000004", "4 Main Road");
  jy_test_add_resident (self, 6001, 5001, "02", "Wu Gang", "1988-01-01", NULL);
  jy_test_commit (self, &tx);
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  other = jy_test_sign (self, 5000);
}

static JyPrintout *
print (JyTestStore *self, JyPaperRequest *request)
{
  g_autoptr (GError) error = NULL;
  JyPrintout *printout = jy_work_make_paper (&self->work, request, &error);

  g_assert_no_error (error);
  return printout;
}

static guint
count (const JyPrintout *self, const char *words)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      const JyPageItem *item = &g_array_index (self->items, JyPageItem, i);

      n += item->kind == JY_ITEM_TEXT && g_strstr_len (item->text, (gssize) item->length, words);
    }

  return n;
}

/* An agreement says who, with whom, what and how long. */
static void
test_agreement (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("agreement", NULL);
  g_autoptr (JyPrintout) printout = NULL;

  request->household = JY_TEST_HOUSEHOLD;
  printout = print (self, request);
  g_assert_cmpuint (count (printout, "Zhang San"), >=, 2); /* the head, and as a member */
  g_assert_cmpuint (count (printout, "Liu Fang"), ==, 1);
  g_assert_cmpuint (count (printout, "Sun Hao"), ==, 0);
  g_assert_cmpuint (count (printout, "不承担急诊"), >=, 1);
  g_assert_cmpuint (count (printout, "2024年6月15日"), >=, 1);
  g_assert_cmpuint (count (printout, "2024-000001"), ==, 1);
}

/* Whether the cell beside @service is @who. */
static gboolean
has_row (const JyPrintout *self, const char *service, const char *who)
{
  const JyPageItem *first = NULL;

  for (guint i = 0; i < self->items->len; i++)
    {
      const JyPageItem *item = &g_array_index (self->items, JyPageItem, i);

      if (item->kind != JY_ITEM_TEXT)
        continue;
      if (g_strstr_len (item->text, (gssize) item->length, service) == item->text)
        first = item;
      else if (first != NULL && item->page == first->page && item->y == first->y &&
               strncmp (item->text, who, item->length) == 0 && strlen (who) == item->length)
        return TRUE;
    }

  return FALSE;
}

/* Each service stands once, with those alone whom it is for; and a package with its fee (S57). */
static void
test_services (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("agreement", NULL);
  g_autoptr (JyPrintout) printout = NULL;

  request->household = JY_TEST_HOUSEHOLD;
  printout = print (self, request);
  g_assert_cmpuint (count (printout, "Health record"), ==, 1);
  g_assert_cmpuint (count (printout, "Family assessment"), ==, 1);
  g_assert_cmpuint (count (printout, "Blood pressure"), ==, 0);
  g_assert_true (has_row (printout, "Health record", "each member"));
  g_assert_true (has_row (printout, "Family assessment", "the whole family"));
  g_assert_cmpuint (count (printout, "Basic（free）"), ==, 1);
  g_assert_cmpuint (count (printout, "Full"), ==, 0);
  jy_printout_unref (g_steal_pointer (&printout));

  jy_test_add_condition (self, 7001, JY_TEST_WIFE, "hypertension");
  jy_test_add_condition (self, 7002, JY_TEST_GRANDMOTHER, "hypertension");
  printout = print (self, request);
  g_assert_cmpuint (count (printout, "Blood pressure"), ==, 1);
  g_assert_true (has_row (printout, "Blood pressure", "Liu Fang、Chen Mei"));
  g_assert_cmpuint (count (printout, "4 times in the term"), ==, 1);
}

/* Only where the paper requires it, the number is whole. */
static void
test_masks (JyTestStore *self, gconstpointer data)
{
  static const struct
  {
    const char *document;
    gboolean is_whole;
  } cases[] = { { "agreement", TRUE }, { "termination", FALSE }, { "home-care-consent", TRUE } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyPaperRequest) request = jy_paper_request_new (cases[i].document, NULL);
      g_autoptr (JyPrintout) printout = NULL;

      if (g_str_equal (cases[i].document, "home-care-consent"))
        request->resident = 6000;
      else
        request->household = 5000;
      printout = print (self, request);
      g_assert_cmpuint (count (printout, NUMBER) > 0, ==, cases[i].is_whole);
      g_assert_cmpuint (count (printout, "43020419380101****") > 0, ==, !cases[i].is_whole);
    }
}

/* Everybody in the village, who has signed, or all: each a document; cards share a sheet. */
static void
test_many (JyTestStore *self, gconstpointer data)
{
  static const struct
  {
    const char *document;
    guint n;
  } cases[] = { { "agreement", 2 },
                { "letter", 4 },
                { "contact-card", 1 },
                { "renewal-list", 0 },
                { "sign-up-register", 1 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyPaperRequest) request = jy_paper_request_new (cases[i].document, NULL);
      g_autoptr (JyPrintout) printout = NULL;

      request->area = JY_TEST_VILLAGE;
      if (cases[i].n == 0)
        {
          jy_test_refuse (self, jy_work_make_paper, request, "Nobody there");
          continue;
        }
      printout = print (self, request);
      g_assert_cmpuint (jy_printout_get_n_documents (printout), ==, cases[i].n);
      if (g_str_equal (cases[i].document, "contact-card"))
        g_assert_cmpuint (count (printout, "家庭医生式服务联系卡"), ==, 2);
      if (g_str_equal (cases[i].document, "sign-up-register"))
        g_assert_cmpuint (count (printout, "2024-00000"), ==, 2);
    }
}

/* A month before the end of the term they are on the renewal list. */
static void
test_renewal (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("renewal-list", NULL);
  g_autoptr (JyPrintout) printout = NULL;

  request->team = JY_TEST_TEAM;
  self->work.today = jy_test_date ("2025-05-15");
  printout = print (self, request);
  g_assert_cmpuint (count (printout, "2024-00000"), ==, 2);
  g_assert_cmpuint (count (printout, "2025-06-14"), ==, 2);
}

/* What is for one person is not for a household; who is in none, joins one first. */
static void
test_refused (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("home-care-consent", NULL);
  g_auto (JyTransaction) tx = { 0 };

  request->household = JY_TEST_HOUSEHOLD;
  jy_test_refuse (self, jy_work_make_paper, request, "choose whose");

  jy_test_begin (self, &tx);
  jy_test_add_resident (self, 6002, 0, NULL, "He Lin", "1988-01-01", NULL);
  jy_test_commit (self, &tx);
  request->household = 0;
  request->resident = 6002;
  jy_test_refuse (self, jy_work_make_paper, request, "in no household");
}

static void
test_cancelled (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyJob) job = jy_job_new ("Letters");
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("letter", job);
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (jy_job_get_cancellable (job));
  g_assert_null (jy_work_make_paper (&self->work, request, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/paper/agreement", test_agreement);
  add ("/paper/services", test_services);
  add ("/paper/masks", test_masks);
  add ("/paper/many", test_many);
  add ("/paper/renewal", test_renewal);
  add ("/paper/refused", test_refused);
  add ("/paper/cancelled", test_cancelled);
  return g_test_run ();
}
