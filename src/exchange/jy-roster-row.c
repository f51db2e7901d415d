/* jy-roster-row.c - one row of a roster: a person, or something else
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-date.h"
#include "jy-relation.h"
#include "jy-roster-private.h"
#include "jy-roster-value.h"
#include "jy-text.h"

#define MAX_NAME 50    /* characters */
#define MAX_TEXT 1000  /* characters */
#define LONG_DIGITS 16 /* more than a spreadsheet program holds exactly */

/* A row while it is read. */
typedef struct
{
  JyRoster *roster;
  const JyRosterColumns *columns;
  const JyTableRow *row;
  guint index; /* of the person */
  JyRosterPerson *person;
} Reading;

const JyTableCell *
jy_roster_find_cell (const JyRosterColumns *columns, const JyTableRow *row, JyRosterField field)
{
  int column = jy_roster_columns_get (columns, field);

  return column >= 0 ? jy_table_row_find (row, (guint) column) : NULL;
}

static const JyTableCell *
find_cell (const Reading *reading, JyRosterField field)
{
  return jy_roster_find_cell (reading->columns, reading->row, field);
}

static void
say (const Reading *reading, JyRosterFault fault, JyRosterField field)
{
  jy_roster_add_problem (reading->roster, reading->index, fault,
                         jy_roster_columns_get (reading->columns, field), 0);
}

/* Returns: (transfer none): the cleaned text of @field, "" if it is empty */
static const char *
read_text (const Reading *reading, JyRosterField field, glong max)
{
  const JyTableCell *cell = find_cell (reading, field);
  g_autofree char *clean = NULL;

  if (cell == NULL)
    return "";

  clean =
    field == JY_ROSTER_NAME ? jy_roster_value_dup_name (cell->text) : jy_text_clean (cell->text);
  if (g_utf8_strlen (clean, -1) > max)
    {
      say (reading, JY_ROSTER_TEXT_TOO_LONG, field);
      return "";
    }
  if (cell->is_formula && *clean == '=')
    say (reading, JY_ROSTER_FORMULA_TEXT, field);

  return jy_roster_keep (reading->roster, clean);
}

static void
say_how_written (const Reading *reading, const char *text)
{
  gboolean has_blank = FALSE;
  gboolean is_wide = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      has_blank |= g_unichar_isspace (c);
      is_wide |= c >= 0xff01 && c <= 0xff5e;
    }
  if (has_blank)
    say (reading, JY_ROSTER_SPACES, JY_ROSTER_ID_NUMBER);
  if (is_wide)
    say (reading, JY_ROSTER_FULL_WIDTH, JY_ROSTER_ID_NUMBER);
  if (strchr (text, 'x') != NULL)
    say (reading, JY_ROSTER_LOWER_X, JY_ROSTER_ID_NUMBER);
}

/* A number of 18 digits that a cell holds as a number was rounded, whatever digits it shows. */
static gboolean
was_rounded (const JyTableCell *cell)
{
  return (cell->kind == JY_TABLE_NUMBER || cell->kind == JY_TABLE_DATE) &&
         strlen (cell->raw) >= LONG_DIGITS;
}

/* Returns: whether @number was filled */
static gboolean
read_id_number (const Reading *reading, JyIdNumber *number)
{
  const JyTableCell *cell = find_cell (reading, JY_ROSTER_ID_NUMBER);
  const char *text = cell == NULL ? NULL : cell->kind == JY_TABLE_NUMBER ? cell->raw : cell->text;
  JyIdNumberFault fault = jy_id_number_parse (text, &reading->roster->today, number);

  if (fault == JY_ID_NUMBER_EMPTY)
    return FALSE;
  if (fault != JY_ID_NUMBER_GOOD)
    {
      if (was_rounded (cell))
        fault = JY_ID_NUMBER_ROUNDED;
      say (reading, jy_roster_fault_from_id_number (fault), JY_ROSTER_ID_NUMBER);
      return FALSE;
    }

  say_how_written (reading, text);
  if (number->was_fifteen)
    say (reading, JY_ROSTER_FIFTEEN_DIGITS, JY_ROSTER_ID_NUMBER);
  memcpy (reading->person->id_number, number->number, JY_ID_NUMBER_SIZE);
  return TRUE;
}

static gboolean
has_cell (const Reading *reading, JyRosterField field)
{
  return find_cell (reading, field) != NULL;
}

/* The number says when somebody was born and their sex; what the other cells say must agree. */
static void
read_birth (const Reading *reading, const JyIdNumber *number)
{
  const JyTableCell *cell = find_cell (reading, JY_ROSTER_BORN_ON);
  GDate born;
  gboolean is_day = cell != NULL && jy_roster_value_get_date (cell, &reading->roster->today, &born);

  if (number != NULL)
    {
      reading->person->born_on = number->born;
      if (is_day && g_date_compare (&born, &number->born) != 0)
        say (reading, JY_ROSTER_BORN_CONFLICTS, JY_ROSTER_BORN_ON);
    }
  else if (cell == NULL)
    say (reading, JY_ROSTER_BORN_MISSING, JY_ROSTER_ID_NUMBER);
  else if (!is_day || g_date_compare (&born, &reading->roster->today) > 0)
    say (reading, JY_ROSTER_BORN_IMPOSSIBLE, JY_ROSTER_BORN_ON);
  else
    reading->person->born_on = born;

  if (is_day)
    reading->person->born_form = jy_roster_value_get_date_form (cell);
}

static void
read_sex (const Reading *reading, const JyIdNumber *number)
{
  const JyTableCell *cell = find_cell (reading, JY_ROSTER_SEX);
  int sex = cell != NULL ? jy_roster_value_get_sex (cell->text) : 0;

  reading->person->sex = number != NULL ? number->sex : sex;
  if (number != NULL && sex != 0 && sex != number->sex)
    say (reading, JY_ROSTER_SEX_CONFLICTS, JY_ROSTER_SEX);
}

static void
read_relation (const Reading *reading)
{
  const JyTableCell *cell = find_cell (reading, JY_ROSTER_RELATION);
  const char *code = cell != NULL ? jy_relation_parse (cell->text, reading->person->sex) : NULL;

  if (code != NULL)
    g_strlcpy (reading->person->relation, code, sizeof reading->person->relation);
  else if (cell != NULL)
    say (reading, JY_ROSTER_RELATION_UNKNOWN, JY_ROSTER_RELATION);
}

/* What the birth date and the sex decide is not taken from the roster, but must agree with it. */
static void
check_groups (const Reading *reading, int column)
{
  JyRosterPerson *person = reading->person;
  JyGroup impossible = JY_GROUP_NONE;
  int age;

  if (!g_date_valid (&person->born_on))
    return;

  age = jy_date_get_age (&person->born_on, &reading->roster->today);
  if (age < 60)
    impossible |= JY_GROUP_ELDERLY;
  if (age < 70)
    impossible |= JY_GROUP_OLDEST_OLD;
  if (age > 7)
    impossible |= JY_GROUP_CHILD;
  if (person->sex == 1 || age < 12 || age > 60)
    impossible |= JY_GROUP_MATERNAL;

  if (person->groups & impossible)
    jy_roster_add_problem (reading->roster, reading->index, JY_ROSTER_GROUP_CONFLICTS, column, 0);
  person->groups &= ~impossible;
}

static void
read_groups (const Reading *reading)
{
  int said = -1;

  for (guint i = 0; i < reading->row->n_cells; i++)
    {
      const JyTableCell *cell = &reading->row->cells[i];
      const JyRosterColumn *column = jy_roster_columns_at (reading->columns, cell->column);
      g_autofree char *unknown = NULL;

      if (column == NULL)
        continue;
      if (column->field == JY_ROSTER_GROUPS)
        reading->person->groups |= jy_roster_value_get_groups (cell->text, &unknown);
      else if (column->field == JY_ROSTER_GROUP &&
               jy_roster_value_get_answer (cell->text) == JY_ROSTER_ANSWER_YES)
        reading->person->groups |= column->group;
      else
        continue;

      said = (int) cell->column;
      if (unknown != NULL)
        jy_roster_add_problem (reading->roster, reading->index, JY_ROSTER_GROUP_UNKNOWN, said, 0);
    }

  check_groups (reading, said);
}

/* Whether it holds is decided when the household's other rows are known. */
static void
read_agreement (const Reading *reading)
{
  JyRosterPerson *person = reading->person;
  JyRosterNames *names = reading->roster->names;
  const JyTableCell *cell = find_cell (reading, JY_ROSTER_SIGNED);

  person->answer = jy_roster_value_get_answer (cell != NULL ? cell->text : NULL);
  cell = find_cell (reading, JY_ROSTER_SIGNED_ON);
  if (cell != NULL && jy_roster_value_get_answer (cell->text) == JY_ROSTER_ANSWER_OTHER &&
      !jy_roster_value_get_date (cell, &reading->roster->today, &person->signed_on))
    say (reading, JY_ROSTER_SIGNED_ON_IMPOSSIBLE, JY_ROSTER_SIGNED_ON);
  if (g_date_valid (&person->signed_on))
    person->signed_form = jy_roster_value_get_date_form (cell);

  cell = find_cell (reading, JY_ROSTER_CHANNEL);
  person->channel = cell != NULL ? jy_roster_value_get_channel (cell->text) : 0;
  person->package = jy_roster_names_add (names, JY_ROSTER_NAMES_PACKAGE,
                                         read_text (reading, JY_ROSTER_PACKAGE, MAX_NAME));
  person->team = jy_roster_names_add (names, JY_ROSTER_NAMES_TEAM,
                                      read_text (reading, JY_ROSTER_TEAM, MAX_NAME));
  person->doctor = jy_roster_names_add (names, JY_ROSTER_NAMES_STAFF,
                                        read_text (reading, JY_ROSTER_DOCTOR, MAX_NAME));
}

static const char *
read_phone (const Reading *reading)
{
  const JyTableCell *cell = find_cell (reading, JY_ROSTER_PHONE);
  g_autofree char *phone = jy_text_dup_phone (cell != NULL ? cell->text : NULL);

  return jy_roster_keep (reading->roster, phone);
}

void
jy_roster_read_person (JyRoster *self,
                       const JyRosterColumns *columns,
                       const JyTableRow *row,
                       guint sheet)
{
  Reading reading = { self, columns, row, self->persons->len, NULL };
  JyIdNumber number;
  gboolean has_number;

  g_array_set_size (self->persons, self->persons->len + 1);
  reading.person = jy_roster_person_at (self, reading.index);
  reading.person->sheet = sheet;
  reading.person->row = row->number;
  reading.person->household = G_MAXUINT;

  reading.person->name = read_text (&reading, JY_ROSTER_NAME, MAX_NAME);
  if (*reading.person->name == '\0' && reading.person->fault == JY_ROSTER_FAULT_NONE)
    say (&reading, JY_ROSTER_NAME_MISSING, JY_ROSTER_NAME);

  has_number = read_id_number (&reading, &number);
  if (has_number || jy_roster_faults[reading.person->fault].severity != JY_ROSTER_REFUSED ||
      !has_cell (&reading, JY_ROSTER_ID_NUMBER))
    read_birth (&reading, has_number ? &number : NULL);
  if (!has_number && !has_cell (&reading, JY_ROSTER_ID_NUMBER))
    say (&reading, JY_ROSTER_ID_MISSING, JY_ROSTER_ID_NUMBER);

  read_sex (&reading, has_number ? &number : NULL);
  read_relation (&reading);
  reading.person->phone = read_phone (&reading);
  reading.person->note = read_text (&reading, JY_ROSTER_NOTE, MAX_TEXT);
  read_groups (&reading);
  read_agreement (&reading);
}
