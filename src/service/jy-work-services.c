/* jy-work-services.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-services.h"

#include <glib/gi18n.h>

#include "jy-case-close-private.h"
#include "jy-date.h"
#include "jy-discharge-private.h"
#include "jy-form-check.h"
#include "jy-form-fill.h"
#include "jy-service-effects-private.h"
#include "jy-work-private.h"

#define HOURS_72 3 /* days: rules.md 3.10 */

JyServiceEntry *
jy_service_entry_new (JyStoredServiceRecord *record, JyAnswers *answers)
{
  JyServiceEntry *self = g_new0 (JyServiceEntry, 1);

  self->record = record;
  self->answers = answers;

  return self;
}

void
jy_service_entry_free (JyServiceEntry *self)
{
  if (self == NULL)
    return;

  jy_stored_service_record_free (self->record);
  jy_answers_free (self->answers);
  jy_stored_referral_free (self->referral);
  g_free (self->item);
  g_free (self);
}

void
jy_service_result_free (JyServiceResult *self)
{
  if (self == NULL)
    return;

  jy_stored_service_record_free (self->record);
  jy_outcome_clear (&self->outcome);
  g_clear_pointer (&self->closed, g_ptr_array_unref);
  g_clear_pointer (&self->opened, g_ptr_array_unref);
  jy_stored_referral_free (self->referral);
  g_free (self);
}

static void
set_text (char **text, const char *value)
{
  g_free (*text);
  *text = g_strdup (value);
}

static gboolean
is_done (const JyStoredServiceRecord *record)
{
  return g_str_equal (record->visit_outcome, "done");
}

static JyRecordDesk *
open_desk (JyWork *work, const JyStoredServiceRecord *record, GError **error)
{
  JyRecordRequest request = { record->form, record->resident, record->household,
                              record->rev != 0 ? record->id : 0 };

  return jy_work_open_record (work, &request, error);
}

static gboolean
check_day (JyWork *work, const JyRecordDesk *desk, const GDate *day, GError **error)
{
  if (!g_date_valid (day))
    return jy_work_refuse (error, _("Enter the day of the service."));
  if (g_date_compare (day, &work->today) > 0)
    return jy_work_refuse (error, _("The day of the service is in the future: correct the date."));
  if (desk->person != NULL && g_date_valid (&desk->person->born_on) &&
      g_date_compare (day, &desk->person->born_on) < 0)
    return jy_work_refuse (error, _("On that day this person was not born yet."));

  return TRUE;
}

/* Returns: (transfer full): all that is asked about, for one answer confirms it; "" for nothing */
static char *
dup_questions (const GPtrArray *issues)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < issues->len; i++)
    {
      const JyFormIssue *issue = issues->pdata[i];

      if (issue->severity == JY_SEVERITY_ASK)
        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", issue->message);
    }

  return g_string_free (text, FALSE);
}

static gboolean
check_answers (const JyRecordDesk *desk, const JyServiceEntry *entry, GError **error)
{
  g_autoptr (GPtrArray) issues = jy_form_check (desk->form, entry->answers, &desk->context);
  const JyFormIssue *refusal = jy_form_issues_find (issues, JY_SEVERITY_REFUSE);
  g_autofree char *questions = dup_questions (issues);

  if (refusal != NULL)
    return jy_work_refuse (error, refusal->message);

  return entry->is_confirmed || *questions == '\0' || jy_work_refuse (error, questions);
}

gboolean
jy_service_class_is_best (const char *form, int code)
{
  return code == (g_str_equal (form, "mental-disorder") ? 3 : 1);
}

/* What the doctor decided against the rules: a better class asks for nothing, a worse one at least
 * for a recheck. */
static void
overrule (const JyRecordDesk *desk, const JyStoredServiceRecord *record, JyOutcome *outcome)
{
  if (jy_service_class_is_best (record->form, record->outcome))
    {
      outcome->step = JY_OUTCOME_STEP_NONE;
      g_date_clear (&outcome->by, 1);
    }
  else if (outcome->step == JY_OUTCOME_STEP_NONE)
    {
      outcome->step = JY_OUTCOME_STEP_RECHECK;
      outcome->by = record->done_on;
      g_date_add_days (&outcome->by, (guint) desk->parameters.recheck_days);
      outcome->next_on = outcome->by;
    }
}

static gboolean
check_class (const JyStoredServiceRecord *record, GError **error)
{
  const JyChoice *classes = jy_outcome_get_classes (record->form);

  if (record->outcome == record->proposed)
    return TRUE;
  for (; classes != NULL && classes->code != NULL; classes++)
    if (g_ascii_strtoll (classes->code, NULL, 10) == record->outcome)
      return record->outcome_reason != NULL && *record->outcome_reason != '\0'
               ? TRUE
               : jy_work_refuse (error, _("Say why the class is not the one the rules propose."));

  return jy_work_refuse (error, _("Choose the class from the list of this form."));
}

static void
fill_next (JyStoredServiceRecord *record, const JyOutcome *outcome)
{
  set_text (&record->next_step, outcome->step == JY_OUTCOME_STEP_NONE      ? "none"
                                : outcome->step == JY_OUTCOME_STEP_RECHECK ? "recheck"
                                                                           : "referral");
  record->next_by = outcome->by;
  if (outcome->step == JY_OUTCOME_STEP_NONE)
    g_date_clear (&record->next_by, 1);
  if (!g_date_valid (&record->next_on))
    record->next_on = outcome->next_on;
}

/* How many visits for the same did not take place in the three days before @record. */
static guint
count_missed (const JyRecordDesk *desk, const JyStoredServiceRecord *record)
{
  guint n = 0;

  for (guint i = 0; i < desk->previous->len; i++)
    {
      const JyPreviousRecord *one = desk->previous->pdata[i];
      int days = g_date_days_between (&one->record->done_on, &record->done_on);

      n += one->record->id != record->id && g_str_equal (one->record->form, record->form) &&
           !is_done (one->record) && days >= 0 && days <= HOURS_72;
    }

  return n;
}

/* Judges the record; one of a visit that did not take place has no outcome. */
static gboolean
judge (const JyRecordDesk *desk, JyServiceEntry *entry, JyOutcome *outcome, GError **error)
{
  JyStoredServiceRecord *record = entry->record;
  g_autofree char *rules = NULL;

  if (!is_done (record))
    {
      record->outcome = record->proposed = 0;
      jy_outcome_judge_missed (record->form, count_missed (desk, record), outcome);
      rules = jy_outcome_dup_rules (outcome);
      set_text (&record->proposed_rules, rules);
      fill_next (record, outcome);
      return TRUE;
    }

  jy_form_compute (desk->form, entry->answers, &desk->context);
  if (!check_answers (desk, entry, error))
    return FALSE;

  jy_record_desk_judge (desk, entry->answers, outcome);
  rules = jy_outcome_dup_rules (outcome);
  set_text (&record->proposed_rules, rules);
  record->proposed = outcome->code;
  if (record->outcome == 0)
    record->outcome = outcome->code;
  if (!check_class (record, error))
    return FALSE;

  if (record->outcome != record->proposed)
    overrule (desk, record, outcome);
  fill_next (record, outcome);
  return TRUE;
}

/* Which item of the agreement it delivers (S57, S63). */
static gboolean
name_item (const JyRecordDesk *desk, JyServiceEntry *entry, GError **error)
{
  JyStoredServiceRecord *record = entry->record;

  if (entry->item != NULL)
    record->item = jy_deliverables_find (desk->deliverables, entry->item);
  else if (record->item == 0 && record->rev == 0 && is_done (record))
    record->item = jy_deliverables_get_only (desk->deliverables);

  if (entry->item != NULL
        ? record->item == 0
        : record->item != 0 && !jy_deliverables_have (desk->deliverables, record->item))
    return jy_work_refuse (error, _("The agreement promises no such service, or it is delivered "
                                    "already: choose another item, or none."));
  return TRUE;
}

static gboolean
check_next (const JyStoredServiceRecord *record, GError **error)
{
  return !g_date_valid (&record->next_on) ||
         g_date_compare (&record->next_on, &record->done_on) > 0 ||
         jy_work_refuse (error, _("The next visit is not after this one: correct its date."));
}

static gboolean
complete (JyWork *work, const JyRecordDesk *desk, JyServiceEntry *entry, GError **error)
{
  JyStoredServiceRecord *record = entry->record;
  g_autofree char *answers = jy_answers_dup_text (entry->answers);

  record->visit_way = jy_answers_get_code (entry->answers, "visit_way", 0);
  record->entered_on = record->rev == 0 ? work->today : desk->record->entered_on;
  set_text (&record->answers, answers);
  if (record->rev == 0)
    set_text (&record->correction_reason, "");
  else if (record->correction_reason == NULL || *record->correction_reason == '\0')
    return jy_work_refuse (error, _("Say why the record is corrected."));
  if (record->id == 0)
    record->id = jy_store_new_id (work->store);

  return name_item (desk, entry, error) && check_next (record, error);
}

static gboolean
begin (JyWork *work, JyTransaction *tx, const JyRecordDesk *desk, int rev, GError **error)
{
  const char *name = desk->person != NULL ? desk->person->name : desk->household->head_name;
  g_autofree char *subject =
    g_strdup_printf ("%s · %s", jy_form_get_title (desk->form), name != NULL ? name : "");

  return jy_work_begin (work, tx, rev == 0 ? "record-service" : "correct-service", subject, 0,
                        error);
}

gpointer
jy_work_record_service (JyWork *work, gpointer args, GError **error)
{
  JyServiceEntry *entry = args;
  JyStoredServiceRecord *record = entry->record;
  g_autoptr (JyServiceResult) result = g_new0 (JyServiceResult, 1);
  g_autoptr (JyServiceEffects) effects = NULL;
  g_autoptr (JyRecordDesk) desk = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (record->visit_outcome == NULL || *record->visit_outcome == '\0')
    set_text (&record->visit_outcome, "done");
  desk = open_desk (work, record, error);
  if (desk == NULL || !check_day (work, desk, &record->done_on, error))
    return NULL;

  jy_record_desk_set_date (desk, &record->done_on);
  if (!judge (desk, entry, &result->outcome, error) || !complete (work, desk, entry, error) ||
      (effects = jy_service_effects_begin (work, desk, error)) == NULL ||
      !begin (work, &tx, desk, record->rev, error) ||
      !jy_store_save_service_record (work->store, record, error) ||
      !jy_discharge_take_record (work, record, entry->answers, error) ||
      !jy_case_follow_record (work, desk->record, record, entry->answers, error) ||
      !jy_service_update_referral (work, entry, &result->outcome, &result->referral, error) ||
      !jy_store_drop_record_draft (work->store, record->form, record->resident, record->household,
                                   error) ||
      !jy_work_commit (work, &tx, error) ||
      !jy_service_effects_end (effects, work, record->id, &result->closed, &result->opened, error))
    return NULL;

  result->record = jy_stored_service_record_copy (record);
  return g_steal_pointer (&result);
}

gpointer
jy_work_delete_service (JyWork *work, gpointer args, GError **error)
{
  const JyStoredServiceRecord *told = args;
  g_autoptr (JyStoredServiceRecord) record =
    jy_store_get_service_record (work->store, told->id, error);
  g_autoptr (JyRecordDesk) desk = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (record == NULL || (desk = open_desk (work, record, error)) == NULL)
    return NULL;

  if (!jy_work_begin (work, &tx, "delete-service", jy_form_get_title (desk->form), 0, error) ||
      !jy_service_drop_referral (work, record->id, error) ||
      !jy_case_follow_record (work, record, record, NULL, error) ||
      !jy_store_delete_service_record (work->store, told->id, told->rev, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_keep_draft (JyWork *work, gpointer args, GError **error)
{
  JyRecordDraft *draft = args;
  gboolean is_empty = draft->text == NULL || *draft->text == '\0';

  draft->saved_utc = work->now;

  return (is_empty ? jy_store_drop_record_draft (work->store, draft->form, draft->resident,
                                                 draft->household, error)
                   : jy_store_put_record_draft (work->store, draft, error))
           ? JY_DONE
           : NULL;
}
