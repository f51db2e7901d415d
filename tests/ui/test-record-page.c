/* test-record-page.c - a service recorded by keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-ui-record.h"

/* Way, symptoms, blood pressure, adherence, reaction: what a normal visit needs. */
static void
test_twenty_keys (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_record_open (self, "hypertension", JY_TEST_HEAD);

  jy_test_keys_count ();
  jy_ui_record_type_normal_visit (self, "128/82");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_record_is_on (page, "end"));
  g_assert_cmpuint (jy_test_keys_count (), <=, 20);
  g_print ("# %s\n", jy_ui_record_get_end (page));
  g_assert_nonnull (strstr (jy_ui_record_get_end (page), "Class: "));

  jy_ui_test_press (self, "Return"); /* back to where one was */
  jy_test_wait_until (jy_window_get_page (JY_WINDOW (self->window)) != JY_PAGE (page));
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/record-page/twenty-keys", NULL, test_twenty_keys);

  return g_test_run ();
}
