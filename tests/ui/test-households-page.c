/* test-households-page.c - the lists, what narrows them, and what happens to households
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-area-list.h"
#include "jy-filter-chip.h"
#include "jy-ui-households.h"

/* By name and by number, up and down; by text in pinyin, by area, by a filter; and what it says
 * when nothing fits. */
static void
test_sort_and_filter (JyUiTest *self, gconstpointer data)
{
  JyUiHouseholds shown = jy_ui_households_show (self);
  GtkEditable *search = GTK_EDITABLE (jy_ui_test_find (shown.page, "GtkSearchEntry"));
  JyAreaList *areas = JY_AREA_LIST (jy_ui_test_find (shown.page, "JyAreaList"));
  GListModel *columns = gtk_column_view_get_columns (jy_ui_households_get_view (&shown));
  g_autoptr (GtkColumnViewColumn) number = g_list_model_get_item (columns, 0);

  jy_test_wait_until (jy_ui_households_lists (&shown, "1003 1001 1002 ")); /* he, liu, zhou */
  gtk_column_view_sort_by_column (jy_ui_households_get_view (&shown), number, GTK_SORT_DESCENDING);
  jy_test_wait_until (jy_ui_households_lists (&shown, "1003 1002 1001 "));
  gtk_column_view_sort_by_column (jy_ui_households_get_view (&shown), number, GTK_SORT_ASCENDING);
  jy_test_wait_until (jy_ui_households_lists (&shown, "1001 1002 1003 "));

  gtk_editable_set_text (search, "ljg");
  jy_test_wait_until (jy_ui_households_lists (&shown, "1001 "));
  gtk_editable_set_text (search, "");
  jy_test_wait_until (jy_ui_households_lists (&shown, "1001 1002 1003 "));

  jy_area_list_set_area (areas, JY_SAMPLE_YUETANG);
  jy_test_wait_until (jy_ui_households_lists (&shown, "1003 "));
  jy_filter_chip_set_selected (JY_FILTER_CHIP (jy_ui_test_find (shown.page, "JyFilterChip")),
                               JY_SAMPLE_FIRST_TEAM);
  jy_test_wait_until (gtk_widget_get_mapped (jy_ui_test_find (shown.page, "JyEmptyState")));

  gtk_widget_activate_action (shown.page, "page.clear-filters", NULL);
  jy_test_wait_until (jy_ui_households_lists (&shown, "1001 1002 1003 "));
}

/* People instead of households, with the household of the one selected beside them. */
static void
test_people (JyUiTest *self, gconstpointer data)
{
  JyUiHouseholds shown = jy_ui_households_show (self);

  jy_test_wait_until (jy_ui_households_lists (&shown, "1003 1001 1002 "));
  gtk_widget_activate_action (shown.page, "page.switch-list", NULL);
  jy_test_wait_until (jy_ui_households_lists (&shown, "2006 2005 2001 2003 2002 2004 "));
  jy_register_view_select (shown.view, JY_SAMPLE_LIU_SON);
  jy_test_wait_until (jy_ui_households_has_members (&shown, "2001 2002 2003 "));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_register_add_test ("/households-page/sort-and-filter", test_sort_and_filter);
  jy_ui_register_add_test ("/households-page/people", test_people);
  return g_test_run ();
}
