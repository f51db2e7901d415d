/* jy-person-groups.h - the conditions, pregnancies and classes of a person, and how to change them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"
#include "jy-person-view.h"

G_BEGIN_DECLS

#define JY_TYPE_PERSON_GROUPS (jy_person_groups_get_type ())
G_DECLARE_FINAL_TYPE (JyPersonGroups, jy_person_groups, JY, PERSON_GROUPS, GtkWidget)

GtkWidget *jy_person_groups_new (JyOffice *office) G_GNUC_WARN_UNUSED_RESULT;

/* @view: must live until the next call, or as long as the widget */
void jy_person_groups_show (JyPersonGroups *self, const JyPersonView *view);

G_END_DECLS
