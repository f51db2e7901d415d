/* jy-cli-referral.h - referrals of `jiayi record`: told, and their results entered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-cli-private.h"
#include "jy-store-referrals.h"

G_BEGIN_DECLS

/* The referral that a record led to, or whose result was entered; null for %NULL. */
void jy_cli_add_referral (JsonBuilder *builder, const JyStoredReferral *referral);

/* Returns: (transfer none) (nullable): the one object in @file, which @parser keeps */
JsonObject *jy_cli_read_answers (JsonParser *parser, const char *file, GError **error);

/* Enters the result of @resident's referral that @file tells, of @day (S77), and says what it
 * closed. */
gboolean jy_cli_record_result (
  JyCli *self, gint64 resident, const GDate *day, const char *file, GError **error);

G_END_DECLS
