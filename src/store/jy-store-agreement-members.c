/* jy-store-agreement-members.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-agreement-members.h"

#include "jy-store-agreements.h"
#include "jy-store-private.h"

/* clang-format off */
static const JyField member_fields[] = {
  JY_FIELD (JyStoredAgreementMember, agreement, ID),
  JY_FIELD (JyStoredAgreementMember, resident, ID),
  JY_FIELD (JyStoredAgreementMember, package, ID),
  JY_FIELD (JyStoredAgreementMember, joined_on, DATE),
  JY_FIELD (JyStoredAgreementMember, ended_on, DATE),
  JY_FIELD (JyStoredAgreementMember, end_reason, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredAgreementMember, agreement_member, member_fields)

GPtrArray *
jy_store_list_agreement_members (JyStore *self, gint64 agreement, GError **error)
{
  return jy_record_list_of (self, &jy_agreement_member_record,
                            "WHERE agreement = :owner ORDER BY id LIMIT 1000", agreement, error);
}

void
jy_agreement_clash_free (JyAgreementClash *self)
{
  g_free (self->number);
  g_free (self->team);
  g_free (self->doctor);
  g_free (self);
}

/* The day before @end if that comes sooner than @last; an invalid @end is no end. */
static void
cut (GDate *last, const GDate *end)
{
  if (!g_date_valid (end) || g_date_compare (last, end) < 0)
    return;

  *last = *end;
  g_date_subtract_days (last, 1);
}

static JyAgreementClash *
read_clash (JyStmt *stmt, gint64 resident)
{
  JyAgreementClash *clash = g_new0 (JyAgreementClash, 1);
  GDate starts_on, ended_on;

  clash->resident = resident;
  clash->agreement = jy_stmt_get_int64 (stmt, 0);
  clash->number = g_strdup (jy_stmt_get_text (stmt, 1));
  clash->household = jy_stmt_get_int64 (stmt, 2);
  clash->team = g_strdup (jy_stmt_get_text (stmt, 3));
  clash->doctor = g_strdup (jy_stmt_get_text (stmt, 4));
  jy_stmt_get_date (stmt, 5, &clash->first);
  if (jy_stmt_get_date (stmt, 6, &starts_on) && g_date_compare (&clash->first, &starts_on) < 0)
    clash->first = starts_on;
  jy_stmt_get_date (stmt, 7, &clash->last);
  jy_stmt_get_date (stmt, 8, &ended_on);
  cut (&clash->last, &ended_on);
  jy_stmt_get_date (stmt, 9, &ended_on);
  cut (&clash->last, &ended_on);

  return clash;
}

GPtrArray *
jy_store_find_agreement_clashes (JyStore *self,
                                 gint64 resident,
                                 const GDate *first,
                                 const GDate *last,
                                 gint64 except,
                                 GError **error)
{
  g_autoptr (GPtrArray) clashes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_agreement_clash_free);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (
    self,
    "SELECT agreement.id, agreement.number, agreement.household, coalesce (team.name, ''),"
    "   coalesce (staff.name, ''), member.joined_on, agreement.starts_on, agreement.ends_on,"
    "   agreement.ended_on, member.ended_on"
    " FROM agreement_member AS member JOIN agreement ON agreement.id = member.agreement"
    "   LEFT JOIN team ON team.id = agreement.team"
    "   LEFT JOIN staff ON staff.id = agreement.doctor"
    " WHERE member.resident = :resident AND member.joined_on <= :last"
    "   AND (member.ended_on IS NULL"
    "        OR (member.ended_on > :first AND member.ended_on > member.joined_on))"
    "   AND agreement.id <> :except AND agreement.signed_on IS NOT NULL"
    "   AND agreement.starts_on <= :last AND agreement.ends_on >= :first"
    "   AND (agreement.ended_on IS NULL"
    "        OR (agreement.ended_on > :first AND agreement.ended_on > member.joined_on))"
    " ORDER BY member.joined_on, member.id",
    error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":resident", resident);
  jy_stmt_bind_date (stmt, ":first", first);
  jy_stmt_bind_date (stmt, ":last", last);
  jy_stmt_bind_int (stmt, ":except", except);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    g_ptr_array_add (clashes, read_clash (stmt, resident));

  return step == JY_STEP_DONE ? g_steal_pointer (&clashes) : NULL;
}

gboolean
jy_store_count_persons_of_doctor (
  JyStore *self, gint64 doctor, const GDate *day, int *n, GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;

  stmt = jy_store_prepare (self,
                           "SELECT count (DISTINCT member.resident)"
                           " FROM agreement JOIN agreement_member AS member"
                           "   ON member.agreement = agreement.id"
                           " WHERE agreement.doctor = :doctor AND agreement.ends_on >= :day"
                           "   AND agreement.starts_on <= :day AND agreement.signed_on IS NOT NULL"
                           "   AND (agreement.ended_on IS NULL OR agreement.ended_on > :day)"
                           "   AND member.joined_on <= :day"
                           "   AND (member.ended_on IS NULL OR member.ended_on > :day)",
                           error);
  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":doctor", doctor);
  jy_stmt_bind_date (stmt, ":day", day);
  if (jy_stmt_step (stmt, error) != JY_STEP_ROW)
    return FALSE;

  *n = (int) jy_stmt_get_int64 (stmt, 0);
  return TRUE;
}

static gboolean
end_member (JyStore *self,
            JyStoredAgreementMember *member,
            const GDate *on,
            const char *reason,
            GError **error)
{
  gboolean later = g_date_compare (on, &member->joined_on) > 0;

  member->ended_on = later ? *on : member->joined_on;
  g_free (member->end_reason);
  member->end_reason = g_strdup (reason);

  return jy_store_update_agreement_member (self, member, error);
}

/* Who was to leave later, or not at all. */
static gboolean
stays_until (const JyStoredAgreementMember *member, const GDate *on)
{
  return !g_date_valid (&member->ended_on) ||
         (g_date_compare (&member->ended_on, on) > 0 &&
          g_date_compare (&member->ended_on, &member->joined_on) > 0);
}

static gboolean
end_members (JyStore *self, gint64 agreement, const GDate *on, const char *reason, GError **error)
{
  g_autoptr (GPtrArray) members = jy_store_list_agreement_members (self, agreement, error);

  if (members == NULL)
    return FALSE;

  for (guint i = 0; i < members->len; i++)
    {
      JyStoredAgreementMember *member = g_ptr_array_index (members, i);

      if (stays_until (member, on) && !end_member (self, member, on, reason, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
jy_store_end_agreement (JyStore *self,
                        gint64 id,
                        const GDate *on,
                        const char *reason,
                        const char *confirmed_by,
                        const GDate *confirmed_on,
                        const char *note,
                        GError **error)
{
  g_autoptr (JyStoredAgreement) agreement = jy_store_get_agreement (self, id, error);
  JyStoredTermination termination = {
    .id = jy_store_new_id (self),
    .agreement = id,
    .reason = (char *) reason,
    .confirmed_by = (char *) confirmed_by,
    .confirmed_on = *confirmed_on,
    .note = (char *) note,
  };

  if (agreement == NULL)
    return FALSE;

  agreement->ended_on = g_date_compare (on, &agreement->starts_on) > 0 ? *on : agreement->starts_on;
  termination.ended_on = agreement->ended_on;

  return jy_store_update_agreement (self, agreement, error) &&
         jy_store_insert_termination (self, &termination, error) &&
         end_members (self, id, on, reason, error);
}

/* Ends @agreement if nobody is covered by it any more after @on. */
static gboolean
end_if_empty (JyStore *self,
              gint64 agreement,
              const GDate *on,
              const char *reason,
              const GDate *confirmed_on,
              GError **error)
{
  g_autoptr (GPtrArray) members = jy_store_list_agreement_members (self, agreement, error);
  GDate last = *on;

  if (members == NULL)
    return FALSE;

  for (guint i = 0; i < members->len; i++)
    {
      JyStoredAgreementMember *member = g_ptr_array_index (members, i);

      if (!g_date_valid (&member->ended_on))
        return TRUE;
      if (g_date_compare (&member->ended_on, &last) > 0)
        last = member->ended_on;
    }

  return jy_store_end_agreement (self, agreement, &last, reason, "", confirmed_on, "", error);
}

gboolean
jy_store_end_part (JyStore *self,
                   JyStoredAgreementMember *part,
                   const GDate *on,
                   const char *reason,
                   const GDate *confirmed_on,
                   GError **error)
{
  g_autoptr (JyStoredAgreement) agreement = jy_store_get_agreement (self, part->agreement, error);

  if (agreement == NULL)
    return FALSE;
  if (!g_date_valid (&agreement->signed_on))
    return jy_store_delete_agreement_member (self, part->id, part->rev, error);
  if (g_date_compare (&agreement->ends_on, on) < 0)
    return TRUE; /* its term was over before */

  if (!end_member (self, part, on, reason, error))
    return FALSE;

  return g_date_valid (&agreement->ended_on) || /* it ends already, only later */
         end_if_empty (self, agreement->id, on, reason, confirmed_on, error);
}

gboolean
jy_store_end_coverage (JyStore *self,
                       gint64 resident,
                       const GDate *on,
                       const char *reason,
                       const GDate *confirmed_on,
                       GError **error)
{
  g_autoptr (GPtrArray) parts =
    jy_record_list_of (self, &jy_agreement_member_record,
                       "WHERE resident = :owner ORDER BY joined_on, id", resident, error);

  if (parts == NULL)
    return FALSE;

  for (guint i = 0; i < parts->len; i++)
    {
      JyStoredAgreementMember *part = g_ptr_array_index (parts, i);

      if (stays_until (part, on) &&
          !jy_store_end_part (self, part, on, reason, confirmed_on, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
jy_stored_agreement_member_stays (const JyStoredAgreementMember *self, const GDate *ended_on)
{
  if (!g_date_valid (&self->ended_on))
    return TRUE;

  return g_date_valid (ended_on) && g_date_compare (&self->ended_on, ended_on) >= 0 &&
         g_date_compare (&self->joined_on, ended_on) < 0;
}
