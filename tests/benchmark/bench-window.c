/* bench-window.c - the window from its start to its first filled frame, a person, jumps, memory:
 * beside an empty window of the same libraries
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Run without a mode it starts itself once for each figure, so that every start is a fresh process.
 */
#include "config.h"

#include "jy-window.h"

#include "jy-bench-centre.h"
#include "jy-store-private.h"

#define REPEATS 5
#define N_JUMPS 100
#define N_PERSONS 20

/* The day of the centre's figures, at ten in Shanghai. */
static gint64
clock_of_centre (void)
{
  return G_GINT64_CONSTANT (1790820000000);
}

static double
get_memory (void)
{
  g_autofree char *status = NULL;

  g_assert_true (g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  return g_ascii_strtod (strstr (status, "VmRSS:") + 6, NULL) * 1024;
}

static gboolean
tick_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer n)
{
  (*(guint *) n)++;
  return G_SOURCE_CONTINUE;
}

/* Until nothing is asked for any more and a frame was painted since. */
static void
settle (GtkWidget *window, JyOffice *office)
{
  guint n_frames = 0;
  guint tick = gtk_widget_add_tick_callback (window, tick_cb, &n_frames, NULL);

  while (n_frames < 2)
    {
      g_main_context_iteration (NULL, TRUE);
      if (office != NULL && jy_office_is_busy (office))
        n_frames = 0;
    }
  gtk_widget_remove_tick_callback (window, tick);
}

static GtkWidget *
look_for (GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = look_for (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static double
jump (GtkWidget *window, JyOffice *office, GtkWidget *list, guint position)
{
  double start = jy_bench_now ();
  guint n_frames = 0;
  guint tick = gtk_widget_add_tick_callback (window, tick_cb, &n_frames, NULL);

  gtk_widget_activate_action (list, "list.scroll-to-item", "u", position);
  while (n_frames < 2)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_remove_tick_callback (window, tick);
  start = jy_bench_now () - start;
  settle (window, office);

  return start;
}

/* Returns: the median of the seconds from asking for a person to a page that is filled and painted
 */
static double
measure_persons (GtkWidget *window, JyOffice *office, const char *database)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (JyStore) store = NULL;
  g_autoptr (GArray) residents = NULL;
  JyWork work;

  store = jy_bench_open (database, JY_STORE_READ_ONLY, NULL, &work);
  residents = jy_bench_sample (store, "resident", N_PERSONS);
  for (guint i = 0; i < residents->len; i++)
    {
      double start = jy_bench_now (), time;

      gtk_widget_activate_action (window, "win.open-person", "x",
                                  g_array_index (residents, gint64, i));
      settle (window, office);
      time = jy_bench_now () - start;
      g_array_append_val (times, time);
    }

  return jy_bench_median (times);
}

/* Prints seconds from the start of the process to the first filled frame, and what follows. */
static int
show_centre (const char *database, double start)
{
  g_autoptr (JyOffice) office = jy_office_new (database, 1, clock_of_centre);
  GtkWindow *window = jy_window_new (NULL, office);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  GtkWidget *view;
  double first, memory;
  guint n;

  gtk_window_present (window);
  settle (GTK_WIDGET (window), office);
  first = jy_bench_now () - start;
  memory = get_memory ();

  view = look_for (GTK_WIDGET (window), GTK_TYPE_COLUMN_VIEW);
  g_assert_nonnull (view);
  n = g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view))));
  for (guint i = 0; i < N_JUMPS; i++)
    {
      double time = jump (GTK_WIDGET (window), office, look_for (view, GTK_TYPE_LIST_VIEW),
                          (guint) g_rand_int_range (random, 0, (int) n));

      g_array_append_val (times, time);
    }

  g_print ("%.6f %.0f %.6f %.6f %.6f\n", first, memory, jy_bench_median (times),
           jy_bench_percentile (times, 0.99),
           measure_persons (GTK_WIDGET (window), office, database));
  gtk_window_destroy (window);

  return 0;
}

static int
show_empty (double start)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 720);
  adw_window_set_content (ADW_WINDOW (window), adw_header_bar_new ());
  gtk_window_present (GTK_WINDOW (window));
  settle (window, NULL);
  g_print ("%.6f %.0f 0 0 0\n", jy_bench_now () - start, get_memory ());

  return 0;
}

typedef struct
{
  double first;
  double memory;
  double jump;
  double jump_p99;
  double person;
} Figures;

/* The medians of several fresh processes. */
static Figures
run (const char *self, const char *database)
{
  const char *argv[] = { self, "show", database, NULL };
  GArray *columns[5];
  Figures figures;

  for (gsize c = 0; c < G_N_ELEMENTS (columns); c++)
    columns[c] = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < REPEATS; i++)
    {
      g_autofree char *out = NULL;
      g_auto (GStrv) words = NULL;

      g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL,
                                   NULL, &out, NULL, NULL, NULL));
      words = g_strsplit (g_strchomp (out), " ", -1);
      g_assert_cmpuint (g_strv_length (words), ==, G_N_ELEMENTS (columns));
      for (gsize c = 0; c < G_N_ELEMENTS (columns); c++)
        {
          double value = g_ascii_strtod (words[c], NULL);

          g_array_append_val (columns[c], value);
        }
    }

  figures.first = jy_bench_median (columns[0]);
  figures.memory = jy_bench_median (columns[1]);
  figures.jump = jy_bench_median (columns[2]);
  figures.jump_p99 = jy_bench_median (columns[3]);
  figures.person = jy_bench_median (columns[4]);
  for (gsize c = 0; c < G_N_ELEMENTS (columns); c++)
    g_array_unref (columns[c]);

  return figures;
}

static void
measure (const char *self, const char *database, guint n)
{
  Figures empty = run (self, "");
  Figures centre = run (self, database);

  jy_bench_print ("start to the first filled frame (goal 2)", n, centre.first, empty.first, "s",
                  "an empty window");
  jy_bench_print ("memory of the window (goal: 40 MiB above)", n, centre.memory - empty.memory,
                  empty.memory, "bytes above", "an empty window");
  jy_bench_print ("a jump in the list, median", n, centre.jump, 2.0 / 60, "s", "two frames");
  jy_bench_print ("a jump in the list, p99 (goal 33 ms)", n, centre.jump_p99, 2.0 / 60, "s",
                  "two frames");
  jy_bench_print ("open a person, filled and painted (goal 1)", n, centre.person, 0.06, "s",
                  "60 ms");
}

int
main (int argc, char **argv)
{
  double start = jy_bench_now ();

  if (argc == 3 && g_str_equal (argv[1], "show"))
    {

      gtk_init ();
      adw_init ();
      return *argv[2] == '\0' ? show_empty (start) : show_centre (argv[2], start);
    }

  g_assert_cmpint (argc, ==, 3);
  for (gsize i = 0; i < G_N_ELEMENTS (jy_bench_sizes); i++)
    if (jy_bench_has_size (jy_bench_sizes[i]))
      {
        g_autofree char *path = jy_bench_get_centre (argv[1], argv[2], jy_bench_sizes[i]);

        measure (argv[0], path, jy_bench_sizes[i]);
      }

  return 0;
}
