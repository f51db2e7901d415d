/* jy-text.h - normal forms of what people type: width, spaces, case, pinyin
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any thread.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: (transfer full): @text as it is stored: valid UTF-8 (NFC), control and zero-width
 * characters gone, full-width ASCII made narrow, runs of blanks (also the ideographic space) made
 * one, none at the ends; "" for NULL */
char *jy_text_clean (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): @text as it is compared, sorted by bytes and searched: cleaned,
 * NFKC case-folded, blanks gone */
char *jy_text_fold (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the ASCII digits of @text; full-width ones count, all else is left out
 */
char *jy_text_dup_digits (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the phone number in @text: digits, without +86 or 0086 before a mobile
 * number; "" if there is none */
char *jy_text_dup_phone (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): @text reversed, character by character */
char *jy_text_reverse (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyPinyin:
 * @full: the syllables of a name one after another, lower case, no tones: "zhangshaoshan"
 * @initials: their first letters: "zss"
 * @syllables: the syllables, NULL-terminated
 *
 * Where plain reading of a surname differs from its reading in names (单: shan, dan), @other_full
 * and
 * @other_initials hold the second one, otherwise they are NULL.
 */
typedef struct
{
  char *full;
  char *initials;
  GStrv syllables;
  char *other_full;
  char *other_initials;
} JyPinyin;

/* Returns: (transfer full): how the name @name is read (ICU `Han-Latin/Names`) */
JyPinyin *jy_pinyin_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;
void jy_pinyin_free (JyPinyin *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPinyin, jy_pinyin_free)

G_END_DECLS
