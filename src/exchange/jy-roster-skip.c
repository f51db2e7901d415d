/* jy-roster-skip.c - rows of a roster that are no people: totals, signatures, headings
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-roster-private.h"
#include "jy-roster-words.h"
#include "jy-text.h"

/* Words, folded, that such a row begins with. */
static const char *const total_words[] = {
  "合计", "总计", "小计", "共计", "总合计", "本页合计", "本页小计", "累计", "total", NULL,
};
static const char *const signature_words[] = {
  "填表人",    "审核人", "制表人",     "填报人",   "负责人",   "单位负责人", "审批人",
  "复核人",    "经办人", "填表日期",   "填报日期", "填报单位", "制表日期",   "联系人:",
  "联系电话:", "签字",   "单位(盖章)", "盖章",     NULL,
};
static const char *const remark_words[] = { "注:", "备注:", "说明:", "填表说明", "填写说明", NULL };

static const JyRosterSkip total_row = { 0, 0, "total_row", N_("A row of totals.") };
static const JyRosterSkip signature_row = { 0, 0, "signature_row", N_("A row of signatures.") };
static const JyRosterSkip remark_row = { 0, 0, "remark_row", N_("A remark below the rows.") };
static const JyRosterSkip header_row = { 0, 0, "header_row", N_("The headings once more.") };
static const JyRosterSkip heading_row = { 0, 0, "heading_row", N_("A heading between the rows.") };
static const JyRosterSkip empty_row = { 0, 0, "empty_row", N_("A row without a person.") };

static gboolean
begins_with (const char *text, const char *const *words)
{
  g_autofree char *folded = jy_text_fold (text);

  for (gsize i = 0; words[i] != NULL; i++)
    if (g_str_has_prefix (folded, words[i]))
      return TRUE;

  return FALSE;
}

static guint
count_digits (const JyTableCell *cell)
{
  g_autofree char *digits = jy_text_dup_digits (cell != NULL ? cell->text : NULL);

  return strlen (digits);
}

/* Whether the cells repeat the words above them. */
static gboolean
is_header (const JyRosterColumns *columns, const JyTableRow *row)
{
  guint n_same = 0;

  for (guint i = 0; i < row->n_cells; i++)
    {
      const JyRosterColumn *column = jy_roster_columns_at (columns, row->cells[i].column);
      g_autofree char *text = NULL;

      if (column == NULL || column->field == JY_ROSTER_UNUSED || column->title == NULL)
        continue;
      text = jy_text_clean (row->cells[i].text);
      if (g_str_equal (text, column->title))
        n_same++;
    }

  return n_same >= 3;
}

/* Whether one of the cells that tell about a person, not about a household, says something. */
static gboolean
has_person (const JyRosterColumns *columns, const JyTableRow *row)
{
  for (guint i = 0; i < row->n_cells; i++)
    {
      const JyRosterColumn *column = jy_roster_columns_at (columns, row->cells[i].column);

      if (column != NULL && column->field != JY_ROSTER_UNUSED &&
          column->field != JY_ROSTER_SEQUENCE && column->field != JY_ROSTER_NOTE &&
          column->field != JY_ROSTER_REASON && !jy_roster_fields[column->field].is_of_household &&
          !row->cells[i].is_merged)
        return TRUE;
    }

  return FALSE;
}

/* Whether all cells are the parts of one, which is no name: a heading across the sheet. */
static gboolean
is_heading (const JyRosterColumns *columns, const JyTableRow *row)
{
  const JyRosterColumn *column = jy_roster_columns_at (columns, row->cells[0].column);

  if (column != NULL && (column->field == JY_ROSTER_NAME || column->field == JY_ROSTER_ID_NUMBER))
    return FALSE;
  for (guint i = 1; i < row->n_cells; i++)
    if (!row->cells[i].is_merged)
      return FALSE;

  return TRUE;
}

const JyRosterSkip *
jy_roster_find_skip (const JyRosterColumns *columns, const JyTableRow *row)
{
  const JyTableCell *first = &row->cells[0];

  if (count_digits (jy_roster_find_cell (columns, row, JY_ROSTER_ID_NUMBER)) < 15)
    {
      if (begins_with (first->text, total_words))
        return &total_row;
      if (begins_with (first->text, signature_words))
        return &signature_row;
      if (begins_with (first->text, remark_words))
        return &remark_row;
      if (is_heading (columns, row))
        return &heading_row;
      if (is_header (columns, row))
        return &header_row;
    }

  return has_person (columns, row) ? NULL : &empty_row;
}
