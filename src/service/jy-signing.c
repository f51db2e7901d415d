/* jy-signing.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing.h"

static GPtrArray *
new_list (const JyRecordType *type)
{
  return g_ptr_array_new_with_free_func (type->free);
}

static GPtrArray *
copy_list (const JyRecordType *type, const GPtrArray *list)
{
  GPtrArray *copy = new_list (type);

  for (guint i = 0; i < list->len; i++)
    g_ptr_array_add (copy, jy_record_copy (type, g_ptr_array_index (list, i)));

  return copy;
}

JySigning *
jy_signing_new (gint64 agreement, gint64 household, const GDate *start)
{
  JySigning *self = g_new0 (JySigning, 1);

  self->agreement = g_new0 (JyStoredAgreement, 1);
  self->agreement->id = agreement;
  self->agreement->household = household;
  self->agreement->starts_on = *start;
  self->agreement->draft_step = 1;
  jy_agreement_get_end (start, 12, &self->agreement->ends_on);
  self->members = new_list (&jy_agreement_member_record);
  self->items = new_list (&jy_agreement_item_record);
  self->consents = new_list (&jy_home_care_consent_record);
  self->materials = new_list (&jy_agreement_material_record);
  self->residents = new_list (&jy_resident_record);
  self->records = new_list (&jy_health_record_record);
  self->needs = g_new0 (char *, 1);

  return self;
}

JySigning *
jy_signing_copy (const JySigning *self)
{
  JySigning *copy = g_memdup2 (self, sizeof *self);

  copy->agreement = jy_stored_agreement_copy (self->agreement);
  copy->members = copy_list (&jy_agreement_member_record, self->members);
  copy->items = copy_list (&jy_agreement_item_record, self->items);
  copy->consents = copy_list (&jy_home_care_consent_record, self->consents);
  copy->materials = copy_list (&jy_agreement_material_record, self->materials);
  copy->residents = copy_list (&jy_resident_record, self->residents);
  copy->records = copy_list (&jy_health_record_record, self->records);
  copy->talk = self->talk != NULL ? jy_stored_contact_attempt_copy (self->talk) : NULL;
  copy->needs = g_strdupv (self->needs);

  return copy;
}

void
jy_signing_free (JySigning *self)
{
  if (self == NULL)
    return;

  jy_stored_agreement_free (self->agreement);
  g_ptr_array_unref (self->members);
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->consents);
  g_ptr_array_unref (self->materials);
  g_ptr_array_unref (self->residents);
  g_ptr_array_unref (self->records);
  jy_stored_contact_attempt_free (self->talk);
  g_strfreev (self->needs);
  g_free (self);
}

JyStoredAgreementMember *
jy_signing_find_member (const JySigning *self, gint64 resident)
{
  for (guint i = 0; i < self->members->len; i++)
    {
      JyStoredAgreementMember *member = g_ptr_array_index (self->members, i);

      if (member->resident == resident)
        return member;
    }

  return NULL;
}

void
jy_signing_set_member (JySigning *self, gint64 resident, gint64 package)
{
  JyStoredAgreementMember *member = jy_signing_find_member (self, resident);

  if (member == NULL)
    {
      member = g_new0 (JyStoredAgreementMember, 1);
      member->resident = resident;
      member->end_reason = g_strdup ("");
      g_ptr_array_add (self->members, member);
    }
  member->package = package;
}

void
jy_signing_drop_member (JySigning *self, gint64 resident)
{
  for (guint i = self->members->len; i > 0; i--)
    {
      JyStoredAgreementMember *member = g_ptr_array_index (self->members, i - 1);

      if (member->resident == resident)
        g_ptr_array_remove_index (self->members, i - 1);
    }
  for (guint i = self->items->len; i > 0; i--)
    {
      JyStoredAgreementItem *item = g_ptr_array_index (self->items, i - 1);

      if (item->resident == resident)
        g_ptr_array_remove_index (self->items, i - 1);
    }
  for (guint i = self->consents->len; i > 0; i--)
    {
      JyStoredHomeCareConsent *consent = g_ptr_array_index (self->consents, i - 1);

      if (consent->resident == resident)
        g_ptr_array_remove_index (self->consents, i - 1);
    }
}

void
jy_signing_issue_free (JySigningIssue *self)
{
  g_free (self->message);
  g_free (self);
}

void
jy_promise_free (JyPromise *self)
{
  g_free (self->name);
  g_free (self->item);
  g_free (self->when);
  g_free (self->reason);
  g_free (self);
}
