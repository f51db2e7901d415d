/* jy-paper-referral.c - what papers say of a referral, there and back (S82)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-outcome.h"
#include "jy-paper-order.h"
#include "jy-referral.h"
#include "jy-store-referrals.h"
#include "jy-store-services.h"

/* Returns: (transfer full): the referral meant */
static JyStoredReferral *
find (const JyPaperOrder *self, GError **error)
{
  JyStore *store = self->reader->work->store;
  g_autoptr (GPtrArray) referrals = NULL;

  if (self->request->record != 0)
    return jy_store_get_referral (store, self->request->record, error);
  if (self->request->resident == 0)
    {
      jy_paper_order_refuse (error, _("This document is for one person: choose whose."));
      return NULL;
    }

  referrals = jy_store_list_referrals (store, self->request->resident, error);
  if (referrals == NULL)
    return NULL;
  if (referrals->len == 0)
    {
      jy_paper_order_refuse (error, _("This person was not referred: record the referral first."));
      return NULL;
    }

  return jy_stored_referral_copy (referrals->pdata[0]);
}

static gboolean
set_expert (JyPaperReader *reader, JyPaperFacts *facts, gint64 id, GError **error)
{
  g_autoptr (JyStoredExpert) expert = NULL;

  if (id == 0)
    return TRUE;

  expert = jy_store_get_expert (reader->work->store, id, error);
  if (expert == NULL)
    return FALSE;

  jy_paper_facts_set (facts, "referral.expert", expert->name);
  jy_paper_facts_set (facts, "referral.expert_phone", expert->phone);

  return TRUE;
}

/* Who gave the service that led to it; else the doctor of the agreement. */
static gboolean
set_doctor (JyPaperReader *reader, JyPaperFacts *facts, gint64 record, GError **error)
{
  const JyStoredStaff *staff = NULL;
  g_autoptr (JyStoredServiceRecord) service = NULL;

  if (record != 0)
    {
      service = jy_store_get_service_record (reader->work->store, record, error);
      if (service == NULL)
        return FALSE;
      staff = jy_paper_reader_find (reader->staff, service->staff);
    }
  jy_paper_facts_set (facts, "referral.doctor",
                      staff != NULL ? staff->name : jy_paper_facts_get (facts, "doctor.name"));
  jy_paper_facts_set (facts, "referral.doctor_phone",
                      staff != NULL ? staff->phone : jy_paper_facts_get (facts, "doctor.phone"));

  return TRUE;
}

gboolean
jy_paper_order_read_referral (const JyPaperOrder *self, GError **error)
{
  g_autoptr (JyStoredReferral) referral = find (self, error);
  g_autoptr (JyPaperFacts) facts = NULL;

  if (referral == NULL)
    return FALSE;

  facts = jy_paper_reader_read_resident (self->reader, self->template, referral->resident, error);
  if (facts == NULL || !set_expert (self->reader, facts, referral->expert, error) ||
      !set_doctor (self->reader, facts, referral->record, error))
    return FALSE;

  jy_paper_facts_set_day (facts, "referral.made_on", &referral->made_on);
  jy_paper_facts_set_day (facts, "referral.check_by", &referral->check_by);
  jy_paper_facts_set_day (facts, "referral.returned_on", &referral->returned_on);
  jy_paper_facts_set (facts, "referral.reason",
                      jy_choice_get_name (jy_referral_reasons, referral->reason));
  jy_paper_facts_set (facts, "referral.institution", referral->institution);
  jy_paper_facts_set (facts, "referral.department", referral->department);
  jy_paper_facts_set (facts, "referral.transport", referral->transport);
  jy_paper_facts_set (facts, "referral.note", referral->note);
  if (*referral->result != '\0')
    jy_paper_facts_set (facts, "referral.result",
                        jy_choice_get_name (jy_referral_results, referral->result));
  jy_paper_facts_set (facts, "referral.advice", referral->advice);
  jy_paper_facts_set_code (facts, "referral.urgent", referral->is_urgent);
  jy_paper_facts_set_code (facts, "referral.consent", referral->consent);
  self->add (facts, self->data);

  return TRUE;
}
