/* jy-cli-demo.c - jiayi demo: fills a new database with a demonstration centre
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-private.h"
#include "jy-demo.h"

#define UNIX_EPOCH 719163    /* 1 January 1970, in GDate's days */
#define NOON_HERE (4 * 3600) /* in Greenwich */

static gboolean
wrong_use (GError **error, const char *text)
{
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, text);
  return FALSE;
}

/* Ids and moments follow from the day alone, so that the same day gives the same file. */
static gboolean
open_database (JyCli *self, GError **error)
{
  gint64 now = self->clock ();
  gint64 days;

  self->clock = jy_demo_clock;
  if (!jy_cli_open (self, JY_STORE_READ_WRITE, error))
    return FALSE;

  if (self->today_text == NULL)
    jy_clock_get_date (now, &self->work.today);
  days = (gint64) g_date_get_julian (&self->work.today) - UNIX_EPOCH;
  self->work.now = days * 24 * 3600 + NOON_HERE;
  return TRUE;
}

static void
tell (const JyCli *self, const JyDemoCounts *counts)
{
  const struct
  {
    const char *name;
    int value;
  } members[] = {
    { "households", counts->households },
    { "residents", counts->residents },
    { "signed_residents", counts->signed_residents },
    { "agreements", counts->agreements },
  };
  g_autoptr (JsonBuilder) builder = NULL;

  if (!self->json)
    {
      g_print (_("%d households, %d residents, %d of them signed.\n"), counts->households,
               counts->residents, counts->signed_residents);
      return;
    }

  builder = json_builder_new ();
  json_builder_begin_object (builder);
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      json_builder_set_member_name (builder, members[i].name);
      json_builder_add_int_value (builder, members[i].value);
    }
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
}

static gboolean
demo (JyCli *self, char **argv, GError **error)
{
  gint64 residents = JY_DEMO_RESIDENTS;
  gint64 seed = JY_DEMO_SEED;
  const GOptionEntry entries[] = {
    { "residents", 0, 0, G_OPTION_ARG_INT64, &residents, N_("How many people"), "N" },
    { "seed", 0, 0, G_OPTION_ARG_INT64, &seed, N_("Another number, another centre"), "S" },
    { NULL },
  };
  g_auto (GStrv) words = NULL;
  g_autofree JyDemoCounts *counts = NULL;
  JyDemoOptions options;

  if (!jy_cli_parse (self, argv, entries, "", 0, &words, error))
    return FALSE;
  if (residents < 1 || residents > JY_DEMO_MAX_RESIDENTS)
    return wrong_use (error, _("--residents needs a number from 1 to 2000000."));
  if (seed < 0 || seed > G_MAXUINT32)
    return wrong_use (error, _("--seed needs a number from 0 to 4294967295."));
  if (!open_database (self, error))
    return FALSE;

  options = (JyDemoOptions){ (int) residents, (guint32) seed };
  counts = jy_work_make_demonstration (&self->work, &options, error);
  if (counts == NULL)
    return FALSE;

  tell (self, counts);
  return TRUE;
}

const JyCliCommand jy_cli_demo = { "demo", N_("Fill a new database with a demonstration centre"),
                                   demo };
