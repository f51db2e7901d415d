/* jy-score-lists.c - those judged, and the items of a card with what each earned
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cell-text.h"
#include "jy-points-field.h"
#include "jy-print-paper.h"
#include "jy-record-form.h"
#include "jy-score-private.h"
#include "jy-work-scores.h"

static const JyField row_fields[] = {
  JY_FIELD (JyScoreRow, name, TEXT),
  { NULL },
};

static void
row_free (gpointer row)
{
  jy_record_free (&jy_score_row_record, row);
}

const JyRecordType jy_score_row_record = { "", sizeof (JyScoreRow), row_fields, row_free };

/* clang-format off */
static const JyColumn unit_columns[] = {
  { N_("Name"),        "text-0", NULL, 10, 0, TRUE },
  { N_("Earned"),      "text-1", NULL, 7,  1, FALSE },
  { N_("Of"),          "text-2", NULL, 6,  1, FALSE },
  { N_("Deducted"),    "text-3", NULL, 7,  1, FALSE },
  { N_("Score"),       "text-4", NULL, 8,  1, FALSE },
  { N_("Grade"),       "text-5", NULL, 10, 0, FALSE },
  { N_("Households signed"), "text-6", NULL, 8,  1, FALSE },
  { N_("Reward (yuan)"), "text-7", NULL, 10, 1, FALSE },
  { N_("Work points"), "text-8", NULL, 8,  1, FALSE },
  { N_("Share (yuan)"), "text-9", NULL, 11, 1, FALSE },
};

static const JyColumn item_columns[] = {
  { N_("Block"),        "text-0", NULL, 16, 0, FALSE },
  { N_("Item"),         "text-1", NULL, 24, 0, TRUE },
  { N_("Points"),       "text-2", NULL, 6,  1, FALSE },
  { N_("Earned by"),    "text-3", NULL, 14, 0, FALSE },
  { N_("Value"),        "text-4", NULL, 18, 1, FALSE },
  { N_("Earned"),       "text-5", NULL, 13, 1, FALSE },
  { N_("Note"),         "text-6", NULL, 16, 0, TRUE },
};
/* clang-format on */

static void
add_points (GStrvBuilder *texts, gint64 hundredths)
{
  g_autofree char *text = jy_points_dup_text (hundredths);

  g_strv_builder_add (texts, text);
}

static const JyScoredUnit *
find_unit (const JyScoreSheet *sheet, gint64 id)
{
  for (guint i = 0; i < sheet->units->len; i++)
    if (((const JyScoredUnit *) sheet->units->pdata[i])->id == id)
      return sheet->units->pdata[i];

  g_return_val_if_reached (NULL);
}

static void
fill_unit (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JyScoreRow *row = record;
  const JyScoredUnit *unit = find_unit (jy_score_section_get_sheet (owner), row->id);
  JyRate score = { unit->score, 10000 };
  g_autofree char *percent = jy_rate_dup_text (score);
  g_autofree char *households = g_strdup_printf ("%" G_GINT64_FORMAT, unit->households);
  g_autofree char *points = g_strdup_printf ("%" G_GINT64_FORMAT, unit->work_points);

  g_strv_builder_add (texts, unit->name);
  add_points (texts, unit->earned);
  add_points (texts, unit->possible);
  if (unit->deducted > 0)
    add_points (texts, unit->deducted);
  else
    g_strv_builder_add (texts, "");
  g_strv_builder_add (texts, unit->possible > 0 ? percent : "—");
  g_strv_builder_add (texts, jy_grade_get_name (unit->grade));
  g_strv_builder_add (texts, households);
  jy_cell_add_money (texts, unit->reward);
  g_strv_builder_add (texts, unit->work_points > 0 ? points : "");
  jy_cell_add_money (texts, unit->share);
}

static void
go_to_items (JyRecordList *list G_GNUC_UNUSED, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  gtk_widget_activate_action (owner, "section.switch", NULL);
}

static void
print (JyRecordList *list, gconstpointer record, gpointer owner)
{
  const JyScoreRow *row = record;
  const JyScoreRequest *shown = &jy_score_section_get_sheet (owner)->request;
  JyPaperRequest *request = jy_paper_request_new ("score-sheet", NULL);

  if (g_str_equal (shown->subject, JY_SCORE_OF_TEAM))
    request->team = row->id;
  else if (g_str_equal (shown->subject, JY_SCORE_OF_DOCTOR))
    request->staff = row->id;
  else if (g_str_equal (shown->subject, JY_SCORE_OF_COMMITTEE))
    request->area = row->id;
  request->from = shown->period.first;
  request->to = shown->period.last;
  jy_print_paper (GTK_WIDGET (list), request);
}

/* clang-format off */
const JyRecordListInfo jy_score_units = {
  .name = N_("Scores"),
  .type = &jy_score_row_record,
  .columns = unit_columns,
  .n_columns = G_N_ELEMENTS (unit_columns),
  .fill = fill_unit,
  .edit = { N_("Points in _Detail"), go_to_items, TRUE },
  .print = { N_("_Print…"), print, TRUE },
  .empty_title = N_("Nobody to Judge Yet"),
  .empty_text = N_("There is nobody of this kind in the period: choose another, or create teams and "
                   "areas first."),
};
/* clang-format on */

/* Returns: (transfer none) (nullable): what the selected unit earned by @item */
static const JyScoreLine *
find_line (JyScoreSection *section, const JyStoredScoreItem *item)
{
  const JyScoreSheet *sheet = jy_score_section_get_sheet (section);
  const JyScoredUnit *unit = jy_score_section_get_unit (section);

  for (guint i = 0; unit != NULL && i < sheet->items->len; i++)
    if (((const JyStoredScoreItem *) sheet->items->pdata[i])->id == item->id)
      return unit->lines->pdata[i];

  return NULL;
}

/* "≥ 30%". */
static void
add_rule (GStrvBuilder *texts, const JyStoredScoreItem *item)
{
  g_autofree char *text = g_strdup_printf (
    "%s %d%%", g_str_equal (item->rule, JY_SCORE_AT_LEAST) ? "≥" : "≤", item->baseline);

  g_strv_builder_add (texts, g_str_equal (item->rule, JY_SCORE_GIVEN) ? _("given by hand") : text);
}

static void
add_value (GStrvBuilder *texts, const JyScoreLine *line)
{
  g_autofree char *percent = jy_rate_dup_text (line->rate);
  g_autofree char *text = g_strdup_printf ("%s (%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT ")",
                                           percent, line->rate.numerator, line->rate.denominator);

  g_strv_builder_add (texts, line->rate.denominator > 0 ? text : "—");
}

/* The note, where the evidence is kept, and the file attached. */
static char *
dup_note (const JyScoreLine *line)
{
  const char *const parts[] = { line->mark->note, line->mark->evidence,
                                line->attachment != NULL ? line->attachment->name : "" };
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (text, "%s%s%s", text->len > 0 ? " · " : "",
                              i == 2 ? _("attached: ") : "", parts[i]);

  return g_string_free (text, FALSE);
}

static void
fill_item (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JyStoredScoreItem *item = record;
  const JyScoreLine *line = find_line (owner, item);
  g_autofree char *note = NULL;

  g_strv_builder_add_many (texts, item->block, item->name, NULL);
  add_points (texts, item->points);
  add_rule (texts, item);
  if (line == NULL)
    {
      g_strv_builder_add_many (texts, "", "", "", NULL);
      return;
    }

  add_value (texts, line);
  if (line->earned != JY_SCORE_UNKNOWN)
    add_points (texts, line->earned);
  else
    g_strv_builder_add (texts, _("does not count"));
  if (line->mark != NULL)
    note = dup_note (line);
  g_strv_builder_add (texts, note != NULL ? note : "");
}

/* Whether the items can be changed; otherwise asks for a card of the centre's own first. */
static gboolean
has_card (JyRecordList *list, gpointer owner)
{
  const JyScoreSheet *sheet = jy_score_section_get_sheet (owner);

  if (sheet == NULL || sheet->card != NULL)
    return sheet != NULL;

  jy_score_card_dialog_new (GTK_WIDGET (list), jy_page_get_office (owner), sheet->request.subject,
                            &sheet->request.period.first);
  return FALSE;
}

static void
give (JyRecordList *list, gconstpointer record, gpointer owner)
{
  const JyStoredScoreItem *item = record;
  const JyScoredUnit *unit = jy_score_section_get_unit (owner);
  const JyScoreLine *line = find_line (owner, item);
  JyOffice *office = jy_page_get_office (owner);
  g_autofree char *subject = NULL;
  JyStoredScoreMark *mark;

  if (line == NULL)
    return;
  if (!g_str_equal (item->rule, JY_SCORE_GIVEN))
    {
      jy_score_section_trace (owner, item);
      return;
    }
  if (!has_card (list, owner))
    return;

  mark =
    line->mark != NULL ? jy_stored_score_mark_copy (line->mark) : g_new0 (JyStoredScoreMark, 1);
  if (mark->rev == 0)
    {
      mark->id = jy_office_new_id (office);
      mark->score_item = item->id;
      mark->unit = unit->id;
      mark->period = jy_period_dup_text (&jy_score_section_get_sheet (owner)->request.period);
      mark->points = item->points;
    }
  subject = g_strdup_printf ("%s · %s", unit->name, item->name);
  jy_score_mark_dialog_new (GTK_WIDGET (list), office, subject, mark);
}

static void
add (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  const JyStoredScoreItem *selected = jy_record_list_get_selected (list);
  JyOffice *office = jy_page_get_office (owner);
  JyStoredScoreItem *item;

  if (!has_card (list, owner))
    return;

  item = g_new0 (JyStoredScoreItem, 1);
  item->id = jy_office_new_id (office);
  item->score_card = jy_score_section_get_sheet (owner)->card->id;
  item->block = g_strdup (selected != NULL ? selected->block : "");
  item->rule = g_strdup (JY_SCORE_AT_LEAST);
  item->points = 500;
  item->baseline = 90;
  jy_score_item_dialog_new (GTK_WIDGET (list), office, item);
}

static void
change (JyRecordList *list, gconstpointer record, gpointer owner)
{
  if (has_card (list, owner))
    jy_score_item_dialog_new (GTK_WIDGET (list), jy_page_get_office (owner),
                              jy_stored_score_item_copy (record));
}

static void
take_away (JyRecordList *list, gconstpointer record, gpointer owner)
{
  if (has_card (list, owner))
    jy_record_take_away (GTK_WIDGET (list), jy_page_get_office (owner), jy_work_delete_score_item,
                         &jy_score_item_record, record);
}

/* clang-format off */
const JyRecordListInfo jy_score_items = {
  .name = N_("Items of the score card"),
  .type = &jy_score_item_record,
  .columns = item_columns,
  .n_columns = G_N_ELEMENTS (item_columns),
  .fill = fill_item,
  .add = { N_("_Add an Item…"), add, FALSE },
  .edit = { N_("_Give or Trace Points…"), give, TRUE },
  .close = { N_("_Take Away"), take_away, TRUE },
  .more = { N_("_Change…"), change, TRUE },
  .empty_title = N_("No Items Yet"),
  .empty_text = N_("Add what is judged, how many points it has and how they are earned."),
};
/* clang-format on */
