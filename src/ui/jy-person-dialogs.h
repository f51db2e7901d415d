/* jy-person-dialogs.h - conditions, pregnancies and classes of a person, each in a dialog
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"
#include "jy-person-view.h"

G_BEGIN_DECLS

/* @condition: (nullable): the one to correct; %NULL for a new one */
void jy_person_edit_condition (GtkWidget *origin,
                               JyOffice *office,
                               const JyPersonView *view,
                               const JyStoredCondition *condition);

/* It holds no more: since when, and why. */
void jy_person_end_condition (GtkWidget *origin,
                              JyOffice *office,
                              const JyPersonView *view,
                              const JyStoredCondition *condition);

/* @pregnancy: (nullable): the same */
void jy_person_edit_pregnancy (GtkWidget *origin,
                               JyOffice *office,
                               const JyPersonView *view,
                               const JyStoredPregnancy *pregnancy);

/* A pregnancy ends with a birth; the child joins the mother's household. */
void jy_person_record_birth (GtkWidget *origin,
                             JyOffice *office,
                             const JyPersonView *view,
                             const JyStoredPregnancy *pregnancy);

/* A class set by hand, with a reason. */
void jy_person_set_class (GtkWidget *origin,
                          JyOffice *office,
                          const JyPersonView *view,
                          JyAxis axis);

G_END_DECLS
