/* jy-work-packages.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-packages.h"

#include <glib/gi18n.h>

#include "jy-text.h"
#include "jy-work-private.h"

static gboolean
check_service_item (JyWork *work, const JyStoredServiceItem *item, GError **error)
{
  g_autoptr (GPtrArray) items = jy_store_list_service_items (work->store, error);

  if (items == NULL || !jy_work_check_name (item->name, error))
    return FALSE;
  if (*item->code == '\0')
    return jy_work_refuse (error, _("Enter a code for the service item."));

  for (guint i = 0; i < items->len; i++)
    {
      const JyStoredServiceItem *other = g_ptr_array_index (items, i);

      if (other->id != item->id && g_str_equal (other->code, item->code))
        return jy_work_refuse_for (error, _("“{name}” has this code already.  Choose another."),
                                   other->name);
    }

  return TRUE;
}

gpointer
jy_work_save_service_item (JyWork *work, gpointer args, GError **error)
{
  JyStoredServiceItem *item = args;
  const char *kind = item->rev == 0 ? "add-service-item" : "correct-service-item";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_service_item_record, item);
  if (!jy_work_begin (work, &tx, kind, item->name, 0, error) ||
      !check_service_item (work, item, error) ||
      !jy_store_save_service_item (work->store, item, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_close_service_item (JyWork *work, gpointer args, GError **error)
{
  const JyClosing *closing = args;
  g_autoptr (JyStoredServiceItem) item =
    jy_store_get_service_item (work->store, closing->id, error);
  g_auto (JyTransaction) tx = { 0 };

  if (item == NULL)
    return NULL;

  item->rev = closing->rev;
  item->closed_on = closing->day;
  if (!jy_work_begin (work, &tx, "close-service-item", item->name, 0, error) ||
      !jy_store_update_service_item (work->store, item, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

JyPackageContent *
jy_package_content_new (JyStoredPackage *package, GPtrArray *items)
{
  JyPackageContent *self = g_new0 (JyPackageContent, 1);

  self->package = package;
  self->items = items;

  return self;
}

void
jy_package_content_free (JyPackageContent *self)
{
  g_clear_pointer (&self->package, jy_stored_package_free);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_free (self);
}

static gboolean
check_package (JyWork *work, const JyStoredPackage *package, GError **error)
{
  g_autoptr (GPtrArray) packages = jy_store_list_packages (work->store, error);
  g_autofree char *key = jy_text_fold (package->name);

  if (packages == NULL || !jy_work_check_name (package->name, error))
    return FALSE;
  if (package->tier < 1 || package->tier > 3)
    return jy_work_refuse (error, _("Choose the tier of the package."));
  if (package->price < 0)
    return jy_work_refuse (error, _("A price cannot be below 0."));

  for (guint i = 0; i < packages->len; i++)
    {
      const JyStoredPackage *other = g_ptr_array_index (packages, i);
      g_autofree char *other_key = jy_text_fold (other->name);

      if (other->id != package->id && !g_date_valid (&other->closed_on) &&
          g_str_equal (key, other_key))
        return jy_work_refuse_for (error, _("There is already a package called “{name}”."),
                                   other->name);
    }

  return TRUE;
}

/* Returns: (nullable): the one of @items that promises @service_item */
static JyStoredPackageItem *
find_item (GPtrArray *items, gint64 service_item)
{
  for (guint i = 0; i < items->len; i++)
    {
      JyStoredPackageItem *item = g_ptr_array_index (items, i);

      if (item->service_item == service_item)
        return item;
    }

  return NULL;
}

static gboolean
put_item (JyWork *work, gint64 package, JyStoredPackageItem *item, GPtrArray *old, GError **error)
{
  JyStoredPackageItem *before = find_item (old, item->service_item);

  item->package = package;
  item->id = before != NULL ? before->id : jy_store_new_id (work->store);
  item->rev = before != NULL ? before->rev : 0;
  return (before != NULL && jy_stored_package_item_equal (before, item)) ||
         jy_store_save_package_item (work->store, item, error);
}

static gboolean
put_items (JyWork *work, const JyPackageContent *content, GError **error)
{
  gint64 package = content->package->id;
  g_autoptr (GPtrArray) old = jy_store_list_items_of_package (work->store, package, error);

  if (old == NULL)
    return FALSE;

  for (guint i = 0; i < old->len; i++)
    {
      const JyStoredPackageItem *item = g_ptr_array_index (old, i);

      if (find_item (content->items, item->service_item) == NULL &&
          !jy_store_delete_package_item (work->store, item->id, item->rev, error))
        return FALSE;
    }

  for (guint i = 0; i < content->items->len; i++)
    if (!put_item (work, package, g_ptr_array_index (content->items, i), old, error))
      return FALSE;

  return TRUE;
}

/* Only the items may have changed; then the package's own row is left alone. */
static gboolean
put_package (JyWork *work, JyStoredPackage *package, GError **error)
{
  g_autoptr (JyStoredPackage) old = NULL;

  if (package->rev > 0)
    {
      old = jy_store_get_package (work->store, package->id, error);
      if (old == NULL)
        return FALSE;
      if (old->rev == package->rev && jy_stored_package_equal (old, package))
        return TRUE;
    }

  return jy_store_save_package (work->store, package, error);
}

gpointer
jy_work_save_package (JyWork *work, gpointer args, GError **error)
{
  JyPackageContent *content = args;
  JyStoredPackage *package = content->package;
  const char *kind = package->rev == 0 ? "add-package" : "correct-package";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_package_record, package);
  if (!jy_work_begin (work, &tx, kind, package->name, 0, error) ||
      !check_package (work, package, error) || !put_package (work, package, error) ||
      !put_items (work, content, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_close_package (JyWork *work, gpointer args, GError **error)
{
  const JyClosing *closing = args;
  g_autoptr (JyStoredPackage) package = jy_store_get_package (work->store, closing->id, error);
  g_auto (JyTransaction) tx = { 0 };

  if (package == NULL)
    return NULL;

  package->rev = closing->rev;
  package->closed_on = closing->day;
  if (!jy_work_begin (work, &tx, "close-package", package->name, 0, error) ||
      !jy_store_update_package (work->store, package, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
