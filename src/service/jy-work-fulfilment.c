/* jy-work-fulfilment.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-fulfilment.h"

#include "jy-service-scan.h"
#include "jy-store-packages.h"

static void
delivered_item_free (gpointer data)
{
  JyDeliveredItem *self = data;

  g_free (self->name);
  g_free (self);
}

void
jy_member_fulfilment_free (JyMemberFulfilment *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_free (self);
}

/* Whether the member was covered on any day up to @today. */
static gboolean
is_begun (const JyScannedCover *cover, const GDate *today)
{
  const GDate *from = &cover->facts.starts_on;
  const GDate *ends[] = { &cover->facts.ended_on, &cover->left_on };

  if (g_date_compare (&cover->joined_on, from) > 0)
    from = &cover->joined_on;
  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_date_valid (ends[i]) && g_date_compare (ends[i], from) <= 0)
      return FALSE;

  return g_date_valid (&cover->facts.signed_on) && g_date_compare (from, today) <= 0 &&
         g_date_compare (from, &cover->facts.ends_on) <= 0;
}

/* Returns: (transfer none): the centre's name of the item, else its code */
static const char *
get_name (const GPtrArray *names, const JyFulfilItem *item)
{
  for (guint i = 0; i < names->len; i++)
    {
      const JyStoredServiceItem *one = g_ptr_array_index (names, i);

      if (item->item != 0 ? one->id == item->item : g_str_equal (one->code, item->code))
        return one->name;
    }

  return item->code;
}

static JyMemberFulfilment *
judge (JyServiceScan *scan, const JyScannedMember *member, const GPtrArray *names)
{
  g_autoptr (GArray) items = jy_fulfil_items_new ();
  JyMemberFulfilment *self = g_new0 (JyMemberFulfilment, 1);

  self->resident = member->resident;
  self->items = g_ptr_array_new_with_free_func (delivered_item_free);
  jy_service_scan_judge (scan, &member->cover, member->is_away, member->groups, items,
                         &self->result);
  for (guint i = 0; i < items->len; i++)
    {
      const JyFulfilItem *item = &g_array_index (items, JyFulfilItem, i);
      JyDeliveredItem *shown = g_new0 (JyDeliveredItem, 1);

      *shown = (JyDeliveredItem){ .name = g_strdup (get_name (names, item)),
                                  .promised = item->promised,
                                  .due = item->due,
                                  .delivered = item->delivered,
                                  .late = item->late };
      g_ptr_array_add (self->items, shown);
    }

  return self;
}

gpointer
jy_work_get_agreement_fulfilment (JyWork *work, gpointer args, GError **error)
{
  const gint64 *agreement = args;
  g_autoptr (GPtrArray) all =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_member_fulfilment_free);
  g_autoptr (GArray) members = jy_store_scan_members (work->store, *agreement, error);
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (JyServiceScan) scan = NULL;
  gint64 read = 0;

  if (members == NULL)
    return NULL;

  names = jy_store_list_service_items (work->store, error);
  if (names == NULL)
    return NULL;
  scan = jy_service_scan_new_of_agreement (work->store, &work->today, *agreement, error);
  if (scan == NULL)
    return NULL;

  for (guint i = 0; i < members->len; i++)
    {
      const JyScannedMember *member = &g_array_index (members, JyScannedMember, i);

      if (!is_begun (&member->cover, &work->today))
        continue;
      if (member->resident != read && !jy_service_scan_read (scan, member->resident, error))
        return NULL;
      read = member->resident;
      g_ptr_array_add (all, judge (scan, member, names));
    }

  return g_steal_pointer (&all);
}
