/* jy-work-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-paper.h"

#include <glib/gi18n.h>

#include "jy-paper-health.h"
#include "jy-paper-order.h"
#include "jy-store-agreement-find.h"
#include "jy-template-catalogue.h"
#include "jy-words.h"
#include "jy-work-register.h"
#include "jy-work-template.h"

/* How many days ahead a list of renewals looks (S50). */
#define RENEWAL_DAYS 60

/* What a share of the work is before pages are made. */
#define READING 0.8

typedef struct
{
  JyWork *work;
  const JyPaperRequest *request;
  const JyTemplateEntry *entry;
  JyTemplate *template;
  int version;
  JyPaperReader reader;
  GArray *subjects; /* (element-type JyPrintedFor) */
  GPtrArray *documents;
} Making;

static void
making_clear (Making *self)
{
  g_clear_pointer (&self->template, jy_template_free);
  jy_paper_reader_clear (&self->reader);
  g_clear_pointer (&self->subjects, g_array_unref);
  g_clear_pointer (&self->documents, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Making, making_clear)

JyPaperRequest *
jy_paper_request_new (const char *document, JyJob *job)
{
  JyPaperRequest *self = g_new0 (JyPaperRequest, 1);

  self->document = g_strdup (document);
  g_set_object (&self->job, job);

  return self;
}

void
jy_paper_request_free (JyPaperRequest *self)
{
  if (self == NULL)
    return;

  g_free (self->document);
  g_free (self->form);
  g_free (self->template);
  g_clear_pointer (&self->households, g_array_unref);
  g_clear_pointer (&self->agreements, g_array_unref);
  g_clear_object (&self->job);
  g_free (self);
}

gboolean
jy_paper_needs_somebody (const char *document)
{
  g_autoptr (JyTemplate) template = jy_template_catalogue_read (document, NULL);

  return template == NULL || jy_template_get_subject (template) <= JY_TEMPLATE_FOR_LIST ||
         jy_template_get_subject (template) == JY_TEMPLATE_FOR_REFERRAL;
}

JyPaperChoices
jy_paper_list_choices (const char *document)
{
  g_autoptr (JyTemplate) template = jy_template_catalogue_read (document, NULL);

  return template != NULL ? jy_paper_order_get_choices (template) : 0;
}

const char *
jy_paper_get_own_days (const char *document)
{
  g_autoptr (JyTemplate) template = jy_template_catalogue_read (document, NULL);
  const char *days = template != NULL ? jy_paper_order_get_own_days (template) : NULL;

  return days != NULL ? g_dpgettext2 (NULL, "days", days) : NULL;
}

/* A card goes on the sheet of the card before it. */
static void
add_document (Making *self, const JyPaperFacts *facts)
{
  JyDocument *document;

  if (!jy_template_is_card (self->template) || self->documents->len == 0)
    g_ptr_array_add (self->documents, jy_template_make_document (
                                        self->template, jy_words_get (NULL, self->entry->name)));
  document = self->documents->pdata[self->documents->len - 1];
  jy_template_fill (self->template, facts, document);
  jy_paper_facts_collect_subjects (facts, self->subjects);
}

static gboolean
add_household (Making *self, gint64 household, gint64 resident, GError **error)
{
  g_autoptr (JyPaperFacts) facts =
    jy_paper_reader_read_household (&self->reader, household, resident, error);

  if (facts == NULL || (jy_template_names (self->template, "filed.") &&
                        !jy_paper_reader_set_filed (&self->reader, facts, household, error)))
    return FALSE;

  add_document (self, facts);
  return TRUE;
}

static gboolean
add_resident (Making *self, gint64 resident, GError **error)
{
  g_autoptr (JyPaperFacts) facts =
    jy_paper_reader_read_resident (&self->reader, self->template, resident, error);

  if (facts == NULL)
    return FALSE;

  add_document (self, facts);
  return TRUE;
}

/* @ids: (element-type gint64): households, or people if it is for each of them */
static gboolean
add_each (Making *self, const GArray *ids, gboolean by_resident, GError **error)
{
  JyJob *job = self->request->job;

  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);

      if (job != NULL && g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (job), error))
        return FALSE;
      if (!(by_resident ? add_resident (self, id, error) : add_household (self, id, 0, error)))
        return FALSE;
      if (job != NULL)
        jy_job_report (job, READING * i / ids->len);
    }

  return TRUE;
}

/* Everybody in the area or of the team. */
static gboolean
add_many (Making *self, GError **error)
{
  gboolean by_resident = jy_template_get_subject (self->template) == JY_TEMPLATE_FOR_RESIDENT;
  g_autoptr (JyRegisterQuery) query =
    jy_register_query_new (by_resident ? JY_REGISTER_PEOPLE : JY_REGISTER_HOUSEHOLDS);
  g_autoptr (GArray) ids = NULL;

  query->area = self->request->area;
  query->team = self->request->team;
  query->groups = jy_template_get_group (self->template);
  query->order = JY_REGISTER_BY_NUMBER;
  if (jy_template_needs_agreement (self->template))
    query->agreement_states =
      1u << JY_AGREEMENT_IN_FORCE | 1u << JY_AGREEMENT_COMING | 1u << JY_AGREEMENT_EXPIRED;
  ids = jy_work_list_register (self->work, query, error);

  return ids != NULL && add_each (self, ids, by_resident, error);
}

static gboolean
add_list (Making *self, GError **error)
{
  JyAgreementQuery query = { 0 };
  g_autoptr (GArray) ids = NULL;
  g_autoptr (JyPaperFacts) facts = NULL;

  query.view =
    g_str_equal (self->entry->id, "renewal-list") ? JY_AGREEMENTS_TO_RENEW : JY_AGREEMENTS_IN_FORCE;
  query.day = self->work->today;
  query.days = RENEWAL_DAYS;
  query.area = self->request->area;
  query.team = self->request->team;
  ids = jy_store_find_agreements (self->work->store, &query, error);
  if (ids == NULL || ids->len == 0)
    return ids != NULL;

  facts = jy_paper_reader_read_agreements (&self->reader, ids, error);
  if (facts == NULL ||
      !jy_paper_reader_set_team (&self->reader, facts, self->request->team, 0, error))
    return FALSE;

  add_document (self, facts);
  return TRUE;
}

static void
add_document_cb (const JyPaperFacts *facts, gpointer data)
{
  add_document (data, facts);
}

static gboolean
add_all (Making *self, GError **error)
{
  const JyPaperOrder order = {
    &self->reader, self->request, self->template, add_document_cb, self,
  };
  const JyPaperRequest *request = self->request;
  JyTemplateSubject subject = jy_template_get_subject (self->template);

  if (subject == JY_TEMPLATE_FOR_LIST)
    return add_list (self, error);
  if (subject > JY_TEMPLATE_FOR_LIST)
    return jy_paper_order_read (&order, error);
  if (request->resident != 0)
    return add_resident (self, request->resident, error);
  if ((request->household != 0 || request->households != NULL) &&
      subject == JY_TEMPLATE_FOR_RESIDENT)
    return jy_paper_order_refuse (error, _("This document is for one person: choose whose."));
  if (request->household != 0)
    return add_household (self, request->household, 0, error);
  if (request->households != NULL)
    return add_each (self, request->households, FALSE, error);

  return add_many (self, error);
}

/* A draft is tried on a household: what is for a person is for its head, a list is of its area. */
static gboolean
try_on (Making *self, JyPaperRequest *request, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) rows = NULL;
  const JyRegisterHousehold *row;

  if (request->template == NULL || request->household == 0 ||
      jy_template_get_subject (self->template) == JY_TEMPLATE_FOR_HOUSEHOLD)
    return TRUE;

  g_array_append_val (ids, request->household);
  rows = jy_store_get_register_households (self->work->store, ids, error);
  if (rows == NULL)
    return FALSE;

  row = rows->pdata[0];
  request->resident = row != NULL ? row->head : 0;
  request->area = row != NULL ? row->area : 0;
  request->household = 0;

  return TRUE;
}

/* The households of the agreements that were asked for. */
static gboolean
find_households (JyWork *work, JyPaperRequest *request, GError **error)
{
  if (request->agreements == NULL)
    return TRUE;

  request->households = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint at = 0; at < request->agreements->len; at += JY_STORE_MAX_IDS)
    {
      g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_autoptr (GPtrArray) listed = NULL;

      g_array_append_vals (ids, &g_array_index (request->agreements, gint64, at),
                           MIN (request->agreements->len - at, JY_STORE_MAX_IDS));
      listed = jy_store_get_listed_agreements (work->store, ids, error);
      if (listed == NULL)
        return FALSE;
      for (guint i = 0; i < listed->len; i++)
        if (listed->pdata[i] != NULL)
          g_array_append_val (request->households,
                              ((JyListedAgreement *) listed->pdata[i])->household);
    }

  return TRUE;
}

static gboolean
check_days (const JyPaperRequest *request, GError **error)
{
  gboolean has_from = g_date_valid (&request->from);
  gboolean has_to = g_date_valid (&request->to);

  if ((has_from || has_to) && (jy_paper_list_choices (request->document) & JY_PAPER_BY_DAYS) == 0)
    return jy_paper_order_refuse (
      error, _("This document is not of some days: print it without a first and a last day."));
  if (has_from && has_to && g_date_compare (&request->from, &request->to) > 0)
    return jy_paper_order_refuse (error,
                                  _("The first day is after the last: change one of them."));

  return TRUE;
}

/* The words on it are those of the language of its template; what is wrong is told in the user's.
 */
static JyPrintout *
make (Making *self, JyPaperRequest *request, GError **error)
{
  g_auto (JyWordsScope) scope = jy_words_begin (jy_template_get_language (self->template));

  if (!jy_paper_reader_init (&self->reader, self->work, error))
    return NULL;

  self->reader.shows_numbers = jy_template_shows_numbers (self->template);
  self->reader.tells_times = jy_template_names (self->template, "team.schedule");
  self->reader.tells_services = jy_template_names (self->template, "service.") ||
                                jy_template_names (self->template, "agreement.packages");
  if (!find_households (self->work, request, error) || !try_on (self, request, error) ||
      !add_all (self, error))
    return NULL;
  if (self->documents->len == 0)
    {
      jy_paper_order_refuse (
        error, _("Nobody there has what this document is about: choose another area or "
                 "team."));
      return NULL;
    }

  return jy_printout_new (_(self->entry->name), g_steal_pointer (&self->documents), request->job,
                          error);
}

gpointer
jy_work_make_paper (JyWork *work, gpointer args, GError **error)
{
  JyPaperRequest *request = args;
  g_auto (Making) self = { .work = work, .request = request };
  JyPrintout *printout;

  self.entry = jy_template_catalogue_find (request->document);
  g_return_val_if_fail (self.entry != NULL, NULL);
  if (!check_days (request, error))
    return NULL;

  self.documents = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_document_free);
  self.subjects = g_array_new (FALSE, FALSE, sizeof (JyPrintedFor));
  self.template = request->template != NULL
                    ? jy_template_read (request->template, -1, error)
                    : jy_work_read_template (work, request->document, &self.version, error);
  printout = self.template != NULL ? make (&self, request, error) : NULL;
  if (printout != NULL)
    jy_printout_set_source (printout, request->document, self.version,
                            g_steal_pointer (&self.subjects));

  return printout;
}
