/* jy-paper-resident.c - what papers say of one resident: the household, and their health
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-answers.h"
#include "jy-date.h"
#include "jy-group.h"
#include "jy-medication.h"
#include "jy-paper-order.h"
#include "jy-store-conditions.h"
#include "jy-store-register-rows.h"
#include "jy-store-services.h"

/* "Hypertension (2019-03-01)", for each that still holds. */
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

      if (info == NULL ||
          !jy_date_in_period (&self->work->today, &condition->from_on, &condition->until_on))
        continue;
      g_string_append_printf (text, "%s%s",
                              text->len > 0
                              ? C_ ("list", ", ") : "", g_dpgettext2 (NULL, "group", info->name));
      if (!g_date_valid (&condition->from_on))
        continue;
      jy_date_to_text (&condition->from_on, day);
      g_string_append_printf (text, " (%s)", day);
    }
  jy_paper_facts_set (facts, "health.conditions", text->str);

  return conditions != NULL;
}

/* Those of the latest record that names any. */
static gboolean
set_medication (JyPaperReader *self, JyPaperFacts *facts, gint64 resident, GError **error)
{
  g_autoptr (GPtrArray) records =
    jy_store_list_service_records (self->work->store, resident, error);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      const JyStoredServiceRecord *record = records->pdata[i];
      g_autoptr (JyAnswers) answers = jy_answers_parse (record->answers, NULL);
      g_autoptr (GPtrArray) drugs =
        answers != NULL ? jy_medications_parse (jy_answers_get (answers, "medications")) : NULL;
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint d = 0; drugs != NULL && d < drugs->len; d++)
        {
          g_autofree char *drug = jy_medication_dup_shown (drugs->pdata[d]);

          g_string_append_printf (text, "%s%s", d > 0 ? "\n" : "", drug);
        }
      if (text->len == 0)
        continue;
      jy_paper_facts_set (facts, "health.medication", text->str);
      break;
    }

  return records != NULL;
}

/* @household: (out): where @resident lives */
static gboolean
find_household (JyPaperReader *self, gint64 resident, gint64 *household, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) people = NULL;
  const JyRegisterPerson *person;

  g_array_append_val (ids, resident);
  people = jy_store_get_register_people (self->work->store, ids, error);
  if (people == NULL)
    return FALSE;

  person = people->pdata[0];
  *household = person != NULL ? person->household : 0;
  return *household != 0 ||
         jy_paper_order_refuse (
           error, _("This person is in no household: let the person join one first."));
}

JyPaperFacts *
jy_paper_reader_read_resident (JyPaperReader *self,
                               const JyTemplate *template,
                               gint64 resident,
                               GError **error)
{
  g_autoptr (JyPaperFacts) facts = NULL;
  gint64 household;

  if (!find_household (self, resident, &household, error))
    return NULL;

  facts = jy_paper_reader_read_household (self, household, resident, error);
  if (facts == NULL ||
      (jy_template_names (template, "health.") && (!set_conditions (self, facts, resident, error) ||
                                                   !set_medication (self, facts, resident, error))))
    return NULL;

  return g_steal_pointer (&facts);
}
