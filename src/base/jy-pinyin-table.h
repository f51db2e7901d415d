/* jy-pinyin-table.h - which character is read how; included by jy-pinyin.c only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @syllable: lower case, without its tone, v for ü; @characters: that are read so */
typedef struct
{
  const char *syllable;
  const char *characters;
} JyPinyinRow;

/* In the order of the syllables; ends with %NULL.  No character is in two rows. */
extern const JyPinyinRow jy_pinyin_rows[];

G_END_DECLS
