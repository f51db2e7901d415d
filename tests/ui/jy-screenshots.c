/* jy-screenshots.c - a picture of every page and dialog
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 *   jy-screenshots [--dark] [--today=YYYY-MM-DD] [--only=PAGE] DATABASE DIRECTORY
 *
 * In the language of LANGUAGE.  Fails if a picture is blank, a page needs more than the width of a
 * small screen, or anything warns meanwhile.
 */
#include "config.h"

#include <locale.h>

#include <glib/gi18n.h>

#include "jy-field-grid.h"
#include "jy-office.h"
#include "jy-pages.h"
#include "jy-shortcuts-window.h"
#include "jy-ui-shot-closing.h"
#include "jy-ui-shot-records.h"
#include "jy-ui-shot-table.h"
#include "jy-ui-shots.h"
#include "jy-window.h"
#include "jy-words.h"
#include "jy-work-organisation.h"
#include "jy-work-register.h"

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GArray **answer = user_data;
  g_autoptr (GError) error = NULL;

  *answer = jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_assert_no_error (error);
}

/* The first by name. */
static gint64
find_record (JyUiShots *self, JyRegisterWhat what, JyAgreementState state)
{
  JyRegisterQuery *query = jy_register_query_new (what);
  g_autoptr (GArray) ids = NULL;

  query->agreement_states = 1u << state;
  query->groups = JY_GROUP_HYPERTENSION; /* there is more to see */
  jy_office_call_async (self->office, jy_work_list_register, query,
                        (GDestroyNotify) jy_register_query_free, (GDestroyNotify) g_array_unref,
                        NULL, answer_cb, &ids);
  jy_test_wait_until (ids != NULL);

  return ids->len > 0 ? g_array_index (ids, gint64, 0) : 0;
}

#define EDIT "@edit " /* a document, for a household that signed */

/* Returns: (transfer floating) */
static GVariant *
make_what (JyUiShots *self, const char *what)
{
  if (g_str_equal (what, "@person"))
    return g_variant_new_int64 (find_record (self, JY_REGISTER_PEOPLE, JY_AGREEMENT_IN_FORCE));
  if (g_str_equal (what, "@household"))
    return g_variant_new_int64 (find_record (self, JY_REGISTER_HOUSEHOLDS, JY_AGREEMENT_IN_FORCE));
  if (g_str_equal (what, "@unsigned"))
    return g_variant_new_int64 (find_record (self, JY_REGISTER_HOUSEHOLDS, JY_AGREEMENT_NONE));

  if (g_str_equal (what, "@closing"))
    return g_variant_new_int64 (jy_ui_shot_closing_make (
      self, find_record (self, JY_REGISTER_PEOPLE, JY_AGREEMENT_IN_FORCE)));
  if (g_str_has_prefix (what, EDIT))
    return g_variant_new ("(sxs)", what + strlen (EDIT),
                          find_record (self, JY_REGISTER_HOUSEHOLDS, JY_AGREEMENT_IN_FORCE), "…");

  return g_variant_new_string (what);
}

static void
shoot_papers (JyUiShots *self)
{
  static const char *const typed[] = { "", "1", "1", "", "150/95", "", "", "1", "1", NULL };
  GtkWidget *page;

  gtk_widget_activate_action (self->window, "win.open", "(sv)", "papers",
                              g_variant_new_string ("hypertension"));
  jy_ui_shot_settle (self->window, self->office);
  jy_ui_shots_type (self, typed);
  jy_ui_shots_shoot (self, self->window, "papers");
  page = jy_ui_find_mapped (self->window, "JyPapersPage");
  if (page != NULL)
    jy_page_set_changed (JY_PAGE (page), FALSE); /* left without asking */
}

/* What is still being read comes a little later. */
#define MAX_TRIES 20

static void
act (JyUiShots *self, const Shot *shot)
{
  for (guint i = 0; i < MAX_TRIES; i++)
    {
      GtkWidget *widget = jy_ui_find_mapped (self->window, shot->type);

      jy_ui_shots_select (widget, shot->row);
      if (widget != NULL && gtk_widget_activate_action (widget, shot->action, NULL))
        return;
      jy_ui_shot_settle (self->window, self->office);
    }

  jy_ui_shots_complain (self, shot->name, "cannot be reached");
}

static void
shoot_one (JyUiShots *self, const Shot *shot)
{
  GtkWidget *dialog, *popover;

  if (shot->what != NULL)
    gtk_widget_activate_action (self->window, "win.open", "(sv)", shot->page,
                                make_what (self, shot->what));
  else
    gtk_widget_activate_action (self->window, "win.show-page", "s", shot->page);
  jy_ui_shot_settle (self->window, self->office);
  for (guint i = 0; i < shot->times; i++)
    act (self, shot);

  jy_ui_shot_settle (self->window, self->office);
  dialog = jy_ui_shots_find_dialog (self);
  popover = shot->action != NULL ? jy_ui_find_mapped (self->window, "JyTaskPopover") : NULL;
  if (popover != NULL)
    {
      jy_ui_shots_shoot (self, popover, shot->name);
      gtk_popover_popdown (GTK_POPOVER (popover));
      return;
    }
  jy_ui_shots_shoot (self, dialog != NULL ? dialog : self->window, shot->name);
  if (dialog != NULL)
    gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
shoot_pages (JyUiShots *self)
{
  for (const JyPageEntry *entry = jy_pages; entry->id != NULL; entry++)
    if (entry->place != JY_PAGE_INNER)
      {
        gtk_widget_activate_action (self->window, "win.show-page", "s", entry->id);
        jy_ui_shots_shoot (self, self->window, entry->id);
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
shoot_import (JyUiShots *self)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "roster.csv", NULL);
  GtkWidget *page;

  g_assert_true (g_file_set_contents (path, roster, -1, NULL));
  gtk_widget_activate_action (self->window, "win.open", "(sv)", "import",
                              g_variant_new_string (path));
  jy_ui_shots_shoot (self, self->window, "import-columns");
  page = jy_ui_find_mapped (self->window, "JyImportPage");
  if (page == NULL || !gtk_widget_activate_action (page, "page.rehearse", NULL))
    jy_ui_shots_complain (self, "import-rehearsal", "did not begin");
  jy_ui_shots_shoot (self, self->window, "import-rehearsal");
  jy_test_remove_folder (folder);
}

/* The five steps, of which nothing is written. */
static void
shoot_signing (JyUiShots *self)
{
  static const char *const names[] = { "signing-1", "signing-2", "signing-3", "signing-4",
                                       "signing-5" };
  GtkWidget *page, *grid;

  gtk_widget_activate_action (self->window, "win.open", "(sv)", "signing",
                              make_what (self, "@unsigned"));
  jy_ui_shot_settle (self->window, self->office);
  page = jy_ui_find_mapped (self->window, "JySigningPage");
  grid = page != NULL ? jy_ui_find_mapped (page, "JyFieldGrid") : NULL;
  if (grid == NULL)
    {
      jy_ui_shots_complain (self, names[0], "did not open");
      return;
    }

  jy_field_grid_suggest (JY_FIELD_GRID (grid), "channel", "3");
  jy_field_grid_suggest (JY_FIELD_GRID (grid), "acceptance", "3");
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      jy_ui_shots_shoot (self, self->window, names[i]);
      if (i == 1)
        jy_field_grid_suggest (JY_FIELD_GRID (jy_ui_find_mapped (page, "JyFieldGrid")), "informed",
                               "1");
      gtk_widget_activate_action (page, "page.next", NULL);
    }
  jy_page_set_changed (JY_PAGE (page), FALSE); /* left without asking */
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
organisation_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(JyOrganisation **) user_data = jy_office_call_finish (JY_OFFICE (source), result, NULL);
}

/* The director sees everything. */
static void
sit_down_as_director (JyUiShots *self)
{
  g_autoptr (JyOrganisation) organisation = NULL;
  int year = 0;

  jy_office_call_async (self->office, jy_work_get_organisation, g_memdup2 (&year, sizeof year),
                        g_free, (GDestroyNotify) jy_organisation_free, NULL, organisation_cb,
                        &organisation);
  jy_test_wait_until (organisation != NULL);
  for (guint i = 0; i < organisation->accounts->len; i++)
    {
      const JyStoredAccount *account = organisation->accounts->pdata[i];

      if (g_str_equal (account->name, organisation->centre->director))
        jy_office_set_account (self->office, account->id);
    }
}

static void
start (JyUiShots *self, const char *database)
{
  self->office = jy_office_new (database, 1, jy_clock_now);
  self->window = GTK_WIDGET (jy_window_new (NULL, self->office));
  gtk_window_unmaximize (GTK_WINDOW (self->window));
  gtk_window_set_default_size (GTK_WINDOW (self->window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (self->window));
  jy_ui_shot_settle (self->window, self->office);
}

static void
shoot_find (JyUiShots *self)
{
  GtkWidget *find, *text;

  gtk_widget_activate_action (self->window, "win.find", NULL);
  jy_ui_shot_settle (self->window, self->office);
  find = jy_ui_find_mapped (self->window, "JyFind");
  text = find != NULL ? jy_ui_find_mapped (find, "GtkText") : NULL;
  if (text == NULL)
    {
      jy_ui_shots_complain (self, "find", "did not open");
      return;
    }

  gtk_editable_set_text (GTK_EDITABLE (text), "zg");
  jy_ui_shots_shoot (self, find, "find");
  gtk_popover_popdown (GTK_POPOVER (find));
}

static void
finish (JyUiShots *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_clear_object (&self->office);
}

/* What stands in place of the pages: the first start, and a file that is no database. */
static void
shoot_beginnings (JyUiShots *self)
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
      jy_ui_shots_shoot (self, self->window, beginnings[i].name);
      finish (self);
      jy_test_remove_folder (folder);
    }
}

static void
shoot_others (JyUiShots *self)
{
  shoot_import (self);
  shoot_signing (self);
  jy_ui_shot_records_shoot (self, find_record (self, JY_REGISTER_PEOPLE, JY_AGREEMENT_IN_FORCE));
  shoot_papers (self);
  shoot_find (self);
}

static void
shoot_shortcuts (JyUiShots *self)
{
  GtkWidget *window;

  jy_shortcuts_window_present (GTK_WINDOW (self->window), "households");
  window = jy_ui_shots_find_dialog (self);
  jy_ui_shots_shoot (self, window, "shortcuts");
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean dark;
static char *today_text;
static char *only_page;

/* What the toolkit finds wrong with a page is wrong with its picture. */
static GLogWriterOutput
log_cb (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer data)
{
  JyUiShots *self = data;

  if ((level & (G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING)) != 0)
    self->n_bad++;

  return g_log_writer_default (level, fields, n_fields, NULL);
}

static const GOptionEntry options[] = {
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "The dark style", NULL },
  { "today", 0, 0, G_OPTION_ARG_STRING, &today_text, "The day to show", "YYYY-MM-DD" },
  { "only", 0, 0, G_OPTION_ARG_STRING, &only_page, "What is listed for this page", "PAGE" },
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
  JyUiShots self = { 0 };

  if (!read_options (&argc, &argv))
    {
      g_printerr (
        "jy-screenshots [--dark] [--today=YYYY-MM-DD] [--only=PAGE] DATABASE DIRECTORY\n");
      return 2;
    }

  g_log_set_writer_func (log_cb, &self, NULL);
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, TRANSLATIONS);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  jy_words_set_folder (TRANSLATIONS);
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
  sit_down_as_director (&self);
  if (only_page == NULL)
    shoot_pages (&self);
  for (gsize i = 0; i < G_N_ELEMENTS (shots); i++)
    if (only_page == NULL || g_str_equal (only_page, shots[i].page))
      shoot_one (&self, &shots[i]);
  if (only_page == NULL)
    shoot_others (&self);
  if (only_page == NULL || g_str_equal (only_page, "shortcuts"))
    shoot_shortcuts (&self);
  finish (&self);
  if (only_page == NULL)
    shoot_beginnings (&self);

  return self.n_bad > 0;
}
