/* jy-import-words.h - headings of rosters that a clerk explained, known from now on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"
#include "jy-roster-columns.h"

G_BEGIN_DECLS

/* @origin: where a failure is told
 * @words: (transfer full) (element-type JyRosterColumn): headings and what they stand above */
void jy_import_words_learn (JyOffice *office, GtkWidget *origin, GArray *words);

G_END_DECLS
