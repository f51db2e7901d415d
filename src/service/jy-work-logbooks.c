/* jy-work-logbooks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-logbooks.h"

#include <glib/gi18n.h>

#include "jy-work-family-private.h"
#include "jy-work-private.h"

gpointer
jy_work_list_logbook_entries (JyWork *work, gpointer args, GError **error)
{
  return jy_store_list_logbook_entries (work->store, args, error);
}

static gboolean
is_empty (const JyStoredLogbookEntry *entry, const char *column)
{
  const JyField *field = jy_logbook_entry_record.fields;
  gconstpointer place;

  while (!g_str_equal (field->column, column))
    field++;

  place = G_STRUCT_MEMBER_P (entry, field->offset);
  switch (field->type)
    {
    case JY_FIELD_ID:
      return *(const gint64 *) place == 0;
    case JY_FIELD_COUNT:
      return *(const int *) place < 0;
    case JY_FIELD_DATE:
      return !g_date_valid (place);
    case JY_FIELD_TEXT:
      return *(char *const *) place == NULL || **(char *const *) place == '\0';
    case JY_FIELD_INT:
    case JY_FIELD_INT_OR_NULL:
    case JY_FIELD_AMOUNT:
    case JY_FIELD_TEXT_OR_NULL:
    case JY_FIELD_FOLDED:
    case JY_FIELD_PINYIN:
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
check_required (const JyLogbook *book, const JyStoredLogbookEntry *entry, GError **error)
{
  for (gsize i = 0; i < JY_LOGBOOK_MAX_FIELDS && book->fields[i].column != NULL; i++)
    if (book->fields[i].required && is_empty (entry, book->fields[i].column))
      return jy_work_refuse_for (error, _("Fill in “{name}”."),
                                 g_dpgettext2 (NULL, "logbook", book->fields[i].label));

  return TRUE;
}

/* Work is accepted of somebody, and has passed or has not (S156). */
static gboolean
check_result (const JyLogbook *book, const JyStoredLogbookEntry *entry, GError **error)
{
  if (jy_logbook_find_field (book, "result") == NULL)
    return TRUE;
  if (!is_empty (entry, "result") && jy_choice_find (jy_logbook_results, entry->result) == NULL)
    return jy_work_refuse (error, _("Choose the conclusion from the list."));
  if (!g_str_equal (entry->kind, JY_LOGBOOK_ACCEPTANCE))
    return TRUE;
  if (entry->staff == 0 && entry->team == 0)
    return jy_work_refuse (error, _("Say whose work is accepted: choose a doctor or a team."));
  if (is_empty (entry, "result"))
    return jy_work_refuse (error, _("Say whether the work has passed: choose a conclusion."));

  return TRUE;
}

/* A part is no more than the whole. */
static gboolean
check_visits (const JyStoredLogbookEntry *entry, GError **error)
{
  if (!g_str_equal (entry->logbook, JY_LOGBOOK_VISITS) || entry->copies <= entry->persons)
    return TRUE;

  return jy_work_refuse (error, _("There are more visits there than visits at all: correct one of "
                                  "the two numbers."));
}

static gboolean
check_entry (JyWork *work, const JyStoredLogbookEntry *entry, GError **error)
{
  const JyLogbook *book = jy_logbook_find (entry->logbook);

  if (book == NULL)
    return jy_work_refuse (error, _("There is no such book."));
  if (!check_required (book, entry, error) || !jy_work_check_day (work, &entry->happened_on, error))
    return FALSE;
  if (!is_empty (entry, "kind") &&
      (book->kinds == NULL || jy_choice_find (book->kinds, entry->kind) == NULL))
    return jy_work_refuse (error, _("Choose the kind from the list."));
  if (!check_result (book, entry, error) || !check_visits (entry, error))
    return FALSE;
  if (g_date_valid (&entry->due_on) && g_date_compare (&entry->due_on, &entry->happened_on) < 0)
    return jy_work_refuse (error, _("The deadline is before the day: correct its date."));
  if (g_date_valid (&entry->settled_on) &&
      g_date_compare (&entry->settled_on, &entry->happened_on) < 0)
    return jy_work_refuse (error, _("It ended before it began: correct the date."));

  return TRUE;
}

static const char *
get_title (const JyStoredLogbookEntry *entry)
{
  return g_dpgettext2 (NULL, "logbook", jy_logbook_find (entry->logbook)->title);
}

gpointer
jy_work_save_logbook_entry (JyWork *work, gpointer args, GError **error)
{
  JyStoredLogbookEntry *entry = args;
  const char *kind = entry->rev == 0 ? "add-logbook-entry" : "correct-logbook-entry";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_logbook_entry_record, entry);
  if (!check_entry (work, entry, error) ||
      !jy_work_begin (work, &tx, kind, get_title (entry), 0, error) ||
      !jy_store_save_logbook_entry (work->store, entry, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_delete_logbook_entry (JyWork *work, gpointer args, GError **error)
{
  const JyStoredLogbookEntry *entry = args;
  g_auto (JyTransaction) tx = { 0 };

  g_return_val_if_fail (jy_logbook_find (entry->logbook) != NULL, NULL);

  if (!jy_work_begin (work, &tx, "delete-logbook-entry", get_title (entry), 0, error) ||
      !jy_store_delete_logbook_entry (work->store, entry->id, entry->rev, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

JyLogbookSum
jy_logbook_sum (const GPtrArray *entries, const JyPeriod *span, const char *kind)
{
  JyLogbookSum sum = { 0 };

  for (guint i = 0; i < entries->len; i++)
    {
      const JyStoredLogbookEntry *entry = entries->pdata[i];

      if (g_date_compare (&entry->happened_on, &span->first) < 0 ||
          g_date_compare (&entry->happened_on, &span->last) > 0 ||
          (kind != NULL && g_strcmp0 (entry->kind, kind) != 0))
        continue;
      sum.n++;
      sum.n_settled += g_date_valid (&entry->settled_on);
      sum.persons += MAX (entry->persons, 0);
      sum.copies += MAX (entry->copies, 0);
      if (jy_logbook_is_for_households (entry->kind))
        sum.handed_out += MAX (entry->copies, 0);
      sum.n_passed += g_strcmp0 (entry->result, JY_LOGBOOK_PASSED) == 0;
      sum.n_to_rectify += g_strcmp0 (entry->result, JY_LOGBOOK_TO_RECTIFY) == 0;
    }

  return sum;
}

int
jy_logbook_count_for_quota (const GPtrArray *entries, int year, const char *kind)
{
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);
  JyPeriod span;

  jy_period_set_year (&span, year);
  if (!jy_logbook_quota_is_of_titles (kind))
    return jy_logbook_sum (entries, &span, kind).n;

  for (guint i = 0; i < entries->len; i++)
    {
      const JyStoredLogbookEntry *entry = entries->pdata[i];

      if (g_date_get_year (&entry->happened_on) == year && g_strcmp0 (entry->kind, kind) == 0)
        g_hash_table_add (titles, entry->title);
    }

  return (int) g_hash_table_size (titles);
}
