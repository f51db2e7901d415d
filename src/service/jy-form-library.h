/* jy-form-library.h - the record forms that the program has
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * They are compiled in from data/forms, read when first asked for, and kept.  Any thread.
 */
#pragma once

#include "jy-form.h"

G_BEGIN_DECLS

/* The ids of all forms, in the order people see them; ends with %NULL. */
extern const char *const jy_form_ids[];

/* Returns: (transfer none) (nullable): the form with that id; %NULL if there is none */
const JyForm *jy_form_library_find (const char *id);

G_END_DECLS
