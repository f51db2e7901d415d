/* jy-paper-health.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper-health.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-form-catalogue.h"
#include "jy-form-typed.h"
#include "jy-group.h"
#include "jy-medication.h"
#include "jy-person-care.h"
#include "jy-store-conditions.h"
#include "jy-store-services.h"
#include "jy-task-text.h"
#include "jy-words.h"

#define FINDING_DAYS 365
#define MAX_FINDINGS 12
#define MAX_DUE 8

/* What a doctor calls a disease; the other conditions tell how somebody lives. */
#define DISEASES                                                                                   \
  (JY_GROUP_HYPERTENSION | JY_GROUP_DIABETES | JY_GROUP_MENTAL_DISORDER | JY_GROUP_TUBERCULOSIS |  \
   JY_GROUP_COPD | JY_GROUP_OTHER_CHRONIC)

/* "Hypertension (2019-03-01)", for each disease that still holds. */
static gboolean
set_conditions (JyPaperReader *self, JyPaperFacts *facts, gint64 resident, GError **error)
{
  g_autoptr (GPtrArray) conditions = jy_store_list_conditions (self->work->store, resident, error);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; conditions != NULL && i < conditions->len; i++)
    {
      const JyStoredCondition *condition = conditions->pdata[i];
      const JyGroupInfo *info = jy_group_find (jy_group_from_kind (condition->kind));
      char day[JY_DATE_TEXT_SIZE];

      if (info == NULL || (info->group & DISEASES) == 0 ||
          !jy_date_in_period (&self->work->today, &condition->from_on, &condition->until_on))
        continue;
      g_string_append_printf (text, "%s%s",
                              text->len > 0 ? jy_words_get ("list", NC_("list", ", ")) : "",
                              jy_words_get ("group", info->name));
      if (!g_date_valid (&condition->from_on))
        continue;
      jy_date_to_text (&condition->from_on, day);
      g_string_append_printf (text, " (%s)", day);
    }
  jy_paper_facts_set (facts, "health.conditions", text->str);

  return conditions != NULL;
}

/* Those of the latest record that names any. */
static void
set_medication (JyPaperFacts *facts, const JyAnswers *answers)
{
  g_autoptr (GPtrArray) drugs = jy_medications_parse (jy_answers_get (answers, "medications"));
  g_autoptr (GString) text = g_string_new (NULL);

  if (*jy_paper_facts_get (facts, "health.medication") != '\0')
    return;

  for (guint d = 0; drugs != NULL && d < drugs->len; d++)
    {
      g_autofree char *drug = jy_medication_dup_shown (drugs->pdata[d]);

      g_string_append_printf (text, "%s%s", d > 0 ? "\n" : "", drug);
    }
  jy_paper_facts_set (facts, "health.medication", text->str);
}

static void
add_finding (JyPaperFacts *facts,
             const JyForm *form,
             const JyFormField *field,
             const JyAnswers *answers,
             const GDate *day)
{
  JyPaperFacts *row = jy_paper_facts_add_row (facts, "findings");
  g_autofree char *pair = NULL;

  if (field->pair != NULL)
    pair = g_strdup_printf ("%s/%s", jy_answers_get (answers, field->id),
                            jy_answers_get (answers, jy_form_find (form, field->pair)->id));
  jy_paper_facts_set (row, "finding.name",
                      pair != NULL ? jy_form_field_get_pair_label (field)
                                   : jy_form_field_get_label (field));
  jy_paper_facts_set (row, "finding.value",
                      pair != NULL ? pair : jy_answers_get (answers, field->id));
  jy_paper_facts_set (row, "finding.unit", jy_form_field_get_unit (field));
  jy_paper_facts_set_short_day (row, "finding.on", day);
}

/* Each measure once, as it was last: numbers with a unit, but no targets. */
static void
add_findings (JyPaperFacts *facts,
              const JyForm *form,
              const JyAnswers *answers,
              const GDate *day,
              GHashTable *seen)
{
  for (guint i = 0; i < form->fields->len; i++)
    {
      const JyFormField *field = form->fields->pdata[i];

      if (!jy_form_field_is_measured (field) || field->is_carried ||
          g_str_has_suffix (field->id, "_target") || !jy_answers_has (answers, field->id) ||
          g_hash_table_size (seen) > 2 * MAX_FINDINGS || !g_hash_table_add (seen, field->id))
        continue;
      if (field->pair != NULL)
        g_hash_table_add (seen, field->pair);
      if (jy_paper_facts_get_rows (facts, "findings") == NULL ||
          jy_paper_facts_get_rows (facts, "findings")->len < MAX_FINDINGS)
        add_finding (facts, form, field, answers, day);
    }
}

/* @field: of the form, as people read it */
static void
set_answer (JyPaperFacts *facts,
            const char *name,
            const JyForm *form,
            const JyAnswers *answers,
            const char *field)
{
  const JyFormField *found = jy_form_find (form, field);
  g_autofree char *shown =
    found != NULL ? jy_form_field_dup_shown (found, jy_answers_get (answers, field)) : NULL;

  jy_paper_facts_set (facts, name, shown);
}

static void
set_assessment (JyPaperFacts *facts, const JyForm *form, const JyAnswers *answers, const GDate *day)
{
  static const char *const names[][2] = {
    { "health.state", "health_state" },
    { "health.summary", "summary" },
    { "health.risks", "risk_factors" },
    { "health.targets", "targets" },
    { "health.measures", "measures" },
    { "health.measures_text", "measures_text" },
    { "health.next_assessment", "next_assessment" },
  };

  if (*jy_paper_facts_get (facts, "health.assessed_on") != '\0')
    return;

  jy_paper_facts_set_day (facts, "health.assessed_on", day);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    set_answer (facts, names[i][0], form, answers, names[i][1]);
}

/* What the latest examination found abnormal. */
static void
set_examination (JyPaperFacts *facts, const JyAnswers *answers, const GDate *day)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (*jy_paper_facts_get (facts, "health.examined_on") != '\0')
    return;

  jy_paper_facts_set_day (facts, "health.examined_on", day);
  for (int i = 1; i <= 4; i++)
    {
      g_autofree char *field = g_strdup_printf ("abnormal_%d", i);
      const char *found = jy_answers_get (answers, field);

      if (*found != '\0')
        g_string_append_printf (
          text, "%s%s", text->len > 0 ? jy_words_get ("list", NC_("list", ", ")) : "", found);
    }
  jy_paper_facts_set (facts, "health.abnormal", text->str);
}

static gboolean
set_record (JyPaperReader *self,
            JyPaperFacts *facts,
            const JyStoredServiceRecord *record,
            GHashTable *seen,
            GError **error)
{
  const JyForm *form = jy_form_catalogue_find (record->form);
  g_autoptr (JyAnswers) answers = jy_answers_parse (record->answers, error);

  if (answers == NULL)
    return FALSE;
  if (form == NULL)
    return TRUE;

  set_medication (facts, answers);
  if (g_date_days_between (&record->done_on, &self->work->today) <= FINDING_DAYS)
    add_findings (facts, form, answers, &record->done_on, seen);
  if (g_str_equal (form->id, "health-assessment"))
    set_assessment (facts, form, answers, &record->done_on);
  if (g_str_equal (form->id, "examination"))
    set_examination (facts, answers, &record->done_on);

  return TRUE;
}

gboolean
jy_paper_reader_set_health (JyPaperReader *self,
                            JyPaperFacts *facts,
                            const JyRegisterPerson *person,
                            GError **error)
{
  g_autoptr (GPtrArray) records =
    jy_store_list_service_records (self->work->store, person->id, error);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GDate next = { 0 };

  jy_paper_facts_set (facts, "health.class", jy_health_class_get_name (person->health_class));
  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      const JyStoredServiceRecord *record = records->pdata[i];

      if (!set_record (self, facts, record, seen, error))
        return FALSE;
      if (g_date_valid (&record->next_on) &&
          g_date_compare (&record->next_on, &self->work->today) >= 0 &&
          (!g_date_valid (&next) || g_date_compare (&record->next_on, &next) < 0))
        next = record->next_on;
    }
  jy_paper_facts_set_day (facts, "health.next_on", &next);

  return records != NULL && set_conditions (self, facts, person->id, error);
}

gboolean
jy_paper_reader_set_due (JyPaperReader *self, JyPaperFacts *facts, gint64 resident, GError **error)
{
  g_autoptr (JyPersonCare) care = jy_work_get_person_care (self->work, &resident, error);

  for (guint i = 0, n = 0; care != NULL && i < care->tasks->len && n < MAX_DUE; i++)
    {
      const JyTaskRow *task = care->tasks->pdata[i];
      g_autofree char *service = NULL;
      JyPaperFacts *row;

      if (task->state != JY_DUE_UPCOMING && task->state != JY_DUE_DUE &&
          task->state != JY_DUE_OVERDUE)
        continue;
      service = jy_task_row_dup_service (task);
      row = jy_paper_facts_add_row (facts, "due");
      jy_paper_facts_set (row, "due.service", service);
      jy_paper_facts_set_short_day (row, "due.from", &task->from);
      jy_paper_facts_set_short_day (row, "due.to", &task->to);
      n++;
    }

  return care != NULL;
}
