/* jy-pinyin.h - how a Chinese name is read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any thread; the first name a thread asks for costs it a tenth of a second.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JyPinyin:
 * @full: the syllables of a name one after another, lower case, no tones: "zhangshaoshan"
 * @initials: their first letters: "zss"
 * @syllables: the syllables, NULL-terminated
 * @other_full: (nullable): a second way to type it
 * @other_initials: (nullable): its initials
 *
 * The second way is the plain reading where it differs from the reading of a surname (单: shan,
 * dan), otherwise v for ü (吕: lu, lv).  Latin letters and digits of a name are syllables too; what
 * has no reading is left out.
 */
typedef struct
{
  char *full;
  char *initials;
  GStrv syllables;
  char *other_full;
  char *other_initials;
} JyPinyin;

/* Returns: (transfer full): how the name @name is read (ICU `Han-Latin/Names`); all "" for NULL */
JyPinyin *jy_pinyin_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;
void jy_pinyin_free (JyPinyin *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPinyin, jy_pinyin_free)

G_END_DECLS
