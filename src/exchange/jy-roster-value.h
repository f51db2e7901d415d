/* jy-roster-value.h - what a cell of a roster says: dates, groups, yes or no, sex, way of signing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-group.h"
#include "jy-table-reader.h"

G_BEGIN_DECLS

typedef enum
{
  JY_ROSTER_ANSWER_NONE, /* an empty cell */
  JY_ROSTER_ANSWER_YES,
  JY_ROSTER_ANSWER_NO,
  JY_ROSTER_ANSWER_OTHER, /* neither */
} JyRosterAnswer;

/* 是, √, 已签约, 1 … 否, ×, 未签, 0 … */
JyRosterAnswer jy_roster_value_get_answer (const char *text);

/* Returns: GB/T 2261.1: 1 male, 2 female; 0 if the text says neither */
int jy_roster_value_get_sex (const char *text);

/* Returns: S51-S53: 1 to 6; 0 if the text says none */
int jy_roster_value_get_channel (const char *text);

/**
 * jy_roster_value_get_groups:
 * @text: names of groups and diseases, with any sign or blank between them, or with none
 * @unknown: (out) (transfer full) (nullable): the words that name no group
 *
 * Words that follow from the birth date (老年人) are groups too; 一般人群 and 无 are none.
 */
JyGroup jy_roster_value_get_groups (const char *text, char **unknown);

/* Returns: whether @word is the name of a group that a column of ticks may have above it */
gboolean jy_roster_value_find_group (const char *word, JyGroup *group);

/**
 * jy_roster_value_get_date:
 * @cell: a date, a text in any form, the number of an Excel day, or 20260930 as a number
 * @today: what a form without a year refers to
 * @date: (out caller-allocates): the day; left invalid on failure
 *
 * Returns: whether it is a day
 */
gboolean jy_roster_value_get_date (const JyTableCell *cell, const GDate *today, GDate *date);

/* How many forms of dates are told apart. */
#define JY_ROSTER_N_DATE_FORMS 9

/* Returns: which form @cell, a day, is written in, from 1: cells in the same form have the same */
guint8 jy_roster_value_get_date_form (const JyTableCell *cell);

/* Returns: (transfer full): @text cleaned; in a name of Chinese characters blanks stand for layout
 * (李　明) and are left out */
char *jy_roster_value_dup_name (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
