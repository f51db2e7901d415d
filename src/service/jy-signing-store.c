/* jy-signing-store.c - a signing as rows of several tables
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-setting.h"
#include "jy-signing-check.h"
#include "jy-store-signing.h"
#include "jy-work-agreement-private.h"

/* How every record begins that belongs to an agreement. */
typedef struct
{
  gint64 id;
  int rev;
  gint64 agreement;
} Part;

G_STATIC_ASSERT (G_STRUCT_OFFSET (JyStoredAgreementMember, agreement) ==
                 G_STRUCT_OFFSET (Part, agreement));
G_STATIC_ASSERT (G_STRUCT_OFFSET (JyStoredAgreementItem, agreement) ==
                 G_STRUCT_OFFSET (Part, agreement));
G_STATIC_ASSERT (G_STRUCT_OFFSET (JyStoredHomeCareConsent, agreement) ==
                 G_STRUCT_OFFSET (Part, agreement));
G_STATIC_ASSERT (G_STRUCT_OFFSET (JyStoredAgreementMaterial, agreement) ==
                 G_STRUCT_OFFSET (Part, agreement));

static gboolean
same_member (gconstpointer a, gconstpointer b)
{
  const JyStoredAgreementMember *one = a, *other = b;

  return one->resident == other->resident;
}

static gboolean
same_item (gconstpointer a, gconstpointer b)
{
  const JyStoredAgreementItem *one = a, *other = b;

  return one->resident == other->resident && one->service_item == other->service_item;
}

static gboolean
same_consent (gconstpointer a, gconstpointer b)
{
  const JyStoredHomeCareConsent *one = a, *other = b;

  return one->resident == other->resident;
}

static gboolean
same_material (gconstpointer a, gconstpointer b)
{
  const JyStoredAgreementMaterial *one = a, *other = b;

  return g_str_equal (one->kind, other->kind);
}

static Part *
find_same (const GPtrArray *list, gconstpointer part, GEqualFunc same)
{
  guint index;

  return g_ptr_array_find_with_equal_func ((GPtrArray *) list, part, same, &index)
           ? g_ptr_array_index (list, index)
           : NULL;
}

static gboolean
put_part (JyStore *store, const JyRecordType *type, Part *part, const Part *stored, GError **error)
{
  if (stored == NULL)
    {
      part->id = part->id != 0 ? part->id : jy_store_new_id (store);
      part->rev = 0;
      return jy_record_save (store, type, part, error);
    }

  part->id = stored->id;
  part->rev = stored->rev;
  return jy_record_equal (type, part, stored) || jy_record_update (store, type, part, error);
}

/* Makes @stored, what the agreement has in a table, what is in @wanted.  @stored: (transfer full)
 */
static gboolean
put_parts (JyStore *store,
           const JyRecordType *type,
           gint64 agreement,
           GPtrArray *stored,
           GPtrArray *wanted,
           GEqualFunc same,
           GError **error)
{
  g_autoptr (GPtrArray) before = stored;

  if (before == NULL)
    return FALSE;

  for (guint i = 0; i < before->len; i++)
    {
      const Part *part = g_ptr_array_index (before, i);

      if (find_same (wanted, part, same) == NULL &&
          !jy_record_delete (store, type, part->id, part->rev, error))
        return FALSE;
    }
  for (guint i = 0; i < wanted->len; i++)
    {
      Part *part = g_ptr_array_index (wanted, i);

      part->agreement = agreement;
      if (!put_part (store, type, part, find_same (before, part, same), error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
put_talk (JyStore *store, JySigning *self, GError **error)
{
  JyStoredContactAttempt *talk = self->talk;

  if (talk == NULL)
    return TRUE;

  talk->household = self->agreement->household;
  if (talk->id == 0)
    talk->id = jy_store_new_id (store);
  if (talk->rev != 0)
    {
      g_autoptr (JyStoredContactAttempt) before =
        jy_store_get_contact_attempt (store, talk->id, error);

      if (before == NULL)
        return FALSE;
      if (!jy_stored_contact_attempt_equal (talk, before) &&
          !jy_store_update_contact_attempt (store, talk, error))
        return FALSE;
    }
  else if (!jy_record_save (store, &jy_contact_attempt_record, talk, error))
    return FALSE;

  self->agreement->talk = talk->id;
  return jy_store_set_needs (store, talk, (const char *const *) self->needs, error);
}

gboolean
jy_signing_store (JyStore *store, JySigning *self, GError **error)
{
  gint64 id = self->agreement->id;

  for (guint i = 0; i < self->members->len; i++)
    {
      JyStoredAgreementMember *member = g_ptr_array_index (self->members, i);

      member->joined_on = self->agreement->starts_on;
    }

  return put_talk (store, self, error) &&
         jy_record_save (store, &jy_agreement_record, self->agreement, error) &&
         put_parts (store, &jy_agreement_member_record, id,
                    jy_store_list_agreement_members (store, id, error), self->members, same_member,
                    error) &&
         put_parts (store, &jy_agreement_item_record, id,
                    jy_store_list_agreement_items (store, id, error), self->items, same_item,
                    error) &&
         put_parts (store, &jy_home_care_consent_record, id,
                    jy_store_list_home_care_consents (store, id, error), self->consents,
                    same_consent, error) &&
         put_parts (store, &jy_agreement_material_record, id,
                    jy_store_list_agreement_materials (store, id, error), self->materials,
                    same_material, error);
}

static gboolean
load_talk (JyStore *store, JySigning *self, GError **error)
{
  if (self->agreement->talk == 0)
    return TRUE;

  self->talk = jy_store_get_contact_attempt (store, self->agreement->talk, error);
  if (self->talk == NULL)
    return FALSE;

  g_clear_pointer (&self->needs, g_strfreev);
  self->needs = jy_store_list_needs (store, self->agreement->talk, error);
  return self->needs != NULL;
}

/* @fresh: (transfer full) (nullable) */
static gboolean
replace_list (GPtrArray **list, GPtrArray *fresh)
{
  if (fresh == NULL)
    return FALSE;

  g_ptr_array_unref (*list);
  *list = fresh;
  return TRUE;
}

JySigning *
jy_signing_load (JyStore *store, gint64 agreement, GError **error)
{
  g_autoptr (JyStoredAgreement) stored = jy_store_get_agreement (store, agreement, error);
  g_autoptr (JySigning) self = NULL;

  if (stored == NULL)
    return NULL;

  self = jy_signing_new (agreement, stored->household, &stored->starts_on);
  jy_stored_agreement_free (self->agreement);
  self->agreement = g_steal_pointer (&stored);
  if (!replace_list (&self->members, jy_store_list_agreement_members (store, agreement, error)) ||
      !replace_list (&self->items, jy_store_list_agreement_items (store, agreement, error)) ||
      !replace_list (&self->consents, jy_store_list_home_care_consents (store, agreement, error)) ||
      !replace_list (&self->materials,
                     jy_store_list_agreement_materials (store, agreement, error)) ||
      !load_talk (store, self, error))
    return NULL;

  return g_steal_pointer (&self);
}

static gboolean
shares_member (
  JyStore *store, gint64 agreement, const GPtrArray *members, int *shares, GError **error)
{
  g_autoptr (GPtrArray) others = jy_store_list_agreement_members (store, agreement, error);

  if (others == NULL)
    return FALSE;

  *shares = FALSE;
  for (guint i = 0; i < members->len && !*shares; i++)
    *shares = find_same (others, g_ptr_array_index (members, i), same_member) != NULL;
  return TRUE;
}

gboolean
jy_agreement_find_previous (JyStore *store,
                            const JyStoredAgreement *agreement,
                            const GPtrArray *members,
                            gint64 *previous,
                            GError **error)
{
  g_autoptr (GPtrArray) list =
    jy_store_list_agreements_of_household (store, agreement->household, error);

  *previous = 0;
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const JyStoredAgreement *other = g_ptr_array_index (list, i);
      gint64 successor = 0;
      int shares = FALSE;

      if (other->id == agreement->id || !g_date_valid (&other->signed_on) ||
          g_date_valid (&other->ended_on) ||
          g_date_compare (&other->ends_on, &agreement->starts_on) >= 0)
        continue;
      if (!jy_store_find_renewal (store, other->id, &successor, error) ||
          !shares_member (store, other->id, members, &shares, error))
        return FALSE;
      if (successor == 0 && shares)
        {
          *previous = other->id;
          return TRUE;
        }
    }

  return list != NULL;
}

gboolean
jy_agreement_take_number (JyStore *store, JyStoredAgreement *agreement, GError **error)
{
  int year = g_date_get_year (&agreement->starts_on);
  int last;

  if (!jy_store_find_last_agreement_number (store, year, &last, error))
    return FALSE;

  g_free (agreement->number);
  agreement->number = jy_agreement_dup_number (year, last + 1);
  return TRUE;
}

gboolean
jy_agreement_take_term (JyWork *work, JyStoredAgreement *agreement, GError **error)
{
  int months;

  if (!jy_signing_read_setting (work, JY_SETTING_AGREEMENT_TERM_MONTHS, &months, error))
    return FALSE;

  jy_agreement_get_end (&agreement->starts_on, months, &agreement->ends_on);
  return TRUE;
}

gboolean
jy_work_begin_agreement (JyWork *work,
                         JyTransaction *tx,
                         const char *kind,
                         gint64 household,
                         gint64 amount,
                         GError **error)
{
  g_autofree char *title = jy_store_dup_household_title (work->store, household, error);

  return title != NULL && jy_work_begin (work, tx, kind, title, amount, error);
}
