/* jy-care-list.h - a list of what is done for one person: services, referrals, hand-overs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-office.h"
#include "jy-person-care.h"
#include "jy-record-list.h"

G_BEGIN_DECLS

#define JY_TYPE_CARE_LIST (jy_care_list_get_type ())

/* A #JyRecordList with what its functions need: it is their owner. */
G_DECLARE_FINAL_TYPE (JyCareList, jy_care_list, JY, CARE_LIST, AdwBin)

/* @records: where its records are in #JyPersonCare: a #GPtrArray */
GtkWidget *jy_care_list_new (JyOffice *office,
                             const JyRecordListInfo *info,
                             gsize records) G_GNUC_WARN_UNUSED_RESULT;

/* @care: not owned; until the next call */
void jy_care_list_show (JyCareList *self, const JyPersonCare *care);

/* Returns: (transfer none) */
JyOffice *jy_care_list_get_office (JyCareList *self);
const JyPersonCare *jy_care_list_get_care (JyCareList *self); /* (nullable) */

/* The lists of a person's page, and which records they show. */
extern const JyRecordListInfo jy_care_records;
extern const JyRecordListInfo jy_care_measurements;
extern const JyRecordListInfo jy_care_referrals;
extern const JyRecordListInfo jy_care_home_stays;
extern const JyRecordListInfo jy_care_handovers;

G_END_DECLS
