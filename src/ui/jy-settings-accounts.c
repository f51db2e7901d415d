/* jy-settings-accounts.c - who works with the program, and the words that rosters use here
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-attempt.h"
#include "jy-organisation-options.h"
#include "jy-record-form.h"
#include "jy-roster-words.h"
#include "jy-settings-private.h"
#include "jy-work-settings.h"

static JyOffice *
get_office (gpointer owner)
{
  return jy_page_get_office (JY_PAGE (owner));
}

/* clang-format off */
static const JyColumn account_columns[] = {
  { N_("Account"), "text-0", NULL, 16, 0, TRUE },
  { N_("Member of staff"), "text-1", NULL, 16, 0, TRUE },
  { N_("State"),  "text-2", NULL, 10, 0, FALSE },
};

static const JyFieldInfo account_fields[] = {
  { "name",  N_("Account"),                 NULL, NULL, TRUE,  0 },
  { "staff", N_("Member of staff"), NULL, NULL, FALSE, 0 },
  { NULL },
};
/* clang-format on */

static void
fill_account (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JyStoredAccount *account = record;

  g_strv_builder_add (texts, account->name);
  g_strv_builder_add (texts, jy_organisation_get_staff_name (
                               jy_settings_page_get_organisation (owner), account->staff));
  g_strv_builder_add (texts, g_date_valid (&account->closed_on) ? _("closed") : "");
}

static const JyFieldDialogInfo add_account_dialog = {
  N_("Add an Account"),
  N_("_Add"),
  account_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_account,
  (GDestroyNotify) jy_stored_account_free,
};

static const JyFieldDialogInfo edit_account_dialog = {
  N_("Change an Account"),
  N_("_Save"),
  account_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_account,
  (GDestroyNotify) jy_stored_account_free,
};

static void
show_account (JyRecordList *list,
              const JyFieldDialogInfo *info,
              JyStoredAccount *account,
              gpointer owner)
{
  const JyRecordOptions options = {
    "staff", jy_organisation_dup_staff_options (jy_settings_page_get_organisation (owner)), TRUE
  };

  jy_record_dialog_new (GTK_WIDGET (list), get_office (owner), info, NULL, &jy_account_record,
                        account, &options, 1);
}

static void
add_account (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  JyStoredAccount *account = g_new0 (JyStoredAccount, 1);

  account->id = jy_office_new_id (get_office (owner));
  show_account (list, &add_account_dialog, account, owner);
}

static void
edit_account (JyRecordList *list, gconstpointer record, gpointer owner)
{
  show_account (list, &edit_account_dialog, jy_stored_account_copy (record), owner);
}

static void
close_account (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_close (GTK_WIDGET (list), get_office (owner), jy_work_close_account, record);
}

const JyRecordListInfo jy_settings_accounts = {
  .name = N_("Accounts"),
  .type = &jy_account_record,
  .columns = account_columns,
  .n_columns = G_N_ELEMENTS (account_columns),
  .fill = fill_account,
  .add = { N_("_Add an Account…"), add_account, FALSE },
  .edit = { N_("_Change…"), edit_account, TRUE },
  .close = { N_("C_lose the Account"), close_account, TRUE },
  .empty_title = N_("No Accounts Yet"),
  .empty_text = N_("An account puts a name to what somebody did. Choose under “This computer” who "
                   "works here."),
};

/* Words of rosters. */

/* clang-format off */
static const JyColumn word_columns[] = {
  { N_("Column heading"), "text-0", NULL, 20, 0, TRUE },
  { N_("Means"),          "text-1", NULL, 20, 0, TRUE },
};

static const JyFieldInfo word_fields[] = {
  { "word",  N_("Column heading"), NULL, NULL, TRUE,  0 },
  { "field", N_("Means"),          NULL, NULL, FALSE, 0 },
  { NULL },
};
/* clang-format on */

static void
fill_word (GStrvBuilder *texts, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  const JyStoredRosterSynonym *word = record;

  g_strv_builder_add (texts, word->word);
  g_strv_builder_add (texts, jy_roster_field_get_name (jy_roster_field_from_kind (word->field)));
}

static GListModel *
make_field_options (void)
{
  GListStore *store = g_list_store_new (JY_TYPE_OPTION);

  for (int field = JY_ROSTER_UNUSED + 1; field < JY_ROSTER_REASON; field++)
    {
      g_autoptr (JyOption) option = jy_option_new (
        field, jy_roster_fields[field].kind, jy_roster_field_get_name ((JyRosterField) field), "");

      g_list_store_append (store, option);
    }

  return G_LIST_MODEL (store);
}

static const JyFieldDialogInfo word_dialog = {
  N_("A Column Heading"),
  N_("_Save"),
  word_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_roster_synonym,
  (GDestroyNotify) jy_stored_roster_synonym_free,
};

static void
show_word (JyRecordList *list, JyStoredRosterSynonym *word, gpointer owner)
{
  const JyRecordOptions options = { "field", make_field_options (), FALSE };

  jy_record_dialog_new (GTK_WIDGET (list), get_office (owner), &word_dialog, NULL,
                        &jy_roster_synonym_record, word, &options, 1);
}

static void
add_word (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  JyStoredRosterSynonym *word = g_new0 (JyStoredRosterSynonym, 1);

  word->id = jy_office_new_id (get_office (owner));
  show_word (list, word, owner);
}

static void
edit_word (JyRecordList *list, gconstpointer record, gpointer owner)
{
  show_word (list, jy_stored_roster_synonym_copy (record), owner);
}

static void
forget_word (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_attempt (GTK_WIDGET (list), get_office (owner), _("The Word Was Not Forgotten"),
              jy_work_delete_roster_synonym, jy_stored_roster_synonym_copy (record),
              (GDestroyNotify) jy_stored_roster_synonym_free);
}

const JyRecordListInfo jy_settings_words = {
  .name = N_("Words in rosters"),
  .type = &jy_roster_synonym_record,
  .columns = word_columns,
  .n_columns = G_N_ELEMENTS (word_columns),
  .fill = fill_word,
  .add = { N_("_Add a Word…"), add_word, FALSE },
  .edit = { N_("_Change…"), edit_word, TRUE },
  .close = { N_("_Forget"), forget_word, TRUE },
  .empty_title = N_("No Words of Your Own"),
  .empty_text =
    N_("The usual column headings are understood. Teach those that only your rosters use."),
};
