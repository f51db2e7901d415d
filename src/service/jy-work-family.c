/* jy-work-family.c - checks of households and people, and those who come
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-id-number.h"
#include "jy-store-areas.h"
#include "jy-text.h"
#include "jy-work-family-private.h"
#include "jy-work-private.h"

gboolean
jy_work_check_day (JyWork *work, const GDate *day, GError **error)
{
  if (!g_date_valid (day))
    return jy_work_refuse (error, _("Enter the day."));
  if (g_date_compare (day, &work->today) > 0)
    return jy_work_refuse (error, _("The day is in the future."));

  return TRUE;
}

gboolean
jy_work_check_area (JyWork *work, gint64 area, GError **error)
{
  g_autoptr (JyStoredArea) stored = NULL;

  if (area == 0)
    return jy_work_refuse (error, _("Choose the area the household lives in."));

  stored = jy_store_get_area (work->store, area, error);
  if (stored == NULL)
    return FALSE;
  if (g_date_valid (&stored->closed_on))
    return jy_work_refuse (error, _("This area is closed: choose another one."));

  return TRUE;
}

gboolean
jy_work_check_relation (const char *relation, GError **error)
{
  if (jy_choice_find (jy_relations, relation) != NULL)
    return TRUE;

  return jy_work_refuse (error, _("Choose what each member is to the head of household."));
}

/* Digits alone, unless there are words with them. */
static void
normalise_phone (char **phone)
{
  if ((*phone)[strspn (*phone, "0123456789 -+()")] == '\0')
    {
      char *digits = jy_text_dup_phone (*phone);

      if (*digits != '\0')
        g_free (g_steal_pointer (phone));
      if (*phone == NULL)
        *phone = digits;
      else
        g_free (digits);
    }
}

static void
set_text (char **text, const char *value)
{
  g_free (*text);
  *text = g_strdup (value);
}

/* A good number says what the form left out; one that is not good is kept as typed, for the check.
 */
static void
normalise_number (JyStoredResident *resident, const GDate *today)
{
  g_autofree char *upper = NULL;
  JyIdNumber number;

  if (resident->id_number == NULL || *resident->id_number == '\0')
    return;

  if (!g_str_equal (resident->id_type, "01"))
    {
      upper = g_ascii_strup (resident->id_number, -1);
      set_text (&resident->id_number, upper);
    }
  else if (jy_id_number_parse (resident->id_number, today, &number) == JY_ID_NUMBER_GOOD)
    {
      set_text (&resident->id_number, number.number);
      if (!g_date_valid (&resident->born_on))
        resident->born_on = number.born;
      if (resident->sex == 0)
        resident->sex = number.sex;
    }
}

static void
normalise_resident (JyStoredResident *resident, const GDate *today)
{
  jy_record_clean (&jy_resident_record, resident);
  if (resident->id_type == NULL || *resident->id_type == '\0')
    set_text (&resident->id_type, "01");
  if (resident->residence_pattern == NULL || *resident->residence_pattern == '\0')
    set_text (&resident->residence_pattern, "local");
  if (resident->phone == NULL)
    resident->phone = g_strdup ("");
  if (resident->resid_type == 0)
    resident->resid_type = 1;
  normalise_phone (&resident->phone);
  normalise_number (resident, today);
}

/* The household of who has the number is named, the person is not. */
static gboolean
refuse_taken_number (JyWork *work, gint64 resident, GError **error)
{
  g_autoptr (GPtrArray) homes = jy_store_list_memberships_of (work->store, resident, error);
  g_autoptr (JyStoredHousehold) household = NULL;

  if (homes == NULL)
    return FALSE;
  if (homes->len == 0)
    return jy_work_refuse (error, _("Somebody who is in no household has this identity number."));

  household = jy_store_get_household (
    work->store, ((const JyStoredMembership *) homes->pdata[0])->household, error);

  return household != NULL &&
         jy_work_refuse_for (
           error, _("Somebody in household {name} has this identity number: look there first."),
           household->number);
}

gboolean
jy_work_check_resident (JyWork *work, JyStoredResident *resident, GError **error)
{
  const JyIssue *issues[JY_PERSON_MAX_ISSUES];
  JyPersonForm form;
  gint64 other;
  gsize n;

  normalise_resident (resident, &work->today);
  form = (JyPersonForm){ resident->name,      resident->sex,   resident->born_on, resident->id_type,
                         resident->id_number, resident->phone, resident->died_on };
  n = jy_person_check (&form, &work->today, issues);
  for (gsize i = 0; i < n; i++)
    if (issues[i]->severity == JY_SEVERITY_REFUSE)
      return jy_work_refuse (error, _(issues[i]->message));

  if (resident->id_number == NULL || *resident->id_number == '\0')
    return TRUE;
  if (!jy_store_find_resident_by_number (work->store, resident->id_number, &other, error))
    return FALSE;

  return other == 0 || other == resident->id || refuse_taken_number (work, other, error);
}

gboolean
jy_work_check_household (JyWork *work, JyStoredHousehold *household, GError **error)
{
  gint64 other;

  jy_record_clean (&jy_household_record, household);
  if (household->phone == NULL)
    household->phone = g_strdup ("");
  normalise_phone (&household->phone);
  if (household->number == NULL || *household->number == '\0')
    {
      g_free (household->number);
      household->number = jy_store_next_household_number (work->store, error);
      if (household->number == NULL)
        return FALSE;
    }

  if (!jy_store_find_household (work->store, household->number, &other, error))
    return FALSE;
  if (other != 0 && other != household->id)
    return jy_work_refuse_for (error, _("There is a household {name} already."),
                               household->number);

  return TRUE;
}

GPtrArray *
jy_work_list_members (JyWork *work, gint64 household, GError **error)
{
  g_autoptr (GPtrArray) members = jy_store_list_memberships (work->store, household, error);
  guint n = 0;

  if (members == NULL)
    return NULL;

  /* Present ones come first. */
  while (n < members->len &&
         !g_date_valid (&((const JyStoredMembership *) members->pdata[n])->until_on))
    n++;
  g_ptr_array_set_size (members, (int) n);

  return g_steal_pointer (&members);
}

JyStoredMembership *
jy_members_find_head (const GPtrArray *members)
{
  for (guint i = 0; i < members->len; i++)
    {
      JyStoredMembership *member = members->pdata[i];

      if (g_str_equal (member->relation, JY_RELATION_HEAD))
        return member;
    }

  return NULL;
}

JyStoredMembership *
jy_members_find (const GPtrArray *members, gint64 resident)
{
  for (guint i = 0; i < members->len; i++)
    {
      JyStoredMembership *member = members->pdata[i];

      if (member->resident == resident)
        return member;
    }

  return NULL;
}

gboolean
jy_work_check_heads (const GPtrArray *members, guint n_heads, GError **error)
{
  gboolean has_head = jy_members_find_head (members) != NULL;

  if (n_heads > 1 || (has_head && n_heads > 0))
    return jy_work_refuse (error, _("A household has one head only."));
  if (members->len == 0 && n_heads == 0)
    return jy_work_refuse (error, _("Name one member as the head of household."));

  return TRUE;
}

static gboolean
insert_member (JyWork *work, const JyArrival *self, const JyNewMember *member, GError **error)
{
  JyStoredMembership membership = { .id = jy_store_new_id (work->store),
                                    .household = self->household->id,
                                    .resident = member->resident->id,
                                    .relation = (char *) member->relation,
                                    .from_on = self->since };

  if (g_date_valid (&self->since) && g_date_compare (&self->since, &member->resident->born_on) < 0)
    membership.from_on = member->resident->born_on;

  return jy_store_insert_resident (work->store, member->resident, error) &&
         jy_store_insert_membership (work->store, &membership, error);
}

gboolean
jy_work_insert_members (JyWork *work, const JyArrival *self, GError **error)
{
  if (g_date_valid (&self->since) && !jy_work_check_day (work, &self->since, error))
    return FALSE;
  if (self->members->len == 0)
    return jy_work_refuse (error, _("A household needs a member."));

  for (guint i = 0; i < self->members->len; i++)
    {
      JyNewMember *member = self->members->pdata[i];

      if (!jy_work_check_relation (member->relation, error) ||
          !jy_work_check_resident (work, member->resident, error) ||
          !insert_member (work, self, member, error))
        return FALSE;
    }

  return TRUE;
}

char *
jy_work_dup_name (JyWork *work, gint64 id, GError **error)
{
  g_autoptr (JyStoredResident) resident = jy_store_get_resident (work->store, id, error);

  return resident != NULL ? g_strdup (resident->name) : NULL;
}
