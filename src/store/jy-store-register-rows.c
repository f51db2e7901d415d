/* jy-store-register-rows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-register-rows.h"

#include "jy-store-private.h"

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

static gpointer
copy_row (gconstpointer row, gsize size, const gsize *texts, gsize n_texts)
{
  gpointer copy = g_memdup2 (row, size);

  for (gsize i = 0; i < n_texts; i++)
    G_STRUCT_MEMBER (char *, copy, texts[i]) = g_strdup (G_STRUCT_MEMBER (char *, row, texts[i]));

  return copy;
}

static void
free_row (gpointer row, const gsize *texts, gsize n_texts)
{
  if (row == NULL)
    return;

  for (gsize i = 0; i < n_texts; i++)
    g_free (G_STRUCT_MEMBER (char *, row, texts[i]));
  g_free (row);
}

JyRegisterPerson *
jy_register_person_copy (const JyRegisterPerson *self)
{
  return copy_row (self, sizeof *self, person_texts, G_N_ELEMENTS (person_texts));
}

void
jy_register_person_free (JyRegisterPerson *self)
{
  free_row (self, person_texts, G_N_ELEMENTS (person_texts));
}

JyRegisterHousehold *
jy_register_household_copy (const JyRegisterHousehold *self)
{
  return copy_row (self, sizeof *self, household_texts, G_N_ELEMENTS (household_texts));
}

void
jy_register_household_free (JyRegisterHousehold *self)
{
  free_row (self, household_texts, G_N_ELEMENTS (household_texts));
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

/* @read makes the row on which a statement stands; its id is in column 0.  Fills @rows in the order
 * of @ids, an id asked for twice too. */
static gboolean
read_rows (
  JyStmt *stmt, const GArray *ids, gpointer (*read) (JyStmt *row), GPtrArray *rows, GError **error)
{
  JyStep step;

  g_ptr_array_set_size (rows, (int) ids->len);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    for (guint i = 0; i < ids->len; i++)
      if (g_array_index (ids, gint64, i) == jy_stmt_get_int64 (stmt, 0))
        rows->pdata[i] = read (stmt);

  return step == JY_STEP_DONE;
}

static GPtrArray *
get_rows (JyStore *self,
          const char *select,
          const GArray *ids,
          gpointer (*read) (JyStmt *row),
          GDestroyNotify free_func,
          GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (free_func);
  g_autofree char *list = jy_sql_repeat ("?", JY_STORE_MAX_IDS);
  g_autofree char *sql = g_strconcat (select, list, ")", NULL);
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, sql, error);

  if (stmt == NULL)
    return NULL;

  for (guint i = 0; i < ids->len; i++)
    jy_stmt_bind_int_at (stmt, i, g_array_index (ids, gint64, i));

  return read_rows (stmt, ids, read, rows, error) ? g_steal_pointer (&rows) : NULL;
}

GPtrArray *
jy_store_get_register_people (JyStore *self, const GArray *ids, GError **error)
{
  g_return_val_if_fail (ids->len <= JY_STORE_MAX_IDS, NULL);

  return get_rows (self, person_sql, ids, read_person, (GDestroyNotify) jy_register_person_free,
                   error);
}

GPtrArray *
jy_store_get_register_households (JyStore *self, const GArray *ids, GError **error)
{
  g_return_val_if_fail (ids->len <= JY_STORE_MAX_IDS, NULL);

  return get_rows (self, household_sql, ids, read_household,
                   (GDestroyNotify) jy_register_household_free, error);
}
