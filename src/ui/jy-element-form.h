/* jy-element-form.h - one element of a template as a form: its text with fields, its looks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Signal "changed": the element, by typing or choosing.
 */
#pragma once

#include <adwaita.h>

#include "jy-template-element.h"

G_BEGIN_DECLS

#define JY_TYPE_ELEMENT_FORM (jy_element_form_get_type ())
G_DECLARE_FINAL_TYPE (JyElementForm, jy_element_form, JY, ELEMENT_FORM, AdwBin)

/**
 * jy_element_form_show:
 * @template: (nullable): %NULL: nothing is shown; lives as long as it is
 * @element: of @template, likewise
 * @list: (nullable): of which rows it stands in
 */
void jy_element_form_show (JyElementForm *self,
                           JyTemplate *template,
                           JyElement *element,
                           const char *list);

/* To where a field is looked for, if the element has a text. */
void jy_element_form_focus_fields (JyElementForm *self);

G_END_DECLS
