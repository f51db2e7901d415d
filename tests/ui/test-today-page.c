/* test-today-page.c - numbers and their lists, planning and postponing by keys, why it is due
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-due-row.h"
#include "jy-filter-chip.h"
#include "jy-task-pane.h"
#include "jy-task-table.h"
#include "jy-today-tiles.h"
#include "jy-ui-signing.h"
#include "jy-work-care.h"
#include "jy-work-tasks.h"

static void
sign (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

static gboolean
has_text (GtkWidget *widget, const char *text)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_text (child, text))
      return TRUE;

  return FALSE;
}

static GtkWidget *
find (JyUiTest *self, const char *type_name)
{
  return jy_ui_test_find (GTK_WIDGET (self->window), type_name);
}

static GListModel *
get_model (JyUiTest *self)
{
  GtkWidget *view = jy_ui_test_find (find (self, "JyTaskTable"), "GtkColumnView");

  return G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
}

static guint
count_rows (JyUiTest *self)
{
  return g_list_model_get_n_items (get_model (self));
}

/* The window with its list, the first row selected and read. */
static void
open_page (JyUiTest *self)
{
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyTodayPage") != NULL);
  jy_test_wait_until (count_rows (self) > 3);
  jy_test_wait_until (jy_task_table_get_first (JY_TASK_TABLE (find (self, "JyTaskTable"))) != NULL);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  jy_task_table_focus (JY_TASK_TABLE (find (self, "JyTaskTable")));
}

static const JyTaskRow *
get_first (JyUiTest *self)
{
  return jy_task_table_get_first (JY_TASK_TABLE (find (self, "JyTaskTable")));
}

static void
show_list (JyUiTest *self, const char *list)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.open", "(sv)", "today",
                              g_variant_new_string (list));
}

/* It is the page the window opens with; a number is as long as its list, which the number opens. */
static void
test_numbers (JyUiTest *self, gconstpointer data)
{
  g_autofree char *all = NULL;

  open_page (self);
  all = g_strdup_printf ("%u", count_rows (self));
  jy_test_wait_until (has_text (find (self, "JyTodayTiles"), all));
  g_assert_true (has_text (find (self, "JyTaskGroups"), "Stone Village"));

  show_list (self, "planned");
  jy_test_wait_until (has_text (find (self, "JyTodayPage"), "Nothing to Do Here"));
  show_list (self, "open");
  jy_test_wait_until (count_rows (self) == (guint) g_ascii_strtoull (all, NULL, 10));
}

/* Rule, source and fact. */
static void
test_why (JyUiTest *self, gconstpointer data)
{
  g_autofree char *reason = NULL;

  open_page (self);
  reason = jy_task_row_dup_reason (get_first (self));
  g_assert_cmpuint (strlen (reason), >, 20);
  jy_test_wait_until (has_text (find (self, "JyTaskPane"), reason));
}

static gboolean
is_popover_open (JyUiTest *self)
{
  return jy_ui_test_look_for (GTK_WIDGET (self->window), "JyTaskPopover") != NULL;
}

/* P, a day, Enter; what the records refuse is said, and the day can be typed again. */
static void
test_plan (JyUiTest *self, gconstpointer data)
{
  open_page (self);
  jy_ui_test_press (self, "p");
  jy_test_wait_until (is_popover_open (self));
  jy_ui_test_type (self, "20200101");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (has_text (find (self, "JyTaskPopover"), "that day is over"));
  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_type (self, "t");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (!is_popover_open (self));
  jy_test_wait_until (get_first (self) != NULL && g_date_valid (&get_first (self)->planned_on));

  show_list (self, "planned");
  jy_test_wait_until (count_rows (self) == 1);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (has_text (find (self, "JyTodayPage"), "Nothing to Do Here"));
}

static void
check_postponed (JyTestStore *self, gpointer data)
{
  JyTaskQuery query = { .today = self->work.today,
                        .states = JY_TASK_STATES_OPEN,
                        .plan = JY_TASKS_POSTPONED };
  g_autoptr (GArray) ids = jy_work_list_tasks (&self->work, &query, NULL);

  g_assert_cmpuint (ids->len, ==, GPOINTER_TO_UINT (data));
}

/* Two rows, D, a day, a reason, Enter: one operation, which undo takes back. */
static void
test_postpone_two (JyUiTest *self, gconstpointer data)
{
  g_autoptr (GArray) selected = NULL;

  open_page (self);
  jy_ui_test_press (self, "<Shift>Down");
  selected = jy_task_table_list_selected (JY_TASK_TABLE (find (self, "JyTaskTable")));
  g_assert_cmpuint (selected->len, ==, 2);
  jy_ui_test_press (self, "d");
  jy_test_wait_until (is_popover_open (self));
  jy_ui_test_type (self, "0620");
  jy_ui_test_press (self, "Return");
  jy_ui_test_type (self, "harvest");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (!is_popover_open (self));
  jy_test_wait_until (get_first (self) != NULL &&
                      g_strcmp0 (get_first (self)->postpone_reason, "harvest") == 0);
  jy_ui_signing_close (self, check_postponed, GUINT_TO_POINTER (2));
}

/* Enter opens the person. */
static void
test_open (JyUiTest *self, gconstpointer data)
{
  open_page (self);
  while (get_first (self)->resident == 0)
    {
      jy_ui_test_press (self, "Down");
      jy_test_wait_until (get_first (self) != NULL);
    }
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyPersonPage") != NULL);
}

/* R opens the form of the service for the person. */
static void
test_record (JyUiTest *self, gconstpointer data)
{
  open_page (self);
  while (get_first (self)->resident == 0)
    {
      jy_ui_test_press (self, "Down");
      jy_test_wait_until (get_first (self) != NULL);
    }
  jy_ui_test_press (self, "r");
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyRecordPage") != NULL);
}

/* A text leaves whom it finds; taking the filters off brings all back. */
static void
test_text (JyUiTest *self, gconstpointer data)
{
  guint n;
  GtkWidget *page;

  open_page (self);
  page = find (self, "JyTodayPage");
  n = count_rows (self);
  jy_ui_test_press (self, "<Control>f");
  jy_ui_test_type (self, "Nobody");
  jy_test_wait_until (has_text (page, "Nothing to Do Here"));
  gtk_widget_activate_action (page, "page.clear", NULL);
  jy_test_wait_until (count_rows (self) == n && !has_text (page, "Nothing to Do Here"));
}

/* The son was handed to an officer, who accepted. */
static void
hand_over (JyTestStore *self, gpointer data)
{
  g_autoptr (JyHandoverRequest) request = jy_handover_request_new ("child", JY_TEST_WANG);
  g_autoptr (JyHandoverList) list = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 child = JY_TEST_CHILD;

  sign (self, data);
  g_array_append_val (request->residents, child);
  jy_test_run (self, jy_work_hand_over, request);
  list = jy_work_list_handovers (&self->work, NULL, NULL);
  g_array_append_val (ids, ((const JyStoredHandover *) list->handovers->pdata[0])->id);
  jy_test_run (self, jy_work_accept_handovers, ids);
}

/* An officer is chosen like a team, and sees what was accepted. */
static void
test_officer (JyUiTest *self, gconstpointer data)
{
  JyFilterChip *chip;
  guint n;

  open_page (self);
  n = count_rows (self);
  chip = JY_FILTER_CHIP (find (self, "JyFilterChip"));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  jy_filter_chip_set_selected (chip, -JY_TEST_WANG);
  jy_test_wait_until (count_rows (self) > 0 && count_rows (self) < n &&
                      jy_task_table_get_first (JY_TASK_TABLE (find (self, "JyTaskTable"))) != NULL);
  for (guint i = 0; i < count_rows (self); i++)
    {
      g_autoptr (GObject) row = g_list_model_get_item (get_model (self), i);
      const JyTaskRow *task = jy_due_row_get_record ((gpointer) row);

      g_assert_cmpint (task->resident, ==, JY_TEST_CHILD);
      g_assert_cmpint (task->officer, ==, JY_TEST_WANG);
    }
}

/* Without anybody it says what to do first. */
static void
test_first (JyUiTest *self, gconstpointer data)
{
  gtk_window_present (self->window);
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyTodayPage") != NULL);
  jy_test_wait_until (has_text (find (self, "JyTodayPage"), "Nobody Is Registered Yet"));
  gtk_widget_activate_action (find (self, "JyTodayPage"), "page.register", NULL);
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyHouseholdsPage") != NULL);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  jy_ui_signing_add ("/today-page/numbers", sign, test_numbers);
  jy_ui_signing_add ("/today-page/why", sign, test_why);
  jy_ui_signing_add ("/today-page/plan", sign, test_plan);
  jy_ui_signing_add ("/today-page/postpone-two", sign, test_postpone_two);
  jy_ui_signing_add ("/today-page/open", sign, test_open);
  jy_ui_signing_add ("/today-page/record", sign, test_record);
  jy_ui_signing_add ("/today-page/text", sign, test_text);
  jy_ui_signing_add ("/today-page/officer", hand_over, test_officer);
  jy_ui_test_add ("/today-page/first", test_first);

  return g_test_run ();
}
