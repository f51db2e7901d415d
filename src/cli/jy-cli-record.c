/* jy-cli-record.c - jiayi record FORM: one service, with the same checks as in the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The answers are one JSON object: a member a field, numbers or codes as numbers or text, several
 * codes as an array.  `outcome`, `outcome_reason`, `visit_outcome`, `next_on`, `evidence`, `item`
 * (the code of what the agreement promises) and `referral` are no fields but columns of the record.
 * FORM may also be referral-check: the result of a referral.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-referral.h"
#include "jy-error.h"
#include "jy-form-catalogue.h"
#include "jy-form-check.h"
#include "jy-form-typed.h"
#include "jy-store-residents.h"
#include "jy-work-services.h"

typedef struct
{
  char *resident;
  char *date;
  char *answers;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->resident);
  g_free (self->date);
  g_free (self->answers);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

/* Returns: (transfer full) (nullable): a value as somebody would type it; NULL for another kind */
static char *
dup_typed (JsonNode *node)
{
  GType type;

  if (JSON_NODE_HOLDS_NULL (node))
    return g_strdup ("");
  if (!JSON_NODE_HOLDS_VALUE (node))
    return NULL;

  type = json_node_get_value_type (node);
  if (type == G_TYPE_STRING)
    return json_node_dup_string (node);
  if (type == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  if (type == G_TYPE_DOUBLE)
    {
      char text[G_ASCII_DTOSTR_BUF_SIZE];

      return g_strdup (g_ascii_formatd (text, sizeof text, "%.10g", json_node_get_double (node)));
    }

  return type == G_TYPE_BOOLEAN ? g_strdup (json_node_get_boolean (node) ? "2" : "1") : NULL;
}

/* Several codes become "1,3". */
static char *
dup_codes (JsonArray *array)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *one = dup_typed (json_array_get_element (array, i));

      if (one == NULL)
        return g_string_free (text, TRUE), NULL;
      g_string_append_printf (text, "%s%s", i > 0 ? "," : "", one);
    }

  return g_string_free (text, FALSE);
}

static gboolean
enter_answer (JyCli *self,
              const JyForm *form,
              JyAnswers *answers,
              const char *field,
              JsonNode *node,
              GError **error)
{
  g_autofree char *typed =
    JSON_NODE_HOLDS_ARRAY (node) ? dup_codes (json_node_get_array (node)) : dup_typed (node);

  if (jy_form_find (form, field) == NULL)
    return jy_cli_refuse (error, _("This form has no field “{name}”: see “jiayi forms”."), field);
  if (typed == NULL)
    return jy_cli_refuse (
      error, _("The answer to “{name}” is neither a number, nor a text, nor codes."), field);

  return jy_form_enter (form, answers, field, typed, &self->work.today, error);
}

static gboolean
fill_referral (JyServiceEntry *entry, JsonNode *node, GError **error)
{
  static const struct
  {
    const char *name;
    gsize offset;
  } texts[] = {
    { "institution", G_STRUCT_OFFSET (JyStoredReferral, institution) },
    { "department", G_STRUCT_OFFSET (JyStoredReferral, department) },
    { "transport", G_STRUCT_OFFSET (JyStoredReferral, transport) },
    { "note", G_STRUCT_OFFSET (JyStoredReferral, note) },
  };
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return jy_cli_refuse (error, _("The answer to “{name}” is no object."), "referral");

  object = json_node_get_object (node);
  entry->referral = g_new0 (JyStoredReferral, 1);
  entry->referral->consent = json_object_get_boolean_member_with_default (object, "consent", TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const char *text = json_object_get_string_member_with_default (object, texts[i].name, "");

      G_STRUCT_MEMBER (char *, entry->referral, texts[i].offset) = g_strdup (text);
    }

  return TRUE;
}

/* A column of the record.  @taken: (out): whether @name is one */
static gboolean
take_column (JyCli *self,
             JyServiceEntry *entry,
             const char *name,
             JsonNode *node,
             gboolean *taken,
             GError **error)
{
  JyStoredServiceRecord *record = entry->record;
  g_autofree char *text = dup_typed (node);

  *taken = TRUE;
  if (g_str_equal (name, "referral"))
    return fill_referral (entry, node, error);
  if (g_str_equal (name, "outcome") && text != NULL)
    record->outcome = (int) g_ascii_strtoll (text, NULL, 10);
  else if (g_str_equal (name, "outcome_reason"))
    record->outcome_reason = g_steal_pointer (&text);
  else if (g_str_equal (name, "visit_outcome"))
    record->visit_outcome = g_steal_pointer (&text);
  else if (g_str_equal (name, "item"))
    entry->item = g_steal_pointer (&text);
  else if (g_str_equal (name, "evidence"))
    record->evidence = g_steal_pointer (&text);
  else if (g_str_equal (name, "next_on"))
    return jy_cli_parse_day (self, "next_on", text, &record->next_on, error);
  else
    *taken = FALSE;

  return TRUE;
}

static gboolean
fill_entry (
  JyCli *self, const JyForm *form, JyServiceEntry *entry, JsonObject *object, GError **error)
{
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *at = members; at != NULL; at = at->next)
    {
      JsonNode *node = json_object_get_member (object, at->data);
      gboolean taken;

      if (!take_column (self, entry, at->data, node, &taken, error) ||
          (!taken && !enter_answer (self, form, entry->answers, at->data, node, error)))
        return FALSE;
    }

  return TRUE;
}

JsonObject *
jy_cli_read_answers (JsonParser *parser, const char *file, GError **error)
{
  g_autoptr (GError) local = NULL;
  JsonNode *root;

  if (!json_parser_load_from_file (parser, file, &local))
    {
      g_set_error (error, JY_ERROR, JY_ERROR_FILE, _("The answers in “%s” cannot be read: %s"),
                   file, local->message);
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    return json_node_get_object (root);

  jy_cli_refuse (error, _("The file “{name}” does not hold one object of answers."), file);
  return NULL;
}

static gboolean
read_answers (
  JyCli *self, const JyForm *form, JyServiceEntry *entry, const char *file, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *answers = jy_cli_read_answers (parser, file, error);

  return answers != NULL && fill_entry (self, form, entry, answers, error);
}

/* A household is named by somebody who lives there. */
static gboolean
set_subject (JyCli *self, JyStoredServiceRecord *record, const char *number, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) rows = NULL;
  const JyRegisterPerson *person;

  if (!jy_cli_find_resident (self, number, &record->resident, error))
    return FALSE;
  if (jy_form_catalogue_find (record->form)->subject == JY_FORM_RESIDENT)
    return TRUE;

  g_array_append_val (ids, record->resident);
  rows = jy_store_get_register_people (self->store, ids, error);
  if (rows == NULL)
    return FALSE;

  person = rows->pdata[0];
  record->resident = 0;
  record->household = person != NULL ? person->household : 0;
  if (record->household == 0)
    g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                         _("This person lives in no household that could be assessed."));
  return record->household != 0;
}

static void
add_outcome (JsonBuilder *builder, const JyServiceResult *result)
{
  g_autofree char *reason = jy_outcome_dup_reason (&result->outcome);

  json_builder_set_member_name (builder, "outcome");
  json_builder_begin_object (builder);
  jy_cli_add_number (builder, "code", result->record->outcome);
  jy_cli_add_number (builder, "proposed", result->record->proposed);
  jy_cli_add_text (builder, "reason", reason);
  jy_cli_add_text (builder, "overruled_because", result->record->outcome_reason);
  jy_cli_add_text (builder, "next_step", result->record->next_step);
  jy_cli_add_date (builder, "next_by", &result->record->next_by);
  jy_cli_add_date (builder, "next_on", &result->record->next_on);
  json_builder_end_object (builder);
}

static void
tell_as_json (const JyServiceResult *result)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jy_cli_add_number (builder, "record", result->record->id);
  add_outcome (builder, result);
  jy_cli_add_tasks (builder, "closed", result->closed);
  jy_cli_add_tasks (builder, "opened", result->opened);
  jy_cli_add_referral (builder, result->referral);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
}

static void
tell (const JyServiceResult *result)
{
  g_autofree char *reason = jy_outcome_dup_reason (&result->outcome);

  if (*reason != '\0')
    g_print ("%s\n", reason);
  for (guint i = 0; i < result->closed->len; i++)
    jy_cli_print_task (result->closed->pdata[i]);
  for (guint i = 0; i < result->opened->len; i++)
    jy_cli_print_task (result->opened->pdata[i]);
}

static gboolean
record_service (JyCli *self, const char *id, const Options *options, GError **error)
{
  const JyForm *form = jy_form_catalogue_find (id);
  g_autoptr (JyServiceEntry) entry = NULL;
  g_autoptr (JyServiceResult) result = NULL;

  if (form == NULL)
    return jy_cli_refuse (error, _("There is no record form called “{name}”: see “jiayi forms”."),
                          id);

  entry = jy_service_entry_new (g_new0 (JyStoredServiceRecord, 1), jy_answers_new ());
  entry->record->form = g_strdup (id);
  entry->is_confirmed = TRUE;
  if (!jy_cli_parse_day (self, "--date", options->date, &entry->record->done_on, error) ||
      !set_subject (self, entry->record, options->resident, error) ||
      !read_answers (self, form, entry, options->answers, error))
    return FALSE;

  result = jy_work_record_service (&self->work, entry, error);
  if (result == NULL)
    return FALSE;

  if (self->json)
    tell_as_json (result);
  else
    tell (result);
  return TRUE;
}

/* The result of a referral is entered as a form is, though it is none. */
static gboolean
record_any (JyCli *self, const char *id, const Options *options, GError **error)
{
  gint64 resident;
  GDate day;

  if (!g_str_equal (id, jy_service_kind_get_id (JY_SERVICE_REFERRAL_CHECK)))
    return record_service (self, id, options, error);

  return jy_cli_find_resident (self, options->resident, &resident, error) &&
         jy_cli_parse_day (self, "--date", options->date, &day, error) &&
         jy_cli_record_result (self, resident, &day, options->answers, error);
}

static gboolean
record (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "resident", 0, 0, G_OPTION_ARG_STRING, &options.resident,
      N_("The identity number of the person"), "NUMBER" },
    { "date", 0, 0, G_OPTION_ARG_STRING, &options.date, N_("The day of the service"),
      "YYYY-MM-DD" },
    { "answers", 0, 0, G_OPTION_ARG_FILENAME, &options.answers, N_("The answers"), "FILE.json" },
    { NULL },
  };
  g_auto (GStrv) words = NULL;

  if (!jy_cli_parse (self, argv, entries, "FORM", 1, &words, error))
    return FALSE;
  if (options.resident == NULL || options.date == NULL || options.answers == NULL)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("Say whom, when and what: --resident=NUMBER --date=DAY "
                             "--answers=FILE.json."));
      return FALSE;
    }

  return jy_cli_open_existing (self, JY_STORE_READ_WRITE, error) &&
         jy_cli_bring_up_to_date (self, error) && record_any (self, words[0], &options, error);
}

const JyCliCommand jy_cli_record = { "record", N_("Record a service with its form"), record };
