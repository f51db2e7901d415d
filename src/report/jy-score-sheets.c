/* jy-score-sheets.c - sheets 14 and 16: what everybody's work was judged to be, and what it earns
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-column-id.h"
#include "jy-indicator.h"
#include "jy-report-parts-private.h"
#include "jy-report-table.h"

#define NAME_WIDTH 22
#define HUNDREDTHS 100

/* A number that a rate may be taken of. */
static void
set_hundredths (JyReportTable *table, guint column, gint64 hundredths)
{
  jy_report_table_set_count (table, column, hundredths);
  jy_report_table_set_number (table, column, (double) hundredths / HUNDREDTHS);
}

static const char *
get_subject (JySigningBy by)
{
  switch (by)
    {
    case JY_SIGNING_BY_TEAM:
      return JY_SCORE_OF_TEAM;
    case JY_SIGNING_BY_DOCTOR:
      return JY_SCORE_OF_DOCTOR;
    case JY_SIGNING_BY_SUBDISTRICT:
      return JY_SCORE_OF_CENTRE;
    case JY_SIGNING_BY_AREA:
    default:
      return JY_SCORE_OF_COMMITTEE;
    }
}

static void
add_item_column (JyReportTable *table, const JyStoredScoreItem *item)
{
  g_autofree char *points = g_strdup_printf ("%g", (double) item->points / HUNDREDTHS);
  g_autofree char *id = jy_column_dup_id (item->block, item->name);
  GString *title = g_string_new (C_("report", "{item} ({points})"));

  g_string_replace (title, "{item}", item->name, 0);
  g_string_replace (title, "{points}", points, 0);
  jy_report_table_add_column (
    table, &(JySheetColumn){
             .id = id, .title = title->str, .group = item->block, .type = JY_CELL_NUMBER });
  g_string_free (title, TRUE);
}

/* What stands behind the items, which may be any number; so these come first. */
enum
{
  SCORED_UNIT,
  SCORED_EARNED,
  SCORED_DEDUCTED,
  SCORED_COUNTED,
  SCORED_POSSIBLE,
  SCORED_SCORE,
  SCORED_GRADE,
  SCORED_ITEMS
};

/* Who stands behind the value of an item, if it is of one figure. */
static void
set_value_source (JyReportTable *table,
                  guint column,
                  const JyStoredScoreItem *item,
                  const JyScoreSheet *scores,
                  const JyScoredUnit *unit)
{
  const JyIndicator *indicator = jy_indicator_find (item->indicator);
  JySigningSource source = { .period = scores->request.period,
                             .by = jy_score_subject_get_by (scores->request.subject),
                             .unit = unit->id,
                             .is_all = unit->id == 0 };

  if (indicator != NULL && jy_indicator_find_list (indicator, FALSE, &source.figure))
    jy_report_table_set_source (table, column, &source);
}

static void
add_scored (JyReportTable *table, const JyScoreSheet *scores, const JyScoredUnit *unit)
{
  jy_report_table_add_row (table);
  jy_report_table_set_text (table, SCORED_UNIT, unit->name);
  set_hundredths (table, SCORED_EARNED, unit->earned);
  set_hundredths (table, SCORED_DEDUCTED, unit->deducted);
  set_hundredths (table, SCORED_COUNTED, MAX (unit->earned - unit->deducted, 0));
  set_hundredths (table, SCORED_POSSIBLE, unit->possible);
  jy_report_table_set_text (table, SCORED_GRADE, jy_grade_get_name (unit->grade));

  for (guint i = 0; i < scores->items->len; i++)
    {
      const JyScoreLine *line = unit->lines->pdata[i];

      if (line->earned == JY_SCORE_UNKNOWN)
        jy_report_table_set_text (table, SCORED_ITEMS + i, "—");
      else
        {
          set_hundredths (table, SCORED_ITEMS + i, line->earned);
          set_value_source (table, SCORED_ITEMS + i, scores->items->pdata[i], scores, unit);
        }
    }
}

static void
add_score_check (JyReportTable *table, const JyScoreSheet *scores)
{
  JyReportCheck check = {
    N_("Assessment scores: lines = lines whose points earned are the sum of their items"),
    scores->units->len, 0, FALSE
  };

  for (guint u = 0; u < scores->units->len; u++)
    {
      const JyScoredUnit *unit = scores->units->pdata[u];
      gint64 sum = 0;

      for (guint i = 0; i < unit->lines->len; i++)
        {
          const JyScoreLine *line = unit->lines->pdata[i];

          sum += line->earned != JY_SCORE_UNKNOWN ? line->earned : 0;
        }
      check.right += sum == unit->earned;
    }
  jy_report_table_add_check (table, &check);
}

JyReportPart *
jy_report_make_scores (JyReportContext *context, GError **error)
{
  /* clang-format off */
  static const JySheetColumn columns[] = {
    { .title = NC_("report", "Unit"),       .width = NAME_WIDTH },
    { .title = NC_("report", "Earned"),     .type = JY_CELL_NUMBER, .group = NC_("report", "Points") },
    { .title = NC_("report", "Deducted"),   .type = JY_CELL_NUMBER, .group = NC_("report", "Points") },
    { .title = NC_("report", "Counted"),    .type = JY_CELL_NUMBER, .group = NC_("report", "Points") },
    { .title = NC_("report", "Possible"),   .type = JY_CELL_NUMBER, .group = NC_("report", "Points") },
    { .title = NC_("report", "Score %"),    .type = JY_CELL_RATE, .numerator = SCORED_COUNTED, .denominator = SCORED_POSSIBLE },
    { .title = NC_("report", "Grade"),      .width = 12 },
  };
  /* clang-format on */
  const char *subject = get_subject (jy_signing_units_get_by (context->figures->units));
  const JyScoreSheet *scores = jy_report_context_get_scores (context, subject, error);
  JyReportTable *table;

  if (scores == NULL)
    return NULL;

  table = jy_report_table_new ();
  jy_report_table_add_columns (table, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < scores->items->len; i++)
    add_item_column (table, scores->items->pdata[i]);
  for (guint i = 0; i < scores->units->len; i++)
    add_scored (table, scores, scores->units->pdata[i]);
  add_score_check (table, scores);
  jy_report_table_add_note (
    table, _("— is not judged: nothing was given, or there is no value; it counts neither way."));
  return jy_report_table_finish (table);
}

enum
{
  REWARD_COMMITTEE,
  REWARD_HOUSEHOLDS,
  REWARD_SIGNED,
  REWARD_RATE,
  REWARD_REACHED,
  REWARD_GRADE,
  REWARD_PRICE,
  REWARD_REWARD,
};

static gboolean
find_unit (const JySigningFigures *figures, gint64 id, guint *unit)
{
  for (*unit = 0; *unit < jy_signing_units_get_n (figures->units); (*unit)++)
    if (jy_signing_units_get (figures->units, *unit)->id == id)
      return TRUE;

  return FALSE;
}

static void
add_rewarded (JyReportTable *table,
              const JyScoreSheet *scores,
              const JySigningFigures *figures,
              const JyScoredUnit *scored)
{
  const JySigningSource source = { .period = figures->period,
                                   .by = JY_SIGNING_BY_AREA,
                                   .figure = JY_FIGURE_SIGNED_HOUSEHOLDS,
                                   .unit = scored->id };
  JyBaseFigure households;
  guint unit;

  if (!find_unit (figures, scored->id, &unit))
    return;

  households = jy_signing_figures_get_base (figures, unit, JY_BASE_HOUSEHOLDS);
  jy_report_table_add_row (table);
  jy_report_table_set_text (table, REWARD_COMMITTEE, scored->name);
  jy_report_table_set_base (table, REWARD_HOUSEHOLDS, &households);
  jy_report_table_set_listed (table, REWARD_SIGNED, scored->households, &source);
  jy_report_table_set_text (table, REWARD_REACHED,
                            scored->is_reached ? C_("report", "Yes") : C_("report", "No"));
  jy_report_table_set_text (table, REWARD_GRADE, jy_grade_get_name (scored->grade));
  set_hundredths (table, REWARD_PRICE, scores->price);
  set_hundredths (table, REWARD_REWARD, scored->reward);
}

/* Of committees in a line: households signed × yuan, or nothing. */
static void
add_reward_check (JyReportTable *table, const JyScoreSheet *scores)
{
  JyReportCheck check = { N_("Committee rewards: committees = committees rewarded for each "
                             "household signed, or not at all"),
                          scores->units->len, 0, FALSE };

  for (guint u = 0; u < scores->units->len; u++)
    {
      const JyScoredUnit *unit = scores->units->pdata[u];

      check.right += unit->reward == 0 || unit->reward == unit->households * scores->price;
    }
  jy_report_table_add_check (table, &check);
}

/* S112: only who passed and reached the target is rewarded. */
JyReportPart *
jy_report_make_rewards (JyReportContext *context, GError **error)
{
  /* clang-format off */
  static const JySheetColumn columns[] = {
    { .title = NC_("report", "Committee"),            .width = NAME_WIDTH },
    { .title = NC_("report", "Households"),           .type = JY_CELL_INTEGER },
    { .title = NC_("report", "Households signed"),    .type = JY_CELL_INTEGER },
    { .title = NC_("report", "Households signed %"),  .type = JY_CELL_RATE, .numerator = REWARD_SIGNED, .denominator = REWARD_HOUSEHOLDS },
    { .title = NC_("report", "Signing target reached") },
    { .title = NC_("report", "Grade"),                .width = 12 },
    { .title = NC_("report", "Yuan a household"),     .type = JY_CELL_NUMBER },
    { .title = NC_("report", "Reward in yuan"),       .type = JY_CELL_NUMBER },
  };
  /* clang-format on */
  static const int totals[] = { REWARD_HOUSEHOLDS, REWARD_SIGNED, REWARD_REWARD, -1 };
  const JyScoreSheet *scores = jy_report_context_get_scores (context, JY_SCORE_OF_COMMITTEE, error);
  const JySigningFigures *figures =
    scores != NULL ? jy_report_context_get_figures (context, &context->request->period,
                                                    JY_SIGNING_BY_AREA, error)
                   : NULL;
  JyReportTable *table;

  if (figures == NULL)
    return NULL;

  table = jy_report_table_new ();
  jy_report_table_add_columns (table, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < scores->units->len; i++)
    add_rewarded (table, scores, figures, scores->units->pdata[i]);
  jy_report_table_add_total (table, totals);
  add_reward_check (table, scores);
  jy_report_table_add_note (
    table, _("A reward is due only to a committee graded “passed” or better that reached the "
             "signing target: households signed × yuan a household (S112)."));
  return jy_report_table_finish (table);
}
