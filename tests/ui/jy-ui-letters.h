/* jy-ui-letters.h - letters that two things on screen have with Alt
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of two with the same letter Alt and the letter reaches neither at once.
 */
#pragma once

#include <gtk/gtk.h>

typedef struct
{
  const char *page;
  GHashTable *taken; /* letter to the words that have it */
  guint n;
} JyUiLetters;

/* The words of a button or label on screen whose Alt and letter do something. */
static inline void
jy_ui_letters_count_widget (JyUiLetters *self, GtkWidget *widget)
{
  guint keyval =
    GTK_IS_LABEL (widget) ? gtk_label_get_mnemonic_keyval (GTK_LABEL (widget)) : GDK_KEY_VoidSymbol;

  if (!gtk_widget_get_mapped (widget))
    return;

  if (keyval != GDK_KEY_VoidSymbol && gtk_widget_is_sensitive (widget))
    {
      const char *words = gtk_label_get_text (GTK_LABEL (widget));
      const char *other = g_hash_table_lookup (self->taken, GUINT_TO_POINTER (keyval));

      if (other != NULL)
        {
          g_printerr ("%s: Alt+%s is both “%s” and “%s”\n", self->page, gdk_keyval_name (keyval),
                      other, words);
          self->n++;
        }
      g_hash_table_insert (self->taken, GUINT_TO_POINTER (keyval), (gpointer) words);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    jy_ui_letters_count_widget (self, child);
}

/* @page: what @window shows, for the message */
static inline guint
jy_ui_letters_count_clashes (GtkWidget *window, const char *page)
{
  JyUiLetters self = { .page = page, .taken = g_hash_table_new (NULL, NULL) };

  jy_ui_letters_count_widget (&self, window);
  g_hash_table_unref (self.taken);
  return self.n;
}
