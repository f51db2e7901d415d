/* jy-find-row.h - somebody, or a household, that was found
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-store-search.h"

G_BEGIN_DECLS

#define JY_TYPE_FIND_ROW (jy_find_row_get_type ())

/* Takes no focus: it stays where people type. */
G_DECLARE_FINAL_TYPE (JyFindRow, jy_find_row, JY, FIND_ROW, GtkListBoxRow)

/* @today: what ages refer to */
GtkWidget *jy_find_row_new (const JyFound *found, const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

gboolean jy_find_row_is_person (JyFindRow *self);

/* Activates win.open-person or win.open-household. */
void jy_find_row_open (JyFindRow *self);

/* Activates win.record or win.record-household, the form to be chosen. */
void jy_find_row_record (JyFindRow *self);

G_END_DECLS
