/* jy-test-entry.h - a service that somebody enters, in one line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-test-signing.h"
#include "jy-work-services.h"

/* @answers: "field=answer", parted by blanks
 * Returns: (transfer full) */
static inline JyServiceEntry *
jy_test_entry_new (const char *form, gint64 resident, const char *day, const char *answers)
{
  JyServiceEntry *entry =
    jy_service_entry_new (g_new0 (JyStoredServiceRecord, 1), jy_answers_new ());
  g_auto (GStrv) words = g_strsplit (answers, " ", -1);

  entry->record->form = g_strdup (form);
  entry->record->resident = resident;
  entry->record->done_on = jy_test_date (day);
  entry->is_confirmed = TRUE;
  for (char **word = words; *word != NULL; word++)
    {
      g_auto (GStrv) pair = g_strsplit (*word, "=", 2);

      jy_answers_set (entry->answers, pair[0], pair[1]);
    }
  return entry;
}

/* Entered on the day it was given.
 * Returns: (transfer full) */
static inline JyServiceResult *
jy_test_entry_save (JyTestStore *self, JyServiceEntry *entry)
{
  g_autoptr (GError) error = NULL;
  JyServiceResult *result;

  self->work.today = entry->record->done_on;
  result = jy_work_record_service (&self->work, entry, &error);
  g_assert_no_error (error);
  return result;
}

static inline JyServiceResult *
jy_test_record (
  JyTestStore *self, const char *form, gint64 resident, const char *day, const char *answers)
{
  g_autoptr (JyServiceEntry) entry = jy_test_entry_new (form, resident, day, answers);

  return jy_test_entry_save (self, entry);
}
