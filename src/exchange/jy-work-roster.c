/* jy-work-roster.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-roster.h"

#include "jy-roster-book.h"
#include "jy-roster-run-private.h"
#include "jy-store-settings.h"

#define READING_SHARE 0.5 /* of the progress */
#define IMPORT_SHARE 0.4  /* the rest is the commit */

JyRosterOpening *
jy_roster_opening_new (const char *path, JyJob *job)
{
  JyRosterOpening *self = g_new0 (JyRosterOpening, 1);

  self->path = g_strdup (path);
  self->job = g_object_ref (job);
  return self;
}

void
jy_roster_opening_free (JyRosterOpening *self)
{
  g_free (self->path);
  g_clear_object (&self->job);
  g_free (self);
}

JyRosterRequest *
jy_roster_request_new (JyRosterFile *file, const char *area, JyJob *job)
{
  JyRosterRequest *self = g_new0 (JyRosterRequest, 1);

  self->file = file;
  self->area = g_strdup (area);
  self->job = g_object_ref (job);
  return self;
}

JyRosterRequest *
jy_roster_request_new_again (JyRoster *roster, JyJob *job)
{
  JyRosterRequest *self = g_new0 (JyRosterRequest, 1);

  self->roster = roster;
  self->job = g_object_ref (job);
  return self;
}

void
jy_roster_request_free (JyRosterRequest *self)
{
  g_clear_pointer (&self->file, jy_roster_file_free);
  g_clear_pointer (&self->area, g_free);
  g_clear_pointer (&self->roster, jy_roster_unref);
  g_clear_object (&self->job);
  g_free (self);
}

static JyRosterWords *
list_words (JyWork *work, GError **error)
{
  g_autoptr (GPtrArray) list = jy_store_list_roster_synonyms (work->store, error);
  JyRosterWords *words;

  if (list == NULL)
    return NULL;

  words = jy_roster_words_new ();
  for (guint i = 0; i < list->len; i++)
    {
      const JyStoredRosterSynonym *synonym = g_ptr_array_index (list, i);
      JyRosterField field = jy_roster_field_from_kind (synonym->field);

      if (field != JY_ROSTER_UNUSED)
        jy_roster_words_add (words, synonym->word, field);
    }

  return words;
}

gpointer
jy_work_open_roster (JyWork *work, gpointer args, GError **error)
{
  const JyRosterOpening *opening = args;
  g_autoptr (JyRosterWords) words = list_words (work, error);

  if (words == NULL)
    return NULL;

  return jy_roster_file_open (opening->path, words, jy_job_get_cancellable (opening->job), error);
}

/* Reads the file, unless that was done. */
static gboolean
read_file (JyWork *work, JyRosterRequest *request, GError **error)
{
  if (request->roster == NULL)
    request->roster = jy_roster_read (g_steal_pointer (&request->file), request->area, &work->today,
                                      request->job, error);

  return request->roster != NULL;
}

gpointer
jy_work_rehearse_roster (JyWork *work, gpointer args, GError **error)
{
  JyRosterRequest *request = args;

  if (!read_file (work, request, error) ||
      !jy_roster_run (request->roster, work, FALSE, request->job, READING_SHARE, 1 - READING_SHARE,
                      error))
    return NULL;

  return g_steal_pointer (&request->roster);
}

gpointer
jy_work_import_roster (JyWork *work, gpointer args, GError **error)
{
  JyRosterRequest *request = args;
  g_auto (JyTransaction) tx = { 0 };
  g_autofree char *name = NULL;

  if (!read_file (work, request, error))
    return NULL;

  name = g_path_get_basename (jy_roster_get_file (request->roster)->path);
  if (!jy_work_begin (work, &tx, "import-roster", name,
                      jy_roster_get_counts (request->roster)->rows, error) ||
      !jy_roster_run (request->roster, work, TRUE, request->job, READING_SHARE, IMPORT_SHARE,
                      error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return g_steal_pointer (&request->roster);
}

JyRosterSaving *
jy_roster_saving_new (JyRoster *roster, const char *path, JyJob *job)
{
  JyRosterSaving *self = g_new0 (JyRosterSaving, 1);

  self->roster = jy_roster_ref (roster);
  self->path = g_strdup (path);
  self->job = g_object_ref (job);
  return self;
}

void
jy_roster_saving_free (JyRosterSaving *self)
{
  g_clear_pointer (&self->roster, jy_roster_unref);
  g_clear_pointer (&self->path, g_free);
  g_clear_object (&self->job);
  g_free (self);
}

gpointer
jy_work_save_roster_problems (JyWork *work G_GNUC_UNUSED, gpointer args, GError **error)
{
  const JyRosterSaving *saving = args;

  return jy_roster_write_problems (saving->roster, saving->path, saving->job, error) ? JY_DONE
                                                                                     : NULL;
}
