/* jy-work-person-changes.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-person-changes.h"

#include "jy-store-conditions.h"
#include "jy-store-health-records.h"
#include "jy-store-households.h"

#define MAX_CHANGES 200

/* Every record begins with its id. */
static GArray *
list_ids (const GPtrArray *records)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < records->len && i < JY_STORE_MAX_IDS; i++)
    g_array_append_vals (ids, g_ptr_array_index (records, i), 1);

  return ids;
}

/* @records: (transfer full) (nullable): %NULL if they could not be read */
static gboolean
add_changes (JyWork *work, GPtrArray *all, const char *table, GPtrArray *records, GError **error)
{
  g_autoptr (GPtrArray) owned = records;
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GArray) ids = NULL;

  if (records == NULL)
    return FALSE;

  ids = list_ids (records);
  changes = jy_history_list_rows (work->store, table, ids, MAX_CHANGES, error);
  if (changes == NULL)
    return FALSE;

  g_ptr_array_extend_and_steal (all, g_steal_pointer (&changes));
  return TRUE;
}

static GPtrArray *
list_itself (const gint64 *resident)
{
  GPtrArray *records = g_ptr_array_new ();

  g_ptr_array_add (records, (gpointer) resident);
  return records;
}

static GPtrArray *
list_health_record (JyWork *work, gint64 resident, GError **error)
{
  GPtrArray *records =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_health_record_free);
  JyStoredHealthRecord *record;

  if (!jy_store_find_health_record (work->store, resident, &record, error))
    g_clear_pointer (&records, g_ptr_array_unref);
  else if (record != NULL)
    g_ptr_array_add (records, record);

  return records;
}

static int
compare_seq (gconstpointer a, gconstpointer b)
{
  const JyRowChange *first = *(const JyRowChange *const *) a;
  const JyRowChange *second = *(const JyRowChange *const *) b;

  return first->seq < second->seq ? 1 : first->seq > second->seq ? -1 : 0;
}

gpointer
jy_work_list_person_changes (JyWork *work, gpointer args, GError **error)
{
  const gint64 *resident = args;
  JyStore *store = work->store;
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_row_change_free);

  if (!add_changes (work, all, "resident", list_itself (resident), error) ||
      !add_changes (work, all, "membership", jy_store_list_memberships_of (store, *resident, error),
                    error) ||
      !add_changes (work, all, "condition", jy_store_list_conditions (store, *resident, error),
                    error) ||
      !add_changes (work, all, "pregnancy", jy_store_list_pregnancies (store, *resident, error),
                    error) ||
      !add_changes (work, all, "class_override",
                    jy_store_list_class_overrides (store, *resident, error), error) ||
      !add_changes (work, all, "health_record", list_health_record (work, *resident, error), error))
    return NULL;

  g_ptr_array_sort (all, compare_seq);
  if (all->len > MAX_CHANGES)
    g_ptr_array_set_size (all, MAX_CHANGES);

  return g_steal_pointer (&all);
}
