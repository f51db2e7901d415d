/* jy-promises.c - what an agreement promises, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-store-packages.h"
#include "jy-words.h"
#include "jy-work-agreement-private.h"
#include "jy-work-signing.h"

/* What one list of promises is made of. */
typedef struct
{
  JyStore *store;
  GPtrArray *services; /* all service items */
  GPtrArray *promises;
  GHashTable *family; /* service items promised to the household already */
} Maker;

static const JyStoredServiceItem *
find_service (const Maker *self, gint64 id)
{
  for (guint i = 0; i < self->services->len; i++)
    {
      const JyStoredServiceItem *service = g_ptr_array_index (self->services, i);

      if (service->id == id)
        return service;
    }

  return NULL;
}

/* In the language of the paper that is made, else of the program. */
static char *
dup_times (int times)
{
  if (times == 0)
    return g_strdup (jy_words_get (NULL, N_("as needed")));
  if (times == 1)
    return g_strdup (jy_words_get (NULL, N_("1 time in the term")));

  return g_strdup_printf (jy_words_get (NULL, N_("%d times in the term")), times);
}

static JyPromise *
add_promise (Maker *self, gint64 resident, const char *name, const char *item)
{
  JyPromise *promise = g_new0 (JyPromise, 1);

  promise->resident = resident;
  promise->name = g_strdup (name);
  promise->item = g_strdup (item);
  promise->reason = g_strdup ("");
  g_ptr_array_add (self->promises, promise);

  return promise;
}

/* Several groups may be served by one item: "key", "special" or one kind of jy-group.h. */
static JyGroup
groups_served (const char *served)
{
  if (g_str_equal (served, "key"))
    return JY_GROUPS_KEY;
  if (g_str_equal (served, "special"))
    return JY_GROUPS_SPECIAL;
  if (g_str_equal (served, "key-special"))
    return JY_GROUPS_KEY | JY_GROUPS_SPECIAL;

  return jy_group_from_kind (served);
}

static void
promise_item (Maker *self, const JySigningPerson *person, const JyStoredPackageItem *content)
{
  const JyStoredServiceItem *service = find_service (self, content->service_item);
  JyGroup served;
  JyPromise *promise;

  if (service == NULL)
    return;
  if (g_str_equal (service->served_group, "household"))
    {
      if (g_hash_table_add (self->family, (gpointer) service))
        add_promise (self, 0, "", service->name)->when = dup_times (content->times);
      return;
    }

  served = groups_served (service->served_group);
  if (*service->served_group != '\0' && (person->groups & served) == 0)
    return;

  promise = add_promise (self, person->resident, person->name, service->name);
  promise->when = dup_times (content->times);
  g_free (promise->reason);
  promise->reason = jy_groups_dup_text (person->groups & served);
}

static gboolean
promise_package (Maker *self, const JyStoredAgreementMember *member, GError **error)
{
  g_autoptr (JySigningPerson) person =
    jy_store_get_signing_person (self->store, member->resident, error);
  g_autoptr (GPtrArray) contents = NULL;

  if (person == NULL)
    return FALSE;
  contents = jy_store_list_items_of_package (self->store, member->package, error);
  if (contents == NULL)
    return FALSE;

  for (guint i = 0; i < contents->len; i++)
    promise_item (self, person, g_ptr_array_index (contents, i));
  return TRUE;
}

static gboolean
promise_negotiated (Maker *self, const JyStoredAgreementItem *item, GError **error)
{
  const JyStoredServiceItem *service = find_service (self, item->service_item);
  g_autoptr (JySigningPerson) person =
    jy_store_get_signing_person (self->store, item->resident, error);
  const char *way = jy_choice_get_name (jy_service_ways, item->way);
  g_autofree char *times = dup_times (item->times);
  JyPromise *promise;

  if (person == NULL || service == NULL)
    return person != NULL;

  promise = add_promise (self, person->resident, person->name, service->name);
  promise->is_negotiated = TRUE;
  /* Translators: how often, how, and where a service is given: “4 times in the term, at home” */
  promise->when =
    *item->place != '\0'
      ? g_strdup_printf (jy_words_get (NULL, N_("%s, %s, %s")), times, way, item->place)
      : g_strdup_printf (jy_words_get (NULL, N_("%s, %s")), times, way);
  return TRUE;
}

static gboolean
stays (const JySigning *signing, const JyStoredAgreementMember *member)
{
  return member != NULL && jy_stored_agreement_member_stays (member, &signing->agreement->ended_on);
}

/* Who left before the others is promised nothing any more. */
static gboolean
make (Maker *self, const JySigning *signing, GError **error)
{
  for (guint i = 0; i < signing->members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (signing->members, i);

      if (stays (signing, member) && !promise_package (self, member, error))
        return FALSE;
    }
  for (guint i = 0; i < signing->items->len; i++)
    {
      const JyStoredAgreementItem *item = g_ptr_array_index (signing->items, i);

      if (stays (signing, jy_signing_find_member (signing, item->resident)) &&
          !promise_negotiated (self, item, error))
        return FALSE;
    }

  return TRUE;
}

gpointer
jy_work_list_promises (JyWork *work, gpointer args, GError **error)
{
  const gint64 *agreement = args;
  g_autoptr (JySigning) signing = jy_signing_load (work->store, *agreement, error);
  g_autoptr (GPtrArray) services = NULL;
  g_autoptr (GPtrArray) promises =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_promise_free);
  g_autoptr (GHashTable) family = g_hash_table_new (NULL, NULL);
  Maker maker = { .store = work->store, .promises = promises, .family = family };

  if (signing == NULL)
    return NULL;
  services = jy_store_list_service_items (work->store, error);
  if (services == NULL)
    return NULL;

  maker.services = services;
  return make (&maker, signing, error) ? g_steal_pointer (&promises) : NULL;
}
