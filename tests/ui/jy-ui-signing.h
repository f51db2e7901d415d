/* jy-ui-signing.h - a window on the small centre that signs, and a keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-settings.h"
#include "jy-test-signing.h"
#include "jy-ui-test.h"

/* Does something with the records while no window has them. */
static inline void
jy_ui_signing_with (const char *path,
                    void (*func) (JyTestStore *self, gpointer data),
                    gpointer data)
{
  g_autoptr (GError) error = NULL;
  JyTestStore store = { .ids = jy_id_maker_new (2, jy_test_clock) };

  store.store = jy_store_open (path, JY_STORE_READ_WRITE, store.ids, &error);
  g_assert_no_error (error);
  store.work.store = store.store;
  store.work.now = JY_TEST_NOW / 1000;
  store.work.today = jy_test_date ("2024-06-15");
  func (&store, data);
  jy_test_store_tear_down (&store, NULL);
}

static inline void
jy_ui_signing_fill (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  jy_test_add_family (self);
  jy_test_add_teams (self);
  jy_test_commit (self, &tx);
  jy_test_add_condition (self, 71, JY_TEST_HEAD, "hypertension");
}

static inline void
jy_ui_signing_set_up (JyUiTest *self, gconstpointer data)
{
  void (*more) (JyTestStore * self, gpointer data) = data;

  self->folder = jy_test_make_folder ();
  self->path = g_build_filename (self->folder, "office.db", NULL);
  jy_ui_test_make_database (self->path);
  jy_ui_signing_with (self->path, jy_ui_signing_fill, NULL);
  if (more != NULL)
    jy_ui_signing_with (self->path, more, NULL);
  jy_ui_test_open (self);
  gtk_window_present (self->window);
}

/* @more: (nullable): what else the centre has before the window opens */
#define jy_ui_signing_add(path, more, func)                                                        \
  g_test_add (path, JyUiTest, more, jy_ui_signing_set_up, func, jy_ui_test_tear_down)

/* The records when the window is closed. */
static inline void
jy_ui_signing_close (JyUiTest *self, void (*func) (JyTestStore *self, gpointer data), gpointer data)
{
  jy_ui_test_close (self);
  jy_ui_test_finalize_office (self);
  jy_ui_signing_with (self->path, func, data);
  self->office = jy_office_new (self->path, 1, jy_test_clock);
}

/* Types into the field that has the focus, in place of what is there. */
static inline void
jy_ui_type (GtkWindow *window, const char *text)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  g_assert_true (GTK_IS_EDITABLE (focus));
  gtk_editable_set_text (GTK_EDITABLE (focus), text);
}

/* Goes to the next field, as Enter and Tab do. */
static inline void
jy_ui_tab (GtkWindow *window)
{
  gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_FORWARD);
}

/* What Enter does in the last field of a form. */
static inline void
jy_ui_enter (GtkWindow *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  g_assert_true (gtk_widget_activate_action (focus, "dialog.save", NULL));
}
