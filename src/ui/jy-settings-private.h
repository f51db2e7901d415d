/* jy-settings-private.h - the sections of the settings page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-list.h"
#include "jy-settings-page.h"
#include "jy-work-organisation.h"

G_BEGIN_DECLS

/* Returns: (transfer none) (nullable): what was read last */
const JyOrganisation *jy_settings_page_get_organisation (JySettingsPage *self);

/* Their owner is the page. */
extern const JyRecordListInfo jy_settings_accounts;
extern const JyRecordListInfo jy_settings_experts;
extern const JyRecordListInfo jy_settings_holidays;
extern const JyRecordListInfo jy_settings_items;
extern const JyRecordListInfo jy_settings_packages;
extern const JyRecordListInfo jy_settings_rules;
extern const JyRecordListInfo jy_settings_words;

/* Returns: (transfer full) (element-type JyStoredSetting): for each setting the value in force on
 * @today; its day is invalid if the centre never decided */
GPtrArray *jy_settings_list_rules (const JyOrganisation *organisation,
                                   const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

/* @package: (nullable): %NULL for a new one */
void jy_settings_edit_package (JyRecordList *list,
                               const JyStoredPackage *package,
                               JySettingsPage *page);

G_END_DECLS
