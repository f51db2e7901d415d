/* jy-closing-changes.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-closing-changes.h"

#include <glib/gi18n.h>

#include "jy-cell-text.h"
#include "jy-mask.h"
#include "jy-moment.h"
#include "jy-work-history.h"

/* A number, in words. */
typedef struct
{
  gint64 id; /* its place in the comparison, from 1 */
  int rev;
  char *sheet;
  char *row;
  char *column;
  char *then;
  char *now;
  gint64 left;
  gint64 came;
} NumberRow;

/* A person, a household, or what was done that is of neither. */
typedef struct
{
  gint64 id; /* its place in the list, from 1 */
  int rev;
  gint64 record; /* 0: of nobody */
  int is_household;
  char *name;
  char *number;
  gint64 left;
  gint64 came;
  char *why;
} PersonRow;

static const JyField number_fields[] = {
  JY_FIELD (NumberRow, sheet, TEXT),  JY_FIELD (NumberRow, row, TEXT),
  JY_FIELD (NumberRow, column, TEXT), JY_FIELD (NumberRow, then, TEXT),
  JY_FIELD (NumberRow, now, TEXT),    JY_FIELD (NumberRow, left, AMOUNT),
  JY_FIELD (NumberRow, came, AMOUNT), { NULL },
};

static const JyField person_fields[] = {
  JY_FIELD (PersonRow, record, AMOUNT), JY_FIELD (PersonRow, is_household, INT),
  JY_FIELD (PersonRow, name, TEXT),     JY_FIELD (PersonRow, number, TEXT),
  JY_FIELD (PersonRow, left, AMOUNT),   JY_FIELD (PersonRow, came, AMOUNT),
  JY_FIELD (PersonRow, why, TEXT),      { NULL },
};

static void number_free (gpointer row);
static void person_free (gpointer row);

static const JyRecordType number_type = { "", sizeof (NumberRow), number_fields, number_free };
static const JyRecordType person_type = { "", sizeof (PersonRow), person_fields, person_free };

static void
number_free (gpointer row)
{
  jy_record_free (&number_type, row);
}

static void
person_free (gpointer row)
{
  jy_record_free (&person_type, row);
}

/* clang-format off */
static const JyColumn number_columns[] = {
  { N_("Sheet"),     "text-0", NULL, 20, 0, FALSE },
  { N_("Row"),       "text-1", NULL, 14, 0, FALSE },
  { N_("Column"),    "text-2", NULL, 20, 0, TRUE },
  { N_("As sent"),   "text-3", NULL, 8,  1, FALSE },
  { N_("Today"),     "text-4", NULL, 8,  1, FALSE },
  { N_("Left"),      "text-5", NULL, 6,  1, FALSE },
  { N_("Came"),      "text-6", NULL, 6,  1, FALSE },
};

static const JyColumn person_columns[] = {
  { N_("Full name"),       "text-0", NULL, 10, 0, FALSE },
  { N_("Number"),          "text-1", NULL, 18, 0, FALSE },
  { N_("Numbers left"),    "text-2", NULL, 8,  1, FALSE },
  { N_("Numbers entered"), "text-3", NULL, 8,  1, FALSE },
  { N_("What was done since"), "text-4", NULL, 30, 0, TRUE },
};

static const JyColumn member_columns[] = {
  { N_("Full name"), "text-0", NULL, 14, 0, TRUE },
  { N_("Number"), "text-1", NULL, 20, 0, TRUE },
  { N_("Times"),  "text-2", NULL, 6,  1, FALSE },
};
/* clang-format on */

static void
fill_number (GStrvBuilder *texts, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  const NumberRow *row = record;

  g_strv_builder_add (texts, row->sheet);
  g_strv_builder_add (texts, row->row);
  g_strv_builder_add (texts, row->column);
  g_strv_builder_add (texts, *row->then != '\0' ? row->then : "—");
  g_strv_builder_add (texts, *row->now != '\0' ? row->now : "—");
  jy_cell_add_number (texts, row->left);
  jy_cell_add_number (texts, row->came);
}

static void
fill_person (GStrvBuilder *texts, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  const PersonRow *row = record;

  g_strv_builder_add (texts, row->name);
  g_strv_builder_add (texts, row->number);
  jy_cell_add_count (texts, row->record != 0 ? row->left : -1);
  jy_cell_add_count (texts, row->record != 0 ? row->came : -1);
  g_strv_builder_add (texts, row->why);
}

static void
fill_member (GStrvBuilder *texts, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  const PersonRow *row = record;

  g_strv_builder_add (texts, row->name);
  g_strv_builder_add (texts, row->number);
  jy_cell_add_number (texts, row->came);
}

static void
go_to_people (JyRecordList *list, gconstpointer record G_GNUC_UNUSED, gpointer owner G_GNUC_UNUSED)
{
  gtk_widget_activate_action (GTK_WIDGET (list), "page.show-people", NULL);
}

static void
open_person (JyRecordList *list, gconstpointer record, gpointer owner G_GNUC_UNUSED)
{
  const PersonRow *row = record;

  if (row->record != 0)
    gtk_widget_activate_action (GTK_WIDGET (list),
                                row->is_household ? "win.open-household" : "win.open-person", "x",
                                row->record);
}

/* clang-format off */
static const JyRecordListInfo numbers = {
  .name = N_("Numbers that changed since"),
  .type = &number_type,
  .columns = number_columns,
  .n_columns = G_N_ELEMENTS (number_columns),
  .fill = fill_number,
  .edit = { N_("Whose _Records…"), go_to_people, TRUE },
  .empty_title = N_("Nothing Changed"),
  .empty_text = N_("Today’s records say the same as the report that was sent."),
};

static const JyRecordListInfo people = {
  .name = N_("People whose records changed the numbers"),
  .type = &person_type,
  .columns = person_columns,
  .n_columns = G_N_ELEMENTS (person_columns),
  .fill = fill_person,
  .edit = { N_("_Open"), open_person, TRUE },
  .empty_title = N_("Nothing Changed"),
  .empty_text = N_("Nobody came into a number of the report, or left one."),
};

static const JyRecordListInfo members = {
  .name = N_("List behind a number, as sent"),
  .type = &person_type,
  .columns = member_columns,
  .n_columns = G_N_ELEMENTS (member_columns),
  .fill = fill_member,
  .edit = { N_("_Open"), open_person, TRUE },
  .empty_title = N_("Nobody Is Counted Here"),
  .empty_text = N_("The number is 0, so there is no list behind it."),
};
/* clang-format on */

GtkWidget *
jy_closing_numbers_new (void)
{
  return jy_record_list_new (&numbers, NULL);
}

void
jy_closing_numbers_show (JyRecordList *self, const JyClosingComparison *comparison)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (number_free);

  for (guint i = 0; i < comparison->figures->len; i++)
    {
      const JyFigureChange *figure = g_ptr_array_index (comparison->figures, i);
      NumberRow row = {
        i + 1,        1,           figure->sheet,     figure->row,      figure->column,
        figure->then, figure->now, figure->left->len, figure->came->len
      };

      g_ptr_array_add (rows, jy_record_copy (&number_type, &row));
    }

  jy_record_list_show (self, rows);
}

GtkWidget *
jy_closing_people_new (void)
{
  return jy_record_list_new (&people, NULL);
}

/* Returns: (transfer full): "2026-10-05 Agreement of 张三 ended (李)"; who did it if it is known */
static char *
dup_operation (const JyStoredOperation *operation)
{
  g_autofree char *title = jy_stored_operation_dup_title (operation);
  g_autofree char *day = jy_moment_dup_day (operation->at_utc);

  return *operation->account_name != '\0'
           ? g_strdup_printf ("%s %s (%s)", day, title, operation->account_name)
           : g_strdup_printf ("%s %s", day, title);
}

static char *
dup_operations (const GPtrArray *operations)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < operations->len; i++)
    {
      g_autofree char *one = dup_operation (operations->pdata[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", one);
    }
  if (operations->len == 0)
    g_string_append (text, _("Nothing that the history knows of"));

  return g_string_free (text, FALSE);
}

static void
add_row (GPtrArray *rows, const JyFrozenPerson *person, gint64 left, gint64 came, char *why)
{
  g_autofree char *number = NULL;
  PersonRow row = { rows->len + 1, 1, .left = left, .came = came, .why = why };

  if (person != NULL)
    {
      number =
        person->is_household ? g_strdup (person->number) : jy_mask_id_number (person->number);
      row.record = person->id;
      row.is_household = person->is_household;
      row.name = person->name;
      row.number = number;
    }
  g_ptr_array_add (rows, jy_record_copy (&person_type, &row));
}

void
jy_closing_people_show (JyRecordList *self, const JyClosingComparison *comparison)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (person_free);

  for (guint i = 0; i < comparison->people->len; i++)
    {
      const JyPersonChange *change = g_ptr_array_index (comparison->people, i);
      g_autofree char *why = dup_operations (change->operations);

      add_row (rows, change->person, change->n_left, change->n_came, why);
    }
  for (guint i = 0; i < comparison->others->len; i++)
    {
      g_autofree char *why = dup_operation (comparison->others->pdata[i]);

      add_row (rows, NULL, 0, 0, why);
    }

  jy_record_list_show (self, rows);
}

GtkWidget *
jy_closing_members_new (void)
{
  return jy_record_list_new (&members, NULL);
}

void
jy_closing_members_show (JyRecordList *self, const GArray *list)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (person_free);

  for (guint i = 0; i < list->len; i++)
    {
      const JyFrozenMember *member = &g_array_index (list, JyFrozenMember, i);

      add_row (rows, member->person, 0, member->n, NULL);
    }

  jy_record_list_show (self, rows);
}
