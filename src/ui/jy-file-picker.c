/* jy-file-picker.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-file-picker.h"

#include <glib/gi18n.h>

#include "jy-preferences.h"

typedef struct
{
  GtkFileChooserNative *dialog; /* owned until it was answered */
  JyFilePicked picked;
  gpointer data;
  GDestroyNotify data_free;
} Question;

static void
question_free (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  Question *question = data;

  if (question->data_free != NULL)
    question->data_free (question->data);
  g_free (question);
}

static void
begin_where_it_was (GtkFileChooser *chooser)
{
  g_autoptr (GSettings) settings = jy_preferences_new ();
  g_autofree char *path = NULL;
  g_autoptr (GFile) folder = NULL;

  if (settings == NULL)
    return;

  path = g_settings_get_string (settings, "last-folder");
  if (*path == '\0' || !g_file_test (path, G_FILE_TEST_IS_DIR))
    return;

  folder = g_file_new_for_path (path);
  gtk_file_chooser_set_current_folder (chooser, folder, NULL);
}

static void
remember_folder (const char *path)
{
  g_autoptr (GSettings) settings = jy_preferences_new ();
  g_autofree char *folder = g_path_get_dirname (path);

  if (settings != NULL)
    g_settings_set_string (settings, "last-folder", folder);
}

static void
response_cb (GtkNativeDialog *dialog G_GNUC_UNUSED, int response, Question *question)
{
  g_autoptr (GtkFileChooserNative) answered = g_steal_pointer (&question->dialog);
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (answered));
  if (file != NULL)
    path = g_file_get_path (file);

  if (path != NULL)
    {
      remember_folder (path);
      question->picked (question->data, path);
    }

  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (answered));
}

static void
add_filters (GtkFileChooser *chooser, const JyFileKind *kind)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _(kind->name));
  for (gsize i = 0; i < G_N_ELEMENTS (kind->suffixes) && kind->suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (filter, kind->suffixes[i]);
  gtk_file_chooser_add_filter (chooser, filter);

  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, all);
}

static void
ask (GtkWidget *origin,
     const char *title,
     const JyFileKind *kind,
     const char *name,
     GtkFileChooserAction action,
     Question *question)
{
  GtkRoot *root = gtk_widget_get_root (origin);
  GtkFileChooserNative *dialog;

  dialog = gtk_file_chooser_native_new (title, root != NULL ? GTK_WINDOW (root) : NULL, action,
                                        NULL, NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  begin_where_it_was (GTK_FILE_CHOOSER (dialog));
  add_filters (GTK_FILE_CHOOSER (dialog), kind);
  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);

  question->dialog = dialog;
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question, question_free, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static Question *
question_new (JyFilePicked picked, gpointer data, GDestroyNotify data_free)
{
  Question *question = g_new0 (Question, 1);

  question->picked = picked;
  question->data = data;
  question->data_free = data_free;

  return question;
}

void
jy_file_picker_open (GtkWidget *origin,
                     const char *title,
                     const JyFileKind *kind,
                     JyFilePicked picked,
                     gpointer data,
                     GDestroyNotify data_free)
{
  ask (origin, title, kind, NULL, GTK_FILE_CHOOSER_ACTION_OPEN,
       question_new (picked, data, data_free));
}

void
jy_file_picker_save (GtkWidget *origin,
                     const char *title,
                     const JyFileKind *kind,
                     const char *name,
                     JyFilePicked picked,
                     gpointer data,
                     GDestroyNotify data_free)
{
  ask (origin, title, kind, name, GTK_FILE_CHOOSER_ACTION_SAVE,
       question_new (picked, data, data_free));
}
