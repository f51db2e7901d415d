/* jy-store-agreement-details.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-agreement-details.h"

#include "jy-store-private.h"

#define OF_AGREEMENT "WHERE agreement = :owner ORDER BY id LIMIT 1000"

/* clang-format off */
static const JyField item_fields[] = {
  JY_FIELD (JyStoredAgreementItem, agreement, ID),
  JY_FIELD (JyStoredAgreementItem, resident, ID),
  JY_FIELD (JyStoredAgreementItem, service_item, ID),
  JY_FIELD (JyStoredAgreementItem, way, TEXT),
  JY_FIELD (JyStoredAgreementItem, times, INT_OR_NULL),
  JY_FIELD (JyStoredAgreementItem, place, TEXT),
  { NULL },
};

static const JyField consent_fields[] = {
  JY_FIELD (JyStoredHomeCareConsent, agreement, ID),
  JY_FIELD (JyStoredHomeCareConsent, resident, ID),
  JY_FIELD (JyStoredHomeCareConsent, given_on, DATE),
  JY_FIELD (JyStoredHomeCareConsent, signer, TEXT),
  { NULL },
};

static const JyField material_fields[] = {
  JY_FIELD (JyStoredAgreementMaterial, agreement, ID),
  JY_FIELD (JyStoredAgreementMaterial, kind, TEXT),
  JY_FIELD (JyStoredAgreementMaterial, copies, INT),
  JY_FIELD (JyStoredAgreementMaterial, given_on, DATE),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredAgreementItem, agreement_item, item_fields)
JY_DEFINE_RECORD (JyStoredHomeCareConsent, home_care_consent, consent_fields)
JY_DEFINE_RECORD (JyStoredAgreementMaterial, agreement_material, material_fields)

GPtrArray *
jy_store_list_agreement_items (JyStore *self, gint64 agreement, GError **error)
{
  return jy_record_list_of (self, &jy_agreement_item_record, OF_AGREEMENT, agreement, error);
}

GPtrArray *
jy_store_list_home_care_consents (JyStore *self, gint64 agreement, GError **error)
{
  return jy_record_list_of (self, &jy_home_care_consent_record, OF_AGREEMENT, agreement, error);
}

GPtrArray *
jy_store_list_agreement_materials (JyStore *self, gint64 agreement, GError **error)
{
  return jy_record_list_of (self, &jy_agreement_material_record, OF_AGREEMENT, agreement, error);
}
