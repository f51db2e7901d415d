/* jy-roster-check.c - what the rows of a roster say about one another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-relation.h"
#include "jy-roster-private.h"

/* A person without a number is told by household, name and birth date. */
static guint
hash_person (gconstpointer key)
{
  const JyRosterPerson *person = key;

  return g_str_hash (person->name) ^ g_date_get_julian (&person->born_on) ^
         person->household * 2654435761u;
}

static gboolean
equal_persons (gconstpointer a, gconstpointer b)
{
  const JyRosterPerson *p = a;
  const JyRosterPerson *q = b;

  return p->household == q->household && g_str_equal (p->name, q->name) &&
         g_date_compare (&p->born_on, &q->born_on) == 0;
}

static gboolean
is_refused (const JyRosterPerson *person)
{
  const JyRosterFaultInfo *info = &jy_roster_faults[person->fault];

  return info->severity == JY_ROSTER_REFUSED && !info->is_part;
}

static void
check_number (JyRoster *self, guint index, GHashTable *by_number)
{
  JyRosterPerson *person = jy_roster_person_at (self, index);
  JyRosterPerson *first;

  if (*person->id_number == '\0')
    return;

  first = g_hash_table_lookup (by_number, person->id_number);
  if (first == NULL)
    g_hash_table_insert (by_number, person->id_number, person);
  else if (first->household == person->household)
    jy_roster_add_problem (self, index, JY_ROSTER_ID_DUPLICATE_ROW, -1, first->row);
  else
    jy_roster_add_problem (self, index, JY_ROSTER_ID_IN_TWO_HOUSEHOLDS, -1, first->row);
}

/* One of two rows of the same person may lack the number. */
static void
check_name (JyRoster *self, guint index, GHashTable *by_name)
{
  JyRosterPerson *person = jy_roster_person_at (self, index);
  JyRosterPerson *first = g_hash_table_lookup (by_name, person);

  if (first == NULL)
    g_hash_table_add (by_name, person);
  else if (*person->id_number == '\0' || *first->id_number == '\0')
    jy_roster_add_problem (self, index, JY_ROSTER_ID_DUPLICATE_ROW, -1, first->row);
}

/* @heads: by household, the row of its head */
static void
check_relation (JyRoster *self, guint index, guint *heads)
{
  JyRosterPerson *person = jy_roster_person_at (self, index);
  const JyRosterHousehold *household = jy_roster_household_at (self, person->household);
  guint *head = &heads[person->household];

  if (*person->relation == '\0')
    {
      gboolean is_head = g_str_equal (person->name, household->head) ||
                         (*household->head == '\0' && household->first == index);

      g_strlcpy (person->relation, is_head && *head == 0 ? JY_RELATION_HEAD : JY_RELATION_OTHER,
                 sizeof person->relation);
    }

  if (!g_str_equal (person->relation, JY_RELATION_HEAD))
    return;
  if (*head == 0)
    *head = person->row;
  else
    jy_roster_add_problem (self, index, JY_ROSTER_SECOND_HEAD, -1, *head);
}

/* Rows of other areas were dropped on the way. */
static void
find_first_persons (JyRoster *self)
{
  for (guint i = 0; i < self->households->len; i++)
    jy_roster_household_at (self, i)->first = G_MAXUINT;

  for (guint i = self->persons->len; i > 0; i--)
    if (jy_roster_person_at (self, i - 1)->household != G_MAXUINT)
      jy_roster_household_at (self, jy_roster_person_at (self, i - 1)->household)->first = i - 1;
}

void
jy_roster_check_persons (JyRoster *self)
{
  g_autoptr (GHashTable) by_number = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) by_name = g_hash_table_new (hash_person, equal_persons);
  g_autofree guint *heads = g_new0 (guint, self->households->len);

  find_first_persons (self);
  for (guint i = 0; i < self->persons->len; i++)
    {
      JyRosterPerson *person = jy_roster_person_at (self, i);

      if (is_refused (person) || person->household == G_MAXUINT)
        continue;

      check_number (self, i, by_number);
      if (person->fault != JY_ROSTER_ID_DUPLICATE_ROW)
        check_name (self, i, by_name);
      if (person->fault != JY_ROSTER_ID_DUPLICATE_ROW)
        check_relation (self, i, heads);
    }
}
