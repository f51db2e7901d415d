/* jy-file-picker.h - choosing a file to open or to write
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * JyFileKind:
 * @name: an N_() string: "Excel workbooks"
 * @suffixes: (array zero-terminated=1): "xlsx", "csv"
 */
typedef struct
{
  const char *name;
  const char *suffixes[4];
} JyFileKind;

/* @path: what was chosen.  Not called if the user gave up. */
typedef void (*JyFilePicked) (gpointer data, const char *path);

/**
 * jy_file_picker_open:
 * @origin: where the question comes from
 * @title: header capitals: "Choose a Roster"
 * @kind: which files are shown first
 * @picked: called with the file
 * @data: for @picked
 * @data_free: (nullable): frees @data, in any case
 *
 * Begins in the folder where a file was last chosen.
 */
void jy_file_picker_open (GtkWidget *origin,
                          const char *title,
                          const JyFileKind *kind,
                          JyFilePicked picked,
                          gpointer data,
                          GDestroyNotify data_free);

/* The same for a file to write; @name: what it could be called.  An existing one is asked about. */
void jy_file_picker_save (GtkWidget *origin,
                          const char *title,
                          const JyFileKind *kind,
                          const char *name,
                          JyFilePicked picked,
                          gpointer data,
                          GDestroyNotify data_free);

G_END_DECLS
