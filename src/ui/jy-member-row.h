/* jy-member-row.h - a member of a household as a short list shows them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-store-register-rows.h"

G_BEGIN_DECLS

#define JY_TYPE_MEMBER_ROW (jy_member_row_get_type ())
G_DECLARE_FINAL_TYPE (JyMemberRow, jy_member_row, JY, MEMBER_ROW, GtkListBoxRow)

/* Name, relation to the head, sex, age, groups, whether signed. */
GtkWidget *jy_member_row_new (const JyRegisterPerson *person,
                              const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

gint64 jy_member_row_get_person (JyMemberRow *self);

G_END_DECLS
