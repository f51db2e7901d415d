/* jy-roster-read.c - a file's rows, household by household
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-relation.h"
#include "jy-roster-private.h"
#include "jy-roster-spelling.h"
#include "jy-roster-value.h"
#include "jy-text.h"

#define MAX_NUMBER 50
#define MAX_ADDRESS 200
#define REPORT_ROWS 512

typedef struct
{
  JyRoster *roster;
  guint limit;        /* the area asked for, 0 for none */
  GHashTable *by_key; /* what tells a household → its position + 1 */
  guint sheet;        /* the one being read */
  const JyRosterColumns *columns;
  guint sheet_area;                        /* said by its name or by a heading, 0 for none */
  guint first;                             /* its first person */
  guint household;                         /* of the row above; G_MAXUINT: none */
  gboolean said_below[JY_ROSTER_N_SHARED]; /* on a row whose household is that above */
} Reader;

static const char *
keep_cell (Reader *self, const JyTableRow *row, JyRosterField field)
{
  const JyTableCell *cell = jy_roster_find_cell (self->columns, row, field);
  g_autofree char *clean = NULL;

  if (cell == NULL)
    return "";

  clean = field == JY_ROSTER_HEAD_NAME ? jy_roster_value_dup_name (cell->text)
                                       : jy_text_clean (cell->text);
  return jy_roster_keep (self->roster, clean);
}

/* Returns: (transfer full): what tells @household from all others of the file */
static char *
dup_key (const JyRosterHousehold *household)
{
  g_autofree char *number = jy_text_fold (household->number);
  g_autofree char *head = jy_text_fold (household->head);
  g_autofree char *address = jy_text_fold (household->address);

  if (*number != '\0')
    return g_strdup_printf ("n%u|%s", household->area, number);

  return g_strdup_printf ("a%u|%s|%s", household->area, head, address);
}

static gboolean
has_column (const Reader *self, JyRosterField field)
{
  return jy_roster_columns_get (self->columns, field) >= 0;
}

/* Whether an empty cell or the same text: nothing against the household above. */
static gboolean
agrees (const char *text, const char *above)
{
  return *text == '\0' || g_str_equal (text, above);
}

/* Whether @household, as a row says it, is the one of the row above: it says the same, or nothing,
 * as where cells are merged. */
static gboolean
continues (const Reader *self, const JyRosterHousehold *household, const JyRosterPerson *person)
{
  const JyRosterHousehold *above;

  if (self->household == G_MAXUINT)
    return FALSE;

  above = jy_roster_household_at (self->roster, self->household);
  if (household->area != 0 && household->area != above->area)
    return FALSE;
  if (*household->number != '\0')
    return g_str_equal (household->number, above->number);
  if (!agrees (household->address, above->address))
    return FALSE;
  if (*household->head != '\0')
    return g_str_equal (household->head, above->head);
  if (has_column (self, JY_ROSTER_HEAD_NAME) || has_column (self, JY_ROSTER_HOUSEHOLD_NUMBER))
    return TRUE;

  /* Neither numbers nor heads: a household begins with its head. */
  return !g_str_equal (person->relation, JY_RELATION_HEAD);
}

/* Whether the cell that tells households apart is empty: others may be for the same reason. */
static gboolean
is_carried (const Reader *self, const JyRosterHousehold *household)
{
  if (has_column (self, JY_ROSTER_HOUSEHOLD_NUMBER))
    return *household->number == '\0';
  if (has_column (self, JY_ROSTER_HEAD_NAME))
    return *household->head == '\0';

  return *household->address == '\0';
}

static guint
add_household (Reader *self, const JyRosterHousehold *household)
{
  char *key = dup_key (household);
  guint position = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_key, key));
  gboolean is_told = *household->number != '\0' || *household->head != '\0';

  if (position != 0 && is_told)
    {
      g_free (key);
      return position - 1;
    }

  g_array_append_val (self->roster->households, *household);
  position = self->roster->households->len;
  g_hash_table_replace (self->by_key, key, GUINT_TO_POINTER (position));
  return position - 1;
}

static gboolean
is_refused (const JyRosterPerson *person)
{
  const JyRosterFaultInfo *info = &jy_roster_faults[person->fault];

  return info->severity == JY_ROSTER_REFUSED && !info->is_part;
}

static void
note_said_below (Reader *self, const JyTableRow *row)
{
  for (gsize i = 0; i < JY_ROSTER_N_SHARED; i++)
    {
      const JyTableCell *cell =
        jy_roster_find_cell (self->columns, row, jy_roster_shared_fields[i]);

      if (cell != NULL && !cell->is_merged)
        self->said_below[i] = TRUE;
    }
}

static void
refuse (Reader *self, guint person, JyRosterFault fault, JyRosterField field)
{
  jy_roster_add_problem (self->roster, person, fault, jy_roster_columns_get (self->columns, field),
                         0);
}

/* Finds the household of the last person, whose row is @row. */
static void
place_person (Reader *self, const JyTableRow *row)
{
  guint index = self->roster->persons->len - 1;
  JyRosterPerson *person = jy_roster_person_at (self->roster, index);
  const char *area = keep_cell (self, row, JY_ROSTER_AREA);
  JyRosterHousehold household = {
    .number = keep_cell (self, row, JY_ROSTER_HOUSEHOLD_NUMBER),
    .head = keep_cell (self, row, JY_ROSTER_HEAD_NAME),
    .address = keep_cell (self, row, JY_ROSTER_ADDRESS),
    .first = index,
  };

  household.area = jy_roster_names_add (self->roster->names, JY_ROSTER_NAMES_AREA, area);
  if (self->limit != 0 && household.area != 0 &&
      jy_roster_names_are_alike (self->roster->names, self->limit, household.area))
    household.area = self->limit;
  if (strlen (household.number) > MAX_NUMBER)
    refuse (self, index, JY_ROSTER_TEXT_TOO_LONG, JY_ROSTER_HOUSEHOLD_NUMBER);
  if (g_utf8_strlen (household.address, -1) > MAX_ADDRESS)
    refuse (self, index, JY_ROSTER_TEXT_TOO_LONG, JY_ROSTER_ADDRESS);

  if (continues (self, &household, person))
    {
      person->is_carried = is_carried (self, &household);
      person->household = self->household;
      if (person->is_carried)
        note_said_below (self, row);
      return;
    }

  if (household.area == 0)
    household.area = self->sheet_area != 0 ? self->sheet_area : self->limit;
  if (household.area == 0)
    refuse (self, index, JY_ROSTER_AREA_MISSING, JY_ROSTER_AREA);
  if (*household.number == '\0' && *household.head == '\0')
    household.head = g_str_equal (person->relation, JY_RELATION_HEAD) ? person->name : "";
  if (*household.number == '\0' && *household.head == '\0' && *household.address == '\0' &&
      !is_refused (person))
    refuse (self, index, JY_ROSTER_HOUSEHOLD_MISSING, JY_ROSTER_HOUSEHOLD_NUMBER);

  person = jy_roster_person_at (self->roster, index);
  person->household = self->household = add_household (self, &household);
}

/* Rows of other areas are not looked at. */
static gboolean
is_outside (Reader *self, const JyRosterPerson *person)
{
  const JyRosterHousehold *household;

  if (self->limit == 0 || person->household == G_MAXUINT)
    return FALSE;

  household = jy_roster_household_at (self->roster, person->household);
  return household->area != 0 && household->area != self->limit;
}

static void
drop_last (Reader *self)
{
  guint index = self->roster->persons->len - 1;
  GArray *problems = self->roster->problems;

  while (problems->len > 0 &&
         g_array_index (problems, JyRosterProblem, problems->len - 1).person == index)
    g_array_set_size (problems, problems->len - 1);
  g_array_set_size (self->roster->persons, index);
}

static void
skip_row (Reader *self, const JyRosterSkip *what, const JyTableRow *row)
{
  g_autofree char *area = jy_roster_spelling_dup_area (row->cells[0].text);
  JyRosterSkip skip = *what;

  skip.sheet = self->sheet;
  skip.row = row->number;
  g_array_append_val (self->roster->skips, skip);

  if (area != NULL && g_str_equal (skip.kind, "heading_row") && self->limit == 0)
    self->sheet_area = jy_roster_names_add (self->roster->names, JY_ROSTER_NAMES_AREA, area);
}

static void
read_row (Reader *self, const JyTableRow *row)
{
  const JyRosterSkip *skip = jy_roster_find_skip (self->columns, row);

  if (skip != NULL)
    {
      skip_row (self, skip, row);
      return;
    }

  jy_roster_read_person (self->roster, self->columns, row, self->sheet);
  place_person (self, row);
  if (is_outside (self, jy_roster_person_at (self->roster, self->roster->persons->len - 1)))
    drop_last (self);
  else
    self->roster->counts.rows++;
}

static gboolean
read_rows (
  Reader *self, JyTableReader *reader, JyJob *job, double from, double share, GError **error)
{
  const JyTableRow *row;
  JyStep step;
  guint n = 0;

  while ((step = jy_table_reader_next (reader, &row, error)) == JY_STEP_ROW)
    {
      if (row->number <= self->columns->last_header_row)
        continue;
      read_row (self, row);
      if (++n % REPORT_ROWS == 0)
        jy_job_report (job, from + share * jy_table_reader_get_progress (reader));
    }

  return step == JY_STEP_DONE;
}

/* Where no column says the area, the sheet's name may. */
static guint
find_sheet_area (Reader *self, const char *name)
{
  g_autofree char *area = NULL;

  if (self->limit != 0)
    return self->limit;
  if (has_column (self, JY_ROSTER_AREA))
    return 0;

  area = jy_roster_spelling_dup_area (name);
  return jy_roster_names_add (self->roster->names, JY_ROSTER_NAMES_AREA, area);
}

static gboolean
read_sheet (Reader *self, JyTableReader *reader, guint sheet, JyJob *job, GError **error)
{
  static const JyRosterSkip no_header = {
    0, 0, "sheet_without_header", N_("The sheet has no row of headings; it was not read.")
  };
  const JyRosterSheet *what = g_ptr_array_index (self->roster->file->sheets, sheet);
  double share = 1.0 / self->roster->file->sheets->len;

  self->sheet = sheet;
  if (what->columns == NULL || what->columns->header_row == 0 ||
      !jy_roster_columns_are_enough (what->columns))
    {
      JyRosterSkip skip = no_header;

      skip.sheet = sheet;
      g_array_append_val (self->roster->skips, skip);
      return TRUE;
    }

  self->columns = what->columns;
  self->first = self->roster->persons->len;
  self->household = G_MAXUINT;
  self->sheet_area = find_sheet_area (self, what->name);
  memset (self->said_below, 0, sizeof self->said_below);

  if (!jy_table_reader_start (reader, sheet, TRUE, error) ||
      !read_rows (self, reader, job, sheet * share, share, error))
    return FALSE;

  jy_roster_carry_down (self->roster, self->first, self->said_below);
  jy_roster_read_agreements (self->roster, self->first, self->columns);
  jy_roster_check_forms (self->roster, self->first, self->columns);
  return TRUE;
}

/* Where nothing tells any row's area, one answer is better than a refusal of each. */
static gboolean
check_areas (const JyRoster *self, GError **error)
{
  for (guint i = 0; i < self->households->len; i++)
    if (jy_roster_household_at (self, i)->area != 0)
      return TRUE;
  if (self->households->len == 0)
    return TRUE;

  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                       _("Neither a column nor the name of a sheet tells the community or village:"
                         " say which one the file is of."));
  return FALSE;
}

JyRoster *
jy_roster_read (
  JyRosterFile *file, const char *area, const GDate *today, JyJob *job, GError **error)
{
  g_autoptr (JyRoster) roster = jy_roster_new (file, today);
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (JyTableReader) reader = NULL;
  Reader self = { .roster = roster, .by_key = by_key };

  self.limit = jy_roster_names_add (roster->names, JY_ROSTER_NAMES_AREA, area);
  reader = jy_table_reader_open (file->path, jy_job_get_cancellable (job), error);
  if (reader == NULL)
    return NULL;

  if (jy_table_reader_get_n_sheets (reader) != file->sheets->len)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_FILE,
                           _("The file was changed while it was read.  Choose it again."));
      return NULL;
    }
  for (guint i = 0; i < file->sheets->len; i++)
    if (!read_sheet (&self, reader, i, job, error))
      return NULL;

  if (!check_areas (roster, error))
    return NULL;

  jy_roster_check_persons (roster);
  jy_roster_sort_problems (roster);
  return g_steal_pointer (&roster);
}
