/* jy-due-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-due-row.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-task-text.h"

/* A household's task goes by the name of the head, which is what is left in a narrow column. */
static void
show_name (GValue *value, gconstpointer data)
{
  const JyTaskRow *record = data;

  if (record->resident != 0)
    g_value_set_string (value, record->name);
  else
    /* Translators: in a list, for whom a service is due: a household, by the name of its head */
    g_value_take_string (value, g_strdup_printf (_("%s (household)"), record->name));
}

/* Short, for a narrow column. */
static void
show_sex_and_age (GValue *value, gconstpointer data)
{
  const JyTaskRow *record = data;
  const char *sex = jy_row_get_sex (record->sex);
  int years =
    g_date_valid (&record->born_on) ? jy_date_get_age (&record->born_on, &record->day) : 0;

  if (record->resident == 0 || !g_date_valid (&record->born_on))
    g_value_set_string (value, "");
  else if (years >= 2)
    g_value_take_string (value, g_strdup_printf ("%s %d", sex, years));
  else
    /* Translators: a short age in months, behind a letter for the sex */
    g_value_take_string (
      value, g_strdup_printf (_("%s %dm"), sex,
                              jy_date_get_age_in_months (&record->born_on, &record->day)));
}

static void
show_service (GValue *value, gconstpointer data)
{
  g_value_set_string (value, jy_task_row_get_service (data));
}

/* Among the services of one person: what is the household's says so. */
static void
show_service_and_whose (GValue *value, gconstpointer data)
{
  const JyTaskRow *record = data;
  g_autofree char *service = jy_task_row_dup_service (record);

  if (record->resident != 0)
    g_value_set_string (value, service);
  else
    /* Translators: a service that is due for the household as a whole */
    g_value_take_string (value, g_strdup_printf (C_("task", "%s (household)"), service));
}

/* Who does not see the colour sees the sign. */
/* clang-format off */
static const struct
{
  const char *sign;
  const char *style;
} looks[] = {
  [JY_DUE_UPCOMING] =  { "○ ", "" },
  [JY_DUE_DUE] =       { "● ", "" },
  [JY_DUE_OVERDUE] =   { "▲ ", "overdue" },
  [JY_DUE_DONE] =      { "✓ ", "done" },
  [JY_DUE_DONE_LATE] = { "✓ ", "attention" },
  [JY_DUE_MISSED] =    { "✗ ", "overdue" },
  [JY_DUE_CANCELLED] = { "– ", "" },
};
/* clang-format on */

static gboolean
is_last_day (const JyTaskRow *record)
{
  return record->state == JY_DUE_DUE && g_date_compare (&record->to, &record->day) == 0;
}

static void
show_state (GValue *value, gconstpointer data)
{
  const JyTaskRow *record = data;
  g_autofree char *text = jy_task_row_dup_state (record);

  g_value_take_string (
    value, g_strconcat (is_last_day (record) ? "◆ " : looks[record->state].sign, text, NULL));
}

static void
show_style (GValue *value, gconstpointer data)
{
  const JyTaskRow *record = data;

  g_value_set_string (value, is_last_day (record) ? "attention" : looks[record->state].style);
}

static void
show_team (GValue *value, gconstpointer data)
{
  const JyTaskRow *record = data;

  g_value_set_string (value, record->officer != 0 ? record->officer_name : record->team_name);
}

/* The day alone: why, is beside the list. */
static void
show_plan (GValue *value, gconstpointer data)
{
  const JyTaskRow *record = data;
  gboolean waits = g_date_valid (&record->postponed_until) &&
                   g_date_compare (&record->postponed_until, &record->day) > 0;
  const GDate *day = g_date_valid (&record->planned_on) ? &record->planned_on
                     : waits                            ? &record->postponed_until
                                                        : NULL;
  gboolean this_year = day != NULL && g_date_get_year (day) == g_date_get_year (&record->day);
  char text[JY_DATE_TEXT_SIZE];

  if (day == NULL)
    {
      g_value_set_string (value, "");
      return;
    }

  jy_date_to_text (day, text);
  g_value_take_string (value, g_strconcat (g_date_valid (&record->planned_on) ? "→ " : "⏸ ",
                                           this_year ? text + 5 : text, NULL));
}

#define AT(member) G_STRUCT_OFFSET (JyTaskRow, member)

/* clang-format off */
static const JyRowText texts[] = {
  { "address",   jy_row_show_text, AT (address) },
  { "area",      jy_row_show_text, AT (area_name) },
  { "from",      jy_row_show_day,  AT (from) },
  { "household", jy_row_show_text, AT (household_number) },
  { "name",      show_name,        0 },
  { "plan",      show_plan,        0 },
  { "service",   show_service,     0 },
  { "service-and-whose", show_service_and_whose, 0 },
  { "sex-age",   show_sex_and_age, 0 },
  { "state",     show_state,       0 },
  { "style",     show_style,       0 },
  { "team",      show_team,        0 },
  { "until",     jy_row_show_day,  AT (to) },
  { NULL },
};
/* clang-format on */

JY_DEFINE_TEXT_ROW (JyDueRow, jy_due_row, JyTaskRow, jy_task_row)
