/* jy-words.h - words in the language of the paper they are for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * gettext knows one language for the whole process.  A paper is in the language of its template: a
 * Chinese one that is printed from an English window says 女.  Whoever makes a paper opens a scope;
 * in it jy_words_get() answers in that language, on that thread alone.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Reads the translations that scopes use, FOLDER/zh_CN/LC_MESSAGES/jiayi.mo; without them words are
 * in the language of the program.  Once, before there is a second thread. */
void jy_words_set_folder (const char *folder);

/* @context: (nullable)
 * @text: an N_() or NC_() string
 * Returns: (transfer none): translated; good for ever.  Any thread */
const char *jy_words_get (const char *context, const char *text) G_GNUC_FORMAT (2);

/* @before: (nullable): the language around this one */
typedef struct
{
  const char *before;
} JyWordsScope;

/* Begins a scope on this thread, for g_auto: they end in the opposite order.
 * @language: (nullable): "zh_CN" or "en", static; %NULL: that of the program */
JyWordsScope jy_words_begin (const char *language) G_GNUC_WARN_UNUSED_RESULT;
void jy_words_scope_clear (JyWordsScope *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyWordsScope, jy_words_scope_clear)

G_END_DECLS
