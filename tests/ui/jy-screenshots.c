/* jy-screenshots.c - a picture of every page and dialog
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 *   jy-screenshots [--dark] [--today=YYYY-MM-DD] DATABASE DIRECTORY
 *
 * In the language of LANGUAGE.  Fails if a
 * picture is blank or a page needs more than the width of a small screen.
 */
#include "config.h"

#include <locale.h>

#include <glib/gi18n.h>

#include "jy-office.h"
#include "jy-pages.h"
#include "jy-ui-shot.h"
#include "jy-window.h"
#include "jy-work-register.h"

#define WIDTH 1366
#define HEIGHT 768

typedef struct
{
  JyOffice *office;
  GtkWidget *window;
  const char *folder;
  const char *suffix;
  guint n_bad;
} Shots;

static void
complain (Shots *self, const char *name, const char *what)
{
  g_printerr ("%s%s: %s\n", name, self->suffix, what);
  self->n_bad++;
}

static void
shoot (Shots *self, GtkWidget *widget, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s%s.png", name, self->suffix);
  g_autofree char *path = g_build_filename (self->folder, file, NULL);
  g_autoptr (GdkTexture) texture = NULL;
  int width;

  jy_ui_shot_settle (widget, self->office);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  if (width > WIDTH)
    complain (self, name, "is wider than the screen");

  texture = jy_ui_shot_take (widget);
  if (jy_ui_shot_is_blank (texture))
    complain (self, name, "is blank");
  if (!gdk_texture_save_to_png (texture, path))
    complain (self, name, "could not be written");
}

/* What is to be seen beside the pages themselves. */
static const struct
{
  const char *name;
  const char *page;
  const char *what; /* opens a part of the page */
} views[] = {
  { "households-people", "households", "people" },
  { "households-list", "households", "households" },
  { "person-basics", "person", "basics" },
  { "person-health", "person", "health" },
  { "person-family", "person", "family" },
  { "person-agreements", "person", "agreements" },
  { "person-changes", "person", "changes" },
  { "reports-summary", "reports", "summary" },
  { "reports-groups", "reports", "groups" },
  { "reports-classes", "reports", "classes" },
  { "reports-definitions", "reports", "definitions" },
  { "reports-checks", "reports", "checks" },
  { "teams-assignment", "teams", "assignment" },
  { "teams-teams", "teams", "teams" },
  { "teams-staff", "teams", "staff" },
  { "settings-packages", "settings", "packages" },
  { "settings-items", "settings", "items" },
  { "settings-rules", "settings", "rules" },
  { "settings-accounts", "settings", "accounts" },
  { "settings-words", "settings", "words" },
  { "settings-computer", "settings", "computer" },
};

static void
shoot_views (Shots *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    {
      gtk_widget_activate_action (self->window, "win.open", "(sv)", views[i].page,
                                  g_variant_new_string (views[i].what));
      shoot (self, self->window, views[i].name);
    }
}

/* The actions that open a dialog, on the page and the view that are on screen then. */
static const struct
{
  const char *name;
  const char *page;
  const char *what; /* (nullable) */
  const char *type; /* the widget that has the action */
  const char *action;
} dialogs[] = {
  { "dialog-household", "households", NULL, "JyHouseholdsPage", "page.new-household" },
  { "dialog-talk", "households", NULL, "JyHouseholdPane", "household.talk" },
  { "dialog-split", "households", NULL, "JyHouseholdPane", "household.split" },
  { "dialog-move", "households", NULL, "JyHouseholdPane", "household.move" },
  { "dialog-correct-household", "households", NULL, "JyHouseholdPane", "household.correct" },
  { "dialog-area", "teams", "areas", "JyRecordList", "list.edit" },
  { "dialog-figures", "teams", "areas", "JyRecordList", "list.more" },
  { "dialog-assign", "teams", "assignment", "JyRecordList", "list.edit" },
  { "dialog-package", "settings", "packages", "JyRecordList", "list.edit" },
  { "dialog-item", "settings", "items", "JyRecordList", "list.edit" },
  { "dialog-rule", "settings", "rules", "JyRecordList", "list.edit" },
};

/* Returns: (transfer none) (nullable): the mapped widget of that class at or below @widget */
static GtkWidget *
find_mapped (GtkWidget *widget, const char *type)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type) && gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_mapped (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_dialog (Shots *self)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (window != self->window && gtk_widget_get_visible (window))
        return window;
    }

  return NULL;
}

/* @widget: (nullable): its list, if it has one */
static void
select_first (GtkWidget *widget)
{
  GtkWidget *view = widget != NULL ? find_mapped (widget, "GtkColumnView") : NULL;

  if (view != NULL)
    gtk_selection_model_select_item (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)), 0, TRUE);
}

static void
shoot_dialogs (Shots *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (dialogs); i++)
    {
      GtkWidget *widget, *dialog;

      gtk_widget_activate_action (
        self->window, "win.open", "(sv)", dialogs[i].page,
        g_variant_new_string (dialogs[i].what != NULL ? dialogs[i].what : ""));
      jy_ui_shot_settle (self->window, self->office);
      widget = find_mapped (self->window, dialogs[i].type);
      select_first (widget);
      if (widget != NULL)
        gtk_widget_activate_action (widget, dialogs[i].action, NULL);
      dialog = find_dialog (self);
      if (dialog == NULL)
        {
          complain (self, dialogs[i].name, "did not open");
          continue;
        }

      shoot (self, dialog, dialogs[i].name);
      gtk_window_destroy (GTK_WINDOW (dialog));
    }
}

/* A page of a person needs one: somebody with a history. */
static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Shots *self = user_data;
  g_autoptr (GArray) ids = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (ids != NULL && ids->len > 0)
    gtk_widget_activate_action (self->window, "win.open-person", "x",
                                g_array_index (ids, gint64, 0));
}

static void
open_somebody (Shots *self)
{
  JyRegisterQuery *query = jy_register_query_new (JY_REGISTER_PEOPLE);

  query->groups = JY_GROUP_HYPERTENSION;
  query->agreement_states = 1 << JY_AGREEMENT_IN_FORCE;
  jy_office_call_async (self->office, jy_work_list_register, query,
                        (GDestroyNotify) jy_register_query_free, (GDestroyNotify) g_array_unref,
                        NULL, listed_cb, self);
  jy_ui_shot_settle (self->window, self->office);
}

static void
shoot_pages (Shots *self)
{
  open_somebody (self);
  for (const JyPageEntry *entry = jy_pages; entry->id != NULL; entry++)
    {
      gtk_widget_activate_action (self->window, "win.show-page", "s", entry->id);
      shoot (self, self->window, entry->id);
    }
}

/* A roster with something of everything: taken, refused, doubtful. */
static const char roster[] =
  "户号,姓名,与户主关系,性别,身份证号码,联系电话,社区,住址,人群分类,签约日期,服务包,团队\n"
  "9001,周明,户主,男,43020419880101211X,13912345678,茨菇塘社区,1号,高血压,2026-1-5,初级包,"
  "第一团队\n"
  "9001,李梅,配偶,男,430204199002011545,13812345678,茨菇塘社区,1号,,2026-1-5,初级包,第一团队\n"
  "9001,周小明,子,男,430204201511053471,,茨菇塘社区,1号,,,,\n"
  "9002,王桂兰,户主,女,,,茨菇塘社区,2号,,,,\n"
  "合计,4人\n";

/* The steps of an import, of which nothing is written. */
static void
shoot_import (Shots *self)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "roster.csv", NULL);
  GtkWidget *page;

  g_assert_true (g_file_set_contents (path, roster, -1, NULL));
  gtk_widget_activate_action (self->window, "win.open", "(sv)", "import",
                              g_variant_new_string (path));
  shoot (self, self->window, "import-columns");
  page = find_mapped (self->window, "JyImportPage");
  if (page == NULL || !gtk_widget_activate_action (page, "page.rehearse", NULL))
    complain (self, "import-rehearsal", "did not begin");
  shoot (self, self->window, "import-rehearsal");
  jy_test_remove_folder (folder);
}

/* As the application does. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/org/jiayi/Jiayi/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/org/jiayi/Jiayi/icons");
}

static void
start (Shots *self, const char *database)
{
  self->office = jy_office_new (database, 1, jy_clock_now);
  self->window = GTK_WIDGET (jy_window_new (NULL, self->office));
  gtk_window_unmaximize (GTK_WINDOW (self->window));
  gtk_window_set_default_size (GTK_WINDOW (self->window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (self->window));
  jy_ui_shot_settle (self->window, self->office);
}

static void
shoot_find (Shots *self)
{
  GtkWidget *find, *text;

  gtk_widget_activate_action (self->window, "win.find", NULL);
  jy_ui_shot_settle (self->window, self->office);
  find = find_mapped (self->window, "JyFind");
  text = find != NULL ? find_mapped (find, "GtkText") : NULL;
  if (text == NULL)
    {
      complain (self, "find", "did not open");
      return;
    }

  gtk_editable_set_text (GTK_EDITABLE (text), "zg");
  shoot (self, find, "find");
  gtk_popover_popdown (GTK_POPOVER (find));
}

static void
finish (Shots *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_clear_object (&self->office);
}

/* What stands in place of the pages: the first start, and a file that is no database. */
static void
shoot_beginnings (Shots *self)
{
  static const struct
  {
    const char *name;
    const char *content; /* (nullable) */
  } beginnings[] = { { "welcome", NULL }, { "problem", "This is no database, but a letter." } };

  for (gsize i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      g_autofree char *folder = jy_test_make_folder ();
      g_autofree char *path = g_build_filename (folder, "jiayi.db", NULL);

      if (beginnings[i].content != NULL)
        g_file_set_contents (path, beginnings[i].content, -1, NULL);
      start (self, path);
      shoot (self, self->window, beginnings[i].name);
      finish (self);
      jy_test_remove_folder (folder);
    }
}

static gboolean dark;
static char *today_text;

static const GOptionEntry options[] = {
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "The dark style", NULL },
  { "today", 0, 0, G_OPTION_ARG_STRING, &today_text, "The day to show", "YYYY-MM-DD" },
  { NULL },
};

/* Returns: whether the words are right */
static gboolean
read_options (int *argc, char ***argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("DATABASE DIRECTORY");
  GDate today;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, argc, argv, NULL) || *argc != 3)
    return FALSE;
  if (today_text == NULL)
    return TRUE;
  if (!jy_date_from_text (today_text, &today))
    return FALSE;

  jy_clock_pretend (&today);
  return TRUE;
}

int
main (int argc, char **argv)
{
  Shots self = { 0 };

  if (!read_options (&argc, &argv))
    {
      g_printerr ("jy-screenshots [--dark] [--today=YYYY-MM-DD] DATABASE DIRECTORY\n");
      return 2;
    }

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, TRANSLATIONS);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  adw_init ();
  load_style ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink",
                FALSE, NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK
                                           : ADW_COLOR_SCHEME_FORCE_LIGHT);

  self.suffix = dark ? "-dark" : "";
  self.folder = argv[2];
  start (&self, argv[1]);
  shoot_pages (&self);
  shoot_views (&self);
  shoot_import (&self);
  shoot_dialogs (&self);
  shoot_find (&self);
  finish (&self);
  shoot_beginnings (&self);

  return self.n_bad > 0;
}
