/* jy-cell-text.h - what the cells of a list say: numbers, amounts and days as texts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Adds a whole number, in groups of three digits where the language has such. */
void jy_cell_add_number (GStrvBuilder *texts, gint64 number);

/* Adds a count; "" if it is not known, which is less than 0. */
void jy_cell_add_count (GStrvBuilder *texts, gint64 count);

/* Adds a day as YYYY-MM-DD; "" if it is invalid. */
void jy_cell_add_day (GStrvBuilder *texts, const GDate *day);

/* Adds an amount in yuan; "" for nothing.  @fen: 0 or more */
void jy_cell_add_money (GStrvBuilder *texts, gint64 fen);

G_END_DECLS
