/* test-cli-demo.c: jiayi demo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-test-cli.h"

/* Runs “jiayi demo” with @options on the file @name of @folder.
 * Returns: the exit status */
static int
run (const char *folder, const char *name, const char *options)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *line =
    name != NULL ? g_strdup_printf ("demo --database=%s%s", path, options) : g_strdup ("demo");

  return jy_test_cli_run (line);
}

static void
test_make (gconstpointer data)
{
  g_autoptr (JsonNode) answer = NULL;
  JsonObject *object;

  g_assert_cmpint (run (data, "json.db", " --residents=30 --seed=4 --json"), ==, 0);
  answer = jy_test_cli_parse ();
  object = json_node_get_object (answer);
  g_assert_cmpint (json_object_get_int_member (object, "residents"), ==, 30);
  g_assert_cmpint (json_object_get_int_member (object, "households"), >, 5);
  g_assert_true (json_object_has_member (object, "signed_residents"));

  g_assert_cmpint (run (data, "words.db", " --residents=30 --seed=4"), ==, 0);
  g_assert_nonnull (strstr (jy_test_said->str, " 30 residents"));
}

/* A file in use is left alone. */
static void
test_refused (gconstpointer data)
{
  g_assert_cmpint (run (data, "used.db", " --residents=5"), ==, 0);
  g_assert_cmpint (run (data, "used.db", " --residents=5"), ==, 1);
  g_assert_nonnull (strstr (jy_test_said->str, "in use already"));
}

static const char *const wrong[] = { " --residents=0", " --residents=2000001", " --residents=x",
                                     " --seed=-1",     " --seed=4294967296",   " --today=tomorrow",
                                     " a-word",        " --colour=red" };

static void
test_wrong_use (gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_test_message ("%s", wrong[i]);
      g_assert_cmpint (run (data, "wrong.db", wrong[i]), ==, 2);
      g_assert_cmpuint (jy_test_said->len, >, 0);
    }
  g_assert_cmpint (run (data, NULL, ""), ==, 2);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  int failed;

  g_test_init (&argc, &argv, NULL);
  folder = jy_test_make_folder ();
  g_test_add_data_func ("/cli-demo/make", folder, test_make);
  g_test_add_data_func ("/cli-demo/refused", folder, test_refused);
  g_test_add_data_func ("/cli-demo/wrong-use", folder, test_wrong_use);
  failed = g_test_run ();
  jy_test_remove_folder (folder);
  jy_test_cli_forget ();
  return failed;
}
