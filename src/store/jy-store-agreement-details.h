/* jy-store-agreement-details.h - what was agreed beyond the packages, consents, what was handed out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredAgreementItem:
 * @way: (owned): a code of jy_service_ways (S58)
 * @times: how often in the term; 0 for as needed
 * @place: (owned): where
 *
 * A service agreed with one member beyond the package (S57).
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 agreement;
  gint64 resident;
  gint64 service_item;
  char *way;
  int times;
  char *place;
} JyStoredAgreementItem;

JY_DECLARE_RECORD (JyStoredAgreementItem, agreement_item)

/* Returns: (transfer full) (element-type JyStoredAgreementItem): in the order they were agreed */
GPtrArray *jy_store_list_agreement_items (JyStore *self,
                                          gint64 agreement,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyStoredHomeCareConsent:
 * @resident: who will be cared for at home
 * @given_on: when the risk was told and accepted (S14)
 * @signer: (owned): the name of who signed
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 agreement;
  gint64 resident;
  GDate given_on;
  char *signer;
} JyStoredHomeCareConsent;

JY_DECLARE_RECORD (JyStoredHomeCareConsent, home_care_consent)

/* Returns: (transfer full) (element-type JyStoredHomeCareConsent) */
GPtrArray *jy_store_list_home_care_consents (JyStore *self,
                                             gint64 agreement,
                                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyStoredAgreementMaterial:
 * @kind: (owned): a code of jy_materials, or "leaflet:" and the kind of a population group (S124)
 * @copies: at least 1
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 agreement;
  char *kind;
  int copies;
  GDate given_on;
} JyStoredAgreementMaterial;

JY_DECLARE_RECORD (JyStoredAgreementMaterial, agreement_material)

/* Returns: (transfer full) (element-type JyStoredAgreementMaterial) */
GPtrArray *jy_store_list_agreement_materials (JyStore *self,
                                              gint64 agreement,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
