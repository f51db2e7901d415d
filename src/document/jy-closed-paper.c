/* jy-closed-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-closed-paper.h"

#include <glib/gi18n.h>

#include "jy-date.h"
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

static GPtrArray *
list_sheets (const JyFrozenSheets *sheets, gboolean of_units)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < jy_frozen_sheets_get_n (sheets); i++)
    {
      const JySheet *sheet = jy_frozen_sheets_get (sheets, i);

      if ((sheet->n_totals > 0) == of_units)
        g_ptr_array_add (list, (gpointer) sheet);
    }

  return list;
}

JyPrintout *
jy_closed_paper_new (const JyClosedReport *closed)
{
  const JyFrozenSheets *sheets = closed->report->sheets;
  const JyFrozenHead *head = jy_frozen_sheets_get_head (sheets);
  const JySheet *first =
    jy_frozen_sheets_get_n (sheets) > 0 ? jy_frozen_sheets_get (sheets, 0) : NULL;
  g_autoptr (GPtrArray) tables = list_sheets (sheets, TRUE);
  g_autoptr (GPtrArray) others = list_sheets (sheets, FALSE);
  g_autofree char *note = dup_note (closed->closing);
  const JyReportChapter chapters[] = {
    { _("Tables"), (const JySheet *const *) tables->pdata, tables->len },
      { _("Lists, Definitions and Checks"), (const JySheet *const *) others->pdata, others->len },
    };
  const JyReportContents contents = {
    .centre = head->centre,
    .title = head->title,
    .note = note,
    .particulars = first != NULL ? first->particulars : NULL,
    .signatures = first != NULL ? first->signatures : NULL,
    .chapters = chapters,
    .n_chapters = G_N_ELEMENTS (chapters),
  };

  return jy_report_document_print (&contents, NULL, NULL);
}

gpointer
jy_work_print_closing (JyWork *work, gpointer args, GError **error)
{
  const JyClosingQuestion *question = args;
  g_autoptr (JyClosedReport) closed =
    jy_work_open_closing (work, (gpointer) &question->closing, error);

  return closed != NULL ? jy_closed_paper_new (closed) : NULL;
}
