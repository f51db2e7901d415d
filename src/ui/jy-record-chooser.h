/* jy-record-chooser.h - which form to fill in: what is due first, then every form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-record-desk.h"

G_BEGIN_DECLS

#define JY_TYPE_RECORD_CHOOSER (jy_record_chooser_get_type ())

/* What is chosen to enter the result of a referral, which has no form. */
#define JY_RECORD_REFERRAL_CHECK "referral-check"

/* Typing a part of a name, or its initials, narrows the list; Up and Down move in it, Enter or a
 * click takes one.
 *
 * Signal "chosen" (text): the id of a form, or %JY_RECORD_REFERRAL_CHECK. */
G_DECLARE_FINAL_TYPE (JyRecordChooser, jy_record_chooser, JY, RECORD_CHOOSER, GtkBox)

GtkWidget *jy_record_chooser_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* The open tasks of @desk, and the forms that suit it. */
void jy_record_chooser_show (JyRecordChooser *self, const JyRecordDesk *desk);

void jy_record_chooser_focus (JyRecordChooser *self);

G_END_DECLS
