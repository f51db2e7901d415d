/* jy-outcome.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-outcome-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* clang-format off */
const JyChoice jy_referral_reasons[] = {
  { "pressure-twice",          N_("Blood pressure not satisfactory twice in a row") },
  { "glucose-twice",           N_("Fasting glucose not satisfactory twice in a row") },
  { "three-times",             N_("Not satisfactory three times in a row") },
  { "long-term",               N_("Not satisfactory for a long time") },
  { "drug-reaction",           N_("Adverse drug reaction that is hard to control") },
  { "new-complication",        N_("A new complication") },
  { "worse-complication",      N_("An existing complication got worse") },
  { "emergency",               N_("Emergency") },
  { "suspected-hypertension",  N_("High blood pressure to be confirmed") },
  { "suspected-tuberculosis",  N_("Suspected tuberculosis") },
  { "unstable",                N_("Mental disorder not stable") },
  { "exacerbation",            N_("Acute exacerbation") },
  { "development",             N_("Possible developmental deviation") },
  { "danger-sign",             N_("Danger sign of mother or child") },
  { "abnormal",                N_("Abnormal finding") },
  { "not-recovered",           N_("Not recovered after the birth") },
  { "other",                   N_("Other reason for a referral") },
  { NULL },
};

static const JyChoice control_classes[] = {
  { "1", N_("Controlled") },
  { "2", N_("Not controlled") },
  { "3", N_("Adverse reaction") },
  { "4", N_("Complication") },
  { NULL },
};

static const JyChoice mental_classes[] = {
  { "1", N_("Unstable") },
  { "2", N_("Fairly stable") },
  { "3", N_("Stable") },
  { NULL },
};

static const JyChoice self_care_classes[] = {
  { "1", N_("Able to care for oneself") },
  { "2", N_("Slightly dependent") },
  { "3", N_("Moderately dependent") },
  { "4", N_("Unable to care for oneself") },
  { NULL },
};

static const JyChoice finding_classes[] = {
  { "1", N_("Nothing abnormal found") },
  { "2", N_("Abnormal") },
  { NULL },
};

static const JyChoice recovery_classes[] = {
  { "1", N_("Recovered") },
  { "2", N_("Not recovered") },
  { NULL },
};

static const JyChoice constitutions[] = {
  { "1", N_("Balanced constitution") },
  { "2", N_("Qi deficiency") },
  { "3", N_("Yang deficiency") },
  { "4", N_("Yin deficiency") },
  { "5", N_("Phlegm-dampness") },
  { "6", N_("Damp-heat") },
  { "7", N_("Blood stasis") },
  { "8", N_("Qi stagnation") },
  { "9", N_("Special diathesis") },
  { NULL },
};

/* Which table judges which form; whether first readings are screened on it (S81, 3.7). */
static const struct
{
  const char *form;
  void (*judge) (JyJudge *self);
  const JyChoice *classes;
  gboolean screens;
} tables[] = {
  { "hypertension",        jy_judge_hypertension,    control_classes,   FALSE },
  { "diabetes",            jy_judge_diabetes,        control_classes,   FALSE },
  { "mental-disorder",     jy_judge_mental_disorder, mental_classes,    FALSE },
  { "tuberculosis-first",  jy_judge_tuberculosis,    NULL,              FALSE },
  { "tuberculosis",        jy_judge_tuberculosis,    NULL,              FALSE },
  { "copd",                jy_judge_copd,            NULL,              FALSE },
  { "self-care",           jy_judge_self_care,       self_care_classes, FALSE },
  { "examination",         jy_judge_examination,     finding_classes,   FALSE },
  { "tcm-constitution",    jy_judge_constitution,    constitutions,     FALSE },
  { "newborn",             jy_judge_newborn,         NULL,              FALSE },
  { "child-1-8m",          jy_judge_child,           NULL,              FALSE },
  { "child-12-30m",        jy_judge_child,           NULL,              FALSE },
  { "child-3-6y",          jy_judge_child,           NULL,              FALSE },
  { "child-tcm",           jy_judge_child_tcm,       NULL,              FALSE },
  { "antenatal-first",     jy_judge_antenatal,       finding_classes,   FALSE },
  { "antenatal",           jy_judge_antenatal,       finding_classes,   FALSE },
  { "postpartum",          jy_judge_postpartum,      finding_classes,   FALSE },
  { "postpartum-42d",      jy_judge_postpartum,      recovery_classes,  FALSE },
  { "health-assessment",   NULL,                     NULL,              TRUE },
  { "home-visit",          NULL,                     NULL,              TRUE },
};
/* clang-format on */

static void
finding_free (gpointer data)
{
  JyOutcomeFinding *finding = data;

  g_free (finding->fields);
  g_strfreev (finding->arguments);
  g_free (finding->text);
  g_free (finding);
}

void
jy_judge_add (JyJudge *self, const char *id, const char *fields, ...)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  const JyOutcomeRule *rule = jy_outcome_rule_find (id);
  JyOutcomeFinding *finding = g_new0 (JyOutcomeFinding, 1);
  va_list args;

  g_assert (rule != NULL);

  va_start (args, fields);
  for (const char *text = va_arg (args, const char *); text != NULL;
       text = va_arg (args, const char *))
    g_ptr_array_add (arguments, g_strdup (text));
  va_end (args);
  g_ptr_array_add (arguments, NULL);

  finding->rule = rule->id;
  finding->fields = g_strdup (fields);
  finding->level = rule->level;
  finding->decides = rule->decides;
  finding->arguments = (char **) g_ptr_array_steal (arguments, NULL);
  finding->text = jy_outcome_rule_dup_text (rule, finding->arguments);
  g_ptr_array_add (self->outcome->findings, finding);
}

void
jy_judge_add_number (JyJudge *self, const char *id, const char *fields, int number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);

  jy_judge_add (self, id, fields, text, NULL);
}

void
jy_judge_require (JyJudge *self, JyOutcomeStep step, const char *referral_reason)
{
  if (step <= self->outcome->step)
    return;

  self->outcome->step = step;
  self->outcome->referral_reason = referral_reason;
}

void
jy_judge_check_within (JyJudge *self, int days)
{
  GDate by = self->context->who.date;

  g_date_add_days (&by, (guint) days);
  if (!g_date_valid (&self->outcome->by) || g_date_compare (&by, &self->outcome->by) < 0)
    self->outcome->by = by;
}

void
jy_judge_next_in (JyJudge *self, int days, int months)
{
  self->outcome->next_on = self->context->who.date;
  g_date_add_days (&self->outcome->next_on, (guint) days);
  g_date_add_months (&self->outcome->next_on, (guint) months);
}

/* A step has a day; whoever is to be seen again is not seen later than on it. */
static void
set_days (JyJudge *self)
{
  JyOutcome *outcome = self->outcome;

  if (outcome->step == JY_OUTCOME_STEP_NONE)
    return;

  if (!g_date_valid (&outcome->by))
    jy_judge_check_within (self, outcome->step == JY_OUTCOME_STEP_RECHECK
                                   ? self->parameters->recheck_days
                                   : self->parameters->referral_check_days);
  if (!g_date_valid (&outcome->next_on) || g_date_compare (&outcome->next_on, &outcome->by) > 0)
    outcome->next_on = outcome->by;
}

const JyOutcomePrevious *
jy_judge_find_before (const JyJudge *self, const GDate *day)
{
  const JyOutcomeContext *context = self->context;
  const JyOutcomePrevious *last = NULL;

  for (gsize i = 0; i < context->n_previous; i++)
    {
      const JyOutcomePrevious *previous = &context->previous[i];

      if (g_str_equal (previous->form, self->form) && g_date_compare (&previous->date, day) < 0 &&
          (last == NULL || g_date_compare (&previous->date, &last->date) >= 0))
        last = previous;
    }

  return last;
}

void
jy_outcome_judge (const char *form,
                  const JyAnswers *answers,
                  const JyOutcomeContext *context,
                  JyOutcome *outcome)
{
  JyJudge judge = { form, answers, context, context->parameters, NULL, outcome };

  g_return_if_fail (form != NULL && answers != NULL && context->parameters != NULL);
  g_return_if_fail (g_date_valid (&context->who.date));

  memset (outcome, 0, sizeof *outcome);
  outcome->referral_reason = "";
  outcome->findings = g_ptr_array_new_with_free_func (finding_free);
  judge.previous = jy_judge_find_before (&judge, &context->who.date);

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    if (g_str_equal (tables[i].form, form))
      {
        if (tables[i].judge != NULL)
          tables[i].judge (&judge);
        if (tables[i].screens)
          jy_judge_screening (&judge);
      }
  set_days (&judge);
}

void
jy_outcome_judge_missed (const char *form, guint n_before, JyOutcome *outcome)
{
  JyJudge judge = { .form = form, .outcome = outcome };

  memset (outcome, 0, sizeof *outcome);
  outcome->referral_reason = "";
  outcome->findings = g_ptr_array_new_with_free_func (finding_free);
  if (g_str_equal (form, "tuberculosis-first") && n_before > 0)
    jy_judge_add (&judge, "TB-NOT-MET", "", NULL);
}

void
jy_outcome_clear (JyOutcome *self)
{
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  memset (self, 0, sizeof *self);
}

static gboolean
is_about (const JyOutcomeFinding *finding, const char *field)
{
  g_auto (GStrv) fields = g_strsplit (finding->fields, " ", -1);

  return g_strv_contains ((const char *const *) fields, field);
}

const JyOutcomeFinding *
jy_outcome_find_field (const JyOutcome *self, const char *field)
{
  const JyOutcomeFinding *worst = NULL;

  for (guint i = 0; self->findings != NULL && i < self->findings->len; i++)
    {
      const JyOutcomeFinding *finding = self->findings->pdata[i];

      if (is_about (finding, field) && (worst == NULL || finding->level > worst->level))
        worst = finding;
    }

  return worst;
}

const JyChoice *
jy_outcome_get_classes (const char *form)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    if (g_strcmp0 (tables[i].form, form) == 0)
      return tables[i].classes;

  return NULL;
}
