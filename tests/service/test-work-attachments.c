/* test-work-attachments.c - evidence is kept as it was, whatever becomes of the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>
#include <string.h>

#include "jy-store-private.h"
#include "jy-test-signing.h"
#include "jy-work-attachments.h"
#include "jy-work-history.h"
#include "jy-work-scores.h"

#define MARK 970

/* A card of the team's own with points given for its first item; returns a folder. */
static char *
set_up (JyTestStore *self)
{
  JyStoredScoreCard card = { .id = 961,
                             .subject = (char *) "team",
                             .from_on = jy_test_date ("2024-04-01") };
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStoredScoreMark) mark = g_new0 (JyStoredScoreMark, 1);

  jy_test_run (self, jy_work_begin_score_card, &card);
  items = jy_store_list_score_items (self->store, card.id, &error);
  g_assert_no_error (error);
  mark->id = MARK;
  mark->unit = JY_TEST_TEAM;
  mark->period = g_strdup ("2024Q2");
  mark->points = 500;
  mark->score_item = ((const JyStoredScoreItem *) items->pdata[0])->id;
  jy_test_run (self, jy_work_save_score_mark, mark);

  return jy_test_make_folder ();
}

static char *
make_file (const char *folder, const char *name, gsize size, char fill)
{
  g_autofree char *content = g_malloc (size + 1);
  char *path = g_build_filename (folder, name, NULL);

  memset (content, fill, size);
  g_assert_true (g_file_set_contents (path, content, (gssize) size, NULL));
  return path;
}

static void
attach (JyTestStore *self, const char *path)
{
  g_autoptr (JyAttaching) attaching = jy_attaching_new (MARK, path);

  jy_test_run (self, jy_work_attach_file, attaching);
}

/* What is written out has @size bytes @fill. */
static void
assert_kept (JyTestStore *self, const char *folder, gsize size, char fill)
{
  g_autofree char *path = g_build_filename (folder, "copy", NULL);
  g_autoptr (JyAttaching) copy = jy_attaching_new (MARK, path);
  g_autofree char *content = NULL;
  gsize length;

  jy_test_run (self, jy_work_write_attachment, copy);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_cmpuint (length, ==, size);
  g_assert_cmpint (content[0], ==, fill);
  g_assert_cmpint (content[size - 1], ==, fill);
}

static void
test_kept (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = set_up (self);
  g_autofree char *first = make_file (folder, "first.jpg", 3000, '\1');
  g_autofree char *second = make_file (folder, "second.jpg", JY_KEPT_FILE_MAX_SIZE, '\2');
  g_autoptr (JyStoredAttachment) attachment = NULL;
  g_autoptr (GError) error = NULL;

  attach (self, first);
  g_unlink (first); /* the stick is gone */
  assert_kept (self, folder, 3000, '\1');

  attach (self, second); /* in place of the first */
  assert_kept (self, folder, JY_KEPT_FILE_MAX_SIZE, '\2');
  g_assert_true (jy_store_find_attachment (self->store, MARK, &attachment, &error));
  g_assert_cmpstr (attachment->name, ==, "second.jpg");
  g_assert_cmpint (attachment->size, ==, JY_KEPT_FILE_MAX_SIZE);

  jy_test_run (self, jy_work_undo, &self->work.operation);
  assert_kept (self, folder, 3000, '\1');
  jy_test_remove_folder (folder);
}

static void
test_refused (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = set_up (self);
  g_autofree char *empty = make_file (folder, "empty", 0, ' ');
  g_autofree char *large = make_file (folder, "large", JY_KEPT_FILE_MAX_SIZE + 1, ' ');
  g_autofree char *small = make_file (folder, "small", 1, ' ');
  g_autofree char *gone = g_build_filename (folder, "gone", NULL);
  g_autoptr (JyAttaching) attaching = jy_attaching_new (MARK, empty);
  g_autoptr (GError) error = NULL;

  jy_test_refuse (self, jy_work_attach_file, attaching, "is empty");
  g_free (attaching->path);
  attaching->path = g_strdup (large);
  jy_test_refuse (self, jy_work_attach_file, attaching, "larger than 4 MB");
  g_free (attaching->path);
  attaching->path = g_strdup (gone);
  g_assert_null (jy_work_attach_file (&self->work, attaching, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_FILE);
  g_clear_error (&error);
  g_assert_null (jy_work_write_attachment (&self->work, attaching, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_NOT_FOUND);
  g_clear_error (&error);

  attach (self, small);
  g_assert_false (
    jy_db_run_script (self->store->db, "UPDATE kept_file SET content = x'00'", &error));
  g_clear_error (&error);
  g_assert_false (jy_db_run_script (self->store->db, "DELETE FROM kept_file", &error));
  jy_test_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_signing ("/attachments/kept", test_kept);
  jy_test_add_signing ("/attachments/refused", test_refused);

  return g_test_run ();
}
