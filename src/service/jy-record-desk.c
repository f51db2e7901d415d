/* jy-record-desk.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-record-desk.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-form-catalogue.h"
#include "jy-health-record.h"
#include "jy-setting.h"
#include "jy-store-health-records.h"
#include "jy-store-parameters.h"
#include "jy-store-settings.h"
#include "jy-store-tasks.h"

JyRecordRequest *
jy_record_request_new (const char *form, gint64 resident, gint64 household, gint64 record)
{
  JyRecordRequest *self = g_new0 (JyRecordRequest, 1);

  self->form = g_strdup (form);
  self->resident = resident;
  self->household = household;
  self->record = record;

  return self;
}

void
jy_record_request_free (JyRecordRequest *self)
{
  if (self == NULL)
    return;

  g_free (self->form);
  g_free (self);
}

static void
previous_free (gpointer data)
{
  JyPreviousRecord *self = data;

  jy_stored_service_record_free (self->record);
  jy_answers_free (self->answers);
  g_free (self);
}

void
jy_record_desk_free (JyRecordDesk *self)
{
  if (self == NULL)
    return;

  jy_register_person_free (self->person);
  jy_register_household_free (self->household);
  jy_stored_service_record_free (self->record);
  g_clear_pointer (&self->previous, g_ptr_array_unref);
  jy_record_draft_free (self->draft);
  g_clear_pointer (&self->tasks, g_ptr_array_unref);
  g_clear_pointer (&self->deliverables, g_ptr_array_unref);
  jy_known_facts_free (self->known);
  g_clear_pointer (&self->settings, g_ptr_array_unref);
  g_clear_pointer (&self->judged, g_array_unref);
  g_free (self);
}

/* The value in force on @day; settings come by name and day. */
static int
get_number (const GPtrArray *settings, const char *name, const GDate *day)
{
  const JySettingInfo *info = jy_setting_find (name);
  int value = info->fallback;

  for (guint i = 0; i < settings->len; i++)
    {
      const JyStoredSetting *setting = settings->pdata[i];

      if (g_str_equal (setting->name, name) && g_date_compare (&setting->from_on, day) <= 0)
        jy_setting_parse (info, setting->value, &value);
    }

  return value;
}

static void
set_parameters (JyRecordDesk *self)
{
  const JyOutcomeParameterField *field;

  self->parameters = jy_outcome_parameters_default;
  for (field = jy_outcome_parameter_fields; field->setting != NULL; field++)
    G_STRUCT_MEMBER (int, &self->parameters, field->offset) =
      get_number (self->settings, field->setting, &self->context.date);
}

/* The pregnancy that the date falls into: the latest that was known by then. */
static void
set_last_period (JyRecordDesk *self)
{
  const JyPersonFacts *facts = &self->known->facts;
  const JyPregnancyFact *latest = NULL;

  for (gsize i = 0; i < facts->n_pregnancies; i++)
    {
      const JyPregnancyFact *fact = &facts->pregnancies[i];
      const GDate *begin = g_date_valid (&fact->last_period) ? &fact->last_period : &fact->known;

      if (g_date_compare (begin, &self->context.date) <= 0 &&
          (latest == NULL || g_date_compare (&fact->known, &latest->known) > 0))
        latest = fact;
    }

  if (latest != NULL)
    self->context.last_period = latest->last_period;
  else
    g_date_clear (&self->context.last_period, 1);
}

void
jy_record_desk_set_date (JyRecordDesk *self, const GDate *date)
{
  JyClassParameters parameters = {
    .elderly_age = get_number (self->settings, JY_SETTING_ELDERLY_AGE, date),
    .oldest_old_age = get_number (self->settings, JY_SETTING_OLDEST_OLD_AGE, date),
    .child_age = get_number (self->settings, JY_SETTING_CHILD_AGE, date),
    .postpartum_days = get_number (self->settings, JY_SETTING_POSTPARTUM_DAYS, date),
  };
  JyClassification classes;

  g_return_if_fail (g_date_valid (date));

  self->context.today = self->today;
  self->context.date = *date;
  set_parameters (self);
  if (self->person == NULL)
    return;

  jy_classify (&self->known->facts, &parameters, date, &classes);
  self->context.groups = classes.groups;
  self->context.sex = self->person->sex;
  self->context.born = self->person->born_on;
  set_last_period (self);
}

void
jy_record_desk_judge (const JyRecordDesk *self, const JyAnswers *answers, JyOutcome *outcome)
{
  JyOutcomeContext context = {
    .who = self->context,
    .previous = (gpointer) self->judged->data,
    .n_previous = self->judged->len,
    .parameters = &self->parameters,
  };

  jy_outcome_judge (self->form->id, answers, &context, outcome);
}

const JyPreviousRecord *
jy_record_desk_get_last (const JyRecordDesk *self)
{
  for (guint i = 0; i < self->previous->len; i++)
    {
      const JyPreviousRecord *one = self->previous->pdata[i];

      if (self->form != NULL && g_str_equal (one->record->form, self->form->id) &&
          g_str_equal (one->record->visit_outcome, "done") &&
          g_date_compare (&one->record->done_on, &self->context.date) <= 0)
        return one;
    }

  return NULL;
}

static void
note_judged (JyRecordDesk *self, const JyPreviousRecord *one)
{
  JyOutcomePrevious judged = { one->record->form, one->record->done_on, one->record->outcome,
                               one->answers };

  if (g_str_equal (one->record->visit_outcome, "done"))
    g_array_append_val (self->judged, judged);
}

void
jy_record_desk_add_previous (JyRecordDesk *self, JyPreviousRecord *record)
{
  g_ptr_array_insert (self->previous, 0, record);
  note_judged (self, record);
}

/* @records: all of the person, or of the household */
static gboolean
take_records (JyRecordDesk *self, GPtrArray *records, gint64 corrected, GError **error)
{
  self->previous = g_ptr_array_new_with_free_func (previous_free);
  self->judged = g_array_new (FALSE, TRUE, sizeof (JyOutcomePrevious));
  for (guint i = 0; i < records->len; i++)
    {
      const JyStoredServiceRecord *record = records->pdata[i];
      JyPreviousRecord *one;

      if (record->id == corrected)
        {
          self->record = jy_stored_service_record_copy (record);
          continue;
        }

      one = g_new0 (JyPreviousRecord, 1);
      g_ptr_array_add (self->previous, one);
      one->record = jy_stored_service_record_copy (record);
      one->answers = jy_answers_parse (record->answers, error);
      if (one->answers == NULL)
        return FALSE;

      note_judged (self, one);
    }

  return TRUE;
}

static gboolean
read_records (JyWork *work, JyRecordDesk *self, const JyRecordRequest *request, GError **error)
{
  g_autoptr (GPtrArray) records =
    request->resident != 0
      ? jy_store_list_service_records (work->store, request->resident, error)
      : jy_store_list_household_records (work->store, request->household, error);

  if (records == NULL || !take_records (self, records, request->record, error))
    return FALSE;

  if (request->record != 0 && self->record == NULL)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                           _("This record is gone: somebody took it away meanwhile."));
      return FALSE;
    }

  return TRUE;
}

/* 3.2, 3.7: hypertension in the family, as the personal information form codes it. */
static gboolean
read_family (JyWork *work, JyRecordDesk *self, gint64 resident, GError **error)
{
  g_autoptr (JyStoredHealthRecord) record = NULL;

  if (!jy_store_find_health_record (work->store, resident, &record, error))
    return FALSE;
  if (record != NULL)
    {
      const char *const relatives[] = { record->family_father, record->family_mother,
                                        record->family_siblings, record->family_children };

      for (gsize i = 0; i < G_N_ELEMENTS (relatives); i++)
        self->context.family_hypertension |= jy_health_record_has_hypertension (relatives[i]);
    }

  return TRUE;
}

/* Whom it is for.  Returns: (transfer full): a row; %NULL with @error */
static gpointer
read_row (JyWork *work,
          gint64 id,
          GPtrArray *(*get) (JyStore *, const GArray *, GError **),
          GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) rows = NULL;
  gpointer row;

  g_array_append_val (ids, id);
  rows = get (work->store, ids, error);
  if (rows == NULL)
    return NULL;

  row = g_steal_pointer (&rows->pdata[0]);
  if (row == NULL)
    g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                         _("Nobody is recorded here any more: look for the person again."));
  return row;
}

static gboolean
read_subject (JyWork *work, JyRecordDesk *self, const JyRecordRequest *request, GError **error)
{
  gint64 household = request->household;

  if (request->resident != 0)
    {
      self->person = read_row (work, request->resident, jy_store_get_register_people, error);
      if (self->person == NULL)
        return FALSE;

      self->known = jy_known_facts_read (work, request->resident, &self->person->born_on, error);
      if (self->known == NULL || !read_family (work, self, request->resident, error))
        return FALSE;
      household = self->person->household;
    }

  if (household != 0)
    self->household = read_row (work, household, jy_store_get_register_households, error);

  return household == 0 || self->household != NULL;
}

static gboolean
read_tasks (JyWork *work, JyRecordDesk *self, const JyRecordRequest *request, GError **error)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&work->today);
  g_autoptr (GArray) ids = NULL;

  query->resident = request->resident;
  query->household = request->resident != 0 ? 0 : request->household;
  ids = jy_store_list_tasks (work->store, query, error);
  if (ids == NULL)
    return FALSE;

  g_array_set_size (ids, MIN (ids->len, JY_STORE_MAX_IDS));
  self->tasks = jy_store_get_task_rows (work->store, ids, &work->today, error);
  if (self->tasks != NULL)
    self->deliverables = jy_deliverables_read (
      work, self->tasks, self->form, self->record != NULL ? self->record->item : 0, error);
  return self->deliverables != NULL;
}

gpointer
jy_work_open_record (JyWork *work, gpointer args, GError **error)
{
  const JyRecordRequest *request = args;
  g_autoptr (JyRecordDesk) self = g_new0 (JyRecordDesk, 1);

  g_return_val_if_fail ((request->resident == 0) != (request->household == 0), NULL);

  self->today = work->today;
  self->form = jy_form_catalogue_find (request->form);
  if (self->form == NULL && *request->form != '\0')
    {
      g_set_error (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                   _("There is no record form called “%s”: see “jiayi forms”."), request->form);
      return NULL;
    }

  if (!read_subject (work, self, request, error) || !read_records (work, self, request, error) ||
      !read_tasks (work, self, request, error) ||
      (self->settings = jy_store_list_settings (work->store, error)) == NULL ||
      !jy_store_find_record_draft (work->store, request->form, request->resident,
                                   request->household, &self->draft, error))
    return NULL;

  jy_record_desk_set_date (self, self->record != NULL ? &self->record->done_on : &work->today);
  return g_steal_pointer (&self);
}
