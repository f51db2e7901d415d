/* jy-frozen-text.h - lines of fields that read the same for ever
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A line is its kind and its fields with tabs between them.  A backslash escapes tabs, ends of
 * lines and itself, and says that there is no text.  The same values always make the same bytes,
 * whatever the language.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writing: a kind, fields, an end. */
void jy_frozen_text_begin (GString *self, const char *kind);
void jy_frozen_text_add (GString *self, const char *field); /* NULL is allowed */
void jy_frozen_text_add_int (GString *self, gint64 value);
void jy_frozen_text_add_number (GString *self, double value); /* exact */
void jy_frozen_text_add_date (GString *self, const GDate *date);
void jy_frozen_text_end (GString *self);

/* All three, of a line with one field. */
void jy_frozen_text_add_line (GString *self, const char *kind, const char *field);

/* Adds @field without a tab before it, for a field in parts. */
void jy_frozen_text_escape (GString *self, const char *field);

/* Reading, line by line. */
typedef struct
{
  const char *at;    /* the next line */
  GString *line;     /* (owned): where the fields are */
  GPtrArray *fields; /* (owned) (element-type char *): the first is the kind; %NULL: no text */
} JyFrozenReader;

/* @text: good as long as @self is used */
void jy_frozen_reader_init (JyFrozenReader *self, const char *text);
void jy_frozen_reader_clear (JyFrozenReader *self);

/* Returns: whether there was another line, which is now read */
gboolean jy_frozen_reader_next (JyFrozenReader *self);

gboolean jy_frozen_reader_is (const JyFrozenReader *self, const char *kind);

/* Fields are counted from 0 behind the kind; one that is not there has no text and is 0.
 * Returns: (transfer none) (nullable): good until the next line */
const char *jy_frozen_reader_get (const JyFrozenReader *self, guint field);
gint64 jy_frozen_reader_get_int (const JyFrozenReader *self, guint field);
guint jy_frozen_reader_get_n (const JyFrozenReader *self);

/* Reads the first line, "@kind version": %JY_ERROR_TOO_NEW if it is of a later version than
 * @version, or of something else. */
gboolean jy_frozen_reader_open (JyFrozenReader *self,
                                const char *kind,
                                gint64 version,
                                GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyFrozenReader, jy_frozen_reader_clear)

G_END_DECLS
