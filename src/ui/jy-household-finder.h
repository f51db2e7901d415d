/* jy-household-finder.h - an entry that finds a household by its number or by who lives there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-choice-entry.h"
#include "jy-office.h"

G_BEGIN_DECLS

/**
 * jy_household_finder_new:
 * @except: a household that is not offered; 0: none
 *
 * Returns: a #JyChoiceEntry whose choices are households, found by number, name, pinyin, phone or
 *   address
 */
GtkWidget *jy_household_finder_new (JyOffice *office, gint64 except) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
