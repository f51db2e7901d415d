/* test-area-list.c - the territory beside a list: figures, what is unfolded, what is chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <adwaita.h>

#include "jy-area-list.h"
#include "jy-test.h"

#define TOWN 1
#define VILLAGE 2
#define GRID 3
#define CLOSED 4

static void
add (GPtrArray *areas, gint64 id, gint64 parent, const char *name)
{
  JyStoredArea area = { .id = id, .rev = 1, .parent = parent, .kind = (char *) "village" };

  area.name = (char *) name;
  if (id == CLOSED)
    area.closed_on = jy_test_date ("2020-01-01");
  g_ptr_array_add (areas, jy_stored_area_copy (&area));
}

static JyAreaTree *
make_tree (const char *village)
{
  GPtrArray *areas = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_area_free);

  add (areas, TOWN, 0, "Town");
  add (areas, VILLAGE, TOWN, village);
  add (areas, GRID, VILLAGE, "Grid");
  add (areas, CLOSED, TOWN, "Closed");

  return jy_area_tree_new (areas);
}

/* In area n live n people more than @data says; nobody in the closed one. */
static void
count (gconstpointer data, gint64 area, JyAreaFigures *result)
{
  const guint *more = data;

  if (area != CLOSED)
    *result = (JyAreaFigures){ 1, (guint) area + *more, 0 };
}

static GListModel *
get_rows (JyAreaList *list)
{
  GtkWidget *scroller = gtk_widget_get_first_child (GTK_WIDGET (list));
  GtkWidget *view = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller));

  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view)));
}

static char *
dup_shown (JyAreaList *list)
{
  GListModel *rows = get_rows (list);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GtkTreeListRow) tree_row = g_list_model_get_item (rows, i);
      g_autoptr (JyAreaRow) row = gtk_tree_list_row_get_item (tree_row);
      g_autofree char *counts = NULL;

      g_object_get (row, "counts", &counts, NULL);
      g_string_append_printf (text, "%s %s\n", jy_area_row_get_name (row), counts);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_shows (JyAreaList *list, const char *expected)
{
  g_autofree char *shown = dup_shown (list);

  g_assert_cmpstr (shown, ==, expected);
}

static void
unfold (JyAreaList *list, guint position)
{
  g_autoptr (GtkTreeListRow) row = g_list_model_get_item (get_rows (list), position);

  gtk_tree_list_row_set_expanded (row, TRUE);
}

static void
test_shows (void)
{
  g_autoptr (JyAreaTree) tree = make_tree ("Village");
  g_autoptr (JyAreaTree) renamed = make_tree ("Hamlet");
  GtkWidget *window = gtk_window_new ();
  JyAreaList *list = g_object_new (JY_TYPE_AREA_LIST, NULL);
  guint more = 10;

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (list));
  jy_area_list_show (list, tree, count, &more);
  gtk_window_present (GTK_WINDOW (window));
  assert_shows (list, "All areas 1 hh · 10 p. · 0 signed\nTown 1 hh · 11 p. · 0 "
                      "signed\nVillage 1 hh · 12 p. · 0 signed\n");

  unfold (list, 2);
  jy_area_list_set_area (list, GRID);
  g_assert_cmpuint (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (get_rows (list))), ==,
                    3);

  /* Other figures, then other areas: what is unfolded and chosen stays. */
  more = 20;
  jy_area_list_show (list, tree, count, &more);
  assert_shows (list, "All areas 1 hh · 20 p. · 0 signed\nTown 1 hh · 21 p. · 0 signed\nVillage "
                      "1 hh · 22 p. · 0 signed\nGrid 1 hh · 23 p. · 0 signed\n");
  jy_area_list_show (list, renamed, count, &more);
  assert_shows (list, "All areas 1 hh · 20 p. · 0 signed\nTown 1 hh · 21 p. · 0 signed\nHamlet 1 "
                      "hh · 22 p. · 0 signed\nGrid 1 hh · 23 p. · 0 signed\n");
  g_assert_cmpint (jy_area_list_get_area (list), ==, GRID);
  g_assert_cmpuint (gtk_single_selection_get_selected (GTK_SINGLE_SELECTION (get_rows (list))), ==,
                    3);

  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (get_rows (list)), 0);
  g_assert_cmpint (jy_area_list_get_area (list), ==, 0);

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  g_type_ensure (JY_TYPE_AREA_LIST);
  g_test_add_func ("/area-list/shows", test_shows);
  return g_test_run ();
}
