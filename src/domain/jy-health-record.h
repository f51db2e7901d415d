/* jy-health-record.h - the personal information form of the health record, and its number
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.2, third edition of the national specification.
 *
 * An answer is text as the table health_record holds it: the codes chosen, in the order of the form
 * and with commas between them, then, where one of them asks for words, a blank and the words:
 * "2,5 芒果".  "" is not asked yet.
 */
#pragma once

#include "jy-choice.h"

G_BEGIN_DECLS

#define JY_HEALTH_RECORD_NUMBER_SIZE 18 /* 17 digits and a NUL */
#define JY_HEALTH_RECORD_MAX_RUNNING 99999

/**
 * jy_health_record_number_make:
 * @county: six digits, GB/T 2260
 * @township: three digits, GB/T 10114
 * @unit: three digits: 001-099 a residents' committee, 101-199 a village committee, 901-999 others
 * @running: 1 to %JY_HEALTH_RECORD_MAX_RUNNING, by order of opening within the unit
 * @number: (out): the 17 digits; "" on failure
 *
 * Returns: whether these make a number
 */
gboolean jy_health_record_number_make (const char *county,
                                       const char *township,
                                       const char *unit,
                                       int running,
                                       char number[JY_HEALTH_RECORD_NUMBER_SIZE]);

/* Whether @number (nullable) is one that jy_health_record_number_make() makes. */
gboolean jy_health_record_number_check (const char *number);

/* Returns: (transfer full): what forms print of it, its last eight digits as 001-00012; @number
 * itself if it is no number, "" for NULL */
char *jy_health_record_number_dup_short (const char *number) G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyHealthFieldKind:
 * @JY_HEALTH_WORDS: any words
 * @JY_HEALTH_ONE: one of the choices
 * @JY_HEALTH_SEVERAL: any of the choices; the first one, if it says "none", stands alone
 */
typedef enum
{
  JY_HEALTH_WORDS,
  JY_HEALTH_ONE,
  JY_HEALTH_SEVERAL,
} JyHealthFieldKind;

/**
 * JyHealthField:
 * @column: of the table health_record, and the field's id everywhere
 * @section: an N_() string: the part of the form it stands in
 * @label: an N_() string
 * @choices: (nullable): ends with a NULL code; %NULL for words
 * @worded: the codes that ask for words, parted by blanks: "5"
 * @alone: the code that stands alone: "1", or ""
 */
typedef struct
{
  const char *column;
  const char *section;
  const char *label;
  JyHealthFieldKind kind;
  const JyChoice *choices;
  const char *worded;
  const char *alone;
} JyHealthField;

/* Every field of the form, in its order; ends with a NULL column. */
extern const JyHealthField jy_health_fields[];

/* Returns: (transfer none) (nullable): the field of @column */
const JyHealthField *jy_health_field_find (const char *column);

/**
 * jy_health_field_check:
 * @self: a field
 * @answer: (nullable): as it would be stored
 *
 * Returns: whether it may be: known codes, each once and in order, one only where one is asked,
 *   "none" alone, words only after a code that asks for them; "" is always right
 */
gboolean jy_health_field_check (const JyHealthField *self, const char *answer);

/* Whether @answer (nullable), of a family_… column, names hypertension. */
gboolean jy_health_record_has_hypertension (const char *answer);

/* Returns: (transfer full): the answer made of @codes (NULL-terminated, in any order) and @words
 * (nullable): "none" goes where others are there, words where no code asks for them */
char *jy_health_field_dup_answer (const JyHealthField *self,
                                  const char *const *codes,
                                  const char *words) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): @answer as people read it, translated; "" for "" and NULL */
char *jy_health_field_dup_text (const JyHealthField *self,
                                const char *answer) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
