/* jy-report-names.c - what sheets and columns of the report may be called
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-report-layout.h"

#define MAX_NAME 31  /* UTF-16 units, on the tab of a sheet */
#define MAX_NUMBER 5 /* " (19)" */
#define MAX_TITLE 255

/* Names that differ in case alone are one to Excel. */
static gboolean
is_same (const char *one, const char *other)
{
  g_autofree char *a = g_utf8_casefold (one, -1);
  g_autofree char *b = g_utf8_casefold (other, -1);

  return g_str_equal (a, b);
}

static guint
count_units (const char *name)
{
  guint n = 0;

  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    n += g_utf8_get_char (p) > 0xffff ? 2 : 1;
  return n;
}

static gboolean
is_refused_character (gunichar c)
{
  return g_unichar_iscntrl (c) || (c < 0x80 && strchr ("[]:*?/\\", (int) c) != NULL);
}

static gboolean
has_refused_character (const char *name)
{
  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    if (is_refused_character (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

/* "Q3", "2026", "R1C1": in a formula these are not sheets. */
static gboolean
looks_like_cell (const char *name)
{
  gsize n = strlen (name);

  return g_ascii_isdigit (name[0])
           ? strspn (name, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.") == n
           : g_regex_match_simple ("^([a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*|r|c|true|false)$", name,
                                   G_REGEX_CASELESS, 0);
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  return *stripped == '\0';
}

static const char *
judge_characters (const char *name)
{
  if (is_blank (name))
    return _("Type what the sheet is called.");
  if (count_units (name) > MAX_NAME)
    return _("A sheet’s name has at most 31 characters: shorten it.");
  if (has_refused_character (name))
    return _("Excel allows none of [ ] : * ? / \\ in a sheet’s name: leave them out.");
  if (g_str_has_prefix (name, "'") || g_str_has_suffix (name, "'"))
    return _("Excel allows no apostrophe at either end of a sheet’s name: leave it out.");
  if (looks_like_cell (name))
    return _("Excel would take that for a cell: add a word.");
  if (is_same (name, "History"))
    return _("Excel keeps that name for itself: choose another.");

  return NULL;
}

const char *
jy_report_layout_judge_name (const JyReportLayout *self, guint number)
{
  const JyLayoutSheet *sheet = jy_report_layout_get (self, number);
  const char *problem;

  if (sheet->name == NULL)
    return NULL;
  problem = judge_characters (sheet->name);
  if (problem != NULL)
    return problem;

  for (guint i = 0; i < self->sheets->len; i++)
    {
      const JyLayoutSheet *other = jy_report_layout_get (self, i);

      if (i != number &&
          is_same (sheet->name,
                   other->name != NULL ? other->name : jy_report_sheet_get_name (other->which)))
        return _("Another sheet is called that: choose another name.");
    }

  return NULL;
}

const char *
jy_layout_sheet_judge_title (const JyLayoutSheet *self, guint number)
{
  const JyLayoutColumn *column = jy_layout_sheet_get (self, number);

  if (column->title == NULL)
    return NULL;
  if (is_blank (column->title))
    return _("Type what stands above the column.");
  if (g_utf8_strlen (column->title, -1) > MAX_TITLE)
    return _("A heading has at most 255 characters: shorten it.");

  for (guint c = 0; c < self->columns->len; c++)
    {
      const JyLayoutColumn *other = jy_layout_sheet_get (self, c);
      const char *title = other->title != NULL ? other->title : other->delivered;

      if (c != number && title != NULL && g_str_equal (title, column->title) &&
          other->group == column->group)
        return _("Another column of this sheet is headed like that: choose another heading.");
    }

  return NULL;
}

const char *
jy_layout_sheet_judge_group (const JyLayoutSheet *self, const JyLayoutGroup *group)
{
  if (group->title == NULL)
    return NULL;
  if (is_blank (group->title))
    return _("Type what stands above the columns.");
  if (g_utf8_strlen (group->title, -1) > MAX_TITLE)
    return _("A heading has at most 255 characters: shorten it.");

  for (guint g = 0; g < self->groups->len; g++)
    {
      const JyLayoutGroup *other = self->groups->pdata[g];

      if (other != group &&
          g_strcmp0 (other->title != NULL ? other->title : other->delivered, group->title) == 0)
        return _("Other columns of this sheet are headed like that: choose another heading.");
    }

  return NULL;
}

/* @column: (out): the first column below the group */
static const char *
find_bad_group (const JyLayoutSheet *sheet, guint *column)
{
  const JyLayoutGroup *bad = NULL;
  const char *problem = NULL;

  for (guint g = 0; g < sheet->groups->len && problem == NULL; g++)
    {
      bad = sheet->groups->pdata[g];
      problem = jy_layout_sheet_judge_group (sheet, bad);
    }
  for (guint c = sheet->columns->len; c > 0 && problem != NULL; c--)
    if (jy_layout_sheet_get (sheet, c - 1)->group == bad)
      *column = c - 1;

  return problem;
}

const char *
jy_report_layout_find_problem (const JyReportLayout *self, guint *number, guint *column)
{
  for (*number = 0; *number < self->sheets->len; (*number)++)
    {
      const JyLayoutSheet *sheet = jy_report_layout_get (self, *number);
      const char *problem = jy_report_layout_judge_name (self, *number);

      *column = JY_SHEET_NO_COLUMN;
      for (guint c = 0; c < sheet->columns->len && problem == NULL; c++)
        {
          problem = jy_layout_sheet_judge_title (sheet, c);
          *column = c;
        }
      if (problem == NULL)
        problem = find_bad_group (sheet, column);
      if (problem != NULL)
        return problem;
    }

  return NULL;
}

static gboolean
is_taken (const JyReportLayout *self, JyReportSheet which, const char *name)
{
  for (guint i = 0; i < self->sheets->len; i++)
    {
      const JyLayoutSheet *other = jy_report_layout_get (self, i);

      if (other->which != which && other->name != NULL && is_same (name, other->name))
        return TRUE;
    }

  return FALSE;
}

char *
jy_report_layout_dup_name (const JyReportLayout *self, JyReportSheet which)
{
  const JyLayoutSheet *sheet = jy_report_layout_find (self, which);
  const char *delivered = jy_report_sheet_get_name (which);
  g_autofree char *start = NULL;

  if (sheet != NULL && sheet->name != NULL)
    return g_strdup (sheet->name);
  if (!is_taken (self, which, delivered))
    return g_strdup (delivered);

  /* Numbers differ, so one of twenty is free: a name is given to fewer sheets than there are. */
  start =
    g_utf8_substring (delivered, 0, MIN (g_utf8_strlen (delivered, -1), MAX_NAME - MAX_NUMBER));
  for (guint n = which;; n += JY_N_REPORT_SHEETS)
    {
      char *name = g_strdup_printf ("%s (%u)", start, n);

      if (!is_taken (self, which, name))
        return name;
      g_free (name);
    }
}
