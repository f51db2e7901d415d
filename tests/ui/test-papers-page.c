/* test-papers-page.c - a pile of paper entered with Enter alone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-paper-grid-private.h"
#include "jy-store-services.h"
#include "jy-ui-signing.h"

static JyPaperGrid *
open_pile (JyUiTest *self)
{
  GtkWidget *window = GTK_WIDGET (self->window);

  jy_test_wait_until (jy_window_get_page (JY_WINDOW (self->window)) != NULL);
  gtk_widget_activate_action (window, "win.open", "(sv)", "papers",
                              g_variant_new_string ("hypertension"));
  jy_test_wait_until (jy_ui_test_look_for (window, "JyPapersPage") != NULL);
  jy_test_wait_until (!jy_office_is_busy (self->office));

  return JY_PAPER_GRID (jy_ui_test_find (window, "JyPaperGrid"));
}

/* Nobody is due: the focus is where somebody is added. */
static void
add_person (JyUiTest *self, const char *initials)
{
  jy_ui_test_type (self, initials);
  jy_ui_test_press (self, "Return");
  jy_ui_test_press (self, "Return"); /* today */
}

/* What must be answered, with Enter after each box. */
static void
type_row (JyUiTest *self, JyPaperGrid *papers, const char *pressure)
{
  for (guint i = 0; i < papers->n_fields; i++)
    {
      const JyFormField *field = papers->fields[i];

      if (g_str_equal (field->id, "sbp"))
        jy_ui_test_type (self, pressure);
      else if (field->is_required)
        jy_ui_test_type (self, "1");
      jy_ui_test_press (self, "Return");
    }
}

static void
count_records (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) head = jy_store_list_service_records (self->store, JY_TEST_HEAD, NULL);
  g_autoptr (GPtrArray) wife = jy_store_list_service_records (self->store, JY_TEST_WIFE, NULL);

  g_assert_cmpuint (head->len, ==, 1);
  g_assert_cmpuint (wife->len, ==, 1);
}

/* Two sheets; the second has an unusual value, which Enter once more confirms. */
static void
test_enter_only (JyUiTest *self, gconstpointer data)
{
  JyPaperGrid *papers = open_pile (self);

  g_assert_cmpuint (papers->n_fields, <=, 8);
  add_person (self, "zhang s");
  type_row (self, papers, "128/82");
  g_assert_nonnull (strstr (jy_paper_grid_get_said (papers, 0), "Class: Controlled"));

  add_person (self, "chen");
  type_row (self, papers, "230/90");
  g_assert_nonnull (strstr (jy_paper_grid_get_said (papers, 1), "Is it right?"));
  jy_ui_test_press (self, "Return");
  g_assert_nonnull (strstr (jy_paper_grid_get_said (papers, 1), "Class: Not controlled"));
  jy_ui_signing_close (self, count_records, NULL);
}

/* What cannot be is refused in its row, and nothing is lost. */
static void
test_refused (JyUiTest *self, gconstpointer data)
{
  JyPaperGrid *papers = open_pile (self);

  add_person (self, "zhang s");
  type_row (self, papers, "301/90");
  g_assert_nonnull (strstr (jy_paper_grid_get_said (papers, 0), "300"));
  jy_ui_test_press (self, "Return");
  g_assert_nonnull (strstr (jy_paper_grid_get_said (papers, 0), "300"));
  g_assert_true (jy_paper_grid_is_changed (papers));
}

/* Ctrl+P: an empty form of the pile, to be written in. */
static void
test_print (JyUiTest *self, gconstpointer data)
{
  open_pile (self);
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") != NULL);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/papers-page/enter-only", NULL, test_enter_only);
  jy_ui_signing_add ("/papers-page/refused", NULL, test_refused);
  jy_ui_signing_add ("/papers-page/print", NULL, test_print);

  return g_test_run ();
}
