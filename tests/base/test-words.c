/* test-words.c - words in the language of a paper, on one thread, from a file that may be broken
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "jy-words.h"

#define PARTS 20

static void
assert_words (const char *expected)
{
  g_assert_cmpstr (jy_words_get (NULL, N_("Female")), ==, expected);
}

static gpointer
look_elsewhere (gpointer data G_GNUC_UNUSED)
{
  assert_words ("Female");
  return NULL;
}

/* A file that is cut anywhere is not read. */
static void
test_broken (void)
{
  g_autofree char *folder = g_dir_make_tmp ("jy-words-XXXXXX", NULL);
  g_autofree char *inner = g_build_filename (folder, "zh_CN", "LC_MESSAGES", NULL);
  g_autofree char *path = g_build_filename (inner, GETTEXT_PACKAGE ".mo", NULL);
  g_autofree char *whole =
    g_build_filename (TRANSLATIONS, "zh_CN", "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);
  g_autofree char *outer = g_path_get_dirname (inner);
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_cmpint (g_mkdir_with_parents (inner, 0700), ==, 0);
  g_assert_true (g_file_get_contents (whole, &bytes, &length, NULL));
  for (gsize part = 0; part < PARTS; part++)
    {
      g_auto (JyWordsScope) scope = jy_words_begin ("zh_CN");

      g_assert_true (g_file_set_contents (path, bytes, (gssize) (length * part / PARTS), NULL));
      jy_words_set_folder (folder);
      assert_words ("Female");
    }
  g_unlink (path);
  g_rmdir (inner);
  g_rmdir (outer);
  g_rmdir (folder);
}

static void
test_scopes (void)
{
  jy_words_set_folder ("/nowhere");
  jy_words_set_folder (TRANSLATIONS);
  assert_words ("Female");
  {
    g_auto (JyWordsScope) scope = jy_words_begin ("zh_CN");

    assert_words ("女");
    g_assert_cmpstr (jy_words_get ("list", NC_("list", ", ")), ==, "、");
    g_assert_cmpstr (jy_words_get (NULL, "in no catalogue"), ==, "in no catalogue");
    g_assert_cmpstr (jy_words_get (NULL, ""), ==, "");
    g_thread_join (g_thread_new ("other", look_elsewhere, NULL));
    {
      g_auto (JyWordsScope) inner = jy_words_begin ("en");

      assert_words ("Female");
    }
    assert_words ("女");
  }
  assert_words ("Female");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/broken", test_broken);
  g_test_add_func ("/words/scopes", test_scopes);
  return g_test_run ();
}
