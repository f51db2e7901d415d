/* jy-paper-callback.c - what papers say of a call-back: whom the lot chose, what they answered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * documents.md 8.1, S117.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-mask.h"
#include "jy-paper-order.h"
#include "jy-person-code.h"
#include "jy-store-callback-sheets.h"

static gboolean
is_meant (const JyPaperOrder *self, const JyStoredCallbackSample *sample)
{
  const JyPaperRequest *request = self->request;

  return (request->team == 0 || sample->team == request->team) &&
         (request->staff == 0 || sample->doctor == request->staff) &&
         jy_paper_order_is_in (self, &sample->drawn_on);
}

static void
set_sample (JyPaperFacts *facts, const JyCallbackResult *result)
{
  const JyStoredCallbackSample *sample = result->sample;
  const JyCallbackTally *tally = &result->tally;
  g_autofree char *seed = g_strdup_printf ("%" G_GINT64_FORMAT, sample->seed);

  jy_paper_facts_set (facts, "sample.of", result->name);
  jy_paper_facts_set_day (facts, "sample.drawn_on", &sample->drawn_on);
  jy_paper_facts_set (facts, "sample.seed", seed);
  jy_paper_facts_set_number (facts, "sample.n_signed", sample->n_signed);
  jy_paper_facts_set_number (facts, "sample.n_without_phone", sample->n_without_phone);
  jy_paper_facts_set_number (facts, "sample.n_drawn", tally->n_drawn);
  if (tally->n_called == 0)
    return; /* lines to write upon */

  jy_paper_facts_set_number (facts, "sample.n_called", tally->n_called);
  jy_paper_facts_set_number (facts, "sample.n_reached", tally->n_reached);
  jy_paper_facts_set_number (facts, "sample.n_unanswered", tally->n_unanswered);
  jy_paper_facts_set_number (facts, "sample.n_lost", tally->n_lost);
  jy_paper_facts_set_rate (facts, "sample.authentic", jy_callback_tally_get_authentic (tally));
  jy_paper_facts_set_rate (facts, "sample.satisfied", jy_callback_tally_get_satisfied (tally));
  jy_paper_facts_set_rate (facts, "sample.aware", jy_callback_tally_get_aware (tally));
}

/* A box to be ticked, and the words of it. */
static void
set_answer (JyPaperFacts *facts, const char *name, const JyChoice *choices, int value)
{
  const char code[] = { (char) ('0' + value), '\0' };

  jy_paper_facts_set_code (facts, name, value);
  jy_paper_facts_set (facts, name, value > 0 ? jy_choice_get_name (choices, code) : NULL);
}

static void
set_answers (JyPaperFacts *facts, const JyCallbackAnswers *answers)
{
  const struct
  {
    const char *name;
    int value;
  } asked[] = {
    { "call.says_signed", answers->says_signed },
    { "call.knows_doctor", answers->knows_doctor },
    { "call.matches_record", answers->matches_record },
    { "call.has_agreement", answers->has_agreement },
    { "call.examined", answers->examined },
    { "call.followed_up", answers->followed_up },
    { "call.measured", answers->measured },
  };

  set_answer (facts, "call.contact", jy_contact_outcomes, answers->contact);
  set_answer (facts, "call.satisfaction", jy_satisfactions, answers->satisfaction);
  for (gsize i = 0; i < G_N_ELEMENTS (asked); i++)
    set_answer (facts, asked[i].name, jy_callback_answers, asked[i].value);
  if (answers->contact == JY_CONTACT_REACHED && answers->n_services >= 0)
    jy_paper_facts_set_number (facts, "call.n_services", answers->n_services);
}

static void
set_call (JyPaperFacts *facts, const JyCallbackSheet *sheet, const GDate *today)
{
  const char sex[] = { (char) ('0' + sheet->sex), '\0' };
  g_autofree char *number = jy_mask_id_number (sheet->id_number);

  jy_paper_facts_set_number (facts, "call.index", sheet->callback->position);
  jy_paper_facts_set (facts, "call.name", sheet->name);
  jy_paper_facts_set (facts, "call.sex", jy_choice_get_name (jy_sexes, sex));
  if (g_date_valid (&sheet->born_on))
    jy_paper_facts_set_number (facts, "call.age", jy_date_get_age (&sheet->born_on, today));
  jy_paper_facts_set (facts, "call.id_number", number);
  jy_paper_facts_set (facts, "call.phone", sheet->phone);
  jy_paper_facts_set (facts, "call.area", sheet->area);
  jy_paper_facts_set (facts, "call.address", sheet->address);
  jy_paper_facts_set (facts, "call.team", sheet->team);
  jy_paper_facts_set (facts, "call.doctor", sheet->doctor);
  jy_paper_facts_set (facts, "call.package", sheet->package);
  jy_paper_facts_set_short_day (facts, "call.signed_on", &sheet->signed_on);
  jy_paper_facts_set_short_day (facts, "call.called_on", &sheet->callback->called_on);
  jy_paper_facts_set (facts, "call.note", sheet->callback->note);
  set_answers (facts, &sheet->callback->answers);
}

/* The sheet of each person, or a list of all of them. */
static gboolean
add_sheets (const JyPaperOrder *self, const JyCallbackResult *result, GError **error)
{
  gboolean is_list = jy_template_get_subject (self->template) == JY_TEMPLATE_FOR_SAMPLE;
  g_autoptr (GPtrArray) sheets =
    jy_store_list_callback_sheets (self->reader->work->store, result->sample->id, error);
  g_autoptr (JyPaperFacts) list = jy_paper_facts_new ();

  jy_paper_reader_set_centre (self->reader, list);
  set_sample (list, result);
  for (guint i = 0; sheets != NULL && i < sheets->len; i++)
    {
      g_autoptr (JyPaperFacts) one = jy_paper_facts_new ();

      if (is_list)
        {
          set_call (jy_paper_facts_add_row (list, "calls"), sheets->pdata[i],
                    &self->reader->work->today);
          continue;
        }
      jy_paper_reader_set_centre (self->reader, one);
      set_sample (one, result);
      set_call (one, sheets->pdata[i], &self->reader->work->today);
      self->add (one, self->data);
    }
  if (is_list && sheets != NULL)
    self->add (list, self->data);

  return sheets != NULL;
}

gboolean
jy_paper_order_read_sample (const JyPaperOrder *self, GError **error)
{
  g_autoptr (GPtrArray) results =
    jy_store_list_callback_results (self->reader->work->store, self->request->record, error);

  for (guint i = 0; results != NULL && i < results->len; i++)
    if (is_meant (self, ((const JyCallbackResult *) results->pdata[i])->sample))
      return add_sheets (self, results->pdata[i], error);

  return results != NULL &&
         jy_paper_order_refuse (error, _("No call-back was drawn there: draw one first."));
}
