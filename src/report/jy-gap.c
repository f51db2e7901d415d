/* jy-gap.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-gap.h"

#include "jy-indicator.h"
#include "jy-signing-pass-private.h"
#include "jy-snapshot.h"

/* Somebody to go to: a household, or a person. */
typedef struct
{
  gint64 id;
  guint unit;
  guint rank;     /* the lower, the sooner */
  guint n_key;    /* key people */
  guint n_people; /* that it brings; 0: not one to go to */
} Candidate;

typedef struct
{
  JyGapKind kind;
  const GArray *households; /* JyScannedHousehold */
  GArray *candidates;       /* Candidate; of signing: one for each household */
} Search;

JyGapRequest *
jy_gap_request_new (const JyPeriod *period, JySigningBy by, JyGapKind kind)
{
  JyGapRequest *self = g_new0 (JyGapRequest, 1);

  self->request = jy_signing_request_new (period, by, NULL);
  self->kind = kind;
  return self;
}

void
jy_gap_request_free (JyGapRequest *self)
{
  jy_signing_request_free (self->request);
  g_free (self);
}

static void
unit_free (gpointer data)
{
  JyGapUnit *unit = data;

  g_array_unref (unit->ids);
  g_free (unit);
}

void
jy_gap_free (JyGap *self)
{
  g_clear_pointer (&self->figures, jy_signing_figures_free);
  g_clear_pointer (&self->units, g_ptr_array_unref);
  g_free (self);
}

static guint
rank_acceptance (JyAcceptance acceptance)
{
  if (acceptance == JY_ACCEPTANCE_WILLING)
    return 0;
  return acceptance == JY_ACCEPTANCE_UNWILLING ? 2 : 1;
}

static guint
rank_reason (const JySigningMark *mark)
{
  static const guint ranks[JY_N_UNFULFILLED_REASONS] = {
    [JY_UNFULFILLED_OPEN] = 0, [JY_UNFULFILLED_NOT_DUE] = 1, [JY_UNFULFILLED_LOST] = 2,
    [JY_UNFULFILLED_AWAY] = 3, [JY_UNFULFILLED_REFUSED] = 4, [JY_UNFULFILLED_MISSED] = 5,
  };

  for (guint reason = 1; reason < JY_N_UNFULFILLED_REASONS; reason++)
    if (jy_signing_mark_has (mark, JY_FIGURE_UNFULFILLED_1 + reason - 1))
      return ranks[reason];

  return JY_N_UNFULFILLED_REASONS;
}

/* A member of a household who is not signed. */
static void
add_unsigned (Search *self, guint household, const JySigningMark *mark)
{
  const JyScannedHousehold *scanned =
    &g_array_index (self->households, JyScannedHousehold, household);
  Candidate *candidate = &g_array_index (self->candidates, Candidate, household);

  candidate->id = scanned->household;
  candidate->unit = mark->unit;
  candidate->rank = rank_acceptance (scanned->acceptance.level);
  candidate->n_key += jy_signing_mark_has (mark, JY_FIGURE_UNSIGNED_KEY);
  candidate->n_people++;
}

static void
add_unfulfilled (Search *self, gint64 id, const JySigningMark *mark)
{
  Candidate candidate = { .id = id, .unit = mark->unit, .n_people = 1 };

  candidate.rank = rank_reason (mark);
  candidate.n_key = jy_signing_mark_has (mark, JY_FIGURE_KEY_SIGNED);
  g_array_append_val (self->candidates, candidate);
}

static void
visit_cb (gpointer data,
          const JyScannedPerson *person G_GNUC_UNUSED,
          gint64 id,
          guint household,
          const GArray *marks,
          const GArray *services)
{
  Search *self = data;

  for (guint i = 0; services != NULL && i < marks->len; i++)
    {
      const JySigningMark *mark = &g_array_index (marks, JySigningMark, i);

      if (self->kind == JY_GAP_SIGNING && jy_signing_mark_has (mark, JY_FIGURE_UNSIGNED))
        add_unsigned (self, household, mark);
      else if (self->kind == JY_GAP_FULFILMENT && jy_signing_mark_has (mark, JY_FIGURE_SIGNED) &&
               !jy_signing_mark_has (mark, JY_FIGURE_FULFILLED))
        add_unfulfilled (self, id, mark);
    }
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *one = a;
  const Candidate *other = b;

  if (one->rank != other->rank)
    return one->rank < other->rank ? -1 : 1;
  if (one->n_key != other->n_key)
    return one->n_key > other->n_key ? -1 : 1;
  if (one->n_people != other->n_people)
    return one->n_people > other->n_people ? -1 : 1;
  return (one->id > other->id) - (one->id < other->id);
}

/* How many of @self bring @missing people. */
static void
add_candidate (JyGapUnit *self, const Candidate *candidate, gint64 *left, gboolean is_willing)
{
  g_array_append_val (self->ids, candidate->id);
  self->n_willing += is_willing;
  if (*left > 0)
    self->n_needed = self->ids->len;
  *left -= candidate->n_people;
}

static void
fill_units (JyGap *self, GArray *candidates)
{
  const JyIndicator *indicator =
    jy_indicator_find (self->kind == JY_GAP_SIGNING ? "rate_sign_person" : "rate_fulfil");
  guint n_units = jy_signing_units_get_n (self->figures->units);
  g_autofree gint64 *left = g_new0 (gint64, n_units + 1);

  self->units = g_ptr_array_new_with_free_func (unit_free);
  for (guint unit = 0; unit <= n_units; unit++)
    {
      JyGapUnit *gap = g_new0 (JyGapUnit, 1);
      JyIndicatorValue value;

      jy_indicator_get_value (indicator, self->figures, unit, &value);
      gap->missing = left[unit] = value.missing;
      gap->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_ptr_array_add (self->units, gap);
    }

  g_array_sort (candidates, compare_candidates);
  for (guint i = 0; i < candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);
      gboolean is_willing = self->kind == JY_GAP_SIGNING && candidate->rank == 0;

      if (candidate->n_people == 0)
        continue;
      add_candidate (self->units->pdata[candidate->unit], candidate, &left[candidate->unit],
                     is_willing);
      add_candidate (self->units->pdata[n_units], candidate, &left[n_units], is_willing);
    }
}

gpointer
jy_work_find_gap (JyWork *work, gpointer args, GError **error)
{
  const JyGapRequest *request = args;
  g_autoptr (JyGap) self = g_new0 (JyGap, 1);
  g_autoptr (GArray) candidates = g_array_new (FALSE, TRUE, sizeof (Candidate));
  g_auto (JySnapshot) snapshot = { 0 };
  g_auto (JySigningPass) pass = { 0 };
  Search search = { .kind = request->kind, .candidates = candidates };

  self->kind = request->kind;
  if (!jy_snapshot_take (&snapshot, work->store, error) ||
      !jy_signing_pass_init (&pass, work->store, request->request, 1, &work->today, error))
    return NULL;

  search.households = jy_signing_pass_get (&pass, 0)->households;
  if (self->kind == JY_GAP_SIGNING)
    g_array_set_size (candidates, search.households->len);
  self->figures =
    jy_signing_pass_count (&pass, work->store, request->request, visit_cb, &search, error);
  if (self->figures == NULL)
    return NULL;

  fill_units (self, candidates);
  return g_steal_pointer (&self);
}
