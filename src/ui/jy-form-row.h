/* jy-form-row.h - a field of a form: its label, the field, and what is wrong with it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JY_TYPE_FORM_ROW (jy_form_row_get_type ())

/* In a template:
 *
 *   <object class="JyFormRow" id="name_row">
 *     <property name="label" translatable="yes">_Name</property>
 *     <property name="field"><object class="GtkEntry" id="name"/></property>
 *   </object>
 *
 * The label stands before the field, is its mnemonic and its accessible name.  Properties: "label",
 * "field", "hint" (one line in grey, such as a unit or a limit), "problem" (one sentence: what is
 * wrong and what to do; %NULL: nothing). */
G_DECLARE_FINAL_TYPE (JyFormRow, jy_form_row, JY, FORM_ROW, GtkBox)

GtkWidget *jy_form_row_new (const char *label, GtkWidget *field) G_GNUC_WARN_UNUSED_RESULT;

/* @problem: (nullable): %NULL: nothing is wrong any more */
void jy_form_row_set_problem (JyFormRow *self, const char *problem);

/* @hint: (nullable) */
void jy_form_row_set_hint (JyFormRow *self, const char *hint);

/* The labels of all rows below @form become equally wide. */
void jy_form_row_align (GtkWidget *form);

G_END_DECLS
