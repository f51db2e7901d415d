/* jy-gap-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-gap-list.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-error.h"
#include "jy-sheet-table.h"
#include "jy-store-register-rows.h"
#include "jy-work-schedule.h"

#define N_COLUMNS 10

/* One line of the list, as texts. */
typedef struct
{
  char *texts[N_COLUMNS]; /* (owned) (nullable) */
} Row;

typedef struct
{
  JyWork *work;
  const JyGapListRequest *request;
  char *unit;        /* (owned): its name */
  GArray *ids;       /* (owned) (element-type gint64) */
  GPtrArray *rows;   /* (owned) (element-type Row) */
  JySchedule *days;  /* (owned) (nullable): the team's, with room */
  JyAreaTree *areas; /* (owned) (nullable) */
  guint first;       /* of the rows of a sheet */
} List;

enum
{
  COLUMN_NUMBER,
  COLUMN_DAY = 8,
  COLUMN_RESULT,
};

/* clang-format off */
static const char *const signing_titles[N_COLUMNS] = {
  N_("No."), N_("Household no."), N_("Head of household"), N_("Address"), N_("Phone"), N_("People to sign"),
  N_("Population class"), N_("Acceptance level"), N_("Day of visit"), N_("Result"),
};

static const char *const fulfilment_titles[N_COLUMNS] = {
  N_("No."), N_("Household no."), N_("Name of the resident"), N_("Address"), N_("Phone"), N_("Born on"),
  N_("Population class"), N_("Lives here"), N_("Day of visit"), N_("Result"),
};

static const double widths[N_COLUMNS] = { 5, 10, 10, 30, 14, 11, 14, 12, 11, 12 };
/* clang-format on */

JyGapListRequest *
jy_gap_list_request_new (const JyPeriod *period, JySigningBy by, JyGapKind kind, JyJob *job)
{
  JyGapListRequest *self = g_new0 (JyGapListRequest, 1);

  self->period = *period;
  self->by = by;
  self->kind = kind;
  self->is_all = TRUE;
  g_set_object (&self->job, job);
  return self;
}

void
jy_gap_list_request_free (JyGapListRequest *self)
{
  g_free (self->path);
  g_clear_object (&self->job);
  g_free (self);
}

static void
row_free (gpointer data)
{
  Row *self = data;

  for (guint i = 0; i < N_COLUMNS; i++)
    g_free (self->texts[i]);
  g_free (self);
}

static void
list_clear (List *self)
{
  g_free (self->unit);
  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->days, jy_schedule_free);
  g_clear_pointer (&self->areas, jy_area_tree_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (List, list_clear)

static char *
dup_day (const GDate *day)
{
  char text[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (day))
    jy_date_to_text (day, text);
  return g_strdup (text);
}

/* Takes a place on the first day that has one, in that area or wherever work is.
 * Returns: (transfer full) (nullable): the day */
static char *
take_day (List *self, gint64 area)
{
  for (guint i = 0; self->days != NULL && i < self->days->days->len; i++)
    {
      JyScheduleVisit *visit = &g_array_index (self->days->days, JyScheduleVisit, i);

      if (visit->n_before >= visit->capacity ||
          (visit->area != 0 && !jy_area_tree_contains (self->areas, visit->area, area)))
        continue;
      visit->n_before++;
      return dup_day (&visit->day);
    }

  return NULL;
}

static void
add_household (List *self, const JyRegisterHousehold *home)
{
  Row *row = g_new0 (Row, 1);

  row->texts[1] = g_strdup (home->number);
  row->texts[2] = g_strdup (home->head_name);
  row->texts[3] = g_strdup (*home->address != '\0' ? home->address : home->area_name);
  row->texts[4] = g_strdup (home->phone);
  row->texts[5] = g_strdup_printf ("%d", home->n_members - home->n_signed);
  row->texts[6] = g_strdup (jy_population_class_get_name (home->population_class));
  row->texts[7] = g_strdup (jy_acceptance_get_short_name (home->acceptance));
  row->texts[COLUMN_DAY] = take_day (self, home->area);
  g_ptr_array_add (self->rows, row);
}

static void
add_person (List *self, const JyRegisterPerson *person)
{
  Row *row = g_new0 (Row, 1);

  row->texts[1] = g_strdup (person->household_number);
  row->texts[2] = g_strdup (person->name);
  row->texts[3] = g_strdup (*person->address != '\0' ? person->address : person->area_name);
  row->texts[4] = g_strdup (person->phone);
  row->texts[5] = dup_day (&person->born_on);
  row->texts[6] = g_strdup (jy_population_class_get_name (person->population_class));
  row->texts[7] = g_strdup (person->is_away ? _("lives elsewhere") : "✓");
  row->texts[COLUMN_DAY] = take_day (self, person->area);
  g_ptr_array_add (self->rows, row);
}

static gboolean
read_page (List *self, const GArray *ids, GError **error)
{
  gboolean of_households = self->request->kind == JY_GAP_SIGNING;
  g_autoptr (GPtrArray) records =
    of_households ? jy_store_get_register_households (self->work->store, ids, error)
                  : jy_store_get_register_people (self->work->store, ids, error);

  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      if (records->pdata[i] == NULL)
        continue;
      if (of_households)
        add_household (self, records->pdata[i]);
      else
        add_person (self, records->pdata[i]);
    }

  return records != NULL;
}

static gboolean
read_rows (List *self, GError **error)
{
  for (guint at = 0; at < self->ids->len; at += JY_STORE_MAX_IDS)
    {
      g_autoptr (GArray) page = g_array_new (FALSE, FALSE, sizeof (gint64));
      JyJob *job = self->request->job;

      if (job != NULL && g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (job), error))
        return FALSE;
      g_array_append_vals (page, &g_array_index (self->ids, gint64, at),
                           MIN (self->ids->len - at, JY_STORE_MAX_IDS));
      if (!read_page (self, page, error))
        return FALSE;
      if (job != NULL)
        jy_job_report (job, (double) at / self->ids->len);
    }

  return TRUE;
}

/* When the team is in the community, and how much of each day is free. */
static gboolean
read_days (List *self, GError **error)
{
  g_autoptr (JyScheduleRequest) request =
    jy_schedule_request_new (self->request->unit, &self->work->today, &self->request->until);
  GPtrArray *areas;

  if (!g_date_valid (&self->request->until) || self->request->is_all ||
      self->request->by != JY_SIGNING_BY_TEAM)
    return TRUE;

  areas = jy_store_list_areas (self->work->store, error);
  if (areas == NULL)
    return FALSE;
  self->areas = jy_area_tree_new (areas);
  self->days = jy_work_make_schedule (self->work, request, error);
  return self->days != NULL;
}

/* Which of @gap's units is asked for: the number of all, if it is none of them. */
static guint
find_unit (const JyGapListRequest *request, const JyGap *gap)
{
  guint n = jy_signing_units_get_n (gap->figures->units);

  for (guint i = 0; i < n && !request->is_all; i++)
    if (jy_signing_units_get (gap->figures->units, i)->id == request->unit)
      return i;

  return n;
}

static gboolean
list_init (List *self, JyWork *work, const JyGapListRequest *request, GError **error)
{
  JyGapRequest *wanted = jy_gap_request_new (&request->period, request->by, request->kind);
  g_autoptr (JyGap) gap = jy_work_find_gap (work, wanted, error);
  const JyGapUnit *unit;
  guint number;

  jy_gap_request_free (wanted);
  self->work = work;
  self->request = request;
  if (gap == NULL)
    return FALSE;

  number = find_unit (request, gap);
  unit = gap->units->pdata[number];
  self->unit = g_strdup (number < jy_signing_units_get_n (gap->figures->units)
                           ? jy_signing_units_get (gap->figures->units, number)->name
                           : _("Whole centre"));
  self->ids = g_array_ref (unit->ids);
  if (unit->missing > 0)
    g_array_set_size (self->ids, MIN (unit->n_needed, unit->ids->len));
  self->rows = g_ptr_array_new_with_free_func (row_free);
  if (self->ids->len == 0)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                           _("Nobody is missing here: choose another unit, or the other target."));
      return FALSE;
    }

  return read_days (self, error) && read_rows (self, error);
}

static gboolean
get_cell (gpointer data, guint row, guint column, JyCell *cell)
{
  const List *self = data;
  const Row *line = self->rows->pdata[self->first + row];

  if (column == COLUMN_NUMBER)
    cell->integer = self->first + row + 1;
  else
    cell->text = line->texts[column];
  return column == COLUMN_NUMBER || (cell->text != NULL && *cell->text != '\0');
}

/* Returns: (transfer full): what is listed, where, how many */
static char *
dup_title (const List *self)
{
  return g_strdup_printf ("%s · %s · %u",
                          self->request->kind == JY_GAP_SIGNING ? _("Households to sign")
                                                                : _("People to fulfil for"),
                          self->unit, self->rows->len);
}

static void
fill_columns (const List *self, JySheetColumn *columns)
{
  const char *const *titles =
    self->request->kind == JY_GAP_SIGNING ? signing_titles : fulfilment_titles;

  for (guint i = 0; i < N_COLUMNS; i++)
    columns[i] = (JySheetColumn){ .title = _(titles[i]),
                                  .type = i == COLUMN_NUMBER ? JY_CELL_INTEGER : JY_CELL_TEXT,
                                  .width = widths[i],
                                  .wraps = TRUE };
}

gpointer
jy_work_write_gap (JyWork *work, gpointer args, GError **error)
{
  const JyGapListRequest *request = args;
  g_auto (List) list = { 0 };
  g_autofree char *title = NULL;
  JySheetColumn columns[N_COLUMNS];
  JySheet sheet = { .columns = columns, .n_columns = N_COLUMNS, .get_cell = get_cell };

  if (!list_init (&list, work, request, error))
    return NULL;

  fill_columns (&list, columns);
  title = dup_title (&list);
  sheet.name =
    request->kind == JY_GAP_SIGNING ? _("Households to sign") : _("People to fulfil for");
  sheet.title = title;
  sheet.n_rows = list.rows->len;
  sheet.data = &list;
  return jy_workbook_write (request->path, &sheet, 1, request->job, error) ? JY_DONE : NULL;
}

gpointer
jy_work_print_gap (JyWork *work, gpointer args, GError **error)
{
  const JyGapListRequest *request = args;
  g_auto (List) list = { 0 };
  g_autofree char *title = NULL;
  g_autoptr (JyDocument) document = NULL;
  GPtrArray *documents;
  JySheetColumn columns[N_COLUMNS];
  JySheet sheet = { .columns = columns, .n_columns = N_COLUMNS, .get_cell = get_cell };

  if (!list_init (&list, work, request, error))
    return NULL;

  fill_columns (&list, columns);
  title = dup_title (&list);
  sheet.data = &list;
  document = jy_document_new (JY_PAPER_A4_LANDSCAPE, title);
  jy_document_set_footer (document, title);
  for (list.first = 0; list.first < list.rows->len; list.first += JY_SHEET_TABLE_MAX_ROWS)
    {
      sheet.n_rows = MIN (list.rows->len - list.first, JY_SHEET_TABLE_MAX_ROWS);
      jy_document_add_sheet (document, &sheet, title, JY_PAPER_A4_LANDSCAPE);
    }

  documents = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_document_free);
  g_ptr_array_add (documents, g_steal_pointer (&document));
  return jy_printout_new (title, documents, request->job, error);
}
