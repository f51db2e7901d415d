/* jy-demo-people.c - a family as records: household, residents, memberships
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo-private.h"
#include "jy-demo-random.h"
#include "jy-store-conditions.h"
#include "jy-store-households.h"
#include "jy-store-residents.h"

#define ELDERLY 65

static gboolean
write_household (JyDemo *self, const JyDemoFamily *family, GError **error)
{
  const JyDemoPlace *place = &g_array_index (self->places, JyDemoPlace, family->place);
  const JyDemoPerson *head = g_ptr_array_index (family->people, 0);
  g_autofree char *number = g_strdup_printf ("%06d", ++self->counts.households);
  g_autofree char *address = jy_demo_make_address (self->rand, place->name, place->is_village);
  const JyStoredHousehold household = { .id = family->id,
                                        .number = number,
                                        .area = place->id,
                                        .address = address,
                                        .phone = (char *) head->phone,
                                        .note = (char *) "",
                                        .registered_on = family->registered_on,
                                        .dissolved_on = family->dissolved_on };

  return jy_store_insert_household (self->store, &household, error);
}

/* Some households lived in another cell before. */
static gboolean
write_move (JyDemo *self, const JyDemoFamily *family, GError **error)
{
  const JyDemoPlace *before =
    &g_array_index (self->places, JyDemoPlace, (family->place + 1) % self->places->len);
  g_autofree char *address = NULL;
  JyStoredHouseholdMove move = { .household = family->id };

  if (!jy_demo_chance (self->rand, 7) || g_date_valid (&family->registered_on) ||
      g_date_valid (&family->dissolved_on))
    return TRUE;

  address = jy_demo_make_address (self->rand, before->name, before->is_village);
  move.id = jy_store_new_id (self->store);
  move.moved_on = jy_demo_day_before (self->rand, &self->today, 30, 700);
  move.area_before = before->id;
  move.address_before = address;
  return jy_store_insert_household_move (self->store, &move, error);
}

/* Babies have no number for some weeks; old people and children no telephone. */
static void
number_person (JyDemo *self, JyDemoPerson *person)
{
  int age = jy_demo_get_age (self, person);
  int days = g_date_days_between (&person->born, &self->today);

  if (days > 90 || jy_demo_chance (self->rand, 600))
    jy_demo_make_id_number (self->rand, self->used_numbers, person->sex, &person->born,
                            person->number);
  if (age >= 16 && jy_demo_chance (self->rand, age >= 78 ? 550 : 970))
    jy_demo_make_phone (self->rand, person->phone);
}

static gboolean
write_resident (JyDemo *self, const JyDemoPerson *person, GError **error)
{
  gboolean is_away = person->away_place != NULL;
  JyStoredResident resident = { .id = person->id,
                                .name = person->name,
                                .sex = person->sex,
                                .born_on = person->born,
                                .id_type = (char *) "01",
                                .id_number = (char *) person->number,
                                .phone = (char *) person->phone,
                                .resid_type = jy_demo_chance (self->rand, 880) ? 1 : 2,
                                .away_place = (char *) (is_away ? person->away_place : ""),
                                .note = (char *) "" };

  resident.residence_pattern = (char *) (!is_away              ? "local"
                                         : person->is_returned ? "returned"
                                                               : "away");
  if (g_str_equal (person->end_reason, "death"))
    resident.died_on = person->until_on;
  else if (g_str_equal (person->end_reason, "moved_out"))
    resident.moved_out_on = person->until_on;

  return jy_store_insert_resident (self->store, &resident, error);
}

static gboolean
write_memberships (JyDemo *self,
                   const JyDemoFamily *family,
                   const JyDemoPerson *person,
                   GError **error)
{
  JyStoredMembership row = { .id = jy_store_new_id (self->store), .resident = person->id };

  if (person->household != 0) /* where the person came from */
    {
      row.household = person->household;
      row.relation = (char *) person->relation_there;
      row.until_on = person->from_on;
      row.end_reason = (char *) person->reason_there;
      if (!jy_store_insert_membership (self->store, &row, error))
        return FALSE;
      row.id = jy_store_new_id (self->store);
    }

  row.household = family->id;
  row.relation = (char *) person->relation;
  row.from_on = person->from_on;
  row.until_on = person->until_on;
  row.end_reason = (char *) person->end_reason;
  return jy_store_insert_membership (self->store, &row, error);
}

/* A doctor judged otherwise than the rules do. */
static gboolean
write_override (JyDemo *self, const JyDemoPerson *person, GError **error)
{
  const JyStoredClassOverride row = { .id = jy_store_new_id (self->store),
                                      .resident = person->id,
                                      .axis = (char *) "health",
                                      .value = 4,
                                      .reason = (char *) "医生评估为高危，需重点管理",
                                      .from_on =
                                        jy_demo_day_before (self->rand, &self->today, 10, 300) };

  return jy_store_insert_class_override (self->store, &row, error);
}

static gboolean
write_person (JyDemo *self, const JyDemoFamily *family, JyDemoPerson *person, GError **error)
{
  if (!write_resident (self, person, error) || !write_memberships (self, family, person, error) ||
      !jy_demo_write_health (self, family, person, error))
    return FALSE;
  if (!jy_demo_is_present (person))
    return TRUE;

  if (jy_demo_get_age (self, person) < 2)
    g_array_append_val (self->infants, person->id);
  if (jy_demo_get_age (self, person) >= ELDERLY)
    g_array_append_val (self->elders, person->id);
  if (jy_demo_chance (self->rand, 880) && !jy_demo_write_record (self, family, person, error))
    return FALSE;

  return person->groups == JY_GROUP_NONE || !jy_demo_chance (self->rand, 4) ||
         write_override (self, person, error);
}

gboolean
jy_demo_write_family (JyDemo *self, JyDemoFamily *family, GError **error)
{
  JyDemoPlace *place = &g_array_index (self->places, JyDemoPlace, family->place);
  int n_present = 0;

  for (guint i = 0; i < family->people->len; i++)
    {
      JyDemoPerson *person = g_ptr_array_index (family->people, i);

      person->id = jy_store_new_id (self->store);
      number_person (self, person);
    }

  if (!write_household (self, family, error) || !write_move (self, family, error))
    return FALSE;
  for (guint i = 0; i < family->people->len; i++)
    {
      JyDemoPerson *person = g_ptr_array_index (family->people, i);

      n_present += jy_demo_is_present (person) ? 1 : 0;
      if (!write_person (self, family, person, error))
        return FALSE;
    }

  self->counts.residents += n_present;
  *place->n_people += n_present;
  *place->n_households += n_present > 0 ? 1 : 0;
  return TRUE;
}
