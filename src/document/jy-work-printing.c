/* jy-work-printing.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-printing.h"

#include <glib/gi18n.h>

#include "jy-moment.h"
#include "jy-record.h"
#include "jy-store-register-rows.h"

JyPrintingNews *
jy_printing_news_new (JyPrintout *printout, gboolean is_file)
{
  JyPrintingNews *self = g_new0 (JyPrintingNews, 1);

  self->printout = jy_printout_ref (printout);
  self->is_file = is_file;
  self->copies = 1;
  self->pages = (int) jy_printout_get_n_pages (printout);

  return self;
}

JyPrintingNews *
jy_printing_news_new_picture (const char *title)
{
  JyPrintingNews *self = g_new0 (JyPrintingNews, 1);

  self->title = g_strdup (title);
  self->is_file = TRUE;
  self->copies = 1;
  self->pages = 1;

  return self;
}

void
jy_printing_news_free (JyPrintingNews *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->printout, jy_printout_unref);
  g_free (self->title);
  g_free (self);
}

gpointer
jy_work_log_printing (JyWork *work, gpointer args, GError **error)
{
  const JyPrintingNews *news = args;
  g_autoptr (GArray) nobody = g_array_new (FALSE, FALSE, sizeof (JyPrintedFor));
  const GArray *subjects = nobody;
  JyStoredPrinting printing = {
    .id = jy_store_new_id (work->store),
    .printed_at = work->now,
    .account = work->account,
    .document = (char *) "",
    .title = news->title,
    .is_file = news->is_file,
    .copies = MAX (news->copies, 1),
    .pages = news->pages,
  };

  if (news->printout != NULL)
    {
      subjects = jy_printout_get_subjects (news->printout);
      printing.document = (char *) jy_printout_get_document (news->printout);
      printing.version = jy_printout_get_version (news->printout);
      printing.title = (char *) jy_printout_get_title (news->printout);
      printing.subjects = (int) subjects->len;
    }
  if (!jy_store_add_printing (work->store, &printing, subjects, error))
    return NULL;

  work->change |= JY_CHANGE_PRINTINGS;
  return JY_DONE;
}

void
jy_printed_before_free (JyPrintedBefore *self)
{
  if (self == NULL)
    return;

  jy_stored_printing_free (self->last);
  g_free (self);
}

/* @times: (element-type gint64): all that are known, each once; @last: (inout): the latest of them
 */
static gboolean
count_subject (JyWork *work,
               const char *document,
               const JyPrintedFor *subject,
               GHashTable *times,
               JyPrintedBefore *before,
               GError **error)
{
  g_autoptr (GArray) found = jy_store_find_printings (work->store, document, subject, error);

  if (found == NULL)
    return FALSE;

  before->n_printed += found->len > 0;
  for (guint i = 0; i < found->len; i++)
    {
      gint64 id = g_array_index (found, gint64, i);

      g_hash_table_add (times, g_memdup2 (&id, sizeof id));
    }

  return TRUE;
}

static gboolean
read_last (JyWork *work, GHashTable *times, JyPrintedBefore *before, GError **error)
{
  JyPrintingQuery query = { .limit = 1 };
  g_autoptr (GPtrArray) list = NULL;
  GHashTableIter iter;
  gpointer id;
  gint64 last = 0;

  g_hash_table_iter_init (&iter, times);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    last = MAX (last, *(gint64 *) id);
  query.before = last + 1;
  list = jy_store_list_printings (work->store, &query, error);
  if (list == NULL)
    return FALSE;

  before->last = list->len > 0 ? g_ptr_array_steal_index (list, 0) : NULL;
  return TRUE;
}

gpointer
jy_work_count_printings (JyWork *work, gpointer args, GError **error)
{
  const JyPrintout *printout = args;
  const char *document = jy_printout_get_document (printout);
  const GArray *subjects = jy_printout_get_subjects (printout);
  g_autoptr (JyPrintedBefore) before = g_new0 (JyPrintedBefore, 1);
  g_autoptr (GHashTable) times = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  before->n_subjects = subjects->len;
  for (guint i = 0; i < subjects->len; i++)
    if (!count_subject (work, document, &g_array_index (subjects, JyPrintedFor, i), times, before,
                        error))
      return NULL;

  before->n_times = g_hash_table_size (times);
  if (before->n_times > 0 && !read_last (work, times, before, error))
    return NULL;

  return g_steal_pointer (&before);
}

char *
jy_printed_before_dup_text (const JyPrintedBefore *self)
{
  g_autofree char *day = NULL;
  g_autofree char *last = NULL;

  if (self->last == NULL)
    return g_strdup ("");

  day = jy_moment_dup_day (self->last->printed_at);
  if (*self->last->account_name != '\0')
    /* Translators: a day, and who. */
    last = g_strdup_printf (_("last on %s by %s"), day, self->last->account_name);
  else
    last = g_strdup_printf (_("last on %s"), day);

  if (self->n_subjects > 1)
    /* Translators: for how many of how many households, and when the last time was. */
    return g_strdup_printf (_("Printed before for %u of %u, %s."), self->n_printed,
                            self->n_subjects, last);

  return g_strdup_printf (
    ngettext ("Printed before: %u time, %s.", "Printed before: %u times, %s.", self->n_times),
    self->n_times, last);
}

void
jy_printing_request_free (JyPrintingRequest *self)
{
  g_free (self->document);
  g_free (self);
}

gpointer
jy_work_list_printings (JyWork *work, gpointer args, GError **error)
{
  const JyPrintingRequest *request = args;
  const JyPrintingQuery query = {
    .household = request->household,
    .document = request->document,
    .limit = request->limit,
  };

  return jy_store_list_printings (work->store, &query, error);
}

void
jy_printed_name_free (JyPrintedName *self)
{
  g_free (self->name);
  g_free (self);
}

static JyPrintedName *
name_new (const JyPrintedFor *subject, const JyRegisterHousehold *home, const char *person)
{
  JyPrintedName *self = g_new0 (JyPrintedName, 1);

  self->household = home != NULL ? subject->household : 0;
  if (home == NULL)
    self->name = g_strdup (_("A household that is no longer on the register"));
  else
    self->name =
      g_strdup_printf ("%s  %s", person != NULL ? person : home->head_name, home->number);

  return self;
}

/* At most as many as one statement takes. */
static gboolean
add_names (JyWork *work, const GArray *subjects, guint first, GPtrArray *names, GError **error)
{
  g_autoptr (GArray) homes = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) people = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) home_rows = NULL;
  g_autoptr (GPtrArray) person_rows = NULL;
  guint end = MIN (first + JY_STORE_MAX_IDS, subjects->len);

  for (guint i = first; i < end; i++)
    {
      const JyPrintedFor *subject = &g_array_index (subjects, JyPrintedFor, i);

      g_array_append_val (homes, subject->household);
      g_array_append_val (people, subject->resident);
    }
  home_rows = jy_store_get_register_households (work->store, homes, error);
  if (home_rows == NULL)
    return FALSE;
  person_rows = jy_store_get_register_people (work->store, people, error);
  if (person_rows == NULL)
    return FALSE;

  for (guint i = first; i < end; i++)
    {
      const JyRegisterPerson *person = person_rows->pdata[i - first];

      g_ptr_array_add (names, name_new (&g_array_index (subjects, JyPrintedFor, i),
                                        home_rows->pdata[i - first],
                                        person != NULL ? person->name : NULL));
    }

  return TRUE;
}

gpointer
jy_work_list_printed_names (JyWork *work, gpointer args, GError **error)
{
  g_autoptr (GPtrArray) names =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_printed_name_free);
  g_autoptr (GArray) subjects =
    jy_store_list_printing_subjects (work->store, *(gint64 *) args, JY_PRINTED_NAMES, error);

  if (subjects == NULL)
    return NULL;

  for (guint i = 0; i < subjects->len; i += JY_STORE_MAX_IDS)
    if (!add_names (work, subjects, i, names, error))
      return NULL;

  return g_steal_pointer (&names);
}
