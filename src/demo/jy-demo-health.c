/* jy-demo-health.c - conditions as frequent as they are at that age, and pregnancies
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-date.h"
#include "jy-demo-private.h"
#include "jy-demo-random.h"
#include "jy-store-conditions.h"

#define EVERYBODY 0
#define PREGNANCY_DAYS 280

/* How many of 10,000 people of that age and sex have it; ages are completed years. */
/* clang-format off */
static const struct
{
  JyGroup group;
  int sex; /* 0: both */
  int from_age;
  int until_age;
  int per_10000;
} frequencies[] = {
  { JY_GROUP_HYPERTENSION,    EVERYBODY, 35,  45,  450 },
  { JY_GROUP_HYPERTENSION,    EVERYBODY, 45,  55, 1300 },
  { JY_GROUP_HYPERTENSION,    EVERYBODY, 55,  65, 2600 },
  { JY_GROUP_HYPERTENSION,    EVERYBODY, 65, 120, 4000 },
  { JY_GROUP_DIABETES,        EVERYBODY, 35,  45,  150 },
  { JY_GROUP_DIABETES,        EVERYBODY, 45,  55,  480 },
  { JY_GROUP_DIABETES,        EVERYBODY, 55,  65,  950 },
  { JY_GROUP_DIABETES,        EVERYBODY, 65, 120, 1350 },
  { JY_GROUP_COPD,            1,         50, 120,  260 },
  { JY_GROUP_COPD,            2,         55, 120,   90 },
  { JY_GROUP_OTHER_CHRONIC,   EVERYBODY, 55, 120,  320 },
  { JY_GROUP_TUBERCULOSIS,    EVERYBODY, 18, 120,   12 },
  { JY_GROUP_MENTAL_DISORDER, EVERYBODY, 18,  80,   45 },
  { JY_GROUP_DISABLED,        EVERYBODY,  3,  60,  110 },
  { JY_GROUP_DISABLED,        EVERYBODY, 60, 120,  380 },
  { JY_GROUP_BEDRIDDEN,       EVERYBODY, 75, 120,  170 },
  { JY_GROUP_VETERAN_CARE,    1,         60, 120,  130 },
  { JY_GROUP_FAMILY_PLANNING, EVERYBODY, 52,  75,   30 },
  { JY_GROUP_TEKUN,           EVERYBODY, 62, 120,   35 },
  { JY_GROUP_ATTENTION,       EVERYBODY, 30,  70,  150 },
};
/* clang-format on */

static gboolean
write_condition (JyDemo *self,
                 JyDemoPerson *person,
                 JyGroup group,
                 const GDate *from,
                 const GDate *until,
                 GError **error)
{
  const JyStoredCondition condition = { .id = jy_store_new_id (self->store),
                                        .resident = person->id,
                                        .kind = (char *) jy_group_find (group)->kind,
                                        .from_on = *from,
                                        .until_on = *until,
                                        .note = (char *) "",
                                        .end_reason =
                                          (char *) (g_date_valid (until) ? "cured" : "") };

  if (!g_date_valid (until))
    person->groups |= group;
  return jy_store_insert_condition (self->store, &condition, error);
}

/* A day on which it was found, at the age of @from_age at the earliest; most are known for long. */
static GDate
find_beginning (JyDemo *self, const JyDemoPerson *person, int from_age)
{
  GDate first, last = self->today;

  if (g_date_valid (&person->until_on) && g_date_compare (&person->until_on, &last) < 0)
    last = person->until_on;
  jy_date_get_birthday (&person->born, from_age, &first);
  if (g_date_days_between (&first, &last) > 12 * 365)
    first = jy_demo_add_days (&last, -12 * 365);

  return jy_demo_day_between (self->rand, &first, &last);
}

static gboolean
write_conditions (JyDemo *self, JyDemoPerson *person, GError **error)
{
  int age = jy_demo_get_age (self, person);

  for (gsize i = 0; i < G_N_ELEMENTS (frequencies); i++)
    {
      GDate from, until;

      if (age < frequencies[i].from_age || age >= frequencies[i].until_age ||
          (frequencies[i].sex != EVERYBODY && frequencies[i].sex != person->sex) ||
          jy_demo_between (self->rand, 0, 9999) >= frequencies[i].per_10000)
        continue;

      from = find_beginning (self, person, frequencies[i].from_age);
      g_date_clear (&until, 1);
      if (frequencies[i].group == JY_GROUP_TUBERCULOSIS)
        { /* treated for eight months at most */
          until = jy_demo_add_days (&from, jy_demo_between (self->rand, 180, 240));
          if (g_date_compare (&until, &self->today) > 0)
            g_date_clear (&until, 1);
        }
      if (!write_condition (self, person, frequencies[i].group, &from, &until, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_old_alone (const JyDemo *self, const JyDemoFamily *family)
{
  for (guint i = 0; i < family->people->len; i++)
    {
      const JyDemoPerson *person = g_ptr_array_index (family->people, i);

      if (jy_demo_is_present (person) && jy_demo_get_age (self, person) < 65)
        return FALSE;
    }

  return TRUE;
}

/* What follows from how the person lives, or from other conditions. */
static gboolean
write_consequences (JyDemo *self, const JyDemoFamily *family, JyDemoPerson *person, GError **error)
{
  GDate none;

  g_date_clear (&none, 1);
  if (family->is_poor && !write_condition (self, person, JY_GROUP_POVERTY, &none, &none, error))
    return FALSE;
  if (family->is_poor && jy_demo_chance (self->rand, 300) &&
      !write_condition (self, person, JY_GROUP_DIBAO, &none, &none, error))
    return FALSE;
  if (is_old_alone (self, family) && jy_demo_chance (self->rand, 700) &&
      !write_condition (self, person, JY_GROUP_EMPTY_NEST, &none, &none, error))
    return FALSE;

  return !(person->groups & (JY_GROUP_HYPERTENSION | JY_GROUP_DIABETES)) ||
         !jy_demo_chance (self->rand, 35) ||
         write_condition (self, person, JY_GROUP_HIGH_RISK, &none, &none, error);
}

/* Returns: (nullable): the youngest of the family, if born within the last @days */
static const JyDemoPerson *
find_baby (const JyDemo *self, const JyDemoFamily *family, int days)
{
  const JyDemoPerson *baby = NULL;

  for (guint i = 0; i < family->people->len; i++)
    {
      const JyDemoPerson *person = g_ptr_array_index (family->people, i);

      if (g_date_days_between (&person->born, &self->today) <= days)
        baby = person;
    }

  return baby;
}

/* The mother of a baby was pregnant; other young wives are now and then (S22). */
static gboolean
write_pregnancy (JyDemo *self, const JyDemoFamily *family, JyDemoPerson *person, GError **error)
{
  int age = jy_demo_get_age (self, person);
  const JyDemoPerson *baby = find_baby (self, family, 420);
  JyStoredPregnancy row = { .resident = person->id, .note = (char *) "" };
  gboolean is_wife = g_str_equal (person->relation, "12") || g_str_equal (person->relation, "38");

  if (person->sex != 2 || !is_wife || age < 20 || age > 40 || !jy_demo_is_present (person))
    return TRUE;
  if (baby == NULL && !jy_demo_chance (self->rand, age < 34 ? 45 : 15))
    return TRUE;

  row.id = jy_store_new_id (self->store);
  if (baby != NULL)
    {
      row.delivered_on = baby->born;
      row.due_on = jy_demo_add_days (&baby->born, jy_demo_between (self->rand, -6, 20));
    }
  else
    row.due_on = jy_demo_add_days (&self->today, jy_demo_between (self->rand, 1, 215));
  row.last_period_on = jy_demo_add_days (&row.due_on, -PREGNANCY_DAYS);
  row.known_on = jy_demo_add_days (&row.last_period_on, jy_demo_between (self->rand, 45, 64));
  if (baby == NULL)
    person->groups |= JY_GROUP_MATERNAL;

  return jy_store_insert_pregnancy (self->store, &row, error);
}

gboolean
jy_demo_write_health (JyDemo *self,
                      const JyDemoFamily *family,
                      JyDemoPerson *person,
                      GError **error)
{
  if (!write_conditions (self, person, error))
    return FALSE;

  return !jy_demo_is_present (person) || (write_consequences (self, family, person, error) &&
                                          write_pregnancy (self, family, person, error));
}
