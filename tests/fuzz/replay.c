/* replay.c: gives every file of a folder, and its beginnings, to a fuzz target
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib.h>
#include <stdint.h>
#include <string.h>

#define N_CUTS 64 /* beginnings of a file that are tried, too */

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
replay (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  gsize size;

  g_file_get_contents (path, &contents, &size, &error);
  g_assert_no_error (error);
  for (gsize i = 0; i <= N_CUTS; i++)
    {
      gsize cut = size * i / N_CUTS;
      g_autofree uint8_t *exact = g_memdup2 (contents, cut); /* so that one byte more is noticed */

      LLVMFuzzerTestOneInput (exact, cut);
    }
}

static void
test_corpus (gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (data, 0, &error);
  const char *name;
  guint n = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (data, name, NULL);

      replay (path);
      n++;
    }
  g_assert_cmpuint (n, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/fuzz/corpus", argv[1], test_corpus);
  return g_test_run ();
}
