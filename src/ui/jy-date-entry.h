/* jy-date-entry.h - a day, typed as people type days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JY_TYPE_DATE_ENTRY (jy_date_entry_get_type ())

/* An entry for what jy_date_parse() reads: 20260930, 2026-9-30, 0930, t.  The line below says which
 * day was understood, or what is wrong.  Up and Down go a day on and back.
 *
 * Property "optional": whether empty is right (%FALSE).  Signal "changed": the day is another one,
 * or there is none any more.  Inside a JyFormRow it gets its label. */
G_DECLARE_FINAL_TYPE (JyDateEntry, jy_date_entry, JY, DATE_ENTRY, GtkBox)

GtkWidget *jy_date_entry_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* What "t" and "0930" refer to; jy_office_get_today().  Needed before anything is typed. */
void jy_date_entry_set_today (JyDateEntry *self, const GDate *today);

/* @date: (nullable): invalid or %NULL empties it */
void jy_date_entry_set_date (JyDateEntry *self, const GDate *date);

/* @date: (out caller-allocates): the day; left invalid if there is none.  Returns: whether what is
 * typed is right: a day, or nothing if that is allowed */
gboolean jy_date_entry_get_date (JyDateEntry *self, GDate *date);

/* The same without the day, and says below what is wrong.  For a form that is about to be saved. */
gboolean jy_date_entry_check (JyDateEntry *self);

G_END_DECLS
