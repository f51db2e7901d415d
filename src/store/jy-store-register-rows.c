/* jy-store-register-rows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-register-rows.h"

#include "jy-list-rows.h"

/* The texts of each kind of row. */
#define PERSON_TEXT(member) G_STRUCT_OFFSET (JyRegisterPerson, member)
#define HOUSEHOLD_TEXT(member) G_STRUCT_OFFSET (JyRegisterHousehold, member)

static const gsize person_texts[] = { PERSON_TEXT (name),     PERSON_TEXT (id_number),
                                      PERSON_TEXT (phone),    PERSON_TEXT (household_number),
                                      PERSON_TEXT (address),  PERSON_TEXT (relation),
                                      PERSON_TEXT (area_name) };

static const gsize household_texts[] = { HOUSEHOLD_TEXT (number), HOUSEHOLD_TEXT (address),
                                         HOUSEHOLD_TEXT (phone), HOUSEHOLD_TEXT (head_name),
                                         HOUSEHOLD_TEXT (area_name) };

static const JyListRowType person_type = { sizeof (JyRegisterPerson), person_texts,
                                           G_N_ELEMENTS (person_texts) };
static const JyListRowType household_type = { sizeof (JyRegisterHousehold), household_texts,
                                              G_N_ELEMENTS (household_texts) };

JyRegisterPerson *
jy_register_person_copy (const JyRegisterPerson *self)
{
  return jy_list_row_copy (&person_type, self);
}

void
jy_register_person_free (JyRegisterPerson *self)
{
  jy_list_row_free (&person_type, self);
}

JyRegisterHousehold *
jy_register_household_copy (const JyRegisterHousehold *self)
{
  return jy_list_row_copy (&household_type, self);
}

void
jy_register_household_free (JyRegisterHousehold *self)
{
  jy_list_row_free (&household_type, self);
}

static const char *const person_sql =
  "SELECT r.id, r.name, r.sex, r.born_on, r.id_number, r.phone, s.household,"
  "   coalesce (h.number, ''), coalesce (h.address, ''), coalesce (m.relation, ''), s.area,"
  "   coalesce (a.name, ''), s.on_register, s.is_away, s.groups, s.population_class,"
  "   s.health_class, s.acceptance, s.team, s.agreement, s.agreement_state, s.package_tier"
  " FROM resident AS r JOIN resident_state AS s ON s.resident = r.id"
  " LEFT JOIN household AS h ON h.id = s.household"
  " LEFT JOIN membership AS m ON m.resident = r.id AND m.until_on IS NULL"
  " LEFT JOIN area AS a ON a.id = s.area WHERE r.id IN (";

static gpointer
read_person (JyStmt *row)
{
  JyRegisterPerson *self = g_new0 (JyRegisterPerson, 1);
  int i = 0;

  self->id = jy_stmt_get_int64 (row, i++);
  self->name = g_strdup (jy_stmt_get_text (row, i++));
  self->sex = (int) jy_stmt_get_int64 (row, i++);
  jy_stmt_get_date (row, i++, &self->born_on);
  self->id_number = g_strdup (jy_stmt_get_text (row, i++));
  self->phone = g_strdup (jy_stmt_get_text (row, i++));
  self->household = jy_stmt_get_int64 (row, i++);
  self->household_number = g_strdup (jy_stmt_get_text (row, i++));
  self->address = g_strdup (jy_stmt_get_text (row, i++));
  self->relation = g_strdup (jy_stmt_get_text (row, i++));
  self->area = jy_stmt_get_int64 (row, i++);
  self->area_name = g_strdup (jy_stmt_get_text (row, i++));
  self->on_register = jy_stmt_get_int64 (row, i++) != 0;
  self->is_away = jy_stmt_get_int64 (row, i++) != 0;
  self->groups = (JyGroup) jy_stmt_get_int64 (row, i++);
  self->population_class = (JyPopulationClass) jy_stmt_get_int64 (row, i++);
  self->health_class = (JyHealthClass) jy_stmt_get_int64 (row, i++);
  self->acceptance = (JyAcceptance) jy_stmt_get_int64 (row, i++);
  self->team = jy_stmt_get_int64 (row, i++);
  self->agreement = jy_stmt_get_int64 (row, i++);
  self->agreement_state = (JyAgreementState) jy_stmt_get_int64 (row, i++);
  self->package_tier = (int) jy_stmt_get_int64 (row, i++);

  return self;
}

static const char *const household_sql =
  "SELECT h.id, h.number, h.address, h.phone, s.head, coalesce (r.name, ''), s.area, a.name,"
  "   s.on_register, s.is_away, s.n_members, s.n_signed, s.groups, s.population_class,"
  "   s.health_class, s.acceptance, s.team, s.agreement, s.agreement_state"
  " FROM household AS h JOIN household_state AS s ON s.household = h.id"
  " JOIN area AS a ON a.id = h.area"
  " LEFT JOIN resident AS r ON r.id = s.head WHERE h.id IN (";

static gpointer
read_household (JyStmt *row)
{
  JyRegisterHousehold *self = g_new0 (JyRegisterHousehold, 1);
  int i = 0;

  self->id = jy_stmt_get_int64 (row, i++);
  self->number = g_strdup (jy_stmt_get_text (row, i++));
  self->address = g_strdup (jy_stmt_get_text (row, i++));
  self->phone = g_strdup (jy_stmt_get_text (row, i++));
  self->head = jy_stmt_get_int64 (row, i++);
  self->head_name = g_strdup (jy_stmt_get_text (row, i++));
  self->area = jy_stmt_get_int64 (row, i++);
  self->area_name = g_strdup (jy_stmt_get_text (row, i++));
  self->on_register = jy_stmt_get_int64 (row, i++) != 0;
  self->is_away = jy_stmt_get_int64 (row, i++) != 0;
  self->n_members = (int) jy_stmt_get_int64 (row, i++);
  self->n_signed = (int) jy_stmt_get_int64 (row, i++);
  self->groups = (JyGroup) jy_stmt_get_int64 (row, i++);
  self->population_class = (JyPopulationClass) jy_stmt_get_int64 (row, i++);
  self->health_class = (JyHealthClass) jy_stmt_get_int64 (row, i++);
  self->acceptance = (JyAcceptance) jy_stmt_get_int64 (row, i++);
  self->team = jy_stmt_get_int64 (row, i++);
  self->agreement = jy_stmt_get_int64 (row, i++);
  self->agreement_state = (JyAgreementState) jy_stmt_get_int64 (row, i++);

  return self;
}

GPtrArray *
jy_store_get_register_people (JyStore *self, const GArray *ids, GError **error)
{
  return jy_list_rows_get (self, person_sql, ids, read_person,
                           (GDestroyNotify) jy_register_person_free, error);
}

GPtrArray *
jy_store_get_register_households (JyStore *self, const GArray *ids, GError **error)
{
  return jy_list_rows_get (self, household_sql, ids, read_household,
                           (GDestroyNotify) jy_register_household_free, error);
}
