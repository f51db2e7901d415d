/* jy-import-list.h - what a count of a roster's rehearsal counts, as a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "jy-roster.h"

G_BEGIN_DECLS

/* The counts, each with its list. */
typedef enum
{
  JY_IMPORT_TO_MAKE, /* areas, teams, doctors and packages nobody has heard of */
  JY_IMPORT_MATCHED, /* those that were found under another spelling */
  JY_IMPORT_DOUBTFUL,
  JY_IMPORT_REFUSED,
  JY_IMPORT_HOUSEHOLDS_NEW,
  JY_IMPORT_HOUSEHOLDS_CHANGED,
  JY_IMPORT_PEOPLE_NEW,
  JY_IMPORT_PEOPLE_CHANGED,
  JY_IMPORT_PEOPLE_SAME,
  JY_IMPORT_AGREEMENTS_NEW,
  JY_IMPORT_TOLERATED,
  JY_IMPORT_SKIPPED,
  JY_IMPORT_N_VIEWS,
} JyImportView;

/* Returns: (transfer none): the translated name of @view */
const char *jy_import_view_get_title (JyImportView view);

#define JY_TYPE_IMPORT_LIST (jy_import_list_get_type ())

/* A list of #JyImportRow, made when they are asked for. */
G_DECLARE_FINAL_TYPE (JyImportList, jy_import_list, JY, IMPORT_LIST, GObject)

JyImportList *jy_import_list_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* @roster: (transfer none) (nullable): must outlive the list, or be taken away with %NULL before
 * somebody else works on it */
void jy_import_list_show (JyImportList *self, const JyRoster *roster, JyImportView view);

/* Returns: the person that line @position is about, G_MAXUINT if none */
guint jy_import_list_get_person (JyImportList *self, guint position);

/* Line @position looks different now. */
void jy_import_list_refresh (JyImportList *self, guint position);

/* How many lines @view has. */
guint jy_import_list_count (const JyRoster *roster, JyImportView view);

G_END_DECLS
