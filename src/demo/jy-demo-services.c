/* jy-demo-services.c - what was done of what was due: services, rechecks, referrals, and gaps
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tasks that followed from the agreements are gone through person by person, as time went on.
 */
#include "config.h"

#include "jy-date.h"
#include "jy-demo-form.h"
#include "jy-demo-random.h"
#include "jy-demo-services.h"
#include "jy-demo-visit.h"
#include "jy-form-catalogue.h"
#include "jy-known-facts.h"
#include "jy-record-desk.h"
#include "jy-store-tasks.h"
#include "jy-work-services.h"

/* Of 1,000 windows are served: of people who live here, of people who live elsewhere. */
#define SERVED 880
#define SERVED_AWAY 350
#define RECHECKED 820
#define NEWBORN 910  /* newborns, signed or not: the visit is for every child */
#define EXAMINED 980 /* elderly, of those served, once their season is over */
#define INVITED 900  /* the same of who has no agreement */
#define SEASON 240   /* days of a year in which they are invited, village by village */
#define DAYS_NEEDED 14

/* One window, without the words of its row. */
typedef struct
{
  gint64 resident;
  gint64 household;
  const JyServiceRule *rule;
  JyServiceKind form;
  GDate from;
  GDate to;
  gboolean is_away;
} Window;

static int
compare_windows (gconstpointer a, gconstpointer b)
{
  const Window *first = a, *second = b;

  if (first->resident != second->resident)
    return first->resident < second->resident ? -1 : 1;
  if (first->household != second->household)
    return first->household < second->household ? -1 : 1;

  return g_date_compare (&first->from, &second->from);
}

static void
add_window (const JyTaskRow *row, gpointer data)
{
  GArray *windows = data;
  Window window = {
    .resident = row->resident,
    .household = row->resident != 0 ? 0 : row->household,
    .rule = row->rule,
    .form = jy_service_kind_from_id (row->form),
    .from = row->from,
    .to = row->to,
    .is_away = row->is_away,
  };

  g_array_append_val (windows, window);
}

/* Returns: (transfer full) (element-type Window): what was due by today, person by person */
static GArray *
read_windows (JyDemo *demo, JyWork *work, GError **error)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&work->today);
  g_autoptr (GArray) windows = g_array_new (FALSE, FALSE, sizeof (Window));

  query->states = JY_TASK_STATES_OPEN | JY_TASK_STATE_BIT (JY_DUE_MISSED);
  if (!jy_store_visit_task_rows (demo->store, query, add_window, windows, error))
    return NULL;

  g_array_sort (windows, compare_windows);
  return g_steal_pointer (&windows);
}

/* Whether an earlier record serves the window too. */
static gboolean
is_served (const JyDemoLife *life, const Window *window)
{
  for (guint i = 0; i < life->done->len; i++)
    {
      const JyServiceRecord *record = &g_array_index (life->done, JyServiceRecord, i);

      if ((window->rule->closed_by & JY_SERVICE_BIT (record->form)) != 0 &&
          g_date_compare (&record->done_on, &window->from) >= 0 &&
          g_date_compare (&record->done_on, &window->to) <= 0)
        return TRUE;
    }

  return FALSE;
}

/* The visit, and the recheck that it asks for: most come back, and most are better then. */
static gboolean
serve (JyDemoLife *life, const Window *window, const GDate *day, GError **error)
{
  const JyForm *form = jy_form_catalogue_find (jy_service_kind_get_id (window->form));
  GRand *rand = life->demo->rand;
  g_auto (JyOutcome) outcome = { 0 };
  g_auto (JyOutcome) again = { 0 };
  GDate recheck;

  if (form == NULL)
    return TRUE;
  if (!jy_demo_visit (life, form, day, &outcome, error))
    return FALSE;
  if (outcome.step != JY_OUTCOME_STEP_RECHECK || !jy_demo_chance (rand, RECHECKED))
    return TRUE;

  recheck = jy_demo_add_days (day, jy_demo_between (rand, 7, DAYS_NEEDED));
  life->body.sbp -= jy_demo_between (rand, 2, 9);
  life->body.fbg -= jy_demo_between (rand, 1, 6);
  return g_date_compare (&recheck, &life->demo->today) > 0 ||
         jy_demo_visit (life, form, &recheck, &again, error);
}

static GDate
choose_day (const JyDemo *demo, const Window *window)
{
  GDate last = g_date_compare (&window->to, &demo->today) < 0 ? window->to : demo->today;
  GDate first = jy_demo_add_days (&last, -100);

  if (g_date_compare (&first, &window->from) < 0)
    first = window->from;

  return jy_demo_day_between (demo->rand, &first, &last);
}

/* The elderly are examined by invitation, all through spring and summer, and not at the end of
 * their window. */
static gboolean
is_not_invited (JyDemo *demo, const Window *window)
{
  int days = CLAMP (g_date_days_between (&window->from, &demo->today), 0, SEASON);

  return !jy_demo_chance (demo->rand, EXAMINED * days / SEASON);
}

/* Windows that end soon are mostly still open: work is left for today. */
static gboolean
is_left (JyDemo *demo, const Window *window)
{
  int days = g_date_days_between (&demo->today, &window->to);

  if (jy_demo_chance (demo->rand, 1000 - (window->is_away ? SERVED_AWAY : SERVED)))
    return TRUE;
  if (g_str_equal (window->rule->id, "elderly-examination"))
    return is_not_invited (demo, window);

  return days >= 0 && jy_demo_chance (demo->rand, days > 120 ? 800 : days > 30 ? 550 : 300);
}

static gboolean
serve_windows (JyDemoLife *life, const Window *windows, guint n, GError **error)
{
  for (guint i = 0; i < n; i++)
    {
      const Window *window = &windows[i];
      GDate day;

      if (window->rule == NULL || window->form == JY_SERVICE_NONE || is_served (life, window) ||
          is_left (life->demo, window))
        continue;

      day = choose_day (life->demo, window);
      if (!serve (life, window, &day, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
live (JyDemo *demo, JyWork *work, const Window *windows, guint n, GError **error)
{
  JyRecordRequest request = { (char *) "hypertension", windows->resident, windows->household, 0 };
  g_autoptr (JyRecordDesk) desk = jy_work_open_record (work, &request, error);
  g_autoptr (GArray) done = g_array_new (FALSE, TRUE, sizeof (JyServiceRecord));
  JyDemoLife life = { .demo = demo, .work = work, .desk = desk, .done = done };
  int months = 600;

  if (desk == NULL || (windows->is_away && windows->resident != 0 &&
                       !jy_demo_write_stays (demo, windows->resident, error)))
    return FALSE;
  if (desk->person != NULL)
    months = jy_date_get_age_in_months (&desk->person->born_on, &demo->today);
  jy_demo_body_init (&life.body, demo->rand, months, desk->context.groups);

  return serve_windows (&life, windows, n, error);
}

/* What the centre owes everybody, signed or not.
 * Returns: whether it was done, and on which @day */
typedef gboolean (*ChooseDay) (JyDemo *demo, const JyRecordDesk *desk, GDate *day);

static gboolean
choose_newborn_visit (JyDemo *demo, const JyRecordDesk *desk, GDate *day)
{
  *day = jy_demo_add_days (&desk->person->born_on, jy_demo_between (demo->rand, 4, 12));

  return g_date_compare (day, &demo->today) <= 0 && jy_demo_chance (demo->rand, NEWBORN);
}

/* In this year, by invitation. */
static gboolean
choose_examination (JyDemo *demo, const JyRecordDesk *desk G_GNUC_UNUSED, GDate *day)
{
  Window window = { .to = demo->today };

  g_date_set_dmy (&window.from, 1, G_DATE_JANUARY, g_date_get_year (&demo->today));
  if (!jy_demo_chance (demo->rand, INVITED) || is_not_invited (demo, &window))
    return FALSE;

  *day = jy_demo_day_between (demo->rand, &window.from, &window.to);
  return TRUE;
}

static gboolean
serve_anybody (
  JyDemo *demo, JyWork *work, gint64 resident, const char *form, ChooseDay choose, GError **error)
{
  JyRecordRequest request = { (char *) form, resident, 0, 0 };
  g_autoptr (JyRecordDesk) desk = jy_work_open_record (work, &request, error);
  g_autoptr (GArray) done = g_array_new (FALSE, TRUE, sizeof (JyServiceRecord));
  JyDemoLife life = { .demo = demo, .work = work, .desk = desk, .done = done };
  g_auto (JyOutcome) outcome = { 0 };
  GDate day;

  if (desk == NULL)
    return FALSE;
  if (!choose (demo, desk, &day))
    return TRUE;

  jy_demo_body_init (&life.body, demo->rand,
                     jy_date_get_age_in_months (&desk->person->born_on, &demo->today),
                     desk->context.groups);

  return jy_demo_visit (&life, jy_form_catalogue_find (form), &day, &outcome, error);
}

/* Those whose agreement says so were examined, or not, by their windows. */
static gboolean
has_windows (const GArray *windows, gint64 resident)
{
  for (guint low = 0, high = windows->len; low < high;)
    {
      guint middle = low + (high - low) / 2;
      gint64 found = g_array_index (windows, Window, middle).resident;

      if (found == resident)
        return TRUE;
      if (found < resident)
        low = middle + 1;
      else
        high = middle;
    }

  return FALSE;
}

static gboolean
serve_everybody (JyDemo *self, JyWork *work, const GArray *windows, GError **error)
{
  for (guint i = 0; i < self->infants->len; i++)
    if (!serve_anybody (self, work, g_array_index (self->infants, gint64, i), "newborn",
                        choose_newborn_visit, error))
      return FALSE;

  for (guint i = 0; i < self->elders->len; i++)
    {
      gint64 elder = g_array_index (self->elders, gint64, i);

      if (!has_windows (windows, elder) &&
          !serve_anybody (self, work, elder, "examination", choose_examination, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
jy_demo_write_services (JyDemo *self, JyWork *work, GError **error)
{
  g_autoptr (GArray) windows = read_windows (self, work, error);

  if (windows == NULL)
    return FALSE;

  for (guint at = 0, n; at < windows->len; at += n)
    {
      const Window *first = &g_array_index (windows, Window, at);

      for (n = 1; at + n < windows->len && first[n].resident == first->resident &&
                  first[n].household == first->household;)
        n++;
      if (!live (self, work, first, n, error))
        return FALSE;
    }

  return serve_everybody (self, work, windows, error);
}
