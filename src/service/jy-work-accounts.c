/* jy-work-accounts.c - who works with the program
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-work-private.h"
#include "jy-work-settings.h"

static gboolean
check_account (JyWork *work, const JyStoredAccount *account, GError **error)
{
  g_autoptr (GPtrArray) accounts = jy_store_list_accounts (work->store, error);

  if (accounts == NULL || !jy_work_check_name (account->name, error))
    return FALSE;

  for (guint i = 0; i < accounts->len; i++)
    {
      const JyStoredAccount *other = g_ptr_array_index (accounts, i);

      if (other->id != account->id && g_str_equal (other->name, account->name))
        return jy_work_refuse_for (error, _("There is already an account called “{name}”."),
                                   other->name);
    }

  return TRUE;
}

gpointer
jy_work_save_account (JyWork *work, gpointer args, GError **error)
{
  JyStoredAccount *account = args;
  const char *kind = account->rev == 0 ? "add-account" : "correct-account";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_account_record, account);
  if (!jy_work_begin (work, &tx, kind, account->name, 0, error) ||
      !check_account (work, account, error) ||
      !jy_store_save_account (work->store, account, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_close_account (JyWork *work, gpointer args, GError **error)
{
  const JyClosing *closing = args;
  g_autoptr (JyStoredAccount) account = jy_store_get_account (work->store, closing->id, error);
  g_auto (JyTransaction) tx = { 0 };

  if (account == NULL)
    return NULL;
  if (account->id == work->account)
    {
      jy_work_refuse (error,
                      _("You work with this account now.  Sign in with another to close it."));
      return NULL;
    }

  account->rev = closing->rev;
  account->closed_on = closing->day;
  if (!jy_work_begin (work, &tx, "close-account", account->name, 0, error) ||
      !jy_store_update_account (work->store, account, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
