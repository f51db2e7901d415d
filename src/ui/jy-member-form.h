/* jy-member-form.h - somebody new to the register, as typed: relation, name, number, birth, phone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-family.h"
#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_MEMBER_FORM (jy_member_form_get_type ())

/* An identity number fills sex and birth date, and one that is known already is said at once, with
 * a way to go there.  Signals: "changed"; "open" (id): the user wants to see who has that number.
 */
G_DECLARE_FINAL_TYPE (JyMemberForm, jy_member_form, JY, MEMBER_FORM, GtkWidget)

GtkWidget *jy_member_form_new (JyOffice *office) G_GNUC_WARN_UNUSED_RESULT;

/* What somebody is to the head, to begin with. */
void jy_member_form_suggest_relation (JyMemberForm *self, const char *relation);

/* Whether nothing is typed but the relation. */
gboolean jy_member_form_is_empty (JyMemberForm *self);

/* Says beside the fields what is wrong.
 * Returns: (transfer full) (nullable): who it is; %NULL if something is wrong */
JyNewMember *jy_member_form_dup_member (JyMemberForm *self) G_GNUC_WARN_UNUSED_RESULT;

void jy_member_form_focus (JyMemberForm *self);

G_END_DECLS
