/* jy-template-editor.h - a template is changed, element by element
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Insert adds, Ctrl+Delete deletes, Alt+Up and Alt+Down move, Ctrl+I inserts a field.  Actions:
 * editor.add, editor.delete, editor.field, editor.move-up, editor.move-down, editor.take-back.
 * Signal "changed": the template, by whatever.
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define JY_TYPE_TEMPLATE_EDITOR (jy_template_editor_get_type ())
G_DECLARE_FINAL_TYPE (JyTemplateEditor, jy_template_editor, JY, TEMPLATE_EDITOR, AdwBin)

/* @xml: (nullable): what jy_template_parse() reads; %NULL: nothing is shown */
gboolean jy_template_editor_set_xml (JyTemplateEditor *self, const char *xml, GError **error);

/* Returns: (transfer none) (nullable): the template as it is now */
const char *jy_template_editor_get_xml (JyTemplateEditor *self);

/* Takes the last change back.  Returns: FALSE: there is none */
gboolean jy_template_editor_take_back (JyTemplateEditor *self);

/* Chooses the first element with which something is wrong.
 * Returns: (transfer full) (nullable): what; %NULL: nothing is */
char *jy_template_editor_find_problem (JyTemplateEditor *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
