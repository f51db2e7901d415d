/* jy-cli-options.c - the options that every command has, and the database they name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-cli-private.h"
#include "jy-date.h"
#include "jy-error.h"
#include "jy-work-register.h"

gboolean
jy_cli_ends_in (const char *path, const char *ending)
{
  g_autofree char *name = g_ascii_strdown (path, -1);

  return g_str_has_suffix (name, ending);
}

gboolean
jy_cli_wrong_use (GError **error, const char *text)
{
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, text);
  return FALSE;
}

gboolean
jy_cli_refuse (GError **error, const char *sentence, const char *name)
{
  g_autoptr (GString) text = g_string_new (sentence);

  g_string_replace (text, "{name}", name, 0);
  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID, text->str);
  return FALSE;
}

/* Sets @error to how the command is used wrongly, and where it is told how to use it. */
static gboolean
see_help (const JyCli *self, const char *problem, GError **error)
{
  /* Translators: what is wrong, and the command: "PERIOD is missing: see “jiayi report --help”." */
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("%s: see “jiayi %s --help”."),
               problem, self->name);
  return FALSE;
}

/* Of an option that is given twice only the last would be heard. */
static gboolean
check_twice (const JyCli *self, char **argv, GError **error)
{
  g_autoptr (GHashTable) given = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (; *argv != NULL && !g_str_equal (*argv, "--"); argv++)
    {
      gsize length = strcspn (*argv, "=");
      g_autofree char *name = g_str_has_prefix (*argv, "--")
                                ? g_strndup (*argv, length)
                                : g_strdup (g_str_has_prefix (*argv, "-d") ? "--database" : NULL);
      g_autofree char *problem = NULL;

      if (name == NULL || g_hash_table_add (given, g_strdup (name)))
        continue;

      problem = g_strdup_printf (_("%s is given twice"), name);
      return see_help (self, problem, error);
    }

  return TRUE;
}

/* @words: the command and what was said besides options */
static gboolean
check_words (
  const JyCli *self, char **words, const char *usage, guint min, guint max, GError **error)
{
  guint n = g_strv_length (words) - 1;
  g_autofree char *problem = NULL;

  if (n < min)
    problem = g_strdup_printf (_("%s is missing"), usage);
  else if (n > max)
    problem = g_strdup_printf (_("“%s” is a word too many"), words[max + 1]);

  return problem == NULL || see_help (self, problem, error);
}

gboolean
jy_cli_parse (JyCli *self,
              char **argv,
              const GOptionEntry *entries,
              const char *usage,
              guint n_words,
              GStrv *words,
              GError **error)
{
  return jy_cli_parse_some (self, argv, entries, usage, n_words, n_words, words, error);
}

gboolean
jy_cli_parse_some (JyCli *self,
                   char **argv,
                   const GOptionEntry *entries,
                   const char *usage,
                   guint min_words,
                   guint max_words,
                   GStrv *words,
                   GError **error)
{
  const GOptionEntry common[] = {
    { "database", 'd', 0, G_OPTION_ARG_FILENAME, &self->database, N_("The database"),
      N_("FILE") },
    { "today", 0, 0, G_OPTION_ARG_STRING, &self->today_text, N_("The day to work on"),
      "YYYY-MM-DD" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, N_("Answer with one JSON object"), NULL },
    { NULL },
  };
  g_autofree char *words_of_usage = g_strdup_printf ("%s %s", self->name, usage);
  g_autoptr (GOptionContext) context = g_option_context_new (words_of_usage);
  g_auto (GStrv) rest = g_strdupv (argv);
  g_autoptr (GError) problem = NULL;

  g_option_context_set_summary (context, _(self->about));
  g_option_context_add_main_entries (context, common, GETTEXT_PACKAGE);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse_strv (context, &rest, &problem))
    return see_help (self, problem->message, error);
  if (!check_twice (self, argv, error))
    return FALSE;

  if (self->database != NULL ? *self->database == '\0' : !self->without_database)
    return jy_cli_wrong_use (error, _("Say which database: --database=FILE."));

  if (!check_words (self, rest, usage, min_words, max_words, error))
    return FALSE;

  *words = g_strdupv (rest + 1);
  return TRUE;
}

/* What a new day changes by itself, before anything else is done on it. */
static gboolean
keep_up (JyCli *self, GError **error)
{
  gboolean is_done = FALSE;

  while (!is_done)
    {
      g_autofree gboolean *done = jy_work_bring_up_to_date (&self->work, NULL, error);

      if (done == NULL)
        return FALSE;
      is_done = *done;
    }
  self->work.change = JY_CHANGE_NONE;

  return TRUE;
}

gboolean
jy_cli_open (JyCli *self, JyStoreMode mode, GError **error)
{
  gint64 now = self->clock ();

  jy_clock_get_date (now, &self->work.today);
  if (self->today_text != NULL && !jy_date_from_text (self->today_text, &self->work.today))
    return jy_cli_wrong_use (error, _("--today needs a day like 2026-09-30."));

  self->ids = jy_id_maker_new (0, self->clock);
  self->store = jy_store_open (self->database, mode, self->ids, error);
  self->work.store = self->store;
  self->work.now = now / 1000;

  return self->store != NULL && (mode == JY_STORE_READ_ONLY || keep_up (self, error));
}

gboolean
jy_cli_open_existing (JyCli *self, JyStoreMode mode, GError **error)
{
  if (g_file_test (self->database, G_FILE_TEST_EXISTS))
    return jy_cli_open (self, mode, error);

  g_set_error (error, JY_ERROR, JY_ERROR_NOT_FOUND, _("There is no database at %s."),
               self->database);
  return FALSE;
}

void
jy_cli_clear (JyCli *self)
{
  g_clear_pointer (&self->store, jy_store_close);
  g_clear_pointer (&self->ids, jy_id_maker_unref);
  g_clear_pointer (&self->database, g_free);
  g_clear_pointer (&self->today_text, g_free);
}
