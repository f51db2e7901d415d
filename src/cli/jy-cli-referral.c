/* jy-cli-referral.c - jiayi record referral-check: what became of a referral
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The answers are one JSON object: `result` (a code of jy-referral.h), and, if there are any,
 * `returned_on`, `advice`, and `referral`, the id that `record` told; without it the latest one
 * that waits for its result is meant.  The day of the command is that of the result.
 */
#include "config.h"

#include "jy-cli-referral.h"

#include <glib/gi18n.h>

#include "jy-store-tasks.h"
#include "jy-work-referrals.h"

void
jy_cli_add_referral (JsonBuilder *builder, const JyStoredReferral *referral)
{
  json_builder_set_member_name (builder, "referral");
  if (referral == NULL)
    {
      json_builder_add_null_value (builder);
      return;
    }

  json_builder_begin_object (builder);
  jy_cli_add_number (builder, "id", referral->id);
  jy_cli_add_date (builder, "made_on", &referral->made_on);
  jy_cli_add_date (builder, "check_by", &referral->check_by);
  jy_cli_add_text (builder, "reason", referral->reason);
  jy_cli_add_flag (builder, "urgent", referral->is_urgent);
  jy_cli_add_text (builder, "result", referral->result != NULL ? referral->result : "");
  jy_cli_add_date (builder, "result_on", &referral->result_on);
  json_builder_end_object (builder);
}

/* Finds the referral of @id, or, of 0, the latest that waits.  The list is by day. */
static JyStoredReferral *
find_referral (const GPtrArray *referrals, gint64 id)
{
  for (guint i = 0; i < referrals->len; i++)
    {
      JyStoredReferral *one = referrals->pdata[i];

      if (id != 0 ? one->id == id : !g_date_valid (&one->result_on))
        return one;
    }

  return NULL;
}

static gboolean
take_answers (JyCli *self, JsonObject *answers, JyStoredReferral *referral, GError **error)
{
  g_autoptr (GList) members = json_object_get_members (answers);

  for (GList *at = members; at != NULL; at = at->next)
    {
      const char *text = json_object_get_string_member_with_default (answers, at->data, "");

      if (g_str_equal (at->data, "result"))
        g_free (referral->result), referral->result = g_strdup (text);
      else if (g_str_equal (at->data, "advice"))
        g_free (referral->advice), referral->advice = g_strdup (text);
      else if (g_str_equal (at->data, "returned_on"))
        {
          if (!jy_cli_parse_day (self, "returned_on", text, &referral->returned_on, error))
            return FALSE;
        }
      else if (!g_str_equal (at->data, "referral"))
        return jy_cli_refuse (error, _("A referral has no answer called “{name}”."), at->data);
    }

  return TRUE;
}

typedef struct
{
  gint64 referral;
  GPtrArray *rows;
} Checks;

static void
take_check (const JyTaskRow *row, gpointer data)
{
  Checks *checks = data;

  if (row->subject == checks->referral && g_date_valid (&row->done_on))
    g_ptr_array_add (checks->rows, jy_task_row_copy (row));
}

static gboolean
tell (JyCli *self, const JyStoredReferral *referral, GError **error)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work.today);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_row_free);
  g_autoptr (JsonBuilder) builder = NULL;
  Checks checks = { referral->id, rows };

  query->resident = referral->resident;
  query->kind = g_strdup (jy_service_kind_get_id (JY_SERVICE_REFERRAL_CHECK));
  query->states = 0;
  if (!jy_store_visit_task_rows (self->store, query, take_check, &checks, error))
    return FALSE;

  if (!self->json)
    {
      for (guint i = 0; i < rows->len; i++)
        jy_cli_print_task (rows->pdata[i]);
      return TRUE;
    }

  builder = json_builder_new ();
  json_builder_begin_object (builder);
  jy_cli_add_referral (builder, referral);
  jy_cli_add_tasks (builder, "closed", rows);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
  return TRUE;
}

gboolean
jy_cli_record_result (
  JyCli *self, gint64 resident, const GDate *day, const char *file, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GPtrArray) referrals = NULL;
  JsonObject *answers = jy_cli_read_answers (parser, file, error);
  JyStoredReferral *referral;

  if (answers == NULL)
    return FALSE;
  referrals = jy_work_list_referrals (&self->work, &resident, error);
  if (referrals == NULL)
    return FALSE;
  referral =
    find_referral (referrals, json_object_get_int_member_with_default (answers, "referral", 0));
  if (referral == NULL)
    return jy_cli_refuse (error, _("No referral of this person waits for its result."), "");

  referral->result_on = *day;
  return take_answers (self, answers, referral, error) &&
         jy_work_enter_referral_result (&self->work, referral, error) != NULL &&
         tell (self, referral, error);
}
