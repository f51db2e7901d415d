/* jy-store-drafts.h - record forms that are being filled in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store.h"

G_BEGIN_DECLS

/**
 * JyRecordDraft:
 * @form: the form being filled in
 * @resident: 0: the household's
 * @household: 0: the resident's
 * @record: the record being corrected; 0: a new one
 * @saved_utc: seconds
 * @text: what was typed so far, as its writer put it
 *
 * What is being typed is no record: it has no history and belongs to no operation.
 */
typedef struct
{
  char *form;
  gint64 resident;
  gint64 household;
  gint64 record;
  gint64 saved_utc;
  char *text;
} JyRecordDraft;

void jy_record_draft_free (JyRecordDraft *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRecordDraft, jy_record_draft_free)

/* Keeps @draft instead of one of the same form and person; outside a transaction. */
gboolean jy_store_put_record_draft (JyStore *self, const JyRecordDraft *draft, GError **error);

/* @draft: (out) (transfer full) (nullable): %NULL: there is none */
gboolean jy_store_find_record_draft (JyStore *self,
                                     const char *form,
                                     gint64 resident,
                                     gint64 household,
                                     JyRecordDraft **draft,
                                     GError **error);

/* Forgets it, if there is one; also inside an operation, which then takes it along. */
gboolean jy_store_drop_record_draft (
  JyStore *self, const char *form, gint64 resident, gint64 household, GError **error);

G_END_DECLS
