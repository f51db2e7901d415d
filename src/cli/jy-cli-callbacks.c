/* jy-cli-callbacks.c - jiayi sample-callbacks: whom to call back, by lot
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-private.h"
#include "jy-date.h"
#include "jy-work-callbacks.h"

/* No --size: as many as the centre has set; no --seed: any. */
#define NOT_GIVEN G_MAXINT64

typedef struct
{
  char *team;
  gint64 size;
  gint64 seed;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->team);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static void
add_sheet (JsonBuilder *builder, const JyCallbackSheet *sheet)
{
  json_builder_begin_object (builder);
  jy_cli_add_number (builder, "position", sheet->callback->position);
  jy_cli_add_text (builder, "name", sheet->name);
  jy_cli_add_text (builder, "id_number", sheet->id_number);
  jy_cli_add_text (builder, "phone", sheet->phone);
  jy_cli_add_text (builder, "area", sheet->area);
  jy_cli_add_text (builder, "team", sheet->team);
  jy_cli_add_text (builder, "doctor", sheet->doctor);
  jy_cli_add_text (builder, "package", sheet->package);
  jy_cli_add_date (builder, "signed_on", &sheet->signed_on);
  jy_cli_add_date (builder, "called_on", &sheet->callback->called_on);
  jy_cli_add_number (builder, "contact", sheet->callback->answers.contact);
  json_builder_end_object (builder);
}

static void
tell_json (const JyCallbackResult *result, const GPtrArray *sheets)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "team", result->name);
  jy_cli_add_date (builder, "drawn_on", &result->sample->drawn_on);
  jy_cli_add_number (builder, "seed", result->sample->seed);
  jy_cli_add_number (builder, "size", result->sample->size);
  jy_cli_add_number (builder, "signed", result->sample->n_signed);
  jy_cli_add_number (builder, "without_phone", result->sample->n_without_phone);
  jy_cli_begin_list (builder, "people");
  for (guint i = 0; i < sheets->len; i++)
    add_sheet (builder, sheets->pdata[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  jy_cli_print_json (builder);
}

static void
tell_text (const JyCallbackResult *result, const GPtrArray *sheets)
{
  char day[JY_DATE_TEXT_SIZE];
  g_autofree char *seed = g_strdup_printf ("%" G_GINT64_FORMAT, result->sample->seed);

  jy_date_to_text (&result->sample->drawn_on, day);
  g_print (_("%s, drawn on %s with seed %s: %u of %d signed, %d without a telephone number\n"),
           result->name, day, seed, sheets->len, result->sample->n_signed,
           result->sample->n_without_phone);
  for (guint i = 0; i < sheets->len; i++)
    {
      const JyCallbackSheet *sheet = sheets->pdata[i];

      g_print ("%3d  %s  %s  %s  %s\n", sheet->callback->position, sheet->name, sheet->phone,
               sheet->area, sheet->doctor);
    }
}

static gboolean
run (JyCli *self, const Options *options, GError **error)
{
  JyCallbackLot lot = { .id = jy_store_new_id (self->store), .seed = JY_CALLBACK_ANY_SEED };
  g_autoptr (GPtrArray) results = NULL;
  g_autoptr (GPtrArray) sheets = NULL;

  if (options->seed != NOT_GIVEN)
    lot.seed = options->seed >= 0 ? options->seed : JY_CALLBACK_ANY_SEED - 1; /* none either */
  if (options->size != NOT_GIVEN)
    lot.size = options->size > 0 ? (int) MIN (options->size, G_MAXINT) : -1;
  if (!jy_cli_find_team (self, options->team, &lot.team, error) ||
      jy_work_draw_callbacks (&self->work, &lot, error) == NULL)
    return FALSE;

  results = jy_work_list_callback_results (&self->work, &lot.id, error);
  sheets = results != NULL ? jy_work_list_callback_sheets (&self->work, &lot.id, error) : NULL;
  if (sheets == NULL)
    return FALSE;

  if (self->json)
    tell_json (results->pdata[0], sheets);
  else
    tell_text (results->pdata[0], sheets);
  return TRUE;
}

static gboolean
check_options (const Options *options, GError **error)
{
  if (options->team != NULL)
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                       _("Say whose signings are to be checked: --team=NAME."));
  return FALSE;
}

static gboolean
sample_callbacks (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { .size = NOT_GIVEN, .seed = NOT_GIVEN };
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "team", 0, 0, G_OPTION_ARG_STRING, &options.team, N_("Whose signings to check"), "NAME" },
    { "size", 0, 0, G_OPTION_ARG_INT64, &options.size, N_("How many people; as many as the centre has set"), "N" },
    { "seed", 0, 0, G_OPTION_ARG_INT64, &options.seed, N_("Draws the same people again"), "S" },
    { NULL },
  };
  /* clang-format on */
  g_auto (GStrv) words = NULL;

  return jy_cli_parse (self, argv, entries, "", 0, &words, error) &&
         check_options (&options, error) &&
         jy_cli_open_existing (self, JY_STORE_READ_WRITE, error) && run (self, &options, error);
}

const JyCliCommand jy_cli_sample_callbacks = { "sample-callbacks", N_("Draw people to call back"),
                                               sample_callbacks };
