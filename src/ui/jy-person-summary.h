/* jy-person-summary.h - a person in words, and as lines of what is known
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-person-view.h"

G_BEGIN_DECLS

/* Returns: (transfer full): "Female, 74 years · born on 1950-01-01" */
char *jy_person_view_dup_about (const JyPersonView *self,
                                const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): since when somebody is dead or away for good; "" if neither */
char *jy_person_view_dup_gone (const JyPersonView *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): where somebody lives and lived, a line each */
char *jy_person_view_dup_memberships (const JyPersonView *self) G_GNUC_WARN_UNUSED_RESULT;

/* Household, phone, number, groups, classes with their reasons, agreement: the phone and the number
 * masked until asked for. */
void jy_person_view_show_facts (const JyPersonView *self, GtkGrid *grid);

/* The person's own data, masked the same way. */
void jy_person_view_show_data (const JyPersonView *self, GtkGrid *grid);

/* Every agreement that named them, with its state. */
void jy_person_view_show_agreements (const JyPersonView *self, GtkGrid *grid, const GDate *today);

G_END_DECLS
