/* jy-logbook-list.h - one book: its entries, its dialog, what this year's entries add up to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-logbook.h"
#include "jy-page.h"
#include "jy-record-list.h"
#include "jy-work-organisation.h"

G_BEGIN_DECLS

/* What the list of a book is made of; lives as long as its section. */
typedef struct _JyLogbookList JyLogbookList;

/* @page: (transfer none): for its office */
JyLogbookList *jy_logbook_list_new (const JyLogbook *book, JyPage *page) G_GNUC_WARN_UNUSED_RESULT;
void jy_logbook_list_free (JyLogbookList *self);

/* Returns: (transfer none): the list */
GtkWidget *jy_logbook_list_get_widget (JyLogbookList *self);

const JyLogbook *jy_logbook_list_get_book (JyLogbookList *self);

/* @organisation: (transfer none): names to show and to choose from; lives until the next call */
void jy_logbook_list_set_organisation (JyLogbookList *self, const JyOrganisation *organisation);

/* How many are on the register: what is handed out is so many for each (S151). */
void jy_logbook_list_set_households (JyLogbookList *self, gint64 n);

/* @entries: (element-type JyStoredLogbookEntry): shown once there are names */
void jy_logbook_list_show (JyLogbookList *self, const GPtrArray *entries);

G_END_DECLS
