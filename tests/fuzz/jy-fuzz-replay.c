/* jy-fuzz-replay.c - gives a fuzz target every file of its corpus, and every beginning of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-fuzz.h"

#define MAX_CUTS 200

static void
test_corpus (gconstpointer folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;
  guint n_files = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      gsize size;

      g_assert_true (g_file_get_contents (path, &text, &size, &error));
      g_test_message ("%s", name);
      LLVMFuzzerTestOneInput ((const uint8_t *) text, size);
      for (gsize i = 0; i < MAX_CUTS; i++)
        LLVMFuzzerTestOneInput ((const uint8_t *) text, size * i / MAX_CUTS);
      n_files++;
    }
  g_assert_cmpuint (n_files, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  g_test_add_data_func ("/fuzz/corpus", argv[1], test_corpus);
  return g_test_run ();
}
