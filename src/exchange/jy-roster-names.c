/* jy-roster-names.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-roster-names.h"

#include <string.h>

#include "jy-roster-spelling.h"
#include "jy-store-areas.h"
#include "jy-store-packages.h"
#include "jy-store-teams.h"
#include "jy-text.h"

struct _JyRosterNames
{
  GArray *names[JY_ROSTER_NAMES_N_KINDS];       /* JyRosterName */
  GHashTable *numbers[JY_ROSTER_NAMES_N_KINDS]; /* folded name → number */
  GHashTable *written[JY_ROSTER_NAMES_N_KINDS]; /* name as written → number: what came before */
};

static void
name_clear (gpointer data)
{
  JyRosterName *name = data;

  g_free (name->name);
  g_free (name->ours);
}

JyRosterNames *
jy_roster_names_new (void)
{
  JyRosterNames *self = g_new0 (JyRosterNames, 1);

  for (guint i = 0; i < JY_ROSTER_NAMES_N_KINDS; i++)
    {
      self->names[i] = g_array_new (FALSE, TRUE, sizeof (JyRosterName));
      g_array_set_clear_func (self->names[i], name_clear);
      self->numbers[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      self->written[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    }

  return self;
}

void
jy_roster_names_free (JyRosterNames *self)
{
  for (guint i = 0; i < JY_ROSTER_NAMES_N_KINDS; i++)
    {
      g_clear_pointer (&self->names[i], g_array_unref);
      g_clear_pointer (&self->numbers[i], g_hash_table_unref);
      g_clear_pointer (&self->written[i], g_hash_table_unref);
    }
  g_free (self);
}

static guint
find_or_add (JyRosterNames *self, JyRosterNameKind kind, const char *name)
{
  g_autofree char *key = jy_text_fold (name);
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers[kind], key));
  JyRosterName entry = { 0 };

  if (number != 0 || *key == '\0')
    return number;

  entry.name = jy_text_clean (name);
  g_array_append_val (self->names[kind], entry);
  number = self->names[kind]->len;
  g_hash_table_insert (self->numbers[kind], g_steal_pointer (&key), GUINT_TO_POINTER (number));

  return number;
}

guint
jy_roster_names_add (JyRosterNames *self, JyRosterNameKind kind, const char *name)
{
  guint number;

  if (name == NULL || *name == '\0')
    return 0;

  number = GPOINTER_TO_UINT (g_hash_table_lookup (self->written[kind], name));
  if (number != 0)
    return number;

  number = find_or_add (self, kind, name);
  if (number != 0)
    g_hash_table_insert (self->written[kind], g_strdup (name), GUINT_TO_POINTER (number));
  return number;
}

JyRosterName *
jy_roster_names_get (const JyRosterNames *self, JyRosterNameKind kind, guint number)
{
  return number != 0 ? &g_array_index (self->names[kind], JyRosterName, number - 1) : NULL;
}

guint
jy_roster_names_count (const JyRosterNames *self, JyRosterNameKind kind)
{
  return self->names[kind]->len;
}

gboolean
jy_roster_names_are_alike (const JyRosterNames *self, guint area, guint other)
{
  const JyRosterName *a = jy_roster_names_get (self, JY_ROSTER_NAMES_AREA, area);
  const JyRosterName *b = jy_roster_names_get (self, JY_ROSTER_NAMES_AREA, other);
  g_auto (JyRosterSpelling) first = jy_roster_spelling_make (a->name, TRUE);
  g_auto (JyRosterSpelling) second = jy_roster_spelling_make (b->name, TRUE);

  return jy_roster_spelling_is_alike (&first, &second);
}

typedef struct
{
  gint64 id;
  char *name;
  char *key; /* folded */
  JyRosterSpelling spelling;
} Candidate;

typedef struct
{
  JyRosterNames *self;
  JyRosterNameKind kind;
  GArray *candidates;
} Matching;

static void
candidate_clear (gpointer data)
{
  Candidate *candidate = data;

  g_free (candidate->name);
  g_free (candidate->key);
  jy_roster_spelling_clear (&candidate->spelling);
}

static void
add_candidate (Matching *matching, gint64 id, const char *name, const GDate *closed_on)
{
  Candidate candidate = { .id = id };

  if (g_date_valid (closed_on))
    return;

  candidate.name = g_strdup (name);
  candidate.key = jy_text_fold (name);
  candidate.spelling = jy_roster_spelling_make (name, matching->kind == JY_ROSTER_NAMES_AREA);
  g_array_append_val (matching->candidates, candidate);
}

#define ADD_ALL(Type, list, closing)                                                               \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autoptr (GPtrArray) records = (list);                                                        \
                                                                                                   \
    if (records == NULL)                                                                           \
      return FALSE;                                                                                \
    for (guint i = 0; i < records->len; i++)                                                       \
      {                                                                                            \
        const Type *record = g_ptr_array_index (records, i);                                       \
                                                                                                   \
        add_candidate (matching, record->id, record->name, &record->closing);                      \
      }                                                                                            \
  }                                                                                                \
  G_STMT_END

static gboolean
list_candidates (Matching *matching, JyStore *store, GError **error)
{
  switch (matching->kind)
    {
    case JY_ROSTER_NAMES_AREA:
      ADD_ALL (JyStoredArea, jy_store_list_areas (store, error), closed_on);
      break;
    case JY_ROSTER_NAMES_TEAM:
      ADD_ALL (JyStoredTeam, jy_store_list_teams (store, error), closed_on);
      break;
    case JY_ROSTER_NAMES_STAFF:
      ADD_ALL (JyStoredStaff, jy_store_list_staff (store, error), left_on);
      break;
    case JY_ROSTER_NAMES_PACKAGE:
      ADD_ALL (JyStoredPackage, jy_store_list_packages (store, error), closed_on);
      break;
    case JY_ROSTER_NAMES_N_KINDS:
    default:
      g_assert_not_reached ();
    }

  return TRUE;
}

/* Returns: (nullable): the record of that name, or the only one of a similar name */
static const Candidate *
find_candidate (const Matching *matching, const char *name)
{
  g_autofree char *key = jy_text_fold (name);
  g_auto (JyRosterSpelling) spelling =
    jy_roster_spelling_make (name, matching->kind == JY_ROSTER_NAMES_AREA);
  const Candidate *alike = NULL;
  guint n_alike = 0;

  for (guint i = 0; i < matching->candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (matching->candidates, Candidate, i);

      if (g_str_equal (candidate->key, key))
        return candidate;
      if (jy_roster_spelling_is_alike (&candidate->spelling, &spelling))
        {
          alike = candidate;
          n_alike++;
        }
    }

  return n_alike == 1 ? alike : NULL;
}

static void
match_one (const Matching *matching, JyRosterName *name)
{
  const Candidate *found = find_candidate (matching, name->name);

  g_clear_pointer (&name->ours, g_free);
  name->n_rows = 0;
  name->id = found != NULL ? found->id : 0;
  if (found != NULL)
    name->ours = g_strdup (found->name);
}

static gboolean
match_kind (Matching *matching, JyStore *store, GError **error)
{
  if (!list_candidates (matching, store, error))
    return FALSE;

  for (guint i = 1; i <= jy_roster_names_count (matching->self, matching->kind); i++)
    match_one (matching, jy_roster_names_get (matching->self, matching->kind, i));

  return TRUE;
}

gboolean
jy_roster_names_match (JyRosterNames *self, JyStore *store, GError **error)
{
  for (guint kind = 0; kind < JY_ROSTER_NAMES_N_KINDS; kind++)
    {
      g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
      Matching matching = { self, kind, candidates };

      g_array_set_clear_func (candidates, candidate_clear);
      if (!match_kind (&matching, store, error))
        return FALSE;
    }

  return TRUE;
}

/* A new area is part of the only town there is, and comes after its other parts. */
static gboolean
insert_area (JyStore *store, gint64 id, const char *name, GError **error)
{
  g_autoptr (GPtrArray) areas = jy_store_list_areas (store, error);
  gboolean is_village = g_str_has_suffix (name, "村") || g_str_has_suffix (name, "村委会") ||
                        g_str_has_suffix (name, "村民委员会");
  JyStoredArea area = { .id = id,
                        .kind = (char *) (is_village ? "village" : "community"),
                        .name = (char *) name };
  guint n_towns = 0;

  if (areas == NULL)
    return FALSE;

  for (guint i = 0; i < areas->len; i++)
    {
      const JyStoredArea *other = g_ptr_array_index (areas, i);

      if (g_str_equal (other->kind, "subdistrict") || g_str_equal (other->kind, "township"))
        {
          n_towns++;
          area.parent = other->id;
        }
      area.position = MAX (area.position, other->position + 1);
    }
  if (n_towns != 1)
    area.parent = 0;

  return jy_store_insert_area (store, &area, error);
}

static int
guess_tier (const char *name)
{
  if (strstr (name, "高") != NULL || strchr (name, '3') != NULL)
    return 3;

  return strstr (name, "中") != NULL || strchr (name, '2') != NULL ? 2 : 1;
}

static gboolean
insert (
  JyStore *store, JyRosterNameKind kind, gint64 id, const char *name, int position, GError **error)
{
  switch (kind)
    {
    case JY_ROSTER_NAMES_AREA:
      return insert_area (store, id, name, error);
    case JY_ROSTER_NAMES_TEAM:
      {
        JyStoredTeam team = { .id = id, .name = (char *) name, .position = position };

        return jy_store_insert_team (store, &team, error);
      }
    case JY_ROSTER_NAMES_STAFF:
      {
        JyStoredStaff staff = { .id = id, .name = (char *) name, .role = (char *) "gp" };

        return jy_store_insert_staff (store, &staff, error);
      }
    case JY_ROSTER_NAMES_PACKAGE:
      {
        JyStoredPackage package = { .id = id, .name = (char *) name, .tier = guess_tier (name) };

        return jy_store_insert_package (store, &package, error);
      }
    case JY_ROSTER_NAMES_N_KINDS:
    default:
      g_assert_not_reached ();
    }
}

gint64
jy_roster_names_ensure (
  JyRosterNames *self, JyRosterNameKind kind, guint number, JyStore *store, GError **error)
{
  JyRosterName *name = jy_roster_names_get (self, kind, number);
  gint64 id;

  if (name == NULL || name->id != 0)
    return name != NULL ? name->id : 0;

  id = jy_store_new_id (store);
  if (!insert (store, kind, id, name->name, (int) number, error))
    return 0;

  name->id = id;
  return id;
}
