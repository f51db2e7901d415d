/* jy-demo-life.c - what happened to a family in the last years
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-date.h"
#include "jy-demo-private.h"
#include "jy-demo-random.h"
#include "jy-relation.h"

#define RECENT_DAYS (JY_DEMO_YEARS * 365)

static JyDemoPerson *
get_person (const JyDemoFamily *family, guint i)
{
  return g_ptr_array_index (family->people, i);
}

/* Who was born while we kept records came into the household then. */
static void
note_births (JyDemo *self, JyDemoFamily *family)
{
  GDate first = jy_demo_add_days (&self->today, -RECENT_DAYS);

  for (guint i = 0; i < family->people->len; i++)
    {
      JyDemoPerson *person = get_person (family, i);

      if (g_date_compare (&person->born, &first) > 0)
        person->from_on = person->born;
    }
}

/* An old person's wife or husband died; the head's place went to who was left. */
static void
note_death (JyDemo *self, JyDemoFamily *family)
{
  JyDemoPerson *left = get_person (family, 0);
  JyDemoPerson *dead;
  GDate born;

  if (family->people->len > 1 || jy_demo_get_age (self, left) < 68 ||
      !jy_demo_chance (self->rand, 330))
    return;

  born = jy_demo_add_days (&left->born, jy_demo_between (self->rand, -1500, 300));
  dead = jy_demo_family_add (self, family, jy_demo_pick_surname (self->rand),
                             left->sex == 1 ? 2 : 1, &born);
  dead->relation = JY_RELATION_HEAD;
  dead->until_on = jy_demo_day_before (self->rand, &self->today, 5, RECENT_DAYS);
  dead->end_reason = "death";
}

/* An old father or mother of the head died. */
static void
note_parents_death (JyDemo *self, JyDemoFamily *family)
{
  const JyDemoPerson *head = get_person (family, 0);
  int age = jy_demo_get_age (self, head);
  JyDemoPerson *dead;
  GDate born;

  if (age < 42 || age > 66 || !jy_demo_chance (self->rand, 75))
    return;

  born = jy_demo_add_days (&head->born, -jy_demo_between (self->rand, 22, 29) * 365);
  dead = jy_demo_family_add (self, family, head->surname, 1, &born);
  dead->relation = "51";
  if (jy_demo_chance (self->rand, 450) || head->sex != 1)
    {
      g_free (dead->name);
      dead->sex = 2;
      dead->relation = "52";
      dead->surname = jy_demo_pick_surname (self->rand);
      dead->name = jy_demo_make_name (self->rand, dead->surname, 2, g_date_get_year (&born));
    }
  dead->until_on = jy_demo_day_before (self->rand, &self->today, 5, RECENT_DAYS);
  dead->end_reason = "death";
}

/* A grown child moved out of our area. */
static void
note_child_gone (JyDemo *self, JyDemoFamily *family)
{
  const JyDemoPerson *head = get_person (family, 0);
  int age = jy_demo_get_age (self, head);
  JyDemoPerson *child;
  GDate born;

  if (head->sex != 1 || age < 46 || age > 66 || !jy_demo_chance (self->rand, 45))
    return;

  born = jy_demo_add_days (&head->born, jy_demo_between (self->rand, 23, 27) * 365);
  child =
    jy_demo_family_add (self, family, head->surname, jy_demo_between (self->rand, 1, 2), &born);
  child->relation = child->sex == 1 ? JY_RELATION_SON : JY_RELATION_DAUGHTER;
  child->until_on = jy_demo_day_before (self->rand, &self->today, 10, 700);
  child->end_reason = "moved_out";
}

/* Returns: (nullable): a couple that may have a child born on @born; each is asked for one only */
static const JyDemoDonor *
find_donor (JyDemo *self, const GDate *born)
{
  int n = MIN (self->n_donors, JY_DEMO_N_DONORS);

  for (int i = 0; i < n; i++)
    {
      JyDemoDonor *donor = &self->donors[(self->n_donors - 1 - i) % JY_DEMO_N_DONORS];
      int age = jy_date_get_age (&donor->born, born);

      if (age >= 22 && age <= 33 && !donor->is_used)
        {
          donor->is_used = TRUE;
          return donor;
        }
    }

  return NULL;
}

/* @person came on @day from the household where the person was a child. */
static void
come_from (JyDemo *self, JyDemoPerson *person, const GDate *day, const char *reason)
{
  const JyDemoDonor *donor =
    jy_demo_chance (self->rand, 450) ? find_donor (self, &person->born) : NULL;

  person->from_on = *day;
  if (donor == NULL)
    return;

  person->household = donor->household;
  person->relation_there = person->sex == 1 ? JY_RELATION_SON : JY_RELATION_DAUGHTER;
  person->reason_there = reason;
  person->surname = donor->surname;
  g_free (person->name);
  person->name =
    jy_demo_make_name (self->rand, donor->surname, person->sex, g_date_get_year (&person->born));
}

/* The first child's birth, or today. */
static GDate
get_first_birth (const JyDemo *self, const JyDemoFamily *family)
{
  GDate first = self->today;

  for (guint i = 0; i < family->people->len; i++)
    {
      const JyDemoPerson *person = get_person (family, i);

      if (jy_demo_get_age (self, person) < 20 && g_date_compare (&person->born, &first) < 0)
        first = person->born;
    }

  return first;
}

/* A young wife married into the household not long ago. */
static void
note_marriage (JyDemo *self, JyDemoFamily *family)
{
  GDate birth = get_first_birth (self, family);
  GDate day = jy_demo_day_before (self->rand, &birth, 250, 500);

  if (g_date_days_between (&day, &self->today) > RECENT_DAYS)
    return;

  for (guint i = 1; i < family->people->len; i++)
    {
      JyDemoPerson *person = get_person (family, i);
      int age = jy_demo_get_age (self, person);

      if (person->sex == 2 && age >= 21 && age <= 36 &&
          (g_str_equal (person->relation, "12") || g_str_equal (person->relation, "38")))
        {
          come_from (self, person, &day, "marriage");
          return;
        }
    }
}

/* A young family left the parents' household. */
static void
note_split (JyDemo *self, JyDemoFamily *family)
{
  JyDemoPerson *head = get_person (family, 0);
  int age = jy_demo_get_age (self, head);
  GDate day = jy_demo_day_before (self->rand, &self->today, 40, RECENT_DAYS - 100);

  if (head->sex != 1 || age < 26 || age > 38 || family->people->len > 4 ||
      !jy_demo_chance (self->rand, 60))
    return;

  family->registered_on = day;
  for (guint i = 0; i < family->people->len; i++)
    {
      JyDemoPerson *person = get_person (family, i);

      if (i == 0)
        come_from (self, person, &day, "split");
      else if (g_date_compare (&person->born, &day) > 0)
        person->from_on = person->born;
      else
        person->from_on = day;
      if (i > 0 && jy_demo_get_age (self, person) < 20)
        { /* the children keep their father's name */
          g_free (person->name);
          person->surname = head->surname;
          person->name = jy_demo_make_name (self->rand, head->surname, person->sex,
                                            g_date_get_year (&person->born));
        }
    }
}

/* The whole household left our area. */
static void
note_dissolution (JyDemo *self, JyDemoFamily *family)
{
  GDate day = jy_demo_day_before (self->rand, &self->today, 20, 900);

  for (guint i = 0; i < family->people->len; i++)
    if (g_date_compare (&get_person (family, i)->born, &day) >= 0)
      return;

  family->dissolved_on = day;
  for (guint i = 0; i < family->people->len; i++)
    {
      get_person (family, i)->until_on = day;
      get_person (family, i)->end_reason = "moved_out";
    }
}

/* Grown-ups who work elsewhere; some of them are home just now (S47, S68). */
static void
note_absence (JyDemo *self, JyDemoFamily *family)
{
  for (guint i = 0; i < family->people->len; i++)
    {
      JyDemoPerson *person = get_person (family, i);
      int age = jy_demo_get_age (self, person);

      if (jy_demo_is_present (person) && age >= 19 && age < 56 && jy_demo_chance (self->rand, 45))
        person->away_place = jy_demo_pick_away_place (self->rand);
      if (person->away_place != NULL)
        person->is_returned = jy_demo_chance (self->rand, 70);
    }
}

static void
remember_donor (JyDemo *self, const JyDemoFamily *family)
{
  const JyDemoPerson *head = get_person (family, 0);
  int age = jy_demo_get_age (self, head);

  if (head->sex == 1 && age >= 46 && age <= 66 && family->people->len == 2 &&
      !g_date_valid (&family->dissolved_on) && !g_date_valid (&family->registered_on))
    self->donors[self->n_donors++ % JY_DEMO_N_DONORS] =
      (JyDemoDonor){ family->id, head->surname, head->born, FALSE };
}

void
jy_demo_family_live (JyDemo *self, JyDemoFamily *family)
{
  note_births (self, family);
  note_absence (self, family);
  if (jy_demo_chance (self->rand, 6))
    {
      note_dissolution (self, family);
      return;
    }

  note_split (self, family);
  note_marriage (self, family);
  note_death (self, family);
  note_parents_death (self, family);
  note_child_gone (self, family);
  remember_donor (self, family);
}
