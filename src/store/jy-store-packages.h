/* jy-store-packages.h - what can be promised, and the packages that promise it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the functions below, each record has those of jy-record-macros.h.
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/* All texts are owned. */
typedef struct
{
  gint64 id;
  int rev;
  char *code; /* "PH01"; unique */
  char *name;
  char *nature;       /* "medical", "public_health", "negotiated" (S3) */
  char *served_group; /* a kind of jy-group.h, "" for everybody, "household" for the family */
  gboolean is_home_care;
  GDate closed_on; /* invalid: offered */
} JyStoredServiceItem;

JY_DECLARE_RECORD (JyStoredServiceItem, service_item)

typedef struct
{
  gint64 id;
  int rev;
  char *name;   /* (owned) */
  int tier;     /* 1 to 3 */
  gint64 price; /* in fen a year; 0 is free */
  GDate closed_on;
} JyStoredPackage;

JY_DECLARE_RECORD (JyStoredPackage, package)

typedef struct
{
  gint64 id;
  int rev;
  gint64 package;
  gint64 service_item;
  int times; /* in a term; 0: on demand, or as the rules say */
} JyStoredPackageItem;

JY_DECLARE_RECORD (JyStoredPackageItem, package_item)

/* Every list is (transfer full), of the record in its name, closed ones included: items by code,
 * packages by tier and name. */
GPtrArray *jy_store_list_service_items (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_packages (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_package_items (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_items_of_package (JyStore *self,
                                           gint64 package,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
