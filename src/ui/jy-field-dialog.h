/* jy-field-dialog.h - a dialog that is a table of fields: it collects arguments for one intention
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-dialog.h"
#include "jy-field-grid.h"

G_BEGIN_DECLS

#define JY_TYPE_FIELD_DIALOG (jy_field_dialog_get_type ())

/* Signal "saved", after the intention succeeded, before it closes. */
G_DECLARE_FINAL_TYPE (JyFieldDialog, jy_field_dialog, JY, FIELD_DIALOG, JyDialog)

/**
 * JyFieldDialogInfo:
 * @title: an N_() string: what is done, header capitals
 * @save: an N_() string: the button, with a mnemonic
 * @fields: what is asked for
 * @set_up: (nullable): fills the fields at first
 * @collect: makes the arguments of @func from the fields, (transfer full); %NULL if something is
 *   wrong, which it then says beside its field
 * @func: what is asked for
 * @args_free: frees the arguments
 *
 * Static data: a new dialog is a table of fields and this.
 */
typedef struct
{
  const char *title;
  const char *save;
  const JyFieldInfo *fields;
  void (*set_up) (JyFieldDialog *dialog, JyFieldGrid *grid);
  gpointer (*collect) (JyFieldDialog *dialog, JyFieldGrid *grid);
  JyWorkFunc func;
  GDestroyNotify args_free;
} JyFieldDialogInfo;

/**
 * jy_field_dialog_new:
 * @origin: what it belongs to
 * @info: what it is
 * @subject: (nullable): whom it is about, shown below the title
 * @data: (transfer full) (nullable): for @info's functions
 * @data_free: (nullable): frees @data
 *
 * Returns: (transfer none): the dialog, on screen
 */
JyFieldDialog *jy_field_dialog_new (GtkWidget *origin,
                                    JyOffice *office,
                                    const JyFieldDialogInfo *info,
                                    const char *subject,
                                    gpointer data,
                                    GDestroyNotify data_free);

gpointer jy_field_dialog_get_data (JyFieldDialog *self);
JyFieldGrid *jy_field_dialog_get_grid (JyFieldDialog *self);

G_END_DECLS
