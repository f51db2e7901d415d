/* test-paper-family.c - every document for ten people with long names, and for one of whom nothing
 * is known: no text is cut, no field remains, nothing is torn from what it belongs to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-outcome.h"
#include "jy-store-teams.h"
#include "jy-template-catalogue.h"
#include "jy-test-pages.h"
#include "jy-test-paper.h"
#include "jy-work-referrals.h"

enum
{
  LARGE = 5000,
  LONE = 5001,
  FIRST = 6000, /* of the large one */
  ALONE = 6100,
};

#define PHONE "13800000001"

static const char *const names[] = {
  "欧阳阿依古丽·阿卜杜热西提·买买提明",
  "买买提江·吐尔逊尼亚孜·阿不都外力",
  "阿不都热合曼·买买提江·吐尔逊尼亚孜",
  "古丽巴哈尔·买买提江",
  "迪丽努尔·阿不都热合曼",
  "艾山江·阿不都热合曼",
  "帕提古丽·吐尔逊尼亚孜·阿不都外力",
  "玉素甫·买买提明",
  "热孜万古丽·阿卜杜热西提",
  "阿卜杜热合曼·买买提艾力",
};

#define ADDRESS                                                                                                                                   \
  "湘潭市岳塘区建设路街道中山社区第七网格解放巷一百二十八号附三栋二单元一千一百零三室（原氮肥厂家" \
  "属区）"

static void
refer (JyTestStore *self)
{
  g_autoptr (JyStoredReferral) referral = g_new0 (JyStoredReferral, 1);

  referral->id = 1001;
  referral->resident = FIRST;
  referral->direction = g_strdup ("up");
  referral->made_on = jy_test_date ("2024-06-10");
  referral->reason = g_strdup (jy_referral_reasons[0].code);
  referral->institution = g_strdup ("湖南省湘潭市中心医院（附属湘潭医院）岳塘院区");
  referral->department = g_strdup ("心血管内科三病区高血压专科门诊");
  referral->transport = g_strdup ("120急救车由转诊单位护送，家属陪同");
  referral->note = g_strdup ("反复胸闷气促两周，加重三天，夜间不能平卧，双下肢水肿");
  referral->result = g_strdup ("");
  referral->advice = g_strdup ("");
  jy_test_run (self, jy_work_save_referral, referral);
}

/* Whoever leads the team has a long name as well. */
static void
lengthen (JyTestStore *self, const GPtrArray *staff)
{
  for (guint i = 0; i < staff->len; i++)
    {
      JyStoredStaff *one = staff->pdata[i];
      g_autoptr (GError) error = NULL;

      if (one->id != JY_TEST_LI)
        continue;
      g_free (one->name);
      one->name = g_strdup ("吾买尔江·阿卜杜热合曼·买买提艾力");
      jy_store_update_staff (self->store, one, &error);
      g_assert_no_error (error);
    }
}

static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) large = NULL;
  g_autoptr (JySigning) lone = NULL;
  g_autoptr (GPtrArray) staff = NULL;
  g_autoptr (JyStoredResident) head = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_signing_set_up (self, data);
  jy_test_begin (self, &tx);
  jy_test_add_household (self, LARGE, JY_TEST_VILLAGE, "900001", ADDRESS);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    jy_test_add_resident (self, FIRST + (gint64) i, LARGE, i == 0 ? "02" : "97", names[i],
                          "1950-01-02", NULL);
  jy_test_add_household (self, LONE, JY_TEST_VILLAGE, "900002", "");
  jy_test_add_resident (self, ALONE, LONE, "02", "李", "1961-02-03", NULL);
  staff = jy_store_list_staff (self->store, &error);
  g_assert_no_error (error);
  lengthen (self, staff);
  head = jy_store_get_resident (self->store, FIRST, &error);
  g_free (head->phone);
  head->phone = g_strdup (PHONE);
  g_assert_true (jy_store_update_resident (self->store, head, &error));
  jy_test_commit (self, &tx);
  large = jy_test_sign (self, LARGE);
  lone = jy_test_sign (self, LONE);
  refer (self);
}

/* Asks for it of whom it takes: @household, its first person, or the team. */
static JyPaperRequest *
request_of (const JyTemplateEntry *entry, gint64 household)
{
  g_autoptr (JyTemplate) template = jy_template_catalogue_read (entry->id, NULL);
  JyPaperRequest *request = jy_paper_request_new (entry->id, NULL);

  switch ((int) jy_template_get_subject (template))
    {
    case JY_TEMPLATE_FOR_HOUSEHOLD:
      request->household = household;
      break;
    case JY_TEMPLATE_FOR_RESIDENT:
    case JY_TEMPLATE_FOR_REFERRAL:
      request->resident = household == LARGE ? FIRST : ALONE;
      break;
    case JY_TEMPLATE_FOR_SHEET:
      request->form = g_strdup ("hypertension");
      break;
    default:
      request->team = JY_TEST_TEAM;
      break;
    }

  return request;
}

/* What there is nothing for yet says so; all else is on pages that hold it. */
static guint
print_all (JyTestStore *self, gint64 household)
{
  guint n = 0;

  for (const JyTemplateEntry *entry = jy_template_entries; entry->id != NULL; entry++)
    {
      g_autoptr (JyPaperRequest) request = request_of (entry, household);
      g_autoptr (GError) error = NULL;
      g_autoptr (JyPrintout) printout = jy_work_make_paper (&self->work, request, &error);

      if (printout == NULL)
        {
          g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
          continue;
        }
      n++;
      g_assert_cmpuint (jy_test_count_words (printout, "{"), ==, 0);
      g_assert_cmpuint (jy_test_count_words (printout, "}"), ==, 0);
      if (jy_printout_get_paper (printout, 0) != JY_PAPER_CARDS)
        jy_test_check_pages (printout);
      if (g_str_has_prefix (entry->id, "leaflet-"))
        g_assert_cmpuint (jy_printout_get_n_pages (printout), ==, 1);
    }

  return n;
}

/* No call-backs were drawn, nothing was ordered or handed over, no agreement ends soon: of those
 * five there is no paper; and the lone one was not referred. */
static void
test_all (JyTestStore *self, gconstpointer data)
{
  guint n = 0;

  for (const JyTemplateEntry *entry = jy_template_entries; entry->id != NULL; entry++)
    n++;
  g_assert_cmpuint (print_all (self, LARGE), ==, n - 5);
  g_assert_cmpuint (print_all (self, LONE), ==, n - 6);
}

/* A household without a telephone is reached by that of its head. */
static void
test_phone (JyTestStore *self, gconstpointer data)
{
  static const char *const documents[] = { "agreement", "termination", "sign-up-register" };

  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr (JyPaperRequest) request = jy_paper_request_new (documents[i], NULL);
      g_autoptr (JyPrintout) printout = NULL;

      if (i < 2)
        request->household = LARGE;
      else
        request->team = JY_TEST_TEAM;
      printout = jy_test_print (self, request);
      g_assert_cmpuint (jy_test_count_words (printout, PHONE), ==, 1);
    }
}

static guint
find_page (const JyPrintout *self, const char *words)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const JyPageItem *item = jy_test_get_item (self, i);

      if (item->kind == JY_ITEM_TEXT && g_strstr_len (item->text, (gssize) item->length, words))
        return item->page;
    }

  g_assert_not_reached ();
}

/* However much is above it, a question has its answers on its page, and a signature a sentence. */
static void
test_keeps (JyTestStore *self, gconstpointer data)
{
  for (double space = 560; space < 780; space += 4)
    {
      JyDocument *document = jy_document_new (JY_PAPER_A4, "X");
      g_autoptr (JyPrintout) printout = NULL;

      jy_document_add_space (document, space);
      jy_document_add_paragraph (document, "三、您希望：", JY_TEXT_PLAIN);
      jy_document_add_paragraph (document, "□上门　□电话", JY_TEXT_PLAIN);
      jy_document_add_paragraph (document, "下次日期", JY_TEXT_PLAIN);
      jy_document_add_signatures (document, (const char *const[]){ "医生签字", NULL }, 1);
      printout = jy_test_lay_out (document);
      g_assert_cmpuint (find_page (printout, "您希望"), ==, find_page (printout, "上门"));
      g_assert_cmpuint (find_page (printout, "下次日期"), ==, find_page (printout, "医生签字"));
      jy_test_check_pages (printout);
    }
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/paper-family/all", test_all);
  add ("/paper-family/phone", test_phone);
  add ("/paper-family/keeps", test_keeps);
  return g_test_run ();
}
