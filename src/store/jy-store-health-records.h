/* jy-store-health-records.h - the personal information form of the health record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredHealthRecord:
 * @number: (owned) (nullable): 17 digits; %NULL until the codes of its area are known
 *
 * The personal information form (rules.md 3.2).  All texts are owned.  A coded field holds a code,
 * one of several codes holds them with commas, in order; "" is not asked yet.
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 resident;
  char *number;
  GDate opened_on;
  char *workplace;
  char *contact_name;
  char *contact_phone;
  char *ethnic;
  char *blood_abo;
  char *blood_rh;
  char *education;
  char *occupation;
  char *marital;
  char *payment;
  char *allergy;
  char *exposure;
  char *past_disease;
  char *surgery;
  char *injury;
  char *transfusion;
  char *family_father;
  char *family_mother;
  char *family_siblings;
  char *family_children;
  char *hereditary;
  char *disability;
  char *disability_certificate;
  char *kitchen_exhaust;
  char *fuel;
  char *water;
  char *toilet;
  char *livestock;
} JyStoredHealthRecord;

JY_DECLARE_RECORD (JyStoredHealthRecord, health_record)

/* @record: (out) (transfer full) (nullable): the health record of @resident, %NULL if none is open
 */
gboolean jy_store_find_health_record (JyStore *self,
                                      gint64 resident,
                                      JyStoredHealthRecord **record,
                                      GError **error);

/* @resident: (out): whose health record has @number, 0 if nobody's */
gboolean jy_store_find_health_record_number (JyStore *self,
                                             const char *number,
                                             gint64 *resident,
                                             GError **error);

/**
 * jy_store_next_health_record_number:
 * @prefix: the first twelve digits: county, township, village or committee
 * @number: (out) (transfer full): the 17-digit number that follows the last one given there
 *
 * Fails with %JY_ERROR_INVALID when all 99,999 numbers are given.
 */
gboolean jy_store_next_health_record_number (JyStore *self,
                                             const char *prefix,
                                             char **number,
                                             GError **error);

/* @n: (out): how many were opened from @first to @last, both inside */
gboolean jy_store_count_health_records (
  JyStore *self, const GDate *first, const GDate *last, gint64 *n, GError **error);

G_END_DECLS
