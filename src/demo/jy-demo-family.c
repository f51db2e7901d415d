/* jy-demo-family.c - who lives together: singles, couples, two and three generations
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-date.h"
#include "jy-demo-private.h"
#include "jy-demo-random.h"
#include "jy-relation.h"

#define MALE 1
#define FEMALE 2

static void
person_free (gpointer data)
{
  JyDemoPerson *person = data;

  g_free (person->name);
  g_free (person);
}

void
jy_demo_family_free (JyDemoFamily *family)
{
  g_ptr_array_unref (family->people);
  g_free (family);
}

int
jy_demo_get_age (const JyDemo *self, const JyDemoPerson *person)
{
  return jy_date_get_age (&person->born, &self->today);
}

gboolean
jy_demo_is_present (const JyDemoPerson *person)
{
  return !g_date_valid (&person->until_on);
}

JyDemoPerson *
jy_demo_family_add (
  JyDemo *self, JyDemoFamily *family, const char *surname, int sex, const GDate *born)
{
  JyDemoPerson *person = g_new0 (JyDemoPerson, 1);

  person->surname = surname;
  person->sex = sex;
  person->born =
    g_date_compare (born, &self->today) < 0 ? *born : jy_demo_add_days (&self->today, -1);
  person->name = jy_demo_make_name (self->rand, surname, sex, g_date_get_year (&person->born));
  person->relation = JY_RELATION_OTHER;
  person->end_reason = "";
  g_ptr_array_add (family->people, person);

  return person;
}

/* Somebody of @min to @max years. */
static JyDemoPerson *
add_aged (JyDemo *self, JyDemoFamily *family, int sex, int min, int max, const char *relation)
{
  GDate born = jy_demo_day_before (self->rand, &self->today, min * 365 + 1, max * 365 + 364);
  JyDemoPerson *person =
    jy_demo_family_add (self, family, jy_demo_pick_surname (self->rand), sex, &born);

  person->relation = relation;
  return person;
}

/* The wife or husband of @person. */
static JyDemoPerson *
add_spouse (JyDemo *self, JyDemoFamily *family, const JyDemoPerson *person, const char *relation)
{
  int younger = person->sex == MALE ? jy_demo_between (self->rand, -700, 1900)
                                    : jy_demo_between (self->rand, -1900, 700);
  GDate born = jy_demo_add_days (&person->born, younger);
  JyDemoPerson *spouse = jy_demo_family_add (self, family, jy_demo_pick_surname (self->rand),
                                             person->sex == MALE ? FEMALE : MALE, &born);

  spouse->relation = relation;
  return spouse;
}

static const char *
get_spouse_relation (const JyDemoPerson *head)
{
  return head->sex == MALE ? "12" : "11";
}

/* A child that @mother had at the age of @min to @max; NULL if it would not be born yet. */
static JyDemoPerson *
add_child (JyDemo *self,
           JyDemoFamily *family,
           const JyDemoPerson *mother,
           const char *surname,
           int min,
           int max)
{
  int age = jy_demo_get_age (self, mother);
  GDate born;
  JyDemoPerson *child;

  max = MIN (max, age);
  if (max < min)
    return NULL;

  born = jy_demo_add_days (&mother->born, jy_demo_between (self->rand, min * 365, max * 365 + 300));
  if (g_date_compare (&born, &self->today) >= 0)
    return NULL;

  child = jy_demo_family_add (self, family, surname,
                              jy_demo_chance (self->rand, 525) ? MALE : FEMALE, &born);
  child->relation = child->sex == MALE ? JY_RELATION_SON : JY_RELATION_DAUGHTER;
  return child;
}

/* One or two children of school age or younger, grandchildren of the head if @is_third. */
static void
add_children (JyDemo *self,
              JyDemoFamily *family,
              const JyDemoPerson *mother,
              const char *surname,
              gboolean is_third)
{
  int n = jy_demo_chance (self->rand, 340) ? 2 : 1;
  int age = jy_demo_get_age (self, mother);

  for (int i = 0; i < n; i++)
    {
      JyDemoPerson *child =
        add_child (self, family, mother, surname, MAX (21 + 3 * i, age - 22), 28 + 6 * i);

      if (child != NULL && is_third)
        child->relation = child->sex == MALE ? "41" : "42";
    }
}

static void
make_old_single (JyDemo *self, JyDemoFamily *family)
{
  add_aged (self, family, jy_demo_chance (self->rand, 620) ? FEMALE : MALE, 65, 91,
            JY_RELATION_HEAD);
}

static void
make_old_couple (JyDemo *self, JyDemoFamily *family)
{
  add_spouse (self, family, add_aged (self, family, MALE, 62, 86, JY_RELATION_HEAD), "12");
}

static void
make_young_single (JyDemo *self, JyDemoFamily *family)
{
  add_aged (self, family, jy_demo_chance (self->rand, 560) ? MALE : FEMALE, 22, 49,
            JY_RELATION_HEAD);
}

static void
make_couple (JyDemo *self, JyDemoFamily *family)
{
  int min = jy_demo_chance (self->rand, 450) ? 23 : 46;

  add_spouse (self, family,
              add_aged (self, family, MALE, min, min == 23 ? 32 : 62, JY_RELATION_HEAD), "12");
}

static void
make_nuclear (JyDemo *self, JyDemoFamily *family)
{
  JyDemoPerson *head = add_aged (self, family, jy_demo_chance (self->rand, 850) ? MALE : FEMALE, 25,
                                 47, JY_RELATION_HEAD);
  JyDemoPerson *spouse = add_spouse (self, family, head, get_spouse_relation (head));

  add_children (self, family, head->sex == FEMALE ? head : spouse,
                head->sex == MALE ? head->surname : spouse->surname, FALSE);
}

static void
make_grown_child (JyDemo *self, JyDemoFamily *family)
{
  JyDemoPerson *head = add_aged (self, family, MALE, 47, 63, JY_RELATION_HEAD);

  add_child (self, family, add_spouse (self, family, head, "12"), head->surname, 21, 27);
}

static void
make_single_parent (JyDemo *self, JyDemoFamily *family)
{
  JyDemoPerson *head = add_aged (self, family, FEMALE, 26, 46, JY_RELATION_HEAD);

  add_children (self, family, head, jy_demo_pick_surname (self->rand), FALSE);
}

/* The old, their son and his wife, their children; the old man or his son is the head. */
static void
make_three_generations (JyDemo *self, JyDemoFamily *family)
{
  gboolean old_head = jy_demo_chance (self->rand, 550);
  JyDemoPerson *old = add_aged (self, family, MALE, 52, 83, JY_RELATION_HEAD);
  JyDemoPerson *mother = add_spouse (self, family, old, "12");
  GDate born = jy_demo_add_days (&mother->born, jy_demo_between (self->rand, 21 * 365, 27 * 365));
  JyDemoPerson *son = jy_demo_family_add (self, family, old->surname, MALE, &born);
  JyDemoPerson *wife = add_spouse (self, family, son, "38");

  son->relation = JY_RELATION_SON;
  add_children (self, family, wife, son->surname, old_head);
  if (old_head)
    return;

  old->relation = "51";
  mother->relation = "52";
  wife->relation = "12";
  son->relation = JY_RELATION_HEAD;
  family->people->pdata[0] = son; /* the head comes first */
  family->people->pdata[2] = old;
}

/* The same, but the parents work elsewhere and come home for the Spring Festival (S47). */
static void
make_left_behind (JyDemo *self, JyDemoFamily *family)
{
  const char *place = jy_demo_pick_away_place (self->rand);

  make_three_generations (self, family);
  for (guint i = 0; i < family->people->len; i++)
    {
      JyDemoPerson *person = g_ptr_array_index (family->people, i);
      int age = jy_demo_get_age (self, person);

      if (age >= 20 && age < 48)
        person->away_place = place;
    }
}

/* clang-format off */
static const struct
{
  void (*make) (JyDemo *self, JyDemoFamily *family);
  int per_mille;
} kinds[] = {
  { make_old_single,         75 },
  { make_old_couple,         115 },
  { make_young_single,       90 },
  { make_couple,            105 },
  { make_nuclear,           265 },
  { make_grown_child,       135 },
  { make_single_parent,      25 },
  { make_three_generations, 155 },
  { make_left_behind,        35 },
};
/* clang-format on */

static void
pick_place (JyDemo *self, JyDemoFamily *family)
{
  g_autofree int *weights = g_new (int, self->places->len);

  for (guint i = 0; i < self->places->len; i++)
    weights[i] = g_array_index (self->places, JyDemoPlace, i).weight;
  family->place = jy_demo_weigh (self->rand, weights, self->places->len);
}

JyDemoFamily *
jy_demo_family_new (JyDemo *self, int max)
{
  JyDemoFamily *family = g_new0 (JyDemoFamily, 1);
  int weights[G_N_ELEMENTS (kinds)];

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    weights[i] = kinds[i].per_mille;

  family->id = jy_store_new_id (self->store);
  family->people = g_ptr_array_new_with_free_func (person_free);
  family->is_poor = jy_demo_chance (self->rand, 25);
  pick_place (self, family);
  kinds[jy_demo_weigh (self->rand, weights, G_N_ELEMENTS (kinds))].make (self, family);
  if (family->people->len > (guint) max)
    g_ptr_array_set_size (family->people, max);

  return family;
}
