/* jy-test.h - what the tests share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib/gstdio.h>

#include "jy-date.h"
#include "jy-work.h"

/* Saturday 15 June 2024, 10:00 in Shanghai. */
#define JY_TEST_NOW G_GINT64_CONSTANT (1718416800000)

/* A clock that stands still. */
static inline gint64
jy_test_clock (void)
{
  return JY_TEST_NOW;
}

static inline GDate
jy_test_date (const char *text)
{
  GDate date;

  g_assert_true (jy_date_from_text (text, &date));
  return date;
}

/* A store in memory, and the circumstances of a call. */
typedef struct
{
  JyIdMaker *ids;
  JyStore *store;
  JyWork work;
} JyTestStore;

static inline void
jy_test_store_set_up (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;

  self->ids = jy_id_maker_new (1, jy_test_clock);
  self->store = jy_store_open (":memory:", JY_STORE_READ_WRITE, self->ids, &error);
  g_assert_no_error (error);

  self->work.store = self->store;
  self->work.account = 7;
  self->work.now = JY_TEST_NOW / 1000;
  self->work.today = jy_test_date ("2024-06-15");
}

static inline void
jy_test_store_tear_down (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_clear_pointer (&self->store, jy_store_close);
  g_clear_pointer (&self->ids, jy_id_maker_unref);
}

#define jy_test_add_store(path, func)                                                              \
  g_test_add (path, JyTestStore, NULL, jy_test_store_set_up, func, jy_test_store_tear_down)

/* A folder of its own for a database, and what SQLite leaves beside it. */
static inline char *
jy_test_make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("jy-test-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static inline void
jy_test_remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Runs the main loop until @condition; fails after a while instead of hanging. */
#define jy_test_wait_until(condition)                                                              \
  G_STMT_START                                                                                     \
  {                                                                                                \
    gint64 end = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;                                    \
    while (!(condition) && g_get_monotonic_time () < end)                                          \
      g_main_context_iteration (NULL, FALSE);                                                      \
    g_assert_true (condition);                                                                     \
  }                                                                                                \
  G_STMT_END
