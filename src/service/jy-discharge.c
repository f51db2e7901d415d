/* jy-discharge.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-discharge-private.h"

#include <glib/gi18n.h>

#include "jy-store-households.h"
#include "jy-store-residents.h"
#include "jy-work-family-private.h"
#include "jy-work-private.h"

#define LONGEST_PREGNANCY 308 /* days, 44 weeks */

gboolean
jy_discharge_check (JyWork *work, const JyStoredPregnancy *pregnancy, GError **error)
{
  if (!g_date_valid (&pregnancy->discharged_on))
    return TRUE;
  if (!jy_work_check_day (work, &pregnancy->discharged_on, error))
    return FALSE;
  if (!g_date_valid (&pregnancy->delivered_on) ||
      g_date_compare (&pregnancy->discharged_on, &pregnancy->delivered_on) < 0)
    return jy_work_refuse (error, _("Mother and child leave the hospital after the birth: correct "
                                    "one of the two days."));

  return TRUE;
}

static gboolean
tell_child (JyWork *work, const JyStoredPregnancy *pregnancy, gint64 id, GError **error)
{
  g_autoptr (JyStoredResident) child = jy_store_get_resident (work->store, id, error);

  if (child == NULL)
    return FALSE;
  if (g_date_compare (&child->born_on, &pregnancy->delivered_on) != 0 ||
      g_date_valid (&child->discharged_on))
    return TRUE;

  child->discharged_on = pregnancy->discharged_on;
  return jy_store_update_resident (work->store, child, error);
}

gboolean
jy_discharge_tell_children (JyWork *work, const JyStoredPregnancy *pregnancy, GError **error)
{
  g_autoptr (GPtrArray) homes = NULL;
  g_autoptr (GPtrArray) members = NULL;
  const JyStoredMembership *home;

  if (!g_date_valid (&pregnancy->discharged_on) || !g_date_valid (&pregnancy->delivered_on))
    return TRUE;

  homes = jy_store_list_memberships_of (work->store, pregnancy->resident, error);
  if (homes == NULL)
    return FALSE;
  home = homes->len > 0 ? homes->pdata[0] : NULL;
  if (home == NULL || g_date_valid (&home->until_on))
    return TRUE;

  members = jy_store_list_memberships (work->store, home->household, error);
  if (members == NULL)
    return FALSE;
  for (guint i = 0; i < members->len; i++)
    {
      const JyStoredMembership *member = members->pdata[i];

      if (!g_date_valid (&member->until_on) &&
          !tell_child (work, pregnancy, member->resident, error))
        return FALSE;
    }

  return TRUE;
}

/* The birth that @record is about: that of the day it names, otherwise the last one before it. */
static JyStoredPregnancy *
find_birth (const GPtrArray *pregnancies,
            const JyStoredServiceRecord *record,
            const JyAnswers *answers)
{
  JyStoredPregnancy *last = NULL;
  GDate delivered;
  gboolean is_told = jy_answers_get_date (answers, "delivery_date", &delivered);

  for (guint i = 0; i < pregnancies->len; i++)
    {
      JyStoredPregnancy *one = pregnancies->pdata[i];

      if (!g_date_valid (&one->delivered_on) ||
          g_date_compare (&one->delivered_on, &record->done_on) > 0)
        continue;
      if (is_told && g_date_compare (&one->delivered_on, &delivered) == 0)
        return one;
      if (last == NULL || g_date_compare (&one->delivered_on, &last->delivered_on) > 0)
        last = one;
    }

  return is_told ? NULL : last;
}

/* Whether @delivered may be the end of @pregnancy, of which nothing else is known. */
static gboolean
may_end (const JyStoredPregnancy *pregnancy, const GDate *delivered)
{
  const GDate *start =
    g_date_valid (&pregnancy->last_period_on) ? &pregnancy->last_period_on : &pregnancy->known_on;
  int days = g_date_days_between (start, delivered);

  return !g_date_valid (&pregnancy->delivered_on) && !g_date_valid (&pregnancy->ended_on) &&
         days > 0 && days <= LONGEST_PREGNANCY;
}

/* 3.6: the birth that a visit tells of ends the pregnancy: who gave birth is maternal for 42 days
 * more, and no longer. */
static gboolean
take_birth (JyWork *work,
            const GPtrArray *pregnancies,
            const JyStoredServiceRecord *record,
            const JyAnswers *answers,
            GError **error)
{
  GDate delivered;

  if (!g_str_equal (record->visit_outcome, "done") ||
      !jy_answers_get_date (answers, "delivery_date", &delivered) ||
      g_date_compare (&delivered, &record->done_on) > 0)
    return TRUE;

  for (guint i = 0; i < pregnancies->len; i++)
    {
      JyStoredPregnancy *one = pregnancies->pdata[i];

      if (!may_end (one, &delivered))
        continue;
      one->delivered_on = delivered;
      return jy_store_update_pregnancy (work->store, one, error);
    }

  return TRUE;
}

gboolean
jy_discharge_take_record (JyWork *work,
                          const JyStoredServiceRecord *record,
                          const JyAnswers *answers,
                          GError **error)
{
  g_autoptr (GPtrArray) pregnancies = NULL;
  JyStoredPregnancy *birth;
  GDate discharged;

  if ((!g_str_equal (record->form, "postpartum") &&
       !g_str_equal (record->form, "postpartum-42d")) ||
      record->resident == 0)
    return TRUE;

  pregnancies = jy_store_list_pregnancies (work->store, record->resident, error);
  if (pregnancies == NULL || !take_birth (work, pregnancies, record, answers, error))
    return FALSE;
  if (!g_str_equal (record->form, "postpartum") ||
      !jy_answers_get_date (answers, "discharge_date", &discharged))
    return TRUE;

  birth = find_birth (pregnancies, record, answers);
  if (birth == NULL || g_date_valid (&birth->discharged_on) ||
      g_date_compare (&discharged, &birth->delivered_on) < 0)
    return TRUE;

  birth->discharged_on = discharged;
  return jy_store_update_pregnancy (work->store, birth, error) &&
         jy_discharge_tell_children (work, birth, error);
}
