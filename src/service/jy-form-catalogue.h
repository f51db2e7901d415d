/* jy-form-catalogue.h - the record forms that the program has
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * They are compiled in from data/forms, read when first asked for, and kept.  Any thread.
 */
#pragma once

#include "jy-form.h"

G_BEGIN_DECLS

/* Returns: (transfer none) (nullable): the form with that id; %NULL if there is none */
const JyForm *jy_form_catalogue_find (const char *id);

/* Returns: (transfer none) (element-type JyForm): every form, in the order people see them */
const GPtrArray *jy_form_catalogue_list (void);

G_END_DECLS
