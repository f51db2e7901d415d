/* jy-frozen-people.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-frozen-people-private.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

static void
person_free (JyFrozenPerson *self)
{
  g_free (self->number);
  g_free (self->name);
  g_free (self);
}

JyFrozenPeople *
jy_frozen_people_new (void)
{
  JyFrozenPeople *self = g_new0 (JyFrozenPeople, 1);

  self->n_refs = 1;
  self->people = g_ptr_array_new_with_free_func ((GDestroyNotify) person_free);
  self->counts = g_array_new (FALSE, FALSE, sizeof (JyFrozenCount));
  self->kept = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->slots = g_array_new (FALSE, TRUE, sizeof (guint));
  self->by_slot = g_array_new (FALSE, FALSE, sizeof (guint));

  return self;
}

JyFrozenPeople *
jy_frozen_people_ref (JyFrozenPeople *self)
{
  g_atomic_int_inc (&self->n_refs);
  return self;
}

void
jy_frozen_people_unref (JyFrozenPeople *self)
{
  if (!g_atomic_int_dec_and_test (&self->n_refs))
    return;

  g_ptr_array_unref (self->people);
  g_array_unref (self->counts);
  g_hash_table_unref (self->kept);
  g_array_unref (self->slots);
  g_array_unref (self->by_slot);
  g_free (self);
}

void
jy_frozen_people_add (
  JyFrozenPeople *self, gboolean is_household, gint64 id, guint slot, gint64 unit, int n)
{
  JyFrozenCount count = {
    .id = id, .unit = unit, .is_household = is_household != FALSE, .slot = slot, .n = n
  };

  g_array_append_val (self->counts, count);
}

void
jy_frozen_people_name (
  JyFrozenPeople *self, gboolean is_household, gint64 id, const char *number, const char *name)
{
  JyFrozenPerson *person = g_new0 (JyFrozenPerson, 1);

  person->id = id;
  person->is_household = is_household;
  person->number = g_strdup (number != NULL ? number : "");
  person->name = g_strdup (name != NULL ? name : "");
  g_ptr_array_add (self->people, person);
}

static int
compare_who (guint is_household, gint64 id, guint other_is_household, gint64 other)
{
  return is_household != other_is_household ? COMPARE (is_household, other_is_household)
                                            : COMPARE (id, other);
}

static int
compare_counts (gconstpointer a, gconstpointer b)
{
  const JyFrozenCount *one = a;
  const JyFrozenCount *other = b;
  int order = compare_who (one->is_household, one->id, other->is_household, other->id);

  if (order == 0)
    order = COMPARE (one->unit, other->unit);
  return order != 0 ? order : COMPARE (one->slot, other->slot);
}

/* Where the counts of somebody begin, or would. */
static guint
find_counts (const JyFrozenPeople *self, guint is_household, gint64 id)
{
  guint first = 0, last = self->counts->len;

  while (first < last)
    {
      guint middle = first + (last - first) / 2;
      const JyFrozenCount *count = &g_array_index (self->counts, JyFrozenCount, middle);

      if (compare_who (count->is_household, count->id, is_household, id) < 0)
        first = middle + 1;
      else
        last = middle;
    }

  return first;
}

void
jy_frozen_people_keep (JyFrozenPeople *self, gint64 person)
{
  g_hash_table_add (self->kept, g_memdup2 (&person, sizeof person));
}

void
jy_frozen_people_sort (JyFrozenPeople *self)
{
  guint n = 0;

  g_array_sort (self->counts, compare_counts);
  for (guint i = 0; i < self->counts->len; i++)
    {
      JyFrozenCount *last = &g_array_index (self->counts, JyFrozenCount, n > 0 ? n - 1 : 0);
      const JyFrozenCount *count = &g_array_index (self->counts, JyFrozenCount, i);

      if (n > 0 && compare_counts (last, count) == 0)
        last->n += count->n;
      else
        g_array_index (self->counts, JyFrozenCount, n++) = *count;
    }
  g_array_set_size (self->counts, n);
}

gboolean
jy_frozen_people_has (const JyFrozenPeople *self, gboolean is_household, gint64 id)
{
  guint at = find_counts (self, is_household != FALSE, id);
  const JyFrozenCount *count;

  if (!is_household && g_hash_table_contains (self->kept, &id))
    return TRUE;
  if (at == self->counts->len)
    return FALSE;

  count = &g_array_index (self->counts, JyFrozenCount, at);
  return compare_who (count->is_household, count->id, is_household != FALSE, id) == 0;
}

static int
compare_people (gconstpointer a, gconstpointer b)
{
  const JyFrozenPerson *one = *(const JyFrozenPerson *const *) a;
  const JyFrozenPerson *other = *(const JyFrozenPerson *const *) b;

  return compare_who (one->is_household != FALSE, one->id, other->is_household != FALSE, other->id);
}

/* Counting sort: within a slot the order is that of the people. */
static void
order_by_slot (JyFrozenPeople *self)
{
  g_autofree guint *next = NULL;
  guint n_slots = 0;

  for (guint i = 0; i < self->counts->len; i++)
    n_slots = MAX (n_slots, g_array_index (self->counts, JyFrozenCount, i).slot + 1);
  g_array_set_size (self->slots, 0);
  g_array_set_size (self->slots, n_slots + 1);
  for (guint i = 0; i < self->counts->len; i++)
    g_array_index (self->slots, guint, g_array_index (self->counts, JyFrozenCount, i).slot + 1)++;
  for (guint s = 0; s < n_slots; s++)
    g_array_index (self->slots, guint, s + 1) += g_array_index (self->slots, guint, s);

  next = g_memdup2 (self->slots->data, (n_slots + 1) * sizeof (guint));
  g_array_set_size (self->by_slot, self->counts->len);
  for (guint i = 0; i < self->counts->len; i++)
    g_array_index (self->by_slot, guint,
                   next[g_array_index (self->counts, JyFrozenCount, i).slot]++) = i;
}

void
jy_frozen_people_finish (JyFrozenPeople *self)
{
  g_ptr_array_sort (self->people, compare_people);
  order_by_slot (self);
}

guint
jy_frozen_people_get_n (const JyFrozenPeople *self)
{
  return self->people->len;
}

const JyFrozenPerson *
jy_frozen_people_get (const JyFrozenPeople *self, guint position)
{
  return g_ptr_array_index (self->people, position);
}

const JyFrozenPerson *
jy_frozen_people_find (const JyFrozenPeople *self, gboolean is_household, gint64 id)
{
  guint first = 0, last = self->people->len;

  while (first < last)
    {
      guint middle = first + (last - first) / 2;
      const JyFrozenPerson *person = g_ptr_array_index (self->people, middle);
      int order =
        compare_who (person->is_household != FALSE, person->id, is_household != FALSE, id);

      if (order == 0)
        return person;
      if (order < 0)
        first = middle + 1;
      else
        last = middle;
    }

  return NULL;
}

GArray *
jy_frozen_people_list (const JyFrozenPeople *self, guint slot, gint64 unit, gboolean is_all)
{
  GArray *members = g_array_new (FALSE, FALSE, sizeof (JyFrozenMember));
  guint first, last;

  if (slot + 1 >= self->slots->len)
    return members;

  first = g_array_index (self->slots, guint, slot);
  last = g_array_index (self->slots, guint, slot + 1);
  for (guint i = first; i < last; i++)
    {
      const JyFrozenCount *count =
        &g_array_index (self->counts, JyFrozenCount, g_array_index (self->by_slot, guint, i));
      JyFrozenMember *before =
        members->len > 0 ? &g_array_index (members, JyFrozenMember, members->len - 1) : NULL;
      JyFrozenMember member = { NULL, MAX (count->n, 1) };

      if (!is_all && count->unit != unit)
        continue;
      member.person = jy_frozen_people_find (self, count->is_household != 0, count->id);
      if (before != NULL && before->person == member.person)
        before->n += count->n;
      else if (member.person != NULL)
        g_array_append_val (members, member);
    }

  return members;
}
