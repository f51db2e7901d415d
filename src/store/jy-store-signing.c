/* jy-store-signing.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-signing.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-store-private.h"

void
jy_signing_person_free (JySigningPerson *self)
{
  if (self == NULL)
    return;

  g_free (self->name);
  g_free (self->relation);
  g_free (self->id_number);
  g_free (self->phone);
  g_free (self->record_number);
  g_free (self);
}

#define PERSON                                                                                     \
  "SELECT resident.id, resident.rev, resident.name, coalesce (membership.relation, ''),"           \
  "   resident.sex, resident.born_on, coalesce (resident.id_number, ''), resident.phone,"          \
  "   resident.residence_pattern, resident.died_on, resident.moved_out_on,"                        \
  "   coalesce (state.groups, 0), record.id, coalesce (record.number, '')"

#define JOINS                                                                                      \
  " LEFT JOIN resident_state AS state ON state.resident = resident.id"                             \
  " LEFT JOIN health_record AS record ON record.resident = resident.id"

static JySigningPerson *
read_person (JyStmt *stmt)
{
  JySigningPerson *person = g_new0 (JySigningPerson, 1);

  person->resident = jy_stmt_get_int64 (stmt, 0);
  person->rev = (int) jy_stmt_get_int64 (stmt, 1);
  person->name = g_strdup (jy_stmt_get_text (stmt, 2));
  person->relation = g_strdup (jy_stmt_get_text (stmt, 3));
  person->sex = (int) jy_stmt_get_int64 (stmt, 4);
  jy_stmt_get_date (stmt, 5, &person->born_on);
  person->id_number = g_strdup (jy_stmt_get_text (stmt, 6));
  person->phone = g_strdup (jy_stmt_get_text (stmt, 7));
  person->is_away = g_strcmp0 (jy_stmt_get_text (stmt, 8), "away") == 0;
  jy_stmt_get_date (stmt, 9, &person->died_on);
  jy_stmt_get_date (stmt, 10, &person->moved_out_on);
  person->groups = (JyGroup) jy_stmt_get_int64 (stmt, 11);
  person->record = jy_stmt_get_int64 (stmt, 12);
  person->record_number = g_strdup (jy_stmt_get_text (stmt, 13));

  return person;
}

GPtrArray *
jy_store_list_signing_persons (JyStore *self, gint64 household, GError **error)
{
  g_autoptr (GPtrArray) persons =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_signing_person_free);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (
    self,
    PERSON " FROM membership JOIN resident ON resident.id = membership.resident" JOINS
           " WHERE membership.household = :household AND membership.until_on IS NULL"
           " ORDER BY CASE membership.relation WHEN '02' THEN 0 ELSE 1 END, resident.born_on,"
           "   resident.id",
    error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":household", household);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    g_ptr_array_add (persons, read_person (stmt));

  return step == JY_STEP_DONE ? g_steal_pointer (&persons) : NULL;
}

JySigningPerson *
jy_store_get_signing_person (JyStore *self, gint64 resident, GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (
    self,
    PERSON " FROM resident LEFT JOIN membership ON membership.resident = resident.id"
           "   AND membership.until_on IS NULL" JOINS " WHERE resident.id = :resident",
    error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":resident", resident);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_DONE)
    g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND, _("This record no longer exists."));

  return step == JY_STEP_ROW ? read_person (stmt) : NULL;
}

char *
jy_store_dup_household_title (JyStore *self, gint64 household, GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt =
    jy_store_prepare (self,
                      "SELECT coalesce (resident.name, household.number)"
                      " FROM household LEFT JOIN membership"
                      "   ON membership.household = household.id AND membership.until_on IS NULL"
                      "   AND membership.relation = '02'"
                      " LEFT JOIN resident ON resident.id = membership.resident"
                      " WHERE household.id = :household",
                      error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":household", household);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_ERROR)
    return NULL;

  return g_strdup (step == JY_STEP_ROW ? jy_stmt_get_text (stmt, 0) : "");
}

gboolean
jy_store_get_household_area (JyStore *self, gint64 household, gint64 *area, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "SELECT area FROM household WHERE id = :household", error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":household", household);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_DONE)
    g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND, _("This record no longer exists."));
  else if (step == JY_STEP_ROW)
    *area = jy_stmt_get_int64 (stmt, 0);

  return step == JY_STEP_ROW;
}
