/* jy-store-callbacks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-callbacks.h"

#include "jy-store-private.h"

/* clang-format off */
#define ANSWER(column, TYPE)                                                                       \
  { #column, JY_FIELD_##TYPE, G_STRUCT_OFFSET (JyStoredCallback, answers.column) }

static const JyField sample_fields[] = {
  JY_FIELD (JyStoredCallbackSample, team, ID),
  JY_FIELD (JyStoredCallbackSample, doctor, ID),
  JY_FIELD (JyStoredCallbackSample, drawn_on, DATE),
  JY_FIELD (JyStoredCallbackSample, seed, AMOUNT),
  JY_FIELD (JyStoredCallbackSample, size, INT),
  JY_FIELD (JyStoredCallbackSample, n_signed, INT),
  JY_FIELD (JyStoredCallbackSample, n_without_phone, INT),
  { NULL },
};

static const JyField callback_fields[] = {
  JY_FIELD (JyStoredCallback, callback_sample, ID),
  JY_FIELD (JyStoredCallback, position, INT),
  JY_FIELD (JyStoredCallback, resident, ID),
  JY_FIELD (JyStoredCallback, agreement, ID),
  JY_FIELD (JyStoredCallback, called_on, DATE),
  ANSWER (contact, INT_OR_NULL),
  ANSWER (says_signed, INT_OR_NULL),
  ANSWER (knows_doctor, INT_OR_NULL),
  ANSWER (matches_record, INT_OR_NULL),
  ANSWER (has_agreement, INT_OR_NULL),
  ANSWER (n_services, COUNT),
  ANSWER (examined, INT_OR_NULL),
  ANSWER (followed_up, INT_OR_NULL),
  ANSWER (measured, INT_OR_NULL),
  ANSWER (satisfaction, INT_OR_NULL),
  JY_FIELD (JyStoredCallback, note, TEXT),
  { NULL },
};

static const JyField rectification_fields[] = {
  JY_FIELD (JyStoredRectification, callback_sample, ID),
  JY_FIELD (JyStoredRectification, team, ID),
  JY_FIELD (JyStoredRectification, doctor, ID),
  JY_FIELD (JyStoredRectification, issued_on, DATE),
  JY_FIELD (JyStoredRectification, due_on, DATE),
  JY_FIELD (JyStoredRectification, finding, TEXT),
  JY_FIELD (JyStoredRectification, deduction, AMOUNT),
  JY_FIELD (JyStoredRectification, rechecked_on, DATE),
  JY_FIELD (JyStoredRectification, result, INT_OR_NULL),
  JY_FIELD (JyStoredRectification, note, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredCallbackSample, callback_sample, sample_fields)
JY_DEFINE_RECORD (JyStoredCallback, callback, callback_fields)
JY_DEFINE_RECORD (JyStoredRectification, rectification, rectification_fields)

GPtrArray *
jy_store_list_callback_samples (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_callback_sample_record, "ORDER BY drawn_on DESC, id DESC",
                         error);
}

GPtrArray *
jy_store_list_rectifications (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_rectification_record, "ORDER BY issued_on DESC, id DESC", error);
}

GPtrArray *
jy_store_list_callbacks (JyStore *self, gint64 sample, GError **error)
{
  return jy_record_list_of (self, &jy_callback_record,
                            "WHERE callback_sample = :owner ORDER BY position, id", sample, error);
}

gboolean
jy_store_find_rectification (JyStore *self,
                             gint64 sample,
                             JyStoredRectification **rectification,
                             GError **error)
{
  g_autoptr (GPtrArray) list = jy_record_list_of (
    self, &jy_rectification_record, "WHERE callback_sample = :owner ORDER BY id", sample, error);

  if (list == NULL)
    return FALSE;

  *rectification = list->len > 0 ? jy_stored_rectification_copy (list->pdata[0]) : NULL;
  return TRUE;
}
