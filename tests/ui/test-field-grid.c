/* test-field-grid.c - what can be typed into a form, and what it says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <adwaita.h>

#include "jy-field-grid.h"
#include "jy-health-record.h"
#include "jy-test.h"

/* clang-format off */
static const JyChoice levels[] = {
  { "1", "Unwilling" }, { "2", "On demand" }, { "3", "Willing" }, { NULL, NULL },
};
static const JyChoice places[] = {
  { "local", "Here" }, { "away", "Elsewhere" }, { NULL, NULL },
};
static const JyChoice diseases[] = {
  { "1", "None" }, { "2", "Hypertension" }, { "12", "Occupational" }, { "13", "Other" }, { NULL, NULL },
};

static const JyFieldInfo fields[] = {
  { "name",     "Name",     NULL,               NULL,     TRUE,  0 },
  { "day",      "Day",      jy_field_read_date,  NULL,     FALSE, 12 },
  { "level",    "Level",    jy_field_read_code,  levels,   FALSE, 4 },
  { "place",    "Place",    jy_field_read_code,  places,   FALSE, 4 },
  { "levels",   "Levels",   jy_field_read_codes, levels,   FALSE, 6 },
  { "diseases", "Diseases", jy_field_read_codes, diseases, FALSE, 6 },
  { NULL },
};

static const struct
{
  const char *field;
  const char *typed;
  const char *value;
} readings[] = {
  { "name",     "  Anna ",    "Anna" },
  { "day",      "t",          "2024-06-15" },
  { "day",      "0930",       "2024-09-30" },
  { "day",      "20231301",   "" },
  { "level",    "2",          "2" },
  { "level",    "wil",        "3" },
  { "level",    "9",          "" },
  { "place",    "2",          "away" },
  { "place",    "else",       "away" },
  { "levels",   "31",         "1,3" },
  { "levels",   "3, 1",       "1,3" },
  { "levels",   "14",         "" },
  { "diseases", "12",         "12" },
  { "diseases", "13,2",       "2,13" },
  { "diseases", "21",         "1,2" },
  { "diseases", "1213",       "" },
};
/* clang-format on */

static JyFieldGrid *
make_form (GtkWidget **window)
{
  GDate today = jy_test_date ("2024-06-15");
  GtkWidget *form = jy_field_grid_new (fields, 2, &today);

  *window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (*window), form);
  gtk_window_present (GTK_WINDOW (*window));

  return JY_FIELD_GRID (form);
}

static void
type (JyFieldGrid *form, const char *field, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (jy_field_grid_get_input (form, field)), text);
}

static void
test_readings (void)
{
  GtkWidget *window;
  JyFieldGrid *form = make_form (&window);

  for (gsize i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      g_autofree char *value = NULL;

      g_test_message ("%s: %s", readings[i].field, readings[i].typed);
      type (form, readings[i].field, readings[i].typed);
      value = jy_field_grid_dup_value (form, readings[i].field);
      g_assert_cmpstr (value, ==, readings[i].value);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is stored comes back as it was, whichever way it is typed. */
static void
test_stored (void)
{
  GtkWidget *window;
  JyFieldGrid *form = make_form (&window);
  GtkEditable *place = GTK_EDITABLE (jy_field_grid_get_input (form, "place"));

  jy_field_grid_set_text (form, "name", "Anna");
  jy_field_grid_set_text (form, "place", "away");
  jy_field_grid_set_text (form, "diseases", "2,13");
  g_assert_cmpstr (gtk_editable_get_text (place), ==, "2");
  g_assert_false (jy_field_grid_is_changed (form));

  type (form, "diseases", "13 2");
  g_assert_false (jy_field_grid_is_changed (form));
  type (form, "place", "1");
  g_assert_true (jy_field_grid_is_changed (form));

  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
has_focus (JyFieldGrid *form, const char *field)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (form)));

  return focus != NULL && gtk_widget_is_ancestor (focus, jy_field_grid_get_input (form, field));
}

/* The first field that cannot be saved gets the focus; the form keeps what was typed. */
static void
test_check (void)
{
  GtkWidget *window;
  JyFieldGrid *form = make_form (&window);

  type (form, "level", "7");
  g_assert_false (jy_field_grid_check (form));
  g_assert_true (has_focus (form, "name"));

  type (form, "name", "Anna");
  g_assert_false (jy_field_grid_check (form));
  g_assert_true (has_focus (form, "level"));

  type (form, "level", "1");
  g_assert_true (jy_field_grid_check (form));

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
count_cb (int *n)
{
  (*n)++;
}

/* Enter walks through the fields, past those that are hidden, and at last submits. */
static void
test_enter (void)
{
  static const char *const walk[] = { "day", "level", "levels", "diseases" };
  GtkWidget *window;
  JyFieldGrid *form = make_form (&window);
  GtkWidget *input = jy_field_grid_get_input (form, "name");
  int n_submitted = 0;

  g_signal_connect_swapped (form, "submitted", G_CALLBACK (count_cb), &n_submitted);
  jy_field_grid_set_field_visible (form, "place", FALSE);
  gtk_widget_grab_focus (input);

  for (gsize i = 0; i < G_N_ELEMENTS (walk); i++)
    {
      g_signal_emit_by_name (input, "activate");
      g_assert_true (has_focus (form, walk[i]));
      input = jy_field_grid_get_input (form, walk[i]);
    }
  g_assert_cmpint (n_submitted, ==, 0);
  g_signal_emit_by_name (input, "activate");
  g_assert_cmpint (n_submitted, ==, 1);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* clang-format off */
static const struct
{
  const char *column;
  const char *typed;
  const char *value;
} answers[] = {
  { "blood_abo",    "3",          "3" },
  { "blood_abo",    "13",         "" },
  { "education",    "10",         "10" },
  { "education",    "univ",       "2" },
  { "payment",      "13",         "1,3" },
  { "payment",      "3 1",        "1,3" },
  { "payment",      "18 factory", "1,8 factory" },
  { "payment",      "1 factory",  "" },
  { "allergy",      "25 mango",   "2,5 mango" },
  { "allergy",      "12",         "2" },
  { "past_disease", "23",         "2,3" },
  { "past_disease", "13 gout",    "13 gout" },
  { "past_disease", "20",         "" },
  { "surgery",      "2 1998 hip", "2 1998 hip" },
  { "surgery",      "12",         "" },
  { "surgery",      "2 appendix", "2 appendix" },
};
/* clang-format on */

/* The health record is typed as it is written on paper. */
static void
test_answers (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      const JyHealthField *field = jy_health_field_find (answers[i].column);
      JyFieldReading reading = { .text = answers[i].typed, .data = field };
      const char *wrong = jy_field_read_answer (&reading);

      g_test_message ("%s: %s", answers[i].column, answers[i].typed);
      g_assert_true ((wrong == NULL) == (*answers[i].value != '\0'));
      if (wrong == NULL)
        g_assert_cmpstr (reading.value, ==, answers[i].value);
      g_free (reading.value);
      g_free (reading.words);
    }
}

static void
press (GtkWidget *widget, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &handled);
    }
}

/* Up and Down: from what is typed, over the ends of months, or from today. */
static void
test_day_keys (void)
{
  static const struct
  {
    const char *typed;
    guint key;
    const char *value;
  } cases[] = {
    { "2024-02-28", GDK_KEY_Up, "2024-02-29" }, { "20240301", GDK_KEY_Down, "2024-02-29" },
    { "t", GDK_KEY_Down, "2024-06-14" },        { "", GDK_KEY_Up, "2024-06-15" },
    { "no day", GDK_KEY_Down, "2024-06-15" },   { "2024-12-31", GDK_KEY_Up, "2025-01-01" },
  };
  GtkWidget *window;
  JyFieldGrid *form = make_form (&window);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *value = NULL;

      type (form, "day", cases[i].typed);
      press (jy_field_grid_get_input (form, "day"), cases[i].key);
      value = jy_field_grid_dup_value (form, "day");
      g_assert_cmpstr (value, ==, cases[i].value);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  g_test_add_func ("/field-grid/readings", test_readings);
  g_test_add_func ("/field-grid/stored", test_stored);
  g_test_add_func ("/field-grid/check", test_check);
  g_test_add_func ("/field-grid/answers", test_answers);
  g_test_add_func ("/field-grid/enter", test_enter);
  g_test_add_func ("/field-grid/day-keys", test_day_keys);
  return g_test_run ();
}
