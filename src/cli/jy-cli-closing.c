/* jy-cli-closing.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-cli-closing.h"

#include <glib/gi18n.h>

#include "jy-cli-history.h"
#include "jy-closing-comparison.h"
#include "jy-date.h"
#include "jy-error.h"
#include "jy-mask.h"
#include "jy-work-history.h"
#include "jy-work-report-paper.h"

void
jy_cli_closing_clear (JyCliClosing *self)
{
  g_free (self->signed_by);
  g_free (self->day);
  g_free (self->reason);
}

gboolean
jy_cli_closing_check_use (const JyCliClosing *self, GError **error)
{
  if (self->close + self->compare + self->is_current > 1)
    return jy_cli_wrong_use (error, _("Use one of --close, --compare and --current."));
  if (self->close && (self->signed_by == NULL || *self->signed_by == '\0'))
    return jy_cli_wrong_use (error, _("Say whose name stands under the report: --signed-by=NAME"));
  if (!self->close && (self->signed_by != NULL || self->day != NULL || self->reason != NULL))
    return jy_cli_wrong_use (error, _("A name, a day and a reason go with --close."));
  if (self->issue < 0 || (self->issue > 0 && (self->close || self->is_current)))
    return jy_cli_wrong_use (
      error,
      _("--issue is one of the reports that were sent: leave it out, or --close and --current."));

  return TRUE;
}

gboolean
jy_cli_closing_tells (const JyCliClosing *self)
{
  return self->close || self->compare;
}

static gboolean
close_period (const JyCliClosing *self, JyCli *cli, const JyCliPeriod *of, GError **error)
{
  g_autoptr (JyPeriodToClose) args = NULL;
  g_autoptr (JyStoredPeriodClosing) closing = NULL;
  GDate day = cli->work.today;

  if (self->day != NULL && !jy_cli_parse_day (cli, "--signed-on", self->day, &day, error))
    return FALSE;

  args = jy_period_to_close_new (&of->period, of->by, self->signed_by, &day, self->reason, NULL);
  closing = jy_work_close_period_with_paper (&cli->work, args, error);
  return closing != NULL;
}

/* @other: (out): by which unit the period was closed although not as @of says; NULL: by none */
static gboolean
find_other_closing (JyCli *cli, const JyCliPeriod *of, const char **other, GError **error)
{
  JyClosingQuery query = { of->period, of->by };
  g_autoptr (GPtrArray) others = jy_work_list_other_closings (&cli->work, &query, error);
  JySigningBy by;

  *other = NULL;
  if (others == NULL)
    return FALSE;
  if (others->len > 0 &&
      jy_signing_by_parse (((const JyStoredPeriodClosing *) others->pdata[0])->by_unit, &by))
    *other = jy_signing_by_get_word (by);

  return TRUE;
}

/* Today's numbers are not taken for those that were sent with a row for each of something else. */
static gboolean
tell_other_closing (JyCli *cli, const JyCliPeriod *of, GError **error)
{
  const char *other;

  if (!find_other_closing (cli, of, &other, error))
    return FALSE;

  if (other != NULL)
    g_printerr (_("%s: This period was closed with --by=%s and not with --by=%s: these are "
                  "today’s numbers; --by=%s tells those that were sent.\n"),
                cli->name, other, jy_signing_by_get_word (of->by), other);
  return TRUE;
}

/* Says what there is instead of the issue that was asked for.  Returns: FALSE */
static gboolean
refuse_issue (JyCli *cli, const JyCliPeriod *of, guint n_issues, GError **error)
{
  g_autofree char *period = jy_period_dup_text (&of->period);
  const char *other;

  if (!find_other_closing (cli, of, &other, error))
    return FALSE;

  if (n_issues > 0)
    g_set_error (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                 ngettext ("This period was sent %u time: --issue is a number up to that.",
                           "This period was sent %u times: --issue is a number up to that.",
                           n_issues),
                 n_issues);
  else if (other != NULL)
    g_set_error (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                 _("This period was closed with --by=%s and not with --by=%s: say --by=%s."),
                 other, jy_signing_by_get_word (of->by), other);
  else
    g_set_error (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                 _("This period is not closed: close it first with “jiayi report %s --by=%s "
                   "--close --signed-by=NAME”."),
                 period, jy_signing_by_get_word (of->by));
  return FALSE;
}

/* @number: (out): which issue it is, from 1; 0: the period is not closed */
static gboolean
find_issue (const JyCliClosing *self,
            JyCli *cli,
            const JyCliPeriod *of,
            gint64 *closing,
            guint *number,
            GError **error)
{
  JyClosingQuery query = { of->period, of->by };
  g_autoptr (GPtrArray) issues = jy_work_list_closings (&cli->work, &query, error);

  if (issues == NULL)
    return FALSE;

  *number = self->issue > 0 ? (guint) self->issue : issues->len;
  if (*number <= issues->len && *number > 0)
    {
      *closing = ((const JyStoredPeriodClosing *) issues->pdata[issues->len - *number])->id;
      return TRUE;
    }
  if (self->issue == 0 && !self->compare)
    return tell_other_closing (cli, of, error);

  return refuse_issue (cli, of, issues->len, error);
}

static void
add_closing (JsonBuilder *builder, const JyStoredPeriodClosing *closing, guint number)
{
  json_builder_set_member_name (builder, "closed");
  json_builder_begin_object (builder);
  jy_cli_add_number (builder, "issue", number);
  jy_cli_add_text (builder, "signed_by", closing->signed_by);
  jy_cli_add_date (builder, "signed_on", &closing->closed_on);
  jy_cli_add_text_or_null (builder, "reason", closing->reason);
  json_builder_end_object (builder);
}

static void
print_sent_json (const JyClosedReport *closed, const JyCliPeriod *of, guint number)
{
  const JyFrozenSheets *sheets = closed->report->sheets;
  const JyFrozenHead *head = jy_frozen_sheets_get_head (sheets);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jy_cli_period_add (of, builder);
  jy_cli_add_text (builder, "title", head->title);
  jy_cli_add_date (builder, "cut_off", &head->day);
  jy_cli_add_text (builder, "centre", head->centre);
  jy_cli_add_flag (builder, "checks_agree", head->is_good);
  add_closing (builder, closed->closing, number);
  jy_cli_begin_list (builder, "sheets");
  for (guint i = 0; i < jy_frozen_sheets_get_n (sheets); i++)
    jy_cli_add_sheet (builder, jy_frozen_sheets_get_id (sheets, i),
                      jy_frozen_sheets_get (sheets, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
}

/* One line: what was sent, by whom, when. */
static void
print_closing (const JyClosedReport *closed)
{
  const JyFrozenHead *head = jy_frozen_sheets_get_head (closed->report->sheets);
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&closed->closing->closed_on, day);
  /* Translators: the title of a report, who signed it, and when. */
  g_print (_("%s: sent and signed by %s on %s.\n"), head->title, closed->closing->signed_by, day);
}

static gboolean
tell_sent (JyCli *cli,
           const JyCliPeriod *of,
           gint64 closing,
           guint number,
           const char *output,
           GError **error)
{
  g_autoptr (JyClosedReport) closed = jy_work_open_closing (&cli->work, &closing, error);

  if (closed == NULL ||
      (output != NULL && !jy_cli_write_closed_report (cli, closed, output, error)))
    return FALSE;

  if (cli->json)
    print_sent_json (closed, of, number);
  else
    print_closing (closed);
  if (!cli->json && output != NULL)
    g_print (_("%s: written to %s.\n"), jy_frozen_sheets_get_head (closed->report->sheets)->title,
             output);
  return TRUE;
}

static void
add_members (JsonBuilder *builder, const char *name, const GArray *members)
{
  jy_cli_begin_list (builder, name);
  for (guint i = 0; i < members->len; i++)
    json_builder_add_int_value (builder, g_array_index (members, JyFrozenMember, i).person->id);
  json_builder_end_array (builder);
}

static void
add_figure (JsonBuilder *builder, const JyFigureChange *figure)
{
  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "sheet", figure->sheet);
  jy_cli_add_text (builder, "row", figure->row);
  jy_cli_add_text (builder, "column", figure->column);
  jy_cli_add_text (builder, "then", figure->then);
  jy_cli_add_text (builder, "now", figure->now);
  add_members (builder, "left", figure->left);
  add_members (builder, "came", figure->came);
  json_builder_end_object (builder);
}

static void
add_operations (JsonBuilder *builder, const char *name, const GPtrArray *operations)
{
  jy_cli_begin_list (builder, name);
  for (guint i = 0; i < operations->len; i++)
    jy_cli_add_operation (builder, g_ptr_array_index (operations, i));
  json_builder_end_array (builder);
}

static char *
dup_number (const JyFrozenPerson *person)
{
  return person->is_household ? g_strdup (person->number) : jy_mask_id_number (person->number);
}

static void
add_person (JsonBuilder *builder, const JyPersonChange *change)
{
  g_autofree char *number = dup_number (change->person);

  json_builder_begin_object (builder);
  jy_cli_add_number (builder, change->person->is_household ? "household" : "resident",
                     change->person->id);
  jy_cli_add_text (builder, "number", number);
  jy_cli_add_text (builder, "name", change->person->name);
  jy_cli_add_number (builder, "left", change->n_left);
  jy_cli_add_number (builder, "came", change->n_came);
  add_operations (builder, "operations", change->operations);
  json_builder_end_object (builder);
}

static void
print_comparison_json (const JyClosingComparison *comparison, const JyCliPeriod *of, guint number)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jy_cli_period_add (of, builder);
  add_closing (builder, comparison->closed->closing, number);
  jy_cli_begin_list (builder, "figures");
  for (guint i = 0; i < comparison->figures->len; i++)
    add_figure (builder, g_ptr_array_index (comparison->figures, i));
  json_builder_end_array (builder);
  jy_cli_begin_list (builder, "people");
  for (guint i = 0; i < comparison->people->len; i++)
    add_person (builder, g_ptr_array_index (comparison->people, i));
  json_builder_end_array (builder);
  add_operations (builder, "others", comparison->others);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
}

static void
print_person (const JyPersonChange *change)
{
  g_autofree char *number = dup_number (change->person);

  g_print ("%s %s  −%u +%u\n", change->person->name, number, change->n_left, change->n_came);
  for (guint i = 0; i < change->operations->len; i++)
    {
      g_print ("    ");
      jy_cli_print_operation (g_ptr_array_index (change->operations, i));
    }
}

static void
print_comparison (const JyClosingComparison *comparison)
{
  guint n = comparison->figures->len;

  print_closing (comparison->closed);
  g_print (ngettext ("%u number differs today.\n", "%u numbers differ today.\n", n), n);
  for (guint i = 0; i < n; i++)
    {
      const JyFigureChange *figure = g_ptr_array_index (comparison->figures, i);

      g_print ("%s · %s · %s: %s → %s  −%u +%u\n", figure->sheet, figure->row, figure->column,
               *figure->then != '\0' ? figure->then : "—", *figure->now != '\0' ? figure->now : "—",
               figure->left->len, figure->came->len);
    }
  for (guint i = 0; i < comparison->people->len; i++)
    print_person (g_ptr_array_index (comparison->people, i));
  for (guint i = 0; i < comparison->others->len; i++)
    jy_cli_print_operation (g_ptr_array_index (comparison->others, i));
}

static gboolean
tell_comparison (JyCli *cli, const JyCliPeriod *of, gint64 closing, guint number, GError **error)
{
  g_autoptr (JyClosingQuestion) question = jy_closing_question_new (closing, NULL);
  g_autoptr (JyClosingComparison) comparison =
    jy_work_compare_closing (&cli->work, question, error);

  if (comparison == NULL)
    return FALSE;

  if (cli->json)
    print_comparison_json (comparison, of, number);
  else
    print_comparison (comparison);
  return TRUE;
}

gboolean
jy_cli_closing_run (const JyCliClosing *self,
                    JyCli *cli,
                    const JyCliPeriod *of,
                    const char *output,
                    gboolean has_choice,
                    gboolean *is_done,
                    GError **error)
{
  gint64 closing = 0;
  guint number = 0;

  *is_done = FALSE;
  if (self->is_current)
    return TRUE;
  if (self->compare && output != NULL)
    return jy_cli_wrong_use (error, _("A comparison is told here: leave --output out."));
  if (self->close && has_choice)
    return jy_cli_wrong_use (error, _("What is sent is kept whole: leave --sheets out."));
  if ((self->close && output != NULL && !jy_cli_check_writable (output, error)) ||
      (self->close && !close_period (self, cli, of, error)) ||
      !find_issue (self, cli, of, &closing, &number, error))
    return FALSE;

  *is_done = closing != 0;
  if (!*is_done)
    return TRUE;
  if (has_choice)
    return jy_cli_wrong_use (error, _("What was sent is told whole: leave --sheets out, or add "
                                      "--current."));
  return self->compare ? tell_comparison (cli, of, closing, number, error)
                       : tell_sent (cli, of, closing, number, output, error);
}
