/* test-accessible.c - whatever can take the focus says what it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-pages.h"
#include "jy-ui-register.h"
#include "jy-ui-shot.h"

/* Whether words stand inside it. */
static gboolean
has_words (GtkWidget *widget)
{
  const char *text = NULL;

  if (GTK_IS_LABEL (widget))
    text = gtk_label_get_text (GTK_LABEL (widget));
  else if (GTK_IS_INSCRIPTION (widget))
    text = gtk_inscription_get_text (GTK_INSCRIPTION (widget));
  if (text != NULL && *text != '\0')
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_words (child))
      return TRUE;

  return FALSE;
}

/* A button is always said to be labelled by its child, though that is a picture. */
static gboolean
is_named (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
         (!GTK_IS_BUTTON (widget) &&
          gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

/* A part of something composed is named with the whole: the text of an entry, the buttons of a spin
 * button, the button of a menu button or of a drop-down. */
static gboolean
is_named_with_whole (GtkWidget *widget)
{
  for (GtkWidget *whole = widget; whole != NULL; whole = gtk_widget_get_parent (whole))
    {
      if (is_named (whole))
        return TRUE;
      if (!GTK_IS_EDITABLE (whole) && !GTK_IS_BUTTON (whole) && !GTK_IS_MENU_BUTTON (whole) &&
          !GTK_IS_DROP_DOWN (whole) && !GTK_IS_BOX (whole))
        return FALSE;
    }

  return FALSE;
}

static gboolean
must_be_named (GtkWidget *widget)
{
  return GTK_IS_TEXT (widget) || GTK_IS_TEXT_VIEW (widget) || GTK_IS_BUTTON (widget) ||
         GTK_IS_CHECK_BUTTON (widget) || GTK_IS_SWITCH (widget) || GTK_IS_COLUMN_VIEW (widget);
}

/* Header buttons of the window manager's kind are GTK's own. */
static guint
count_nameless (GtkWidget *widget, const char *page)
{
  guint n = 0;

  if (!gtk_widget_get_mapped (widget) || GTK_IS_WINDOW_CONTROLS (widget))
    return 0;

  if (must_be_named (widget) && !is_named_with_whole (widget) && !has_words (widget))
    {
      g_test_message ("%s: a %s in a %s without a name", page, G_OBJECT_TYPE_NAME (widget),
                      G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));
      n++;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_nameless (child, page);

  return n;
}

static void
test_pages (JyUiTest *self, gconstpointer data)
{
  guint n = 0;

  gtk_window_present (self->window);
  for (const JyPageEntry *entry = jy_pages; entry->id != NULL; entry++)
    {
      gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-page", "s", entry->id);
      jy_ui_shot_settle (GTK_WIDGET (self->window), self->office);
      n += count_nameless (GTK_WIDGET (self->window), entry->id);
    }

  g_assert_cmpuint (n, ==, 0);
}

/* That the test above finds something if there is something to find. */
static void
test_nameless (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *entry = gtk_entry_new ();

  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), gtk_button_new_from_icon_name ("go-previous-symbolic"));
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Words"));
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  jy_test_wait_until (gtk_widget_get_mapped (entry));
  g_assert_cmpuint (count_nameless (box, "none"), ==, 2);

  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, "Name",
                                  -1);
  g_assert_cmpuint (count_nameless (box, "none"), ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE); /* what is said is kept, and told to nobody */
  gtk_test_init (&argc, &argv);
  adw_init ();
  g_test_add_func ("/accessible/nameless", test_nameless);
  jy_ui_register_add_test ("/accessible/pages", test_pages);
  return g_test_run ();
}
