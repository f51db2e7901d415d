/* jy-cli-private.h - what the commands share: options, the database, the answer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

#include "jy-store-task-rows.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Exit statuses. */
#define JY_CLI_DONE 0
#define JY_CLI_REFUSED 1   /* with a sentence on standard error */
#define JY_CLI_WRONG_USE 2 /* G_OPTION_ERROR */

/**
 * JyCli:
 * @name: the command
 * @about: what it is for: an N_() string
 * @database: --database: a file name
 * @without_database: set by a command that needs none, before it parses its words
 * @json: --json: one object on standard output
 * @work: the circumstances, once jy_cli_open() succeeded
 */
typedef struct
{
  JyClock clock;
  const char *name;
  const char *about;
  char *database;
  char *today_text; /* --today */
  gboolean without_database;
  gboolean json;
  JyIdMaker *ids;
  JyStore *store;
  JyWork work;
} JyCli;

/* @about: an N_() string */
typedef struct
{
  const char *name;
  const char *about;
  gboolean (*run) (JyCli *self, char **argv, GError **error);
} JyCliCommand;

/**
 * jy_cli_parse:
 * @self: gets the common options: --database, --today, --json
 * @argv: the command and its words
 * @entries: (nullable): the options of this command
 * @usage: its words, for --help: "ROSTER"
 * @n_words: how many words it takes after its name, all needed; others are wrong use
 * @words: (out) (transfer full): the words
 *
 * Returns: whether they are right; otherwise @error is a G_OPTION_ERROR
 */
gboolean jy_cli_parse (JyCli *self,
                       char **argv,
                       const GOptionEntry *entries,
                       const char *usage,
                       guint n_words,
                       GStrv *words,
                       GError **error);

/* The same for a command that takes from @min_words to @max_words. */
gboolean jy_cli_parse_some (JyCli *self,
                            char **argv,
                            const GOptionEntry *entries,
                            const char *usage,
                            guint min_words,
                            guint max_words,
                            GStrv *words,
                            GError **error);

/* Whether the name of a file ends so, in capitals or not; @ending: ".pdf" */
gboolean jy_cli_ends_in (const char *path, const char *ending);

/* Sets @error to a G_OPTION_ERROR that says @text.  Returns: FALSE */
gboolean jy_cli_wrong_use (GError **error, const char *text);

/* Sets @error to @sentence, in which {name} is @name.  Returns: FALSE */
gboolean jy_cli_refuse (GError **error, const char *sentence, const char *name);

/* Opens the database and fills @self->work.  For writing, one that does not exist is made. */
gboolean jy_cli_open (JyCli *self, JyStoreMode mode, GError **error);

/* The same for a command that has nothing to do where there is none. */
gboolean jy_cli_open_existing (JyCli *self, JyStoreMode mode, GError **error);

void jy_cli_clear (JyCli *self);

/* Prints what @builder built, the answer to --json. */
void jy_cli_print_json (JsonBuilder *builder);

/* Whom and what a command names; each refuses with a sentence what is not there. */
gboolean jy_cli_find_resident (JyCli *self, const char *number, gint64 *id, GError **error);
gboolean jy_cli_find_area (JyCli *self, const char *name, gint64 *id, GError **error);
gboolean jy_cli_find_household (JyCli *self, const char *number, gint64 *id, GError **error);
gboolean jy_cli_find_team (JyCli *self, const char *name, gint64 *id, GError **error);
gboolean jy_cli_find_staff (JyCli *self, const char *name, gint64 *id, GError **error);

/* Reads the day given to @option; another is wrong use. */
gboolean jy_cli_parse_day (
  JyCli *self, const char *option, const char *text, GDate *day, GError **error);

/* Brings what is derived up to the day of --today. */
gboolean jy_cli_bring_up_to_date (JyCli *self, GError **error);

/* Members of the object under construction; an invalid date is null, and so is an empty text where
 * the name says it.  A list is ended by json_builder_end_array(). */
void jy_cli_add_text (JsonBuilder *builder, const char *name, const char *value);
void jy_cli_add_text_or_null (JsonBuilder *builder, const char *name, const char *value);
void jy_cli_add_texts (JsonBuilder *builder, const char *name, const char *const *texts);
void jy_cli_add_flag (JsonBuilder *builder, const char *name, gboolean value);
void jy_cli_begin_list (JsonBuilder *builder, const char *name);
void jy_cli_add_number (JsonBuilder *builder, const char *name, gint64 value);
void jy_cli_add_date (JsonBuilder *builder, const char *name, const GDate *value);
void jy_cli_add_task_members (JsonBuilder *builder, const JyTaskRow *row);
void jy_cli_add_task (JsonBuilder *builder, const JyTaskRow *row);
void jy_cli_add_tasks (JsonBuilder *builder, const char *name, const GPtrArray *rows);

/* Prints one line about a task. */
void jy_cli_print_task (const JyTaskRow *row);

/* The commands. */
extern const JyCliCommand jy_cli_chart;
extern const JyCliCommand jy_cli_demo;
extern const JyCliCommand jy_cli_find;
extern const JyCliCommand jy_cli_forms;
extern const JyCliCommand jy_cli_check;
extern const JyCliCommand jy_cli_history;
extern const JyCliCommand jy_cli_import;
extern const JyCliCommand jy_cli_indicators;
extern const JyCliCommand jy_cli_report;
extern const JyCliCommand jy_cli_condition;
extern const JyCliCommand jy_cli_pregnancy;
extern const JyCliCommand jy_cli_plan;
extern const JyCliCommand jy_cli_print;
extern const JyCliCommand jy_cli_printings;
extern const JyCliCommand jy_cli_record;
extern const JyCliCommand jy_cli_sample_callbacks;
extern const JyCliCommand jy_cli_scores;
extern const JyCliCommand jy_cli_tasks;
extern const JyCliCommand jy_cli_undo;

G_END_DECLS
