/* jy-work-contacts.h - talks with households, and those that have not signed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-contacts.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyTalk:
 * @contact: (owned): the talk; its `rev` is 0 for a new one
 * @needs: (owned): the needs told in it, codes of jy_needs, NULL-terminated
 */
typedef struct
{
  JyStoredContactAttempt *contact;
  GStrv needs;
} JyTalk;

/* @contact, @needs: (transfer full); @needs may be %NULL for none */
JyTalk *jy_talk_new (JyStoredContactAttempt *contact, GStrv needs) G_GNUC_WARN_UNUSED_RESULT;
void jy_talk_free (JyTalk *self); /* NULL is allowed */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTalk, jy_talk_free)

/* Records a talk, or corrects one.
 * @args: a #JyTalk, whose contact then has the stored `rev`
 * Returns: %JY_DONE; %JY_ERROR_INVALID for a talk in the future, a next approach before it, an
 *   unknown channel, reason or need */
gpointer jy_work_record_talk (JyWork *work, gpointer args, GError **error);

/* Takes a talk away that was recorded by mistake.
 * @args: the id of a contact attempt, a #gint64
 * Returns: %JY_DONE; %JY_ERROR_INVALID if an agreement began with it */
gpointer jy_work_delete_talk (JyWork *work, gpointer args, GError **error);

/* @args: the id of a household, a #gint64
 * Returns: (transfer full) (element-type JyTalk): a #GPtrArray, the latest first */
gpointer jy_work_list_talks (JyWork *work, gpointer args, GError **error);

/* Households without an agreement (S45).
 * @args: a #JyUnsignedQuery
 * Returns: (transfer full) (element-type gint64): a #GArray of households */
gpointer jy_work_find_unsigned_households (JyWork *work, gpointer args, GError **error);

/* @args: (element-type gint64): a #GArray of at most %JY_STORE_MAX_IDS households
 * Returns: (transfer full) (element-type JyUnsignedHousehold): a #GPtrArray, in their order */
gpointer jy_work_get_unsigned_households (JyWork *work, gpointer args, GError **error);

G_END_DECLS
