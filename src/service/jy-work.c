/* jy-work.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work.h"

gboolean
jy_work_begin (JyWork *self,
               JyTransaction *transaction,
               const char *kind,
               const char *subject,
               gint64 amount,
               GError **error)
{
  JyOperation operation = {
    .id = jy_store_new_id (self->store),
    .at_utc = self->now,
    .account = self->account,
    .kind = kind,
    .subject = subject != NULL ? subject : "",
    .amount = amount,
    .today = self->today,
  };

  return jy_transaction_begin (transaction, self->store, &operation, error);
}

gboolean
jy_work_commit (JyWork *self, JyTransaction *transaction, GError **error)
{
  JyChange change;

  if (!jy_transaction_commit (transaction, &change, error))
    return FALSE;

  self->change |= change;
  if (change != JY_CHANGE_NONE)
    self->operation = transaction->operation;
  return TRUE;
}
