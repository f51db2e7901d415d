/* jy-person-row.h - one person as a long list shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-register-rows.h"
#include "jy-text-row.h"

G_BEGIN_DECLS

#define JY_TYPE_PERSON_ROW (jy_person_row_get_type ())

/* Filled with a #JyRegisterPerson.  Properties, all text: "name", "sex", "born", "id-number"
 * (masked), "household" (its number), "relation", "area", "groups", "class", "agreement". */
G_DECLARE_FINAL_TYPE (JyPersonRow, jy_person_row, JY, PERSON_ROW, JyTextRow)

/* Returns: (transfer none) (nullable): what it shows; %NULL until it is filled */
const JyRegisterPerson *jy_person_row_get_record (JyPersonRow *self);

G_END_DECLS
