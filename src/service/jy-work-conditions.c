/* jy-work-conditions.c - conditions, pregnancies, and classes set by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-classification.h"
#include "jy-discharge-private.h"
#include "jy-person-code.h"
#include "jy-text.h"
#include "jy-work-family-private.h"
#include "jy-work-private.h"
#include "jy-work-residents.h"

/* An operation on resident @id, called by their name. */
static gboolean
begin_on (JyWork *work, JyTransaction *tx, const char *kind, gint64 id, GError **error)
{
  g_autofree char *name = jy_work_dup_name (work, id, error);

  return name != NULL && jy_work_begin (work, tx, kind, name, 0, error);
}

/* Whether @day, if there is one, is after @from (invalid: any). */
static gboolean
is_in_order (const GDate *from, const GDate *day)
{
  return !g_date_valid (from) || !g_date_valid (day) || g_date_compare (from, day) <= 0;
}

static gboolean
check_condition_days (JyWork *work, const JyStoredCondition *condition, GError **error)
{
  g_autoptr (JyStoredResident) resident =
    jy_store_get_resident (work->store, condition->resident, error);

  if (resident == NULL)
    return FALSE;
  if (g_date_valid (&condition->from_on) && !jy_work_check_day (work, &condition->from_on, error))
    return FALSE;
  if (g_date_valid (&condition->until_on) && !jy_work_check_day (work, &condition->until_on, error))
    return FALSE;
  if (!is_in_order (&resident->born_on, &condition->from_on))
    return jy_work_refuse (error, _("On that day this person was not born yet."));
  if (!is_in_order (&condition->from_on, &condition->until_on))
    return jy_work_refuse (error, _("It ends before it begins."));

  return TRUE;
}

/* Nobody need say why it ended, but a reason is one of the list. */
static gboolean
check_condition_end (const JyStoredCondition *condition, GError **error)
{
  if (condition->end_reason == NULL || *condition->end_reason == '\0')
    return TRUE;
  if (jy_choice_find (jy_condition_ends, condition->end_reason) == NULL)
    return jy_work_refuse (error, _("Choose from the list why it ended."));
  if (!g_date_valid (&condition->until_on))
    return jy_work_refuse (error,
                           _("Say since when it holds no more, or leave out why it ended."));

  return TRUE;
}

static gboolean
check_condition (JyWork *work, const JyStoredCondition *condition, GError **error)
{
  const JyGroupInfo *info = jy_group_find (jy_group_from_kind (condition->kind));
  g_autoptr (GPtrArray) list = NULL;

  if (info == NULL || !info->is_condition)
    return jy_work_refuse (error, _("Choose the condition from the list."));
  if (!check_condition_days (work, condition, error) || !check_condition_end (condition, error))
    return FALSE;

  list = jy_store_list_conditions (work->store, condition->resident, error);
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const JyStoredCondition *other = list->pdata[i];

      if (other->id != condition->id && g_str_equal (other->kind, condition->kind) &&
          !g_date_valid (&other->until_on) && !g_date_valid (&condition->until_on))
        return jy_work_refuse (error, _("This person has that condition already."));
    }

  return list != NULL;
}

gpointer
jy_work_save_condition (JyWork *work, gpointer args, GError **error)
{
  JyStoredCondition *condition = args;
  const char *kind = condition->rev == 0                   ? "add-condition"
                     : g_date_valid (&condition->until_on) ? "end-condition"
                                                           : "correct-condition";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_condition_record, condition);
  if (!begin_on (work, &tx, kind, condition->resident, error) ||
      !check_condition (work, condition, error) ||
      !jy_record_save (work->store, &jy_condition_record, condition, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_delete_condition (JyWork *work, gpointer args, GError **error)
{
  const JyStoredCondition *condition = args;
  g_autoptr (JyStoredCondition) stored = jy_store_get_condition (work->store, condition->id, error);
  g_auto (JyTransaction) tx = { 0 };

  if (stored == NULL || !begin_on (work, &tx, "delete-condition", stored->resident, error) ||
      !jy_store_delete_condition (work->store, condition->id, condition->rev, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

/* The expected day follows from the last period unless somebody says otherwise. */
static gboolean
check_pregnancy (JyWork *work, JyStoredPregnancy *pregnancy, GError **error)
{
  const GDate *days[] = { &pregnancy->known_on, &pregnancy->last_period_on,
                          &pregnancy->delivered_on, &pregnancy->ended_on };
  g_autoptr (JyStoredResident) mother =
    jy_store_get_resident (work->store, pregnancy->resident, error);

  if (mother == NULL)
    return FALSE;
  if (mother->sex == 1)
    return jy_work_refuse (error, _("Only women are pregnant: look at the sex again."));
  if (!g_date_valid (&pregnancy->known_on))
    pregnancy->known_on = work->today;
  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    if (g_date_valid (days[i]) && !jy_work_check_day (work, days[i], error))
      return FALSE;
  if (!is_in_order (&pregnancy->last_period_on, &pregnancy->known_on) ||
      !is_in_order (&pregnancy->last_period_on, &pregnancy->delivered_on) ||
      !is_in_order (&pregnancy->last_period_on, &pregnancy->ended_on) ||
      !is_in_order (&pregnancy->last_period_on, &pregnancy->due_on))
    return jy_work_refuse (error, _("The last period is after the days that follow it."));
  if (g_date_valid (&pregnancy->delivered_on) && g_date_valid (&pregnancy->ended_on))
    return jy_work_refuse (error, _("A pregnancy ends with a birth or without one."));

  if (g_date_valid (&pregnancy->last_period_on) && !g_date_valid (&pregnancy->due_on))
    jy_pregnancy_get_due (&pregnancy->last_period_on, &pregnancy->due_on);
  return jy_discharge_check (work, pregnancy, error);
}

gpointer
jy_work_save_pregnancy (JyWork *work, gpointer args, GError **error)
{
  JyStoredPregnancy *pregnancy = args;
  const char *kind = pregnancy->rev == 0 ? "add-pregnancy" : "correct-pregnancy";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_pregnancy_record, pregnancy);
  if (!begin_on (work, &tx, kind, pregnancy->resident, error) ||
      !check_pregnancy (work, pregnancy, error) ||
      !jy_record_save (work->store, &jy_pregnancy_record, pregnancy, error) ||
      !jy_discharge_tell_children (work, pregnancy, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

JyDelivery *
jy_delivery_new (JyStoredPregnancy *pregnancy, JyNewMember *newborn)
{
  JyDelivery *self = g_new0 (JyDelivery, 1);

  self->pregnancy = pregnancy;
  self->newborn = newborn;

  return self;
}

void
jy_delivery_free (JyDelivery *self)
{
  if (self == NULL)
    return;

  jy_stored_pregnancy_free (self->pregnancy);
  jy_new_member_free (self->newborn);
  g_free (self);
}

/* A child without a name yet is called after the mother (rules.md 3.2). */
static void
name_newborn (JyStoredResident *child, const JyStoredResident *mother)
{
  if (child->name != NULL && *child->name != '\0')
    return;

  g_free (child->name);
  child->name = g_strconcat (mother->name, child->sex == 2 ? "之女" : "之男", NULL);
}

/* The child joins the mother's household on the day of its birth. */
static gboolean
add_newborn (JyWork *work, const JyDelivery *delivery, GError **error)
{
  const JyStoredPregnancy *pregnancy = delivery->pregnancy;
  JyStoredResident *child = delivery->newborn->resident;
  g_autoptr (JyStoredResident) mother =
    jy_store_get_resident (work->store, pregnancy->resident, error);
  g_autoptr (GPtrArray) homes =
    mother != NULL ? jy_store_list_memberships_of (work->store, pregnancy->resident, error) : NULL;
  g_autoptr (JyArrival) arrival = NULL;
  const JyStoredMembership *home;

  if (homes == NULL)
    return FALSE;

  home = homes->len > 0 ? homes->pdata[0] : NULL;
  if (home == NULL || g_date_valid (&home->until_on))
    return jy_work_refuse (error,
                           _("The mother lives in no household that the child could join."));
  if (!g_date_valid (&child->born_on))
    child->born_on = pregnancy->delivered_on;
  if (g_date_compare (&child->born_on, &pregnancy->delivered_on) != 0)
    return jy_work_refuse (error, _("The child was not born on the day of the birth."));
  if (g_str_equal (delivery->newborn->relation, JY_RELATION_HEAD))
    return jy_work_refuse (error, _("A household has one head only."));

  name_newborn (child, mother);
  arrival = jy_arrival_new (jy_store_get_household (work->store, home->household, error));
  arrival->since = child->born_on;
  g_ptr_array_add (arrival->members, jy_new_member_copy (delivery->newborn));

  return arrival->household != NULL && jy_work_insert_members (work, arrival, error);
}

gpointer
jy_work_record_delivery (JyWork *work, gpointer args, GError **error)
{
  JyDelivery *delivery = args;
  JyStoredPregnancy *pregnancy = delivery->pregnancy;
  g_auto (JyTransaction) tx = { 0 };

  if (!begin_on (work, &tx, "record-delivery", pregnancy->resident, error) ||
      !jy_work_check_day (work, &pregnancy->delivered_on, error) ||
      !check_pregnancy (work, pregnancy, error) ||
      (delivery->newborn != NULL && !add_newborn (work, delivery, error)) ||
      !jy_store_update_pregnancy (work->store, pregnancy, error) ||
      !jy_discharge_tell_children (work, pregnancy, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

/* Ends what was set by hand on the axis. @had: (out): whether something was */
static gboolean
end_override (JyWork *work, const JyStoredClassOverride *told, gboolean *had, GError **error)
{
  g_autoptr (GPtrArray) list = jy_store_list_class_overrides (work->store, told->resident, error);

  *had = FALSE;
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      JyStoredClassOverride *one = list->pdata[i];

      if (g_date_valid (&one->until_on) || !g_str_equal (one->axis, told->axis))
        continue;

      *had = TRUE;
      one->until_on = work->today;
      if (g_date_compare (&one->from_on, &one->until_on) > 0)
        one->from_on = one->until_on;
      if (!jy_store_update_class_override (work->store, one, error))
        return FALSE;
    }

  return list != NULL;
}

static gboolean
check_class (JyStoredClassOverride *told, GError **error)
{
  gboolean is_health = g_strcmp0 (told->axis, "health") == 0;
  int greatest = is_health ? JY_HEALTH_HIGH_RISK : JY_POPULATION_SPECIAL;

  jy_record_clean (&jy_class_override_record, told);
  if (!is_health && g_strcmp0 (told->axis, "population") != 0)
    return jy_work_refuse (error, _("Choose which class is to be set."));
  if (told->value < 1 || told->value > greatest)
    return jy_work_refuse (error, _("Choose the class from the list."));
  if (told->reason == NULL || *told->reason == '\0')
    return jy_work_refuse (error, _("Say why the class is set by hand."));

  return TRUE;
}

gpointer
jy_work_set_class (JyWork *work, gpointer args, GError **error)
{
  JyStoredClassOverride *told = args;
  g_auto (JyTransaction) tx = { 0 };
  gboolean had;

  told->from_on = work->today;
  g_date_clear (&told->until_on, 1);
  if (told->id == 0)
    told->id = jy_store_new_id (work->store);
  if (!check_class (told, error) || !begin_on (work, &tx, "set-class", told->resident, error) ||
      !end_override (work, told, &had, error) ||
      !jy_store_insert_class_override (work->store, told, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_clear_class (JyWork *work, gpointer args, GError **error)
{
  const JyStoredClassOverride *told = args;
  g_auto (JyTransaction) tx = { 0 };
  gboolean had;

  if (!begin_on (work, &tx, "clear-class", told->resident, error) ||
      !end_override (work, told, &had, error))
    return NULL;
  if (!had)
    {
      jy_work_refuse (error, _("This class follows from the facts already."));
      return NULL;
    }

  return jy_work_commit (work, &tx, error) ? JY_DONE : NULL;
}
