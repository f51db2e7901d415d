/* jy-closing-changes.h - the numbers of a report that changed since it was sent, and whose records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-closing-comparison.h"
#include "jy-record-list.h"

G_BEGIN_DECLS

/* Numbers; Enter goes to people by the action "page.show-people".  Their owner is not used. */
GtkWidget *jy_closing_numbers_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jy_closing_numbers_show (JyRecordList *self, const JyClosingComparison *comparison);

/* People and households, then what was done that is of nobody; Enter opens them. */
GtkWidget *jy_closing_people_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jy_closing_people_show (JyRecordList *self, const JyClosingComparison *comparison);

/* Who is in a list as it was sent; Enter opens them.
 * @members: (element-type JyFrozenMember) */
GtkWidget *jy_closing_members_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jy_closing_members_show (JyRecordList *self, const GArray *members);

G_END_DECLS
