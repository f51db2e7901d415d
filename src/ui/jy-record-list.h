/* jy-record-list.h - a short list of records with its buttons: described by a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-column.h"
#include "jy-record.h"

G_BEGIN_DECLS

#define JY_TYPE_RECORD_LIST (jy_record_list_get_type ())

/* Insert adds, Enter edits, Delete closes what is selected.  Signal "selected": another record is,
 * or none. */
G_DECLARE_FINAL_TYPE (JyRecordList, jy_record_list, JY, RECORD_LIST, AdwBin)

/**
 * JyRecordButton:
 * @label: an N_() string with a mnemonic
 * @activate: what it does; @record is the selected one, %NULL for none
 * @needs_record: whether it needs one
 */
typedef struct
{
  const char *label;
  void (*activate) (JyRecordList *list, gconstpointer record, gpointer owner);
  gboolean needs_record;
} JyRecordButton;

/**
 * JyRecordListInfo:
 * @name: an N_() string: the accessible name of the list
 * @type: of its records
 * @columns: (array length=n_columns): their properties are "text-0", "text-1"…
 * @fill: says what the columns show: adds a text for each
 * @add: the button that adds one; no label for none
 * @edit: the button, and Enter
 * @close: the button, and Delete
 * @more: the last button
 * @print: the button, and Ctrl+P
 * @empty_title: (nullable): an N_() string: what is said when there are none
 * @empty_text: an N_() string: what to do then
 *
 * Static data.
 */
typedef struct
{
  const char *name;
  const JyRecordType *type;
  const JyColumn *columns;
  guint n_columns;
  void (*fill) (GStrvBuilder *texts, gconstpointer record, gpointer owner);
  JyRecordButton add;
  JyRecordButton edit;
  JyRecordButton close;
  JyRecordButton more;
  JyRecordButton print;
  const char *empty_title;
  const char *empty_text;
} JyRecordListInfo;

/* @owner: the page, for the functions of @info; not owned, lives longer than the list */
GtkWidget *jy_record_list_new (const JyRecordListInfo *info,
                               gpointer owner) G_GNUC_WARN_UNUSED_RESULT;

/* @records: of the type of the info; copied.  What is selected stays selected. */
void jy_record_list_show (JyRecordList *self, const GPtrArray *records);

/* Returns: (transfer none) (nullable): the selected record, the first of them if there are several
 */
gconstpointer jy_record_list_get_selected (JyRecordList *self);

/* Selects the record @id, if it is in the list. */
void jy_record_list_select (JyRecordList *self, gint64 id);

/* Puts the focus on what is selected. */
void jy_record_list_focus (JyRecordList *self);

/* Several can be selected from now on. */
void jy_record_list_allow_several (JyRecordList *self);

/* Returns: (transfer full) (element-type gint64): the ids of the selected records */
GArray *jy_record_list_list_selected (JyRecordList *self) G_GNUC_WARN_UNUSED_RESULT;

/* Puts a widget of the page's before the buttons. */
void jy_record_list_prepend (JyRecordList *self, GtkWidget *widget);

G_END_DECLS
