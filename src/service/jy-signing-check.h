/* jy-signing-check.h - the rules of signing, with what the register knows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Who must sign together with a second doctor (S38): special patients. */
#define JY_GROUPS_SECOND_DOCTOR                                                                    \
  (JY_GROUP_MENTAL_DISORDER | JY_GROUP_DISABLED | JY_GROUP_BEDRIDDEN | JY_GROUP_HIGH_RISK)

/* A start further back than this many days is asked about. */
#define JY_SIGNING_MAX_DAYS_BACK 31

/* A person who signs for a household is an adult. */
#define JY_SIGNING_ADULT_AGE 18

/* Returns: (transfer full) (element-type JySigningIssue): every broken rule in the order of the
 * form; %NULL if the store failed */
GPtrArray *jy_signing_check (JyWork *work,
                             const JySigning *signing,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Fails with the sentence of the first issue that refuses, or that asks unless @confirmed. */
gboolean jy_signing_refuse (const GPtrArray *issues, gboolean confirmed, GError **error);

/* Returns: (transfer full): "Zhang San is covered by agreement 2026-000012 with team 1, doctor Li,
 * until 2026-12-31." */
char *jy_agreement_clash_dup_sentence (const JyAgreementClash *clash,
                                       const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* A whole number that the centre decided, or what holds until it does: jy-setting.h. */
gboolean jy_signing_read_setting (JyWork *work, const char *name, int *value, GError **error);

G_END_DECLS
