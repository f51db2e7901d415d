/* jy-store-packages.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-packages.h"

/* clang-format off */
static const JyField service_item_fields[] = {
  JY_FIELD (JyStoredServiceItem, code, TEXT),
  JY_FIELD (JyStoredServiceItem, name, TEXT),
  JY_FIELD (JyStoredServiceItem, nature, TEXT),
  JY_FIELD (JyStoredServiceItem, served_group, TEXT),
  JY_FIELD (JyStoredServiceItem, is_home_care, INT),
  JY_FIELD (JyStoredServiceItem, closed_on, DATE),
  { NULL },
};

static const JyField package_fields[] = {
  JY_FIELD (JyStoredPackage, name, TEXT),
  { "name_key", JY_FIELD_FOLDED, G_STRUCT_OFFSET (JyStoredPackage, name) },
  JY_FIELD (JyStoredPackage, tier, INT),
  JY_FIELD (JyStoredPackage, price, AMOUNT),
  JY_FIELD (JyStoredPackage, closed_on, DATE),
  { NULL },
};

static const JyField package_item_fields[] = {
  JY_FIELD (JyStoredPackageItem, package, ID),
  JY_FIELD (JyStoredPackageItem, service_item, ID),
  JY_FIELD (JyStoredPackageItem, times, INT_OR_NULL),
  { NULL },
};

JY_DEFINE_RECORD (JyStoredServiceItem, service_item, service_item_fields)
JY_DEFINE_RECORD (JyStoredPackage, package, package_fields)
JY_DEFINE_RECORD (JyStoredPackageItem, package_item, package_item_fields)
/* clang-format on */

GPtrArray *
jy_store_list_service_items (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_service_item_record, "ORDER BY code, id", error);
}

GPtrArray *
jy_store_list_packages (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_package_record, "ORDER BY tier, name_key, id", error);
}

GPtrArray *
jy_store_list_package_items (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_package_item_record, "ORDER BY package, id", error);
}

GPtrArray *
jy_store_list_items_of_package (JyStore *self, gint64 package, GError **error)
{
  return jy_record_list_of (self, &jy_package_item_record, "WHERE package = :owner ORDER BY id",
                            package, error);
}
