/* jy-relation.h - relations to the head of a household: codes of GB/T 4761, words of rosters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-choice.h"

G_BEGIN_DECLS

#define JY_RELATION_HEAD "02"
#define JY_RELATION_SPOUSE "10"
#define JY_RELATION_SON "20"
#define JY_RELATION_DAUGHTER "30"
#define JY_RELATION_OTHER "97"       /* another relative */
#define JY_RELATION_NO_RELATIVE "99" /* lives there */

/* Every code once, in order; rules.md 3.2. */
extern const JyChoice jy_relations[];

/* Those that families are mostly made of: what a form offers first. */
extern const JyChoice jy_common_relations[];

/* Returns: (transfer none): the translated name of @code, or @code itself if it is unknown */
const char *jy_relation_get_name (const char *code);

/* Returns: the sex that the relation implies, GB/T 2261.1: 1 male, 2 female; 0 if any */
int jy_relation_get_sex (const char *code);

/**
 * jy_relation_parse:
 * @text: (nullable): a code, or a word as rosters write it: 户主, 妻, 长子, 孙女, 之母
 * @sex: of the person, 0 if not known: what 子女 means depends on it
 *
 * Returns: (transfer none) (nullable): the code; %NULL for no word or an unknown one
 */
const char *jy_relation_parse (const char *text, int sex);

G_END_DECLS
