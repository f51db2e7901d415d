/* jy-ui-keys.h - a window worked by keys alone: to a page, a section, a choice, a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-ui-test.h"

/* Returns: (transfer none): what the keys go to in the window of the program */
static inline GtkWidget *
jy_ui_keys_get_focus (JyUiTest *self)
{
  return gtk_root_get_focus (GTK_ROOT (self->window));
}

static inline gboolean
jy_ui_keys_is_within (JyUiTest *self, GtkWidget *widget)
{
  GtkWidget *focus = jy_ui_keys_get_focus (self);

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* From the page that the window opens with, by the key of the other.
 * Returns: (transfer none): the page */
static inline GtkWidget *
jy_ui_keys_go_to_page (JyUiTest *self, const char *accelerator, const char *type_name)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *page;

  jy_test_wait_until (jy_ui_test_look_for (window, "JyTodayPage") != NULL);
  jy_ui_test_press (self, accelerator);
  jy_test_wait_until (jy_ui_test_look_for (window, type_name) != NULL);
  page = jy_ui_test_find (window, type_name);
  jy_test_wait_until (gtk_widget_get_mapped (page) && jy_ui_keys_is_within (self, page));

  return page;
}

/* From one section to the next until that one is on screen.
 * Returns: (transfer none): the section */
static inline GtkWidget *
jy_ui_keys_turn_to (JyUiTest *self, GtkWidget *page, const char *type_name)
{
  GtkWidget *section = jy_ui_test_find (page, type_name);

  for (int i = 0; i < 20 && !gtk_widget_get_mapped (section); i++)
    jy_ui_test_press (self, "<Control>Page_Down");
  g_assert_true (gtk_widget_get_mapped (section));

  return section;
}

static inline gboolean
jy_ui_keys_is_in_popover (JyUiTest *self)
{
  GtkWidget *focus = jy_ui_keys_get_focus (self);

  return focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL;
}

/* Opens a choice by its mnemonic and takes the one @n below what is chosen. */
static inline void
jy_ui_keys_choose (JyUiTest *self, const char *mnemonic, int n)
{
  jy_ui_test_press (self, mnemonic);
  jy_test_wait_until (jy_ui_keys_is_in_popover (self));
  while (n-- > 0)
    jy_ui_test_press (self, "Down");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (!jy_ui_keys_is_in_popover (self) && !jy_office_is_busy (self->office));
}

/* In the dialog that asks for a file where it is, or shall be, typed in place of what is proposed.
 */
static inline void
jy_ui_keys_give_file (JyUiTest *self, const char *path)
{
  jy_test_wait_until (jy_ui_test_find_window ("GtkFileChooserDialog") != NULL &&
                      gtk_widget_get_mapped (jy_ui_test_find_window ("GtkFileChooserDialog")));
  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_type (self, path);
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_find_window ("GtkFileChooserDialog") == NULL);
}
