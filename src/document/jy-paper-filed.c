/* jy-paper-filed.c - what a household's archive holds: agreements, health records, services (S130)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-form-catalogue.h"
#include "jy-household-view.h"
#include "jy-paper-health.h"
#include "jy-service-kind.h"
#include "jy-store-health-records.h"
#include "jy-store-services.h"
#include "jy-words.h"
#include "jy-work-households.h"

static JyPaperFacts *
add_row (JyPaperFacts *facts, const char *name, const char *of)
{
  JyPaperFacts *row = jy_paper_facts_add_row (facts, "filed");

  jy_paper_facts_set_number (row, "filed.index",
                             (int) jy_paper_facts_get_rows (facts, "filed")->len);
  jy_paper_facts_set (row, "filed.name", name);
  jy_paper_facts_set (row, "filed.of", of);

  return row;
}

static void
add_agreements (JyPaperFacts *facts, const JyHouseholdView *view)
{
  for (guint i = view->agreements->len; i-- > 0;)
    {
      const JyListedAgreement *agreement = view->agreements->pdata[i];
      JyPaperFacts *row;

      if (!g_date_valid (&agreement->facts.signed_on))
        continue;
      row = add_row (facts, jy_words_get (NULL, N_("Service agreement")), agreement->head);
      jy_paper_facts_set_short_day (row, "filed.from", &agreement->facts.starts_on);
      jy_paper_facts_set_short_day (row, "filed.to", &agreement->facts.ends_on);
      jy_paper_facts_set_number (row, "filed.count", 1);
      jy_paper_facts_set (row, "filed.note", agreement->number);
    }
}

/* @records: (element-type JyStoredServiceRecord): the latest first; one row for each form */
static void
add_records (JyPaperFacts *facts, const GPtrArray *records, const char *of)
{
  const GPtrArray *forms = jy_form_catalogue_list ();

  for (guint f = 0; f < forms->len; f++)
    {
      const JyForm *form = forms->pdata[f];
      const JyStoredServiceRecord *first = NULL, *last = NULL;
      int n = 0;
      JyPaperFacts *row;

      for (guint i = 0; i < records->len; i++)
        {
          const JyStoredServiceRecord *record = records->pdata[i];

          if (!g_str_equal (record->form, form->id))
            continue;
          last = last == NULL ? record : last;
          first = record;
          n++;
        }
      if (n == 0)
        continue;
      row = add_row (facts, jy_form_get_title (form), of);
      jy_paper_facts_set_short_day (row, "filed.from", &first->done_on);
      jy_paper_facts_set_short_day (row, "filed.to", &last->done_on);
      jy_paper_facts_set_number (row, "filed.count", n);
    }
}

static gboolean
add_member (JyPaperReader *self,
            JyPaperFacts *facts,
            const JyRegisterPerson *person,
            GError **error)
{
  g_autoptr (JyStoredHealthRecord) record = NULL;
  g_autoptr (GPtrArray) services = NULL;

  if (!jy_store_find_health_record (self->work->store, person->id, &record, error))
    return FALSE;
  if (record != NULL)
    {
      JyPaperFacts *row = add_row (facts, jy_words_get (NULL, N_("Health record")), person->name);

      jy_paper_facts_set_short_day (row, "filed.from", &record->opened_on);
      jy_paper_facts_set_number (row, "filed.count", 1);
      jy_paper_facts_set (row, "filed.note", record->number);
    }

  services = jy_store_list_service_records (self->work->store, person->id, error);
  if (services != NULL)
    add_records (facts, services, person->name);
  return services != NULL;
}

gboolean
jy_paper_reader_set_filed (JyPaperReader *self,
                           JyPaperFacts *facts,
                           gint64 household,
                           GError **error)
{
  g_autoptr (JyHouseholdView) view = jy_work_get_household (self->work, &household, error);
  g_autoptr (GPtrArray) records =
    view != NULL ? jy_store_list_household_records (self->work->store, household, error) : NULL;

  if (records == NULL)
    return FALSE;

  add_agreements (facts, view);
  add_records (facts, records, view->row != NULL ? view->row->head_name : NULL);
  for (guint i = 0; i < view->members->len; i++)
    {
      const JyHouseholdMember *member = view->members->pdata[i];

      if (member->person != NULL && !add_member (self, facts, member->person, error))
        return FALSE;
    }

  return TRUE;
}
