/* jy-test-keys.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-keys.h"

#include <X11/XKBlib.h>
#include <X11/extensions/XTest.h>
#include <gdk/x11/gdkx.h>
#include <gtk/gtk.h>

#include "jy-test.h"

static guint n_pressed;

static const struct
{
  GdkModifierType mask;
  guint keyval;
} modifiers[] = {
  { GDK_SHIFT_MASK, GDK_KEY_Shift_L },
  { GDK_CONTROL_MASK, GDK_KEY_Control_L },
  { GDK_ALT_MASK, GDK_KEY_Alt_L },
};

static Display *
get_display (void)
{
  return gdk_x11_display_get_xdisplay (gdk_display_get_default ());
}

/* The server has done what it was asked, and the program has heard of it. */
static void
settle (Display *display)
{
  XSync (display, False);
  while (g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
}

static gboolean
stands_before (GListModel *windows, GtkWindow *window)
{
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) other = g_list_model_get_item (windows, i);

      if (gtk_widget_get_mapped (GTK_WIDGET (other)) &&
          gtk_window_get_transient_for (other) == window)
        return TRUE;
    }

  return FALSE;
}

/* Returns: (transfer none) (nullable): none is on screen */
static GtkWindow *
find_top (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = g_list_model_get_n_items (windows); i > 0; i--)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i - 1);

      if (gtk_widget_get_mapped (GTK_WIDGET (window)) && !stands_before (windows, window))
        return window;
    }

  return NULL;
}

static Window
get_xid (GtkWindow *window)
{
  return gdk_x11_surface_get_xid (gtk_native_get_surface (GTK_NATIVE (window)));
}

static gboolean
is_viewable (Display *display, GtkWindow *window)
{
  XWindowAttributes attributes;

  return XGetWindowAttributes (display, get_xid (window), &attributes) != 0 &&
         attributes.map_state == IsViewable;
}

/* A field that has just been added is in its place only after the next frame, and which field
 * follows it is told by places: no hand presses a key before it sees the field. */
static gboolean
is_in_place (GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  return focus == NULL || !gtk_widget_get_mapped (focus) || gtk_widget_get_width (focus) > 0;
}

/* What a window manager does when a window appears or goes. */
static void
focus_top (Display *display)
{
  GtkWindow *window;

  settle (display);
  jy_test_wait_until (find_top () != NULL);
  window = find_top ();
  if (!gtk_window_is_active (window))
    {
      jy_test_wait_until (is_viewable (display, window));
      XSetInputFocus (display, get_xid (window), RevertToParent, CurrentTime);
      jy_test_wait_until (gtk_window_is_active (window));
    }
  jy_test_wait_until (is_in_place (window));
}

static void
fake (Display *display, KeyCode code, gboolean down)
{
  XTestFakeKeyEvent (display, code, down, CurrentTime);
}

static void
fake_chord (Display *display, KeyCode code, GdkModifierType held)
{
  for (gsize i = 0; i < G_N_ELEMENTS (modifiers); i++)
    if (held & modifiers[i].mask)
      fake (display, XKeysymToKeycode (display, modifiers[i].keyval), TRUE);
  fake (display, code, TRUE);
  fake (display, code, FALSE);
  for (gsize i = G_N_ELEMENTS (modifiers); i > 0; i--)
    if (held & modifiers[i - 1].mask)
      fake (display, XKeysymToKeycode (display, modifiers[i - 1].keyval), FALSE);

  settle (display);
  n_pressed++;
}

/* A key that the keyboard has no meaning for gets one. */
static KeyCode
lend_key (Display *display, KeySym keysym)
{
  int first, last, n;

  XDisplayKeycodes (display, &first, &last);
  for (int code = last; code >= first; code--)
    {
      KeySym *meanings = XGetKeyboardMapping (display, (KeyCode) code, 1, &n);
      gboolean is_free = TRUE;

      for (int i = 0; i < n; i++)
        is_free &= meanings[i] == NoSymbol;
      XFree (meanings);
      if (is_free)
        {
          XChangeKeyboardMapping (display, code, 1, &keysym, 1);
          settle (display);
          return (KeyCode) code;
        }
    }

  g_error ("no key is free");
}

static void
take_back (Display *display, KeyCode code)
{
  KeySym none = NoSymbol;

  XChangeKeyboardMapping (display, code, 1, &none, 1);
  settle (display);
}

static void
press (KeySym keysym, GdkModifierType held)
{
  Display *display = get_display ();
  KeyCode code = XKeysymToKeycode (display, keysym);

  focus_top (display);
  if (code != 0)
    {
      if (XkbKeycodeToKeysym (display, code, 0, 0) != keysym &&
          XkbKeycodeToKeysym (display, code, 0, 1) == keysym)
        held |= GDK_SHIFT_MASK;
      fake_chord (display, code, held);
      return;
    }

  code = lend_key (display, keysym);
  fake_chord (display, code, held);
  take_back (display, code);
}

void
jy_test_keys_init (void)
{
  g_setenv ("GTK_IM_MODULE", "gtk-im-context-simple", TRUE);
}

void
jy_test_keys_press (const char *accelerator)
{
  guint keyval;
  GdkModifierType held;

  if (!gtk_accelerator_parse (accelerator, &keyval, &held))
    g_error ("no key is called %s", accelerator);

  press (keyval, held);
}

void
jy_test_keys_type (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    press (gdk_unicode_to_keyval (g_utf8_get_char (text)), 0);
}

guint
jy_test_keys_count (void)
{
  guint n = n_pressed;

  n_pressed = 0;
  return n;
}
