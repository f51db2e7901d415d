/* jy-closing-comparison.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-closing-comparison.h"

#include "jy-change-scan.h"
#include "jy-store-households.h"

#define PAGE 500          /* operations read at once */
#define MAX_OPERATIONS 20 /* shown of a person */

/* Tables that are of nobody, and change numbers all the same. */
#define OTHERS                                                                                     \
  (JY_CHANGE_SETTINGS | JY_CHANGE_AREAS | JY_CHANGE_TEAMS | JY_CHANGE_PACKAGES |                   \
   JY_CHANGE_ASSESSMENT)

/* Who is looked for in the history. */
typedef struct
{
  JyClosingComparison *comparison;
  GHashTable *people[2];    /* id → JyPersonChange, of residents and of households */
  GHashTable *by_resident;  /* id → GPtrArray of JyPersonChange whom its changes touch */
  GHashTable *by_household; /* the same */
  GHashTable *operations;   /* id → JyStoredOperation, those since that hold */
} Search;

static void
person_change_free (gpointer data)
{
  JyPersonChange *self = data;

  g_ptr_array_unref (self->operations);
  g_free (self);
}

void
jy_closing_comparison_free (JyClosingComparison *self)
{
  g_clear_pointer (&self->figures, g_ptr_array_unref);
  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_clear_pointer (&self->others, g_ptr_array_unref);
  g_clear_pointer (&self->operations, g_ptr_array_unref);
  g_clear_pointer (&self->now, jy_frozen_report_free);
  g_clear_pointer (&self->closed, jy_closed_report_free);
  g_free (self);
}

static void
search_clear (Search *self)
{
  g_clear_pointer (&self->people[0], g_hash_table_unref);
  g_clear_pointer (&self->people[1], g_hash_table_unref);
  g_clear_pointer (&self->by_resident, g_hash_table_unref);
  g_clear_pointer (&self->by_household, g_hash_table_unref);
  g_clear_pointer (&self->operations, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static void
search_init (Search *self, JyClosingComparison *comparison)
{
  self->comparison = comparison;
  for (guint i = 0; i < 2; i++)
    self->people[i] = g_hash_table_new (g_int64_hash, g_int64_equal);
  self->by_resident =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->by_household =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->operations = g_hash_table_new (g_int64_hash, g_int64_equal);
}

static JyPersonChange *
ensure_person (Search *self, const JyFrozenPerson *person)
{
  GHashTable *people = self->people[person->is_household != FALSE];
  JyPersonChange *change = g_hash_table_lookup (people, &person->id);

  if (change == NULL)
    {
      change = g_new0 (JyPersonChange, 1);
      change->person = person;
      change->operations = g_ptr_array_new ();
      g_ptr_array_add (self->comparison->people, change);
      g_hash_table_insert (people, (gpointer) &person->id, change);
    }

  return change;
}

static void
list_people (Search *self)
{
  for (guint i = 0; i < self->comparison->figures->len; i++)
    {
      const JyFigureChange *figure = g_ptr_array_index (self->comparison->figures, i);

      for (guint m = 0; m < figure->left->len; m++)
        ensure_person (self, g_array_index (figure->left, JyFrozenMember, m).person)->n_left++;
      for (guint m = 0; m < figure->came->len; m++)
        ensure_person (self, g_array_index (figure->came, JyFrozenMember, m).person)->n_came++;
    }
}

static void
touch (GHashTable *table, gint64 id, JyPersonChange *change)
{
  GPtrArray *touched = g_hash_table_lookup (table, &id);

  if (touched == NULL)
    {
      touched = g_ptr_array_new ();
      g_hash_table_insert (table, g_memdup2 (&id, sizeof id), touched);
    }
  g_ptr_array_add (touched, change);
}

/* What is done to a household touches who lives in it, and the other way round. */
static gboolean
find_touched (Search *self, JyStore *store, GError **error)
{
  for (guint i = 0; i < self->comparison->people->len; i++)
    {
      JyPersonChange *change = g_ptr_array_index (self->comparison->people, i);
      gboolean is_household = change->person->is_household;
      g_autoptr (GPtrArray) memberships =
        is_household ? jy_store_list_memberships (store, change->person->id, error)
                     : jy_store_list_memberships_of (store, change->person->id, error);

      if (memberships == NULL)
        return FALSE;

      touch (is_household ? self->by_household : self->by_resident, change->person->id, change);
      for (guint m = 0; m < memberships->len; m++)
        {
          const JyStoredMembership *membership = g_ptr_array_index (memberships, m);

          touch (is_household ? self->by_resident : self->by_household,
                 is_household ? membership->resident : membership->household, change);
        }
    }

  return TRUE;
}

/* What was taken back since, and its taking back, are no reason. */
static gboolean
is_reason (const JyStoredOperation *operation, gint64 closing)
{
  return !operation->is_undone && operation->undoes <= closing;
}

/* Every operation after @closing, the latest first. */
static gboolean
list_operations (Search *self, JyStore *store, gint64 closing, GError **error)
{
  gint64 before = 0;

  do
    {
      g_autoptr (GPtrArray) page = jy_history_list (store, before, PAGE, error);

      if (page == NULL)
        return FALSE;

      before = 0;
      while (page->len > 0)
        {
          JyStoredOperation *operation = g_ptr_array_steal_index (page, 0);

          before = operation->id;
          if (operation->id <= closing || !is_reason (operation, closing))
            jy_stored_operation_free (operation);
          else
            g_ptr_array_add (self->comparison->operations, operation);
        }
    }
  while (before > closing);

  for (guint i = 0; i < self->comparison->operations->len; i++)
    {
      JyStoredOperation *operation = g_ptr_array_index (self->comparison->operations, i);

      g_hash_table_insert (self->operations, &operation->id, operation);
    }
  return TRUE;
}

static void
add_operation (GPtrArray *operations, JyStoredOperation *operation)
{
  if (operations->len == 0 || operations->pdata[operations->len - 1] != operation)
    g_ptr_array_add (operations, operation);
}

static void
add_reason (GHashTable *table, gint64 id, JyStoredOperation *operation)
{
  const GPtrArray *touched = g_hash_table_lookup (table, &id);

  for (guint i = 0; touched != NULL && i < touched->len; i++)
    add_operation (((JyPersonChange *) touched->pdata[i])->operations, operation);
}

static void
change_cb (gpointer data, const JyScannedChange *change)
{
  Search *self = data;
  JyStoredOperation *operation = g_hash_table_lookup (self->operations, &change->operation);

  if (operation == NULL)
    return;

  if (change->resident != 0)
    add_reason (self->by_resident, change->resident, operation);
  else if (change->household != 0)
    add_reason (self->by_household, change->household, operation);
  else if ((change->table->change & OTHERS) != 0)
    add_operation (self->comparison->others, operation);
}

/* Told from the first to the latest; shown from the latest. */
static void
turn_round (GPtrArray *operations)
{
  for (guint i = 0; i < operations->len / 2; i++)
    {
      gpointer *a = &operations->pdata[i];
      gpointer *b = &operations->pdata[operations->len - 1 - i];
      gpointer kept = *a;

      *a = *b;
      *b = kept;
    }
}

static gboolean
find_reasons (JyClosingComparison *comparison, JyStore *store, GError **error)
{
  g_auto (Search) search = { 0 };
  gint64 seq, operation;

  search_init (&search, comparison);
  list_people (&search);
  if (!jy_store_find_closing_change (store, comparison->closed->closing->id, &seq, &operation,
                                     error) ||
      !find_touched (&search, store, error) ||
      !list_operations (&search, store, operation, error) ||
      !jy_store_scan_changes (store, seq, change_cb, &search, error))
    return FALSE;

  turn_round (comparison->others);
  for (guint i = 0; i < comparison->people->len; i++)
    {
      JyPersonChange *change = g_ptr_array_index (comparison->people, i);

      turn_round (change->operations);
      if (change->operations->len > MAX_OPERATIONS)
        g_ptr_array_set_size (change->operations, MAX_OPERATIONS);
    }

  return TRUE;
}

/* What was sent, in the same order, so that nothing but numbers can differ.  Who sent it with an
 * earlier program sent everything there was. */
static JyReportLayout *
make_layout (const JyFrozenSheets *sheets)
{
  JyReportLayout *self = jy_report_layout_new ();

  for (guint i = 0; i < jy_frozen_sheets_get_n (sheets); i++)
    {
      const JySheet *sheet = jy_frozen_sheets_get (sheets, i);
      JyLayoutSheet *wanted =
        jy_report_layout_find (self, jy_report_sheet_find (jy_frozen_sheets_get_id (sheets, i)));

      for (guint c = 0; wanted != NULL && c < sheet->n_columns; c++)
        if (sheet->columns[c].id != NULL)
          {
            jy_layout_sheet_add (wanted, sheet->columns[c].id);
            wanted->hides_others = TRUE;
          }
    }

  return self;
}

gpointer
jy_work_compare_closing (JyWork *work, gpointer args, GError **error)
{
  const JyClosingQuestion *question = args;
  g_autoptr (JyClosingComparison) self = g_new0 (JyClosingComparison, 1);
  g_autoptr (JySigningRequest) request = NULL;
  JySigningBy by = JY_SIGNING_BY_AREA;
  JyPeriod period;

  self->closed = jy_work_open_closing (work, (gpointer) &question->closing, error);
  if (self->closed == NULL)
    return NULL;

  period = jy_period_closing_get_period (self->closed->closing);
  jy_signing_by_parse (self->closed->closing->by_unit, &by);
  request = jy_signing_request_new (&period, by, question->job);
  request->layout = make_layout (self->closed->report->sheets);
  self->now = jy_frozen_report_new (work, request, NULL, error);
  if (self->now == NULL)
    return NULL;

  self->figures = jy_frozen_report_compare (self->closed->report, self->now);
  self->people = g_ptr_array_new_with_free_func (person_change_free);
  self->others = g_ptr_array_new ();
  self->operations = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_operation_free);
  if (!find_reasons (self, work->store, error))
    return NULL;

  return g_steal_pointer (&self);
}
