/* jy-dialog.h - base class of forms in a window of their own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_DIALOG (jy_dialog_get_type ())
G_DECLARE_DERIVABLE_TYPE (JyDialog, jy_dialog, JY, DIALOG, AdwWindow)

/**
 * JyDialogClass:
 * @save: check what was typed; show what is wrong beside the fields and grab_focus() the first of
 *   them, or begin to store it: jy_dialog_set_busy(), then one intention, then jy_dialog_done() or
 *   jy_dialog_fail()
 *
 * A subclass has a template with the property "body": the form, of JyFormRows.  Ctrl+S and the
 * button save, Enter goes to the next field, Escape closes and asks if anything was typed.
 * Properties: "office"; "body"; "save-label", with a mnemonic ("_Save"); "changed".
 */
struct _JyDialogClass
{
  AdwWindowClass parent_class;

  void (*save) (JyDialog *self);
};

/* Shows it above the window of @origin. */
void jy_dialog_present (JyDialog *self, GtkWidget *origin);

JyOffice *jy_dialog_get_office (JyDialog *self);

/* What is shown now is not a change: call when the form has been filled.  From then on whatever
 * its fields hold marks it as changed. */
void jy_dialog_start (JyDialog *self);

/* For a form that knows itself whether it differs from what is stored, and says so from now on. */
void jy_dialog_set_changed (JyDialog *self, gboolean changed);

/* While it is stored nothing can be pressed twice. */
void jy_dialog_set_busy (JyDialog *self, gboolean busy);

/* It is stored: closes without asking. */
void jy_dialog_done (JyDialog *self);

/**
 * jy_dialog_fail:
 * @self: the dialog
 * @error: why it could not be stored
 *
 * Says so in a line above the button, and keeps what was typed.
 */
void jy_dialog_fail (JyDialog *self, const GError *error);

/* @problem: (nullable): one sentence in that line */
void jy_dialog_show_problem (JyDialog *self, const char *problem);

G_END_DECLS
