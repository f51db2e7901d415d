/* jy-roster-match.c - who of the register the people and households of a roster are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-relation.h"
#include "jy-roster-run-private.h"
#include "jy-text.h"

gboolean
jy_roster_find_membership (JyRosterRun *run,
                           gint64 resident,
                           JyStoredMembership **membership,
                           GError **error)
{
  g_autoptr (GPtrArray) list = jy_store_list_memberships_of (run->store, resident, error);

  *membership = NULL;
  if (list == NULL)
    return FALSE;

  if (list->len > 0)
    {
      const JyStoredMembership *latest = g_ptr_array_index (list, 0);

      if (!g_date_valid (&latest->until_on))
        *membership = jy_stored_membership_copy (latest);
    }
  return TRUE;
}

gboolean
jy_roster_match_numbers (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  if (run->is_first)
    return TRUE;

  for (guint i = 0; i < family->members->len; i++)
    {
      JyRosterMember *member = jy_roster_member_at (family, i);
      gint64 id;

      if (!jy_roster_is_readable (member->person) || *member->person->id_number == '\0')
        continue;
      if (!jy_store_find_resident_by_number (run->store, member->person->id_number, &id, error))
        return FALSE;
      if (id == 0)
        continue;

      member->known = jy_store_get_resident (run->store, id, error);
      if (member->known == NULL || !jy_roster_find_membership (run, id, &member->membership, error))
        return FALSE;
    }

  return TRUE;
}

/* Returns: the household most of the members live in, the head's if it is known; 0 for none */
static gint64
find_home (const JyRosterFamily *family)
{
  gint64 home = 0;
  guint most = 0;

  for (guint i = 0; i < family->members->len; i++)
    {
      const JyRosterMember *member = jy_roster_member_at (family, i);
      guint n = 0;

      if (member->membership == NULL)
        continue;
      if (g_str_equal (member->person->relation, JY_RELATION_HEAD))
        return member->membership->household;

      for (guint k = 0; k < family->members->len; k++)
        {
          const JyRosterMember *other = jy_roster_member_at (family, k);

          n += other->membership != NULL &&
               other->membership->household == member->membership->household;
        }
      if (n > most)
        {
          most = n;
          home = member->membership->household;
        }
    }

  return home;
}

static gboolean
equal_folded (const char *a, const char *b)
{
  g_autofree char *p = jy_text_fold (a);
  g_autofree char *q = jy_text_fold (b);

  return g_str_equal (p, q);
}

static gint64
get_area (const JyRosterRun *run, const JyRosterFamily *family)
{
  const JyRosterName *name =
    jy_roster_names_get (run->roster->names, JY_ROSTER_NAMES_AREA, family->household->area);

  return name != NULL ? name->id : 0;
}

/* Whether @household is in the place that the roster says. */
static gboolean
is_in_place (const JyRosterRun *run,
             const JyRosterFamily *family,
             const JyStoredHousehold *household)
{
  gint64 area = get_area (run, family);

  return area != 0 && jy_area_tree_contains (run->tree, area, household->area) &&
         equal_folded (household->address, family->household->address);
}

/* The household of people without numbers: where somebody of the same name and birth date lives at
 * this address. */
static gboolean
find_home_by_name (JyRosterRun *run, const JyRosterFamily *family, gint64 *home, GError **error)
{
  *home = 0;
  for (guint i = 0; i < family->members->len && *home == 0; i++)
    {
      const JyRosterPerson *person = jy_roster_member_at (family, i)->person;
      g_autoptr (GPtrArray) list = NULL;

      if (!jy_roster_is_readable (person) || *person->id_number != '\0')
        continue;
      list = jy_store_find_same_residents (run->store, person->name, &person->born_on, error);
      if (list == NULL)
        return FALSE;

      for (guint k = 0; k < list->len && *home == 0; k++)
        {
          const JyStoredResident *resident = g_ptr_array_index (list, k);
          g_autoptr (JyStoredMembership) membership = NULL;
          g_autoptr (JyStoredHousehold) household = NULL;

          if (!jy_roster_find_membership (run, resident->id, &membership, error))
            return FALSE;
          if (membership == NULL)
            continue;
          household = jy_store_get_household (run->store, membership->household, error);
          if (household == NULL)
            return FALSE;
          if (is_in_place (run, family, household))
            *home = household->id;
        }
    }

  return TRUE;
}

static gboolean
use_household (JyRosterRun *run, JyRosterFamily *family, gint64 id, GError **error)
{
  g_clear_pointer (&family->known, jy_stored_household_free);
  family->known = jy_store_get_household (run->store, id, error);
  if (family->known == NULL)
    return FALSE;

  family->memberships = jy_store_list_memberships (run->store, id, error);
  family->household->id = id;
  return family->memberships != NULL;
}

/* Whether the head of household @id is called as the roster's. */
static gboolean
has_same_head (
  JyRosterRun *run, const JyRosterFamily *family, gint64 id, gboolean *is, GError **error)
{
  g_autoptr (GPtrArray) list = jy_store_list_memberships (run->store, id, error);
  g_autoptr (JyStoredResident) head = NULL;
  const JyStoredMembership *first;

  *is = FALSE;
  if (list == NULL)
    return FALSE;
  if (list->len == 0)
    return TRUE;

  first = g_ptr_array_index (list, 0); /* present members and heads go first */
  if (g_date_valid (&first->until_on) || !g_str_equal (first->relation, JY_RELATION_HEAD))
    return TRUE;

  head = jy_store_get_resident (run->store, first->resident, error);
  if (head == NULL)
    return FALSE;

  *is = equal_folded (head->name, family->household->head);
  return TRUE;
}

/* Looks whether the household that has the roster's number is this one.  Numbers begin again in
 * each village, so it must also be the same place or the same head. */
static gboolean
match_by_number (JyRosterRun *run, JyRosterFamily *family, gint64 id, GError **error)
{
  g_autoptr (JyStoredHousehold) household = jy_store_get_household (run->store, id, error);
  gint64 area = get_area (run, family);
  gboolean is_same;

  if (household == NULL)
    return FALSE;
  if (g_date_valid (&household->dissolved_on) || area == 0 ||
      !jy_area_tree_contains (run->tree, area, household->area))
    return TRUE;

  is_same = is_in_place (run, family, household) && *household->address != '\0';
  if (!is_same && !has_same_head (run, family, id, &is_same, error))
    return FALSE;

  return !is_same || use_household (run, family, id, error);
}

static gboolean
is_number_free (JyRosterRun *run, const char *number, gboolean *is_free, GError **error)
{
  gint64 id = 0;

  *is_free = !g_hash_table_contains (run->numbers, number);
  if (*is_free && !run->is_first && !jy_store_find_household (run->store, number, &id, error))
    return FALSE;

  *is_free = *is_free && id == 0;
  return TRUE;
}

static void
give_number (JyRosterRun *run, JyRosterFamily *family, const char *number)
{
  g_hash_table_add (run->numbers, g_strdup (number));
  if (!g_str_equal (number, family->household->number))
    family->household->new_number = jy_roster_keep (run->roster, number);
}

/* A number that nobody has: the roster's after the name of its area, and a digit if need be; or the
 * next one where the roster has none. */
static gboolean
make_number (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  const JyRosterName *area =
    jy_roster_names_get (run->roster->names, JY_ROSTER_NAMES_AREA, family->household->area);
  gboolean is_free = FALSE;

  for (guint n = 1; !is_free; n++)
    {
      g_autofree char *number = NULL;

      if (*family->household->number == '\0')
        number = g_strdup_printf ("%06" G_GUINT64_FORMAT, run->next_number++);
      else if (n == 1)
        number = g_strdup_printf ("%s-%s", area->name, family->household->number);
      else
        number = g_strdup_printf ("%s-%s-%u", area->name, family->household->number, n);

      if (!is_number_free (run, number, &is_free, error))
        return FALSE;
      if (is_free)
        give_number (run, family, number);
    }

  return TRUE;
}

/* Says once that the household goes by another number than the roster's. */
static void
say_taken (JyRosterRun *run, const JyRosterFamily *family)
{
  jy_roster_add_problem (run->roster, jy_roster_member_at (family, 0)->index,
                         JY_ROSTER_HOUSEHOLD_NUMBER_TAKEN, -1, 0);
}

static gboolean
settle_number (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  const char *number = family->household->number;
  gboolean is_free = FALSE;

  if (family->known != NULL && (*number == '\0' || g_str_equal (number, family->known->number)))
    return TRUE;
  if (*number != '\0' && !is_number_free (run, number, &is_free, error))
    return FALSE;

  if (is_free)
    {
      give_number (run, family, number);
      family->household->new_number = family->known != NULL ? number : NULL;
      return TRUE;
    }
  if (*number != '\0')
    say_taken (run, family);

  return family->known != NULL || make_number (run, family, error);
}

gboolean
jy_roster_match_household (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  const char *number = family->household->number;
  gint64 home = run->is_first ? 0 : find_home (family);

  if (family->household->area == 0)
    return TRUE; /* every row was refused */
  if (home == 0 && !run->is_first && !find_home_by_name (run, family, &home, error))
    return FALSE;
  if (home != 0)
    return use_household (run, family, home, error) && settle_number (run, family, error);

  if (*number != '\0' && !run->is_first)
    {
      gint64 id;

      if (!jy_store_find_household (run->store, number, &id, error) ||
          (id != 0 && !match_by_number (run, family, id, error)))
        return FALSE;
    }

  return settle_number (run, family, error);
}
