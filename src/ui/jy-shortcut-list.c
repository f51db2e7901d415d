/* jy-shortcut-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-shortcut-list.h"

#include <glib/gi18n.h>

/* A key that is bound is a row here: a test compares them with what the classes bind. */
/* clang-format off */
const JyShortcutGroup jy_shortcut_groups[] = {
  { N_("Everywhere"), NULL, {
    { "<Control>k <Control>f", N_("Find anyone") },
    { "<Control>r", N_("Record a service for whoever is selected") },
    { "<Alt>1...9", N_("Go to a page") },
    { "<Alt>Left", N_("Back") },
    { "<Control>n", N_("The button in the title bar") },
    { "<Control>z", N_("Undo") },
    { "<Control><Shift>z <Control>y", N_("Redo") },
    { "<Control>p", N_("Print: worklists, trends, documents, the report, a record, an empty form") },
    { "F10", N_("Menu") },
    { "F1 <Control>question", N_("This list") },
    { "<Control>w <Control>q", N_("Close") },
  } },
  { N_("Forms"), NULL, {
    { "Return", N_("Next field") },
    { "Page_Down KP_Add", N_("Next field that must be answered, when recording") },
    { "Escape", N_("Back to the answer that is asked about, when recording") },
    { "<Control>s", N_("Save") },
    { "Escape", N_("Close without saving") },
    { "Up Down", N_("In a date: a day later, a day earlier") },
  } },
  { N_("Lists"), NULL, {
    { "space", N_("Add a row to what is selected, or take it out") },
    { "<Shift>Up <Shift>Down", N_("Select all rows on the way") },
    { "<Control>a", N_("Select all") },
    { "Return", N_("Open or change what is selected") },
    { "Insert", N_("Add; hand over whoever is selected") },
    { "Delete", N_("Close or take away") },
    { "<Alt>Up <Alt>Down", N_("Move a row, where the order is chosen") },
  } },
  { N_("Services that are due"), "today", {
    { "r", N_("Record") },
    { "p", N_("Plan") },
    { "d Delete", N_("Postpone") },
    { "<Control>f", N_("Filter by text") },
  } },
  { N_("Households"), "households", {
    { "<Control>f", N_("Filter by text") },
    { "<Control>t", N_("Households or people") },
    { "<Control>BackSpace", N_("Clear the filters") },
    { "F6", N_("Areas, list, household") },
    { "<Control>Return", N_("Sign the selected household") },
    { "Menu", N_("What can be changed") },
  } },
  { N_("Documents"), "documents", {
    { "<Control>f", N_("For which household") },
    { "<Control>p", N_("Print or save the pages") },
    { "<Control>l", N_("What was printed") },
    { "<Control>e", N_("Change the wording") },
  } },
  { N_("Wording of a document"), "template", {
    { "<Control>f", N_("For which household") },
    { "<Control>i", N_("Insert a field") },
    { "Insert", N_("Add a part below") },
    { "<Control>Delete", N_("Take the part away") },
    { "<Alt>Up <Alt>Down", N_("Move the part") },
    { "<Control>h", N_("Earlier versions") },
  } },
  { N_("Calendar"), "calendar", {
    { "<Control>l", N_("Plan a team’s days") },
    { "<Control>Page_Up <Control>Page_Down", N_("A month or week on") },
    { "<Control>t", N_("Back to today") },
    { "<Shift>Left <Shift>Right", N_("Move a service by a day") },
    { "Left Right Home End", N_("Another day of the week") },
    { "Up Down", N_("A week back or on") },
    { "Page_Up Page_Down", N_("A month back or on") },
    { "<Control>Home <Control>End", N_("First or last day of the month") },
  } },
  { N_("Person"), "person", {
    { "F2", N_("Correct the data") },
    { "<Control>Page_Down <Control>Page_Up", N_("Next or previous section") },
    { "<Control>Return", N_("Sign with the household") },
  } },
  { N_("Signing a household"), "signing", {
    { "<Alt>Page_Down", N_("Next step") },
    { "<Alt>Page_Up", N_("Step before") },
    { "<Control>s", N_("Put aside") },
    { "<Control>Return", N_("Sign now") },
  } },
  { N_("Lists of agreements and renewals"), "agreements", {
    { "<Control>g", N_("Sign or take up again") },
    { "<Control>t", N_("Record a talk") },
    { "<Control>m", N_("Mark or unmark for renewal") },
    { "<Control>Return", N_("Renew all marked") },
    { "<Control>e", N_("End an agreement") },
    { "<Control>d", N_("Switch doctor") },
    { "<Control>f", N_("Filter by text") },
    { "F6", N_("Lists, agreements, details") },
    { "Menu", N_("What can happen to it") },
    { "F2", N_("Correct an agreement") },
    { "<Control>Delete", N_("Discard a draft") },
    { "<Control><Shift>p", N_("Print the papers of all rows") },
  } },
  { N_("Assessment"), "assessment", {
    { "<Control>n", N_("Draw people to call back") },
    { "<Control>Page_Down <Control>Page_Up", N_("Next or previous section") },
    { "F6", N_("The other list: indicators, units; samples, call sheets; books, entries") },
    { "<Control>o", N_("Order rectification, enter its re-check") },
    { "<Control>p", N_("Print what is selected: call sheets, a score sheet, an entry") },
    { "<Control><Shift>p", N_("Print the rectification notice") },
  } },
  { N_("Reports"), "reports", {
    { "<Control>Page_Down <Control>Page_Up", N_("Next or previous sheet") },
    { "F6", N_("Period, sheet") },
    { "<Control>e", N_("Export the workbook") },
  } },
  { N_("Charts"), "assessment", {
    { "Left Right Up Down", N_("Another value") },
    { "Return", N_("Who is behind it") },
  } },
  { N_("Importing a roster"), "import", {
    { "1...4", N_("What becomes of the selected row") },
  } },
  { NULL },
};
/* clang-format on */
