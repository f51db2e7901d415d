/* jy-pages.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-pages.h"

#include <glib/gi18n.h>

#include "jy-agreements-page.h"
#include "jy-assessment-page.h"
#include "jy-calendar-page.h"
#include "jy-closing-page.h"
#include "jy-documents-page.h"
#include "jy-figure-page.h"
#include "jy-history-page.h"
#include "jy-households-page.h"
#include "jy-import-page.h"
#include "jy-papers-page.h"
#include "jy-person-page.h"
#include "jy-print-log-page.h"
#include "jy-record-page.h"
#include "jy-reports-page.h"
#include "jy-settings-page.h"
#include "jy-signing-page.h"
#include "jy-teams-page.h"
#include "jy-template-page.h"
#include "jy-today-page.h"

/* A new page is a row here.  The order is that of the sidebar. */
/* clang-format off */
const JyPageEntry jy_pages[] = {
  { "today", N_("Today"), "x-office-calendar-symbolic", JY_PAGE_MAIN, jy_today_page_get_type },
  { "households", N_("Households"), "system-users-symbolic", JY_PAGE_MAIN, jy_households_page_get_type },
  { "agreements", N_("Agreements"), "document-edit-symbolic", JY_PAGE_MAIN, jy_agreements_page_get_type },
  { "calendar", N_("Calendar"), "view-grid-symbolic", JY_PAGE_MAIN, jy_calendar_page_get_type },
  { "teams", N_("Teams and areas"), "mark-location-symbolic", JY_PAGE_MAIN, jy_teams_page_get_type },
  { "assessment", N_("Assessment"), "starred-symbolic", JY_PAGE_MAIN, jy_assessment_page_get_type },
  { "reports", N_("Reports"), "x-office-spreadsheet-symbolic", JY_PAGE_MAIN, jy_reports_page_get_type },
  { "documents", N_("Documents"), "document-print-symbolic", JY_PAGE_MAIN, jy_documents_page_get_type },
  { "import", N_("Import"), "document-open-symbolic", JY_PAGE_MAIN, jy_import_page_get_type },
  { "history", N_("History"), "document-open-recent-symbolic", JY_PAGE_FOOT, jy_history_page_get_type },
  { "settings", N_("Settings"), "emblem-system-symbolic", JY_PAGE_FOOT, jy_settings_page_get_type },
  { "figure", N_("List behind a Number"), "view-list-symbolic", JY_PAGE_INNER, jy_figure_page_get_type, "reports" },
  { "closing", N_("Report as Sent"), "changes-prevent-symbolic", JY_PAGE_INNER, jy_closing_page_get_type, "reports" },
  { "person", N_("Person"), "avatar-default-symbolic", JY_PAGE_INNER, jy_person_page_get_type, "households" },
  { "signing", N_("Signing"), "document-edit-symbolic", JY_PAGE_INNER, jy_signing_page_get_type, "households" },
  { "papers", N_("A Pile of Paper"), "document-edit-symbolic", JY_PAGE_INNER, jy_papers_page_get_type, "households" },
  { "print-log", N_("Print Log"), "document-open-recent-symbolic", JY_PAGE_INNER, jy_print_log_page_get_type, "documents" },
  { "template", N_("Edit a Document"), "document-edit-symbolic", JY_PAGE_INNER, jy_template_page_get_type, "documents" },
  { "record", N_("Record a Service"), "document-edit-symbolic", JY_PAGE_INNER, jy_record_page_get_type, "households" },
  { NULL },
};
/* clang-format on */

const JyPageEntry *
jy_page_entry_find (const char *id)
{
  for (const JyPageEntry *entry = jy_pages; entry->id != NULL; entry++)
    if (g_strcmp0 (entry->id, id) == 0)
      return entry;

  return NULL;
}

const JyPageEntry *
jy_page_entry_find_page (JyPage *page)
{
  for (const JyPageEntry *entry = jy_pages; page != NULL && entry->id != NULL; entry++)
    if (entry->get_type () == G_OBJECT_TYPE (page))
      return entry;

  return NULL;
}
