/* jy-closed-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-closed-paper.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-frozen-paper.h"
#include "jy-report-document.h"

/* Who signed it, and when; and why it was sent again. */
static char *
dup_note (const JyStoredPeriodClosing *closing)
{
  /* Translators: of a report that was sent; {name} signed it on {day}. */
  GString *note = g_string_new (_("As sent: signed by {name} on {day}"));
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&closing->closed_on, day);
  g_string_replace (note, "{name}", closing->signed_by, 0);
  g_string_replace (note, "{day}", day, 0);
  if (*closing->reason != '\0')
    {
      g_autofree char *again = g_strdup_printf (_("issued again: %s"), closing->reason);

      g_string_append_printf (note, "\n%s", again);
    }

  return g_string_free (note, FALSE);
}

static gboolean
is_year (const JyFrozenSheets *sheets, guint sheet)
{
  return g_strcmp0 (jy_frozen_sheets_get_id (sheets, sheet),
                    jy_report_sheet_get_id (JY_REPORT_YEAR)) == 0;
}

/* @without_year: that of the year's work is told by itself */
static GPtrArray *
list_sheets (const JyFrozenSheets *sheets, gboolean of_units, gboolean without_year)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < jy_frozen_sheets_get_n (sheets); i++)
    {
      const JySheet *sheet = jy_frozen_sheets_get (sheets, i);

      if ((sheet->n_totals > 0) == of_units && !(without_year && is_year (sheets, i)))
        g_ptr_array_add (list, (gpointer) sheet);
    }

  return list;
}

static const JySheet *
find_year (const JyFrozenSheets *sheets)
{
  for (guint i = 0; i < jy_frozen_sheets_get_n (sheets); i++)
    if (is_year (sheets, i))
      return jy_frozen_sheets_get (sheets, i);

  return NULL;
}

static JyReportChapter
make_chapter (const char *title, const GPtrArray *sheets)
{
  return (JyReportChapter){ title, (const JySheet *const *) sheets->pdata, sheets->len };
}

/* @paper: (nullable): of a report that was sent without there are its own sheets */
static JyPrintout *
print (const JyClosedReport *closed, const JyFrozenPaper *paper, GError **error)
{
  const JyFrozenSheets *sheets = closed->report->sheets;
  const JyFrozenHead *head = jy_frozen_sheets_get_head (sheets);
  const JySheet *first =
    jy_frozen_sheets_get_n (sheets) > 0 ? jy_frozen_sheets_get (sheets, 0) : NULL;
  const char *second_title = NULL;
  const JyFrozenSheets *second =
    paper != NULL ? jy_frozen_paper_get_second (paper, &second_title) : NULL;
  g_autoptr (GPtrArray) tables = list_sheets (sheets, TRUE, paper != NULL);
  g_autoptr (GPtrArray) by_others =
    second != NULL ? list_sheets (second, TRUE, FALSE) : g_ptr_array_new ();
  g_autoptr (GPtrArray) others = list_sheets (sheets, FALSE, paper != NULL);
  g_autofree char *note = dup_note (closed->closing);
  const JyReportChapter chapters[] = {
    make_chapter (paper != NULL ? jy_frozen_paper_get_title (paper) : _("Tables"), tables),
    make_chapter (second_title, by_others),
    make_chapter (_("Lists, Definitions and Checks"), others),
  };
  JyReportContents contents = {
    .centre = head->centre,
    .title = head->title,
    .note = note,
    .particulars = first != NULL ? first->particulars : NULL,
    .signatures = first != NULL ? first->signatures : NULL,
    .chapters = chapters,
    .n_chapters = G_N_ELEMENTS (chapters),
  };

  if (paper != NULL)
    {
      jy_frozen_paper_fill (paper, &contents);
      contents.year = find_year (sheets);
    }
  return jy_report_document_print (&contents, NULL, error);
}

JyPrintout *
jy_closed_paper_new (const JyClosedReport *closed, GError **error)
{
  g_autoptr (JyFrozenPaper) paper = NULL;

  if (closed->report->paper != NULL)
    {
      paper = jy_frozen_paper_parse (closed->report->paper, error);
      if (paper == NULL)
        return NULL;
    }

  return print (closed, paper, error);
}

gpointer
jy_work_print_closing (JyWork *work, gpointer args, GError **error)
{
  const JyClosingQuestion *question = args;
  g_autoptr (JyClosedReport) closed =
    jy_work_open_closing (work, (gpointer) &question->closing, error);

  return closed != NULL ? jy_closed_paper_new (closed, error) : NULL;
}
