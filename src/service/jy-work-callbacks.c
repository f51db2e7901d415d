/* jy-work-callbacks.c - the lot and the call sheets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-callbacks.h"

#include <glib/gi18n.h>

#include "jy-sample.h"
#include "jy-setting.h"
#include "jy-store-settings.h"
#include "jy-store-teams.h"
#include "jy-work-family-private.h"
#include "jy-work-private.h"

gpointer
jy_work_list_callback_results (JyWork *work, gpointer args, GError **error)
{
  const gint64 *sample = args;

  return jy_store_list_callback_results (work->store, *sample, error);
}

gpointer
jy_work_list_callback_sheets (JyWork *work, gpointer args, GError **error)
{
  const gint64 *sample = args;

  return jy_store_list_callback_sheets (work->store, *sample, error);
}

static gboolean
fill_lot (JyWork *work, JyCallbackLot *lot, GError **error)
{
  if ((lot->team == 0) == (lot->doctor == 0))
    return jy_work_refuse (error,
                           _("Choose a team or a doctor whose signings are to be checked."));
  if (lot->size == 0 && !jy_store_get_number (work->store, JY_SETTING_CALLBACK_SAMPLE_SIZE,
                                              &work->today, &lot->size, error))
    return FALSE;
  if (lot->size < 1 || lot->size > 9999)
    return jy_work_refuse (error, _("Say how many people to call, from 1 to 9999."));

  if (lot->seed == JY_CALLBACK_ANY_SEED)
    lot->seed = jy_store_new_id (work->store) & G_MAXUINT32;
  if (lot->seed < 0 || lot->seed > G_MAXUINT32)
    return jy_work_refuse (error, _("The seed is a number from 0 to 4294967295."));

  return TRUE;
}

/* Returns: (transfer full): the name of the team or doctor */
static char *
dup_name (JyWork *work, gint64 team_id, gint64 doctor_id, GError **error)
{
  g_autoptr (JyStoredTeam) team = NULL;
  g_autoptr (JyStoredStaff) doctor = NULL;

  if (team_id != 0)
    {
      team = jy_store_get_team (work->store, team_id, error);
      return team != NULL ? g_strdup (team->name) : NULL;
    }

  doctor = jy_store_get_staff (work->store, doctor_id, error);
  return doctor != NULL ? g_strdup (doctor->name) : NULL;
}

/* @known: (out): whether the very same lot was drawn today already; @lot then has its id */
static gboolean
find_known (JyWork *work, JyCallbackLot *lot, gboolean *known, GError **error)
{
  g_autoptr (GPtrArray) samples = jy_store_list_callback_samples (work->store, error);

  *known = FALSE;
  for (guint i = 0; samples != NULL && i < samples->len; i++)
    {
      const JyStoredCallbackSample *one = samples->pdata[i];

      if (one->team == lot->team && one->doctor == lot->doctor && one->size == lot->size &&
          one->seed == lot->seed && g_date_compare (&one->drawn_on, &work->today) == 0)
        {
          lot->id = one->id;
          *known = TRUE;
        }
    }

  return samples != NULL;
}

/* Returns: (transfer full) (element-type gint64): those of @candidates who can be called */
static GArray *
list_callable (const GArray *candidates)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < candidates->len; i++)
    {
      const JyCallbackCandidate *one = &g_array_index (candidates, JyCallbackCandidate, i);

      if (one->has_phone)
        g_array_append_val (ids, one->resident);
    }

  return ids;
}

static gint64
find_agreement (const GArray *candidates, gint64 resident)
{
  for (guint i = 0; i < candidates->len; i++)
    if (g_array_index (candidates, JyCallbackCandidate, i).resident == resident)
      return g_array_index (candidates, JyCallbackCandidate, i).agreement;

  g_return_val_if_reached (0);
}

static gboolean
insert_sheets (
  JyWork *work, gint64 sample, const GArray *drawn, const GArray *candidates, GError **error)
{
  for (guint i = 0; i < drawn->len; i++)
    {
      gint64 resident = g_array_index (drawn, gint64, i);
      JyStoredCallback sheet = { .id = jy_store_new_id (work->store),
                                 .callback_sample = sample,
                                 .position = (int) i + 1,
                                 .resident = resident,
                                 .agreement = find_agreement (candidates, resident),
                                 .answers = { .n_services = -1 } };

      if (!jy_store_insert_callback (work->store, &sheet, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
store_lot (JyWork *work, const JyCallbackLot *lot, const char *name, GError **error)
{
  JyStoredCallbackSample sample = { .id = lot->id,
                                    .team = lot->team,
                                    .doctor = lot->doctor,
                                    .drawn_on = work->today,
                                    .seed = lot->seed,
                                    .size = lot->size };
  g_autoptr (GArray) candidates =
    jy_store_list_callback_candidates (work->store, lot->team, lot->doctor, &work->today, error);
  g_autoptr (GArray) callable = candidates != NULL ? list_callable (candidates) : NULL;
  g_autoptr (GArray) drawn = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (candidates == NULL)
    return FALSE;
  if (callable->len == 0)
    return jy_work_refuse_for (
      error, _("Nobody with a telephone number is signed with {name} today."), name);

  drawn = jy_sample_draw (callable, (guint) lot->size, (guint32) lot->seed);
  sample.n_signed = (int) candidates->len;
  sample.n_without_phone = (int) (candidates->len - callable->len);

  return jy_work_begin (work, &tx, "draw-callbacks", name, drawn->len, error) &&
         jy_store_insert_callback_sample (work->store, &sample, error) &&
         insert_sheets (work, sample.id, drawn, candidates, error) &&
         jy_work_commit (work, &tx, error);
}

gpointer
jy_work_draw_callbacks (JyWork *work, gpointer args, GError **error)
{
  JyCallbackLot *lot = args;
  g_autofree char *name = NULL;
  gboolean known;

  if (!fill_lot (work, lot, error) || !find_known (work, lot, &known, error))
    return NULL;
  if (known)
    return JY_DONE;

  name = dup_name (work, lot->team, lot->doctor, error);
  return name != NULL && store_lot (work, lot, name, error) ? JY_DONE : NULL;
}

static gboolean
is_answer (int value)
{
  return value >= JY_ANSWER_NONE && value <= JY_ANSWER_UNCLEAR;
}

static gboolean
check_answers (const JyCallbackAnswers *answers, GError **error)
{
  if (answers->contact < JY_CONTACT_REACHED || answers->contact > JY_CONTACT_LOST)
    return jy_work_refuse (error, _("Say whether the person was reached: 1, 2 or 3."));
  if (answers->contact == JY_CONTACT_REACHED && answers->says_signed == JY_ANSWER_NONE)
    return jy_work_refuse (error, _("Ask whether the person signed: 1 yes, 2 no, 3 unclear."));
  if (!is_answer (answers->says_signed) || !is_answer (answers->knows_doctor) ||
      !is_answer (answers->matches_record) || !is_answer (answers->has_agreement) ||
      !is_answer (answers->examined) || !is_answer (answers->followed_up) ||
      !is_answer (answers->measured) || answers->satisfaction < JY_SATISFACTION_NONE ||
      answers->satisfaction > JY_SATISFACTION_BAD)
    return jy_work_refuse (error, _("An answer is 1, 2 or 3, or empty."));
  if (answers->n_services < -1 || answers->n_services > 99)
    return jy_work_refuse (error, _("The number of services is from 0 to 99."));

  return TRUE;
}

/* Whoever was not reached could not answer. */
static void
clear_unasked (JyCallbackAnswers *answers)
{
  if (answers->contact != JY_CONTACT_REACHED)
    *answers = (JyCallbackAnswers){ .contact = answers->contact, .n_services = -1 };
}

gpointer
jy_work_save_callback (JyWork *work, gpointer args, GError **error)
{
  JyStoredCallback *callback = args;
  g_autofree char *name = NULL;
  g_autoptr (JyStoredCallbackSample) sample = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_callback_record, callback);
  clear_unasked (&callback->answers);
  if (!g_date_valid (&callback->called_on))
    callback->called_on = work->today;
  if (!check_answers (&callback->answers, error) ||
      !jy_work_check_day (work, &callback->called_on, error))
    return NULL;

  sample = jy_store_get_callback_sample (work->store, callback->callback_sample, error);
  name = sample != NULL ? jy_work_dup_name (work, callback->resident, error) : NULL;
  if (name == NULL)
    return NULL;
  if (g_date_compare (&callback->called_on, &sample->drawn_on) < 0)
    {
      jy_work_refuse (error, _("That day is before the people were drawn: correct the date."));
      return NULL;
    }

  if (!jy_work_begin (work, &tx, "enter-callback", name, 0, error) ||
      !jy_store_update_callback (work->store, callback, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
