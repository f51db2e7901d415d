/* jy-template-versions.h - the versions of a document: looked at, compared, brought back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-office.h"
#include "jy-option.h"
#include "jy-template-catalogue.h"

G_BEGIN_DECLS

#define JY_TYPE_TEMPLATE_VERSIONS (jy_template_versions_get_type ())

/* Actions: versions.restore.  Escape closes. */
G_DECLARE_FINAL_TYPE (JyTemplateVersions, jy_template_versions, JY, TEMPLATE_VERSIONS, AdwWindow)

/* @household: (nullable): for whom the pages are shown */
void jy_template_versions_open (GtkWidget *origin,
                                JyOffice *office,
                                const JyTemplateEntry *entry,
                                JyOption *household);

G_END_DECLS
