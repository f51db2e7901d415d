/* jy-service-kind.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-service-kind.h"

#include <glib/gi18n.h>

#include "jy-words.h"

/* clang-format off */
static const struct
{
  const char *id;
  const char *name;
} kinds[JY_N_SERVICE_KINDS] = {
  [JY_SERVICE_NONE]                       = { "", NULL },
  [JY_SERVICE_HYPERTENSION]               = { "hypertension", NC_("service", "Hypertension follow-up") },
  [JY_SERVICE_DIABETES]                   = { "diabetes", NC_("service", "Diabetes follow-up") },
  [JY_SERVICE_MENTAL_DISORDER]            = { "mental-disorder", NC_("service", "Mental disorder follow-up") },
  [JY_SERVICE_MENTAL_DISORDER_SUPPLEMENT] = { "mental-disorder-supplement", NC_("service", "Mental disorder supplement") },
  [JY_SERVICE_TUBERCULOSIS_FIRST]         = { "tuberculosis-first", NC_("service", "Tuberculosis first visit") },
  [JY_SERVICE_TUBERCULOSIS]               = { "tuberculosis", NC_("service", "Tuberculosis follow-up") },
  [JY_SERVICE_COPD]                       = { "copd", NC_("service", "COPD follow-up") },
  [JY_SERVICE_SELF_CARE]                  = { "self-care", NC_("service", "Self-care assessment") },
  [JY_SERVICE_EXAMINATION]                = { "examination", NC_("service", "Health examination") },
  [JY_SERVICE_TCM_CONSTITUTION]           = { "tcm-constitution", NC_("service", "TCM constitution test") },
  [JY_SERVICE_NEWBORN]                    = { "newborn", NC_("service", "Newborn home visit") },
  [JY_SERVICE_CHILD_1_8M]                 = { "child-1-8m", NC_("service", "Child check, 1 to 8 months") },
  [JY_SERVICE_CHILD_12_30M]               = { "child-12-30m", NC_("service", "Child check, 12 to 30 months") },
  [JY_SERVICE_CHILD_3_6Y]                 = { "child-3-6y", NC_("service", "Child check, 3 to 6 years") },
  [JY_SERVICE_CHILD_TCM]                  = { "child-tcm", NC_("service", "TCM guidance for a child") },
  [JY_SERVICE_ANTENATAL_FIRST]            = { "antenatal-first", NC_("service", "First antenatal examination") },
  [JY_SERVICE_ANTENATAL]                  = { "antenatal", NC_("service", "Antenatal follow-up") },
  [JY_SERVICE_POSTPARTUM]                 = { "postpartum", NC_("service", "Post-partum visit") },
  [JY_SERVICE_POSTPARTUM_42D]             = { "postpartum-42d", NC_("service", "42-day examination") },
  [JY_SERVICE_HOUSEHOLD_ASSESSMENT]       = { "household-assessment", NC_("service", "Household assessment") },
  [JY_SERVICE_HEALTH_ASSESSMENT]          = { "health-assessment", NC_("service", "Health assessment and plan") },
  [JY_SERVICE_PHONE_CONTACT]              = { "phone-contact", NC_("service", "Telephone contact") },
  [JY_SERVICE_HOME_VISIT]                 = { "home-visit", NC_("service", "Home visit") },
  [JY_SERVICE_REHABILITATION]             = { "rehabilitation", NC_("service", "Rehabilitation") },
  [JY_SERVICE_HEALTH_EDUCATION]           = { "health-education", NC_("service", "Health education") },
  [JY_SERVICE_RECHECK]                    = { "recheck", NC_("service", "Recheck") },
  [JY_SERVICE_REFERRAL_CHECK]             = { "referral-check", NC_("service", "Referral check") },
  [JY_SERVICE_LEAFLET]                    = { "leaflet", NC_("service", "Leaflet") },
  [JY_SERVICE_CONTACT]                    = { "contact", NC_("service", "Contact") },
};

static const char *const items[JY_N_SERVICE_ITEMS] = {
  [JY_ITEM_OTHER] = "",
  [JY_ITEM_CH01] = "CH01", [JY_ITEM_CH02] = "CH02", [JY_ITEM_DM01] = "DM01", [JY_ITEM_DM02] = "DM02",
  [JY_ITEM_HC01] = "HC01", [JY_ITEM_HT01] = "HT01", [JY_ITEM_HT02] = "HT02", [JY_ITEM_MA01] = "MA01",
  [JY_ITEM_MA02] = "MA02", [JY_ITEM_ME01] = "ME01", [JY_ITEM_ME02] = "ME02", [JY_ITEM_OL01] = "OL01",
  [JY_ITEM_OL02] = "OL02", [JY_ITEM_PH01] = "PH01", [JY_ITEM_PH02] = "PH02", [JY_ITEM_PH03] = "PH03",
  [JY_ITEM_PH04] = "PH04", [JY_ITEM_PH05] = "PH05", [JY_ITEM_SM01] = "SM01", [JY_ITEM_SM02] = "SM02",
  [JY_ITEM_SP01] = "SP01", [JY_ITEM_TB01] = "TB01",
};
/* clang-format on */

const char *
jy_service_kind_get_id (JyServiceKind kind)
{
  return (guint) kind < JY_N_SERVICE_KINDS ? kinds[kind].id : "";
}

JyServiceKind
jy_service_kind_from_id (const char *id)
{
  for (int kind = JY_SERVICE_NONE + 1; kind < JY_N_SERVICE_KINDS; kind++)
    if (g_strcmp0 (kinds[kind].id, id) == 0)
      return (JyServiceKind) kind;

  return JY_SERVICE_NONE;
}

const char *
jy_service_kind_get_name (JyServiceKind kind)
{
  if (kind == JY_SERVICE_NONE || (guint) kind >= JY_N_SERVICE_KINDS)
    return "";

  return jy_words_get ("service", kinds[kind].name);
}

const char *
jy_service_item_get_code (JyServiceItem item)
{
  return (guint) item < JY_N_SERVICE_ITEMS ? items[item] : "";
}

JyServiceItem
jy_service_item_from_code (const char *code)
{
  for (int item = JY_ITEM_OTHER + 1; item < JY_N_SERVICE_ITEMS; item++)
    if (g_strcmp0 (items[item], code) == 0)
      return (JyServiceItem) item;

  return JY_ITEM_OTHER;
}
