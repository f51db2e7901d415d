/* jy-medication.h - the drugs somebody takes, as the rows of a form hold them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3: drug name, times per day, amount per time.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JyMedication:
 * @name: of the drug; never ""
 * @times: a day, a decimal number; "" if not told
 * @amount: each time, a decimal number; "" if not told
 * @unit: of the amount, as written: "mg", "片"; "" if not told
 */
typedef struct
{
  char *name;
  char *times;
  char *amount;
  char *unit;
} JyMedication;

void jy_medication_free (JyMedication *self);

/**
 * jy_medications_parse:
 * @text: (nullable): a canonical answer: a line "name|times|amount|unit" for each drug
 *
 * Returns: (transfer full) (element-type JyMedication) (nullable): the drugs; %NULL if the text is
 *   not one that jy_medications_dup_text() makes
 */
GPtrArray *jy_medications_parse (const char *text);

/* Returns: (transfer full): the canonical answer that holds @medications; "" for none */
char *jy_medications_dup_text (const GPtrArray *medications) G_GNUC_WARN_UNUSED_RESULT;

/**
 * jy_medications_parse_typed:
 * @typed: as people write them, drugs parted by semicolons or lines: "氨氯地平 1 5mg; 缬沙坦 1 80
 * mg"
 *
 * Returns: (transfer full) (element-type JyMedication): the drugs; a row in which no numbers are
 *   told apart is a name
 */
GPtrArray *jy_medications_parse_typed (const char *typed);

/* Returns: (transfer full): a drug as people read it: "氨氯地平，每日 1 次，每次 5 mg" */
char *jy_medication_dup_shown (const JyMedication *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
