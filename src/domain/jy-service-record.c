/* jy-service-record.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-service-record.h"

#include "jy-answers.h"
#include "jy-outcome.h"

JyVisitResult
jy_visit_result_from_id (const char *id)
{
  static const char *const words[] = {
    [JY_VISIT_DONE] = "done",       [JY_VISIT_LOST] = "lost",   [JY_VISIT_DIED] = "died",
    [JY_VISIT_REFUSED] = "refused", [JY_VISIT_MOVED] = "moved",
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_strcmp0 (words[i], id) == 0)
      return (JyVisitResult) i;

  return JY_VISIT_DONE;
}

/* clang-format off */

/* Fields that a form does not demand, and without which it is not what a rule asks for. */
static const struct
{
  JyServiceKind form;
  const char *field;
  JyServiceContent content;
} fields[] = {
  { JY_SERVICE_HEALTH_ASSESSMENT, "sbp", JY_CONTENT_PRESSURE },
  { JY_SERVICE_HEALTH_ASSESSMENT, "dbp", JY_CONTENT_PRESSURE },
  { JY_SERVICE_HEALTH_ASSESSMENT, "fbg", JY_CONTENT_GLUCOSE },
  { JY_SERVICE_HOME_VISIT,        "sbp", JY_CONTENT_PRESSURE },
  { JY_SERVICE_HOME_VISIT,        "dbp", JY_CONTENT_PRESSURE },
  { JY_SERVICE_ANTENATAL,         "sbp", JY_CONTENT_PRESSURE }, /* urged only: no results (3.6) */
  { JY_SERVICE_ANTENATAL,         "dbp", JY_CONTENT_PRESSURE },
  { JY_SERVICE_EXAMINATION,       "fbg", JY_CONTENT_GLUCOSE },
};

/* A code that says that the person, or anybody, was not there. */
static const struct
{
  JyServiceKind form;
  const char *field;
  char code;
  gboolean nobody;
} absences[] = {
  { JY_SERVICE_HOME_VISIT,    "met",    '2', FALSE }, /* family */
  { JY_SERVICE_HOME_VISIT,    "met",    '3', TRUE },
  { JY_SERVICE_PHONE_CONTACT, "result", '2', TRUE },  /* no answer */
  { JY_SERVICE_PHONE_CONTACT, "result", '3', TRUE },  /* wrong number */
  { JY_SERVICE_PHONE_CONTACT, "result", '4', TRUE },  /* refused to talk */
};
/* clang-format on */

static gboolean
is_tuberculosis (JyServiceKind form)
{
  return form == JY_SERVICE_TUBERCULOSIS || form == JY_SERVICE_TUBERCULOSIS_FIRST;
}

gboolean
jy_service_record_needs_answers (JyServiceKind form)
{
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (fields[i].form == form)
      return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (absences); i++)
    if (absences[i].form == form)
      return TRUE;

  return is_tuberculosis (form);
}

void
jy_service_record_look (JyServiceRecord *self, const char *answers)
{
  const char *text;

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (fields[i].form == self->form && jy_answers_find_in_text (answers, fields[i].field) == NULL)
      self->missing |= fields[i].content;

  for (gsize i = 0; i < G_N_ELEMENTS (absences); i++)
    if (absences[i].form == self->form &&
        (text = jy_answers_find_in_text (answers, absences[i].field)) != NULL &&
        text[0] == absences[i].code && (text[1] == '\n' || text[1] == '\0'))
      {
        self->missing |= JY_CONTENT_PERSON;
        if (absences[i].nobody && self->result == JY_VISIT_DONE)
          self->result = JY_VISIT_LOST;
      }

  if (is_tuberculosis (self->form) &&
      (text = jy_answers_find_in_text (answers, "supervisor")) != NULL && text[0] >= '1' &&
      text[0] <= '4')
    self->supervisor = (JySupervisor) (text[0] - '0');
}

void
jy_service_record_take_rules (JyServiceRecord *self, const char *rules)
{
  self->finds_risk = jy_outcome_rules_have (rules, "SCR-RISK");
}

gboolean
jy_service_record_clears_risk (const JyServiceRecord *self)
{
  return !self->finds_risk && self->next == JY_NEXT_NONE && self->way != JY_WAY_TELEPHONE &&
         (self->missing & JY_CONTENT_PRESSURE) == 0 &&
         (self->form == JY_SERVICE_EXAMINATION || self->form == JY_SERVICE_HEALTH_ASSESSMENT);
}
