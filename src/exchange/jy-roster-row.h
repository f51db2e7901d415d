/* jy-roster-row.h - what a roster's rows say, and what each of them does to the register
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-roster-fault.h"
#include "jy-roster-words.h"

G_BEGIN_DECLS

/**
 * JyRosterOutcome:
 * @JY_ROSTER_LEFT_OUT: refused, or doubtful and not decided
 * @JY_ROSTER_SAME: the register knows all it says
 * @JY_ROSTER_CHANGED: the register knows the person, and something else or less
 * @JY_ROSTER_NEW: a new person
 */
typedef enum
{
  JY_ROSTER_LEFT_OUT,
  JY_ROSTER_SAME,
  JY_ROSTER_CHANGED,
  JY_ROSTER_NEW,
} JyRosterOutcome;

/**
 * JyRosterPerson:
 * @sheet: the position of its sheet in the file
 * @row: the number a spreadsheet program shows beside it
 * @household: its position in the roster's households; G_MAXUINT: none
 * @name: "" if there is none, as all texts
 * @id_number: 18 characters, "" if there is none or a bad one
 * @relation: to the head, GB/T 4761
 * @sex: GB/T 2261.1; 0 if nothing tells
 * @born_on: invalid if nothing tells
 * @groups: all that the row names, computed ones too
 * @signed_on: invalid: no agreement is to be made from this row
 * @channel: S51-S53; 0: the roster does not say
 * @package: its number among the names, 0 for none; the same for @team and @doctor
 * @fault: the worst of its problems
 * @choice: what was decided about a doubtful row
 * @resident: whom it was matched with, 0 for nobody
 *
 * A row of the roster, which is a person.
 */
typedef struct
{
  guint sheet;
  guint row;
  guint household;
  const char *name;
  const char *phone;
  const char *note;
  char id_number[JY_ID_NUMBER_SIZE];
  char relation[3];
  int sex;
  GDate born_on;
  JyGroup groups;
  GDate signed_on;
  int channel;
  guint package;
  guint team;
  guint doctor;

  JyRosterFault fault;
  JyRosterChoice choice;
  JyRosterOutcome outcome;
  JyRosterOutcome agreement; /* of its agreement; SAME where there is none */
  gint64 resident;
  JyGroup new_groups; /* that the register does not know of */

  /* While reading only. */
  guint8 answer; /* JyRosterAnswer: signed or not */
  guint8 born_form;
  guint8 signed_form;
  gboolean is_carried; /* the household's cells are empty: they are those of a row above */
} JyRosterPerson;

/**
 * JyRosterHousehold:
 * @area: its number among the names
 * @number: "" if the roster has no numbers
 * @head: the name of its head as a column says it
 * @first: the position of its first person
 * @new_number: (nullable): the number it would get or have from now on; NULL: its own
 * @id: which household it was matched with, 0 for none
 */
typedef struct
{
  guint area;
  const char *number;
  const char *head;
  const char *address;
  guint first;
  const char *new_number;
  gint64 id;
  JyRosterOutcome outcome;
} JyRosterHousehold;

/* Something to say about a row.  @column counts from 0, -1 for the whole row; @other is the row of
 * the same file that it is about, 0 for none. */
typedef struct
{
  guint person; /* its position */
  JyRosterFault fault;
  int column;
  guint other;
  gboolean is_rehearsed; /* it depends on the register */
} JyRosterProblem;

/* A field of a record that the roster would change.  @person G_MAXUINT: of the household. */
typedef struct
{
  guint person;
  guint household;
  JyRosterField field;
  const char *from;
  const char *to;
} JyRosterDifference;

/* A row or a sheet (@row 0) that holds no person, and what it was taken for. */
typedef struct
{
  guint sheet;
  guint row;
  const char *kind;    /* "sheet_without_header", "total_row", "heading_row", … */
  const char *message; /* untranslated */
} JyRosterSkip;

/* How many of each; what is refused or doubtful counts rows. */
typedef struct
{
  guint rows;
  guint households_new;
  guint households_changed;
  guint households_same;
  guint residents_new;
  guint residents_changed;
  guint residents_same;
  guint agreements_new; /* with a household; its members are one */
  guint agreements_same;
  guint agreements_refused; /* rows whose person is taken, the agreement is not */
  guint refused;
  guint doubtful;
} JyRosterCounts;

G_END_DECLS
