/* jy-person-care.h - what is done for a person: due, given, referred, handed over
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-referrals.h"
#include "jy-store-residents.h"
#include "jy-store-services.h"
#include "jy-store-task-rows.h"
#include "jy-store-teams.h"
#include "jy-trend-series.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyPersonCare:
 * @resident: (owned): of whom it is
 * @tasks: (owned) (element-type JyTaskRow): for the person, and for the household as a whole: what
 *   is open, first what ends first; then what is coming; then what was closed within a year, the
 *   latest first
 * @n_open: how many of @tasks are due or overdue
 * @records: (owned) (element-type JyStoredServiceRecord): all services, the latest first
 * @measured: (owned) (element-type JyStoredServiceRecord): those of them that a trend has a value
 * of
 * @referrals: (owned) (element-type JyStoredReferral): the latest first
 * @handovers: (owned) (element-type JyStoredHandover): the latest first
 * @home_stays: (owned) (element-type JyStoredHomeStay): the latest first
 * @experts: (owned) (element-type JyStoredExpert): by name, closed ones too
 * @staff: (owned) (element-type JyStoredStaff): closed ones too
 * @trends: (owned) (element-type JyTrendSeries): what was measured at least once, in the order of
 *   #JyTrendKind
 */
typedef struct
{
  JyStoredResident *resident;
  GPtrArray *tasks;
  guint n_open;
  GPtrArray *records;
  GPtrArray *measured;
  GPtrArray *referrals;
  GPtrArray *handovers;
  GPtrArray *home_stays;
  GPtrArray *experts;
  GPtrArray *staff;
  GPtrArray *trends;
} JyPersonCare;

void jy_person_care_free (JyPersonCare *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPersonCare, jy_person_care_free)

/* @args: the id of a resident, a #gint64
 * Returns: (transfer full): a #JyPersonCare as of today */
gpointer jy_work_get_person_care (JyWork *work, gpointer args, GError **error);

/* Returns: (transfer none): the name of the member of staff, "" for none */
const char *jy_person_care_get_staff_name (const JyPersonCare *self, gint64 id);

/* Returns: (transfer none) (nullable): the expert @id */
const JyStoredExpert *jy_person_care_find_expert (const JyPersonCare *self, gint64 id);

G_END_DECLS
