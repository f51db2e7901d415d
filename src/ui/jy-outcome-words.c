/* jy-outcome-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-outcome-words.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-task-text.h"

char *
jy_outcome_words_dup_class (const char *form, const JyOutcome *outcome, gboolean is_done)
{
  const JyChoice *classes = jy_outcome_get_classes (form);
  g_autofree char *code = g_strdup_printf ("%d", outcome->code);

  if (!is_done)
    return g_strdup (_("No service was given: nothing follows."));
  if (classes == NULL)
    return g_strdup ("");
  if (outcome->code == 0)
    return g_strdup (_("Nothing to propose yet"));

  return g_strdup_printf ("%s %s", code, jy_choice_get_name (classes, code));
}

char *
jy_outcome_words_dup_step (const JyOutcome *outcome)
{
  char by[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (&outcome->by))
    jy_date_to_text (&outcome->by, by);

  switch (outcome->step)
    {
    case JY_OUTCOME_STEP_RECHECK:
      return g_strdup_printf (_("See the person again by %s."), by);
    case JY_OUTCOME_STEP_REFER:
      return g_strdup_printf (_("Advise a referral; ask for its result by %s."), by);
    case JY_OUTCOME_STEP_REFER_URGENT:
      return g_strdup_printf (_("Treat and refer at once; ask for the result by %s."), by);
    case JY_OUTCOME_STEP_NONE:
    default:
      return g_strdup ("");
    }
}

void
jy_outcome_words_colour (GtkWidget *widget, const char *form, const JyOutcome *outcome)
{
  static const char *const styles[] = { "done", "attention", "overdue" };
  const char *style = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    gtk_widget_remove_css_class (widget, styles[i]);
  if (outcome->step >= JY_OUTCOME_STEP_REFER)
    style = "overdue";
  else if (outcome->code != 0)
    style = jy_service_class_is_best (form, outcome->code) ? "done" : "attention";
  if (style != NULL)
    gtk_widget_add_css_class (widget, style);
}

/* "Blood pressure follow-up, 2024-07-01 – 2024-09-30" */
static char *
dup_task (const JyTaskRow *task)
{
  const char *name = jy_task_row_get_service (task);
  char from[JY_DATE_TEXT_SIZE];
  char to[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&task->from, from);
  jy_date_to_text (&task->to, to);
  return g_strdup_printf ("%s, %s – %s", name, from, to);
}

static void
add_class (GPtrArray *lines, const JyServiceResult *result)
{
  const JyChoice *classes = jy_outcome_get_classes (result->record->form);
  g_autofree char *code = g_strdup_printf ("%d", result->record->outcome);

  if (classes != NULL && result->record->outcome != 0)
    g_ptr_array_add (lines, g_strdup_printf (_("Class: %s"), jy_choice_get_name (classes, code)));
}

static void
add_referral (GPtrArray *lines, const JyStoredReferral *referral)
{
  char by[JY_DATE_TEXT_SIZE] = "";

  if (referral == NULL)
    return;

  if (g_date_valid (&referral->check_by))
    jy_date_to_text (&referral->check_by, by);
  g_ptr_array_add (
    lines, g_strdup_printf (_("Referred: %s. Ask for the result by %s."),
                            jy_choice_get_name (jy_referral_reasons, referral->reason), by));
}

static void
add_next (GPtrArray *lines, const GDate *next_on)
{
  char text[JY_DATE_TEXT_SIZE];

  if (!g_date_valid (next_on))
    return;

  jy_date_to_text (next_on, text);
  g_ptr_array_add (lines, g_strdup_printf (_("Next visit: %s"), text));
}

GPtrArray *
jy_outcome_words_list_effects (const JyServiceResult *result)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  add_class (lines, result);
  for (guint i = 0; i < result->closed->len; i++)
    {
      g_autofree char *task = dup_task (result->closed->pdata[i]);

      g_ptr_array_add (lines, g_strdup_printf (_("✓ Done: %s"), task));
    }
  for (guint i = 0; i < result->opened->len; i++)
    {
      g_autofree char *task = dup_task (result->opened->pdata[i]);

      g_ptr_array_add (lines, g_strdup_printf (_("→ New: %s"), task));
    }
  add_referral (lines, result->referral);
  add_next (lines, &result->record->next_on);

  return lines;
}
