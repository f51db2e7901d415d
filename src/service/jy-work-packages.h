/* jy-work-packages.h - the catalogue: service items, and the packages that promise them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-closing.h"
#include "jy-store-packages.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Adds a service item (rev 0) or corrects one.
 * @args: a #JyStoredServiceItem, whose texts are cleaned and whose rev is then the stored one
 * Returns: %JY_DONE; %JY_ERROR_INVALID if another has its code */
gpointer jy_work_save_service_item (JyWork *work, gpointer args, GError **error);

/* A service item is no longer offered; agreements keep what they promised.
 * @args: a #JyClosing
 * Returns: %JY_DONE */
gpointer jy_work_close_service_item (JyWork *work, gpointer args, GError **error);

/**
 * JyPackageContent:
 * @package: the package; rev 0 to create it
 * @items: (owned) (element-type JyStoredPackageItem): all its items; of each only service_item and
 *   times are read
 */
typedef struct
{
  JyStoredPackage *package; /* (owned) */
  GPtrArray *items;
} JyPackageContent;

/* @package, @items: (transfer full) */
JyPackageContent *jy_package_content_new (JyStoredPackage *package,
                                          GPtrArray *items) G_GNUC_WARN_UNUSED_RESULT;
void jy_package_content_free (JyPackageContent *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPackageContent, jy_package_content_free)

/* Creates or corrects a package with all its items, in one operation.
 * @args: a #JyPackageContent
 * Returns: %JY_DONE; %JY_ERROR_INVALID if an open package has that name */
gpointer jy_work_save_package (JyWork *work, gpointer args, GError **error);

/* A package is no longer offered; agreements keep theirs.
 * @args: a #JyClosing
 * Returns: %JY_DONE */
gpointer jy_work_close_package (JyWork *work, gpointer args, GError **error);

G_END_DECLS
