/* test-find.c - one box over everybody: what it lists while somebody types, what Enter opens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-ui-register.h"

static GtkWidget *
open_find (JyUiTest *self)
{
  GtkWidget *find;

  gtk_window_present (self->window);
  jy_test_wait_until (jy_window_get_page (JY_WINDOW (self->window)) != NULL);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.find", NULL);
  find = jy_ui_test_find (GTK_WIDGET (self->window), "JyFind");
  jy_test_wait_until (gtk_widget_get_mapped (find));

  return find;
}

static void
type (GtkWidget *find, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (jy_ui_test_find (find, "GtkText")), text);
}

static void
close_find (GtkWidget *find)
{
  gtk_popover_popdown (GTK_POPOVER (find));
  jy_test_wait_until (!gtk_widget_get_mapped (find));
}

static guint
count_rows (GtkWidget *find)
{
  GtkListBox *list = GTK_LIST_BOX (jy_ui_test_find (find, "GtkListBox"));
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, (int) n) != NULL)
    n++;

  return n;
}

static const char *
get_first_name (GtkWidget *find)
{
  GtkWidget *row = jy_ui_test_look_for (find, "JyFindRow");

  return row != NULL ? gtk_label_get_label (GTK_LABEL (jy_ui_test_find (row, "GtkLabel"))) : "";
}

static void
test_while_typing (JyUiTest *self, gconstpointer data)
{
  static const struct
  {
    const char *typed;
    const char *first;
  } cases[] = {
    { "ljg", "刘建国" },
    { "zhougui", "周桂兰" },
    { "刘强", "刘强" },
    { "000003", "何军" },
  };
  GtkWidget *find = open_find (self);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      type (find, cases[i].typed);
      jy_test_wait_until (g_str_equal (get_first_name (find), cases[i].first));
    }

  type (find, "nobody at all");
  jy_test_wait_until (count_rows (find) == 0);
  type (find, "ljg");
  type (find, ""); /* what was asked for is not shown any more */
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_cmpuint (count_rows (find), ==, 0);
  close_find (find);
}

/* What was typed before is not waited for: only the last answer is shown. */
static void
test_last_answer_wins (JyUiTest *self, gconstpointer data)
{
  GtkWidget *find = open_find (self);

  type (find, "l");
  type (find, "lj");
  type (find, "zgl");
  jy_test_wait_until (!jy_office_is_busy (self->office));
  jy_test_wait_until (g_str_equal (get_first_name (find), "周桂兰"));
  for (int turn = 0; turn < 50; turn++)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpstr (get_first_name (find), ==, "周桂兰");
  close_find (find);
}

/* Whoever types fast presses Enter before the answer is there. */
static void
test_enter_before_the_answer (JyUiTest *self, gconstpointer data)
{
  GtkWidget *find = open_find (self);

  type (find, "000003");
  g_signal_emit_by_name (jy_ui_test_find (find, "GtkText"), "activate");
  jy_test_wait_until (!gtk_widget_get_mapped (find));
  g_assert_cmpstr (G_OBJECT_TYPE_NAME (jy_window_get_page (JY_WINDOW (self->window))), ==,
                   "JyHouseholdsPage");
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_register_add_test ("/find/while-typing", test_while_typing);
  jy_ui_register_add_test ("/find/last-answer-wins", test_last_answer_wins);
  jy_ui_register_add_test ("/find/enter-before-the-answer", test_enter_before_the_answer);
  return g_test_run ();
}
