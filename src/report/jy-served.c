/* jy-served.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-served.h"

#include "jy-id.h"

typedef struct
{
  JyServedFunc is_wanted;
  gconstpointer data;
  GHashTable *residents; /* (owned keys) */
} Collection;

static void
collect_cb (gpointer data, const JyWorkDone *done)
{
  const Collection *self = data;

  if (done->resident != 0 && self->is_wanted (self->data, done))
    g_hash_table_add (self->residents, g_memdup2 (&done->resident, sizeof done->resident));
}

GArray *
jy_served_list (JyStore *store,
                const JyPeriod *period,
                JyServedFunc is_wanted,
                gconstpointer data,
                GError **error)
{
  g_autoptr (GHashTable) residents =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  Collection collection = { is_wanted, data, residents };
  GArray *ids;
  GHashTableIter iter;
  gpointer id;

  if (!jy_store_scan_work_done (store, &period->first, &period->last, collect_cb, &collection,
                                error))
    return NULL;

  ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_hash_table_iter_init (&iter, residents);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_array_append_val (ids, *(gint64 *) id);
  g_array_sort (ids, jy_id_compare);

  return ids;
}
