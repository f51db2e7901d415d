/* test-paper-team.c - papers of a team, of a doctor's day, of an entry of a book
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-store-plans.h"
#include "jy-test-paper.h"
#include "jy-work-community.h"
#include "jy-work-logbooks.h"
#include "jy-work-services.h"

/* The family signed on Saturday 15 June 2024; the team is in the village on Tuesdays. */
static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = NULL;
  JyStoredCommunityDay day = {
    .id = 801,
    .team = JY_TEST_TEAM,
    .area = JY_TEST_VILLAGE,
    .weekday = 2,
    .hours = (char *) "8:30-11:30",
    .place = (char *) "Outreach room",
    .capacity = 12,
  };
  g_autoptr (JyStoredCommunityDay) stored = NULL;

  jy_test_signing_set_up (self, data);
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  stored = jy_stored_community_day_copy (&day);
  jy_test_run (self, jy_work_save_community_day, stored);
}

static JyPrintout *
print_for_team (JyTestStore *self, const char *document, gint64 team)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new (document, NULL);

  request->team = team;
  return jy_test_print (self, request);
}

/* Four Tuesdays of the four weeks; of the area the same; of a week only one. */
static void
test_plan (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("community-plan", NULL);
  g_autoptr (JyPrintout) weeks = print_for_team (self, "community-plan", JY_TEST_TEAM);
  g_autoptr (JyPrintout) all = print_for_team (self, "community-plan", 0);
  g_autoptr (JyPrintout) week = NULL;

  g_assert_cmpuint (jy_test_count_words (weeks, "Outreach room"), ==, 4);
  g_assert_cmpuint (jy_test_count_words (weeks, "2024-06-18"), ==, 1);
  g_assert_cmpuint (jy_printout_get_n_documents (all), ==, 2); /* each team its own */

  request->area = JY_TEST_VILLAGE;
  request->from = jy_test_date ("2024-07-01");
  request->to = jy_test_date ("2024-07-07");
  week = jy_test_print (self, request);
  g_assert_cmpuint (jy_test_count_words (week, "Outreach room"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (week, "2024-07-02"), ==, 1);
}

/* The first item with those words on it. */
static guint
find_words (const JyPrintout *self, const char *words)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const JyPageItem *item = &g_array_index (self->items, JyPageItem, i);

      if (item->kind == JY_ITEM_TEXT && g_strstr_len (item->text, (gssize) item->length, words))
        return i;
    }

  g_assert_not_reached ();
}

/* Whoever leads the team stands first, however late they came. */
static void
test_leader (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPrintout) board = NULL;
  g_autoptr (JyPrintout) permits = NULL;
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("agreement", NULL);
  g_autoptr (JyPrintout) agreement = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStoredTeamMember) late = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  late = jy_store_get_team_member (self->store, JY_TEST_WANG + 1000, &error);
  g_assert_no_error (error);
  late->from_on = jy_test_date ("2024-01-01");
  jy_store_update_team_member (self->store, late, &error);
  g_assert_no_error (error);
  jy_test_commit (self, &tx);

  board = print_for_team (self, "notice-board", JY_TEST_TEAM);
  g_assert_cmpuint (find_words (board, "Li"), <, find_words (board, "Wang"));
  permits = print_for_team (self, "work-permit", JY_TEST_TEAM);
  g_assert_cmpuint (find_words (permits, "Li"), <, find_words (permits, "Wang"));
  request->household = JY_TEST_HOUSEHOLD;
  agreement = jy_test_print (self, request);
  g_assert_cmpuint (find_words (agreement, "Li"), <, find_words (agreement, "Wang"));
}

/* Whom a family calls, by their posts, each once; and a back for the card (S124, S157). */
static void
test_card (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) front = jy_paper_request_new ("contact-card", NULL);
  g_autoptr (JyPaperRequest) back = jy_paper_request_new ("contact-card-back", NULL);
  g_autoptr (JyPrintout) cards = NULL;
  g_autoptr (JyPrintout) backs = NULL;

  front->household = JY_TEST_HOUSEHOLD;
  cards = jy_test_print (self, front);
  g_assert_cmpuint (jy_test_count_words (cards, "签约医生：Li"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (cards, "Li "), ==, 1);
  g_assert_cmpuint (jy_test_count_words (cards, "乡村医生：Wang"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (cards, "护士"), ==, 0);
  g_assert_cmpuint (jy_test_count_words (cards, "服务时间：Tuesday"), ==, 1);
  back->area = JY_TEST_VILLAGE;
  backs = jy_test_print (self, back);
  g_assert_cmpuint (jy_test_count_words (backs, "免费享受"), ==, 1);
}

/* Who, when, where: on the wall, and on the card each carries. */
static void
test_board (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPrintout) board = print_for_team (self, "notice-board", JY_TEST_TEAM);
  g_autoptr (JyPrintout) permits = NULL;
  JyStoredLogbookEntry permit = {
    .id = 802,
    .logbook = (char *) "permit",
    .happened_on = jy_test_date ("2024-01-02"),
    .kind = (char *) "",
    .title = (char *) "No. 7",
    .staff = JY_TEST_WANG,
    .persons = -1,
    .copies = -1,
    .due_on = jy_test_date ("2024-12-31"),
    .detail = (char *) "",
    .outcome = (char *) "",
  };
  g_autoptr (JyStoredLogbookEntry) stored = jy_stored_logbook_entry_copy (&permit);

  g_assert_cmpuint (jy_printout_get_n_pages (board), ==, 1);
  g_assert_cmpuint (jy_test_count_words (board, "Li"), >=, 1);
  g_assert_cmpuint (jy_test_count_words (board, "Zhao"), ==, 0);
  g_assert_cmpuint (jy_test_count_words (board, "Tuesday　8:30-11:30"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (board, "Stone Village"), >=, 1);

  jy_test_run (self, jy_work_save_logbook_entry, stored);
  permits = print_for_team (self, "work-permit", 0);
  g_assert_cmpuint (jy_printout_get_n_pages (permits), ==, 1);
  g_assert_cmpuint (jy_test_count_words (permits, "家庭医生签约服务工作证"), ==, 3);
  g_assert_cmpuint (jy_test_count_words (permits, "No. 7"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (permits, "2024-12-31"), ==, 1);
}

static void
visit_at_home (JyTestStore *self, gint64 resident)
{
  g_autoptr (JyServiceEntry) entry =
    jy_service_entry_new (g_new0 (JyStoredServiceRecord, 1), jy_answers_new ());
  g_autoptr (GError) error = NULL;
  g_autoptr (JyServiceResult) result = NULL;

  entry->is_confirmed = TRUE;
  entry->record->form = g_strdup ("hypertension");
  entry->record->resident = resident;
  entry->record->staff = JY_TEST_LI;
  entry->record->done_on = self->work.today;
  jy_answers_set (entry->answers, "visit_way", "2");
  jy_answers_set (entry->answers, "symptoms", "1");
  jy_answers_set (entry->answers, "sbp", "138");
  jy_answers_set (entry->answers, "dbp", "84");
  jy_answers_set (entry->answers, "adherence", "1");
  jy_answers_set (entry->answers, "adverse_reaction", "1");
  result = jy_work_record_service (&self->work, entry, &error);
  g_assert_no_error (error);
}

/* Two of a family at home: two services, one household; who did nothing has lines to write on. */
static void
test_day (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("work-log", NULL);
  g_autoptr (JyPrintout) team = NULL;
  g_autoptr (JyPrintout) doctor = NULL;
  g_autoptr (JyPrintout) days = NULL;
  GDate monday = jy_test_date ("2024-06-17");

  jy_test_refuse (self, jy_work_make_paper, request, "choose the team or the doctor");
  visit_at_home (self, JY_TEST_HEAD);
  visit_at_home (self, JY_TEST_WIFE);
  team = print_for_team (self, "work-log", JY_TEST_TEAM);
  g_assert_cmpuint (jy_printout_get_n_documents (team), ==, 2);

  request->staff = JY_TEST_LI;
  doctor = jy_test_print (self, request);
  g_assert_cmpuint (jy_test_count_words (doctor, "138/84"), ==, 2);
  g_assert_cmpuint (jy_test_count_words (doctor, "Chen Mei"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (doctor, "2024年6月15日　Saturday"), ==, 1);

  request->from = self->work.today;
  request->to = monday;
  days = jy_test_print (self, request);
  g_assert_cmpuint (jy_printout_get_n_documents (days), ==, 3);

  g_date_add_days (&request->to, 29);
  jy_test_refuse (self, jy_work_make_paper, request, "31 days at the most");
  request->to = jy_test_date ("2024-06-14");
  jy_test_refuse (self, jy_work_make_paper, request, "first day is after the last");
}

/* The last day alone is a day, or what leads up to it. */
static void
test_last_day (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPaperRequest) log = jy_paper_request_new ("work-log", NULL);
  g_autoptr (JyPaperRequest) plan = jy_paper_request_new ("community-plan", NULL);
  g_autoptr (JyPaperRequest) permit = jy_paper_request_new ("work-permit", NULL);
  g_autoptr (JyPrintout) day = NULL;
  g_autoptr (JyPrintout) days = NULL;

  log->staff = JY_TEST_LI;
  log->to = jy_test_date ("2024-06-11");
  day = jy_test_print (self, log);
  g_assert_cmpuint (jy_printout_get_n_documents (day), ==, 1);
  g_assert_cmpuint (jy_test_count_words (day, "2024年6月11日　Tuesday"), ==, 1);

  plan->team = JY_TEST_TEAM;
  plan->to = jy_test_date ("2024-06-30");
  days = jy_test_print (self, plan);
  g_assert_cmpuint (jy_test_count_words (days, "Outreach room"), ==, 2);

  permit->to = log->to;
  jy_test_refuse (self, jy_work_make_paper, permit, "not of some days");
}

/* The latest of the book, all boxes on labels, or an empty form. */
static void
test_entries (JyTestStore *self, gconstpointer data)
{
  static const struct
  {
    gint64 id;
    const char *day, *title;
  } boxes[] = { { 811, "2024-05-01", "Box 1" }, { 812, "2024-06-01", "Box 2" } };
  g_autoptr (JyPrintout) empty = print_for_team (self, "meeting-record", JY_TEST_TEAM);
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("archive-label", NULL);
  g_autoptr (JyPrintout) labels = NULL;
  g_autoptr (JyPrintout) june = NULL;

  g_assert_cmpuint (jy_printout_get_n_documents (empty), ==, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (boxes); i++)
    {
      JyStoredLogbookEntry box = {
        .id = boxes[i].id,
        .logbook = (char *) "archive",
        .happened_on = jy_test_date (boxes[i].day),
        .kind = (char *) "",
        .title = (char *) boxes[i].title,
        .team = JY_TEST_TEAM,
        .persons = -1,
        .copies = 3,
        .detail = (char *) "Agreements 1 to 40",
        .outcome = (char *) "",
      };
      g_autoptr (JyStoredLogbookEntry) stored = jy_stored_logbook_entry_copy (&box);

      jy_test_run (self, jy_work_save_logbook_entry, stored);
    }
  labels = print_for_team (self, "archive-label", JY_TEST_TEAM);
  g_assert_cmpuint (jy_printout_get_n_pages (labels), ==, 1);
  g_assert_cmpuint (jy_test_count_words (labels, "Box 1"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (labels, "Box 2"), ==, 1);

  request->from = jy_test_date ("2024-05-15");
  june = jy_test_print (self, request);
  g_assert_cmpuint (jy_test_count_words (june, "Box 1"), ==, 0);
  g_assert_cmpuint (jy_test_count_words (june, "Box 2"), ==, 1);
  request->from = jy_test_date ("2024-06-02");
  jy_test_refuse (self, jy_work_make_paper, request, "no entry of these days");
}

#define JOINER "\u2060" /* a label stays beside its box */
#define TICKED "☑\u00a0" JOINER

/* The book of the supervision group: each visit of the days, with what it came to (S156). */
static void
test_supervision (JyTestStore *self, gconstpointer data)
{
  static const struct
  {
    gint64 id;
    const char *day, *result;
  } visits[] = { { 821, "2024-05-01", "2" },
                 { 822, "2024-06-01", "1" },
                 { 823, "2024-06-02", "1" } };
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("supervision-record", NULL);
  g_autoptr (JyPrintout) may = NULL;
  g_autoptr (JyPrintout) book = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (visits); i++)
    {
      JyStoredLogbookEntry visit = {
        .id = visits[i].id,
        .logbook = (char *) "supervision",
        .happened_on = jy_test_date (visits[i].day),
        .kind = (char *) "5",
        .title = (char *) "",
        .staff = JY_TEST_LI,
        .persons = -1,
        .copies = -1,
        .detail = (char *) "Papers were looked through",
        .outcome = (char *) "",
        .result = (char *) visits[i].result,
      };
      g_autoptr (JyStoredLogbookEntry) stored = jy_stored_logbook_entry_copy (&visit);

      jy_test_run (self, jy_work_save_logbook_entry, stored);
    }

  request->staff = JY_TEST_LI;
  request->to = jy_test_date ("2024-05-31");
  may = jy_test_print (self, request);
  g_assert_cmpuint (jy_printout_get_n_documents (may), ==, 1);
  g_assert_cmpuint (jy_test_count_words (may, TICKED "需" JOINER "整"), ==, 1);
  g_assert_cmpuint (jy_test_count_words (may, TICKED "合" JOINER "格"), ==, 0);

  request->to = jy_test_date ("2024-06-15");
  book = jy_test_print (self, request);
  g_assert_cmpuint (jy_printout_get_n_documents (book), ==, 3);
  g_assert_cmpuint (jy_test_count_words (book, TICKED "合" JOINER "格"), ==, 2);
}

/* For the whole centre nobody has to be named. */
static void
test_centre (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPrintout) chart = print_for_team (self, "network-chart", 0);
  g_autoptr (JyPrintout) slogans = print_for_team (self, "banner", 0);

  g_assert_false (jy_paper_needs_somebody ("banner"));
  for (guint i = 0; i < slogans->items->len; i++) /* each slogan in one line */
    {
      const JyPageItem *item = &g_array_index (slogans->items, JyPageItem, i);

      if (item->kind == JY_ITEM_TEXT)
        g_assert_cmpfloat (item->height, <, 2 * item->type.size);
    }
  g_assert_true (jy_paper_needs_somebody ("agreement"));
  g_assert_cmpuint (jy_printout_get_n_pages (chart), ==, 1);
  g_assert_cmpuint (jy_printout_get_n_pages (slogans), ==, 4);
}

/* What a document may be asked by follows from its template, and of a book from its fields. */
static void
test_choices (void)
{
  static const struct
  {
    const char *document;
    guint choices;
    const char *days;
  } cases[] = {
    { "work-log", JY_PAPER_BY_STAFF | JY_PAPER_BY_DAYS, "today" },
    { "score-sheet", JY_PAPER_BY_STAFF | JY_PAPER_BY_DAYS, "this quarter" },
    { "supervision-record", JY_PAPER_BY_STAFF | JY_PAPER_BY_DAYS, "the latest" },
    { "callback-register", JY_PAPER_BY_STAFF | JY_PAPER_BY_DAYS, "the latest" },
    { "hand-over-list", JY_PAPER_BY_STAFF | JY_PAPER_BY_DAYS, "any day" },
    { "archive-label", JY_PAPER_BY_DAYS, "any day" },
    { "community-plan", JY_PAPER_BY_DAYS, "the next four weeks" },
    { "record-sheets", JY_PAPER_BY_FORM | JY_PAPER_BY_DAYS, "this year" },
    { "work-permit", JY_PAPER_BY_STAFF, NULL },
    { "notice-board", 0, NULL },
    { "agreement", 0, NULL },
    { "no-such", 0, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].document);
      g_assert_cmphex (jy_paper_list_choices (cases[i].document), ==, cases[i].choices);
      g_assert_cmpstr (jy_paper_get_own_days (cases[i].document), ==, cases[i].days);
    }
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/paper-team/plan", test_plan);
  add ("/paper-team/board", test_board);
  add ("/paper-team/leader", test_leader);
  add ("/paper-team/card", test_card);
  add ("/paper-team/day", test_day);
  add ("/paper-team/last-day", test_last_day);
  add ("/paper-team/entries", test_entries);
  add ("/paper-team/supervision", test_supervision);
  add ("/paper-team/centre", test_centre);
  g_test_add_func ("/paper-team/choices", test_choices);
  return g_test_run ();
}
