/* jy-field-grid.h - labelled fields, described by a table: what is typed, what it means, what is
 * wrong
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-choice.h"

G_BEGIN_DECLS

#define JY_TYPE_FIELD_GRID (jy_field_grid_get_type ())

/* Signals: "changed", when something is typed or set; "submitted", on Enter in the last field. */
G_DECLARE_FINAL_TYPE (JyFieldGrid, jy_field_grid, JY, FIELD_GRID, GtkWidget)

/* Everything a reader of a field may need or tell. */
typedef struct
{
  const char *text; /* as typed, cleaned; never empty */
  const JyChoice *choices;
  gconstpointer data;
  GDate today;

  char *value; /* out, (transfer full): what is stored */
  char *words; /* out, (transfer full) (nullable): what it means, shown beside it */
} JyFieldReading;

/* Returns: (transfer none) (nullable): one translated sentence if the text cannot be read */
typedef const char *(*JyFieldReader) (JyFieldReading *reading);

/* What can be typed: a day (t, 0930, 2026-9-30), one of the choices (its code, the beginning of
 * its name or its initials), several of them (13 for 1 and 3 where 13 is no code; 1,13). */
const char *jy_field_read_date (JyFieldReading *reading);
const char *jy_field_read_code (JyFieldReading *reading);
const char *jy_field_read_codes (JyFieldReading *reading);

/* An answer of the personal information form, with words after it: 25 芒果.  @data is its
 * #JyHealthField. */
const char *jy_field_read_answer (JyFieldReading *reading);

/* A relation to the head of a household: its code, or a word of rosters. */
const char *jy_field_read_relation (JyFieldReading *reading);

/**
 * JyFieldInfo:
 * @name: the word by which code asks for it
 * @label: an N_() string: what stands beside it, and its accessible name
 * @read: (nullable): %NULL: any text
 * @choices: (nullable): for @read; also offered beside the field
 * @required: whether it may be empty
 * @chars: its width in characters; 0: all there is
 * @data: (nullable): for @read
 *
 * Ends with a NULL name.
 */
typedef struct
{
  const char *name;
  const char *label;
  JyFieldReader read;
  const JyChoice *choices;
  gboolean required;
  guint chars;
  gconstpointer data;
} JyFieldInfo;

/**
 * jy_field_grid_new:
 * @fields: a static table
 * @n_columns: in how many columns the fields stand, one below the other
 * @today: what dates refer to
 */
GtkWidget *jy_field_grid_new (const JyFieldInfo *fields,
                              guint n_columns,
                              const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

/* Puts a widget of the caller's in place of the entry of @name, such as one that finds records; it
 * takes part in the order of Enter, in labels and messages.  It has no text. */
void jy_field_grid_put_widget (JyFieldGrid *self, const char *name, GtkWidget *widget);

/* Sets what was stored: the form is not changed by it. */
void jy_field_grid_set_text (JyFieldGrid *self, const char *name, const char *text);
void jy_field_grid_set_date (JyFieldGrid *self, const char *name, const GDate *date);

/* Fills a field for the user, who has not saved it yet. */
void jy_field_grid_suggest (JyFieldGrid *self, const char *name, const char *text);

/* Returns: (transfer full): what is stored; "" if it is empty or cannot be read */
char *jy_field_grid_dup_value (JyFieldGrid *self, const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* @date: (out caller-allocates): invalid if it is empty */
void jy_field_grid_get_date (JyFieldGrid *self, const char *name, GDate *date);

/* Makes its labels as wide as all others of @labels, for grids below one another. */
void jy_field_grid_align (JyFieldGrid *self, GtkSizeGroup *labels);

void jy_field_grid_set_field_visible (JyFieldGrid *self, const char *name, gboolean visible);

/* Returns: (transfer none): what the user types in */
GtkWidget *jy_field_grid_get_input (JyFieldGrid *self, const char *name);

/* Says what is wrong with a field; %NULL: nothing is. */
void jy_field_grid_show_issue (JyFieldGrid *self, const char *name, const char *text);

/* Says beside each field what is wrong with it, and puts the focus into the first such.
 * Returns: whether everything can be saved */
gboolean jy_field_grid_check (JyFieldGrid *self);

/* Whether a field differs from what was set. */
gboolean jy_field_grid_is_changed (JyFieldGrid *self);

G_END_DECLS
