/* jy-paper-day.c - what the work log of a doctor says of a day (S128)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-answers.h"
#include "jy-date.h"
#include "jy-organisation-code.h"
#include "jy-outcome.h"
#include "jy-paper-order.h"
#include "jy-service-kind.h"
#include "jy-store-doctor-day.h"
#include "jy-store-logbooks.h"
#include "jy-store-register-rows.h"
#include "jy-visit-result.h"
#include "jy-words.h"

#define MAX_DAYS 31

static const char *const ways[] = {
  NC_("visit way", "Clinic"),
  NC_("visit way", "Home"),
  NC_("visit way", "Telephone"),
};

/* What a day adds up to. */
typedef struct
{
  GHashTable *homes; /* (element-type gint64): households where somebody was visited */
  int n_follow_ups;
  int n_education;
  int n_pressure;
  int n_glucose;
} Sums;

static void
sums_clear (Sums *self)
{
  g_clear_pointer (&self->homes, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sums, sums_clear)

static void
set_person (JyPaperFacts *row, const JyRegisterPerson *person, const JyRegisterHousehold *home)
{
  jy_paper_facts_set (row, "done.name",
                      person != NULL ? person->name
                      : home != NULL ? home->head_name
                                     : NULL);
  jy_paper_facts_set (row, "done.address",
                      person != NULL ? person->address
                      : home != NULL ? home->address
                                     : NULL);
  jy_paper_facts_set (row, "done.area",
                      person != NULL ? person->area_name
                      : home != NULL ? home->area_name
                                     : NULL);
}

/* "142/90", "6.1" */
static void
set_measured (JyPaperFacts *row, const JyAnswers *answers, Sums *sums)
{
  const char *sbp = jy_answers_get (answers, "sbp");
  const char *fbg = jy_answers_get (answers, "fbg");
  g_autofree char *pressure = NULL;

  if (*sbp != '\0')
    pressure = g_strdup_printf ("%s/%s", sbp, jy_answers_get (answers, "dbp"));
  jy_paper_facts_set (row, "done.pressure", pressure);
  jy_paper_facts_set (row, "done.glucose", fbg);
  sums->n_pressure += pressure != NULL;
  sums->n_glucose += *fbg != '\0';
}

static void
set_result (JyPaperFacts *row, const JyStoredServiceRecord *record)
{
  const JyChoice *classes = jy_outcome_get_classes (record->form);
  g_autofree char *code = g_strdup_printf ("%d", record->outcome);

  if (!g_str_equal (record->visit_outcome, "done"))
    jy_paper_facts_set (row, "done.result",
                        jy_choice_get_name (jy_visit_results, record->visit_outcome));
  else if (classes != NULL && record->outcome != 0)
    jy_paper_facts_set (row, "done.result", jy_choice_get_name (classes, code));
}

static void
add_row (JyPaperFacts *facts,
         const JyStoredServiceRecord *record,
         const JyRegisterPerson *person,
         const JyRegisterHousehold *home,
         Sums *sums)
{
  JyPaperFacts *row = jy_paper_facts_add_row (facts, "done");
  g_autoptr (JyAnswers) answers = jy_answers_parse (record->answers, NULL);
  JyServiceKind kind = jy_service_kind_from_id (record->form);
  gint64 household = person != NULL ? person->household : record->household;

  jy_paper_facts_set_number (row, "done.index", (int) jy_paper_facts_get_rows (facts, "done")->len);
  set_person (row, person, home);
  jy_paper_facts_set (row, "done.service", jy_service_kind_get_name (kind));
  if (record->visit_way >= 1 && record->visit_way <= (int) G_N_ELEMENTS (ways))
    jy_paper_facts_set (row, "done.way", jy_words_get ("visit way", ways[record->visit_way - 1]));
  if (answers != NULL)
    set_measured (row, answers, sums);
  set_result (row, record);

  if (record->visit_way == 2 && household != 0)
    g_hash_table_add (sums->homes, g_memdup2 (&household, sizeof household));
  sums->n_follow_ups += record->visit_way != 0;
  sums->n_education += kind == JY_SERVICE_HEALTH_EDUCATION || kind == JY_SERVICE_LEAFLET;
}

static gboolean
add_rows (const JyPaperOrder *self,
          JyPaperFacts *facts,
          const GPtrArray *records,
          Sums *sums,
          GError **error)
{
  for (guint at = 0; at < records->len; at += JY_STORE_MAX_IDS)
    {
      g_autoptr (GArray) people = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_autoptr (GArray) homes = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_autoptr (GPtrArray) person_rows = NULL;
      g_autoptr (GPtrArray) home_rows = NULL;

      for (guint i = at; i < MIN (at + JY_STORE_MAX_IDS, records->len); i++)
        {
          const JyStoredServiceRecord *record = records->pdata[i];

          g_array_append_val (people, record->resident);
          g_array_append_val (homes, record->household);
        }
      person_rows = jy_store_get_register_people (self->reader->work->store, people, error);
      home_rows = person_rows != NULL
                    ? jy_store_get_register_households (self->reader->work->store, homes, error)
                    : NULL;
      for (guint i = 0; home_rows != NULL && i < people->len; i++)
        add_row (facts, records->pdata[at + i], person_rows->pdata[i], home_rows->pdata[i], sums);
      if (home_rows == NULL)
        return FALSE;
    }

  return TRUE;
}

/* What village doctors met with goes back to the team (S121). */
static gboolean
set_problems (
  const JyPaperOrder *self, JyPaperFacts *facts, gint64 staff, const GDate *day, GError **error)
{
  g_autoptr (GPtrArray) entries =
    jy_store_list_logbook_entries (self->reader->work->store, "feedback", error);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      const JyStoredLogbookEntry *entry = entries->pdata[i];

      if (entry->staff == staff && g_date_compare (&entry->happened_on, day) == 0)
        g_string_append_printf (text, "%s%s%s%s", text->len > 0 ? "\n" : "", entry->detail,
                                *entry->outcome != '\0' ? " → " : "", entry->outcome);
    }
  jy_paper_facts_set (facts, "day.problems", text->str);

  return entries != NULL;
}

static void
set_sums (JyPaperFacts *facts, const Sums *sums, guint n, int n_signed)
{
  if (n == 0 && n_signed == 0)
    return; /* lines to write upon */

  jy_paper_facts_set_number (facts, "day.n_services", (int) n);
  jy_paper_facts_set_number (facts, "day.n_homes", (int) g_hash_table_size (sums->homes));
  jy_paper_facts_set_number (facts, "day.n_signed", n_signed);
  jy_paper_facts_set_number (facts, "day.n_follow_ups", sums->n_follow_ups);
  jy_paper_facts_set_number (facts, "day.n_education", sums->n_education);
  jy_paper_facts_set_number (facts, "day.n_pressure", sums->n_pressure);
  jy_paper_facts_set_number (facts, "day.n_glucose", sums->n_glucose);
}

static gboolean
add_day (const JyPaperOrder *self,
         const JyStoredStaff *staff,
         gint64 team,
         const GDate *day,
         GError **error)
{
  JyStore *store = self->reader->work->store;
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();
  g_auto (Sums) sums = { g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL) };
  g_autoptr (GPtrArray) records =
    jy_store_list_records_of_staff (store, staff->id, day, day, error);
  int n_signed;

  if (records == NULL || !jy_store_count_signed_by (store, staff->id, day, day, &n_signed, error) ||
      !add_rows (self, facts, records, &sums, error) ||
      !set_problems (self, facts, staff->id, day, error))
    return FALSE;

  jy_paper_reader_set_centre (self->reader, facts);
  if (!jy_paper_reader_set_team (self->reader, facts, team, staff->id, error))
    return FALSE;

  jy_paper_facts_set_day (facts, "day.on", day);
  jy_paper_facts_set (facts, "day.weekday",
                      jy_words_get (NULL, jy_weekdays[g_date_get_weekday (day) - 1].name));
  set_sums (facts, &sums, records->len, n_signed);
  self->add (facts, self->data);

  return TRUE;
}

static gboolean
add_days (const JyPaperOrder *self, const JyStoredStaff *staff, gint64 team, GError **error)
{
  const JyPaperRequest *request = self->request;
  GDate day = g_date_valid (&request->from) ? request->from
              : g_date_valid (&request->to) ? request->to
                                            : self->reader->work->today;
  GDate last = g_date_valid (&request->to) ? request->to : day;

  if (g_date_days_between (&day, &last) >= MAX_DAYS)
    return jy_paper_order_refuse (error,
                                  _("A work log is of 31 days at the most: choose fewer days."));

  for (; g_date_compare (&day, &last) <= 0; g_date_add_days (&day, 1))
    if (!add_day (self, staff, team, &day, error))
      return FALSE;

  return TRUE;
}

gboolean
jy_paper_order_read_day (const JyPaperOrder *self, GError **error)
{
  const JyPaperRequest *request = self->request;
  g_autoptr (GPtrArray) members = NULL;

  if (request->team == 0 && request->staff == 0)
    return jy_paper_order_refuse (
      error, _("This document is for a doctor and a day: choose the team or the doctor."));

  members = jy_store_list_team_members (self->reader->work->store, error);
  for (guint i = 0; members != NULL && i < members->len; i++)
    {
      const JyStoredTeamMember *member = members->pdata[i];
      const JyStoredStaff *staff = jy_paper_reader_find (self->reader->staff, member->staff);

      if (staff != NULL && (request->team == 0 || member->team == request->team) &&
          (request->staff == 0 || staff->id == request->staff) &&
          jy_date_in_period (&self->reader->work->today, &member->from_on, &member->until_on) &&
          !add_days (self, staff, member->team, error))
        return FALSE;
    }

  return members != NULL;
}
