/* jy-store-conditions.h - what puts a person into groups and classes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredCondition:
 * @kind: (owned): a kind of jy-group.h that is a condition
 * @from_on: diagnosed on; invalid: since before our records
 * @until_on: the first day on which it holds no more; invalid: still
 * @end_reason: (owned): a code of jy_condition_ends; "" while it holds, and where nobody said
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 resident;
  char *kind;
  GDate from_on;
  GDate until_on;
  char *note;
  char *end_reason;
} JyStoredCondition;

JY_DECLARE_RECORD (JyStoredCondition, condition)

/**
 * JyStoredPregnancy:
 * @known_on: the handbook was opened; always valid
 * @last_period_on: invalid: not known; the same for @due_on
 * @delivered_on: invalid: not yet
 * @ended_on: it ended without a birth; invalid: it did not
 * @discharged_on: mother and child left the hospital; invalid: not known
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 resident;
  GDate known_on;
  GDate last_period_on;
  GDate due_on;
  GDate delivered_on;
  GDate ended_on;
  GDate discharged_on;
  char *note;
} JyStoredPregnancy;

JY_DECLARE_RECORD (JyStoredPregnancy, pregnancy)

/**
 * JyStoredClassOverride:
 * @axis: (owned): population, health
 * @value: a JyPopulationClass or a JyHealthClass
 * @reason: (owned): never empty
 * @until_on: invalid: still
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 resident;
  char *axis;
  int value;
  char *reason;
  GDate from_on;
  GDate until_on;
} JyStoredClassOverride;

JY_DECLARE_RECORD (JyStoredClassOverride, class_override)

/* Each returns: (transfer full): those of @resident, past ones too, the latest first */
GPtrArray *jy_store_list_conditions (JyStore *self,
                                     gint64 resident,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_pregnancies (JyStore *self,
                                      gint64 resident,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_class_overrides (JyStore *self,
                                          gint64 resident,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
