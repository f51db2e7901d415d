/* jy-record-section.h - a record that is edited in place, also while others change it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-field-grid.h"
#include "jy-office.h"
#include "jy-record.h"

G_BEGIN_DECLS

#define JY_TYPE_RECORD_SECTION (jy_record_section_get_type ())

/* Ctrl+S saves.  Property "changed": whether something typed is not saved.  Signal "saved". */
G_DECLARE_FINAL_TYPE (JyRecordSection, jy_record_section, JY, RECORD_SECTION, GtkWidget)

/* Says what is wrong with @record beside the fields of @self.  Returns: whether it may be saved */
typedef gboolean (*JyRecordCheck) (JyRecordSection *self, gconstpointer record);

/**
 * jy_record_section_new:
 * @type: the record's
 * @save: takes the record
 * @check: (nullable): looks at the record before it is saved
 */
GtkWidget *jy_record_section_new (JyOffice *office,
                                  const JyRecordType *type,
                                  JyWorkFunc save,
                                  JyRecordCheck check) G_GNUC_WARN_UNUSED_RESULT;

/* @heading: (nullable): above the fields
 * @fields: a table that lives as long as the section, named as the columns of the record */
void jy_record_section_add_fields (JyRecordSection *self,
                                   const char *heading,
                                   const JyFieldInfo *fields,
                                   guint n_columns);

/**
 * jy_record_section_show:
 * @record: what is stored now; with a `rev` of 0 a new one that is not
 *
 * If the user has typed something and another one is stored than the one he or she saw, what was
 * typed stays, and a bar says so and offers to show what is stored.
 */
void jy_record_section_show (JyRecordSection *self, gconstpointer record);

/* Gives up what was typed. */
void jy_record_section_revert (JyRecordSection *self);

gboolean jy_record_section_is_changed (JyRecordSection *self);
void jy_record_section_save (JyRecordSection *self);

/* For a #JyRecordCheck: the day, and to say beside a field what is wrong with it. */
void jy_record_section_get_today (JyRecordSection *self, GDate *today);
void jy_record_section_show_issue (JyRecordSection *self, const char *name, const char *text);

void jy_record_section_focus (JyRecordSection *self);

G_END_DECLS
