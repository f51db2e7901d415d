/* jy-cli-period.h - which period a command is about, and which units have a row
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-cli-private.h"
#include "jy-period.h"
#include "jy-signing-units.h"

G_BEGIN_DECLS

/**
 * JyCliPeriod:
 * @text: (nullable) (owned): the period as it was typed
 * @by_word: (nullable) (owned): --by as it was typed
 * @period: set by jy_cli_period_parse() if there is a @text
 * @by: likewise if there is a @by_word; else the area
 */
typedef struct
{
  char *text;
  char *by_word;
  JyPeriod period;
  JySigningBy by;
} JyCliPeriod;

void jy_cli_period_clear (JyCliPeriod *self);

/* Reads what was typed; anything else is wrong use. */
gboolean jy_cli_period_parse (JyCliPeriod *self, GError **error);

/* Adds the members "period" and "by". */
void jy_cli_period_add (const JyCliPeriod *self, JsonBuilder *builder);

/* Refuses a last day that is before the first; either may be missing. */
gboolean jy_cli_check_days (const GDate *first, const GDate *last, GError **error);

G_END_DECLS
