/* jy-signing-day.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-day.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-signing-services.h"

/* clang-format off */
const JySigningGroup jy_signing_groups[JY_SIGNING_N_GROUPS] = {
  { NC_("report", "Children aged 0–6"),                   JY_GROUP_CHILD },
  { NC_("report", "Residents aged 65 and over"),          JY_GROUP_ELDERLY },
  { NC_("report", "Pregnant and new mothers (handbook opened)"), JY_GROUP_MATERNAL },
  { NC_("report", "Hypertension (managed)"),              JY_GROUP_HYPERTENSION },
  { NC_("report", "Diabetes (managed)"),                  JY_GROUP_DIABETES },
  { NC_("report", "Tuberculosis (managed)"),              JY_GROUP_TUBERCULOSIS },
  { NC_("report", "Severe mental disorder (managed)"),    JY_GROUP_MENTAL_DISORDER },
  { NC_("report", "Disabled people"),                     JY_GROUP_DISABLED },
  { NC_("report", "Registered as poor (lifted out of poverty)"), JY_GROUP_POVERTY },
  { NC_("report", "Family-planning special families"),    JY_GROUP_FAMILY_PLANNING },
  { NC_("report", "Subsistence allowance and destitute"), JY_GROUP_DIBAO | JY_GROUP_TEKUN },
  { NC_("report", "All key people"),                      JY_GROUP_NONE, .is_all = TRUE },
  { NC_("report", "Other key people"),                    JY_GROUP_NONE, .is_rest = TRUE },
};
/* clang-format on */

void
jy_signing_marks_init (JySigningMarks *self)
{
  *self = (JySigningMarks){ .marks = g_array_new (FALSE, FALSE, sizeof (JySigningMark)),
                            .services = g_array_new (FALSE, FALSE, sizeof (JySigningServices)),
                            .household = JY_NO_HOUSEHOLD };
}

void
jy_signing_marks_clear (JySigningMarks *self)
{
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_pointer (&self->services, g_array_unref);
}

void
jy_signing_marks_add (GArray *marks, guint unit, guint64 figures, guint64 care)
{
  JySigningMark mark = { unit, figures, care };

  for (guint i = 0; i < marks->len; i++)
    {
      JySigningMark *old = &g_array_index (marks, JySigningMark, i);

      if (old->unit == unit)
        {
          old->figures |= figures;
          old->care |= care;
          return;
        }
    }

  g_array_append_val (marks, mark);
}

gboolean
jy_signing_mark_has (const JySigningMark *self, JyFigure figure)
{
  return figure < JY_FIGURE_CARE_1 ? (self->figures & JY_FIGURE_BIT (figure)) != 0
                                   : (self->care & JY_CARE_BIT (figure - JY_FIGURE_CARE_1)) != 0;
}

static gboolean
is_by (const GDate *date, const GDate *day)
{
  return g_date_valid (date) && g_date_compare (date, day) <= 0;
}

/* Alive and here: the dead and the moved leave from that day (context.md §11). */
static gboolean
is_here (const JyScannedPerson *person, const GDate *day)
{
  return g_date_compare (&person->facts.born, day) <= 0 && !is_by (&person->died_on, day) &&
         !is_by (&person->moved_out_on, day);
}

/* Returns: (nullable): where the person lived on @day; of several the one that began last */
static const JyScannedMembership *
find_membership (const JyScannedPerson *person, const GDate *day)
{
  const JyScannedMembership *found = NULL;

  for (gsize i = 0; i < person->n_memberships; i++)
    {
      const JyScannedMembership *one = &person->memberships[i];

      if (jy_date_in_period (day, &one->from, &one->until) &&
          (found == NULL || !g_date_valid (&found->from) ||
           (g_date_valid (&one->from) && g_date_compare (&one->from, &found->from) > 0)))
        found = one;
    }

  return found;
}

/* The agreement as it concerns the person: from joining, and no longer than it lasts itself. */
static JyAgreementFacts
get_own_facts (const JyScannedCover *cover)
{
  JyAgreementFacts facts = cover->facts;

  if (g_date_compare (&cover->joined_on, &facts.starts_on) > 0)
    facts.starts_on = cover->joined_on;
  if (g_date_valid (&cover->left_on) &&
      (!g_date_valid (&facts.ended_on) || g_date_compare (&cover->left_on, &facts.ended_on) < 0))
    facts.ended_on = cover->left_on;
  return facts;
}

/* Returns: (nullable): what covered the person on @day; of several the one that began last */
static const JyScannedCover *
find_cover (const JyScannedPerson *person, const GDate *day)
{
  const JyScannedCover *found = NULL;
  GDate begun = { 0 };

  for (gsize i = 0; i < person->n_covers; i++)
    {
      const JyScannedCover *one = &person->covers[i];
      JyAgreementFacts facts = get_own_facts (one);
      int order;

      if (jy_agreement_get_state (&facts, day) != JY_AGREEMENT_IN_FORCE)
        continue;
      order = found != NULL ? g_date_compare (&facts.starts_on, &begun) : 1;
      if (order > 0 || (order == 0 && one->agreement > found->agreement))
        {
          found = one;
          begun = facts.starts_on;
        }
    }

  return found;
}

/* Key people, each once; what was set by hand goes before what the facts say. */
static gboolean
is_key (const JyClassification *classes)
{
  if (classes->population_by_hand && classes->population == JY_POPULATION_GENERAL)
    return FALSE;
  return (classes->groups & JY_GROUPS_KEY) != 0 || classes->population == JY_POPULATION_KEY;
}

static guint64
judge_groups (const JyClassification *classes, gboolean is_signed)
{
  gboolean key = is_key (classes);
  gboolean is_listed = FALSE;
  guint64 figures = 0;

  for (guint i = 0; i < JY_SIGNING_N_GROUPS; i++)
    {
      const JySigningGroup *group = &jy_signing_groups[i];
      gboolean is_in = (classes->groups & group->groups) != 0;

      is_listed = is_listed || is_in;
      if (group->is_all)
        is_in = key;
      else if (group->is_rest)
        is_in = key && !is_listed;

      if (is_in)
        figures |= JY_FIGURE_BIT (JY_FIGURE_GROUP_1 + i);
      if (is_in && is_signed)
        figures |= JY_FIGURE_BIT (JY_FIGURE_GROUP_SIGNED_1 + i);
    }
  if (key)
    figures |= JY_FIGURE_BIT (JY_FIGURE_KEY);
  if (key && is_signed)
    figures |= JY_FIGURE_BIT (JY_FIGURE_KEY_SIGNED);

  return figures;
}

/* Somebody on the register who is not signed. */
static guint64
judge_unsigned (const JyClassification *classes)
{
  return JY_FIGURE_BIT (JY_FIGURE_UNSIGNED) |
         (is_key (classes) ? JY_FIGURE_BIT (JY_FIGURE_UNSIGNED_KEY) : 0);
}

/* What somebody on the register counts as on the day.
 * @care: (out): likewise, in public health */
static guint64
judge_standing (const JySigningDay *self,
                const JyScannedPerson *person,
                const JyScannedHousehold *household,
                const JyScannedCover *cover,
                guint unit,
                GArray *services,
                guint64 *care)
{
  JyPersonFacts facts = person->facts;
  JyClassification classes;
  guint64 figures = JY_FIGURE_BIT (JY_FIGURE_RESIDENTS);

  facts.is_signed = cover != NULL;
  facts.acceptances = &household->acceptance;
  facts.n_acceptances = household->acceptance.level != JY_ACCEPTANCE_UNKNOWN;
  jy_classify (&facts, &self->parameters, &self->day, &classes);

  *care = self->care != NULL ? jy_care_scan_judge (self->care, &facts, classes.groups) : 0;
  figures |= judge_groups (&classes, cover != NULL);
  if (cover == NULL)
    return figures | judge_unsigned (&classes);

  figures |= JY_FIGURE_BIT (JY_FIGURE_SIGNED) |
             JY_FIGURE_BIT (JY_FIGURE_POPULATION_1 + classes.population - 1) |
             JY_FIGURE_BIT (JY_FIGURE_HEALTH_1 + classes.health - 1) |
             JY_FIGURE_BIT (JY_FIGURE_ACCEPTANCE_1 + classes.acceptance - 1);
  if (cover->price > 0)
    figures |= JY_FIGURE_BIT (JY_FIGURE_PAID);

  return self->services == NULL
           ? figures
           : figures |
               jy_signing_judge_fulfilment (self, person, cover, classes.groups, unit, services);
}

static gboolean
is_in_period (const JySigningDay *self, const GDate *date)
{
  return g_date_valid (date) && g_date_compare (&self->period.first, date) <= 0 &&
         g_date_compare (date, &self->period.last) <= 0;
}

static gboolean
has_cover (const JyScannedPerson *person, gint64 agreement)
{
  for (gsize i = 0; i < person->n_covers; i++)
    if (person->covers[i].agreement == agreement)
      return TRUE;
  return FALSE;
}

/* Whether an agreement signed by the day renews @agreement for the person. */
static gboolean
is_renewed (const JySigningDay *self, const JyScannedPerson *person, gint64 agreement)
{
  for (gsize i = 0; i < person->n_covers; i++)
    if (person->covers[i].renews == agreement &&
        is_by (&person->covers[i].facts.signed_on, &self->day))
      return TRUE;
  return FALSE;
}

/* What happened to one agreement of a person in the period. */
static guint64
judge_events (const JySigningDay *self, const JyScannedPerson *person, const JyScannedCover *cover)
{
  JyAgreementFacts facts = get_own_facts (cover);
  gboolean has_ended = g_date_valid (&facts.ended_on);
  gboolean ended_early = has_ended && g_date_compare (&facts.ended_on, &facts.ends_on) <= 0;
  gboolean joined_later = g_date_compare (&cover->joined_on, &cover->facts.starts_on) > 0;
  gboolean renewed = is_renewed (self, person, cover->agreement);
  guint64 figures = 0;

  if (!g_date_valid (&facts.signed_on) ||
      (has_ended && g_date_compare (&facts.ended_on, &facts.starts_on) <= 0))
    return 0; /* a draft, or taken back before it began */

  if (is_in_period (self, joined_later ? &cover->joined_on : &facts.signed_on) &&
      (cover->renews == 0 || !has_cover (person, cover->renews)))
    figures |= JY_FIGURE_BIT (JY_FIGURE_NEW);

  if (!ended_early && is_in_period (self, &facts.ends_on) && is_here (person, &facts.ends_on))
    {
      figures |= JY_FIGURE_BIT (JY_FIGURE_DUE);
      if (renewed)
        figures |= JY_FIGURE_BIT (JY_FIGURE_RENEWED);
    }

  if (ended_early && !renewed && !cover->is_gone && is_in_period (self, &facts.ended_on) &&
      is_here (person, &facts.ended_on))
    figures |= JY_FIGURE_BIT (JY_FIGURE_TERMINATED);

  return figures;
}

/* Returns: (nullable): household @id; @guess: where it may be, then where it is */
static const JyScannedHousehold *
find_household (const JySigningDay *self, gint64 id, guint *guess)
{
  guint found = jy_scanned_households_find (self->households, id, *guess);

  if (found == JY_NO_HOUSEHOLD)
    return NULL;

  *guess = found;
  return &g_array_index (self->households, JyScannedHousehold, found);
}

/* Where what was done for the person counts: at home, else where an agreement was.
 * Returns: whether there is such a place */
static gboolean
find_area (const JySigningDay *self,
           const JyScannedPerson *person,
           const JyScannedHousehold *home,
           guint guess,
           gint64 *area)
{
  for (gsize i = person->n_covers; i > 0 && home == NULL; i--)
    home = find_household (self, person->covers[i - 1].household, &guess);
  if (home != NULL)
    *area = home->area;

  return home != NULL;
}

static void
judge_period (const JySigningDay *self,
              const JyScannedPerson *person,
              guint guess,
              JySigningMarks *marks)
{
  const JyScannedCover *before =
    is_here (person, &self->before) ? find_cover (person, &self->before) : NULL;

  for (gsize i = 0; i < person->n_covers; i++)
    {
      const JyScannedCover *cover = &person->covers[i];
      guint64 figures = judge_events (self, person, cover) |
                        (cover == before ? JY_FIGURE_BIT (JY_FIGURE_SIGNED_BEFORE) : 0);
      const JyScannedHousehold *household =
        figures != 0 ? find_household (self, cover->household, &guess) : NULL;

      if (household != NULL)
        jy_signing_marks_add (
          marks->marks,
          jy_signing_units_find (self->units, household->area, TRUE, cover->team, cover->doctor),
          figures, 0);
    }
}

void
jy_signing_day_judge (const JySigningDay *self,
                      const JyScannedPerson *person,
                      JySigningMarks *marks)
{
  const JyScannedMembership *membership = find_membership (person, &self->day);
  const JyScannedHousehold *household = NULL;
  guint position = marks->household; /* of the person before: often the same */
  guint64 figures, care;
  gint64 area;

  g_array_set_size (marks->marks, 0);
  g_array_set_size (marks->services, 0);
  marks->household = JY_NO_HOUSEHOLD;

  if (membership != NULL && is_here (person, &self->day))
    household = find_household (self, membership->household, &position);
  if (household != NULL)
    {
      const JyScannedCover *cover = find_cover (person, &self->day);
      guint unit =
        jy_signing_units_find (self->units, household->area, cover != NULL,
                               cover != NULL ? cover->team : 0, cover != NULL ? cover->doctor : 0);

      marks->household = position;
      marks->household_mark.unit = unit;
      marks->household_mark.figures = JY_FIGURE_BIT (JY_FIGURE_HOUSEHOLDS);
      if (person->is_local)
        marks->household_mark.figures |= JY_FIGURE_BIT (JY_FIGURE_LOCAL_HOUSEHOLDS);
      if (cover != NULL)
        marks->household_mark.figures |= JY_FIGURE_BIT (JY_FIGURE_SIGNED_HOUSEHOLDS);
      figures = judge_standing (self, person, household, cover, unit, marks->services, &care);
      jy_signing_marks_add (marks->marks, unit, figures, care);
    }

  judge_period (self, person, position, marks);
  if (self->services != NULL && find_area (self, person, household, position, &area))
    jy_signing_count_services (self, person, area, marks->services);
}

void
jy_signing_day_judge_period (const JySigningDay *self,
                             const JyScannedPerson *person,
                             JySigningMarks *marks)
{
  g_array_set_size (marks->marks, 0);
  judge_period (self, person, marks->household, marks);
}
