/* jy-answers.h - a filled-in form: the answer to each of its fields
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An answer is canonical text: a number with a point ("142", "6.1"), an official code ("2"), the
 * codes chosen with commas between them in the order of the form ("1,3"), a date (YYYY-MM-DD), or
 * words.  "" is not answered, and the same as not there.  What a field may hold is the form's
 * business (jy-form.h); a sheet only keeps it.
 *
 * Any thread, one at a time.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A value, owned by whoever made it; its fields are kept in the order of their ids. */
typedef struct _JyAnswers JyAnswers;

#define JY_ANSWERS_MAX_TEXT (256 * 1024) /* bytes that jy_answers_parse() takes */

/* Returns: (transfer full): a sheet without answers */
JyAnswers *jy_answers_new (void);

/* Returns: (transfer full): a sheet with the same answers; an empty one for NULL */
JyAnswers *jy_answers_copy (const JyAnswers *self);

void jy_answers_free (JyAnswers *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyAnswers, jy_answers_free)

/* Whether @text (nullable) may be the id of a field: a small letter, then small letters, digits and
 * underscores; at most 60. */
gboolean jy_answers_is_field (const char *text);

/* Returns: (transfer none): the answer; "" if there is none.  Valid until @self changes. */
const char *jy_answers_get (const JyAnswers *self, const char *field);

/**
 * jy_answers_set:
 * @self: the sheet
 * @field: an id of a field
 * @text: (nullable): the canonical answer, valid UTF-8; "" and %NULL remove the field
 */
void jy_answers_set (JyAnswers *self, const char *field, const char *text);

/* Whether @field has an answer. */
gboolean jy_answers_has (const JyAnswers *self, const char *field);

/* Sets @value if the answer is a plain decimal number ("6.1", "-3").
 * Returns: whether it is; otherwise @value is left alone */
gboolean jy_answers_get_number (const JyAnswers *self, const char *field, double *value);

/* Returns: the answer as a whole number, which codes are; @fallback if it is none, or several */
int jy_answers_get_code (const JyAnswers *self, const char *field, int fallback);

/* Whether @code is among the codes chosen: in "1,3" are 1 and 3. */
gboolean jy_answers_has_code (const JyAnswers *self, const char *field, int code);

/* Returns: whether the answer is a date; otherwise @date is left invalid */
gboolean jy_answers_get_date (const JyAnswers *self, const char *field, GDate *date);

/* Every answer, in the order of their ids: 0 <= @position < jy_answers_get_n(). */
gsize jy_answers_get_n (const JyAnswers *self);
const char *jy_answers_get_field (const JyAnswers *self, gsize position, const char **text);

gboolean jy_answers_equal (const JyAnswers *self, const JyAnswers *other);

/* Returns: (transfer full): the sheet as it is stored: a line "field=answer\n" for each answer in
 * the order of their ids, a backslash written \\ and a line break \n; equal sheets have equal
 * text, "" is the empty one */
char *jy_answers_dup_text (const JyAnswers *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none) (nullable): where the answer of @field begins in @text, as
 * jy_answers_dup_text() wrote it (nullable); it goes on to the end of the line.  %NULL: it is not
 * answered.  Much cheaper than reading the sheet. */
const char *jy_answers_find_in_text (const char *text, const char *field);

/* Returns: (transfer full): the sheet whose text is @text (nullable: the empty one); %NULL with
 * %JY_ERROR_CORRUPT for what jy_answers_dup_text() never makes */
JyAnswers *jy_answers_parse (const char *text, GError **error);

G_END_DECLS
