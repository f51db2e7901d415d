/* jy-record-form.h - a record shown in a form, and read back from it, field by field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-choice-entry.h"
#include "jy-field-dialog.h"
#include "jy-record.h"

G_BEGIN_DECLS

/* Readers for a table of fields: a whole number of 0 or more; an amount of money, typed in yuan and
 * stored in fen. */
const char *jy_record_read_count (JyFieldReading *reading);
const char *jy_record_read_money (JyFieldReading *reading);

/**
 * jy_record_form_show:
 * @form: a form made from @fields
 * @fields: named as the columns of the record; others are left alone
 * @type: the record's
 * @record: the record
 *
 * A field that names another record, or one of many codes, holds a JyChoiceEntry, put there before.
 */
void jy_record_form_show (JyFieldGrid *form,
                          const JyFieldInfo *fields,
                          const JyRecordType *type,
                          gconstpointer record);

/* The way back: @record gets what the form holds, which jy_field_grid_check() found right.
 * Returns: whether every JyChoiceEntry is right, too; otherwise it says what is wrong */
gboolean jy_record_form_collect (JyFieldGrid *form,
                                 const JyFieldInfo *fields,
                                 const JyRecordType *type,
                                 gpointer record);

/**
 * JyRecordOptions:
 * @name: a field that names another record, by its id, or one of many codes
 * @options: (owned): a model of #JyOption to choose from
 * @optional: whether none may be chosen
 */
typedef struct
{
  const char *name;
  GListModel *options;
  gboolean optional;
} JyRecordOptions;

/**
 * jy_record_dialog_new:
 * @origin: what it belongs to
 * @info: its set_up and collect are jy_record_dialog_set_up() and jy_record_dialog_collect(); its
 *   func takes the record, or with jy_record_dialog_collect_list() an array of records
 * @subject: (nullable): what it is about, shown below the title
 * @type: the record's
 * @record: (transfer full): what is shown first
 * @options: (nullable) (array length=n_options): their models are (transfer full)
 *
 * A dialog that edits one record.  Returns: (transfer none): the dialog, on screen
 */
JyFieldDialog *jy_record_dialog_new (GtkWidget *origin,
                                     JyOffice *office,
                                     const JyFieldDialogInfo *info,
                                     const char *subject,
                                     const JyRecordType *type,
                                     gpointer record,
                                     const JyRecordOptions *options,
                                     gsize n_options);

void jy_record_dialog_set_up (JyFieldDialog *dialog, JyFieldGrid *form);
gpointer jy_record_dialog_collect (JyFieldDialog *dialog, JyFieldGrid *form);
gpointer jy_record_dialog_collect_list (JyFieldDialog *dialog, JyFieldGrid *form);

/**
 * jy_record_close:
 * @origin: where a failure is told
 * @func: takes a #JyClosing
 * @record: a JyStoredX: what ends today
 *
 * Ends a record: it is kept, with what was done until then.  It can be undone.
 */
void jy_record_close (GtkWidget *origin, JyOffice *office, JyWorkFunc func, gconstpointer record);

/**
 * jy_record_take_away:
 * @origin: where a failure is told
 * @func: takes the record
 * @type: the record's
 * @record: a JyStoredX of @type; copied
 *
 * Takes a record away altogether.  It can be undone.
 */
void jy_record_take_away (GtkWidget *origin,
                          JyOffice *office,
                          JyWorkFunc func,
                          const JyRecordType *type,
                          gconstpointer record);

G_END_DECLS
