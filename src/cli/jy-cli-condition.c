/* jy-cli-condition.c - jiayi condition, jiayi pregnancy: what puts a person into a group
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-private.h"
#include "jy-error.h"
#include "jy-group.h"
#include "jy-work-residents.h"

typedef struct
{
  char *resident;
  char *kind;
  char *since;
  char *until;
  char *reason;
  char *last_period;
  char *delivered;
  char *discharged;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->resident);
  g_free (self->kind);
  g_free (self->since);
  g_free (self->until);
  g_free (self->reason);
  g_free (self->last_period);
  g_free (self->delivered);
  g_free (self->discharged);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
wrong_use (GError **error, const char *sentence)
{
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, sentence);
  return FALSE;
}

/* The condition of that kind that is not over, to be corrected; otherwise a new one. */
static JyStoredCondition *
open_condition (JyCli *self, gint64 resident, const char *kind, GError **error)
{
  g_autoptr (GPtrArray) list = jy_store_list_conditions (self->store, resident, error);
  JyStoredCondition *condition;

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const JyStoredCondition *one = list->pdata[i];

      if (g_str_equal (one->kind, kind) && !g_date_valid (&one->until_on))
        return jy_stored_condition_copy (one);
    }
  if (list == NULL)
    return NULL;

  condition = g_new0 (JyStoredCondition, 1);
  condition->id = jy_store_new_id (self->store);
  condition->resident = resident;
  condition->kind = g_strdup (kind);
  condition->note = g_strdup ("");
  condition->end_reason = g_strdup ("");
  return condition;
}

static gboolean
save_condition (JyCli *self, const Options *options, GError **error)
{
  g_autoptr (JyStoredCondition) condition = NULL;
  gint64 resident;

  if (!jy_cli_find_resident (self, options->resident, &resident, error))
    return FALSE;

  condition = open_condition (self, resident, options->kind, error);
  if (condition == NULL ||
      (options->since != NULL &&
       !jy_cli_parse_day (self, "--since", options->since, &condition->from_on, error)) ||
      (options->until != NULL &&
       !jy_cli_parse_day (self, "--until", options->until, &condition->until_on, error)))
    return FALSE;
  if (options->reason != NULL)
    {
      g_free (condition->end_reason);
      condition->end_reason = g_strdup (options->reason);
    }

  return jy_work_save_condition (&self->work, condition, error) != NULL;
}

static gboolean
check_kind (const char *kind, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    if (info->is_condition)
      {
        if (g_str_equal (info->kind, kind))
          return TRUE;
        g_string_append_printf (names, "%s%s", names->len > 0 ? " " : "", info->kind);
      }

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("There is no condition called “%s”; there are: %s"), kind, names->str);
  return FALSE;
}

static gboolean
condition (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "resident", 0, 0, G_OPTION_ARG_STRING, &options.resident,
      N_("The identity number of the person"), "NUMBER" },
    { "kind", 0, 0, G_OPTION_ARG_STRING, &options.kind,
      N_("The condition: hypertension, diabetes…"), "KIND" },
    { "since", 0, 0, G_OPTION_ARG_STRING, &options.since, N_("The day it was diagnosed"),
      "YYYY-MM-DD" },
    { "until", 0, 0, G_OPTION_ARG_STRING, &options.until,
      N_("The first day on which it holds no more"), "YYYY-MM-DD" },
    { "reason", 0, 0, G_OPTION_ARG_STRING, &options.reason,
      N_("Why it ended: died, moved, lost, refused, cured, withdrawn, other"), "CODE" },
    { NULL },
  };
  g_auto (GStrv) words = NULL;

  if (!jy_cli_parse (self, argv, entries, "", 0, &words, error))
    return FALSE;
  if (options.resident == NULL || options.kind == NULL ||
      (options.since == NULL && options.until == NULL))
    return wrong_use (error, _("Say whom, what and since when: --resident=NUMBER --kind=KIND "
                               "--since=DAY."));
  if (!check_kind (options.kind, error))
    return FALSE;

  return jy_cli_open_existing (self, JY_STORE_READ_WRITE, error) &&
         jy_cli_bring_up_to_date (self, error) && save_condition (self, &options, error);
}

/* The pregnancy that began on that day, to be corrected; otherwise a new one. */
static JyStoredPregnancy *
open_pregnancy (JyCli *self, gint64 resident, const GDate *last_period, GError **error)
{
  g_autoptr (GPtrArray) list = jy_store_list_pregnancies (self->store, resident, error);
  JyStoredPregnancy *pregnancy;

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const JyStoredPregnancy *one = list->pdata[i];

      if (g_date_valid (&one->last_period_on) &&
          g_date_compare (&one->last_period_on, last_period) == 0)
        return jy_stored_pregnancy_copy (one);
    }
  if (list == NULL)
    return NULL;

  pregnancy = g_new0 (JyStoredPregnancy, 1);
  pregnancy->id = jy_store_new_id (self->store);
  pregnancy->resident = resident;
  pregnancy->last_period_on = *last_period;
  pregnancy->note = g_strdup ("");
  return pregnancy;
}

static gboolean
save_pregnancy (JyCli *self, const Options *options, GError **error)
{
  g_autoptr (JyStoredPregnancy) pregnancy = NULL;
  GDate last_period;
  gint64 resident;

  if (!jy_cli_find_resident (self, options->resident, &resident, error) ||
      !jy_cli_parse_day (self, "--last-period", options->last_period, &last_period, error))
    return FALSE;

  pregnancy = open_pregnancy (self, resident, &last_period, error);
  if (pregnancy == NULL ||
      (options->delivered != NULL && !jy_cli_parse_day (self, "--delivered", options->delivered,
                                                        &pregnancy->delivered_on, error)) ||
      (options->discharged != NULL && !jy_cli_parse_day (self, "--discharged", options->discharged,
                                                         &pregnancy->discharged_on, error)))
    return FALSE;

  /* Known at the latest when the child was born. */
  if (!g_date_valid (&pregnancy->known_on) && g_date_valid (&pregnancy->delivered_on))
    pregnancy->known_on = pregnancy->delivered_on;
  return jy_work_save_pregnancy (&self->work, pregnancy, error) != NULL;
}

static gboolean
pregnancy (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "resident", 0, 0, G_OPTION_ARG_STRING, &options.resident,
      N_("The identity number of the woman"), "NUMBER" },
    { "last-period", 0, 0, G_OPTION_ARG_STRING, &options.last_period,
      N_("The first day of the last period"), "YYYY-MM-DD" },
    { "delivered", 0, 0, G_OPTION_ARG_STRING, &options.delivered, N_("The day of the birth"),
      "YYYY-MM-DD" },
    { "discharged", 0, 0, G_OPTION_ARG_STRING, &options.discharged,
      N_("The day mother and child left the hospital"), "YYYY-MM-DD" },
    { NULL },
  };
  g_auto (GStrv) words = NULL;

  if (!jy_cli_parse (self, argv, entries, "", 0, &words, error))
    return FALSE;
  if (options.resident == NULL || options.last_period == NULL)
    return wrong_use (error, _("Say whom and since when: --resident=NUMBER --last-period=DAY."));

  return jy_cli_open_existing (self, JY_STORE_READ_WRITE, error) &&
         jy_cli_bring_up_to_date (self, error) && save_pregnancy (self, &options, error);
}

const JyCliCommand jy_cli_condition = { "condition",
                                        N_("Say that a person has a condition, or has it no more"),
                                        condition };
const JyCliCommand jy_cli_pregnancy = { "pregnancy",
                                        N_("Say that a woman is pregnant, or has given birth"),
                                        pregnancy };
