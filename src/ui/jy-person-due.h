/* jy-person-due.h - what is due for a person, why, and what is decided about it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"
#include "jy-person-care.h"

G_BEGIN_DECLS

#define JY_TYPE_PERSON_DUE (jy_person_due_get_type ())

/* Enter records the selected service, P plans it for a day, D postpones it with a reason. */
G_DECLARE_FINAL_TYPE (JyPersonDue, jy_person_due, JY, PERSON_DUE, GtkWidget)

GtkWidget *jy_person_due_new (JyOffice *office) G_GNUC_WARN_UNUSED_RESULT;

void jy_person_due_show (JyPersonDue *self, const JyPersonCare *care);

G_END_DECLS
