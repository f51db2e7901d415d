/* jy-signing-base.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-base.h"

#include "jy-estimate.h"
#include "jy-rate.h"
#include "jy-store-quotas.h"
#include "jy-store-settings.h"

#define NONE G_MAXUINT
#define NOT_KNOWN (-1)
#define OF_POPULATION (-2) /* people to sign: a rate of their own, once the population is known */

typedef struct
{
  JyStore *store;
  const JySigningUnits *units;
  const JyAreaTree *tree;
  GDate day;
  int percent;
  int adults;                       /* of a thousand people */
  int shares[JY_BASE_DIABETES + 1]; /* of a thousand adults, of the diseases */
  const GPtrArray *quotas;          /* (element-type JyStoredQuota): in force on the day */
  GHashTable *registered;
  GPtrArray *sources;                 /* JyBaseSource */
  JyBaseFigure *figures;              /* (owned): people to sign in hundredths until the end */
  gboolean is_bare[JY_N_GIVEN_BASES]; /* somewhere no area above has the figure, either */
} Base;

/* An area with all its parts. */
typedef struct
{
  gint64 n[JY_N_GIVEN_BASES];
} Sum;

void
jy_base_source_free (JyBaseSource *self)
{
  g_free (self->area);
  g_free (self->source);
  g_free (self);
}

gboolean
jy_base_source_is_same (const JyBaseSource *self, const JyBaseSource *other)
{
  if (self->year != other->year || !g_str_equal (self->source, other->source) ||
      g_date_valid (&self->dated_on) != g_date_valid (&other->dated_on))
    return FALSE;

  return !g_date_valid (&self->dated_on) || g_date_compare (&self->dated_on, &other->dated_on) == 0;
}

static gboolean
is_known (const JyStoredAreaBase *base, JyBase which)
{
  switch (which)
    {
    case JY_BASE_POPULATION:
      return base->population >= 0;
    case JY_BASE_HOUSEHOLDS:
      return base->households >= 0;
    case JY_BASE_TARGET:
      return base->target_persons >= 0;
    case JY_BASE_HYPERTENSION:
    case JY_BASE_DIABETES:
    case JY_BASE_VISITS_HERE_OF:
    case JY_BASE_VISITS_HERE:
    case JY_BASE_VISITS_DOCTOR_OF:
    case JY_BASE_VISITS_DOCTOR:
    case JY_N_BASES:
    default:
      g_assert_not_reached ();
    }
}

static gint64
get_value (const JyStoredAreaBase *base, JyBase which)
{
  switch (which)
    {
    case JY_BASE_POPULATION:
      return base->population;
    case JY_BASE_HOUSEHOLDS:
      return base->households;
    case JY_BASE_TARGET:
      return (gint64) base->target_persons * 100;
    case JY_BASE_HYPERTENSION:
    case JY_BASE_DIABETES:
    case JY_BASE_VISITS_HERE_OF:
    case JY_BASE_VISITS_HERE:
    case JY_BASE_VISITS_DOCTOR_OF:
    case JY_BASE_VISITS_DOCTOR:
    case JY_N_BASES:
    default:
      g_assert_not_reached ();
    }
}

static void
note_source (const Base *self, const JyStoredAreaBase *base, JyBase which)
{
  JyBaseSource *source = g_new0 (JyBaseSource, 1);

  source->area = g_strdup (jy_area_tree_find (self->tree, base->area)->name);
  source->which = which;
  source->year = base->year;
  source->value = which == JY_BASE_TARGET ? base->target_persons : get_value (base, which);
  source->source = g_strdup (base->source);
  source->dated_on = base->dated_on;
  g_ptr_array_add (self->sources, source);
}

/* What was decided for @area from a day on comes before the figure of its year. */
static void
read_quota (const Base *self, gint64 area, gint64 known[JY_N_GIVEN_BASES])
{
  const JyStoredQuota *quota = jy_quotas_find (self->quotas, JY_QUOTA_OF_AREA, area);

  if (quota != NULL && quota->persons >= 0)
    known[JY_BASE_TARGET] = (gint64) quota->persons * 100;
  else if (quota != NULL && quota->sign_percent >= 0)
    known[JY_BASE_TARGET] = OF_POPULATION;
}

/* Reads the figures of @area, each of the latest year that has it. */
static gboolean
read_known (const Base *self, gint64 area, gint64 known[JY_N_GIVEN_BASES], GError **error)
{
  g_autoptr (GPtrArray) rows = jy_store_list_bases_of_area (self->store, area, error);

  if (rows == NULL)
    return FALSE;

  for (JyBase which = 0; which < JY_N_GIVEN_BASES; which++)
    {
      known[which] = NOT_KNOWN;
      for (guint i = 0; i < rows->len && known[which] == NOT_KNOWN; i++)
        {
          const JyStoredAreaBase *base = g_ptr_array_index (rows, i);

          if (base->year <= g_date_get_year (&self->day) && is_known (base, which))
            {
              known[which] = get_value (base, which);
              note_source (self, base, which);
            }
        }
    }

  read_quota (self, area, known);
  return TRUE;
}

static void
add (Base *self, guint unit, JyBase which, gint64 value, gboolean is_marked)
{
  JyBaseFigure *figure = &self->figures[unit * JY_N_BASES + which];

  figure->value += value;
  figure->is_marked = figure->is_marked || is_marked;
}

static gint64
get_fallback (const Base *self, gint64 area, JyBase which, gint64 own_population)
{
  const JyRegistered *registered = g_hash_table_lookup (self->registered, &area);

  if (which == JY_BASE_TARGET)
    return own_population * self->percent;
  return registered != NULL ? registered->n[which] : 0;
}

/* The rate of signing that was decided for @area. */
static int
get_percent (const Base *self, gint64 area)
{
  return jy_quotas_find (self->quotas, JY_QUOTA_OF_AREA, area)->sign_percent;
}

/**
 * add_area:
 * @covered: for each figure the unit whose area above has it, %NONE for none
 * @sum: (out): the area with its parts
 */
static gboolean
add_area (Base *self, gint64 area, const guint covered[JY_N_GIVEN_BASES], Sum *sum, GError **error)
{
  const GPtrArray *parts = jy_area_tree_get_parts (self->tree, area);
  guint unit = jy_signing_units_find (self->units, area, FALSE, 0, 0);
  guint n_parts = parts != NULL ? parts->len : 0;
  const GDate *closed_on = &jy_area_tree_find (self->tree, area)->closed_on;
  gboolean is_open = !g_date_valid (closed_on) || g_date_compare (&self->day, closed_on) < 0;
  gint64 known[JY_N_GIVEN_BASES];
  guint below[JY_N_GIVEN_BASES];
  gint64 own_population = 0;
  Sum inside = { { 0 } };

  if (!read_known (self, area, known, error))
    return FALSE;

  for (JyBase which = 0; which < JY_N_GIVEN_BASES; which++)
    below[which] = known[which] != NOT_KNOWN ? unit : covered[which];
  for (guint i = 0; i < n_parts; i++)
    {
      Sum part;

      if (!add_area (self, ((JyStoredArea *) parts->pdata[i])->id, below, &part, error))
        return FALSE;
      for (JyBase which = 0; which < JY_N_GIVEN_BASES; which++)
        inside.n[which] += part.n[which];
    }

  for (JyBase which = 0; which < JY_N_GIVEN_BASES; which++)
    {
      gint64 own = 0;
      gboolean stands_in = FALSE;

      if (known[which] == OF_POPULATION)
        known[which] = sum->n[JY_BASE_POPULATION] * get_percent (self, area);
      if (known[which] != NOT_KNOWN)
        own = MAX (0, known[which] - inside.n[which]);
      else if (covered[which] != unit) /* else the figure of the area above includes this one */
        {
          own = get_fallback (self, area, which, own_population);
          stands_in = which != JY_BASE_TARGET && (own > 0 || (n_parts == 0 && is_open));
        }

      if (stands_in && covered[which] == NONE)
        self->is_bare[which] = TRUE;
      if (which == JY_BASE_POPULATION)
        own_population = own;
      add (self, unit, which, own, stands_in);
      sum->n[which] = inside.n[which] + own;
    }

  return TRUE;
}

/* What was decided for a team or doctor, whatever its areas have. */
static void
apply_quota (const Base *self, guint unit, JySigningBy by, JyBaseFigure *figures)
{
  const JyStoredQuota *quota = NULL;

  if (jy_signing_units_get_by (self->units) == by)
    quota = jy_quotas_find (self->quotas,
                            by == JY_SIGNING_BY_TEAM ? JY_QUOTA_OF_TEAM : JY_QUOTA_OF_DOCTOR,
                            jy_signing_units_get (self->units, unit)->id);
  if (quota != NULL && quota->persons >= 0)
    figures[JY_BASE_TARGET].value = quota->persons;
  else if (quota != NULL && quota->sign_percent >= 0)
    figures[JY_BASE_TARGET].value =
      jy_rate_get_target (figures[JY_BASE_POPULATION].value, quota->sign_percent);
}

static void
estimate_patients (const Base *self, JyBaseFigure *figures)
{
  const JyBaseFigure *population = &figures[JY_BASE_POPULATION];

  for (JyBase which = JY_BASE_HYPERTENSION; which <= JY_BASE_DIABETES; which++)
    figures[which] = (JyBaseFigure){ .value = jy_estimate_patients (population->value, self->adults,
                                                                    self->shares[which]),
                                     .is_marked = population->is_marked };
}

static gboolean
read_shares (Base *self, GError **error)
{
  return jy_store_get_number (self->store, JY_SETTING_ADULT_SHARE, &self->day, &self->adults,
                              error) &&
         jy_store_get_number (self->store, JY_SETTING_HYPERTENSION_SHARE, &self->day,
                              &self->shares[JY_BASE_HYPERTENSION], error) &&
         jy_store_get_number (self->store, JY_SETTING_DIABETES_SHARE, &self->day,
                              &self->shares[JY_BASE_DIABETES], error);
}

static void
finish (Base *self)
{
  guint n_units = jy_signing_units_get_n (self->units);
  JyBaseFigure *all = &self->figures[n_units * JY_N_BASES];

  for (guint unit = 0; unit < n_units; unit++)
    {
      JyBaseFigure *figures = &self->figures[unit * JY_N_BASES];

      figures[JY_BASE_TARGET].value = (figures[JY_BASE_TARGET].value + 99) / 100;
      figures[JY_BASE_TARGET].is_marked = figures[JY_BASE_POPULATION].is_marked;
      apply_quota (self, unit, JY_SIGNING_BY_TEAM, figures);
      for (JyBase which = 0; which < JY_N_GIVEN_BASES; which++)
        all[which].value += figures[which].value;
      apply_quota (self, unit, JY_SIGNING_BY_DOCTOR, figures); /* his team's has it already */
      estimate_patients (self, figures);
    }

  all[JY_BASE_POPULATION].is_marked = self->is_bare[JY_BASE_POPULATION];
  all[JY_BASE_HOUSEHOLDS].is_marked = self->is_bare[JY_BASE_HOUSEHOLDS];
  all[JY_BASE_TARGET].is_marked = self->is_bare[JY_BASE_POPULATION];
  estimate_patients (self, all);
}

JyBaseFigure *
jy_signing_base_new (JyStore *store,
                     const JySigningUnits *units,
                     const GDate *day,
                     int percent,
                     GHashTable *registered,
                     GPtrArray *sources,
                     GError **error)
{
  g_autofree JyBaseFigure *figures =
    g_new0 (JyBaseFigure, (jy_signing_units_get_n (units) + 1) * JY_N_BASES);
  g_autoptr (GPtrArray) quotas = jy_store_list_quotas (store, day, error);
  Base self = { .store = store,
                .units = units,
                .tree = jy_signing_units_get_tree (units),
                .day = *day,
                .percent = percent,
                .registered = registered,
                .sources = sources,
                .quotas = quotas,
                .figures = figures };
  const guint covered[JY_N_GIVEN_BASES] = { NONE, NONE, NONE };
  const GPtrArray *roots = jy_area_tree_get_parts (self.tree, 0);

  if (quotas == NULL || !read_shares (&self, error))
    return NULL;
  for (guint i = 0; roots != NULL && i < roots->len; i++)
    {
      Sum sum;

      if (!add_area (&self, ((JyStoredArea *) roots->pdata[i])->id, covered, &sum, error))
        return NULL;
    }

  finish (&self);
  return g_steal_pointer (&figures);
}
