/* jy-store-logbooks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-logbooks.h"

#include "jy-store-private.h"

/* clang-format off */
static const JyField entry_fields[] = {
  JY_FIELD (JyStoredLogbookEntry, logbook, TEXT),
  JY_FIELD (JyStoredLogbookEntry, happened_on, DATE),
  JY_FIELD (JyStoredLogbookEntry, kind, TEXT),
  JY_FIELD (JyStoredLogbookEntry, title, TEXT),
  JY_FIELD (JyStoredLogbookEntry, team, ID),
  JY_FIELD (JyStoredLogbookEntry, staff, ID),
  JY_FIELD (JyStoredLogbookEntry, area, ID),
  JY_FIELD (JyStoredLogbookEntry, persons, COUNT),
  JY_FIELD (JyStoredLogbookEntry, copies, COUNT),
  JY_FIELD (JyStoredLogbookEntry, due_on, DATE),
  JY_FIELD (JyStoredLogbookEntry, settled_on, DATE),
  JY_FIELD (JyStoredLogbookEntry, detail, TEXT),
  JY_FIELD (JyStoredLogbookEntry, outcome, TEXT),
  JY_FIELD (JyStoredLogbookEntry, result, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredLogbookEntry, logbook_entry, entry_fields)

GPtrArray *
jy_store_list_logbook_entries (JyStore *self, const char *logbook, GError **error)
{
  return jy_record_list_by_text (self, &jy_logbook_entry_record,
                                 "WHERE logbook = :text ORDER BY happened_on DESC, id DESC"
                                 " LIMIT 2000",
                                 logbook, error);
}

GPtrArray *
jy_store_list_logbook_entries_between (
  JyStore *self, const char *logbook, const GDate *first, const GDate *last, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_record_prepare (self, &jy_logbook_entry_record,
                       "WHERE logbook = :logbook AND happened_on BETWEEN :first AND :last"
                       " ORDER BY happened_on DESC, id DESC",
                       error);

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_text (stmt, ":logbook", logbook);
  jy_stmt_bind_date (stmt, ":first", first);
  jy_stmt_bind_date (stmt, ":last", last);
  return jy_record_read_all (&jy_logbook_entry_record, stmt, error);
}
