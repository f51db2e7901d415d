/* jy-deliverable.h - items of the agreement that wait to be delivered, for a record to name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the rules deliver by themselves - follow-ups, examinations - needs no naming: these are
 * rounds, home care, and items of the centre's own or agreed on beyond the package (S14, S57, S63).
 */
#pragma once

#include "jy-form.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyDeliverable:
 * @item: the service item
 * @code: (owned): its code
 * @name: (owned): its name
 * @to: the last day of the window that waits for it first; invalid: none waits
 * @fits: the form in hand delivers it without being told
 */
typedef struct
{
  gint64 item;
  char *code;
  char *name;
  GDate to;
  gboolean fits;
} JyDeliverable;

/* @kept: an item that is among them even if nothing waits for it; 0: none
 * @tasks: (element-type JyTaskRow): open ones of one person, by last day
 * @form: (nullable): in hand
 * Returns: (transfer full) (element-type JyDeliverable): each item once, those that fit first; in
 *   the order in which a record that names none delivers one */
GPtrArray *jy_deliverables_read (JyWork *work,
                                 const GPtrArray *tasks,
                                 const JyForm *form,
                                 gint64 kept,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: the one item that fits, 0 if there is none or more than one */
gint64 jy_deliverables_get_only (const GPtrArray *self);

/* Returns: the item with @code, 0 if it is not among them */
gint64 jy_deliverables_find (const GPtrArray *self, const char *code);

/* Returns: whether @item is among them */
gboolean jy_deliverables_have (const GPtrArray *self, gint64 item);

G_END_DECLS
