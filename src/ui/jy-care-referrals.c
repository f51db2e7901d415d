/* jy-care-referrals.c - the referrals of a person: made by hand, their results, the way back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-care-list.h"
#include "jy-household-text.h"
#include "jy-outcome.h"
#include "jy-print-paper.h"
#include "jy-record-form.h"
#include "jy-referral.h"
#include "jy-work-referrals.h"

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Date"),     "text-0", NULL, 11, 0, FALSE },
  { N_("To"),       "text-1", NULL, 16, 0, TRUE },
  { N_("Reason"),   "text-2", NULL, 16, 0, TRUE },
  { N_("Result"),   "text-3", NULL, 20, 0, TRUE },
  { N_("Returned"), "text-4", NULL, 11, 0, FALSE },
  { N_("Advice"),   "text-5", NULL, 12, 0, TRUE },
};

static const JyChoice directions[] = {
  { "up",   N_("To a hospital") },
  { "down", N_("Back to the centre") },
  { NULL },
};

static const JyChoice answers[] = {
  { "1", N_("Yes") },
  { "0", N_("No") },
  { NULL },
};

static const JyFieldInfo referral_fields[] = {
  { "made_on",     N_("Referred on"),     jy_field_read_date, NULL,                TRUE,  11 },
  { "direction",   N_("Direction"),       jy_field_read_code, directions,          TRUE,  8 },
  { "reason",      N_("Reason"),          jy_field_read_code, jy_referral_reasons, TRUE,  8 },
  { "is_urgent",   N_("Urgent"),          jy_field_read_code, answers,             TRUE,  4 },
  { "expert",      N_("Expert"),          NULL,               NULL,                FALSE, 0 },
  { "institution", N_("Institution"),     NULL,               NULL,                FALSE, 0 },
  { "department",  N_("Department"),      NULL,               NULL,                FALSE, 0 },
  { "consent",     N_("Resident agrees"), jy_field_read_code, answers,             TRUE,  4 },
  { "transport",   N_("Transport"),       NULL,               NULL,                FALSE, 0 },
  { "check_by",    N_("Ask for the result by"), jy_field_read_date, NULL,          FALSE, 11 },
  { "note",        N_("Note"),            NULL,               NULL,                FALSE, 0 },
  { NULL },
};

static const JyFieldInfo result_fields[] = {
  { "result",      N_("Result"),           jy_field_read_code, jy_referral_results, TRUE,  8 },
  { "result_on",   N_("Learnt on"),        jy_field_read_date, NULL,                TRUE,  11 },
  { "returned_on", N_("Referred back on"), jy_field_read_date, NULL,                FALSE, 11 },
  { "advice",      N_("Advice of the hospital"), NULL,         NULL,                FALSE, 0 },
  { NULL },
};
/* clang-format on */

static char *
dup_place (const JyStoredReferral *referral, const JyPersonCare *care)
{
  const JyStoredExpert *expert = jy_person_care_find_expert (care, referral->expert);
  const char *parts[] = { referral->institution, referral->department,
                          expert != NULL ? expert->name : "" };
  GString *text = g_string_new (NULL);

  if (g_str_equal (referral->direction, "down"))
    g_string_append (text, _("Back to the centre"));
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", parts[i]);
  if (referral->is_urgent)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", _("urgent"));

  return g_string_free (text, FALSE);
}

/* What was learnt; until then by when it is to be asked for. */
static char *
dup_result (const JyStoredReferral *referral, const GDate *today)
{
  g_autofree char *by = jy_day_dup_text (&referral->check_by);
  g_autofree char *on = jy_day_dup_text (&referral->result_on);

  if (*referral->result != '\0')
    return g_strdup_printf ("✓ %s %s", jy_choice_get_name (jy_referral_results, referral->result),
                            on);
  if (g_date_valid (&referral->check_by) && g_date_compare (&referral->check_by, today) < 0)
    return g_strdup_printf (_("▲ overdue: ask since %s"), by);

  return g_strdup_printf (_("● ask by %s"), by);
}

static void
fill (GStrvBuilder *texts, gconstpointer data, gpointer owner)
{
  const JyStoredReferral *referral = data;
  g_autofree char *made = jy_day_dup_text (&referral->made_on);
  g_autofree char *place = dup_place (referral, jy_care_list_get_care (owner));
  g_autofree char *returned = jy_day_dup_text (&referral->returned_on);
  g_autofree char *result = NULL;
  GDate today;

  jy_office_get_today (jy_care_list_get_office (owner), &today);
  result = dup_result (referral, &today);
  g_strv_builder_add (texts, made);
  g_strv_builder_add (texts, place);
  g_strv_builder_add (texts, jy_choice_get_name (jy_referral_reasons, referral->reason));
  g_strv_builder_add (texts, result);
  g_strv_builder_add (texts, returned);
  g_strv_builder_add (texts, referral->advice);
}

/* clang-format off */
static const JyFieldDialogInfo referral_dialog = {
  N_("Referral"), N_("_Save"), referral_fields, jy_record_dialog_set_up, jy_record_dialog_collect,
  jy_work_save_referral, (GDestroyNotify) jy_stored_referral_free,
};

static const JyFieldDialogInfo result_dialog = {
  N_("Result of the Referral"), N_("_Save"), result_fields, jy_record_dialog_set_up,
  jy_record_dialog_collect, jy_work_enter_referral_result,
  (GDestroyNotify) jy_stored_referral_free,
};
/* clang-format on */

static GListModel *
dup_experts (const JyPersonCare *care, gint64 chosen)
{
  GListStore *options = g_list_store_new (JY_TYPE_OPTION);

  for (guint i = 0; i < care->experts->len; i++)
    {
      const JyStoredExpert *expert = care->experts->pdata[i];
      g_autoptr (JyOption) option = NULL;

      if (g_date_valid (&expert->closed_on) && expert->id != chosen)
        continue;
      option = jy_option_new (expert->id, NULL, expert->name, expert->institution);
      g_list_store_append (options, option);
    }

  return G_LIST_MODEL (options);
}

static void
show_referral (JyRecordList *list, JyStoredReferral *referral, JyCareList *owner)
{
  const JyPersonCare *care = jy_care_list_get_care (owner);
  const JyRecordOptions options = { "expert", dup_experts (care, referral->expert), TRUE };

  jy_record_dialog_new (GTK_WIDGET (list), jy_care_list_get_office (owner), &referral_dialog,
                        care->resident->name, &jy_referral_record, referral, &options, 1);
}

static void
add (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner)
{
  JyOffice *office = jy_care_list_get_office (owner);
  JyStoredReferral *referral;

  if (jy_care_list_get_care (owner) == NULL)
    return;

  referral = g_new0 (JyStoredReferral, 1);
  referral->id = jy_office_new_id (office);
  referral->resident = jy_care_list_get_care (owner)->resident->id;
  referral->direction = g_strdup ("up");
  referral->consent = TRUE;
  jy_office_get_today (office, &referral->made_on);
  show_referral (list, referral, owner);
}

static void
correct (JyRecordList *list, gconstpointer record, gpointer owner)
{
  show_referral (list, jy_stored_referral_copy (record), owner);
}

static void
enter_result (JyRecordList *list, gconstpointer record, gpointer owner)
{
  JyStoredReferral *referral = jy_stored_referral_copy (record);

  if (!g_date_valid (&referral->result_on))
    jy_office_get_today (jy_care_list_get_office (owner), &referral->result_on);
  jy_record_dialog_new (GTK_WIDGET (list), jy_care_list_get_office (owner), &result_dialog,
                        jy_care_list_get_care (owner)->resident->name, &jy_referral_record,
                        referral, NULL, 0);
}

static void
print (JyRecordList *list, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  JyPaperRequest *request = jy_paper_request_new ("referral", NULL);

  request->record = ((const JyStoredReferral *) record)->id;
  jy_print_paper (GTK_WIDGET (list), request);
}

/* clang-format off */
const JyRecordListInfo jy_care_referrals = {
  .name = N_("Referrals"),
  .type = &jy_referral_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .add = { N_("Re_fer…"), add, FALSE },
  .edit = { N_("Enter the Res_ult…"), enter_result, TRUE },
  .more = { N_("_Correct…"), correct, TRUE },
  .print = { N_("_Print…"), print, TRUE },
  .empty_title = N_("Never Referred"),
  .empty_text = N_("Referrals that a service led to are listed here, and those made by hand."),
};
/* clang-format on */
