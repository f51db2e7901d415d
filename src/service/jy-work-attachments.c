/* jy-work-attachments.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-attachments.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-store-scores.h"
#include "jy-work-private.h"

JyAttaching *
jy_attaching_new (gint64 mark, const char *path)
{
  JyAttaching *self = g_new0 (JyAttaching, 1);

  self->mark = mark;
  self->path = g_strdup (path);
  return self;
}

void
jy_attaching_free (JyAttaching *self)
{
  g_free (self->path);
  g_free (self);
}

static gpointer
fail (const char *sentence, const char *path, GError **error)
{
  g_autofree char *name = g_path_get_basename (path);
  GString *text = g_string_new (sentence);

  g_string_replace (text, "{name}", name, 0);
  g_set_error_literal (error, JY_ERROR, JY_ERROR_FILE, text->str);
  g_string_free (text, TRUE);
  return NULL;
}

/* Returns: (transfer full) (nullable): the whole file, no larger than may be kept */
static GBytes *
read_file (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  goffset size = info != NULL ? g_file_info_get_size (info) : 0;
  GBytes *content;

  if (info != NULL && (size == 0 || size > JY_KEPT_FILE_MAX_SIZE))
    {
      jy_work_refuse (error, size == 0 ? _("This file is empty: choose another.")
                                       : _("This file is larger than 4 MB: make the picture "
                                           "smaller, or scan fewer pages."));
      return NULL;
    }

  content = info != NULL ? g_file_load_bytes (file, NULL, NULL, NULL) : NULL;
  if (content == NULL)
    return fail (_("The file “{name}” cannot be read: choose another."), path, error);
  if (g_bytes_get_size (content) > 0 && g_bytes_get_size (content) <= JY_KEPT_FILE_MAX_SIZE)
    return content;

  g_bytes_unref (content);
  return fail (_("The file “{name}” cannot be read: choose another."), path, error);
}

/* What is attached already keeps its row. */
static gboolean
put (JyWork *work, const JyAttaching *attaching, GBytes *content, GError **error)
{
  g_autoptr (JyStoredAttachment) attachment = NULL;

  if (!jy_store_find_attachment (work->store, attaching->mark, &attachment, error))
    return FALSE;
  if (attachment == NULL)
    {
      attachment = g_new0 (JyStoredAttachment, 1);
      attachment->id = jy_store_new_id (work->store);
      attachment->score_mark = attaching->mark;
    }

  g_free (attachment->name);
  g_free (attachment->hash);
  attachment->name = g_path_get_basename (attaching->path);
  attachment->size = (int) g_bytes_get_size (content);
  attachment->hash = jy_store_keep_file (work->store, content, error);
  return attachment->hash != NULL && jy_store_save_attachment (work->store, attachment, error);
}

gpointer
jy_work_attach_file (JyWork *work, gpointer args, GError **error)
{
  const JyAttaching *attaching = args;
  g_autoptr (JyStoredScoreMark) mark =
    jy_store_get_score_mark (work->store, attaching->mark, error);
  g_autoptr (JyStoredScoreItem) item =
    mark != NULL ? jy_store_get_score_item (work->store, mark->score_item, error) : NULL;
  g_autoptr (GBytes) content = item != NULL ? read_file (attaching->path, error) : NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (content == NULL || !jy_work_begin (work, &tx, "attach-file", item->name, 0, error) ||
      !put (work, attaching, content, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_write_attachment (JyWork *work, gpointer args, GError **error)
{
  const JyAttaching *attaching = args;
  g_autoptr (JyStoredAttachment) attachment = NULL;
  g_autoptr (GBytes) content = NULL;

  if (!jy_store_find_attachment (work->store, attaching->mark, &attachment, error))
    return NULL;
  if (attachment == NULL)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                           _("Nothing is attached here any more."));
      return NULL;
    }

  content = jy_store_read_file (work->store, attachment->hash, error);
  if (content == NULL)
    return NULL;
  if (!g_file_set_contents (attaching->path, g_bytes_get_data (content, NULL),
                            (gssize) g_bytes_get_size (content), NULL))
    return fail (_("The file “{name}” cannot be written: choose another folder."), attaching->path,
                 error);

  return JY_DONE;
}
