/* jy-service-kind.h - what a task asks for and what a record is: forms, and what has no form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JyServiceKind:
 *
 * The record forms, and the kinds of task that are not a form.  A record may have any kind but
 * recheck and referral-check: a leaflet or a card handed out is a record of kind leaflet.
 */
typedef enum
{
  JY_SERVICE_NONE = 0,
  JY_SERVICE_HYPERTENSION,
  JY_SERVICE_DIABETES,
  JY_SERVICE_MENTAL_DISORDER,
  JY_SERVICE_MENTAL_DISORDER_SUPPLEMENT,
  JY_SERVICE_TUBERCULOSIS_FIRST,
  JY_SERVICE_TUBERCULOSIS,
  JY_SERVICE_COPD,
  JY_SERVICE_SELF_CARE,
  JY_SERVICE_EXAMINATION,
  JY_SERVICE_TCM_CONSTITUTION,
  JY_SERVICE_NEWBORN,
  JY_SERVICE_CHILD_1_8M,
  JY_SERVICE_CHILD_12_30M,
  JY_SERVICE_CHILD_3_6Y,
  JY_SERVICE_CHILD_TCM,
  JY_SERVICE_ANTENATAL_FIRST,
  JY_SERVICE_ANTENATAL,
  JY_SERVICE_POSTPARTUM,
  JY_SERVICE_POSTPARTUM_42D,
  JY_SERVICE_HOUSEHOLD_ASSESSMENT,
  JY_SERVICE_HEALTH_ASSESSMENT,
  JY_SERVICE_PHONE_CONTACT,
  JY_SERVICE_HOME_VISIT,
  JY_SERVICE_REHABILITATION,
  JY_SERVICE_HEALTH_EDUCATION,
  JY_SERVICE_RECHECK,
  JY_SERVICE_REFERRAL_CHECK,
  JY_SERVICE_LEAFLET,
  JY_SERVICE_CONTACT,
  JY_N_SERVICE_KINDS
} JyServiceKind;

/* A set of kinds. */
typedef guint64 JyServiceKinds;
#define JY_SERVICE_BIT(kind) (G_GUINT64_CONSTANT (1) << (kind))

/* Returns: (transfer none): the word in files and on the command line: "antenatal-first"; "" for
 * none */
const char *jy_service_kind_get_id (JyServiceKind kind);

/* Returns: the kind of @id, %JY_SERVICE_NONE if there is none */
JyServiceKind jy_service_kind_from_id (const char *id);

/* Returns: (transfer none): the translated name: "Blood pressure follow-up"; "" for none */
const char *jy_service_kind_get_name (JyServiceKind kind);

/**
 * JyServiceItem:
 *
 * The items of a package that the service rules deliver (jy-catalogue.h).  %JY_ITEM_OTHER is every
 * item a centre adds.
 */
typedef enum
{
  JY_ITEM_OTHER = 0,
  JY_ITEM_CH01,
  JY_ITEM_CH02,
  JY_ITEM_DM01,
  JY_ITEM_DM02,
  JY_ITEM_HC01,
  JY_ITEM_HT01,
  JY_ITEM_HT02,
  JY_ITEM_MA01,
  JY_ITEM_MA02,
  JY_ITEM_ME01,
  JY_ITEM_ME02,
  JY_ITEM_OL01,
  JY_ITEM_OL02,
  JY_ITEM_PH01,
  JY_ITEM_PH02,
  JY_ITEM_PH03,
  JY_ITEM_PH04,
  JY_ITEM_PH05,
  JY_ITEM_SM01,
  JY_ITEM_SM02,
  JY_ITEM_SP01,
  JY_ITEM_TB01,
  JY_N_SERVICE_ITEMS
} JyServiceItem;

/* Returns: (transfer none): "HT01"; "" for %JY_ITEM_OTHER */
const char *jy_service_item_get_code (JyServiceItem item);

/* Returns: the item of @code, %JY_ITEM_OTHER if it is none of these */
JyServiceItem jy_service_item_from_code (const char *code);

G_END_DECLS
