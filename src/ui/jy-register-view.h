/* jy-register-view.h - a list of households or of people, of any length
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"
#include "jy-store-register.h"

G_BEGIN_DECLS

#define JY_TYPE_REGISTER_VIEW (jy_register_view_get_type ())

/* Signals: "sorted", when a header was clicked; "selected", when another row is, or none;
 * "opened" (id), on Enter or a double click; "failed" (#GError), when rows cannot be read. */
G_DECLARE_FINAL_TYPE (JyRegisterView, jy_register_view, JY, REGISTER_VIEW, GtkWidget)

/* Which of the two lists is shown; each keeps its rows, order and selection. */
void jy_register_view_set_what (JyRegisterView *self, JyRegisterWhat what);
JyRegisterWhat jy_register_view_get_what (JyRegisterView *self);

/* The order that the headers ask for. */
void jy_register_view_fill (JyRegisterView *self, JyRegisterQuery *query);

/* @ids: (element-type gint64): what the shown list holds now; what was selected stays so */
void jy_register_view_set_ids (JyRegisterView *self, JyOffice *office, const GArray *ids);

/* Returns: the id of the selected household or person, 0 for none */
gint64 jy_register_view_get_selected (JyRegisterView *self);

/* Selects @id now if it is in the list, and otherwise as soon as it is. */
void jy_register_view_select (JyRegisterView *self, gint64 id);

void jy_register_view_focus (JyRegisterView *self);

G_END_DECLS
