/* jy-rule-dialog.h - changes a number of the rules: first whose services it re-dates, then for good
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-dialog.h"
#include "jy-store-settings.h"

G_BEGIN_DECLS

#define JY_TYPE_RULE_DIALOG (jy_rule_dialog_get_type ())
G_DECLARE_FINAL_TYPE (JyRuleDialog, jy_rule_dialog, JY, RULE_DIALOG, JyDialog)

/**
 * jy_rule_dialog_open:
 * @origin: what it belongs to
 * @setting: one of which jy_setting_dates_tasks(): its name, the value in force, and the day from
 *   which another is proposed to hold
 */
void jy_rule_dialog_open (GtkWidget *origin, JyOffice *office, const JyStoredSetting *setting);

G_END_DECLS
