/* jy-person-sections.h - what is edited in place on the page of a person
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-person-view.h"
#include "jy-record-section.h"

G_BEGIN_DECLS

/* Returns: a section for a #JyStoredResident: name, number, birth, phone, where somebody lives */
GtkWidget *jy_person_basics_new (JyOffice *office) G_GNUC_WARN_UNUSED_RESULT;

#define JY_TYPE_HEALTH_SECTION (jy_health_section_get_type ())

/* The personal information form of the health record: codes are typed as on paper, 13 for 1 and 3.
 * Property "changed", as that of #JyRecordSection. */
G_DECLARE_FINAL_TYPE (JyHealthSection, jy_health_section, JY, HEALTH_SECTION, GtkWidget)

GtkWidget *jy_health_section_new (JyOffice *office) G_GNUC_WARN_UNUSED_RESULT;
void jy_health_section_show (JyHealthSection *self, const JyPersonView *view);
gboolean jy_health_section_is_changed (JyHealthSection *self);
void jy_health_section_revert (JyHealthSection *self);

G_END_DECLS
