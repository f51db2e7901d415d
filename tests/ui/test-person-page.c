/* test-person-page.c - a person: what is edited in place, and what happens when somebody else does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-choice-entry.h"
#include "jy-field-grid.h"
#include "jy-person-page.h"
#include "jy-ui-register.h"
#include "jy-work-residents.h"

static GtkWidget *
open_person (JyUiTest *self, gint64 person)
{
  GtkWidget *page;

  gtk_window_present (self->window);
  jy_ui_test_visit (self, "households", "JyHouseholdsPage");
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.open-person", "x", person);
  page = jy_ui_test_find (GTK_WIDGET (self->window), "JyPersonPage");
  jy_test_wait_until (!jy_office_is_busy (self->office));

  return page;
}

static void
show_section (JyUiTest *self, const char *section)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.open", "(sv)", "person",
                              g_variant_new_string (section));
}

/* The grid that has the field @name, at or below @widget. */
static JyFieldGrid *
look_for_grid (GtkWidget *widget, const char *label)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), label))
    return JY_FIELD_GRID (gtk_widget_get_ancestor (widget, JY_TYPE_FIELD_GRID));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      JyFieldGrid *found = look_for_grid (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
type (JyFieldGrid *grid, const char *field, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (jy_field_grid_get_input (grid, field)), text);
}

static gboolean
has_value (JyFieldGrid *grid, const char *field, const char *expected)
{
  g_autofree char *value = jy_field_grid_dup_value (grid, field);

  return g_str_equal (value, expected);
}

/* Whether a label at or below @widget that is shown has @part in it. */
static gboolean
says (GtkWidget *widget, const char *part)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), part) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, part))
      return TRUE;

  return FALSE;
}

/* Codes as on paper; saved, undone, and to be found among the changes. */
static void
test_health_record (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_person (self, JY_SAMPLE_LIU);
  GtkWidget *section = jy_ui_test_find (page, "JyHealthSection");
  GtkWidget *record = jy_ui_test_find (section, "JyRecordSection");
  JyFieldGrid *grid = look_for_grid (section, "Medical costs paid by");
  gboolean changed;

  show_section (self, "health");
  g_assert_true (says (section, "There is no health record yet"));
  type (grid, "payment", "31");
  g_object_get (page, "changed", &changed, NULL);
  g_assert_true (changed);

  g_assert_true (gtk_widget_activate_action (record, "section.save", NULL));
  jy_test_wait_until (!says (section, "There is no health record yet"));
  g_assert_true (has_value (grid, "payment", "1,3"));
  g_object_get (page, "changed", &changed, NULL);
  g_assert_false (changed);

  type (grid, "payment", "2");
  gtk_widget_activate_action (record, "section.save", NULL);
  show_section (self, "changes");
  jy_test_wait_until (says (jy_ui_test_find (page, "JyChangeList"), "Medical costs paid by"));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (has_value (grid, "payment", "1,3"));
}

/* An intention of the test's own: somebody else corrects the telephone number. */
static gpointer
change_phone (JyWork *work, gpointer args, GError **error)
{
  g_autoptr (JyStoredResident) resident =
    jy_store_get_resident (work->store, *(gint64 *) args, error);

  if (resident == NULL)
    return NULL;

  g_free (resident->phone);
  resident->phone = g_strdup ("13900000000");
  return jy_work_correct_resident (work, resident, error);
}

/* What was typed is neither lost nor saved over what somebody else stored. */
static void
test_conflict (JyUiTest *self, gconstpointer data)
{
  const gint64 person = JY_SAMPLE_LIU;
  GtkWidget *page = open_person (self, person);
  JyFieldGrid *grid = look_for_grid (page, "Where, if away");
  GtkWidget *section =
    gtk_widget_get_ancestor (GTK_WIDGET (grid), g_type_from_name ("JyRecordSection"));

  gtk_widget_activate_action (page, "person.correct", NULL);
  type (grid, "note", "speaks softly");
  g_assert_false (says (section, "Somebody else"));

  jy_office_call_async (self->office, change_phone, g_memdup2 (&person, sizeof person), g_free,
                        NULL, NULL, NULL, NULL);
  jy_test_wait_until (says (section, "Somebody else"));
  g_assert_true (has_value (grid, "note", "speaks softly"));
  g_assert_true (has_value (grid, "phone", "13812345678"));
  gtk_widget_activate_action (section, "section.save", NULL); /* disabled */
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_true (has_value (grid, "phone", "13812345678"));

  gtk_widget_activate_action (section, "section.reload", NULL);
  g_assert_true (has_value (grid, "phone", "13900000000"));
  g_assert_true (has_value (grid, "note", ""));
  g_assert_false (says (section, "Somebody else"));
}

/* A rule that is broken is said beside the field, and nothing is stored. */
static void
test_refused (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_person (self, JY_SAMPLE_LIU);
  JyFieldGrid *grid = look_for_grid (page, "Where, if away");
  GtkWidget *section =
    gtk_widget_get_ancestor (GTK_WIDGET (grid), g_type_from_name ("JyRecordSection"));

  gtk_widget_activate_action (page, "person.correct", NULL);
  type (grid, "born_on", "19500102");
  gtk_widget_activate_action (section, "section.save", NULL);
  g_assert_true (says (section, "not that of the identity number"));

  type (grid, "born_on", "19500101");
  type (grid, "phone", "13711111111");
  gtk_widget_activate_action (section, "section.save", NULL);
  jy_test_wait_until (says (page, "137****1111")); /* masked */
  g_assert_false (says (page, "13711111111"));
}

static GtkWidget *
look_for_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = look_for_button (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* A condition puts the person into a group and a class, with the reason in words; undone, not. */
static void
test_condition (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_person (self, JY_SAMPLE_HE);
  GtkWidget *groups = jy_ui_test_find (page, "JyPersonGroups");
  GtkWidget *dialog;

  g_assert_false (says (groups, "Hypertension"));
  g_signal_emit_by_name (look_for_button (groups, "Add Condition…"), "clicked");
  dialog = jy_ui_test_find_window ("JyFieldDialog");
  g_assert_nonnull (dialog);
  jy_choice_entry_set_selected_code (JY_CHOICE_ENTRY (jy_ui_test_find (dialog, "JyChoiceEntry")),
                                     "hypertension");
  type (JY_FIELD_GRID (jy_ui_test_find (dialog, "JyFieldGrid")), "from_on", "2020-03-01");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (says (groups, "2020-03-01"));
  g_assert_nonnull (look_for_button (groups, "End…"));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (!says (groups, "Hypertension"));
}

/* It ends today, for a reason of the list, without which it does not. */
static void
test_condition_ends (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_person (self, JY_SAMPLE_HE);
  GtkWidget *groups = jy_ui_test_find (page, "JyPersonGroups");
  GtkWidget *dialog;

  g_signal_emit_by_name (look_for_button (groups, "Add Condition…"), "clicked");
  dialog = jy_ui_test_find_window ("JyFieldDialog");
  jy_choice_entry_set_selected_code (JY_CHOICE_ENTRY (jy_ui_test_find (dialog, "JyChoiceEntry")),
                                     "hypertension");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (look_for_button (groups, "End…") != NULL);
  jy_test_wait_until (jy_ui_test_find_window ("JyFieldDialog") == NULL);

  g_signal_emit_by_name (look_for_button (groups, "End…"), "clicked");
  dialog = jy_ui_test_find_window ("JyFieldDialog");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  g_assert_false (jy_office_is_busy (self->office)); /* not without a reason */
  type (JY_FIELD_GRID (jy_ui_test_find (dialog, "JyFieldGrid")), "end_reason", "6");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (says (groups, "2024-06-15  Diagnosis withdrawn"));
  g_assert_null (look_for_button (groups, "End…"));
}

/* A class set by hand holds against the facts until they are followed again. */
static void
test_class_by_hand (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_person (self, JY_SAMPLE_HE);
  GtkWidget *groups = jy_ui_test_find (page, "JyPersonGroups");
  GtkWidget *dialog;
  JyFieldGrid *grid;

  g_signal_emit_by_name (look_for_button (groups, "Set by Hand…"), "clicked");
  dialog = jy_ui_test_find_window ("JyFieldDialog");
  grid = JY_FIELD_GRID (jy_ui_test_find (dialog, "JyFieldGrid"));
  type (grid, "value", "3");
  gtk_widget_activate_action (dialog, "dialog.save", NULL); /* without a reason */
  g_assert_true (jy_ui_test_find_window ("JyFieldDialog") == dialog);
  type (grid, "reason", "lives alone after an accident");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (says (groups, "lives alone after an accident"));

  g_signal_emit_by_name (look_for_button (groups, "Follow the Facts"), "clicked");
  jy_test_wait_until (look_for_button (groups, "Follow the Facts") == NULL);
}

/* Expects a call that changes something to succeed. */
static void
call (JyUiTest *self, JyWorkFunc func, gpointer args, GDestroyNotify args_free)
{
  jy_office_call_async (self->office, func, args, args_free, NULL, NULL, NULL, NULL);
  jy_test_wait_until (!jy_office_is_busy (self->office));
}

/* Who moved out of the territory comes back into a household, found by its head. */
static void
test_join (JyUiTest *self, gconstpointer data)
{
  const GDate on = jy_test_date ("2024-06-01");
  JyDeparture *departure = jy_departure_new (JY_SAMPLE_LIU_HOUSE, &on);
  g_autoptr (JyOption) zhou = jy_option_new (JY_SAMPLE_ZHOU_HOUSE, NULL, "周桂兰", NULL);
  GtkWidget *page, *dialog;
  JyFieldGrid *grid;

  jy_departure_add (departure, JY_SAMPLE_LIU_SON, NULL);
  call (self, jy_work_move_members_out, departure, (GDestroyNotify) jy_departure_free);
  page = open_person (self, JY_SAMPLE_LIU_SON);
  g_assert_true (says (page, "Moved out of the territory"));

  g_assert_true (gtk_widget_activate_action (page, "person.join", NULL));
  dialog = jy_ui_test_find_window ("JyFamilyDialog");
  grid = JY_FIELD_GRID (jy_ui_test_find (dialog, "JyFieldGrid"));
  jy_choice_entry_set_choice (JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, "to")), zhou);
  type (
    JY_FIELD_GRID (jy_ui_test_find (jy_ui_test_find (dialog, "JyFamilyMembers"), "JyFieldGrid")),
    "p2003", "97");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (says (page, "No. 000002"));
  g_assert_false (says (page, "Moved out of the territory"));
}

/* A pregnancy, and the child that joins its mother's household. */
static void
test_birth (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_person (self, JY_SAMPLE_HE_WIFE);
  GtkWidget *groups = jy_ui_test_find (page, "JyPersonGroups");
  GtkWidget *dialog;
  JyFieldGrid *grid;

  g_signal_emit_by_name (look_for_button (groups, "Add Pregnancy…"), "clicked");
  dialog = jy_ui_test_find_window ("JyFieldDialog");
  grid = JY_FIELD_GRID (jy_ui_test_find (dialog, "JyFieldGrid"));
  type (grid, "known_on", "2024-01-10");
  type (grid, "last_period_on", "2023-09-10");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (says (groups, "due on 2024-06-17"));

  g_signal_emit_by_name (look_for_button (groups, "Birth…"), "clicked");
  dialog = jy_ui_test_find_window ("JyFieldDialog");
  grid = JY_FIELD_GRID (jy_ui_test_find (dialog, "JyFieldGrid"));
  type (grid, "delivered_on", "2024-06-14");
  type (grid, "name", "何小宝");
  type (grid, "sex", "1");
  type (grid, "relation", "20");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (says (groups, "birth on 2024-06-14"));
  g_assert_true (says (page, "何小宝"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_register_add_test ("/person-page/health-record", test_health_record);
  jy_ui_register_add_test ("/person-page/conflict", test_conflict);
  jy_ui_register_add_test ("/person-page/refused", test_refused);
  jy_ui_register_add_test ("/person-page/condition", test_condition);
  jy_ui_register_add_test ("/person-page/condition-ends", test_condition_ends);
  jy_ui_register_add_test ("/person-page/class-by-hand", test_class_by_hand);
  jy_ui_register_add_test ("/person-page/join", test_join);
  jy_ui_register_add_test ("/person-page/birth", test_birth);
  return g_test_run ();
}
