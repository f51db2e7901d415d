/* jy-roster-words.h - the words that head a roster's columns, and what each column holds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-group.h"

G_BEGIN_DECLS

/* What a column of a roster holds. */
typedef enum
{
  JY_ROSTER_UNUSED,
  JY_ROSTER_SEQUENCE, /* a running number; only tells rows of totals */
  JY_ROSTER_HOUSEHOLD_NUMBER,
  JY_ROSTER_HEAD_NAME,
  JY_ROSTER_NAME,
  JY_ROSTER_RELATION,
  JY_ROSTER_SEX,
  JY_ROSTER_ID_NUMBER,
  JY_ROSTER_BORN_ON,
  JY_ROSTER_PHONE,
  JY_ROSTER_AREA,
  JY_ROSTER_ADDRESS,
  JY_ROSTER_GROUPS, /* population groups and diseases in words */
  JY_ROSTER_GROUP,  /* a tick: whether the person is in the group that the header names */
  JY_ROSTER_SIGNED,
  JY_ROSTER_SIGNED_ON,
  JY_ROSTER_PACKAGE,
  JY_ROSTER_TEAM,
  JY_ROSTER_DOCTOR,
  JY_ROSTER_CHANNEL,
  JY_ROSTER_NOTE,
  JY_ROSTER_REASON, /* written by the program into a problems workbook; never read */
  JY_ROSTER_N_FIELDS,
} JyRosterField;

/**
 * JyRosterFieldInfo:
 * @kind: the word that is stored with a synonym: "household-number"
 * @name: an N_() string with context "roster": what people read
 * @is_of_household: said once for the members of a household, in a merged cell
 */
typedef struct
{
  const char *kind;
  const char *name;
  gboolean is_of_household;
} JyRosterFieldInfo;

extern const JyRosterFieldInfo jy_roster_fields[JY_ROSTER_N_FIELDS];

/* Returns: the field of @kind, %JY_ROSTER_UNUSED if there is none */
JyRosterField jy_roster_field_from_kind (const char *kind);

/* Returns: (transfer none): the translated name of @field */
const char *jy_roster_field_get_name (JyRosterField field);

/* The words of every county, and those that this centre added.  One thread at a time. */
typedef struct _JyRosterWords JyRosterWords;

JyRosterWords *jy_roster_words_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jy_roster_words_free (JyRosterWords *self);

/* A word that heads columns of @field here; goes before the built-in ones. */
void jy_roster_words_add (JyRosterWords *self, const char *word, JyRosterField field);

/**
 * jy_roster_words_find:
 * @header: what stands above the column; blanks, width, case, a unit or an example in brackets and
 *   marks like * and : do not matter
 * @group: (out): for %JY_ROSTER_GROUP, the group
 *
 * Returns: what the column holds, %JY_ROSTER_UNUSED if no word says
 */
JyRosterField jy_roster_words_find (const JyRosterWords *self, const char *header, JyGroup *group);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRosterWords, jy_roster_words_free)

G_END_DECLS
