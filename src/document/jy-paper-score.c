/* jy-paper-score.c - what papers say of a score card: each item, what it earned, the grade
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * indicators-and-reports.md 9.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-paper-order.h"
#include "jy-score-sheet.h"
#include "jy-words.h"

static void
set_points (JyPaperFacts *facts, const char *name, gint64 hundredths)
{
  g_autofree char *text = jy_points_dup_text (hundredths);

  jy_paper_facts_set (facts, name, text);
}

static void
set_rule (JyPaperFacts *row, const JyStoredScoreItem *item)
{
  g_autofree char *text = NULL;

  if (g_str_equal (item->rule, JY_SCORE_GIVEN))
    text = g_strdup (jy_words_get (NULL, N_("given by hand")));
  else
    text = g_strdup_printf ("%s %d%%", g_str_equal (item->rule, JY_SCORE_AT_LEAST) ? "≥" : "≤",
                            item->baseline);
  jy_paper_facts_set (row, "score.rule", text);
}

static void
add_item (JyPaperFacts *facts, const JyStoredScoreItem *item, const JyScoreLine *line)
{
  JyPaperFacts *row = jy_paper_facts_add_row (facts, "scores");
  g_autofree char *note = NULL;

  jy_paper_facts_set (row, "score.block", item->block);
  jy_paper_facts_set (row, "score.item", item->name);
  set_points (row, "score.points", item->points);
  set_rule (row, item);
  if (line->rate.denominator > 0)
    {
      g_autofree char *percent = jy_rate_dup_text (line->rate);
      g_autofree char *value =
        g_strdup_printf ("%s (%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT ")", percent,
                         line->rate.numerator, line->rate.denominator);

      jy_paper_facts_set (row, "score.value", value);
    }
  if (line->earned != JY_SCORE_UNKNOWN)
    set_points (row, "score.earned", line->earned);
  if (line->mark == NULL)
    return;

  note = g_strdup_printf ("%s%s%s", line->mark->note, *line->mark->evidence != '\0' ? " · " : "",
                          line->mark->evidence);
  jy_paper_facts_set (row, "score.note", note);
}

static void
add_unit (const JyPaperOrder *self, const JyScoreSheet *sheet, const JyScoredUnit *unit)
{
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();
  g_autofree char *period = jy_period_dup_title (&sheet->request.period);
  JyRate score = { unit->score, 10000 };

  jy_paper_reader_set_centre (self->reader, facts);
  jy_paper_facts_set (facts, "scored.name",
                      unit->id != 0 ? unit->name : jy_paper_facts_get (facts, "centre.name"));
  jy_paper_facts_set (facts, "scored.as",
                      jy_choice_get_name (jy_score_subjects, sheet->request.subject));
  jy_paper_facts_set (facts, "scored.period", period);
  set_points (facts, "scored.earned", unit->earned);
  set_points (facts, "scored.possible", unit->possible);
  set_points (facts, "scored.deducted", unit->deducted);
  if (unit->possible > 0)
    jy_paper_facts_set_rate (facts, "scored.score", score);
  jy_paper_facts_set_code (facts, "scored.grade", (int) unit->grade);
  jy_paper_facts_set_number (facts, "scored.households", (int) unit->households);
  jy_paper_facts_set_number (facts, "scored.work_points", (int) unit->work_points);
  for (guint i = 0; i < sheet->items->len; i++)
    add_item (facts, sheet->items->pdata[i], unit->lines->pdata[i]);
  self->add (facts, self->data);
}

/* One day alone stands for its quarter, from it on or up to it. */
static void
set_period (const JyPaperOrder *self, JyPeriod *period)
{
  const JyPaperRequest *request = self->request;

  jy_period_set_quarter (period, g_date_valid (&request->from) ? &request->from
                                 : g_date_valid (&request->to) ? &request->to
                                                               : &self->reader->work->today);
  if (g_date_valid (&request->from))
    period->first = request->from;
  if (g_date_valid (&request->to))
    period->last = request->to;
}

gboolean
jy_paper_order_read_score (const JyPaperOrder *self, GError **error)
{
  const JyPaperRequest *request = self->request;
  gint64 unit = request->team != 0    ? request->team
                : request->staff != 0 ? request->staff
                                      : request->area;
  JyScoreRequest score = { .subject = request->team != 0    ? JY_SCORE_OF_TEAM
                                      : request->staff != 0 ? JY_SCORE_OF_DOCTOR
                                      : request->area != 0  ? JY_SCORE_OF_COMMITTEE
                                                            : JY_SCORE_OF_CENTRE };
  g_autoptr (JyScoreSheet) sheet = NULL;

  set_period (self, &score.period);
  sheet = jy_work_make_score_sheet (self->reader->work, &score, error);
  for (guint i = 0; sheet != NULL && i < sheet->units->len; i++)
    if (((const JyScoredUnit *) sheet->units->pdata[i])->id == unit)
      {
        add_unit (self, sheet, sheet->units->pdata[i]);
        return TRUE;
      }

  return sheet != NULL &&
         jy_paper_order_refuse (error, _("Nobody there is judged by a score card."));
}
