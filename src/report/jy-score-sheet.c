/* jy-score-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-score-sheet.h"

#include <glib/gi18n.h>

#include "jy-score-values.h"
#include "jy-work-scores.h"

/* What was given by hand in the period. */
typedef struct
{
  const GPtrArray *marks;       /* (element-type JyStoredScoreMark) */
  const GPtrArray *attachments; /* (element-type JyStoredAttachment) */
} Given;

static void
line_free (gpointer data)
{
  JyScoreLine *self = data;

  jy_stored_score_mark_free (self->mark);
  jy_stored_attachment_free (self->attachment);
  g_free (self);
}

static void
unit_free (gpointer data)
{
  JyScoredUnit *self = data;

  g_free (self->name);
  g_ptr_array_unref (self->lines);
  g_free (self);
}

void
jy_score_sheet_free (JyScoreSheet *self)
{
  jy_stored_score_card_free (self->card);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->units, g_ptr_array_unref);
  g_free (self);
}

/* Returns: (transfer full) (nullable) */
static JyStoredScoreMark *
find_mark (const GPtrArray *marks, gint64 item, gint64 unit)
{
  for (guint i = 0; i < marks->len; i++)
    {
      const JyStoredScoreMark *mark = marks->pdata[i];

      if (mark->score_item == item && mark->unit == unit)
        return jy_stored_score_mark_copy (mark);
    }

  return NULL;
}

/* Returns: (transfer full) (nullable) */
static JyStoredAttachment *
find_attachment (const GPtrArray *attachments, const JyStoredScoreMark *mark)
{
  for (guint i = 0; i < attachments->len; i++)
    if (((const JyStoredAttachment *) attachments->pdata[i])->score_mark == mark->id)
      return jy_stored_attachment_copy (attachments->pdata[i]);

  return NULL;
}

static void
add_line (JyScoredUnit *self,
          const JyStoredScoreItem *item,
          guint unit,
          const JyScoreValues *values,
          const Given *given)
{
  JyScoreLine *line = g_new0 (JyScoreLine, 1);

  line->earned = JY_SCORE_UNKNOWN;
  if (!g_str_equal (item->rule, JY_SCORE_GIVEN))
    {
      line->rate = jy_score_values_get (values, unit, self->id, item->indicator);
      line->earned = jy_score_earn (item->rule, item->points, line->rate, item->baseline);
    }
  else if ((line->mark = find_mark (given->marks, item->id, self->id)) != NULL)
    {
      line->earned = line->mark->points;
      line->attachment = find_attachment (given->attachments, line->mark);
    }

  if (line->earned != JY_SCORE_UNKNOWN)
    {
      self->earned += line->earned;
      self->possible += item->points;
    }
  g_ptr_array_add (self->lines, line);
}

static gint64
count_work_points (const JyScoreValues *values, guint unit)
{
  const struct
  {
    JyFigure figure;
    int points;
  } kinds[] = {
    { JY_FIGURE_NEW, values->work_points[0] },
    { JY_FIGURE_RENEWED, values->work_points[0] },
    { JY_FIGURE_FULFILLED, values->work_points[1] },
    { JY_FIGURE_FOLLOW_UPS_DONE, values->work_points[2] },
    { JY_FIGURE_RECHECKS_DONE, values->work_points[3] },
    { JY_FIGURE_REFERRALS_CHECKED, values->work_points[3] },
  };
  gint64 sum = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    sum += jy_signing_figures_get (values->figures, unit, kinds[i].figure) * kinds[i].points;

  return sum;
}

/* The centre's rate, whatever quota was decided for the committee (S90, S112). */
static gboolean
is_signed_to_target (const JyIndicatorValue *signing, int percent)
{
  return signing->is_known && signing->rate.denominator > 0 &&
         signing->rate.numerator * 100 >= signing->rate.denominator * percent;
}

/* S112: grade and target decide; S118: what was ordered to be put right is taken off. */
static void
judge (JyScoredUnit *self, guint unit, const char *subject, const JyScoreValues *values)
{
  const gint64 *deducted = g_hash_table_lookup (values->deductions, &self->id);
  gint64 left;
  JyIndicatorValue signing;

  self->deducted = self->id != 0 && deducted != NULL ? *deducted : 0;
  left = MAX (self->earned - self->deducted, 0);
  self->score = MAX (jy_rate_get_hundredths ((JyRate){ left, self->possible }), 0);
  self->grade = jy_score_get_grade (left, self->possible, &values->limits);
  self->households = jy_signing_figures_get (values->figures, unit, JY_FIGURE_SIGNED_HOUSEHOLDS);
  jy_indicator_get_value (jy_indicator_find ("rate_sign_person"), values->figures, unit, &signing);
  self->is_reached = is_signed_to_target (&signing, values->figures->percent);
  if (g_str_equal (subject, JY_SCORE_OF_COMMITTEE))
    self->reward =
      jy_score_get_reward (self->households, values->price, self->grade, self->is_reached);
  if (g_str_equal (subject, JY_SCORE_OF_TEAM) || g_str_equal (subject, JY_SCORE_OF_DOCTOR))
    self->work_points = count_work_points (values, unit);
}

static void
add_unit (JyScoreSheet *self,
          guint unit,
          gint64 id,
          const char *name,
          const JyScoreValues *values,
          const Given *given)
{
  JyScoredUnit *scored = g_new0 (JyScoredUnit, 1);

  scored->id = id;
  scored->name = g_strdup (name);
  scored->lines = g_ptr_array_new_with_free_func (line_free);
  for (guint i = 0; i < self->items->len; i++)
    add_line (scored, self->items->pdata[i], unit, values, given);
  judge (scored, unit, self->request.subject, values);
  g_ptr_array_add (self->units, scored);
}

static void
add_units (JyScoreSheet *self, const JyScoreValues *values, const Given *given)
{
  const JySigningUnits *units = values->figures->units;

  if (g_str_equal (self->request.subject, JY_SCORE_OF_CENTRE))
    {
      add_unit (self, jy_signing_units_get_n (units), 0, _("The centre"), values, given);
      return;
    }

  for (guint i = 0; i < jy_signing_units_get_n (units); i++)
    {
      const JySigningUnit *unit = jy_signing_units_get (units, i);

      if (unit->id != 0 && jy_signing_figures_has_unit (values->figures, i))
        add_unit (self, i, unit->id, unit->name, values, given);
    }
}

/* 9.1: work points × quality coefficient = corrected points → money, of teams and of doctors. */
static void
share_out (JyScoreSheet *self)
{
  g_autofree gint64 *weights = g_new0 (gint64, self->units->len);
  g_autofree gint64 *shares = g_new0 (gint64, self->units->len);

  for (guint i = 0; i < self->units->len; i++)
    {
      const JyScoredUnit *unit = self->units->pdata[i];

      weights[i] = unit->work_points * unit->score;
    }

  jy_score_share_out (self->request.sum, weights, self->units->len, shares);
  for (guint i = 0; i < self->units->len; i++)
    ((JyScoredUnit *) self->units->pdata[i])->share = shares[i];
}

JyScoreSheet *
jy_score_sheet_new (JyWork *work,
                    const JyScoreRequest *request,
                    const JySigningFigures *figures,
                    GError **error)
{
  g_autoptr (JyScoreSheet) self = g_new0 (JyScoreSheet, 1);
  g_autofree char *period = jy_period_dup_text (&request->period);
  g_autoptr (GPtrArray) marks = NULL;
  g_autoptr (GPtrArray) attachments = NULL;
  Given given;
  g_auto (JyScoreValues) values = { 0 };

  self->request = *request;
  self->units = g_ptr_array_new_with_free_func (unit_free);
  if (!jy_score_values_init (&values, work, request, figures, error))
    return NULL;

  self->items =
    jy_score_items_read (work->store, request->subject, &figures->day, &self->card, error);
  marks = self->items != NULL ? jy_store_list_score_marks (work->store, period, error) : NULL;
  attachments = marks != NULL ? jy_store_list_attachments (work->store, period, error) : NULL;
  if (attachments == NULL)
    return NULL;

  self->price = values.price;
  given = (Given){ marks, attachments };
  add_units (self, &values, &given);
  share_out (self);
  return g_steal_pointer (&self);
}

gpointer
jy_work_make_score_sheet (JyWork *work, gpointer args, GError **error)
{
  const JyScoreRequest *request = args;
  const JySigningRequest counted = { .period = request->period,
                                     .by = jy_score_subject_get_by (request->subject) };
  g_autoptr (JySigningFigures) figures =
    jy_signing_figures_new (work->store, &counted, &work->today, error);

  return figures != NULL ? jy_score_sheet_new (work, request, figures, error) : NULL;
}
