/* jy-work-rectifications.c - what falls short in call-backs is ordered to be put right (S118)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-setting.h"
#include "jy-store-settings.h"
#include "jy-store-teams.h"
#include "jy-work-callbacks.h"
#include "jy-work-family-private.h"
#include "jy-work-private.h"

gboolean
jy_callback_targets_read (JyStore *store,
                          const GDate *day,
                          JyCallbackTargets *targets,
                          GError **error)
{
  return jy_store_get_number (store, JY_SETTING_TARGET_AUTHENTIC_RATE, day, &targets->authentic,
                              error) &&
         jy_store_get_number (store, JY_SETTING_TARGET_SATISFACTION_RATE, day, &targets->satisfied,
                              error) &&
         jy_store_get_number (store, JY_SETTING_CALLBACK_DEDUCTION, day, &targets->deduction,
                              error) &&
         jy_store_get_number (store, JY_SETTING_RECTIFICATION_DAYS, day, &targets->days, error);
}

gboolean
jy_callback_targets_are_missed (const JyCallbackTargets *self, const JyCallbackTally *tally)
{
  return jy_callback_falls_short (jy_callback_tally_get_authentic (tally), self->authentic) ||
         jy_callback_falls_short (jy_callback_tally_get_satisfied (tally), self->satisfied);
}

gpointer
jy_work_list_rectifications (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  return jy_store_list_rectifications (work->store, error);
}

/* Appends @sentence with its rate and target to @text. */
static void
add_finding (GString *text, const char *sentence, JyRate rate, int percent)
{
  g_autofree char *shown = jy_rate_dup_text (rate);
  g_autofree char *counts =
    g_strdup_printf ("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, rate.numerator, rate.denominator);
  g_autofree char *target = g_strdup_printf ("%d%%", percent);
  GString *one = g_string_new (sentence);

  g_string_replace (one, "{rate}", shown, 0);
  g_string_replace (one, "{counts}", counts, 0);
  g_string_replace (one, "{target}", target, 0);
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, one->str);
  g_string_free (one, TRUE);
}

static void
judge (JyStoredRectification *notice,
       const JyCallbackTally *tally,
       const JyCallbackTargets *targets)
{
  JyRate authentic = jy_callback_tally_get_authentic (tally);
  JyRate satisfied = jy_callback_tally_get_satisfied (tally);
  GString *finding = g_string_new (NULL);
  const char *sentence;

  if (jy_callback_falls_short (authentic, targets->authentic))
    {
      sentence = _("Authentic signings {rate} ({counts}), below {target}.");
      add_finding (finding, sentence, authentic, targets->authentic);
    }
  if (jy_callback_falls_short (satisfied, targets->satisfied))
    {
      sentence = _("Satisfied people {rate} ({counts}), below {target}.");
      add_finding (finding, sentence, satisfied, targets->satisfied);
    }

  notice->finding = g_string_free (finding, FALSE);
  notice->deduction =
    jy_callback_get_deduction (authentic, targets->authentic, targets->deduction) +
    jy_callback_get_deduction (satisfied, targets->satisfied, targets->deduction);
}

gpointer
jy_work_propose_rectification (JyWork *work, gpointer args, GError **error)
{
  const gint64 *sample = args;
  g_autoptr (GPtrArray) results = jy_store_list_callback_results (work->store, *sample, error);
  g_autoptr (JyStoredRectification) notice = g_new0 (JyStoredRectification, 1);
  const JyCallbackResult *result;
  JyCallbackTargets targets;

  if (results == NULL || !jy_callback_targets_read (work->store, &work->today, &targets, error))
    return NULL;
  if (results->len == 0 || *sample == 0)
    {
      jy_work_refuse (error, _("This sample is gone: go back and choose another."));
      return NULL;
    }

  result = results->pdata[0];
  if (!jy_callback_targets_are_missed (&targets, &result->tally))
    {
      jy_work_refuse (error, _("Nothing falls short in what was answered so far."));
      return NULL;
    }

  notice->id = jy_store_new_id (work->store);
  notice->callback_sample = *sample;
  notice->team = result->sample->team;
  notice->doctor = result->sample->doctor;
  notice->issued_on = notice->due_on = work->today;
  g_date_add_days (&notice->due_on, (guint) targets.days);
  judge (notice, &result->tally, &targets);

  return g_steal_pointer (&notice);
}

static gboolean
check_notice (JyWork *work, const JyStoredRectification *notice, GError **error)
{
  if ((notice->team == 0) == (notice->doctor == 0))
    return jy_work_refuse (error, _("Choose the team or the doctor who has to put it right."));
  if (notice->deduction < 0)
    return jy_work_refuse (error, _("A deduction is 0 or more points."));
  if (notice->finding == NULL || *notice->finding == '\0')
    return jy_work_refuse (error, _("Say what was found."));
  if (!jy_work_check_day (work, &notice->issued_on, error))
    return FALSE;
  if (!g_date_valid (&notice->due_on) || g_date_compare (&notice->due_on, &notice->issued_on) < 0)
    return jy_work_refuse (error, _("The deadline is before the notice: correct its date."));
  if (g_date_valid (&notice->rechecked_on) != (notice->result != 0) || notice->result < 0 ||
      notice->result > 2)
    return jy_work_refuse (error, _("Enter the day of the re-check and what it found."));
  if (!g_date_valid (&notice->rechecked_on))
    return TRUE;
  if (g_date_compare (&notice->rechecked_on, &notice->issued_on) < 0)
    return jy_work_refuse (error, _("The re-check is before the notice: correct its date."));

  return jy_work_check_day (work, &notice->rechecked_on, error);
}

static char *
dup_subject (JyWork *work, const JyStoredRectification *notice, GError **error)
{
  g_autoptr (JyStoredTeam) team = NULL;
  g_autoptr (JyStoredStaff) doctor = NULL;

  if (notice->team != 0)
    team = jy_store_get_team (work->store, notice->team, error);
  else
    doctor = jy_store_get_staff (work->store, notice->doctor, error);

  return team != NULL ? g_strdup (team->name) : doctor != NULL ? g_strdup (doctor->name) : NULL;
}

gpointer
jy_work_save_rectification (JyWork *work, gpointer args, GError **error)
{
  JyStoredRectification *notice = args;
  const char *kind = notice->rev == 0                       ? "issue-rectification"
                     : g_date_valid (&notice->rechecked_on) ? "recheck-rectification"
                                                            : "correct-rectification";
  g_autofree char *subject = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_rectification_record, notice);
  if (!check_notice (work, notice, error))
    return NULL;
  subject = dup_subject (work, notice, error);
  if (subject == NULL || !jy_work_begin (work, &tx, kind, subject, 0, error) ||
      !jy_store_save_rectification (work->store, notice, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
