/* jy-text.h - normal forms of what people type: width, spaces, case, pinyin
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any thread.
 */
#pragma once

#include <glib.h>

#include "jy-pinyin.h"

G_BEGIN_DECLS

/* Returns: (transfer full): @text as it is stored: valid UTF-8 (NFC), control and zero-width
 * characters gone, full-width ASCII made narrow, runs of blanks (also the ideographic space) made
 * one, none at the ends; "" for NULL */
char *jy_text_clean (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): @text as it is compared, sorted by bytes and searched: cleaned,
 * NFKC case-folded, blanks gone, one kind of middle dot; folding it again changes nothing */
char *jy_text_fold (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the ASCII digits of @text; full-width ones count, all else is left out
 */
char *jy_text_dup_digits (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the first phone number in @text: digits, without +86 or 0086 before a
 * mobile number; "" if there is none */
char *jy_text_dup_phone (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): @text reversed, character by character */
char *jy_text_reverse (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
