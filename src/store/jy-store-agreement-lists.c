/* jy-store-agreement-lists.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-agreement-lists.h"

#include "jy-list-rows.h"
#include "jy-store-private.h"

#define TEXT(member) G_STRUCT_OFFSET (JyListedAgreement, member)

static const gsize texts[] = { TEXT (number),     TEXT (household_number),
                               TEXT (head),       TEXT (area),
                               TEXT (team),       TEXT (doctor),
                               TEXT (end_reason), TEXT (package) };

static const JyListRowType row_type = { sizeof (JyListedAgreement), texts, G_N_ELEMENTS (texts) };

JyListedAgreement *
jy_listed_agreement_copy (const JyListedAgreement *self)
{
  return jy_list_row_copy (&row_type, self);
}

void
jy_listed_agreement_free (JyListedAgreement *self)
{
  jy_list_row_free (&row_type, self);
}

#define LISTED                                                                                     \
  "SELECT agreement.id, agreement.number, agreement.household, household.number,"                  \
  "   coalesce (resident.name, ''), area.name, agreement.team, coalesce (team.name, ''),"          \
  "   agreement.doctor, coalesce (staff.name, ''), agreement.signed_on, agreement.starts_on,"      \
  "   agreement.ends_on, agreement.ended_on, agreement.renews, next.id,"                           \
  "   coalesce (termination.reason, ''), agreement.draft_step,"                                    \
  "   (SELECT count (*) FROM agreement_member AS part WHERE part.agreement = agreement.id"         \
  "      AND (part.ended_on IS NULL OR part.ended_on = agreement.ended_on))"
#define JOINS                                                                                      \
  " JOIN household ON household.id = agreement.household"                                          \
  " JOIN area ON area.id = household.area"                                                         \
  " LEFT JOIN membership ON membership.household = household.id"                                   \
  "   AND membership.until_on IS NULL AND membership.relation = '02'"                              \
  " LEFT JOIN resident ON resident.id = membership.resident"                                       \
  " LEFT JOIN team ON team.id = agreement.team"                                                    \
  " LEFT JOIN staff ON staff.id = agreement.doctor"                                                \
  " LEFT JOIN agreement AS next ON next.renews = agreement.id"                                     \
  " LEFT JOIN termination ON termination.agreement = agreement.id"

#define N_LISTED 19

static gpointer
read_listed (JyStmt *stmt)
{
  JyListedAgreement *row = g_new0 (JyListedAgreement, 1);

  row->id = jy_stmt_get_int64 (stmt, 0);
  row->number = g_strdup (jy_stmt_get_text (stmt, 1));
  row->household = jy_stmt_get_int64 (stmt, 2);
  row->household_number = g_strdup (jy_stmt_get_text (stmt, 3));
  row->head = g_strdup (jy_stmt_get_text (stmt, 4));
  row->area = g_strdup (jy_stmt_get_text (stmt, 5));
  row->team_id = jy_stmt_get_int64 (stmt, 6);
  row->team = g_strdup (jy_stmt_get_text (stmt, 7));
  row->doctor_id = jy_stmt_get_int64 (stmt, 8);
  row->doctor = g_strdup (jy_stmt_get_text (stmt, 9));
  jy_stmt_get_date (stmt, 10, &row->facts.signed_on);
  jy_stmt_get_date (stmt, 11, &row->facts.starts_on);
  jy_stmt_get_date (stmt, 12, &row->facts.ends_on);
  jy_stmt_get_date (stmt, 13, &row->facts.ended_on);
  row->renews = jy_stmt_get_int64 (stmt, 14);
  row->renewed_by = jy_stmt_get_int64 (stmt, 15);
  row->facts.is_renewed = row->renewed_by != 0;
  row->end_reason = g_strdup (jy_stmt_get_text (stmt, 16));
  row->draft_step = (int) jy_stmt_get_int64 (stmt, 17);
  row->n_members = (int) jy_stmt_get_int64 (stmt, 18);
  row->package = g_strdup ("");

  return row;
}

GPtrArray *
jy_store_get_listed_agreements (JyStore *self, const GArray *ids, GError **error)
{
  return jy_list_rows_get (self, LISTED " FROM agreement" JOINS " WHERE agreement.id IN (", ids,
                           read_listed, (GDestroyNotify) jy_listed_agreement_free, error);
}

GPtrArray *
jy_store_list_agreements_by_household (JyStore *self, gint64 household, GError **error)
{
  g_autoptr (GPtrArray) rows =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_listed_agreement_free);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (self,
                           LISTED " FROM agreement" JOINS " WHERE agreement.household = :household"
                                  " ORDER BY agreement.starts_on DESC, agreement.id DESC LIMIT 200",
                           error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":household", household);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    g_ptr_array_add (rows, read_listed (stmt));

  return step == JY_STEP_DONE ? g_steal_pointer (&rows) : NULL;
}

GPtrArray *
jy_store_list_agreements_by_resident (JyStore *self, gint64 resident, GError **error)
{
  g_autoptr (GPtrArray) rows =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_listed_agreement_free);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (self,
                           LISTED ", coalesce (package.name, ''), member.joined_on, member.ended_on"
                                  " FROM agreement_member AS member"
                                  "   JOIN agreement ON agreement.id = member.agreement" JOINS
                                  "   LEFT JOIN package ON package.id = member.package"
                                  " WHERE member.resident = :resident"
                                  " ORDER BY member.joined_on DESC, member.id DESC LIMIT 200",
                           error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":resident", resident);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyListedAgreement *row = read_listed (stmt);

      g_free (row->package);
      row->package = g_strdup (jy_stmt_get_text (stmt, N_LISTED));
      jy_stmt_get_date (stmt, N_LISTED + 1, &row->joined_on);
      jy_stmt_get_date (stmt, N_LISTED + 2, &row->left_on);
      g_ptr_array_add (rows, row);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&rows) : NULL;
}
