/* jy-form-check.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-form-check.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-date.h"
#include "jy-form-typed.h"

typedef struct
{
  const JyForm *form;
  const JyAnswers *answers;
  const JyFormContext *context;
  const JyFormField *field;
  const char *answer; /* never "" but for is_missing () */
  const char *label;
} Check;

void
jy_form_issue_free (JyFormIssue *self)
{
  g_free (self->field);
  g_free (self->message);
  g_free (self);
}

/* Each gives a sentence if the answer breaks it, else NULL. */
typedef char *(*Rule) (const Check *self);

static char *
is_not_asked (const Check *self)
{
  if (jy_form_field_is_shown (self->field, self->answers, self->context))
    return NULL;

  return g_strdup_printf (_("%s is not asked here; leave it empty."), self->label);
}

static char *
is_unreadable (const Check *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *canonical =
    jy_form_field_parse_typed (self->field, self->answer, &self->context->today, &error);

  if (canonical == NULL)
    return g_strdup (error->message);
  if (strcmp (canonical, self->answer) == 0)
    return NULL;

  return g_strdup_printf (_("%s cannot be kept as “%s”; type it again."), self->label,
                          self->answer);
}

static char *
is_beyond_limits (const Check *self)
{
  g_autofree char *max = NULL;
  char min[G_ASCII_DTOSTR_BUF_SIZE];
  double value;

  if (!jy_form_field_is_number (self->field) ||
      !jy_answers_get_number (self->answers, self->field->id, &value) ||
      (value >= self->field->min && value <= self->field->max))
    return NULL;

  max = jy_form_field_dup_number (self->field, self->field->max);
  g_ascii_formatd (min, sizeof min, "%.10g", self->field->min);
  return g_strdup_printf (_("%s must be from %s to %s."), self->label, min, max);
}

static char *
is_not_above (const Check *self)
{
  const JyFormField *below = jy_form_find (self->form, self->field->above);
  double low, high;

  if (below == NULL || !jy_answers_get_number (self->answers, self->field->id, &high) ||
      !jy_answers_get_number (self->answers, below->id, &low) || high > low)
    return NULL;

  return g_strdup_printf (_("%s must be above %s."), self->label, jy_form_field_get_label (below));
}

static char *
is_half_a_pair (const Check *self)
{
  for (guint i = 0; i < self->form->fields->len; i++)
    {
      const JyFormField *other = g_ptr_array_index (self->form->fields, i);
      const char *pair = NULL;

      if (other == self->field)
        pair = other->pair;
      else if (g_strcmp0 (other->pair, self->field->id) == 0)
        pair = other->id;
      if (pair != NULL && !jy_answers_has (self->answers, pair))
        return g_strdup_printf (_("%s needs %s as well."), self->label,
                                jy_form_field_get_label (jy_form_find (self->form, pair)));
    }

  return NULL;
}

static char *
is_on_the_wrong_side (const Check *self)
{
  char day[JY_DATE_TEXT_SIZE];
  GDate date;
  int order;

  if (self->field->type != JY_FORM_DATE || !g_date_valid (&self->context->date) ||
      !jy_date_from_text (self->answer, &date))
    return NULL;

  order = g_date_compare (&date, &self->context->date);
  jy_date_to_text (&self->context->date, day);
  if (self->field->day == JY_FORM_PAST && order > 0)
    return g_strdup_printf (_("%s must not be after %s, the day of the service."), self->label,
                            day);
  if (self->field->day == JY_FORM_FUTURE && order < 0)
    return g_strdup_printf (_("%s must not be before %s, the day of the service."), self->label,
                            day);

  return NULL;
}

static char *
is_not_alone (const Check *self)
{
  if (self->field->type != JY_FORM_MULTI || strchr (self->answer, ',') == NULL)
    return NULL;

  for (guint i = 0; i < self->field->options->len; i++)
    {
      const JyFormOption *option = g_ptr_array_index (self->field->options, i);

      if (option->exclusive && jy_answers_has_code (self->answers, self->field->id, option->code))
        return g_strdup_printf (_("%s: “%s” stands alone; take it or the others away."),
                                self->label, jy_form_option_get_label (option));
    }

  return NULL;
}

static char *
is_too_long (const Check *self)
{
  if ((self->field->type != JY_FORM_TEXT && self->field->type != JY_FORM_LONG_TEXT) ||
      g_utf8_strlen (self->answer, -1) <= self->field->length)
    return NULL;

  return g_strdup_printf (ngettext ("%s must not be longer than %d character.",
                                    "%s must not be longer than %d characters.",
                                    (gulong) self->field->length),
                          self->label, self->field->length);
}

static char *
is_unusual (const Check *self)
{
  g_autofree char *shown = NULL;
  g_autofree char *most = NULL;
  char least[G_ASCII_DTOSTR_BUF_SIZE];
  double value;

  if (!jy_form_field_is_number (self->field) ||
      !jy_answers_get_number (self->answers, self->field->id, &value) ||
      (value >= self->field->soft_min && value <= self->field->soft_max))
    return NULL;

  shown = jy_form_field_dup_shown (self->field, self->answer);
  most = jy_form_field_dup_number (self->field, self->field->soft_max);
  g_ascii_formatd (least, sizeof least, "%.10g", self->field->soft_min);
  return g_strdup_printf (_("%s is %s; it is usually from %s to %s. Is it right?"), self->label,
                          shown, least, most);
}

/* The first broken one is told. */
static const struct
{
  Rule rule;
  JySeverity severity;
} rules[] = {
  { is_not_asked, JY_SEVERITY_REFUSE },     { is_unreadable, JY_SEVERITY_REFUSE },
  { is_beyond_limits, JY_SEVERITY_REFUSE }, { is_not_above, JY_SEVERITY_REFUSE },
  { is_half_a_pair, JY_SEVERITY_REFUSE },   { is_on_the_wrong_side, JY_SEVERITY_REFUSE },
  { is_not_alone, JY_SEVERITY_REFUSE },     { is_too_long, JY_SEVERITY_REFUSE },
  { is_unusual, JY_SEVERITY_ASK },
};

static void
add (GPtrArray *issues, const char *field, JySeverity severity, char *message)
{
  JyFormIssue *issue = g_new0 (JyFormIssue, 1);

  issue->field = g_strdup (field);
  issue->severity = severity;
  issue->message = message;
  g_ptr_array_add (issues, issue);
}

static void
check_field (GPtrArray *issues, const Check *self)
{
  if (*self->answer == '\0')
    {
      if (jy_form_field_is_required (self->field, self->answers, self->context))
        add (issues, self->field->id, JY_SEVERITY_REFUSE,
             g_strdup_printf (_("%s is missing."), self->label));
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      char *message = rules[i].rule (self);

      if (message != NULL)
        {
          add (issues, self->field->id, rules[i].severity, message);
          return;
        }
    }
}

GPtrArray *
jy_form_check (const JyForm *self, const JyAnswers *answers, const JyFormContext *context)
{
  GPtrArray *issues = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_form_issue_free);

  g_return_val_if_fail (self != NULL && answers != NULL && context != NULL, issues);

  for (guint i = 0; i < self->fields->len; i++)
    {
      const JyFormField *field = g_ptr_array_index (self->fields, i);
      const Check check = { self,
                            answers,
                            context,
                            field,
                            jy_answers_get (answers, field->id),
                            jy_form_field_get_label (field) };

      check_field (issues, &check);
    }

  for (gsize i = 0; i < jy_answers_get_n (answers); i++)
    {
      const char *id = jy_answers_get_field (answers, i, NULL);

      if (jy_form_find (self, id) == NULL)
        add (issues, id, JY_SEVERITY_REFUSE,
             g_strdup_printf (_("This form has no field “%s”."), id));
    }

  return issues;
}

const JyFormIssue *
jy_form_issues_find (const GPtrArray *issues, JySeverity severity)
{
  for (guint i = 0; i < issues->len; i++)
    {
      const JyFormIssue *issue = g_ptr_array_index (issues, i);

      if (issue->severity == severity)
        return issue;
    }

  return NULL;
}
