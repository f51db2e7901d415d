/* jy-store-conditions.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-conditions.h"

#include "jy-store-private.h"

/* clang-format off */
static const JyField condition_fields[] = {
  JY_FIELD (JyStoredCondition, resident, ID),
  JY_FIELD (JyStoredCondition, kind, TEXT),
  JY_FIELD (JyStoredCondition, from_on, DATE),
  JY_FIELD (JyStoredCondition, until_on, DATE),
  JY_FIELD (JyStoredCondition, note, TEXT),
  JY_FIELD (JyStoredCondition, end_reason, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredCondition, condition, condition_fields)

/* clang-format off */
static const JyField pregnancy_fields[] = {
  JY_FIELD (JyStoredPregnancy, resident, ID),
  JY_FIELD (JyStoredPregnancy, known_on, DATE),
  JY_FIELD (JyStoredPregnancy, last_period_on, DATE),
  JY_FIELD (JyStoredPregnancy, due_on, DATE),
  JY_FIELD (JyStoredPregnancy, delivered_on, DATE),
  JY_FIELD (JyStoredPregnancy, ended_on, DATE),
  JY_FIELD (JyStoredPregnancy, discharged_on, DATE),
  JY_FIELD (JyStoredPregnancy, note, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredPregnancy, pregnancy, pregnancy_fields)

/* clang-format off */
static const JyField class_override_fields[] = {
  JY_FIELD (JyStoredClassOverride, resident, ID),
  JY_FIELD (JyStoredClassOverride, axis, TEXT),
  JY_FIELD (JyStoredClassOverride, value, INT),
  JY_FIELD (JyStoredClassOverride, reason, TEXT),
  JY_FIELD (JyStoredClassOverride, from_on, DATE),
  JY_FIELD (JyStoredClassOverride, until_on, DATE),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredClassOverride, class_override, class_override_fields)

GPtrArray *
jy_store_list_conditions (JyStore *self, gint64 resident, GError **error)
{
  return jy_record_list_of (self, &jy_condition_record,
                            "WHERE resident = :owner ORDER BY from_on DESC NULLS LAST, id DESC",
                            resident, error);
}

GPtrArray *
jy_store_list_pregnancies (JyStore *self, gint64 resident, GError **error)
{
  return jy_record_list_of (self, &jy_pregnancy_record,
                            "WHERE resident = :owner ORDER BY known_on DESC, id DESC", resident,
                            error);
}

GPtrArray *
jy_store_list_class_overrides (JyStore *self, gint64 resident, GError **error)
{
  return jy_record_list_of (self, &jy_class_override_record,
                            "WHERE resident = :owner ORDER BY from_on DESC, id DESC", resident,
                            error);
}
