/* jy-store-services.h - services given, who takes somebody over, who is at home
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredServiceRecord:
 * @form: (owned): the id of a form of data/forms
 * @resident: 0: it is about the household as a whole
 * @household: 0: it is about one resident
 * @done_on: when the service was given
 * @entered_on: when it was entered first
 * @visit_way: 1 clinic, 2 home, 3 telephone; 0: the form does not ask
 * @visit_outcome: (owned): "done", or why nothing could be done: lost, died, refused, moved
 * @staff: who gave it; 0: not told
 * @answers: (owned): as jy-answers.h writes them
 * @outcome: the class that was given, a code of the form; 0: it has none
 * @proposed: the class that the rules proposed
 * @proposed_rules: (owned): by which rules, as jy_outcome_dup_rules() writes them
 * @outcome_reason: (owned): why another class was given
 * @next_step: (owned): none, recheck, referral
 * @next_by: the last day for that step; invalid: there is none
 * @next_on: the day that the resident was told; invalid: none
 * @evidence: (owned): how it can be shown (S69)
 * @item: the service item of the agreement that it delivers; 0: none is named
 * @correction_reason: (owned): of the latest correction; "" if it was never corrected
 */
typedef struct
{
  gint64 id;
  int rev;
  char *form;
  gint64 resident;
  gint64 household;
  GDate done_on;
  GDate entered_on;
  int visit_way;
  char *visit_outcome;
  gint64 staff;
  char *answers;
  int outcome;
  int proposed;
  char *proposed_rules;
  char *outcome_reason;
  char *next_step;
  GDate next_by;
  GDate next_on;
  char *evidence;
  gint64 item;
  char *correction_reason;
} JyStoredServiceRecord;

JY_DECLARE_RECORD (JyStoredServiceRecord, service_record)

/**
 * JyStoredHandover:
 * @kind: (owned): maternal, child, disabled (S72)
 * @officer: the specialist officer, of the staff
 * @accepted_on: invalid: not yet
 * @ended_on: taken back; invalid: not
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 resident;
  char *kind;
  gint64 officer;
  GDate handed_on;
  GDate accepted_on;
  GDate ended_on;
  char *note;
} JyStoredHandover;

JY_DECLARE_RECORD (JyStoredHandover, handover)

/**
 * JyStoredHomeStay:
 * @until_on: the first day away again; invalid: not known
 *
 * Somebody who lives elsewhere is at home for a while (S68).
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 resident;
  GDate from_on;
  GDate until_on;
  char *note;
} JyStoredHomeStay;

JY_DECLARE_RECORD (JyStoredHomeStay, home_stay)

/* Each returns: (transfer full): those of @resident, the latest first */
GPtrArray *jy_store_list_service_records (JyStore *self,
                                          gint64 resident,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_handovers (JyStore *self,
                                    gint64 resident,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_store_list_home_stays (JyStore *self,
                                     gint64 resident,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredHandover): all that nobody took back: those that
 * wait to be accepted, then by officer and day */
GPtrArray *jy_store_list_open_handovers (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredStaff): the officers who accepted somebody,
 * by name */
GPtrArray *jy_store_list_officers (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type guint): by resident, how many tasks of @today are due to
 * the officer who took them over */
GHashTable *jy_store_count_officers_tasks (JyStore *self,
                                           const GDate *today,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the records about @household as a whole, the latest first */
GPtrArray *jy_store_list_household_records (JyStore *self,
                                            gint64 household,
                                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
