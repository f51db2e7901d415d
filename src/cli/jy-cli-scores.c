/* jy-cli-scores.c - jiayi scores: points, grades, rewards and shares, with what each goes by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-cli-period.h"
#include "jy-score-sheet.h"

typedef struct
{
  char *of;
  char *sum;
  JyCliPeriod period;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->of);
  g_free (self->sum);
  jy_cli_period_clear (&self->period);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

/* Hundredths as a number with two decimals: points, per cent, yuan. */
static void
add_amount (JsonBuilder *builder, const char *name, gint64 hundredths)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_double_value (builder, (double) hundredths / 100);
}

static void
add_line (JsonBuilder *builder, const JyStoredScoreItem *item, const JyScoreLine *line)
{
  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "block", item->block);
  jy_cli_add_text (builder, "item", item->name);
  jy_cli_add_text (builder, "rule", item->rule);
  jy_cli_add_text_or_null (builder, "indicator", item->indicator);
  jy_cli_add_number (builder, "baseline", item->baseline);
  add_amount (builder, "points", item->points);
  jy_cli_add_flag (builder, "counts", line->earned != JY_SCORE_UNKNOWN);
  if (line->earned != JY_SCORE_UNKNOWN)
    add_amount (builder, "earned", line->earned);
  jy_cli_add_number (builder, "numerator", line->rate.numerator);
  jy_cli_add_number (builder, "denominator", line->rate.denominator);
  if (line->mark != NULL)
    {
      jy_cli_add_text (builder, "note", line->mark->note);
      jy_cli_add_text (builder, "evidence", line->mark->evidence);
    }
  json_builder_end_object (builder);
}

static void
add_unit (JsonBuilder *builder, const JyScoreSheet *sheet, const JyScoredUnit *unit)
{
  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "name", unit->name);
  add_amount (builder, "earned", unit->earned);
  add_amount (builder, "possible", unit->possible);
  add_amount (builder, "deducted", unit->deducted);
  add_amount (builder, "score", unit->score);
  jy_cli_add_text (builder, "grade", jy_grade_get_name (unit->grade));
  jy_cli_add_number (builder, "households", unit->households);
  add_amount (builder, "reward", unit->reward);
  jy_cli_add_number (builder, "work_points", unit->work_points);
  add_amount (builder, "share", unit->share);
  jy_cli_begin_list (builder, "items");
  for (guint i = 0; i < unit->lines->len; i++)
    add_line (builder, sheet->items->pdata[i], unit->lines->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
print_json (const JyScoreSheet *sheet)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *period = jy_period_dup_text (&sheet->request.period);

  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "of", sheet->request.subject);
  jy_cli_add_text (builder, "period", period);
  add_amount (builder, "sum", sheet->request.sum);
  jy_cli_begin_list (builder, "units");
  for (guint i = 0; i < sheet->units->len; i++)
    add_unit (builder, sheet, sheet->units->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
}

static void
print_money (const char *sentence, gint64 fen)
{
  g_autofree char *amount =
    g_strdup_printf ("%" G_GINT64_FORMAT ".%02d", fen / 100, (int) (fen % 100));

  if (fen > 0)
    g_print ("  %s %s", sentence, amount);
}

static void
print_text (const JyScoreSheet *sheet)
{
  for (guint i = 0; i < sheet->units->len; i++)
    {
      const JyScoredUnit *unit = sheet->units->pdata[i];
      JyRate score = { unit->score, 10000 };
      g_autofree char *percent = jy_rate_dup_text (score);

      g_print ("%s: %s  %s", unit->name, unit->possible > 0 ? percent : "—",
               jy_grade_get_name (unit->grade));
      print_money (_("Reward (yuan)"), unit->reward);
      print_money (_("Share (yuan)"), unit->share);
      g_print ("\n");
    }
}

/* Yuan with two decimals at most, to fen. */
static gboolean
read_sum (const char *text, gint64 *fen, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (text, ".", 2);
  guint64 yuan, rest = 0;
  g_autofree char *cents = parts[0] != NULL && parts[1] != NULL
                             ? g_strdup_printf ("%s%s", parts[1], strlen (parts[1]) == 1 ? "0" : "")
                             : g_strdup ("00");

  if (parts[0] == NULL || strlen (cents) != 2 ||
      !g_ascii_string_to_unsigned (parts[0], 10, 0, 1000000000, &yuan, NULL) ||
      !g_ascii_string_to_unsigned (cents, 10, 0, 99, &rest, NULL))
    return jy_cli_wrong_use (error, _("--sum is an amount in yuan: --sum=20000.50."));

  *fen = (gint64) (yuan * 100 + rest);
  return TRUE;
}

static gboolean
read_options (Options *options, JyScoreRequest *request, GError **error)
{
  const JyChoice *subject =
    jy_choice_find (jy_score_subjects, options->of != NULL ? options->of : JY_SCORE_OF_TEAM);

  if (subject == NULL)
    return jy_cli_wrong_use (error, _("--of is team, doctor, committee or centre."));

  request->subject = subject->code;
  return (options->sum == NULL || read_sum (options->sum, &request->sum, error)) &&
         jy_cli_period_parse (&options->period, error);
}

/* Without a period the quarter of today. */
static gboolean
scores (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "of", 0, 0, G_OPTION_ARG_STRING, &options.of, N_("Who is judged: team, doctor, committee or centre"), N_("WHO") },
    { "period", 0, 0, G_OPTION_ARG_STRING, &options.period.text, N_("The period; this quarter without it"), N_("PERIOD") },
    { "sum", 0, 0, G_OPTION_ARG_STRING, &options.sum, N_("What is shared out, in yuan"), N_("YUAN") },
    { NULL },
  };
  /* clang-format on */
  g_auto (GStrv) words = NULL;
  JyScoreRequest request = { 0 };
  g_autoptr (JyScoreSheet) sheet = NULL;

  if (!jy_cli_parse (self, argv, entries, "", 0, &words, error) ||
      !read_options (&options, &request, error) || !jy_cli_open (self, JY_STORE_READ_ONLY, error))
    return FALSE;

  if (options.period.text != NULL)
    request.period = options.period.period;
  else
    jy_period_set_quarter (&request.period, &self->work.today);
  sheet = jy_work_make_score_sheet (&self->work, &request, error);
  if (sheet == NULL)
    return FALSE;

  if (self->json)
    print_json (sheet);
  else
    print_text (sheet);
  return TRUE;
}

const JyCliCommand jy_cli_scores = { "scores", N_("Tell the score cards and what they earn"),
                                     scores };
